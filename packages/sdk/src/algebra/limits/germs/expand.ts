import type { MathJson } from "../../../contract.ts";
import { definitions } from "../../../expression/evaluation/definitions.ts";
import { rationalOf } from "../../../expression/evaluation/literal.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../../expression/mathjson.ts";
import { UndecidedError } from "../exact/context.ts";
import { formOf } from "../exact/form-of.ts";
import * as F from "../exact/functions.ts";
import type { Form } from "../exact/kernel.ts";
import * as K from "../exact/kernel.ts";
import { signOf } from "../exact/sign.ts";
import { isSequenceLetter } from "../sequence.ts";
import { binomial, factorial } from "./factorial.ts";
import * as E from "./functions.ts";
import type { Germ, GermContext } from "./germ.ts";
import * as G from "./germ.ts";
import { ceiling, extreme, floor, round, signOfGerm } from "./steps.ts";
import { eventually } from "./truth.ts";

/** A letter and what it is near X = +∞. */
export interface Approach {
  readonly letter: string;
  readonly germ: Germ;
}

const rightAngle = G.constant(F.turn(1, 2));
const one = G.constant(K.one);

type FunctionOfOne = (germ: Germ, context: GermContext) => Germ;

const functionsOfOne: Readonly<Record<string, FunctionOfOne>> = {
  Negate: (germ) => G.negate(germ),
  Sqrt: E.squareRoot,
  Exp: E.exponential,
  Ln: E.logarithm,
  Sin: E.sine,
  Cos: E.cosine,
  Tan: (germ, context) => E.divide(E.sine(germ, context), E.cosine(germ, context), context),
  Cot: (germ, context) => E.divide(E.cosine(germ, context), E.sine(germ, context), context),
  Arcsin: E.arcsine,
  Arccos: (germ, context) => G.subtract(rightAngle, E.arcsine(germ, context), context),
  Arctan: E.arctangent,
  Arccot: (germ, context) => G.subtract(rightAngle, E.arctangent(germ, context), context),
  Sinh: E.sineHyperbolic,
  Cosh: E.cosineHyperbolic,
  Tanh: E.tangentHyperbolic,
  Arsinh: E.arsineHyperbolic,
  Arcosh: E.arcosineHyperbolic,
  Artanh: E.artangentHyperbolic,
  Abs: E.absolute,
  Sign: signOfGerm,
  Floor: floor,
  Ceil: ceiling,
  Round: round,
};

/**
 * A formula near X = +∞, where its letter is the given germ. Parts without the letter are constants.
 * @throws NoValueError where a part has no value for all large X, UndecidedError where it is not decided whether it has one
 */
export function expand(json: MathJson, approach: Approach, context: GermContext): Germ {
  context.spend(3);
  if (json === approach.letter) return approach.germ;
  if (!freeLetters(json).includes(approach.letter)) return G.constant(formOf(json, context));
  const head = headOf(json) as string;
  const operands = operandsOf(json);
  const germ = (operand: MathJson | undefined): Germ => expand(operand ?? 0, approach, context);
  const unary = operands.length === 1 && Object.hasOwn(functionsOfOne, head) ? functionsOfOne[head] : undefined;
  if (unary) return unary(germ(operands[0]), context);
  const [first, second] = operands;
  switch (head) {
    case "Add":
      return operands.map(germ).reduce((left, right) => G.add(left, right, context));
    case "Multiply":
      return operands.map(germ).reduce((left, right) => G.multiply(left, right, context));
    case "Max":
    case "Min":
      return operands.map(germ).reduce((left, right) => extreme(left, right, head === "Max" ? 1 : -1, context));
    case "Factorial":
      return factorial(germ(expectWhole(first, approach)), context);
    case "Which":
      return expand(chosenCase(operands, approach, context), approach, context);
  }
  if (operands.length === 2 && first !== undefined && second !== undefined) {
    if (head === "Subtract") return G.subtract(germ(first), germ(second), context);
    if (head === "Divide") return E.divide(germ(first), germ(second), context);
    if (head === "Power") return expandPower(first, second, approach, context);
    if (head === "Root") return expandRoot(first, second, approach, context);
    if (head === "Log") return E.divide(E.logarithm(germ(first), context), E.logarithm(germ(second), context), context);
    if (head === "Binomial" || head === "Combinations")
      return binomial(germ(expectWhole(first, approach)), germ(expectWhole(second, approach)), context);
  }
  if (head === "Log" && operands.length === 1)
    return E.divide(E.logarithm(germ(first), context), G.constant(F.logarithm(K.integerForm(10), context)), context);
  const same =
    Object.hasOwn(definitions, head) && !/Norm|Dot|Trace|Determinant/.test(head) ? definitions[head]?.(...operands) : undefined;
  if (same !== undefined) return expand(same, approach, context);
  throw new UndecidedError(`${head} is not expanded`);
}

