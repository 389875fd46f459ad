import type { MathJson } from "../../../contract.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../../expression/mathjson.ts";
import { isInteger, isZero, one, type Rational, rational, rationalToJson, signOf } from "../../rational.ts";
import type { Spend } from "../../spend.ts";
import { productOf, quotientOf } from "../building.ts";
import { exactRational, foldConstants, integerPower } from "../constant-folding.ts";
import { polynomialAt, stepped } from "./places.ts";
import * as P from "./rational-polynomial.ts";
import * as Q from "./rational-quotient.ts";

/** (αk + β)! to a power, α ≥ 1 and β whole. */
export interface FactorialPower {
  readonly slope: bigint;
  readonly offset: bigint;
  readonly exponent: number;
}

/** scale·R(k)·c^k·(αk + β)!^e…: its neighbours have a rational ratio. */
export interface HypergeometricTerm {
  readonly scale: readonly MathJson[];
  readonly rational: Q.Quotient;
  readonly base: Rational;
  readonly factorials: readonly FactorialPower[];
}

const largestSlope = 6n;
const largestOffset = 50n;

const unit: HypergeometricTerm = { scale: [], rational: Q.whole([one]), base: one, factorials: [] };

/** The formula as such a term, for whole k; undefined where it is none. */
export function hypergeometricTermOf(json: MathJson, index: string, spend: Spend): HypergeometricTerm | undefined {
  const quotient = Q.quotientIn(json, index, spend);
  if (quotient) return quotient.above.length > 0 ? { ...unit, rational: quotient } : undefined;
  if (!freeLetters(json).includes(index)) return { ...unit, scale: [json] };
  const operands = operandsOf(json);
  const [first = 0, second = 0] = operands;
  const read = (part: MathJson): HypergeometricTerm | undefined => hypergeometricTermOf(part, index, spend);
  switch (headOf(json)) {
    case "Multiply":
      return operands.map(read).reduce((left, right) => left && right && product(left, right, spend), unit);
    case "Negate":
      return operands.length === 1 ? read(apply("Multiply", -1, first)) : undefined;
    case "Divide": {
      const [above, below] = operands.length === 2 ? [read(first), read(second)] : [];
      return above && below && product(above, raised(below, -1, spend), spend);
    }
    case "Factorial":
      return operands.length === 1 ? factorialOf(first, index, spend) : undefined;
    case "Power":
      return operands.length === 2 ? powerOf(first, second, index, spend) : undefined;
    default:
      return undefined;
  }
}

function factorialOf(argument: MathJson, index: string, spend: Spend): HypergeometricTerm | undefined {
  const linear = linearIn(argument, index, spend);
  if (linear === undefined || linear.slope < 1n || linear.slope > largestSlope) return undefined;
  if (linear.offset > largestOffset || linear.offset < -largestOffset) return undefined;
  return { ...unit, factorials: [{ ...linear, exponent: 1 }] };
}

/** αk + β with whole α and β. */
function linearIn(json: MathJson, index: string, spend: Spend): { slope: bigint; offset: bigint } | undefined {
  const quotient = Q.quotientIn(json, index, spend);
  if (quotient === undefined || quotient.below.length !== 1 || quotient.above.length > 2) return undefined;
  const [offset = rational(0), slope = rational(0)] = quotient.above;
  return isInteger(offset) && isInteger(slope) ? { slope: slope.numerator, offset: offset.numerator } : undefined;
}

function powerOf(base: MathJson, exponent: MathJson, index: string, spend: Spend): HypergeometricTerm | undefined {
  const times = exactRational(exponent, spend);
  if (times) {
    const inner = isInteger(times) && !isZero(times) ? hypergeometricTermOf(base, index, spend) : undefined;
    const count = Number(times.numerator);
    return inner && Math.abs(count) <= 8 ? raised(inner, count, spend) : undefined;
  }
  const value = freeLetters(base).includes(index) ? undefined : exactRational(base, spend);
  const linear = value && !isZero(value) ? linearIn(exponent, index, spend) : undefined;
  if (value === undefined || linear === undefined) return undefined;
  const [step, start] = [integerPower(value, linear.slope, spend), integerPower(value, linear.offset, spend)];
  return step && start && { ...unit, base: step, rational: Q.whole([start]) };
}

function product(left: HypergeometricTerm, right: HypergeometricTerm, spend: Spend): HypergeometricTerm | undefined {
  const quotient = Q.multiply(left.rational, right.rational, spend);
  const base = rational(left.base.numerator * right.base.numerator, left.base.denominator * right.base.denominator);
  return (
    quotient &&
    normalised(
      { scale: [...left.scale, ...right.scale], rational: quotient, base, factorials: [...left.factorials, ...right.factorials] },
      spend,
    )
  );
}

