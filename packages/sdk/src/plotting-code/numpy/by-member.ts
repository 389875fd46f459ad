import type { MathJson } from "../../contract.ts";
import type { Axis } from "../values/axis.ts";
import { choice, difference, floorQuotient, made, negative, product, quotient, remainder, sum } from "../values/formula.ts";
import { power } from "../values/power.ts";

type Make = (operands: readonly MathJson[], axes: readonly Axis[]) => MathJson;

const one =
  (make: (x: MathJson, axes: readonly Axis[]) => MathJson): Make =>
  ([x], axes) =>
    make(x as MathJson, axes);
const two =
  (make: (x: MathJson, y: MathJson, axes: readonly Axis[]) => MathJson): Make =>
  ([x, y], axes) =>
    make(x as MathJson, y as MathJson, axes);

const head = (name: string): Make => one((x) => made(name, x));
const degree: MathJson = ["Divide", "Pi", 180];
const cases = (...each: (readonly [MathJson, MathJson])[]): MathJson => choice(each);
const truncated = (x: MathJson): MathJson => product(made("Sign", x), made("Floor", made("Abs", x)));

/** Functions that NumPy applies member by member: how many numbers each takes, and the formula of its value. */
export const byMember: Readonly<Record<string, readonly [count: number, Make]>> = {
  ...heads("sin Sin cos Cos tan Tan arcsin Arcsin arccos Arccos arctan Arctan asin Arcsin acos Arccos atan Arctan"),
  ...heads("sinh Sinh cosh Cosh tanh Tanh arcsinh Arsinh arccosh Arcosh arctanh Artanh asinh Arsinh acosh Arcosh atanh Artanh"),
  ...heads("exp Exp log Ln sqrt Sqrt abs Abs absolute Abs fabs Abs sign Sign floor Floor ceil Ceil"),
  log10: [1, one((x) => made("Log", x, 10))],
  log2: [1, one((x) => made("Log", x, 2))],
  log1p: [1, one((x) => made("Ln", sum(1, x)))],
  expm1: [1, one((x) => difference(made("Exp", x), 1))],
  exp2: [1, one((x) => made("Power", 2, x))],
  cbrt: [1, one((x) => made("Root", x, 3))],
  square: [1, one((x, axes) => power(x, 2, axes))],
  reciprocal: [1, one((x) => quotient(1, x))],
  negative: [1, one(negative)],
  positive: [1, one((x) => x)],
  deg2rad: [1, one((x) => product(x, degree))],
  radians: [1, one((x) => product(x, degree))],
  rad2deg: [1, one((x) => quotient(product(180, x), "Pi"))],
  degrees: [1, one((x) => quotient(product(180, x), "Pi"))],
  trunc: [1, one(truncated)],
  fix: [1, one(truncated)],
  sinc: [1, one((x) => cases([made("NotEqual", x, 0), quotient(made("Sin", product("Pi", x)), product("Pi", x))], ["True", 1]))],
  add: [2, two(sum)],
  subtract: [2, two(difference)],
  multiply: [2, two(product)],
  divide: [2, two(quotient)],
  true_divide: [2, two(quotient)],
  floor_divide: [2, two(floorQuotient)],
  float_power: [2, two(power)],
  pow: [2, two(power)],
  mod: [2, two(remainder)],
  remainder: [2, two(remainder)],
  /** With the sign of what is divided, as in C. */
  fmod: [2, two((x, y) => difference(x, product(y, truncated(quotient(x, y)))))],
  maximum: [2, two((x, y) => made("Max", x, y))],
  minimum: [2, two((x, y) => made("Min", x, y))],
  fmax: [2, two((x, y) => made("Max", x, y))],
  fmin: [2, two((x, y) => made("Min", x, y))],
  hypot: [2, two((x, y) => made("Sqrt", sum(made("Power", x, 2), made("Power", y, 2))))],
  heaviside: [2, two((x, middle) => cases([made("Less", x, 0), 0], [made("Equal", x, 0), middle], ["True", 1]))],
  arctan2: [2, two(angleOf)],
  atan2: [2, two(angleOf)],
  clip: [3, ([x, low, high]) => made("Min", made("Max", x as MathJson, low as MathJson), high as MathJson)],
};

/** Pairs of a name and a head. */
function heads(pairs: string): Record<string, readonly [1, Make]> {
  const words = pairs.split(" ");
  return Object.fromEntries(
    words.flatMap((word, index) => (index % 2 === 0 ? [[word, [1, head(words[index + 1] as string)]]] : [])),
  );
}

/** The angle of the place (x, y) from the positive x-axis, in (−π, π]. */
function angleOf(y: MathJson, x: MathJson): MathJson {
  const slope = made("Arctan", quotient(y, x));
  const left = made("Less", x, 0);
  return cases(
    [made("Greater", x, 0), slope],
    [made("And", left, made("GreaterEqual", y, 0)), sum(slope, "Pi")],
    [left, difference(slope, "Pi")],
    [made("Greater", y, 0), ["Divide", "Pi", 2]],
    [made("Less", y, 0), ["Divide", ["Negate", "Pi"], 2]],
    ["True", 0],
  );
}
