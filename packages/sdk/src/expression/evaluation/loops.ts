/** Arithmetic on columns. A loop for each operation, so that none has to ask what it computes; `out` may be an operand. */

type Column = Float64Array;

/** One operation on two numbers, a column and a number, two columns. */
export interface Join {
  numbers(left: number, right: number): number;
  fromLeft(left: number, right: Column, out: Column): Column;
  fromRight(left: Column, right: number, out: Column): Column;
  columns(left: Column, right: Column, out: Column): Column;
}

const quotient = (dividend: number, divisor: number): number => (divisor === 0 ? Number.NaN : dividend / divisor);

const sum: Join = {
  numbers: (left, right) => left + right,
  fromLeft: (left, right, out) => sum.fromRight(right, left, out),
  fromRight(left, right, out) {
    for (let i = 0, n = out.length; i < n; i++) out[i] = (left[i] as number) + right;
    return out;
  },
  columns(left, right, out) {
    for (let i = 0, n = out.length; i < n; i++) out[i] = (left[i] as number) + (right[i] as number);
    return out;
  },
};

const difference: Join = {
  numbers: (left, right) => left - right,
  fromLeft(left, right, out) {
    for (let i = 0, n = out.length; i < n; i++) out[i] = left - (right[i] as number);
    return out;
  },
  fromRight: (left, right, out) => sum.fromRight(left, -right, out),
  columns(left, right, out) {
    for (let i = 0, n = out.length; i < n; i++) out[i] = (left[i] as number) - (right[i] as number);
    return out;
  },
};

const product: Join = {
  numbers: (left, right) => left * right,
  fromLeft: (left, right, out) => product.fromRight(right, left, out),
  fromRight(left, right, out) {
    for (let i = 0, n = out.length; i < n; i++) out[i] = (left[i] as number) * right;
    return out;
  },
  columns(left, right, out) {
    for (let i = 0, n = out.length; i < n; i++) out[i] = (left[i] as number) * (right[i] as number);
    return out;
  },
};

const ratio: Join = {
  numbers: quotient,
  fromLeft(left, right, out) {
    for (let i = 0, n = out.length; i < n; i++) out[i] = quotient(left, right[i] as number);
    return out;
  },
  fromRight(left, right, out) {
    for (let i = 0, n = out.length; i < n; i++) out[i] = quotient(left[i] as number, right);
    return out;
  },
  columns(left, right, out) {
    for (let i = 0, n = out.length; i < n; i++) out[i] = quotient(left[i] as number, right[i] as number);
    return out;
  },
};

export const joins: ReadonlyMap<string, Join> = new Map([
  ["Add", sum],
  ["Subtract", difference],
  ["Multiply", product],
  ["Divide", ratio],
]);

export type Loop = (values: Column, out: Column) => Column;

export const square: Loop = (values, out) => {
  for (let i = 0, n = out.length; i < n; i++) out[i] = (values[i] as number) * (values[i] as number);
  return out;
};

export const cube: Loop = (values, out) => {
  for (let i = 0, n = out.length; i < n; i++) out[i] = (values[i] as number) * (values[i] as number) * (values[i] as number);
  return out;
};

/** The functions that curves are mostly made of; the others are called value by value. */
export const maps: ReadonlyMap<string, Loop> = new Map<string, Loop>([
  [
    "Negate",
    (values, out) => {
      for (let i = 0, n = out.length; i < n; i++) out[i] = -(values[i] as number);
      return out;
    },
  ],
  [
    "Sqrt",
    (values, out) => {
      for (let i = 0, n = out.length; i < n; i++) out[i] = Math.sqrt(values[i] as number);
      return out;
    },
  ],
  [
    "Abs",
    (values, out) => {
      for (let i = 0, n = out.length; i < n; i++) out[i] = Math.abs(values[i] as number);
      return out;
    },
  ],
  [
    "Sin",
    (values, out) => {
      for (let i = 0, n = out.length; i < n; i++) out[i] = Math.sin(values[i] as number);
      return out;
    },
  ],
  [
    "Cos",
    (values, out) => {
      for (let i = 0, n = out.length; i < n; i++) out[i] = Math.cos(values[i] as number);
      return out;
    },
  ],
  [
    "Exp",
    (values, out) => {
      for (let i = 0, n = out.length; i < n; i++) out[i] = Math.exp(values[i] as number);
      return out;
    },
  ],
]);

/** A polynomial by Horner's scheme, from its coefficients by ascending power. */
export function horner(coefficients: readonly number[], xs: Column, out: Column): Column {
  const [c = 0, b = 0, a = 0] = coefficients;
  if (coefficients.length <= 3) {
    for (let i = 0, n = out.length; i < n; i++) out[i] = (a * (xs[i] as number) + b) * (xs[i] as number) + c;
    return out;
  }
  for (let i = 0, n = out.length; i < n; i++) {
    let sum = 0;
    for (let k = coefficients.length - 1; k >= 0; k--) sum = sum * (xs[i] as number) + (coefficients[k] as number);
    out[i] = sum;
  }
  return out;
}
