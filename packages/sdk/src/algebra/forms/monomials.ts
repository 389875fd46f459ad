import type { MathJson } from "../../contract.ts";
import { apply, constants, headOf, isNumber, isSum, isSymbol, numeral, operandsOf } from "../../expression/mathjson.ts";
import { opposite } from "../../expression/tree/sign.ts";
import * as Q from "../rational.ts";
import { overJson, sideBySide } from "./write-polynomial.ts";

/** A part raised to a rational power; below a root of numbers the base is a prime. */
export interface Factor {
  readonly base: MathJson;
  readonly exponent: Q.Rational;
}

/** A number times powers of parts that are different: 3x²√y, 2√6, 5/x, 4 sin x. Every part stands once. */
export interface Monomial {
  readonly coefficient: Q.Rational;
  readonly factors: ReadonlyMap<string, Factor>;
}

/** Beyond this the primes of a number under a root are not looked for. */
const largestRadicand = 10n ** 12n;

const number = (coefficient: Q.Rational): Monomial => ({ coefficient, factors: new Map() });

/** A product of numbers, letters, roots and functions, its equal parts gathered; undefined for a sum, and for what has a sum below a bar. */
export function monomialOf(json: MathJson): Monomial | undefined {
  if (isNumber(json)) {
    const value = Q.rationalFromText(numeral(json));
    return value && number(value);
  }
  if (isSymbol(json))
    return constants.has(json) && !/^(Pi|ExponentialE|ImaginaryUnit)$/.test(json) ? undefined : part(json, Q.one);
  const operands = operandsOf(json);
  switch (headOf(json)) {
    case "Add":
    case "Subtract":
      return undefined;
    case "Negate": {
      const inner = monomialOf(operands[0] as MathJson);
      return inner && { ...inner, coefficient: Q.negate(inner.coefficient) };
    }
    case "Multiply":
      return operands.map(monomialOf).reduce((left, right) => left && right && times(left, right));
    case "Divide": {
      const [top, bottom] = operands as [MathJson, MathJson];
      const [above, below] = [monomialOf(top), isSum(bottom) ? part(bottom, Q.one) : monomialOf(bottom)];
      const inverse = below && powerOf(below, Q.rational(-1));
      return above && inverse && times(above, inverse);
    }
    case "Power":
      return powerJson(operands[0] as MathJson, operands[1] as MathJson);
    case "Sqrt":
      return rootOf(operands[0] as MathJson, 2);
    case "Root":
      return typeof operands[1] === "number" && operands[1] > 1 ? rootOf(operands[0] as MathJson, operands[1]) : undefined;
    case "Exp":
      return powerJson("ExponentialE", operands[0] as MathJson);
    default:
      return /^[A-Z][a-z]/.test(headOf(json) ?? "") && !functions.test(headOf(json) ?? "") ? undefined : part(json, Q.one);
  }
}

const functions = /^(Sin|Cos|Tan|Cot|Sec|Csc|Arcsin|Arccos|Arctan|Sinh|Cosh|Tanh|Ln|Log|Abs|Factorial)$/;

function part(base: MathJson, exponent: Q.Rational): Monomial {
  return { coefficient: Q.one, factors: new Map([[JSON.stringify(base), { base, exponent }]]) };
}

export function times(left: Monomial, right: Monomial): Monomial {
  const factors = new Map(left.factors);
  for (const [key, { base, exponent }] of right.factors) {
    const total = Q.add(factors.get(key)?.exponent ?? Q.zero, exponent);
    if (Q.isZero(total)) factors.delete(key);
    else factors.set(key, { base, exponent: total });
  }
  return settled({ coefficient: Q.multiply(left.coefficient, right.coefficient), factors });
}

