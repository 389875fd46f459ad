import { realFunctions } from "./real-functions.ts";

/** Real and imaginary part. A part that is NaN says that there is no value. */
export type Complex = readonly [re: number, im: number];

type Of = (first: Complex, second: Complex) => Complex;
type Of1 = (value: Complex) => Complex;

export const none: Complex = [Number.NaN, Number.NaN];
const one: Complex = [1, 0];

export const isReal = ([, im]: Complex): boolean => im === 0;

const isNone = ([re, im]: Complex): boolean => Number.isNaN(re) || Number.isNaN(im);

/** Functions of what has no value have none: Math.hypot(∞, NaN) is ∞, and the imaginary part of [NaN, 0] a number. */
const strict =
  (of: Of): Of =>
  (first, second) =>
    isNone(first) || (second !== undefined && isNone(second)) ? none : of(first, second);

const add: Of = ([a, b], [c, d]) => [a + c, b + d];
const negate: Of1 = ([a, b]) => [0 - a, 0 - b];
const subtract: Of = ([a, b], [c, d]) => [a - c, b - d];
const conjugate: Of1 = ([a, b]) => [a, 0 - b];
const timesI: Of1 = ([a, b]) => [0 - b, a];
const overI: Of1 = ([a, b]) => [b, 0 - a];

/** Real factors are kept apart, so that no zero meets an infinite part. */
const multiply: Of = ([a, b], [c, d]) => {
  if (b === 0) return [a * c, d === 0 ? 0 : a * d];
  if (d === 0) return [a * c, b * c];
  return [a * c - b * d, a * d + b * c];
};

/** Smith's algorithm: no square of a part, which might overflow. */
const divide: Of = ([a, b], [c, d]) => {
  if (c === 0 && d === 0) return none;
  if (d === 0) return [a / c, b / c];
  if (Math.abs(c) >= Math.abs(d)) {
    const [ratio, size] = [d / c, c + d * (d / c)];
    return [(a + b * ratio) / size, (b - a * ratio) / size];
  }
  const [ratio, size] = [c / d, c * (c / d) + d];
  return [(a * ratio + b) / size, (b * ratio - a) / size];
};

const inverse: Of1 = (value) => divide(one, value);

const size = ([a, b]: Complex): number => Math.hypot(a, b);
const angle = ([a, b]: Complex): number => Math.atan2(b + 0, a);

/** The root with real part ≥ 0; of a negative number the one on the positive imaginary axis. */
const squareRoot: Of1 = ([a, b]) => {
  if (a === 0 && b === 0) return [0, 0];
  const root = Math.sqrt((Math.abs(a) + Math.hypot(a, b)) / 2);
  const other = Math.abs(b) / (2 * root);
  return a >= 0 ? [root, b / (2 * root)] : [other, b < 0 ? -root : root];
};

const exponential: Of1 = ([a, b]) => {
  const scale = Math.exp(a);
  return b === 0 ? [scale, 0] : [scale * Math.cos(b), scale * Math.sin(b)];
};

/** ln |z| + i·arg z with −π < arg z ≤ π. */
const logarithm: Of1 = (value) => (value[0] === 0 && value[1] === 0 ? none : [Math.log(size(value)), angle(value)]);

/** e^(w ln z); whole powers by products, so that real and imaginary numbers stay so. 0^w is 0 where Re w > 0, else without a value. */
const power: Of = (base, exponent) => {
  if (isReal(exponent) && Number.isInteger(exponent[0]) && Math.abs(exponent[0]) <= 64) return wholePower(base, exponent[0]);
  if (base[0] === 0 && base[1] === 0) return exponent[0] > 0 ? [0, 0] : none;
  if (isReal(base) && isReal(exponent) && base[0] > 0) return [base[0] ** exponent[0], 0];
  if (isReal(exponent) && exponent[0] === 0.5) return squareRoot(base);
  return exponential(multiply(exponent, logarithm(base)));
};

function wholePower(base: Complex, exponent: number): Complex {
  if (exponent <= 0) return base[0] === 0 && base[1] === 0 ? none : exponent === 0 ? one : inverse(wholePower(base, -exponent));
  if (isReal(base)) return [base[0] ** exponent, 0];
  const half = exponent === 1 ? one : wholePower(base, exponent >> 1);
  const square = multiply(half, half);
  return exponent === 1 ? base : exponent % 2 === 0 ? square : multiply(square, base);
}

/** p/q as the quotient it is; its rounding is that of one division. */
export const rationalPower = (base: Complex, numerator: number, denominator: number): Complex =>
  isNone(base) ? none : power(base, [numerator / denominator, 0]);

const sine: Of1 = ([a, b]) => (b === 0 ? [Math.sin(a), 0] : [Math.sin(a) * Math.cosh(b), Math.cos(a) * Math.sinh(b)]);
const cosine: Of1 = ([a, b]) => (b === 0 ? [Math.cos(a), 0] : [Math.cos(a) * Math.cosh(b), -Math.sin(a) * Math.sinh(b)]);

