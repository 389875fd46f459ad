import { negativeOf, productOf, quotientOf, sumOf } from "../../../../algebra/calculus/building.ts";
import * as Q from "../../../../algebra/rational.ts";
import type { MathJson } from "../../../../contract.ts";
import { rationalOf } from "../../../../expression/evaluation/literal.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, freeLetters, headOf, mentions, operandsOf, sameTree } from "../../../../expression/mathjson.ts";
import { coefficientsOf, polynomialOf, rootOf, scaled, signOfNumber, workedOut } from "./numbers.ts";
import type { Direct } from "./plan.ts";
import type { Factor, Term } from "./term.ts";

/** ax + b */
export interface Linear {
  readonly slope: MathJson;
  readonly start: MathJson;
}

export function linearIn(json: MathJson, letter: string): Linear | undefined {
  if (json === letter) return { slope: 1, start: 0 };
  const coefficients = coefficientsOf(json, letter);
  if (coefficients?.length !== 2) return undefined;
  const [start = 0, slope = 1] = coefficients;
  return { slope, start };
}

/** What the table of integrals says of a product; undefined where it has nothing like it. With a linear function inside, by its coefficient. */
export function fromTable({ moving }: Term, letter: string): Direct | undefined {
  const [first, second, ...more] = moving;
  if (!first || more.length > 0) return undefined;
  return second
    ? ofTwo([first, second], letter)
    : (ofPower(first, letter) ?? ofFunction(first, letter) ?? ofQuadratic(first, letter));
}

const inner = (rule: string, value: MathJson, argument: MathJson, { slope }: Linear): Direct =>
  slope === 1
    ? { kind: "direct", rule, value }
    : {
        kind: "direct",
        rule: "integral.linear-inside",
        value: divided(value, slope),
        params: { inside: shown(argument), factor: shown(slope) },
      };

/** Written as a product with the inverse where the number is rational: 2 cos(x/2), not cos(x/2)/(1/2). */
export function divided(value: MathJson, by: MathJson): MathJson {
  const number = rationalOf(by);
  if (number && !Q.isZero(number)) return scaled(Q.rationalToJson(Q.divide(Q.one, number)), value);
  const [above, below] = headOf(by) === "Divide" ? operandsOf(by) : [by, 1];
  return quotientOf(productOf([below ?? 1, value]), above ?? by);
}

export const shown = expressionOf;

function ofPower({ base, exponent }: Factor, letter: string): Direct | undefined {
  if (mentions(exponent, letter)) return ofExponential(base, exponent, letter);
  const linear = linearIn(base, letter);
  if (!linear) return undefined;
  if (exponent === -1) return inner("integral.reciprocal", apply("Ln", apply("Abs", base)), base, linear);
  const raised = workedOut(apply("Add", exponent, 1));
  const power = powerOf(base, raised);
  return inner(isRootLike(exponent) ? "integral.power-root" : "integral.power", divided(power, raised), base, linear);
}

const isRootLike = (exponent: MathJson): boolean => {
  const value = rationalOf(exponent);
  return value !== undefined && (value.denominator !== 1n || value.numerator < 0n);
};

export function powerOf(base: MathJson, exponent: MathJson): MathJson {
  const value = rationalOf(exponent);
  if (exponent === 1) return base;
  if (exponent === 0) return 1;
  if (value && Q.signOf(value) < 0) return quotientOf(1, powerOf(base, Q.rationalToJson(Q.negate(value))));
  if (value && Q.equal(value, Q.rational(1n, 2n))) return apply("Sqrt", base);
  if (value && value.numerator === 1n) return apply("Root", base, Q.integerToJson(value.denominator));
  return apply("Power", base, exponent);
}

function ofExponential(base: MathJson, exponent: MathJson, letter: string): Direct | undefined {
  const linear = linearIn(exponent, letter);
  if (!linear || mentions(base, letter)) return undefined;
  const power = apply("Power", base, exponent);
  if (base === "ExponentialE") return inner("integral.exponential", power, exponent, linear);
  const value = rationalOf(base);
  if (value && (Q.signOf(value) <= 0 || Q.equal(value, Q.one))) return undefined;
  return inner("integral.exponential-base", apply("Divide", power, apply("Ln", base)), exponent, linear);
}

const ln = (json: MathJson): MathJson => apply("Ln", apply("Abs", json));

