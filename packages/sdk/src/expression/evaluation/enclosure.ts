import type { MathJson } from "../../contract.ts";
import { type Algebra, nodeOf, type Part, type SpecialForm } from "./algebra.ts";
import { intervals } from "./interval.ts";
import { intervalFunctions as f, rationalPowerOf } from "./interval-functions.ts";
import { all, type Interval, interval, isPoint } from "./interval-value.ts";
import { productDown, productUp } from "./rounding.ts";
import { compileOver } from "./walk.ts";

/** What is certain about a formula over an interval of its letter: about its values, and about its slopes. */
export interface Enclosure {
  readonly value: Interval;
  /** No difference quotient of two places in the interval lies outside, if the values are continuous and everywhere defined there. */
  readonly slope: Interval;
}

type Of = (first: Interval, second: Interval) => Interval;
type Slope = (a: Enclosure, b: Enclosure, value: Interval) => Interval;

const level = interval(0, 0);
const one = interval(1, 1);
const two = interval(2, 2);

/** Where an operation gives no bound, every slope is possible. */
const known = (slope: Interval): Interval => (slope.defined === "nowhere" ? all : slope);
const isLevel = (slope: Interval): boolean => slope.lo === 0 && slope.hi === 0;
const of = (head: string): Of => f[head] as Of;
const [add, subtract, multiply, divide, negate] = ["Add", "Subtract", "Multiply", "Divide", "Negate"].map(of) as [
  Of,
  Of,
  Of,
  Of,
  (value: Interval) => Interval,
];
const plus: Of = (a, b) => (isLevel(a) ? b : isLevel(b) ? a : add(a, b));
const times: Of = (a, b) => (isLevel(a) || isLevel(b) ? level : a === one ? b : known(multiply(a, b)));
const over: Of = (a, b) => (isLevel(a) ? level : known(divide(a, b)));
const hullOf: Of = (a, b) => interval(Math.min(a.lo, b.lo), Math.max(a.hi, b.hi));
function square({ lo, hi }: Interval): Interval {
  const [least, most] = [lo > 0 ? lo : hi < 0 ? -hi : 0, Math.max(-lo, hi)];
  return interval(productDown(least, least), productUp(most, most));
}
const value1 = (head: string, value: Interval): Interval => known((f[head] as (value: Interval) => Interval)(value));

/** g(u)′ = g′(u) · u′, given g′ in terms of u and of the value g(u). */
const chain =
  (derivative: (u: Interval, value: Interval) => Interval): Slope =>
  ({ value: u, slope }, _, value) =>
    isLevel(slope) ? level : times(known(derivative(u, value)), slope);

/** A function of steps: level where it is certain to have one value, else anything. */
const stepwise: Slope = (a, _, value) => (isLevel(a.slope) || (value.lo === value.hi && value.continuous) ? level : all);

const either =
  (sign: 1 | -1): Slope =>
  (a, b) => {
    const [larger, smaller] = sign > 0 ? [a, b] : [b, a];
    if (larger.value.lo >= smaller.value.hi) return a.slope;
    if (smaller.value.lo >= larger.value.hi) return b.slope;
    return hullOf(a.slope, b.slope);
  };

const unknown: Slope = (a, b) => (isLevel(a.slope) && (a === b || isLevel(b.slope)) ? level : all);

/** One minus, or one plus, the square: what derivatives of inverse functions are made of. */
const besideSquare = (head: "Add" | "Subtract", u: Interval): Interval => of(head)(one, square(u));
const root = (value: Interval): Interval => value1("Sqrt", value);

const slopes: Readonly<Record<string, Slope>> = {
  Add: (a, b) => plus(a.slope, b.slope),
  Subtract: (a, b) => (isLevel(b.slope) ? a.slope : subtract(a.slope, b.slope)),
  Negate: (a) => negate(a.slope),
  Multiply: (a, b) => plus(times(a.slope, b.value), times(b.slope, a.value)),
  Divide: (a, b, value) => over(isLevel(b.slope) ? a.slope : subtract(a.slope, times(value, b.slope)), b.value),
  Sqrt: chain((_, value) => over(one, times(two, value))),
  Abs: chain((u) => (u.lo >= 0 ? one : u.hi <= 0 ? interval(-1, -1) : interval(-1, 1))),
  Sign: stepwise,
  Floor: stepwise,
  Ceil: stepwise,
  Round: stepwise,
  Mod: (a, b) => {
    const quotient = divide(a.value, b.value);
    const whole = Math.floor(quotient.lo);
    return whole === Math.floor(quotient.hi) ? subtract(a.slope, times(interval(whole, whole), b.slope)) : all;
  },
  Max: either(1),
  Min: either(-1),
  Exp: chain((_, value) => value),
  Ln: chain((u) => over(one, u)),
  Sin: chain((u) => value1("Cos", u)),
  Cos: chain((u) => negate(value1("Sin", u))),
  Tan: chain((_, value) => besideSquare("Add", value)),
  Cot: chain((_, value) => negate(besideSquare("Add", value))),
  Arcsin: chain((u) => over(one, root(besideSquare("Subtract", u)))),
  Arccos: chain((u) => negate(over(one, root(besideSquare("Subtract", u))))),
  Arctan: chain((u) => over(one, besideSquare("Add", u))),
  Arccot: chain((u) => negate(over(one, besideSquare("Add", u)))),
  Sinh: chain((u) => value1("Cosh", u)),
  Cosh: chain((u) => value1("Sinh", u)),
  Tanh: chain((u) => over(one, square(value1("Cosh", u)))),
  Arsinh: chain((u) => over(one, root(besideSquare("Add", u)))),
  Arcosh: chain((u) => over(one, root(subtract(square(u), one)))),
  Artanh: chain((u) => over(one, besideSquare("Subtract", u))),
};