/** Of the doubled argument, whose parts stay bounded where sine and cosine overflow. */
const tangent: Of1 = ([a, b]) => {
  if (b === 0) return [Math.tan(a), 0];
  if (Math.abs(b) > 20) return [(4 * Math.sin(a) * Math.cos(a)) / Math.exp(2 * Math.abs(b)), Math.sign(b)];
  const sum = Math.cos(2 * a) + Math.cosh(2 * b);
  return [Math.sin(2 * a) / sum, Math.sinh(2 * b) / sum];
};

/** Kahan, "Branch cuts for complex elementary functions" (1987): no cancellation near the branch points. */
const arcsine: Of1 = (value) => {
  const [low, high] = [squareRoot(subtract(one, value)), squareRoot(add(one, value))];
  return [Math.atan2(value[0], multiply(low, high)[0]), Math.asinh(multiply(conjugate(low), high)[1])];
};

const arccosine: Of1 = (value) => {
  const [low, high] = [squareRoot(subtract(one, value)), squareRoot(add(one, value))];
  return [2 * Math.atan2(low[0], high[0]), Math.asinh(multiply(conjugate(high), low)[1])];
};

const arctangent: Of1 = ([a, b]) => {
  if (b === 0) return [Math.atan(a), 0];
  if (a === 0 && Math.abs(b) === 1) return none;
  const below = a * a + (1 - Math.abs(b)) ** 2;
  // On the cuts, the imaginary axis beyond ±i, the value is the one from the right.
  return [Math.atan2(2 * a, (1 - b) * (1 + b) - a * a) / 2, (Math.sign(b) * Math.log1p((4 * Math.abs(b)) / below)) / 4];
};

const arcosh: Of1 = (value) => {
  const [low, high] = [squareRoot(subtract(value, one)), squareRoot(add(value, one))];
  return [Math.asinh(multiply(conjugate(low), high)[0]), 2 * Math.atan2(low[1], high[0])];
};

const real =
  (of: (value: Complex) => number): Of1 =>
  (value) => {
    const result = of(value);
    return Number.isNaN(result) ? none : [result, 0];
  };

/** What only real numbers have: order, steps, whole numbers. */
const lifted = (head: string): Of => {
  const of = realFunctions[head] as (first: number, second: number) => number;
  return (first, second = one) => (isReal(first) && isReal(second) ? real(() => of(first[0], second[0]))(first) : none);
};

const onlyReal = [
  ...["Floor", "Ceil", "Round", "Mod", "Max", "Min"],
  ...["Factorial", "Factorial2", "Binomial", "Permutations", "GCD", "LCM"],
];

const functions: Readonly<Record<string, Of>> = {
  ...Object.fromEntries(onlyReal.map((head) => [head, lifted(head)])),
  Add: add,
  Subtract: subtract,
  Negate: negate,
  Multiply: multiply,
  Divide: divide,
  Power: power,
  Sqrt: squareRoot,
  Root: (value, degree) => power(value, inverse(degree)),
  Abs: real(size),
  /** z/|z|, and 0 at 0. */
  Sign: (value) => (size(value) === 0 ? [0, 0] : divide(value, [size(value), 0])),
  Real: real(([re]) => re),
  Imaginary: real(([, im]) => im),
  Argument: real((value) => (size(value) === 0 ? Number.NaN : angle(value))),
  OverBar: conjugate,
  Exp: exponential,
  Ln: logarithm,
  Log: (value, base?: Complex) => {
    if (base !== undefined) return divide(logarithm(value), logarithm(base));
    return isReal(value) && value[0] > 0 ? [Math.log10(value[0]), 0] : divide(logarithm(value), [Math.LN10, 0]);
  },
  Sin: sine,
  Cos: cosine,
  Tan: tangent,
  Cot: (value) => inverse(tangent(value)),
  Arcsin: arcsine,
  Arccos: arccosine,
  Arctan: arctangent,
  /** π/2 − arctan z, so that real numbers have what they have without complex ones. */
  Arccot: (value) => (isReal(value) ? [Math.atan2(1, value[0]), 0] : subtract([Math.PI / 2, 0], arctangent(value))),
  Sinh: (value) => overI(sine(timesI(value))),
  Cosh: (value) => cosine(timesI(value)),
  Tanh: (value) => overI(tangent(timesI(value))),
  Arsinh: (value) => overI(arcsine(timesI(value))),
  Arcosh: arcosh,
  Artanh: (value) => overI(arctangent(timesI(value))),
};

export const complexFunctions: Readonly<Record<string, Of>> = Object.fromEntries(
  Object.entries(functions).map(([head, of]) => [head, strict(of)]),
);
