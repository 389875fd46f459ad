import type { MathJson } from "../../contract.ts";
import { rationalOf as rationalLiteral } from "../../expression/evaluation/literal.ts";
import { apply, freeLetters, headOf, mapOperands, operandsOf, substitute } from "../../expression/mathjson.ts";
import { endsOf, ofInterval } from "../ball/ball.ts";
import { type Enclosure, enclose } from "../ball/evaluate.ts";
import { signOfConstant } from "../constant/decide.ts";
import { multipleOf, termsOf, unitOf } from "../progressions/progression.ts";
import { beginsFrom, type Range } from "../ranges/range.ts";
import * as Q from "../rational.ts";
import { polynomialIn } from "../rational-function.ts";
import type { Spend } from "../spend.ts";
import { sum } from "../written-form.ts";
import { refineZero, type Zero } from "./isolate-zeros.ts";
import { isolateWithMultiple } from "./multiple-zeros.ts";
import { exactly, mixedPowers, withExponentials, zerosOfNegativeBases } from "./negative-bases.ts";
import { hasDivisor, withoutDivisors, writtenNumerator } from "./numerators.ts";
import { withDerivatives } from "./smooth-function.ts";
import { onlySwings } from "./swings.ts";
import { keepsSignBeyond } from "./tails.ts";

export interface CertifiedZeros {
  /** Ascending, each narrow enough for 12 significant digits. */
  readonly zeros: readonly Zero[];
  /** Between these numbers the zeros are all there; where `complete`, there are none elsewhere. */
  readonly window: readonly [number, number];
  readonly complete: boolean;
  /** From here on the zeros are all there; below, the base of a power with the letter in its exponent is negative, and it is not decided where it has a value. */
  readonly knownFrom?: Q.Rational;
}

/** Whether all zeros in a range are there; `bounds` says that it is what was looked through. */
export function holdsAllIn({ complete, knownFrom }: CertifiedZeros, range: Range, bounds: boolean): boolean {
  if (complete) return true;
  return knownFrom ? beginsFrom(range, Q.rationalToJson(knownFrom)) : bounds;
}

/** Windows that are tried in turn. */
const sizes = [4, 8, 16, 32, 64, 128, 256];
const fallback = 10;
const highestDerivative = 6;
/** Zeros that are not told apart with so many operations are given up. */
const mostOperations = 400_000;

/**
 * All real zeros of a formula in one letter, each certain and no other: pieces on which the function or its derivative keeps its sign, and beyond the window
 * derivatives that do. In a window only, where the function goes on having zeros or nothing is known of it beyond. undefined where even that fails: a zero
 * without a change of sign, a pole, several ends of the domain.
 */
export function certifiedZeros(
  json: MathJson,
  letter: string,
  spend: Spend,
  within?: readonly [number, number],
): CertifiedZeros | undefined {
  const found = zerosWithoutMixed(withExponentials(json, letter), letter, spend, within, json);
  return found && withNegativeBases(found, json, letter, spend);
}

/** As `certifiedZeros`, of a formula without u^v; `written` is what it stands for, whose value counts where its domain ends. */
function zerosWithoutMixed(
  json: MathJson,
  letter: string,
  spend: Spend,
  within: readonly [number, number] | undefined,
  written = json,
): CertifiedZeros | undefined {
  if (!hasDivisor(json, letter)) return zerosOfPlain(json, letter, spend, within, written);
  // As it is written it is shorter than over one denominator: sin(13x/10) is a polynomial of degree 13 in sine and cosine of x/10.
  const own = writtenNumerator(json, letter);
  return (
    (own === undefined ? undefined : zerosOfFraction(json, own, letter, spend, within)) ??
    zerosOfFraction(json, withoutDivisors(json, letter, spend), letter, spend, within)
  );
}