/** Whole powers of primes go into the number, whole powers of what stood under a root out of it. */
function settled({ coefficient, factors }: Monomial): Monomial {
  let result: Monomial = number(coefficient);
  for (const [key, factor] of factors) {
    const { base, exponent } = factor;
    if (typeof base === "number") {
      const whole = floor(exponent);
      const rest = Q.subtract(exponent, Q.rational(whole));
      result = { ...result, coefficient: Q.multiply(result.coefficient, wholePower(Q.rational(base), Number(whole))) };
      if (!Q.isZero(rest)) result = withFactor(result, key, { base, exponent: rest });
    } else if (base === "ImaginaryUnit" && Q.isInteger(exponent)) {
      // i² = −1
      const turns = ((Number(exponent.numerator) % 4) + 4) % 4;
      if (turns >= 2) result = { ...result, coefficient: Q.negate(result.coefficient) };
      if (turns % 2 === 1) result = withFactor(result, key, { base, exponent: Q.one });
    } else result = withFactor(result, key, factor);
  }
  return result;
}

const withFactor = (monomial: Monomial, key: string, factor: Factor): Monomial => ({
  ...monomial,
  factors: new Map(monomial.factors).set(key, factor),
});

function floor({ numerator, denominator }: Q.Rational): bigint {
  const quotient = numerator / denominator;
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
}

function wholePower(base: Q.Rational, exponent: number): Q.Rational {
  let result = Q.one;
  for (let count = 0; count < Math.abs(exponent); count++) result = Q.multiply(result, base);
  return exponent < 0 ? Q.divide(Q.one, result) : result;
}

/** To a whole power; undefined for 0 to a power that is not positive. */
export function powerOf(monomial: Monomial, exponent: Q.Rational): Monomial | undefined {
  if (!Q.isInteger(exponent)) return undefined;
  const count = Number(exponent.numerator);
  if (Math.abs(count) > 200 || (Q.isZero(monomial.coefficient) && count <= 0)) return undefined;
  const factors = new Map(
    [...monomial.factors].map(([key, { base, exponent: inner }]) => [key, { base, exponent: Q.multiply(inner, exponent) }]),
  );
  if (count === 0) return monomial.factors.size === 0 ? number(Q.one) : undefined;
  return settled({ coefficient: wholePower(monomial.coefficient, count), factors });
}

function powerJson(base: MathJson, exponent: MathJson): Monomial | undefined {
  const top = monomialOf(exponent);
  if (!top) return isSum(base) ? undefined : part(apply("Power", base, exponent), Q.one);
  if (top.factors.size === 0) {
    if (Q.isInteger(top.coefficient)) {
      const below = isSum(base) && top.coefficient.numerator < 0n;
      const inner = below ? part(base, Q.one) : monomialOf(base);
      return inner && powerOf(inner, top.coefficient);
    }
    const root = rootOf(base, Number(top.coefficient.denominator));
    return root && powerOf(root, Q.rational(top.coefficient.numerator));
  }
  if (isSum(base)) return undefined;
  return part(apply("Power", base, writeMonomial({ ...top, coefficient: Q.one })), top.coefficient);
}

/** Of a number its primes, of a letter the letter itself to a fraction; anything else stays together under the root. */
function rootOf(radicand: MathJson, index: number): Monomial | undefined {
  const share = Q.rational(1, index);
  if (isSum(radicand)) return part(radicand, share);
  const inner = monomialOf(radicand);
  if (!inner) return undefined;
  const negative = inner.coefficient.numerator < 0n;
  if (negative && index % 2 === 0) return undefined;
  const primes = primesOf(Q.absolute(inner.coefficient));
  if (!primes) return undefined;
  const numeric = settled({
    coefficient: negative ? Q.rational(-1) : Q.one,
    factors: new Map(
      [...primes].map(([prime, exponent]) => [
        String(prime),
        { base: Number(prime), exponent: Q.multiply(Q.rational(exponent), share) },
      ]),
    ),
  });
  if (inner.factors.size === 0) return numeric;
  const only = [...inner.factors.values()];
  const single = only.length === 1 ? only[0] : undefined;
  if (single && isSymbol(single.base) && Q.equal(single.exponent, Q.one)) return times(numeric, part(single.base, share));
  return times(numeric, part(writeMonomial({ ...inner, coefficient: Q.one }), share));
}