/** x^(p/q) as it is written may have negative bases; every other power is e^(exponent · ln base). */
function expandPower(base: MathJson, exponent: MathJson, approach: Approach, context: GermContext): Germ {
  const rational = rationalOf(exponent);
  if (base === "ExponentialE") return E.exponential(expand(exponent, approach, context), context);
  const below = expand(base, approach, context);
  if (rational) return E.power(below, K.constantForm(rational), context);
  const above = expand(exponent, approach, context);
  const whole = wholeNumber(above);
  if (whole) return E.power(below, whole, context);
  return realPower(below, above, context);
}

/** e^(exponent · ln base). A negative base has powers for some exponents and not for others: nothing is said of them. */
function realPower(base: Germ, exponent: Germ, context: GermContext): Germ {
  const leading = G.leadingOf(base, context);
  if (!leading || signOf(leading.coefficient, context) === -1) throw new UndecidedError("a power of what is not positive");
  return E.exponential(G.multiply(exponent, E.logarithm(base, context), context), context);
}

/** A germ that is exactly one whole number. */
function wholeNumber(germ: Germ): Form | undefined {
  const [only] = germ.terms;
  if (germ.error || germ.terms.length > 1) return undefined;
  if (!only) return K.zero;
  const rational = only.monomial.key === "[]" ? K.rationalOfForm(only.coefficient) : undefined;
  return rational?.denominator === 1n ? only.coefficient : undefined;
}

/** A root of a degree that is a number; ⁿ√x of a letter n is x^(1/n) for positive x. */
function expandRoot(radicand: MathJson, degree: MathJson, approach: Approach, context: GermContext): Germ {
  const rational = rationalOf(degree);
  const exponent: MathJson = apply("Divide", 1, degree);
  if (rational) return expandPower(radicand, exponent, approach, context);
  const below = expand(radicand, approach, context);
  const above = E.divide(one, expand(degree, approach, context), context);
  return realPower(below, above, context);
}

/** What counts things must run through whole numbers. */
function expectWhole(json: MathJson | undefined, { letter }: Approach): MathJson {
  if (json !== undefined && (isSequenceLetter(letter) || !freeLetters(json).includes(letter)) && isWhole(json, letter))
    return json;
  throw new UndecidedError("a factorial of what need not be whole");
}

function isWhole(json: MathJson, letter: string): boolean {
  if (json === letter) return true;
  const value = rationalOf(json);
  if (value) return value.denominator === 1n;
  const operands = operandsOf(json);
  if (/^(Add|Subtract|Negate|Multiply)$/.test(headOf(json) ?? "")) return operands.every((operand) => isWhole(operand, letter));
  if (headOf(json) !== "Power") return false;
  const exponent = rationalOf(operands[1] ?? 0);
  return exponent?.denominator === 1n && exponent.numerator >= 0n && isWhole(operands[0] ?? 0, letter);
}

function chosenCase(operands: readonly MathJson[], approach: Approach, context: GermContext): MathJson {
  for (let index = 0; index + 1 < operands.length; index += 2) {
    if (eventually(operands[index] as MathJson, (part) => expand(part, approach, context), context))
      return operands[index + 1] as MathJson;
  }
  throw new UndecidedError("no case applies");
}
