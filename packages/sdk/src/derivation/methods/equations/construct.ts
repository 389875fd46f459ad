import * as N from "../../../algebra/quadratic-number.ts";
import * as Q from "../../../algebra/rational.ts";
import { polynomialIn } from "../../../algebra/rational-function.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import { sum, univariateToJson } from "../../../algebra/written-form.ts";
import type { Board, Goal, MathJson, Method, Outcome, Rule, RuleId } from "../../../contract.ts";
import { rationalOf } from "../../../expression/evaluation/literal.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, mapTree, operandsOf, sameTree, substitute } from "../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../expression/tree/sign.ts";
import { commonDenominator, content, equation, scaled, written } from "../../equation.ts";
import { commonRules } from "../common-rules.ts";

const rules: Record<RuleId, Rule> = {
  "construct.factors": {
    relation: "defines",
    example: "(x - 3)(x + 1) = 0",
    en: "With the solutions {first} and {second}, the factors are {unknown} minus each of them",
    zh: "以 {first} 和 {second} 为解，因式就是 {unknown} 分别减去这两个解",
  },
  "construct.square": {
    relation: "defines",
    example: "(x - 3)^2 = 0",
    en: "{first} is to be the only solution: it counts twice",
    zh: "{first} 是唯一解（重根）",
  },
  "construct.sum-product": {
    relation: "defines",
    example: "x^2 - 5x + 6 = 0",
    en: "By Vieta, the coefficient of {unknown} is minus the sum {sum}, and the constant is the product {product}",
    zh: "由韦达定理，{unknown} 的系数是两根之和 {sum} 的相反数，常数项是两根之积 {product}",
  },
  "construct.sum": {
    relation: "equal",
    example: "3 + (-1) ⟶ 2",
    en: "The sum of the solutions",
    zh: "两根之和",
  },
  "construct.product": {
    relation: "equal",
    example: "3 \\cdot (-1) ⟶ -3",
    en: "The product of the solutions",
    zh: "两根之积",
  },
  "construct.multiply-out": {
    relation: "equivalent",
    example: "(x - 3)(x + 1) = 0 ⟶ x^2 - 2x - 3 = 0",
    en: "Multiply out",
    zh: "展开",
  },
};

/** A quadratic equation with whole coefficients from its solutions, or from their sum and product. */
export const construct: Method = {
  id: "equation.construct",
  example: "3, -1",
  rules: { ...commonRules, ...rules },
  numbers: ["real", "complex"],
  suits: (goal) => (goal.task === "equation" && (rootsIn(goal) || sumAndProduct(goal)) ? 0.9 : 0),
  derive(goal, board) {
    const unknown = goal.unknowns[0] ?? "x";
    const given = sumAndProduct(goal);
    if (given) return finish(given.sum, given.product, unknown, board);
    const roots = rootsIn(goal);
    if (!roots) return { status: "unsupported" };
    const [first, second] = roots;
    const params = { first: expressionOf(first), second: expressionOf(second), unknown: expressionOf(unknown) };
    const isDouble = sameTree(first, second);
    const factors = [first, second].map((root) => shifted(unknown, root));
    const product = isDouble ? apply("Power", factors[0] as MathJson, 2) : apply("Multiply", ...factors);
    board.write(isDouble ? "construct.square" : "construct.factors", equation(product, 0), params);
    const [total, times] = [apply("Add", first, second), apply("Multiply", first, second)].map(exactly);
    const [sumValue, productValue] = [total, times].map((value) => (value === undefined ? undefined : rationalOf(value)));
    if (!sumValue || !productValue) return { status: "unsupported" };
    const start = equation(product, 0);
    if (!isDouble && (isIrrational(first) || isIrrational(second))) {
      board.write("construct.sum", written(sumValue), undefined, { before: expressionOf(apply("Add", first, second)) });
      board.write("construct.product", written(productValue), undefined, {
        before: expressionOf(apply("Multiply", first, second)),
      });
      const line = equation(
        univariateToJson([N.fromRational(productValue), N.fromRational(Q.negate(sumValue)), N.one], unknown),
        0,
      );
      board.write("construct.multiply-out", line, undefined, { before: start });
    }
    return finish(sumValue, productValue, unknown, board, start);
  },
};

