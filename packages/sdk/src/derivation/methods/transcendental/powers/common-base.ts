import { primeFactors } from "../../../../algebra/normal-form/prime-factors.ts";
import type { Rational } from "../../../../algebra/rational.ts";
import * as Q from "../../../../algebra/rational.ts";
import { spendFreely } from "../../../../algebra/spend.ts";
import type { MathJson } from "../../../../contract.ts";
import { rationalOf } from "../../../../expression/evaluation/literal.ts";
import { sameTree } from "../../../../expression/mathjson.ts";

/** Positive numbers as powers of one of them: 4 and 1/8 are 2² and 2⁻³. */
export interface CommonBase {
  readonly base: MathJson;
  /** The exponent of a number as a power of the base; undefined for one that is no rational power of it. */
  exponentOf(value: MathJson): Rational | undefined;
}

/** A base of which all numbers are powers, as small as possible and above 1 where it can be; undefined where there is none. */
export function commonBase(values: readonly MathJson[]): CommonBase | undefined {
  const [first] = values;
  if (first === undefined) return undefined;
  if (values.every((value) => value === "ExponentialE"))
    return { base: "ExponentialE", exponentOf: (value) => (value === "ExponentialE" ? Q.one : value === 1 ? Q.zero : undefined) };
  const vectors = values.map((value) => exponents(value));
  if (!vectors.every((vector) => vector !== undefined && vector.size > 0)) return ownBase(values);
  const direction = primitiveDirection(vectors[0] as Exponents);
  if (!direction || !vectors.every((vector) => ratio(vector as Exponents, direction) !== undefined)) return undefined;
  return { base: numberOf(direction), exponentOf: (value) => exponentOf(value, direction) };
}

/** A letter or a formula that is the base of all powers. */
function ownBase(values: readonly MathJson[]): CommonBase | undefined {
  const [first] = values as [MathJson];
  if (rationalOf(first) || !values.every((value) => sameTree(value, first))) return undefined;
  return { base: first, exponentOf: (value) => (sameTree(value, first) ? Q.one : value === 1 ? Q.zero : undefined) };
}

/** Larger numbers are not factored. */
const largest = 10n ** 12n;

type Exponents = ReadonlyMap<bigint, bigint>;

/** 12/5 as 2² · 3 · 5⁻¹; undefined for what is no positive rational number, or too large to be factored. */
function exponents(value: MathJson): Exponents | undefined {
  const number = rationalOf(value);
  if (!number || Q.signOf(number) <= 0) return undefined;
  if (number.numerator > largest || number.denominator > largest) return undefined;
  return new Map([
    ...primeFactors(number.numerator, spendFreely).map(({ prime, exponent }) => [prime, BigInt(exponent)] as const),
    ...primeFactors(number.denominator, spendFreely).map(({ prime, exponent }) => [prime, -BigInt(exponent)] as const),
  ]);
}

/** The vector without a common factor, and the number above 1. */
function primitiveDirection(vector: Exponents): Exponents | undefined {
  const divisor = [...vector.values()].reduce((common, exponent) => Q.greatestCommonDivisor(common, exponent), 0n);
  if (divisor === 0n) return undefined;
  const direction = new Map([...vector].map(([prime, exponent]) => [prime, exponent / divisor]));
  const isBelowOne = Q.compare(valueOfVector(direction), Q.one) < 0;
  return isBelowOne ? new Map([...direction].map(([prime, exponent]) => [prime, -exponent])) : direction;
}

function ratio(vector: Exponents, direction: Exponents): Rational | undefined {
  if (vector.size === 0) return Q.zero;
  if (vector.size !== direction.size) return undefined;
  let found: Rational | undefined;
  for (const [prime, exponent] of direction) {
    const own = vector.get(prime);
    if (own === undefined) return undefined;
    const share = Q.rational(own, exponent);
    if (found && !Q.equal(found, share)) return undefined;
    found = share;
  }
  return found;
}

function exponentOf(value: MathJson, direction: Exponents): Rational | undefined {
  const vector = exponents(value);
  return vector && ratio(vector, direction);
}

function valueOfVector(vector: Exponents): Rational {
  let value = Q.one;
  for (const [prime, exponent] of vector)
    value = Q.multiply(value, exponent < 0n ? Q.rational(1n, prime ** -exponent) : Q.rational(prime ** exponent));
  return value;
}

const numberOf = (vector: Exponents): MathJson => Q.rationalToJson(valueOfVector(vector));
