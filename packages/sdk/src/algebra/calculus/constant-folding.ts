import type { MathJson } from "../../contract.ts";
import { rationalOf } from "../../expression/evaluation/literal.ts";
import { headOf, isApplication, isSymbol, mapOperands, operandsOf } from "../../expression/mathjson.ts";
import { bitLength } from "../integer.ts";
import {
  absolute,
  add,
  compare,
  divide,
  isInteger,
  isZero,
  multiply,
  negate,
  one,
  type Rational,
  rational,
  rationalToJson,
  signOf,
  subtract,
  zero,
} from "../rational.ts";
import type { Spend } from "../spend.ts";

/** Beyond this many binary digits a number is not written out. */
const mostBits = 100_000;
/** Beyond this a factorial is not written out. */
const largestFactorial = 10_000n;

type Fold = (values: readonly Rational[], spend: Spend) => Rational | undefined;

const binary =
  (of: (left: Rational, right: Rational) => Rational | undefined): Fold =>
  ([left, right, ...more]) =>
    left !== undefined && right !== undefined && more.length === 0 ? of(left, right) : undefined;

const unary =
  (of: (value: Rational) => Rational | undefined): Fold =>
  ([value, ...more]) =>
    value !== undefined && more.length === 0 ? of(value) : undefined;

const fold =
  (of: (left: Rational, right: Rational) => Rational): Fold =>
  ([first, ...rest]) =>
    first && rest.reduce(of, first);

const floorOf = ({ numerator, denominator }: Rational): Rational =>
  rational(numerator / denominator - (numerator % denominator < 0n ? 1n : 0n));

/** What an operation with a number costs: the greatest common divisor that a fraction needs takes about a step for each digit. */
export const costOf = (value: Rational): number => sizeOf(value) / (isInteger(value) ? 64 : 8);

const sizeOf = (value: Rational): number => bitLength(value.numerator) + bitLength(value.denominator);

/** base^exponent for a whole exponent; undefined for 0⁰, for 1/0 and for a number too long to write. */
export function integerPower(base: Rational, exponent: bigint, spend: Spend): Rational | undefined {
  if (isZero(base)) return exponent > 0n ? zero : undefined;
  const count = exponent < 0n ? -exponent : exponent;
  if (absolute(base).numerator === 1n && base.denominator === 1n) return base.numerator === 1n || count % 2n === 0n ? one : base;
  const bits = BigInt(sizeOf(base)) * count;
  if (bits > BigInt(mostBits)) return undefined;
  spend(1 + Number(bits / 64n));
  const raised = { numerator: base.numerator ** count, denominator: base.denominator ** count };
  return exponent >= 0n ? raised : divide(one, raised);
}

/** first · (first − step) · … for `count` factors. */
function fallingProduct(first: bigint, count: bigint, step: bigint, spend: Spend): bigint {
  let product = 1n;
  for (let index = 0n; index < count; index++) {
    spend(1 + Number(index) / 32);
    product *= first - index * step;
  }
  return product;
}

const isCount = (value: Rational): boolean => isInteger(value) && value.numerator >= 0n;

const factorial = (step: bigint): Fold => {
  const least = step === 1n ? 0n : -1n;
  return ([value, ...more], spend) => {
    if (value === undefined || more.length > 0 || !isInteger(value)) return undefined;
    const n = value.numerator;
    if (n < least || n > largestFactorial) return undefined;
    return rational(fallingProduct(n, (n + step - 1n) / step, step, spend));
  };
};

/** n(n − 1)…(n − k + 1), divided by k! where `ordered` is false. */
const selections =
  (ordered: boolean): Fold =>
  ([n, k, ...more], spend) => {
    if (n === undefined || k === undefined || more.length > 0 || !isCount(n) || !isCount(k)) return undefined;
    if (k.numerator > n.numerator) return zero;
    const count = ordered || k.numerator * 2n <= n.numerator ? k.numerator : n.numerator - k.numerator;
    if (count > largestFactorial || bitLength(n.numerator) * Number(count) > mostBits) return undefined;
    const above = fallingProduct(n.numerator, count, 1n, spend);
    return rational(ordered ? above : above / fallingProduct(count, count, 1n, spend));
  };

/** What each head makes of rational numbers. */
const folds: Readonly<Record<string, Fold>> = {
  Add: fold(add),
  Multiply: fold(multiply),
  Subtract: binary(subtract),
  Divide: binary((left, right) => (isZero(right) ? undefined : divide(left, right))),
  Negate: unary(negate),
  Abs: unary(absolute),
  Sign: unary((value) => rational(signOf(value))),
  Floor: unary(floorOf),
  Ceil: unary((value) => negate(floorOf(negate(value)))),
  Percent: unary((value) => divide(value, rational(100))),
  Max: fold((left, right) => (compare(left, right) < 0 ? right : left)),
  Min: fold((left, right) => (compare(left, right) > 0 ? right : left)),
  Mod: binary((value, divisor) =>
    isZero(divisor) ? undefined : subtract(value, multiply(divisor, floorOf(divide(value, divisor)))),
  ),
  Power: ([base, exponent, ...more], spend) =>
    base && exponent && more.length === 0 && isInteger(exponent) ? integerPower(base, exponent.numerator, spend) : undefined,
  Factorial: factorial(1n),
  Factorial2: factorial(2n),
  Binomial: selections(false),
  Combinations: selections(false),
  Permutations: selections(true),
};

/** The rational number that a formula without letters is, by exact arithmetic; undefined where it is none, or has no value. */
export function exactRational(json: MathJson, spend: Spend): Rational | undefined {
  spend(1);
  if (!isApplication(json)) return isSymbol(json) ? undefined : rationalOf(json);
  const head = headOf(json) as string;
  const rule = Object.hasOwn(folds, head) ? folds[head] : undefined;
  if (rule === undefined) return undefined;
  const values: Rational[] = [];
  for (const operand of operandsOf(json)) {
    const value = exactRational(operand, spend);
    if (value === undefined || sizeOf(value) > mostBits) return undefined;
    values.push(value);
  }
  for (const value of values) spend(costOf(value));
  return rule(values, spend);
}

/** The tree with every part that is a rational number written as one. A numeral stays as it is, and so does 1/0. */
export function foldConstants(json: MathJson, spend: Spend): MathJson {
  if (!isApplication(json)) return json;
  const inner = mapOperands(json, (operand) => foldConstants(operand, spend));
  if (!operandsOf(inner).every((operand) => rationalOf(operand) !== undefined)) return inner;
  const value = exactRational(inner, spend);
  return value ? rationalToJson(value) : inner;
}