const isIrrational = (root: MathJson): boolean => rationalOf(root) === undefined;

/** x − r, with r in brackets where it is a sum. */
function shifted(unknown: string, root: MathJson): MathJson {
  return startsWithMinus(root) ? sum([unknown, opposite(root)]) : apply("Subtract", unknown, root);
}

function finish(
  total: Q.Rational,
  product: Q.Rational,
  unknown: string,
  board: Board,
  start?: ReturnType<typeof equation>,
): Outcome {
  const monic = [N.fromRational(product), N.fromRational(Q.negate(total)), N.one];
  const line = (coefficients: readonly N.QuadraticNumber[]): ReturnType<typeof equation> =>
    equation(univariateToJson(coefficients, unknown), 0);
  if (start) {
    if (!sameTree(board.line?.json ?? 0, line(monic).json))
      board.write("construct.multiply-out", line(monic), undefined, { before: start });
  } else
    board.write("construct.sum-product", line(monic), {
      sum: written(total),
      product: written(product),
      unknown: expressionOf(unknown),
    });
  const denominator = commonDenominator([monic]);
  const whole = scaled(monic, Q.rational(denominator));
  const primitive = scaled(whole, Q.rational(1n, content(whole)));
  const factor = { factor: written(Q.rational(denominator)) };
  if (denominator !== 1n) board.write("equation.clear-denominators", line(primitive), factor, { before: line(monic) });
  return { status: "solved", answers: [{ ask: { what: "equation" }, kind: "equation", ...line(primitive) }] };
}

/** The number a formula is, worked out exactly, with i² = −1. */
function exactly(json: MathJson): MathJson | undefined {
  const direct = simplify(json);
  return rationalOf(direct) === undefined ? complexValue(json) : direct;
}

/** With the imaginary unit as a letter i: i² is replaced by −1. */
function complexValue(json: MathJson): MathJson | undefined {
  const letter = "imaginary_unit";
  const plain = replaceUnit(json, letter);
  const value = polynomialIn(simplify(plain), letter)?.coefficients;
  if (!value) return undefined;
  const [real = N.zero, imaginary = N.zero, square = N.zero, ...more] = value;
  if (more.length > 0 || !N.isZero(imaginary)) return undefined;
  return N.toJson(N.subtract(real, square));
}

const replaceUnit = (json: MathJson, letter: string): MathJson =>
  mapTree(json, (part) => (part === "ImaginaryUnit" ? letter : part));

/** Two solutions, or one that counts twice; a ± b stands for two. */
function rootsIn(goal: Goal): [MathJson, MathJson] | undefined {
  const { json } = goal.expression;
  const members = /^(Set|List|Tuple)$/.test(headOf(json) ?? "") ? operandsOf(json) : [json];
  const roots = members.flatMap(bothSigns).map(withUnit);
  if (roots.some((root) => freeLetters(root).length > 0 || /^(Equal|And|Or)$/.test(headOf(root) ?? ""))) return undefined;
  const [first, second = first, ...more] = roots;
  return first !== undefined && second !== undefined && more.length === 0 ? [first, second] : undefined;
}

const withUnit = (json: MathJson): MathJson => substitute(json, { i: "ImaginaryUnit" });

function bothSigns(json: MathJson): MathJson[] {
  const choose = (head: string): MathJson =>
    mapTree(json, (part) => {
      const operands = operandsOf(part);
      if (headOf(part) !== "PlusMinus") return part;
      if (operands.length === 2) return apply(head, ...operands);
      return head === "Add" ? (operands[0] as MathJson) : apply("Negate", operands[0] as MathJson);
    });
  const [plus, minus] = [choose("Add"), choose("Subtract")];
  return sameTree(plus, minus) ? [json] : [plus, minus];
}

function sumAndProduct(goal: Goal): { sum: Q.Rational; product: Q.Rational } | undefined {
  const { sum: total, product } = goal.ask?.with ?? {};
  const [a, b] = [total, product].map((part) => (part ? rationalOf(part.json) : undefined));
  return a && b && { sum: a, product: b };
}