function raised(term: HypergeometricTerm, times: number, spend: Spend): HypergeometricTerm {
  const count = Math.abs(times);
  const [above, below] = [P.power(term.rational.above, count, spend), P.power(term.rational.below, count, spend)];
  return {
    scale: term.scale.map((factor) => (times === 1 ? factor : apply("Power", factor, times))),
    rational: (times > 0 ? Q.reduced(above, below, spend) : Q.reduced(below, above, spend)) as Q.Quotient,
    base: integerPower(term.base, BigInt(times), spend) ?? one,
    factorials: term.factorials.map((factorial) => ({ ...factorial, exponent: factorial.exponent * times })),
  };
}

/** Factorials of the same slope gathered into the lowest one: (k + 2)! is (k + 2)(k + 1)·k!. */
function normalised(term: HypergeometricTerm, spend: Spend): HypergeometricTerm | undefined {
  let quotient: Q.Quotient | undefined = term.rational;
  const gathered: FactorialPower[] = [];
  for (const slope of new Set(term.factorials.map((factorial) => factorial.slope))) {
    const same = term.factorials.filter((factorial) => factorial.slope === slope);
    const least = same.reduce((lowest, { offset }) => (offset < lowest ? offset : lowest), same[0]?.offset ?? 0n);
    for (const { offset, exponent } of same) {
      const above = P.power(rising(slope, least, offset - least, spend), Math.abs(exponent), spend);
      quotient =
        quotient &&
        (exponent > 0
          ? Q.multiply(quotient, Q.whole(above), spend)
          : Q.multiply(quotient, { above: [one], below: above }, spend));
    }
    const exponent = same.reduce((sum, factorial) => sum + factorial.exponent, 0);
    if (exponent !== 0) gathered.push({ slope, offset: least, exponent });
  }
  return quotient && { ...term, rational: quotient, factorials: gathered };
}

/** (αk + β + 1)(αk + β + 2)… for so many factors. */
function rising(slope: bigint, offset: bigint, count: bigint, spend: Spend): P.Coefficients {
  let result: P.Coefficients = [one];
  for (let step = 1n; step <= count; step++) result = P.multiply(result, [rational(offset + step), rational(slope)], spend);
  return result;
}

/** t(k + 1)/t(k). */
export function ratioOf(term: HypergeometricTerm, spend: Spend): Q.Quotient | undefined {
  const next = Q.shifted(term.rational, one, spend);
  let ratio = Q.multiply(next, { above: term.rational.below, below: term.rational.above }, spend);
  ratio = ratio && Q.multiply(ratio, Q.whole(P.constant(term.base)), spend);
  for (const { slope, offset, exponent } of term.factorials) {
    const factor = P.power(rising(slope, offset, slope, spend), Math.abs(exponent), spend);
    ratio = ratio && Q.multiply(ratio, exponent > 0 ? Q.whole(factor) : { above: [one], below: factor }, spend);
  }
  return ratio;
}

/** The term with another rational part, so many steps after a place. */
export function termToJson(term: HypergeometricTerm, part: Q.Quotient, from: MathJson, steps: bigint, spend: Spend): MathJson {
  const quotient = Q.shifted(part, rational(steps), spend);
  const place = stepped(from, steps, spend);
  const value = (polynomial: P.Coefficients): MathJson => polynomialAt(polynomial, from, spend);
  const factorials = term.factorials.map(({ slope, offset, exponent }) => {
    const argument = stepped(productOf([Number(slope), place]), offset, spend);
    const factorial = foldConstants(apply("Factorial", argument), spend);
    const size = Math.abs(exponent);
    return { written: size === 1 ? factorial : apply("Power", factorial, size), above: exponent > 0 };
  });
  const power = isOne(term.base) ? [] : [foldConstants(apply("Power", rationalToJson(term.base), place), spend)];
  const above = factorials.filter((factorial) => factorial.above).map(({ written }) => written);
  const below = factorials.filter((factorial) => !factorial.above).map(({ written }) => written);
  const numerator = productOf([value(quotient.above), ...term.scale, ...power, ...above]);
  return foldConstants(quotientOf(numerator, productOf([value(quotient.below), ...below])), spend);
}

const isOne = (value: Rational): boolean => isInteger(value) && value.numerator === 1n && signOf(value) > 0;
