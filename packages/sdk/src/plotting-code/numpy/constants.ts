import type { MathJson } from "../../contract.ts";
import { notANumber } from "../values/formula.ts";
import { nothing, numberValue, type Value } from "../values/value.ts";

const numbers: Readonly<Record<string, MathJson>> = {
  pi: "Pi",
  e: "ExponentialE",
  tau: ["Multiply", 2, "Pi"],
  inf: "PositiveInfinity",
  nan: notANumber,
  NaN: notANumber,
  euler_gamma: "EulerGamma",
};

/** Constants by their full names. */
export const constants: ReadonlyMap<string, Value> = new Map<string, Value>([
  ...["numpy", "math"].flatMap((module) =>
    Object.entries(numbers).map(([name, formula]): [string, Value] => [`${module}.${name}`, numberValue(formula)]),
  ),
  ["numpy.newaxis", nothing],
]);