function primesOf({ numerator, denominator }: Q.Rational): Map<bigint, bigint> | undefined {
  if (numerator > largestRadicand || denominator > largestRadicand) return undefined;
  const primes = new Map<bigint, bigint>();
  for (const [value, sign] of [
    [numerator, 1n],
    [denominator, -1n],
  ] as const) {
    let rest = value;
    for (let prime = 2n; prime * prime <= rest; prime++) {
      while (rest % prime === 0n && rest > 0n) {
        primes.set(prime, (primes.get(prime) ?? 0n) + sign);
        rest /= prime;
      }
    }
    if (rest > 1n) primes.set(rest, (primes.get(rest) ?? 0n) + sign);
  }
  return primes;
}

export const isNumeric = ({ base }: Factor): boolean => typeof base === "number";

/** 5x³/4, −2√6, x√y, 3/x². */
export function writeMonomial({ coefficient, factors }: Monomial): MathJson {
  const above: MathJson[] = [];
  const below: MathJson[] = [];
  const all = [...factors]
    .sort(([a, left], [b, right]) => rank(left) - rank(right) || (rank(left) === 2 ? 0 : a < b ? -1 : 1))
    .map(([, factor]) => factor);
  const roots = numericRoots(all.filter(isNumeric));
  for (const factor of all.filter((each) => !isNumeric(each))) {
    const size = Q.absolute(factor.exponent);
    (factor.exponent.numerator < 0n ? below : above).push(...writtenPower(factor.base, size));
  }
  const size = Q.absolute(coefficient);
  const top = sideBySide([Q.integerToJson(size.numerator), ...roots, ...above]);
  const bottom = sideBySide([Q.integerToJson(size.denominator), ...below]);
  const written = overJson(top, bottom);
  return coefficient.numerator < 0n ? opposite(written) : written;
}

const rank = ({ base, exponent }: Factor): number => (!isSymbol(base) ? 2 : Q.isInteger(exponent) ? 0 : 1);

/** √2 · √3 is √6: primes under roots of one index stand under one. */
function numericRoots(factors: readonly Factor[]): MathJson[] {
  const byIndex = new Map<bigint, bigint>();
  for (const { base, exponent } of factors) {
    const under = BigInt(base as number) ** exponent.numerator;
    byIndex.set(exponent.denominator, (byIndex.get(exponent.denominator) ?? 1n) * under);
  }
  return [...byIndex].map(([index, radicand]) => rootJson(Q.integerToJson(radicand), Number(index)));
}

const rootJson = (radicand: MathJson, index: number): MathJson =>
  index === 2 ? apply("Sqrt", radicand) : apply("Root", radicand, index);

function writtenPower(base: MathJson, exponent: Q.Rational): MathJson[] {
  const whole = floor(exponent);
  const rest = Q.subtract(exponent, Q.rational(whole));
  const parts: MathJson[] = [];
  if (headOf(base) === "Power" && !Q.equal(exponent, Q.one) && operandsOf(base).length === 2) {
    const [bottom, top] = operandsOf(base) as [MathJson, MathJson];
    const inner = monomialOf(top);
    if (inner && inner.factors.size > 0)
      return [apply("Power", bottom, writeMonomial({ ...inner, coefficient: Q.multiply(inner.coefficient, exponent) }))];
  }
  if (whole !== 0n) parts.push(whole === 1n ? base : apply("Power", base, Q.integerToJson(whole)));
  if (!Q.isZero(rest)) {
    const radicand = rest.numerator === 1n ? base : apply("Power", base, Q.integerToJson(rest.numerator));
    parts.push(rootJson(radicand, Number(rest.denominator)));
  }
  return parts;
}

/** The terms of a sum, each with its sign; brackets within are not opened unless nothing but a sum stands in them. */
export function summandsOf(json: MathJson): MathJson[] {
  const operands = operandsOf(json);
  if (headOf(json) === "Add") return operands.flatMap(summandsOf);
  if (headOf(json) === "Subtract")
    return [...summandsOf(operands[0] as MathJson), ...summandsOf(operands[1] as MathJson).map(opposite)];
  if (headOf(json) === "Negate" && isSum(operands[0] as MathJson)) return summandsOf(operands[0] as MathJson).map(opposite);
  return [json];
}
