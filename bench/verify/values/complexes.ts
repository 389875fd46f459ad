import { type Arithmetic, repeating } from "./arithmetic.ts";

/** Real and imaginary part. */
export type Complex = readonly [re: number, im: number];

const plus = ([a, b]: Complex, [c, d]: Complex): Complex => [a + c, b + d];
const product = ([a, b]: Complex, [c, d]: Complex): Complex => [a * c - b * d, a * d + b * c];
const size = ([a, b]: Complex): number => Math.hypot(a, b);
const isZero = (z: Complex): boolean => size(z) < 1e-13;
const exp = ([a, b]: Complex): Complex => [Math.exp(a) * Math.cos(b), Math.exp(a) * Math.sin(b)];
const turned = ([a, b]: Complex): Complex => [-b, a];

function quotient(z: Complex, [c, d]: Complex): Complex | undefined {
  const square = c * c + d * d;
  return isZero([c, d]) ? undefined : product(z, [c / square, -d / square]);
}

/** Rounding must not carry a negative real number across the cut. */
function argument([a, b]: Complex): number {
  return a < 0 && Math.abs(b) < 1e-13 * Math.abs(a) ? Math.PI : Math.atan2(b, a);
}

/** The principal logarithm. */
const log = (z: Complex): Complex | undefined => (isZero(z) ? undefined : [Math.log(size(z)), argument(z)]);

function power(base: Complex, exponent: Complex): Complex | undefined {
  const whole = exponent[0];
  if (exponent[1] === 0 && Number.isInteger(whole) && Math.abs(whole) < 200) {
    if (isZero(base)) return whole > 0 ? [0, 0] : undefined;
    let result: Complex = [1, 0];
    for (let count = 0; count < Math.abs(whole); count += 1) result = product(result, base);
    return whole < 0 ? quotient([1, 0], result) : result;
  }
  const logarithm = log(base);
  return logarithm ? exp(product(exponent, logarithm)) : exponent[0] > 0 ? [0, 0] : undefined;
}

const half = (z: Complex): Complex => [z[0] / 2, z[1] / 2];
const negative = ([a, b]: Complex): Complex => [-a, -b];
const cosine = (z: Complex): Complex => half(plus(exp(turned(z)), exp(negative(turned(z)))));
const sine = (z: Complex): Complex => product([0, -1], half(plus(exp(turned(z)), negative(exp(negative(turned(z)))))));

/** Over the complex numbers, with principal values. */
export const complexes: Arithmetic<Complex> = {
  constants: { Pi: [Math.PI, 0], ExponentialE: [Math.E, 0], i: [0, 1] },
  read(digits) {
    const parts = repeating(digits);
    return [parts ? Number(parts[0]) / Number(parts[1]) : Number(digits), 0];
  },
  functions: {
    Add: (...terms) => terms.reduce(plus, [0, 0]),
    Subtract: (a, b) => plus(a as Complex, negative(b as Complex)),
    Multiply: (...factors) => factors.reduce(product, [1, 0]),
    Divide: (a, b) => quotient(a as Complex, b as Complex),
    Negate: (a) => negative(a as Complex),
    Abs: (a) => [size(a as Complex), 0],
    Sqrt: (a) => power(a as Complex, [0.5, 0]),
    Root: (a, n) => power(a as Complex, [1 / (n as Complex)[0], 0]),
    Exp: (a) => exp(a as Complex),
    Ln: (a) => log(a as Complex),
    Sin: (a) => sine(a as Complex),
    Cos: (a) => cosine(a as Complex),
    Tan: (a) => quotient(sine(a as Complex), cosine(a as Complex)),
    Real: (a) => [(a as Complex)[0], 0],
    Imaginary: (a) => [(a as Complex)[1], 0],
    Argument: (a) => (isZero(a as Complex) ? undefined : [argument(a as Complex), 0]),
    OverBar: (a) => [(a as Complex)[0], -(a as Complex)[1]],
    Degrees: (a) => [((a as Complex)[0] * Math.PI) / 180, 0],
  },
  power,
  isFinite: ([a, b]) => Number.isFinite(a) && Number.isFinite(b),
  toNumber: ([a, b]) => (Math.abs(b) < 1e-12 ? a : Number.NaN),
  fromNumber: (value) => [value, 0],
  distance: (a, b) => size(plus(a, negative(b))) / Math.max(1, size(a), size(b)),
  compare: (a, b) => (a[1] === 0 && b[1] === 0 ? Math.sign(a[0] - b[0]) : undefined),
};