function zerosOfFraction(
  json: MathJson,
  numerator: MathJson | undefined,
  letter: string,
  spend: Spend,
  within: readonly [number, number] | undefined,
): CertifiedZeros | undefined {
  const found = numerator === undefined ? undefined : zerosOfPlain(numerator, letter, spend, within, numerator);
  if (!found) return undefined;
  // What vanishes with a divisor is no zero of the fraction.
  const values = found.zeros.map((zero) => valueKindAt(json, letter, zero, spend));
  return values.includes("unknown")
    ? undefined
    : { ...found, zeros: found.zeros.filter((_, index) => values[index] === "value") };
}

/**
 * With what was found where the bases of powers with the letter in base and exponent are positive, the zeros where they are negative; where these cannot
 * be had, what was found is not complete.
 */
function withNegativeBases(found: CertifiedZeros, json: MathJson, letter: string, spend: Spend): CertifiedZeros | undefined {
  const zeros = found.zeros.map((zero) => {
    const place = exactly(zero, json, letter, spend);
    return place ? { from: place, to: place } : zero;
  });
  const [first, ...others] = mixedPowers(json, letter);
  if (!first) return { ...found, zeros };
  const end = endOf(first.base, letter);
  const isShared = end && others.every(({ base }) => Q.equal(endOf(base, letter) ?? Q.add(end, Q.one), end));
  if (!isShared || !found.complete) return undefined;
  // A logarithm or a square root ends the domain where the bases are 0.
  if (endsElsewhere(json, letter)) return { ...found, zeros };
  const more = zerosOfNegativeBases(json, letter, spend, (formula) => {
    const mirrored = zerosWithoutMixed(withExponentials(formula, letter), letter, spend, undefined);
    return mirrored?.complete ? mirrored.zeros : undefined;
  });
  if (!more) return { ...found, zeros, complete: false, knownFrom: end };
  const below = [...more].sort(Q.compare).map((place) => ({ from: place, to: place }));
  return { ...found, zeros: [...below, ...zeros], window: [Number.NEGATIVE_INFINITY, found.window[1]] };
}

/** Whether a logarithm or a square root of the letter stands in the formula. */
const endsElsewhere = (json: MathJson, letter: string): boolean =>
  (/^(Ln|Log|Sqrt)$/.test(headOf(json) ?? "") && freeLetters(json).includes(letter)) ||
  operandsOf(json).some((operand) => endsElsewhere(operand, letter));

/** Whether there is a value at a zero; "unknown" where a divisor may vanish as close to it as it is known. */
function valueKindAt(json: MathJson, letter: string, { from, to }: Zero, spend: Spend): Enclosure["kind"] {
  return enclose(json, new Map([[letter, ofInterval(from, to, 128)]]), 128, spend).kind;
}

function zerosOfPlain(
  json: MathJson,
  letter: string,
  spend: Spend,
  within: readonly [number, number] | undefined,
  written: MathJson,
): CertifiedZeros | undefined {
  const ends = endsOfDomain(json, letter);
  if (!ends) return undefined;
  const [end] = ends;
  if (end === undefined) return zerosOnLine(overLargestPower(json, letter) ?? json, letter, spend, within);
  if (ends.length > 1) return undefined;
  const scaled = onScale(json, letter, end);
  const found = zerosOnLine(scaled, letter, spend, undefined);
  if (!found?.complete) return undefined;
  const zeros = found.zeros.map((zero) => fromScale(zero, end, spend));
  if (!zeros.every((zero) => zero !== undefined)) return undefined;
  const atEnd = signOfConstant(substitute(written, { [letter]: Q.rationalToJson(end) }), spend);
  if (atEnd === undefined) return undefined;
  if (atEnd === 0) zeros.unshift({ from: end, to: end });
  return { zeros, window: [Q.rationalToNumber(end), Number.POSITIVE_INFINITY], complete: true };
}

