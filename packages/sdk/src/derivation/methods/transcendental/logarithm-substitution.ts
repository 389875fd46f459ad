import * as Q from "../../../algebra/rational.ts";
import { polynomialIn } from "../../../algebra/rational-function.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { MathJson, Method } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, mapOperands, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { type Sides, sidesOf } from "../../sides.ts";
import { basicAngleRules } from "./basic-angle.ts";
import { kernelEquation, kernelRules, solveKernel } from "./kernel.ts";
import { equal, has, solvedBy } from "./sides.ts";
import { kernelOf } from "./substitution.ts";
import { transcendentalRules } from "./transcendental-rules.ts";
import { logarithmIn } from "./undo/exponential.ts";
import { product, rationalOfConstant } from "./values.ts";

/** Logarithms of powers of the unknown, or to the base of the unknown: all are written with one, and a letter takes its place. */
export const logarithmSubstitution: Method = {
  id: "logarithmic.substitution",
  example: "\\log_2 x + \\log_x 2 = 2",
  rules: {
    ...transcendentalRules,
    ...kernelRules,
    ...basicAngleRules,
    "logarithmic.one-logarithm": {
      relation: "equivalent",
      example: "\\log_2 x + \\log_x 2 = 2 ⟶ \\log_2 x + \\frac{1}{\\log_2 x} = 2",
      en: "{unknown} must be positive here: write all logarithms with {kernel}, by the laws for powers and products and the change of base",
      zh: "此处 {unknown} 必须为正：利用对数运算法则和换底公式，都用 {kernel} 表示",
    },
  },
  suits(goal) {
    const sides = sidesOf(goal);
    return sides && read(sides) ? 0.87 : 0;
  },
  derive(goal, board) {
    const sides = sidesOf(goal);
    const found = sides && read(sides);
    if (!sides || !found) return { status: "unsupported" };
    const { kernel, left, right } = found;
    board.write("logarithmic.one-logarithm", equal(left, right), {
      unknown: expressionOf(sides.unknown),
      kernel: expressionOf(kernel),
    });
    const equation = kernelEquation(left, right, kernel, sides.unknown);
    const members = equation && solveKernel(goal, board, equation, false);
    return members ? solvedBy(members) : { status: "unsupported" };
  },
};

interface Found {
  readonly kernel: MathJson;
  readonly left: MathJson;
  readonly right: MathJson;
}

function read({ left, right, unknown }: Sides): Found | undefined {
  const json = apply("List", left, right);
  const logarithms = logarithmsIn(json, unknown);
  if (!logarithms || logarithms.length < 2 || kernelOf(json, unknown) !== undefined) return undefined;
  // Where only even powers stand under logarithms the unknown may be negative.
  if (!logarithms.some((part) => isPositiveBy(part, unknown))) return undefined;
  const base = logarithms.map((part) => logarithmIn(part)[1]).find((own) => !has(own, unknown)) ?? "ExponentialE";
  const kernel = base === "ExponentialE" ? apply("Ln", unknown) : apply("Log", unknown, ...(base === 10 ? [] : [base]));
  const inKernel = (part: MathJson): MathJson | undefined => {
    if (logarithms.some((own) => own === part)) return written(part, unknown, base, kernel);
    if (operandsOf(part).length === 0) return part;
    const operands = operandsOf(part).map(inKernel);
    return operands.every((operand) => operand !== undefined)
      ? mapOperands(part, (_, index) => operands[index] as MathJson)
      : undefined;
  };
  const [a, b] = [inKernel(left), inKernel(right)];
  return a === undefined || b === undefined ? undefined : { kernel, left: a, right: b };
}

/** All logarithms with the unknown; undefined where it stands outside of them. */
function logarithmsIn(json: MathJson, unknown: string): MathJson[] | undefined {
  if (json === unknown) return undefined;
  if (!has(json, unknown)) return [];
  if (/^(Ln|Log|Lb)$/.test(headOf(json) ?? "")) return [json];
  const parts = operandsOf(json).map((part) => logarithmsIn(part, unknown));
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}

/** c · xⁿ with a number c > 0. */
function monomial(json: MathJson, unknown: string): { factor: MathJson; exponent: Q.Rational } | undefined {
  if (headOf(json) === "Sqrt") {
    const inner = monomial(operandsOf(json)[0] as MathJson, unknown);
    return inner?.factor === 1 ? { factor: 1, exponent: Q.divide(inner.exponent, Q.rational(2)) } : undefined;
  }
  const coefficients = freeLetters(json).every((letter) => letter === unknown)
    ? polynomialIn(json, unknown)?.coefficients
    : undefined;
  const lead = coefficients?.at(-1);
  if (!coefficients || !lead || coefficients.length < 2 || !Q.isZero(lead.coefficient) || Q.signOf(lead.rational) <= 0)
    return undefined;
  const isAlone = coefficients.slice(0, -1).every((value) => Q.isZero(value.rational) && Q.isZero(value.coefficient));
  return isAlone ? { factor: Q.rationalToJson(lead.rational), exponent: Q.rational(coefficients.length - 1) } : undefined;
}

function isPositiveBy(logarithm: MathJson, unknown: string): boolean {
  const [argument, base] = logarithmIn(logarithm);
  return sameTree(base, unknown) || (monomial(argument, unknown)?.exponent.numerator ?? 2n) % 2n !== 0n;
}

/** The logarithm with the kernel log_base x; undefined where numbers are left that are no rational ones. */
function written(logarithm: MathJson, unknown: string, base: MathJson, kernel: MathJson): MathJson | undefined {
  const [argument, own] = logarithmIn(logarithm);
  const share = (value: MathJson): Q.Rational | undefined =>
    rationalOfConstant(apply("Divide", apply("Ln", value), apply("Ln", base)));
  if (sameTree(own, unknown)) {
    const above = freeLetters(argument).length === 0 ? share(argument) : undefined;
    return above && apply("Divide", Q.rationalToJson(above), kernel);
  }
  const found = has(own, unknown) ? undefined : monomial(argument, unknown);
  const [constant, divisor] = found ? [found.factor === 1 ? Q.zero : share(found.factor), share(own)] : [];
  if (!found || !constant || !divisor || Q.isZero(divisor)) return undefined;
  const times = Q.rationalToJson(Q.divide(found.exponent, divisor));
  const terms = [product(times, kernel), Q.rationalToJson(Q.divide(constant, divisor))];
  return sum(terms.filter((term) => term !== 0));
}
