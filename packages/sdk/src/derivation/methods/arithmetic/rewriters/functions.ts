import { primeFactors } from "../../../../algebra/normal-form/prime-factors.ts";
import * as Q from "../../../../algebra/rational.ts";
import { simplify } from "../../../../algebra/simplify/simplify.ts";
import type { MathJson, Rule, RuleId } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, freeLetters, headOf, isApplication, operandsOf, sameTree } from "../../../../expression/mathjson.ts";
import { numberOf, wholeOf } from "../../../rewriting/numbers.ts";
import type { Rewriter } from "../../../rewriting/rewrite.ts";
import { coefficientOf, productOfFactors } from "../../../rewriting/terms.ts";

export const functionRules: Record<RuleId, Rule> = {
  "trigonometry.special-value": {
    relation: "equal",
    example: "\\sin 30° ⟶ \\frac{1}{2}",
    en: "A special value: {value} is {result}",
    zh: "特殊值：{value} = {result}",
  },
  "logarithms.of-one": { relation: "equal", example: "\\ln 1 ⟶ 0", en: "The logarithm of 1 is 0", zh: "1 的对数等于 0" },
  "logarithms.of-base": {
    relation: "equal",
    example: "\\log_5 5 ⟶ 1",
    en: "The logarithm of the base is 1",
    zh: "底数的对数等于 1",
  },
  "logarithms.as-power": {
    relation: "equal",
    example: "\\log_2 8 ⟶ \\log_2 2^3",
    en: "Write {number} as a power: {power}",
    zh: "把 {number} 写成幂：{power}",
  },
  "logarithms.of-power": {
    relation: "equal",
    example: "\\log_2 2^3 ⟶ 3\\log_2 2",
    en: "The exponent comes before the logarithm",
    zh: "真数的指数提到对数前面",
  },
  "logarithms.change-base": {
    relation: "equal",
    example: "\\log_{125} 5 ⟶ \\frac{\\log_5 5}{\\log_5 125}",
    en: "Change to the base {base}",
    zh: "换底公式：换成以 {base} 为底",
  },
  "logarithms.change-to-natural": {
    relation: "equal",
    example: "\\log_2 3 \\cdot \\log_3 4 ⟶ \\frac{\\ln 3}{\\ln 2} \\cdot \\frac{\\ln 4}{\\ln 3}",
    en: "Change all logarithms to one base",
    zh: "换底公式：全部换成同底的对数",
  },
  "logarithms.inverse": {
    relation: "equal",
    example: "e^{\\ln 5} ⟶ 5",
    en: "The exponential and the logarithm undo each other",
    zh: "指数与对数互为逆运算",
  },
  "logarithms.factor-as-exponent": {
    relation: "equal",
    example: "2\\ln x + \\ln y ⟶ \\ln x^2 + \\ln y",
    en: "The factor {factor} goes into the logarithm as an exponent",
    zh: "系数 {factor} 化为真数的指数",
  },
  "logarithms.quotient-is-logarithm": {
    relation: "equal",
    example: "\\frac{\\ln 8}{\\ln 2} ⟶ \\log_2 8",
    en: "A quotient of logarithms is a logarithm to the base {base}",
    zh: "对数的商就是以 {base} 为底的对数",
  },
};

const functions: ReadonlySet<string> = new Set(
  "Sin Cos Tan Cot Sec Csc Arcsin Arccos Arctan Arccot Sinh Cosh Tanh Arsinh Arcosh Artanh".split(" "),
);

const holdsFunction = (json: MathJson): boolean =>
  isApplication(json) && (functions.has(headOf(json) as string) || operandsOf(json).some(holdsFunction));

/** sin 30°, cos π/4, arctan 1. */
export const specialValue: Rewriter = (part) => {
  if (!functions.has(headOf(part) ?? "") || freeLetters(part).length > 0) return undefined;
  const result = simplify(part);
  return holdsFunction(result) || sameTree(result, part)
    ? undefined
    : { rule: "trigonometry.special-value", after: result, params: { value: expressionOf(part), result: expressionOf(result) } };
};

/** The base of a logarithm and what it is of. */
export function logarithmOf(json: MathJson): { base: MathJson; argument: MathJson } | undefined {
  const [argument, base = 10] = operandsOf(json);
  if (argument === undefined) return undefined;
  if (headOf(json) === "Ln") return { base: "ExponentialE", argument };
  return headOf(json) === "Log" ? { base, argument } : undefined;
}

/** Another argument under the same logarithm. */
export const withArgument = (json: MathJson, argument: MathJson): MathJson =>
  apply(headOf(json) as string, argument, ...operandsOf(json).slice(1));

/** log 1, log_b b. */
export const plainLogarithm: Rewriter = (part) => {
  const logarithm = logarithmOf(part);
  if (!logarithm) return undefined;
  if (logarithm.argument === 1) return { rule: "logarithms.of-one", after: 0 };
  return sameTree(logarithm.argument, logarithm.base) ? { rule: "logarithms.of-base", after: 1 } : undefined;
};