/** Σ c·aˣ over the power with the largest base, which is never 0: 3ˣ + 4ˣ − 5ˣ as (3/5)ˣ + (4/5)ˣ − 1. undefined for other sums. */
function overLargestPower(json: MathJson, letter: string): MathJson | undefined {
  const powers = termsOf(json).map((term) => {
    const { unit, times } = unitOf(term);
    const [base, exponent] = operandsOf(unit);
    const value = headOf(unit) === "Power" && exponent === letter && base !== undefined ? rationalLiteral(base) : undefined;
    return unit === 1 ? { times, base: Q.one } : value && Q.signOf(value) > 0 ? { times, base: value } : undefined;
  });
  if (powers.length < 3 || !powers.every((power) => power !== undefined)) return undefined;
  const largest = powers.map(({ base }) => base).reduce((most, base) => (Q.compare(base, most) > 0 ? base : most));
  return sum(
    powers.map(({ times, base }) =>
      multipleOf(times, Q.equal(base, largest) ? 1 : apply("Power", Q.rationalToJson(Q.divide(base, largest)), letter)),
    ),
  );
}

function zerosOnLine(
  json: MathJson,
  letter: string,
  spend: Spend,
  within: readonly [number, number] | undefined,
): CertifiedZeros | undefined {
  let spent = 0;
  const counting: Spend = (operations) => {
    spent += operations;
    spend(operations);
  };
  const derivatives = withDerivatives(json, letter, highestDerivative, counting);
  const [f] = derivatives ?? [];
  if (!derivatives || !f) return undefined;
  // What only swings never rises for good, so its derivatives keep no sign.
  const tails = onlySwings(json, letter) ? [f] : derivatives;
  const size = within
    ? undefined
    : sizes.find(
        (own) => spent <= mostOperations && ([1, -1] as const).every((side) => keepsSignBeyond(tails, side * own, side)),
      );
  const [from, to] = within ?? (size === undefined ? [-fallback, fallback] : [-size, size]);
  // A little beyond, where no zero lies at the very end.
  const margin = 1 / 64;
  const isolated = isolateWithMultiple(
    derivatives,
    rationalOf(from - margin),
    rationalOf(to + margin),
    [...new Set([0, from, to])].map(rationalOf),
    () => spent > mostOperations,
  );
  const zeros = isolated?.map((zero) => (Q.equal(zero.from, zero.to) ? zero : refineZero(f, zero)));
  if (!zeros?.every((zero) => zero !== undefined)) return undefined;
  return { zeros, window: [from, to], complete: size !== undefined };
}

const rationalOf = (value: number): Q.Rational => Q.rational(BigInt(Math.round(value * 2 ** 20)), 1n << 20n);

/** Where the domain ends, from the arguments of logarithms and square roots, all of them a(x − end) with a > 0; undefined for other conditions. */
function endsOfDomain(json: MathJson, letter: string): Q.Rational[] | undefined {
  const found: Q.Rational[] = [];
  let isKnown = true;
  const visit = (part: MathJson): void => {
    const operands = operandsOf(part);
    const [argument, second] = operands;
    const head = headOf(part) ?? "";
    const depends = argument !== undefined && freeLetters(argument).includes(letter);
    if (/^(Ln|Log|Sqrt)$/.test(head) && depends && argument !== undefined) {
      const end = endOf(argument, letter);
      if (!end) isKnown = false;
      else if (!found.some((other) => Q.equal(other, end))) found.push(end);
    } else if (head === "Power" && depends && !(typeof second === "number" && Number.isInteger(second) && second > 0))
      isKnown = false;
    else if (!smooth.test(head) && head !== "" && freeLetters(part).includes(letter)) isKnown = false;
    operands.forEach(visit);
  };
  visit(json);
  return isKnown ? found : undefined;
}

const smooth = /^(Add|Subtract|Negate|Multiply|Divide|Power|Exp|Ln|Log|Sqrt|Sin|Cos|Sinh|Cosh|Tanh|Arctan|Arsinh)$/;

function endOf(argument: MathJson, letter: string): Q.Rational | undefined {
  const [constant, slope] = linearIn(argument, letter) ?? [];
  return constant && slope ? Q.negate(Q.divide(constant, slope)) : undefined;
}

