import { integerRoot } from "../../../algebra/multivariate/integers.ts";
import type { QuadraticNumber } from "../../../algebra/quadratic-number.ts";
import * as N from "../../../algebra/quadratic-number.ts";
import type { Rational } from "../../../algebra/rational.ts";
import * as Q from "../../../algebra/rational.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import type { MathJson } from "../../../contract.ts";
import { apply } from "../../../expression/mathjson.ts";
import { conjugatePair } from "../../conjugate-pair.ts";

/** factor · ⁿ√radicand, the radicand a whole number free of n-th powers (as far as small primes tell), 1 for a rational number. */
export interface RootOfNumber {
  readonly factor: Rational;
  readonly index: number;
  readonly radicand: bigint;
}

/** Primes beyond this are not looked for in a radicand. */
const largestPrime = 10_000n;

/** The real n-th root of a number > 0: ∛16 = 2∛2, ∛(1/2) = ∛4/2, ⁴√4 = √2. */
export function rootOfNumber(value: Rational, n: number): RootOfNumber {
  const whole = value.numerator * value.denominator ** BigInt(n - 1);
  let [factor, rest, left] = [1n, 1n, whole];
  for (let prime = 2n; prime <= largestPrime && prime * prime <= left; prime += prime === 2n ? 1n : 2n) {
    let times = 0;
    while (left % prime === 0n) {
      left /= prime;
      times++;
    }
    factor *= prime ** BigInt(Math.floor(times / n));
    rest *= prime ** BigInt(times % n);
  }
  const root = integerRoot(left, n, spendFreely);
  if (root ** BigInt(n) === left) factor *= root;
  else rest *= left;
  return { factor: Q.rational(factor, value.denominator), ...lowerIndex(rest, n) };
}

/** ⁴√4 = √2 */
function lowerIndex(radicand: bigint, n: number): { index: number; radicand: bigint } {
  if (radicand === 1n) return { index: 1, radicand };
  for (let divisor = n; divisor > 1; divisor--) {
    if (n % divisor !== 0) continue;
    const base = integerRoot(radicand, divisor, spendFreely);
    if (base ** BigInt(divisor) === radicand) return { index: n / divisor, radicand: base };
  }
  return { index: n, radicand };
}

/** 2∛2, √2/3, 5, with a minus where asked for. */
export function rootToJson({ factor, index, radicand }: RootOfNumber, sign: 1 | -1 = 1): MathJson {
  const positive = (): MathJson => {
    if (radicand === 1n) return Q.rationalToJson(factor);
    const root = radical(radicand, index);
    const above = factor.numerator === 1n ? root : apply("Multiply", Q.integerToJson(factor.numerator), root);
    return factor.denominator === 1n ? above : apply("Divide", above, Q.integerToJson(factor.denominator));
  };
  if (sign === 1) return positive();
  return radicand === 1n ? Q.rationalToJson(Q.negate(factor)) : apply("Negate", positive());
}

export const radical = (radicand: bigint, index: number): MathJson => rootSign(Q.integerToJson(radicand), index);

/** √a or ⁿ√a */
export const rootSign = (radicand: MathJson, index: number): MathJson =>
  index === 2 ? apply("Sqrt", radicand) : apply("Root", radicand, index);

/** The real solutions of xⁿ = value, ascending. */
export function realRootsOf(value: Rational, n: number): MathJson[] {
  const sign = Q.signOf(value);
  if (sign === 0) return [0];
  if (sign < 0 && n % 2 === 0) return [];
  const root = rootOfNumber(Q.absolute(value), n);
  return n % 2 === 1 ? [rootToJson(root, sign as 1 | -1)] : [rootToJson(root, -1), rootToJson(root)];
}

/** All n complex solutions of xⁿ = value: the real ones, then conjugate pairs by their angle. */
export function complexRootsOf(value: Rational, n: number): MathJson[] {
  const real = realRootsOf(value, n);
  if (Q.isZero(value)) return real;
  const size = rootOfNumber(Q.absolute(value), n);
  // The angles between 0 and π: (π + 2πk)/n for a negative value, 2πk/n for a positive one.
  const offset = Q.signOf(value) < 0 ? 1 : 0;
  const pairs: MathJson[] = [];
  for (let part = offset === 0 ? 2 : 1; part < n; part += 2) pairs.push(...pairAt(size, Q.rational(part, n)));
  return [...real, ...pairs];
}

