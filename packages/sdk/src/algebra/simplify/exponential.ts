import type { MathJson } from "../../contract.ts";
import { apply, isNumber, numeral, sameTree } from "../../expression/mathjson.ts";
import type { Polynomial } from "../multivariate/polynomial.ts";
import * as P from "../multivariate/polynomial.ts";
import { add, cancel, scale } from "../normal-form/arithmetic.ts";
import { type Element, fromInteger, keyOf, rationalValue } from "../normal-form/element.ts";
import type { Field } from "../normal-form/field.ts";
import { signPolynomial } from "../normal-form/signs.ts";
import { withKnownSigns } from "../normal-form/zero-test.ts";
import type { Rational } from "../rational.ts";
import * as Q from "../rational.ts";
import type { Writers } from "./monomial.ts";

/** e^(times · exponent) */
export interface ExponentialPart {
  readonly exponent: Element;
  readonly times: Rational;
}

/** The base of a power and the sum of its exponents. */
interface Raised {
  readonly base: Polynomial | undefined;
  exponent: Element;
}

/**
 * Powers with letters in the exponent: e^(y ln x) is xʸ, powers of one base are joined, 2ˣ·3ˣ is 6ˣ, and 4·2ˣ is 2^(x + 2).
 */
export function exponentialsToJson(
  field: Field,
  parts: readonly ExponentialPart[],
  coefficient: Rational,
  write: Writers,
): { powers: MathJson[]; coefficient: Rational } {
  const raised: Raised[] = [];
  for (const { exponent, times } of parts) {
    const { base, rest } = baseOf(field, exponent);
    const share = scale(rest, times);
    const same = raised.find((other) => keyOfBase(other.base) === keyOfBase(base));
    if (same) same.exponent = add(field, same.exponent, share);
    else raised.push({ base, exponent: share });
  }
  let left = coefficient;
  const written: { base: MathJson; exponent: MathJson }[] = [];
  for (const { base, exponent } of raised) {
    const whole = typeof base === "bigint" ? wholePower(left, base) : 0;
    if (whole !== 0) left = Q.signOf(left) < 0 ? Q.rational(-1) : Q.one;
    const top = write.element(cancel(field, whole === 0 ? exponent : add(field, exponent, fromInteger(whole))));
    const bottom = base === undefined ? "ExponentialE" : positive(field, base, write);
    const same = written.find((other) => isNumber(other.base) && isNumber(bottom) && sameTree(other.exponent, top));
    if (same) same.base = Q.integerToJson(BigInt(numeral(same.base as number)) * BigInt(numeral(bottom as number)));
    else written.push({ base: bottom, exponent: top });
  }
  return {
    powers: written.map(({ base, exponent }) => (exponent === 1 ? base : apply("Power", base, exponent))),
    coefficient: left,
  };
}

/** |base| without the bars where its sign is known, as that of x is in xʸ. */
function positive(field: Field, base: Polynomial, write: Writers): MathJson {
  const sign = withKnownSigns(field, signPolynomial(field, base));
  const inside = write.polynomial(sign === -1n ? P.negate(base) : base);
  return P.isConstant(sign) ? inside : apply("Abs", inside);
}

const keyOfBase = (base: Polynomial | undefined): string => (base === undefined ? "e" : keyOf(base));

/** y·ln x is the exponent y of x; what has no logarithm is one of e. */
function baseOf(field: Field, { numerator, denominator }: Element): { base: Polynomial | undefined; rest: Element } {
  const terms = P.isConstant(numerator) ? [] : P.toTerms(numerator);
  const [term, ...more] = terms;
  const logarithms = term?.powers.filter(([place]) => field.generatorOf(place).kind === "logarithm") ?? [];
  const [place, exponent] = logarithms[0] ?? [-1, 0];
  const plain = { base: undefined, rest: { numerator, denominator } };
  if (!term || more.length > 0 || logarithms.length !== 1 || exponent !== 1) return plain;
  const generator = field.generatorOf(place);
  if (generator.kind !== "logarithm") return plain;
  const rest = P.fromTerms([{ coefficient: term.coefficient, powers: term.powers.filter(([other]) => other !== place) }]);
  const alone: Element = { numerator: rest, denominator };
  return rationalValue(alone) ? plain : { base: generator.base, rest: alone };
}

/** The k with |coefficient| = baseᵏ, 0 where there is none. */
function wholePower(coefficient: Rational, base: bigint): number {
  const { numerator, denominator } = Q.absolute(coefficient);
  if (numerator !== 1n && denominator !== 1n) return 0;
  const side = denominator === 1n ? 1 : -1;
  let [value, count] = [side > 0 ? numerator : denominator, 0];
  for (; value % base === 0n; value /= base) count++;
  return value === 1n ? side * count : 0;
}
