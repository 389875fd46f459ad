import { all, hull, type Interval, interval, isPoint, lift, nowhere } from "./interval-value.ts";
import { modulo, realFunctions } from "./real-functions.ts";
import { down, productDown, productUp, quotientDown, quotientUp, steps, sumDown, sumUp, up } from "./rounding.ts";

type Of = (first: Interval, second: Interval) => Interval;
type Function1 = (value: number) => number;

/** The least and greatest of bounds; those that are no number bound nothing. */
function between(lows: readonly number[], highs: readonly number[], gaps = false, continuous = true): Interval {
  return interval(
    Math.min(...lows.filter((bound) => !Number.isNaN(bound))),
    Math.max(...highs.filter((bound) => !Number.isNaN(bound))),
    gaps,
    continuous,
  );
}

const add = lift((a, b) => interval(sumDown(a.lo, b.lo), sumUp(a.hi, b.hi)));
const negate = lift((a) => interval(-a.hi, -a.lo));
const subtract = lift((a, b) => interval(sumDown(a.lo, -b.hi), sumUp(a.hi, -b.lo)));

const corners = (a: Interval, b: Interval, of: (left: number, right: number) => number): number[] => [
  of(a.lo, b.lo),
  of(a.lo, b.hi),
  of(a.hi, b.lo),
  of(a.hi, b.hi),
];

/** By the signs of the bounds, so that most products need two of the four corners. */
const multiply = lift((a, b) => {
  if (a.lo >= 0) {
    if (b.lo >= 0) return interval(productDown(a.lo, b.lo), productUp(a.hi, b.hi));
    if (b.hi <= 0) return interval(productDown(a.hi, b.lo), productUp(a.lo, b.hi));
    return interval(productDown(a.hi, b.lo), productUp(a.hi, b.hi));
  }
  if (a.hi <= 0) {
    if (b.lo >= 0) return interval(productDown(a.lo, b.hi), productUp(a.hi, b.lo));
    if (b.hi <= 0) return interval(productDown(a.hi, b.hi), productUp(a.lo, b.lo));
    return interval(productDown(a.lo, b.hi), productUp(a.lo, b.lo));
  }
  if (b.lo >= 0) return interval(productDown(a.lo, b.hi), productUp(a.hi, b.hi));
  if (b.hi <= 0) return interval(productDown(a.hi, b.lo), productUp(a.lo, b.lo));
  return interval(
    Math.min(productDown(a.lo, b.hi), productDown(a.hi, b.lo)),
    Math.max(productUp(a.lo, b.lo), productUp(a.hi, b.hi)),
  );
});

const divide = lift((a, b) => {
  if (b.lo > 0 || b.hi < 0) return between(corners(a, b, quotientDown), corners(a, b, quotientUp));
  if (b.lo === 0 && b.hi === 0) return nowhere;
  if (b.lo < 0 && b.hi > 0) return all;
  const inverse =
    b.lo === 0
      ? interval(quotientDown(1, b.hi), Number.POSITIVE_INFINITY)
      : interval(Number.NEGATIVE_INFINITY, quotientUp(1, b.lo));
  return { ...multiply(a, inverse), defined: "somewhere", continuous: false };
});

/** Values of a library function, made safe; nothing beyond the function's range. */
const lower = (value: number, least = Number.NEGATIVE_INFINITY): number => Math.max(least, down(value, steps));
const upper = (value: number, most = Number.POSITIVE_INFINITY): number => Math.min(most, up(value, steps));

/** A function that rises (or falls) where it has values: between `from` and `to`; `open` where these bounds have none. */
function monotone(
  of: Function1,
  range: readonly [number, number],
  domain?: readonly [number, number],
  open = false,
  falls = false,
) {
  return lift((a) => {
    const [from, to] = domain ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    if (open ? a.hi <= from || a.lo >= to : a.hi < from || a.lo > to) return nowhere;
    const inside = open ? a.lo > from && a.hi < to : a.lo >= from && a.hi <= to;
    const [low, high] = [Math.max(a.lo, from), Math.min(a.hi, to)];
    const [least, most] = range;
    const [first, last] = falls ? [of(high), of(low)] : [of(low), of(high)];
    const edge = open && !inside;
    return interval(lower(first, least), upper(last, most), domain !== undefined && !inside, !edge);
  });
}

const endless = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
const half = Math.PI / 2;
const above = (value: number): number => up(value, 2);

/** Beyond this, multiples of π lie closer together than what doubles tell of them. */
const largestAngle = 2 ** 40;

/** Whether `phase` + k · `period` may lie in the interval for a whole k. The slack covers the rounding of π and of the quotients many times. */
function mayHold({ lo, hi }: Interval, phase: number, period: number): boolean {
  if (!(Math.max(Math.abs(lo), Math.abs(hi)) < largestAngle)) return true;
  const [first, last] = [(lo - phase) / period, (hi - phase) / period];
  const slack = 1e-14 * (1 + Math.abs(first) + Math.abs(last));
  return Math.ceil(first - slack) <= Math.floor(last + slack);
}