/** size · (cos απ ∓ i sin απ) for 0 < α < 1. */
function pairAt(size: RootOfNumber, angle: Rational): MathJson[] {
  const known = knownDirection(angle);
  if (!known) return trigonometricPair(size, angle);
  const { cosine, sine } = known;
  const scale: QuadraticNumber | undefined =
    size.index === 1
      ? N.fromRational(size.factor)
      : size.index === 2
        ? { rational: Q.zero, coefficient: size.factor, radicand: size.radicand }
        : undefined;
  const parts = scale && [cosine, sine].map((part) => product(scale, part));
  const [real, imaginary] = parts ?? [];
  if (real && imaginary && N.isRational(real)) return conjugatePair(real.rational, imaginary);
  if (real && imaginary) return conjugate(N.toJson(real), N.toJson(imaginary));
  return conjugate(timesRadical(size, cosine), timesRadical(size, sine));
}

/** √m · √n is a rational multiple of one root again. */
function product(left: QuadraticNumber, right: QuadraticNumber): QuadraticNumber {
  if (N.isRational(left) || N.isRational(right)) return N.multiply(left, right);
  const root = N.squareRoot(Q.rational(left.radicand * right.radicand));
  return N.multiply(N.fromRational(Q.multiply(left.coefficient, right.coefficient)), root);
}

/** (1/2)√3 · 2∛5 as ∛5 · √3 */
function timesRadical(size: RootOfNumber, part: QuadraticNumber): MathJson {
  const sign = N.signOf(part);
  if (sign === 0) return 0;
  const isRoot = !N.isRational(part);
  const factor = Q.multiply(size.factor, Q.absolute(isRoot ? part.coefficient : part.rational));
  const factors = [
    ...(factor.numerator === 1n ? [] : [Q.integerToJson(factor.numerator)]),
    radical(size.radicand, size.index),
    ...(isRoot ? [apply("Sqrt", Q.integerToJson(part.radicand))] : []),
  ];
  const above = factors.length === 1 ? (factors[0] as MathJson) : apply("Multiply", ...factors);
  const json = factor.denominator === 1n ? above : apply("Divide", above, Q.integerToJson(factor.denominator));
  return sign < 0 ? apply("Negate", json) : json;
}

function conjugate(real: MathJson, imaginary: MathJson): MathJson[] {
  const [head, ...operands] = Array.isArray(imaginary) ? (imaginary as readonly MathJson[]) : [undefined];
  const [above, below] = operands;
  const term =
    head === "Divide" && above !== undefined && below !== undefined
      ? apply("Divide", withUnit(above), below)
      : withUnit(imaginary);
  if (real === 0) return [apply("Negate", term), term];
  return [apply("Subtract", real, term), apply("Add", real, term)];
}

const withUnit = (factor: MathJson): MathJson =>
  factor === 1
    ? "ImaginaryUnit"
    : Array.isArray(factor) && factor[0] === "Multiply"
      ? (["Multiply", ...(factor.slice(1) as MathJson[]), "ImaginaryUnit"] as readonly [string, ...MathJson[]])
      : apply("Multiply", factor, "ImaginaryUnit");

function trigonometricPair(size: RootOfNumber, angle: Rational): MathJson[] {
  const [numerator, denominator] = [angle.numerator, angle.denominator];
  const above: MathJson = numerator === 1n ? "Pi" : apply("Multiply", Q.integerToJson(numerator), "Pi");
  const turned = apply("Divide", above, Q.integerToJson(denominator));
  const [cosine, sine] = [apply("Cos", turned), apply("Multiply", "ImaginaryUnit", apply("Sin", turned))];
  const scale = rootToJson(size);
  return ["Subtract", "Add"].map((head) => {
    const direction = apply(head, cosine, sine);
    return scale === 1 ? direction : apply("Multiply", scale, direction);
  });
}

/** Cosine and sine of απ where they are rational or one square root. */
function knownDirection(angle: Rational): { cosine: QuadraticNumber; sine: QuadraticNumber } | undefined {
  const half = N.fromRational(Q.rational(1n, 2n));
  const [root2, root3] = [2n, 3n].map((radicand) => ({
    rational: Q.zero,
    coefficient: Q.rational(1n, 2n),
    radicand,
  })) as [QuadraticNumber, QuadraticNumber];
  const table: Readonly<Record<string, readonly [QuadraticNumber, QuadraticNumber]>> = {
    "1/6": [root3, half],
    "1/4": [root2, root2],
    "1/3": [half, root3],
    "1/2": [N.zero, N.one],
    "2/3": [N.negate(half), root3],
    "3/4": [N.negate(root2), root2],
    "5/6": [N.negate(root3), half],
  };
  const [cosine, sine] = table[`${angle.numerator}/${angle.denominator}`] ?? [];
  return cosine && sine && { cosine, sine };
}