/** Integrals of functions and of their powers, by name and exponent. */
const functions: Readonly<Record<string, (u: MathJson) => MathJson>> = {
  "Sin 1": (u) => negativeOf(apply("Cos", u)),
  "Cos 1": (u) => apply("Sin", u),
  "Sec 2": (u) => apply("Tan", u),
  "Cos -2": (u) => apply("Tan", u),
  "Csc 2": (u) => negativeOf(apply("Cot", u)),
  "Sin -2": (u) => negativeOf(apply("Cot", u)),
  "Sec 1": (u) => ln(sumOf([apply("Sec", u), apply("Tan", u)])),
  "Cos -1": (u) => ln(sumOf([apply("Sec", u), apply("Tan", u)])),
  "Csc 1": (u) => negativeOf(ln(sumOf([apply("Csc", u), apply("Cot", u)]))),
  "Sin -1": (u) => negativeOf(ln(sumOf([apply("Csc", u), apply("Cot", u)]))),
  "Sinh 1": (u) => apply("Cosh", u),
  "Cosh 1": (u) => apply("Sinh", u),
  "Sech 2": (u) => apply("Tanh", u),
  "Cosh -2": (u) => apply("Tanh", u),
  "Csch 2": (u) => negativeOf(apply("Coth", u)),
  "Sinh -2": (u) => negativeOf(apply("Coth", u)),
};

function ofFunction({ base, exponent }: Factor, letter: string): Direct | undefined {
  if (headOf(base) === "Abs") return exponent === 1 ? ofAbsolute(base, letter) : undefined;
  const make = functions[`${headOf(base)} ${rationalOf(exponent) ? String(exponent) : ""}`];
  const [argument = 0] = operandsOf(base);
  const linear = make && linearIn(argument, letter);
  return make && linear && inner(`integral.${nameOf(headOf(base) ?? "", exponent)}`, make(argument), argument, linear);
}

/** ∫ |u| = u|u|/2 */
function ofAbsolute(base: MathJson, letter: string): Direct | undefined {
  const [argument = 0] = operandsOf(base);
  const linear = linearIn(argument, letter);
  return linear && inner("integral.absolute", divided(productOf([argument, base]), 2), argument, linear);
}

const nameOf = (head: string, exponent: MathJson): string => {
  const inverse: Record<string, string> = { Cos: "sec", Sin: "csc", Cosh: "sech", Sinh: "csch" };
  const name = typeof exponent === "number" && exponent < 0 ? (inverse[head] ?? head) : head.toLowerCase();
  return exponent === 1 || exponent === -1 ? name : `${name}-squared`;
};

/** Pairs: sec u tan u and the like. */
const pairs: Readonly<Record<string, (u: MathJson) => MathJson>> = {
  "Sec 1 Tan 1": (u) => apply("Sec", u),
  "Cot 1 Csc 1": (u) => negativeOf(apply("Csc", u)),
  "Sech 1 Tanh 1": (u) => negativeOf(apply("Sech", u)),
  "Coth 1 Csch 1": (u) => negativeOf(apply("Csch", u)),
};

function ofTwo(factors: readonly [Factor, Factor], letter: string): Direct | undefined {
  const sorted = [...factors].sort((left, right) => ((headOf(left.base) ?? "") < (headOf(right.base) ?? "") ? -1 : 1));
  const make = pairs[sorted.map(({ base, exponent }) => `${headOf(base)} ${String(exponent)}`).join(" ")];
  const [argument = 0, other = 1] = factors.map(({ base }) => operandsOf(base)[0] ?? 0);
  const linear = make && sameTree(argument, other) ? linearIn(argument, letter) : undefined;
  return make && linear && inner("integral.pair", make(argument), argument, linear);
}

/** L² + c for a linear L, or c − L²: the arctangent, the arcsine, the logarithm with a root. */
export function ofQuadratic({ base, exponent }: Factor, letter: string): Direct | undefined {
  const power = rationalOf(exponent);
  const quadratic = power && centred(base, letter);
  if (!power || !quadratic) return undefined;
  const { linear, slope, constant, factor } = quadratic;
  if (exponent === -1) {
    // 1/(p L² + c) = 1/c · 1/(1 + (√(p/c) L)²)
    const ratio = quotientTidy(constant, factor);
    const root = positiveRoot(ratio);
    if (root === undefined) return rootOf(workedOut(negativeOf(ratio))) === undefined ? ofUnknownSign(quadratic) : undefined;
    const value = divided(apply("Arctan", quotientTidyOf(linear, root, letter)), workedOut(productOf([factor, root])));
    return inner("integral.arctangent", value, linear, { slope, start: 0 });
  }
  if (!Q.equal(power, Q.rational(-1n, 2n))) return undefined;
  const sign = signOfNumber(factor);
  const front = sign === undefined ? undefined : rootOf(sign < 0 ? workedOut(negativeOf(factor)) : factor);
  if (front === undefined) return undefined;
  if (sign === 1) {
    const value = ln(sumOf([inFront(front, linear), apply("Sqrt", base)]));
    return inner("integral.root-logarithm", divided(value, front), linear, { slope, start: 0 });
  }
  const root = positiveRoot(quotientTidy(constant, workedOut(negativeOf(factor))));
  // Of a letter the root must be positive: √(a²) is |a|.
  if (root === undefined) return undefined;
  const size = freeLetters(root).length > 0 ? apply("Abs", root) : root;
  return inner("integral.arcsine", divided(apply("Arcsin", quotientTidyOf(linear, size, letter)), front), linear, {
    slope,
    start: 0,
  });
}