const perTurn = 1 / (4 * half);

/** Sine and cosine: greatest at a share `top` of a turn and whole turns on, least half a turn on. */
const wave = (of: Function1, top: number): Of =>
  lift(({ lo, hi }) => {
    if (!(Math.max(Math.abs(lo), Math.abs(hi)) < largestAngle)) return interval(-1, 1);
    const first = lo * perTurn - top;
    const last = hi * perTurn - top;
    // As in `mayHold`.
    const slack = 2e-14 * (1 + Math.abs(first) + Math.abs(last));
    const isMost = Math.ceil(first - slack) <= Math.floor(last + slack);
    const isLeast = Math.ceil(first + 0.5 - slack) <= Math.floor(last + 0.5 + slack);
    if (isMost && isLeast) return interval(-1, 1);
    const [left, right] = [of(lo), of(hi)];
    return interval(isLeast ? -1 : lower(Math.min(left, right), -1), isMost ? 1 : upper(Math.max(left, right), 1));
  });

/** Tangent and cotangent: poles at `pole` + kπ, monotone between. */
const poles = (of: Function1, pole: number, falls: boolean): Of => {
  const branch = monotone(of, endless, undefined, false, falls);
  return lift((a) => (mayHold(a, pole, 2 * half) ? all : branch(a)));
};

const absolute = lift((a) => interval(a.lo > 0 ? a.lo : a.hi < 0 ? -a.hi : 0, Math.max(-a.lo, a.hi)));

/** Steps rise too, with jumps between their values. */
const step = (of: Function1): Of => lift((a) => interval(of(a.lo), of(a.hi), false, of(a.lo) === of(a.hi)));

const squareRoot = lift((a) => {
  if (a.hi < 0) return nowhere;
  const [low, high] = [Math.sqrt(Math.max(0, a.lo)), Math.sqrt(a.hi)];
  const isExact = (root: number): boolean => Number.isInteger(root) && Number.isSafeInteger(root * root);
  const exactly = (root: number, value: number): boolean => isExact(root) && root * root === value;
  return interval(
    exactly(low, Math.max(0, a.lo)) ? low : Math.max(0, down(low)),
    exactly(high, a.hi) ? high : up(high),
    a.lo < 0,
  );
});

/** aⁿ for a whole n > 0. */
function wholePower(a: Interval, n: number): Interval {
  const base = n % 2 === 0 ? absolute(a) : a;
  if (n === 2) return interval(productDown(base.lo, base.lo), productUp(base.hi, base.hi));
  const bound = (value: number, of: (value: number, steps?: number) => number): number => {
    const power = value ** n;
    if (!Number.isInteger(value) || !Number.isSafeInteger(power)) return of(power, steps);
    // Products of whole numbers are exact, whatever the library makes of the power.
    return Math.abs(value) <= 1
      ? power
      : Array<number>(n)
          .fill(value)
          .reduce((product, factor) => product * factor);
  };
  const least = n % 2 === 0 || base.lo >= 0 ? 0 : Number.NEGATIVE_INFINITY;
  return interval(Math.max(least, bound(base.lo, down)), bound(base.hi, up));
}

/** The q-th root: 1/q is rounded, which costs digits in proportion to the logarithm. */
function rootOf(a: Interval, q: number): Interval {
  const even = q % 2 === 0;
  if (even && a.hi < 0) return nowhere;
  const bound = (value: number, sign: number): number => {
    const size = Math.abs(value) ** (1 / q);
    if (value === 0 || Math.abs(value) === 1 || size === Number.POSITIVE_INFINITY) return Math.sign(value) * size;
    return up(sign * Math.sign(value) * size, steps + Math.abs(Math.log(size))) * sign;
  };
  return interval(even && a.lo <= 0 ? 0 : bound(a.lo, -1), bound(a.hi, 1), even && a.lo < 0);
}

const one = interval(1, 1);
const holdsZero = (a: Interval): boolean => a.lo <= 0 && a.hi >= 0;

/** a^(p/q) in lowest terms: real for negative a where q is odd. */
export function rationalPowerOf(a: Interval, p: number, q: number): Interval {
  const power = lift((base) => {
    if (p === 0) {
      if (base.lo === 0 && base.hi === 0) return nowhere;
      return interval(1, 1, holdsZero(base));
    }
    const root = q === 1 ? base : q === 2 ? squareRoot(base) : rootOf(base, q);
    if (root.defined === "nowhere") return nowhere;
    const value = { ...wholePower(root, Math.abs(p)), defined: root.defined };
    return p > 0 ? value : divide(one, value);
  });
  return power(a, a);
}

