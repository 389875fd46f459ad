import type { MathJson } from "../../contract.ts";
import type { Algebra } from "./algebra.ts";
import { intervals } from "./interval.ts";
import { intervalFunctions as f, rationalPowerOf } from "./interval-functions.ts";
import { all, type Interval, interval, lift, nowhere } from "./interval-value.ts";
import { realFunctions } from "./real-functions.ts";
import { order, truth } from "./truth.ts";
import { compileOver } from "./walk.ts";

type Of = (first: Interval, second: Interval) => Interval;

const of = (head: string): Of => f[head] as Of;
const holds = ({ lo, hi }: Interval, number: number): boolean => lo <= number && hi >= number;
const point = (value: number): Interval => interval(value, value);
const zero = point(0);

/** As a function, but with this value where the operand may be that number: then it is taken to be just that. */
const taking = (head: string, values: Readonly<Record<number, Interval>>): Of => {
  const taken = Object.entries(values).map(([number, value]) => [Number(number), value] as const);
  return lift((a, b) => taken.find(([number]) => holds(a, number))?.[1] ?? of(head)(a, b));
};

/** A step at whole numbers (or at halves, with an offset): at the step itself where the operand may be there. */
const stepping = (head: string, offset: number): Of =>
  lift((a) => {
    const at = Math.ceil(a.lo - offset) + offset;
    return at <= a.hi ? point((realFunctions[head] as (value: number) => number)(at)) : of(head)(a, a);
  });

function rationalPower(a: Interval, p: number, q: number): Interval {
  if (a.defined === "nowhere" || !holds(a, 0)) return rationalPowerOf(a, p, q);
  return p > 0 ? zero : nowhere;
}

/** A function of bounds that stays without a value where it has none at one of its operands. */
const heads: Readonly<Record<string, Of>> = {
  ...f,
  Divide: lift((a, b) => (holds(b, 0) ? nowhere : of("Divide")(a, b))),
  Power: lift((a, b) => (holds(a, 0) ? (b.lo > 0 ? zero : nowhere) : of("Power")(a, b))),
  Root: lift((a, b) => (holds(a, 0) ? (b.lo > 0 ? zero : nowhere) : of("Root")(a, b))),
  Sqrt: taking("Sqrt", { 0: zero }),
  Ln: taking("Ln", { 0: nowhere }),
  Log: (a, base) => (holds(a, 0) ? nowhere : (f.Log as (a: Interval, base?: Interval) => Interval)(a, base)),
  Sign: taking("Sign", { 0: zero }),
  Floor: stepping("Floor", 0),
  Ceil: stepping("Ceil", 0),
  Round: stepping("Round", 0.5),
  Mod: lift((a, b) => {
    if (holds(b, 0)) return nowhere;
    const quotient = of("Divide")(a, b);
    return Math.ceil(quotient.lo) <= quotient.hi ? zero : of("Mod")(a, b);
  }),
  // Unbounded means that a pole may be here.
  ...Object.fromEntries(
    ["Tan", "Cot"].map((head) => [
      head,
      lift((a) => {
        const value = of(head)(a, a);
        return value.lo === Number.NEGATIVE_INFINITY ? nowhere : value;
      }),
    ]),
  ),
  Arcsin: taking("Arcsin", { 1: point(Math.asin(1)), [-1]: point(Math.asin(-1)) }),
  Arccos: taking("Arccos", { 1: zero, [-1]: point(Math.PI) }),
  Arcosh: taking("Arcosh", { 1: zero }),
  Artanh: taking("Artanh", { 1: nowhere, [-1]: nowhere }),
};

const atBreak: Algebra<Interval> = {
  ...intervals,
  name: "real",
  heads,
  rationalPower,
  compare(left, right) {
    if (left.defined === "nowhere" || right.defined === "nowhere") return truth.none;
    if (left === right && left !== all) return order.equal;
    return left.hi < right.lo ? order.less : left.lo > right.hi ? order.greater : order.equal;
  },
};

/**
 * The value of a formula at the one place in a tiny interval where something happens: where a divisor is zero, an argument of ⌊ ⌋ whole, both sides
 * of a condition equal. What may be so over the interval is taken to be so. undefined where the formula has no value there.
 *
 * @throws MisuseError as `compileInterval` does.
 */
export function compileAtBreak(json: MathJson, variable: string): (lo: number, hi: number) => Interval | undefined {
  const { run } = compileOver(atBreak, json, [variable]);
  return (lo, hi) => {
    const value = run(interval(lo, hi), all, []);
    return value.defined === "nowhere" || !Number.isFinite(value.hi - value.lo) ? undefined : value;
  };
}