/** 1/(ax² + b) for letters of unknown signs: arctan(ax/√(ab))/√(ab), which is real for ab > 0. */
function ofUnknownSign({ linear, factor, constant, slope }: Centred): Direct | undefined {
  const product = workedOut(productOf([factor, constant]));
  if (signOfNumber(product) !== undefined || slope !== 1) return undefined;
  const root = apply("Sqrt", product);
  const value = quotientOf(apply("Arctan", quotientOf(productOf([factor, linear]), root)), root);
  return { kind: "direct", rule: "integral.arctangent", value, provided: [apply("Greater", product, 0)] };
}

const inFront = (front: MathJson, linear: MathJson): MathJson => (front === 1 ? linear : productOf([front, linear]));

/** p L² + c */
export interface Centred {
  readonly linear: MathJson;
  readonly slope: MathJson;
  readonly factor: MathJson;
  readonly constant: MathJson;
}

/** A quadratic written around its middle: x² + 4, 9 − 4x², (x + 1)² + 4. */
export function centred(json: MathJson, letter: string): Centred | undefined {
  const coefficients = coefficientsOf(json, letter);
  if (coefficients?.length !== 3) return undefined;
  const [constant = 0, middle = 0, factor = 1] = coefficients;
  if (middle === 0) {
    // 1 + 4x² is 1 + (2x)², and 9 − a²x² is 9 − (ax)².
    const sign =
      signOfNumber(factor) === -1 || (rootOf(factor) === undefined && rootOf(workedOut(negativeOf(factor))) !== undefined)
        ? -1
        : 1;
    const front = rootOf(sign < 0 ? workedOut(negativeOf(factor)) : factor);
    if (front === undefined || front === 1) return { linear: letter, slope: 1, factor, constant };
    return { linear: productOf([front, letter]), slope: front, factor: sign, constant };
  }
  const square = operandsOf(json).find((operand) => squareIn(operand, letter));
  const linear = square && squareIn(square, letter);
  const inside = linear && linearIn(linear, letter);
  const others = operandsOf(json).filter((operand) => operand !== square);
  if (!linear || !inside || others.length !== 1 || others.some((other) => mentions(other, letter))) return undefined;
  const scale = quotientTidy(factor, workedOut(apply("Power", inside.slope, 2)));
  const rest = workedOut(apply("Subtract", constant, productOf([scale, apply("Power", inside.start, 2)])));
  return { linear, slope: inside.slope, factor: scale, constant: rest };
}

function squareIn(json: MathJson, letter: string): MathJson | undefined {
  const [base, exponent] = operandsOf(json);
  if (headOf(json) === "Power" && exponent === 2 && base !== undefined && mentions(base, letter)) return base;
  if (headOf(json) !== "Multiply") return undefined;
  return operandsOf(json)
    .map((operand) => squareIn(operand, letter))
    .find((found) => found !== undefined);
}

const quotientTidy = (above: MathJson, below: MathJson): MathJson => workedOut(apply("Divide", above, below));

/** x/√3, 2x/3, (2x − 1)/√3 for x − 1/2 over √3/2. */
export function quotientTidyOf(linear: MathJson, root: MathJson, letter: string): MathJson {
  const number = rationalOf(root);
  const [above = root, below] = headOf(root) === "Divide" ? operandsOf(root) : [root, 1];
  const factor = number ? undefined : rationalOf(below ?? 1);
  const coefficients = coefficientsOf(linear, letter);
  if (coefficients?.length !== 2) return divided(linear, root);
  const scale = number ? number.denominator : (factor?.numerator ?? 1n);
  const whole = coefficients.map((value) => workedOut(apply("Multiply", Q.integerToJson(scale), value)));
  return quotientOf(polynomialOf(whole, letter), number ? Q.integerToJson(number.numerator) : above);
}

/** A square root that is not 0, of a number that is positive for certain; a for a². */
function positiveRoot(json: MathJson): MathJson | undefined {
  const letters = freeLetters(json).length > 0;
  return letters || signOfNumber(json) === 1 ? rootOf(json) : undefined;
}