const power = lift((a, b) => {
  if (isPoint(b) && Number.isSafeInteger(b.lo)) return rationalPowerOf(a, b.lo, 1);
  const turns = a.lo < 0 && Math.ceil(b.lo) <= b.hi;
  const sure = a.lo > 0 || (a.lo === 0 && b.lo > 0);
  let value = nowhere;
  if (a.hi > 0 || (a.hi === 0 && b.hi > 0)) {
    const base = interval(Math.max(0, a.lo), a.hi);
    const values = corners(base, b, (left, right) => (left === 1 || right === 0 ? 1 : left ** right));
    const bounds = values.filter((bound) => !Number.isNaN(bound));
    value = interval(lower(Math.min(...bounds), 0), upper(Math.max(...bounds)), !sure, sure);
  }
  if (!turns) return value;
  // Whole exponents are among those of an interval, and with them powers of negative numbers of either sign.
  const size = upper(Math.max(...corners(absolute(a), b, (left, right) => left ** right)));
  return hull(value, interval(-size, size, true, false));
});

/** Where no enclosure is known but for single numbers. */
const pointwise = (head: string): Of =>
  lift((a, b) => {
    if (a.lo !== a.hi || b.lo !== b.hi) return all;
    const value = realFunctions[head]?.(a.lo, b.lo) ?? Number.NaN;
    if (Number.isNaN(value)) return nowhere;
    return Number.isSafeInteger(value) ? interval(value, value) : interval(down(value), up(value));
  });

const remainder = lift((a, b) => {
  if (b.lo === 0 && b.hi === 0) return nowhere;
  const quotient = divide(a, b);
  const [low, high] = [Math.floor(quotient.lo), Math.floor(quotient.hi)];
  if (low === high && !holdsZero(b)) return subtract(a, multiply(b, interval(low, low)));
  if (isPoint(a) && isPoint(b) && Number.isSafeInteger(a.lo) && Number.isSafeInteger(b.lo)) {
    const rest = modulo(a.lo, b.lo);
    return interval(rest, rest);
  }
  return interval(Math.min(0, b.lo), Math.max(0, b.hi), holdsZero(b), false);
});

const logarithm = monotone(Math.log, endless, [0, Number.POSITIVE_INFINITY], true);
const decimalLogarithm = monotone(Math.log10, endless, [0, Number.POSITIVE_INFINITY], true);
const cosineUpwards = monotone(Math.cosh, [1, Number.POSITIVE_INFINITY]);

export const intervalFunctions: Readonly<Record<string, Of>> = {
  ...Object.fromEntries(
    ["Factorial", "Factorial2", "Binomial", "Permutations", "GCD", "LCM"].map((head) => [head, pointwise(head)]),
  ),
  Add: add,
  Subtract: subtract,
  Negate: negate,
  Multiply: multiply,
  Divide: divide,
  Power: power,
  Sqrt: squareRoot,
  Root: (a, b) => {
    if (isPoint(b) && Number.isSafeInteger(b.lo) && b.lo !== 0) return rationalPowerOf(a, Math.sign(b.lo), Math.abs(b.lo));
    return a.lo > 0 ? power(a, divide(one, b)) : all;
  },
  Abs: absolute,
  Sign: step(Math.sign),
  Floor: step(Math.floor),
  Ceil: step(Math.ceil),
  Round: step(realFunctions.Round as Function1),
  Mod: remainder,
  Max: lift((a, b) => interval(Math.max(a.lo, b.lo), Math.max(a.hi, b.hi))),
  Min: lift((a, b) => interval(Math.min(a.lo, b.lo), Math.min(a.hi, b.hi))),
  Exp: monotone(Math.exp, [0, Number.POSITIVE_INFINITY]),
  Ln: logarithm,
  Log: (a, base) => {
    return base === undefined ? decimalLogarithm(a) : divide(logarithm(a), logarithm(base));
  },
  Sin: wave(Math.sin, 1 / 4),
  Cos: wave(Math.cos, 0),
  Tan: poles(Math.tan, half, false),
  Cot: poles(realFunctions.Cot as Function1, 0, true),
  Arcsin: monotone(Math.asin, [-above(half), above(half)], [-1, 1]),
  Arccos: monotone(Math.acos, [0, above(2 * half)], [-1, 1], false, true),
  Arctan: monotone(Math.atan, [-above(half), above(half)]),
  Arccot: monotone(realFunctions.Arccot as Function1, [0, above(2 * half)], undefined, false, true),
  Sinh: monotone(Math.sinh, endless),
  Cosh: lift((a) => cosineUpwards(absolute(a))),
  Tanh: monotone(Math.tanh, [-1, 1]),
  Arsinh: monotone(Math.asinh, endless),
  Arcosh: monotone(Math.acosh, [0, Number.POSITIVE_INFINITY], [1, Number.POSITIVE_INFINITY]),
  Artanh: monotone(Math.atanh, endless, [-1, 1], true),
};