/** base^(p/q): its slope is (p/q) · base^(p/q − 1) times that of the base. */
function rationalPower(base: Enclosure, p: number, q: number): Enclosure {
  const value = rationalPowerOf(base.value, p, q);
  if (isLevel(base.slope) || p === 0) return { value, slope: level };
  const lower = p === q ? one : known(rationalPowerOf(base.value, p - q, q));
  return { value, slope: times(times(divide(interval(p, p), interval(q, q)), lower), base.slope) };
}

/** uᵛ, with a whole number or a formula for an exponent. */
function power(u: Enclosure, v: Enclosure): Enclosure {
  if (isLevel(v.slope) && isPoint(v.value) && Number.isSafeInteger(v.value.lo)) return rationalPower(u, v.value.lo, 1);
  const value = of("Power")(u.value, v.value);
  const along = times(times(v.value, known(of("Power")(u.value, subtract(v.value, one)))), u.slope);
  const turning = isLevel(v.slope) ? level : times(times(known(value), value1("Ln", u.value)), v.slope);
  return { value, slope: add(along, turning) };
}

function rootOf(u: Enclosure, n: Enclosure): Enclosure {
  const degree = n.value.lo;
  if (isLevel(n.slope) && isPoint(n.value) && Number.isSafeInteger(degree) && degree !== 0)
    return rationalPower(u, Math.sign(degree), Math.abs(degree));
  return power(u, lifted("Divide")({ value: one, slope: level }, n));
}

function lifted(head: string): (a: Enclosure, b: Enclosure) => Enclosure {
  const [compute, slopeOf] = [of(head), slopes[head] ?? unknown];
  return (a, b = a) => {
    const value = compute(a.value, b.value);
    return { value, slope: value.defined === "nowhere" ? all : slopeOf(a, b, value) };
  };
}

/** Bounds of a quotient, from those of what is above and below. */
export const quotientEnclosure = lifted("Divide");

function logarithm(a: Enclosure, base?: Enclosure): Enclosure {
  const ten: Enclosure = { value: interval(10, 10), slope: level };
  const quotient = lifted("Divide")(lifted("Ln")(a, a), lifted("Ln")(base ?? ten, base ?? ten));
  return { value: (f.Log as (a: Interval, b?: Interval) => Interval)(a.value, base?.value), slope: quotient.slope };
}

/**
 * A function of steps whose operand, where it only rises or only falls, is bounded by its values at the ends: by its form alone x(4 − x) might reach 4
 * in every interval beside 2, however narrow.
 */
const ofTightBounds =
  (head: string): SpecialForm<Enclosure> =>
  ([operand, ...more], { compile }) => {
    if (operand === undefined || more.length > 0) return undefined;
    const [node, compute] = [compile(operand), lifted(head)];
    const tight: Part<Enclosure> = (x, y, others) => {
      const found = node.run(x, y, others);
      const { value, slope } = found;
      const isMonotone = slope.lo >= 0 || slope.hi <= 0;
      if (!isMonotone || !value.continuous || value.defined !== "everywhere" || isPoint(x.value)) return found;
      const [start, end] = [x.value.lo, x.value.hi].map(
        (place) => node.run({ value: interval(place, place), slope: one }, y, others).value,
      ) as [Interval, Interval];
      const [least, most] = slope.lo >= 0 ? [start.lo, end.hi] : [end.lo, start.hi];
      return { value: interval(Math.max(value.lo, least), Math.min(value.hi, most)), slope };
    };
    return nodeOf(
      (x, y, others) => {
        const tightened = tight(x, y, others);
        return compute(tightened, tightened);
      },
      [node],
    );
  };

const steps = ["Floor", "Ceil", "Round", "Sign"];

const enclosures: Algebra<Enclosure> = {
  name: "enclosed",
  number: (value, exact) => ({ value: intervals.number(value, exact), slope: level }),
  constants: {},
  heads: {
    ...Object.fromEntries(Object.keys(f).map((head) => [head, lifted(head)])),
    Power: power,
    Root: rootOf,
    Log: logarithm as (a: Enclosure, b: Enclosure) => Enclosure,
  },
  rationalPower,
  forms: Object.fromEntries(steps.map((head) => [head, ofTightBounds(head)])),
  unknown: { value: all, slope: all },
  numberOf: ({ value }) => intervals.numberOf(value),
  compare: (left, right) => intervals.compare(left.value, right.value),
  join: (values, missing, sure) => {
    const value = intervals.join(
      values.map(({ value }) => value),
      missing,
      sure,
    );
    return { value, slope: values.length === 0 ? all : values.map(({ slope }) => slope).reduce(hullOf) };
  },
};

/**
 * A formula of one letter with certain bounds of its values and of its slopes over an interval: forward-mode differentiation in interval
 * arithmetic (Moore, "Interval Analysis", 1966). What is not excluded need not happen, as in `compileInterval`.
 *
 * @throws MisuseError for a head that has no enclosure here (integrals, derivatives), and as `compileInterval` does.
 */
export function compileEnclosure(json: MathJson, variable: string): (lo: number, hi: number) => Enclosure {
  const { run } = compileOver(enclosures, json, [variable]);
  const none: Enclosure = { value: all, slope: all };
  return (lo, hi) => run({ value: interval(lo, hi), slope: one }, none, []);
}