/** Constant and positive slope. */
function linearIn(json: MathJson, letter: string): [Q.Rational, Q.Rational] | undefined {
  const polynomial = polynomialIn(json, letter);
  const [constant, slope] = polynomial?.coefficients ?? [];
  if (polynomial?.degree !== 1 || !constant || !slope || !Q.isZero(constant.coefficient) || !Q.isZero(slope.coefficient))
    return undefined;
  return Q.signOf(slope.rational) > 0 ? [constant.rational, slope.rational] : undefined;
}

/** With x = end + eᵗ: ln a(x − end) is ln a + t, and √(a(x − end)) is √a · e^(t/2). The letter now stands for t. */
function onScale(json: MathJson, letter: string, end: Q.Rational): MathJson {
  const visit = (part: MathJson): MathJson => {
    const [argument, base] = operandsOf(part);
    if (/^(Ln|Log)$/.test(headOf(part) ?? "") && argument !== undefined && freeLetters(argument).includes(letter)) {
      const [, slope = Q.one] = linearIn(argument, letter) ?? [];
      const logarithm: MathJson = Q.equal(slope, Q.one) ? letter : apply("Add", letter, apply("Ln", Q.rationalToJson(slope)));
      return headOf(part) === "Ln" ? logarithm : apply("Divide", logarithm, apply("Ln", base ?? 10));
    }
    if (headOf(part) === "Sqrt" && argument !== undefined && freeLetters(argument).includes(letter)) {
      const [, slope = Q.one] = linearIn(argument, letter) ?? [];
      const root = apply("Power", "ExponentialE", apply("Divide", letter, 2));
      return Q.equal(slope, Q.one) ? root : apply("Multiply", apply("Sqrt", Q.rationalToJson(slope)), root);
    }
    if (part === letter && Q.isZero(end)) return apply("Power", "ExponentialE", letter);
    if (part === letter) return apply("Add", Q.rationalToJson(end), apply("Power", "ExponentialE", letter));
    return operandsOf(part).length === 0 ? part : mapOperands(part, visit);
  };
  return visit(json);
}

function fromScale({ from, to }: Zero, end: Q.Rational, spend: Spend): Zero | undefined {
  const value = apply("Add", Q.rationalToJson(end), apply("Power", "ExponentialE", "t"));
  if (Q.equal(from, to) && Q.isZero(from)) {
    const exact = Q.add(end, Q.one);
    return { from: exact, to: exact };
  }
  const found = enclose(value, new Map([["t", ofInterval(from, to, 128)]]), 128, spend);
  return found.kind === "value" ? endsOf(found.ball) : undefined;
}

/** The zeros rounded to so many significant digits; undefined where a rounding is not certain. */
export function roundedZero({ from, to }: Zero, digits: number): string | undefined {
  const [low, high] = [rounded(from, digits), rounded(to, digits)];
  return low === high ? low : undefined;
}

function rounded(value: Q.Rational, digits: number): string {
  if (Q.isZero(value)) return "0";
  const size = Q.absolute(value);
  let exponent = Math.floor(Math.log10(Q.rationalToNumber(size)));
  const power = (n: number): Q.Rational => (n >= 0 ? Q.rational(10n ** BigInt(n)) : Q.rational(1n, 10n ** BigInt(-n)));
  if (Q.compare(size, power(exponent)) < 0) exponent -= 1;
  if (Q.compare(size, power(exponent + 1)) >= 0) exponent += 1;
  const places = digits - 1 - exponent;
  const scaled = Q.multiply(size, power(places));
  const doubled = Q.add(Q.multiply(scaled, Q.rational(2)), Q.one);
  const whole = doubled.numerator / (2n * doubled.denominator);
  const text = whole.toString().padStart(Math.max(places, 0) + 1, "0");
  const written = places > 0 ? `${text.slice(0, -places)}.${text.slice(-places)}` : text + "0".repeat(-places);
  return `${Q.signOf(value) < 0 ? "-" : ""}${written}`;
}
