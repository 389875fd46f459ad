import { type Arithmetic, repeating } from "./arithmetic.ts";

const real = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined);
const plain =
  (of: (...operands: number[]) => number) =>
  (...operands: number[]): number | undefined =>
    real(of(...operands));

function factorial(a: number): number {
  if (!Number.isInteger(a) || a < 0) return Number.NaN;
  let product = 1;
  for (let k = 2; k <= a && product < Infinity; k += 1) product *= k;
  return product;
}

const functions: Readonly<Record<string, (...operands: number[]) => number>> = {
  Add: (...terms) => terms.reduce((a, b) => a + b, 0),
  Subtract: (a = 0, b = 0) => a - b,
  Multiply: (...factors) => factors.reduce((a, b) => a * b, 1),
  Divide: (a = 0, b = 0) => a / b,
  Ratio: (a = 0, b = 0) => a / b,
  Negate: (a = 0) => -a,
  Abs: Math.abs,
  Sign: Math.sign,
  Floor: Math.floor,
  Ceil: Math.ceil,
  Max: Math.max,
  Min: Math.min,
  Mod: (a = 0, b = 0) => a - b * Math.floor(a / b),
  Sqrt: Math.sqrt,
  Exp: Math.exp,
  Ln: Math.log,
  Log: (a = 0, b = 10) => (a > 0 && b > 0 ? Math.log(a) / Math.log(b) : Number.NaN),
  Sin: Math.sin,
  Cos: Math.cos,
  Tan: Math.tan,
  Cot: (a = 0) => 1 / Math.tan(a),
  Sec: (a = 0) => 1 / Math.cos(a),
  Csc: (a = 0) => 1 / Math.sin(a),
  Arcsin: Math.asin,
  Arccos: Math.acos,
  Arctan: Math.atan,
  Arccot: (a = 0) => Math.PI / 2 - Math.atan(a),
  Sinh: Math.sinh,
  Cosh: Math.cosh,
  Tanh: Math.tanh,
  Coth: (a = 0) => 1 / Math.tanh(a),
  Sech: (a = 0) => 1 / Math.cosh(a),
  Csch: (a = 0) => 1 / Math.sinh(a),
  Arsinh: Math.asinh,
  Arcosh: Math.acosh,
  Artanh: Math.atanh,
  Factorial: factorial,
  Binomial: (n = 0, k = 0) => (k > n ? 0 : factorial(n) / (factorial(k) * factorial(n - k))),
  Percent: (a = 0) => a / 100,
  Degrees: (a = 0) => (a * Math.PI) / 180,
};

function power(base: number, exponent: number, written: readonly [bigint, bigint] | undefined): number | undefined {
  if (base === 0 && exponent <= 0) return undefined;
  const [top, bottom] = written ?? [0n, 0n];
  if (base < 0 && bottom % 2n === 1n) return real(top % 2n === 0n ? (-base) ** exponent : -((-base) ** exponent));
  return real(base ** exponent);
}

/** Doubles, for what needs many values and no digits: looking for roots, adding up integrals and series. */
export const doubles: Arithmetic<number> = {
  constants: { Pi: Math.PI, ExponentialE: Math.E, PositiveInfinity: Infinity, NegativeInfinity: -Infinity },
  read(digits) {
    const parts = repeating(digits);
    return parts ? Number(parts[0]) / Number(parts[1]) : Number(digits);
  },
  functions: Object.fromEntries(Object.entries(functions).map(([head, of]) => [head, plain(of)])),
  power,
  isFinite: Number.isFinite,
  toNumber: (value) => value,
  fromNumber: (value) => value,
  distance: (a, b) => (a === b ? 0 : Math.abs(a - b) / Math.max(1, Math.abs(a), Math.abs(b))),
  compare: (a, b) => Math.sign(a - b),
};