/** value = baseᵉ with the largest exponent; for values up to a few hundred digits. */
function asPower(value: bigint): { base: bigint; exponent: number } {
  const factors = primeFactors(value, () => {});
  const exponent = factors.reduce((divisor, factor) => gcd(divisor, factor.exponent), 0);
  const base = factors.reduce((product, factor) => product * factor.prime ** BigInt(factor.exponent / Math.max(exponent, 1)), 1n);
  return { base, exponent };
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** log₂ 8 = log₂ 2³; log_125 5 by the base 5; ln 8 = ln 2³. */
export const logarithmOfNumber: Rewriter = (part) => {
  const logarithm = logarithmOf(part);
  const number = logarithm ? numberOf(logarithm.argument) : undefined;
  if (!logarithm || !number || Q.signOf(number.value) <= 0 || Q.equal(number.value, Q.one)) return undefined;
  const { value } = number;
  const base = wholeOf(logarithm.base);
  const isBelow = value.numerator === 1n && value.denominator > 1n;
  if (!Q.isInteger(value) && !isBelow) return undefined;
  const own = asPower(isBelow ? value.denominator : value.numerator);
  if (base === undefined || base < 2n) {
    if (logarithm.base !== "ExponentialE" || (own.exponent < 2 && !isBelow)) return undefined;
    return writtenAsPower(part, logarithm.argument, own.base, isBelow ? -own.exponent : own.exponent);
  }
  const root = asPower(base);
  if (own.base !== root.base) return undefined;
  const exponent = isBelow ? -own.exponent : own.exponent;
  if (exponent % root.exponent === 0) return writtenAsPower(part, logarithm.argument, base, exponent / root.exponent);
  const common = Q.integerToJson(root.base);
  return {
    rule: "logarithms.change-base",
    after: apply("Divide", apply("Log", logarithm.argument, common), apply("Log", logarithm.base, common)),
    params: { base: expressionOf(common) },
  };
};

function writtenAsPower(part: MathJson, number: MathJson, base: bigint, exponent: number): ReturnType<Rewriter> {
  const power = apply("Power", Q.integerToJson(base), exponent);
  return {
    rule: "logarithms.as-power",
    after: withArgument(part, power),
    params: { number: expressionOf(number), power: expressionOf(power) },
  };
}

/** log aⁿ = n log a for a number, and for a base that is positive for certain. */
export const logarithmOfPower: Rewriter = (part) => {
  const logarithm = logarithmOf(part);
  const [base, exponent] = logarithm && headOf(logarithm.argument) === "Power" ? operandsOf(logarithm.argument) : [];
  if (base === undefined || exponent === undefined) return undefined;
  const isPositive =
    base === "ExponentialE" ||
    sameTree(base, logarithm?.base ?? 0) ||
    (numberOf(base) && Q.signOf((numberOf(base) as { value: Q.Rational }).value) > 0);
  if (!isPositive) return undefined;
  return { rule: "logarithms.of-power", after: productOfFactors([exponent, withArgument(part, base)]) };
};

/** e^(ln a), 10^(log a), b^(log_b a). */
export const inversePower: Rewriter = (part) => {
  const [base, exponent] =
    headOf(part) === "Power" ? operandsOf(part) : headOf(part) === "Exp" ? ["ExponentialE", operandsOf(part)[0]] : [];
  if (base === undefined || exponent === undefined) return undefined;
  const logarithm = logarithmOf(exponent);
  if (logarithm) return sameTree(base, logarithm.base) ? { rule: "logarithms.inverse", after: logarithm.argument } : undefined;
  const { coefficient, rest } = coefficientOf(exponent);
  const inner = logarithmOf(rest);
  if (!inner || !sameTree(base, inner.base)) return undefined;
  const factor = Q.rationalToJson(coefficient);
  const power = apply("Power", inner.argument, factor);
  return {
    rule: "logarithms.factor-as-exponent",
    after: apply("Power", base, withArgument(rest, power)),
    params: { factor: expressionOf(factor) },
    next: { rule: "logarithms.inverse", after: power },
  };
};

/** log₂ 3 · log₃ 4: all as quotients of natural logarithms. */
export const chainOfLogarithms: Rewriter = (part) => {
  const operands = headOf(part) === "Multiply" ? operandsOf(part) : [];
  const logarithms = operands.filter((operand) => headOf(operand) === "Log");
  const bases = new Set(logarithms.map((logarithm) => JSON.stringify(logarithmOf(logarithm)?.base)));
  const isNumeric = logarithms.every((logarithm) => freeLetters(logarithm).length === 0);
  if (logarithms.length < 2 || bases.size < 2 || !isNumeric) return undefined;
  const changed = operands.map((operand) => {
    const logarithm = headOf(operand) === "Log" ? logarithmOf(operand) : undefined;
    return logarithm ? apply("Divide", apply("Ln", logarithm.argument), apply("Ln", logarithm.base)) : operand;
  });
  return { rule: "logarithms.change-to-natural", after: apply("Multiply", ...changed) };
};

/** ln 8/ln 2 where both are powers of one number. */
export const quotientOfLogarithms: Rewriter = (part) => {
  const [above, below] = headOf(part) === "Divide" ? operandsOf(part) : [];
  if (above === undefined || below === undefined || headOf(above) !== "Ln" || headOf(below) !== "Ln") return undefined;
  const [a, b] = [wholeOf(operandsOf(above)[0] ?? ""), wholeOf(operandsOf(below)[0] ?? "")];
  if (a === undefined || b === undefined || a < 2n || b < 2n || asPower(a).base !== asPower(b).base) return undefined;
  const base = Q.integerToJson(b);
  return {
    rule: "logarithms.quotient-is-logarithm",
    after: apply("Log", Q.integerToJson(a), base),
    params: { base: expressionOf(base) },
  };
};
