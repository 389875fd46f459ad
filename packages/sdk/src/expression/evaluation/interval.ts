import type { MathJson } from "../../contract.ts";
import type { Algebra } from "./algebra.ts";
import { intervalFunctions, rationalPowerOf } from "./interval-functions.ts";
import { all, hull, type Interval, interval, isPoint, nowhere } from "./interval-value.ts";
import { down, up } from "./rounding.ts";
import { order, truth } from "./truth.ts";
import { compileOver } from "./walk.ts";

export const intervals: Algebra<Interval> = {
  name: "interval",
  number: (value, exact) => (exact() ? interval(value, value) : interval(down(value), up(value))),
  // An infinity is no real number, and the bounds that name it are read elsewhere.
  constants: {},
  heads: intervalFunctions,
  rationalPower: rationalPowerOf,
  forms: {},
  unknown: all,
  numberOf: (value) => (isPoint(value) ? value.lo : Number.NaN),
  compare(left, right) {
    if (left.defined === "nowhere" || right.defined === "nowhere") return truth.none;
    const none = left.defined === "everywhere" && right.defined === "everywhere" ? 0 : truth.none;
    // A letter is always equal to itself.
    if (left === right && left !== all) return order.equal | none;
    const less = left.lo < right.hi ? order.less : 0;
    const greater = left.hi > right.lo ? order.greater : 0;
    return less | greater | (left.lo <= right.hi && left.hi >= right.lo ? order.equal : 0) | none;
  },
  join(values, missing) {
    if (values.length === 0) return nowhere;
    const joined = values.reduce(hull);
    return missing && joined.defined === "everywhere" ? { ...joined, defined: "somewhere" } : joined;
  },
};

/** A box: an interval for each letter, or a number where it is known. */
export type Box = readonly (number | readonly [lo: number, hi: number])[];

/**
 * A formula as a function of intervals: an enclosure of all its real values over a box, certain but for the assumption that the functions
 * of Math are within two units in the last place. Every bound is rounded outward. Intervals grow where a letter occurs more than once
 * (x − x over [0, 1] gives [−1, 1]), so that what is not excluded need not happen.
 *
 * @param variables the letters in the order of the function's arguments; each argument is a number or [lo, hi] with lo ≤ hi.
 * @throws MisuseError as `compile` does, and for heads that have no enclosure here (integrals, derivatives, infinities).
 */
export function compileInterval(json: MathJson, variables: readonly string[]): (...box: Box) => Interval {
  const { run } = compileOver(intervals, json, variables);
  return (...box) => {
    const [x = all, y = all, ...others] = box.map((side) =>
      typeof side === "number" ? interval(side, side) : interval(side[0], side[1]),
    );
    return run(x, y, others);
  };
}

export type { Interval };
