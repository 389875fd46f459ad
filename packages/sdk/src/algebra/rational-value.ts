import type { MathJson } from "../contract.ts";
import { isApplication, isNumber, numeral } from "../expression/mathjson.ts";
import * as Q from "./rational.ts";

/** Powers beyond this are not worked out digit by digit. */
const largestExponent = 32;
/** Nor is anything that has grown beyond so many bits. */
const largest = 1n << 512n;

/** What a formula is at a point: a number, nothing for certain ("no-value"), or undefined where it uses more than arithmetic or grows too large. */
export type RationalValue = Q.Rational | "no-value" | undefined;

/**
 * The exact value of a formula of sums, products, quotients and whole powers where its letters are rational numbers. Like everywhere here, 0⁰ has none.
 */
export function rationalValueAt(json: MathJson, point: ReadonlyMap<string, Q.Rational>): RationalValue {
  if (typeof json === "number" && Number.isSafeInteger(json)) return Q.rational(json);
  if (isNumber(json)) return Q.rationalFromText(numeral(json));
  if (!isApplication(json)) return point.get(json as string);
  const [head] = json;
  const operation = Object.hasOwn(operations, head) ? operations[head] : undefined;
  if (!operation) return undefined;
  const values: Q.Rational[] = [];
  let isMissing = false;
  for (let index = 1; index < json.length; index++) {
    const value = rationalValueAt(json[index] as MathJson, point);
    if (value === undefined) return undefined;
    if (value === "no-value") isMissing = true;
    else values.push(value);
  }
  if (isMissing) return "no-value";
  const value = operation(values);
  return value === undefined || value === "no-value" || isSmall(value) ? value : undefined;
}

const isSmall = ({ numerator, denominator }: Q.Rational): boolean =>
  numerator < largest && numerator > -largest && denominator < largest;

const operations: Readonly<Record<string, (values: readonly Q.Rational[]) => RationalValue>> = {
  Add: (values) => (values.length > 0 ? values.reduce(Q.add) : undefined),
  Multiply: (values) => (values.length > 0 ? values.reduce(Q.multiply) : undefined),
  Subtract: ([left, right, ...more]) => (left && right && more.length === 0 ? Q.subtract(left, right) : undefined),
  Negate: ([value, ...more]) => (value && more.length === 0 ? Q.negate(value) : undefined),
  Abs: ([value, ...more]) => (value && more.length === 0 ? Q.absolute(value) : undefined),
  Divide: ([left, right, ...more]) => {
    if (!left || !right || more.length > 0) return undefined;
    return Q.isZero(right) ? "no-value" : Q.divide(left, right);
  },
  Power: ([base, exponent, ...more]) => {
    if (!base || exponent?.denominator !== 1n || more.length > 0) return undefined;
    const times = Number(exponent.numerator);
    if (Math.abs(times) > largestExponent) return undefined;
    if (times <= 0 && Q.isZero(base)) return "no-value";
    const [numerator, denominator] = [base.numerator ** BigInt(Math.abs(times)), base.denominator ** BigInt(Math.abs(times))];
    return times < 0 ? Q.rational(denominator, numerator) : { numerator, denominator };
  },
};
