import { rationalPower, realFunctions, realPower } from "./real-functions.ts";
import { add, chain, divide, flat, multiply, negate, subtract, type Taylor } from "./taylor.ts";

type Of1 = (inner: Taylor) => Taylor;

const one: Taylor = [1];
const square: Of1 = (u) => multiply(u, u);
const root: Of1 = (u) => power(u, 0.5, 1, 2);
const over = (dividend: Taylor, divisor: Taylor): Taylor => divide(dividend, divisor);

/** u^r for a number r, by its numerator and denominator where it is written as a rational. */
export function power(u: Taylor, exponent: number, numerator = exponent, denominator = 1): Taylor {
  const value = denominator === 1 ? realPower(u[0] as number, numerator) : rationalPower(u[0] as number, numerator, denominator);
  if (exponent === 0) return flat(value, u, !Number.isNaN(value));
  return chain(value, u, (inner) => {
    if (exponent === 1) return one;
    return multiply([exponent], power(inner, exponent - 1, numerator - denominator, denominator));
  });
}

/** Each function's derivative, in terms of the functions themselves. */
const derivatives: Readonly<Record<string, Of1>> = {
  Sqrt: (u) => over([0.5], root(u)),
  Exp: (u) => function1("Exp")(u),
  Ln: (u) => over(one, u),
  Sin: (u) => function1("Cos")(u),
  Cos: (u) => negate(function1("Sin")(u)),
  Tan: (u) => add(one, square(function1("Tan")(u))),
  Cot: (u) => negate(add(one, square(function1("Cot")(u)))),
  Arcsin: (u) => over(one, root(multiply(subtract(one, u), add(one, u)))),
  Arccos: (u) => over([-1], root(multiply(subtract(one, u), add(one, u)))),
  Arctan: (u) => over(one, add(one, square(u))),
  Arccot: (u) => over([-1], add(one, square(u))),
  Sinh: (u) => function1("Cosh")(u),
  Cosh: (u) => function1("Sinh")(u),
  // Not 1 − tanh², which cancels for large values.
  Tanh: (u) => over(one, square(function1("Cosh")(u))),
  Arsinh: (u) => over(one, root(add(one, square(u)))),
  Arcosh: (u) => over(one, root(multiply(subtract(u, one), add(u, one)))),
  Artanh: (u) => over(one, multiply(subtract(one, u), add(one, u))),
  Abs: (u) => flat(Math.sign(u[0] as number), u, u[0] !== 0).map((sign) => (u[0] === 0 ? Number.NaN : sign)),
};

const function1 = (head: string): Of1 => {
  const [value, derivative] = [realFunctions[head] as (value: number) => number, derivatives[head] as Of1];
  return (u) => chain(value(u[0] as number), u, derivative);
};

/** Steps: flat where the tested multiple of the value is not whole. */
const step = (head: string, jumps: (value: number) => boolean): Of1 => {
  const value = realFunctions[head] as (value: number) => number;
  return (u) => flat(value(u[0] as number), u, !jumps(u[0] as number));
};

/** Functions of whole numbers have no derivative: between whole numbers they have no value. */
const discrete = (head: string) => {
  const value = realFunctions[head] as (first: number, second: number) => number;
  return (u: Taylor, v: Taylor = one): Taylor =>
    flat(value(u[0] as number, v[0] as number), u.length > 1 ? u : v, u.length === 1 && v.length === 1);
};

/** The larger or smaller one. Where they are equal but not the same there is a corner. */
const choice =
  (sign: number) =>
  (u: Taylor, v: Taylor): Taylor => {
    const difference = sign * ((u[0] as number) - (v[0] as number));
    if (difference > 0) return u;
    if (difference < 0) return v;
    const longer = u.length > v.length ? u : v;
    return flat(difference === 0 ? (u[0] as number) : Number.NaN, longer, longer.length === 1);
  };

function generalPower(u: Taylor, v: Taylor): Taylor {
  if (v.length === 1) return power(u, v[0] as number);
  const value = realPower(u[0] as number, v[0] as number);
  const series = function1("Exp")(multiply(v, function1("Ln")(u)));
  return series.map((term, k) => (k === 0 ? value : term));
}

function logarithm(u: Taylor, base: Taylor = [10]): Taylor {
  const value = realFunctions.Log?.(u[0] as number, base[0] as number) ?? Number.NaN;
  const series = over(function1("Ln")(u), function1("Ln")(base));
  return series.map((term, k) => (k === 0 ? value : term));
}

function modulo(u: Taylor, v: Taylor): Taylor {
  const value = realFunctions.Mod?.(u[0] as number, v[0] as number) as number;
  const quotient = Math.floor((u[0] as number) / (v[0] as number));
  const series = subtract(u, multiply([quotient], v));
  // At a multiple of the divisor there is a jump.
  return series.map((term, k) => (k === 0 ? value : value === 0 ? Number.NaN : term));
}

export const taylorFunctions: Readonly<Record<string, (first: Taylor, second: Taylor) => Taylor>> = {
  ...Object.fromEntries(Object.keys(derivatives).map((head) => [head, function1(head)])),
  ...Object.fromEntries(
    ["Factorial", "Factorial2", "Binomial", "Permutations", "GCD", "LCM"].map((head) => [head, discrete(head)]),
  ),
  Add: add,
  Subtract: subtract,
  Multiply: multiply,
  Divide: divide,
  Negate: negate,
  Power: generalPower,
  Root: (u, v) => {
    const degree = v[0] as number;
    return v.length === 1 && Number.isInteger(degree) && degree !== 0
      ? power(u, 1 / degree, Math.sign(degree), Math.abs(degree))
      : generalPower(u, divide(one, v));
  },
  Log: logarithm,
  Mod: modulo,
  Max: choice(1),
  Min: choice(-1),
  Sign: step("Sign", (value) => value === 0),
  Floor: step("Floor", Number.isInteger),
  Ceil: step("Ceil", Number.isInteger),
  Round: step("Round", (value) => Math.abs(value % 1) === 0.5),
};
