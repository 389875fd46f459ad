import type { MathJson } from "../../contract.ts";
import { compiled } from "../../expression/evaluation/compiled.ts";
import { headOf, mentions, operandsOf } from "../../expression/mathjson.ts";
import type { RealMap } from "../curve-function.ts";
import { jumpBetween, mayJump } from "./jumps.ts";
import { type Reach, withinReach } from "./reach.ts";

/** A place that belongs into the picture of a curve. */
export interface Feature {
  readonly x: number;
  /** NaN where the curve has no height there. */
  readonly y: number;
  readonly kind: "zero" | "turn" | "pole" | "edge" | "gap" | "middle" | "arm";
}

/** Places from 10^−4 to 10^5 on both sides of 0, so many to a power of ten. */
const [smallest, largest, perDecade] = [-4, 5, 28];
const halvings = 60;
/** A turn that rises above its neighbours by less than this share is rounding. */
const leastProminence = 1e-10;

const everywhere: readonly number[] = (() => {
  const positive = Array.from(
    { length: (largest - smallest) * perDecade + 1 },
    (_, index) => 10 ** (smallest + index / perDecade),
  );
  return [...positive.map((x) => -x).reverse(), 0, ...positive];
})();

/** The curve where a window is looked for: see `withinReach`. */
export const reachOf = (at: RealMap, given: MathJson, letter: string): Reach => withinReach(at, given, letter, everywhere);

/**
 * Zeros, turning points, poles, ends of the domain and gaps of a curve, in ascending order, as far as looking at some five hundred places on all scales
 * finds them. What it is for, a first window, does not need more.
 *
 * @param given the formula, whose divisors and conditions tell of gaps that no value shows.
 */
export function featuresOf({ at, places }: Reach, given: MathJson, letter: string): Feature[] {
  // What has values at single places only, as xˣ at −1, has none between.
  const values = places.map(at).map((value, index, all) => (isAlone(all, index) ? Number.NaN : value));
  const found: Feature[] = [];
  for (let index = 1; index < places.length; index++) {
    const [left, right] = [places[index - 1] as number, places[index] as number];
    const [before, a, b, c] = [-2, -1, 0, 1].map((by) => values[index + by] ?? Number.NaN) as [number, number, number, number];
    const [isLeft, isRight] = [!Number.isNaN(a), !Number.isNaN(b)];
    // One place without a value between others is no end of the domain.
    if (isLeft && !isRight && !Number.isNaN(c)) found.push(featureAt(at, right));
    else if (!isLeft && isRight && !Number.isNaN(before)) continue;
    else if (isLeft !== isRight) found.push(edgeBetween(at, left, right, isLeft));
    else if (isLeft && Math.sign(a) * Math.sign(b) < 0) found.push(crossingBetween(at, left, right, a));
    else if (a === 0 && b !== 0 && before !== 0 && !Number.isNaN(before)) found.push(...touchingAt(at, left));
    const next = places[index + 1];
    if (next !== undefined && [a, b, c].every(Number.isFinite)) found.push(...turnBetween(at, [left, right, next], [a, b, c]));
  }
  return [
    ...found,
    ...levelZeros(places, values),
    ...jumpsAmong(at, places, values, given),
    ...gapsIn(at, places, given, letter),
    ...kinksIn(at, places, given, letter),
  ]
    .sort((one, other) => one.x - other.x)
    .filter(isNew);
}

/** A zero, unless the curve is somewhere else on both sides of the place. */
function touchingAt(at: RealMap, x: number): Feature[] {
  const near = 1e-7 * Math.max(Math.abs(x), 1e-4);
  const [left, right] = [at(x - near), at(x + near)];
  const isTouched =
    Math.min(Math.abs(left), Math.abs(right)) <= 0.2 * Math.max(Math.abs(at(x - 1e4 * near)), Math.abs(at(x + 1e4 * near)));
  if (isTouched) return [{ x, y: 0, kind: "zero" }];
  return left === right ? [] : [{ x, y: 0, kind: "gap" }];
}

/** Where a curve is as near to zero as doubles can tell, on both sides of 0 about as far, as x¹⁰⁰ is, it touches the axis in the middle. */
function levelZeros(places: readonly number[], values: readonly number[]): Feature[] {
  const middle = places.indexOf(0);
  if (values[middle] !== 0 || values[middle - 1] !== 0 || values[middle + 1] !== 0) return [];
  const [left, right] = [
    values.findLastIndex((value, index) => index < middle && value !== 0),
    values.findIndex((value, index) => index > middle && value !== 0),
  ];
  const [from, to] = [places[left], places[right]];
  return from !== undefined && to !== undefined && Math.abs(from + to) < 1e-9 ? [{ x: 0, y: 0, kind: "zero" }] : [];
}

function jumpsAmong(at: RealMap, places: readonly number[], values: readonly number[], given: MathJson): Feature[] {
  if (!mayJump(given)) return [];
  return places.slice(1).flatMap((right, index): Feature[] => {
    if (values[index] === values[index + 1]) return [];
    const x = jumpBetween(at, places[index] as number, right);
    return x === undefined ? [] : [{ x, y: at(x), kind: "gap" }];
  });
}

const isAlone = (values: readonly number[], index: number): boolean =>
  [-1, 1].every((by) => Number.isNaN(values[index + by] ?? Number.NaN));

/** Not once more what was found from another side. */
function isNew({ x }: Feature, index: number, all: readonly Feature[]): boolean {
  const before = all[index - 1];
  return !before || Math.abs(before.x - x) > 1e-6 * Math.max(1, Math.abs(x));
}

function edgeBetween(at: RealMap, left: number, right: number, isLeft: boolean): Feature {
  let [inside, outside] = isLeft ? [left, right] : [right, left];
  for (let step = 0; step < halvings; step++) {
    const middle = (inside + outside) / 2;
    if (!Number.isNaN(at(middle))) inside = middle;
    else outside = middle;
  }
  // 1/√(x − 2) ends at 2 as 1/x does at 0.
  const near = (share: number): number => Math.abs(at(inside + (isLeft ? -1 : 1) * share * nearBy(inside)));
  return grows([near(1), near(1 / 16), near(1 / 256)])
    ? { x: inside, y: Number.NaN, kind: "pole" }
    : { x: inside, y: at(inside), kind: "edge" };
}

/** A zero, or a pole where the values grow towards the place instead; a jump has a height on one side. */
function crossingBetween(at: RealMap, left: number, right: number, atLeft: number): Feature {
  let [low, high] = [left, right];
  for (let step = 0; step < halvings; step++) {
    const middle = (low + high) / 2;
    if (at(middle) < 0 === atLeft < 0) low = middle;
    else high = middle;
  }
  const size = Math.abs(at(low));
  if (size <= 1e-6 * Math.abs(atLeft)) return { x: low, y: 0, kind: "zero" };
  return size > 1e3 * Math.abs(atLeft) ? { x: low, y: Number.NaN, kind: "pole" } : { x: low, y: at(low), kind: "gap" };
}

function turnBetween(
  at: RealMap,
  [left, middle, right]: [number, number, number],
  [a, b, c]: [number, number, number],
): Feature[] {
  const sign = b > a && b > c ? 1 : b < a && b < c ? -1 : 0;
  if (sign === 0 || Math.min(Math.abs(b - a), Math.abs(b - c)) <= leastProminence * Math.max(Math.abs(a), Math.abs(c))) return [];
  let [low, high] = [left, right];
  for (let step = 0; step < halvings; step++) {
    const [first, second] = [low + 0.382 * (high - low), low + 0.618 * (high - low)];
    if (sign * at(first) >= sign * at(second)) high = second;
    else low = first;
  }
  const x = nearestRound((low + high) / 2, middle, at, sign);
  const y = at(x);
  if (isRounding(at, [left, middle, right], [a, b, c]) || standsAlone(at, x)) return [];
  return Math.abs(y) > 1e6 * Math.max(Math.abs(a), Math.abs(c), 1e-300) || !Number.isFinite(y)
    ? [{ x, y: Number.NaN, kind: "pole" }]
    : [{ x, y, kind: "turn" }];
}

/** Whether the rise is what rounding does to neighbouring places: 1 − cos x near 0 has seven digits or less. */
function isRounding(at: RealMap, [left, , right]: [number, number, number], [a, b, c]: [number, number, number]): boolean {
  const close = 1e-6;
  const jitter = [-3, -2, -1, 1, 2, 3].map(
    (by) => Math.abs(at(left * (1 + by * close)) - a) + Math.abs(at(right * (1 + by * close)) - c),
  );
  return Math.min(Math.abs(b - a), Math.abs(b - c)) <= 4 * Math.max(...jitter);
}

/** Whether only this single place is where it is, as ⌊x⌋ + ⌊−x⌋ at whole numbers. */
function standsAlone(at: RealMap, x: number): boolean {
  const near = 1e-9 * Math.max(Math.abs(x), 1e-4);
  const [left, there, right] = [at(x - near), at(x), at(x + near)];
  const isApart = Math.abs(left - there) > 1e-9 * Math.max(Math.abs(left), Math.abs(there));
  return left === right && isApart && at(x - near / 2) === left;
}

/** The place looked at already, where the search came no further than rounding. */
const nearestRound = (found: number, middle: number, at: RealMap, sign: number): number =>
  sign * (at(found) - at(middle)) > 1e-12 * Math.abs(at(middle)) ? found : middle;

/** Where a divisor is zero or a condition changes: the function may have a gap there that no value tells of. */
const gapsIn = (at: RealMap, places: readonly number[], json: MathJson, letter: string): Feature[] =>
  decisiveParts(json, letter)
    .flatMap((part) => zerosOf(part, places, letter))
    .map((x) => featureAt(at, x));

/** The places at which a divisor is zero or a condition changes. */
export const decisivePlaces = (json: MathJson, letter: string): number[] =>
  decisiveParts(json, letter).flatMap((part) => zerosOf(part, everywhere, letter));

/**
 * Where what stands between bars or under a root changes its sign the curve has a corner or is steep, which may be no turn: |x − 2| + |x + 1| is level
 * between two corners, ∛(x − 1) rises on both sides.
 */
const kinksIn = (at: RealMap, places: readonly number[], json: MathJson, letter: string): Feature[] =>
  bentParts(json, letter)
    .flatMap((part) => zerosOf(part, places, letter))
    .map((x): Feature => ({ x, y: at(x), kind: standsAlone(at, x) ? "gap" : "turn" }))
    .filter(({ y }) => Number.isFinite(y));

function zerosOf(part: MathJson, places: readonly number[], letter: string): number[] {
  const of = compiled(part, [letter]);
  if (!of) return [];
  const found: number[] = [];
  for (let index = 1; index < places.length; index++) {
    const [left, right] = [places[index - 1] as number, places[index] as number];
    const [a, b] = [of(left), of(right)];
    // Of a stretch of zeros its ends.
    if (b === 0 && !(a === 0 && of(places[index + 1] ?? Number.NaN) === 0)) found.push(right);
    else if (a * b < 0) {
      const { x, kind } = crossingBetween(of, left, right, a);
      if (kind === "zero") found.push(x);
    }
  }
  return found;
}

/** A distance at which what happens at a place is seen. */
const nearBy = (x: number): number => Math.max(Math.abs(x), 1e-3) * 1e-4;

/** Whether heights at a distance, at a sixteenth of it, and at a sixteenth of that, run off. */
const grows = ([far, closer, closest]: readonly [number, number, number]): boolean =>
  Math.abs(closest) > 2 * Math.abs(closer) && Math.abs(closer) > 2 * Math.abs(far);

function featureAt(at: RealMap, x: number): Feature {
  const near = nearBy(x);
  const sides = [-1, 1].map(
    (sign) => [1, 1 / 16, 1 / 256].map((share) => at(x + sign * share * near)) as [number, number, number],
  );
  const settles = sides.every(([far, closer, closest]) => !(Math.abs(closest - closer) > 0.5 * Math.abs(closer - far)));
  if (sides.some(grows) || !settles) return { x, y: Number.NaN, kind: "pole" };
  const [left, right] = sides.map(([, , closest]) => closest) as [number, number];
  return { x, y: Number.isFinite(left) && Number.isFinite(right) ? (left + right) / 2 : Number.NaN, kind: "gap" };
}

function decisiveParts(json: MathJson, letter: string): MathJson[] {
  const [head, operands] = [headOf(json), operandsOf(json)];
  const own: MathJson[] =
    head === "Divide" ? operands.slice(1) : /^(Less|Greater|Equal|NotEqual)/.test(head ?? "") ? differences(operands) : [];
  return [...own.filter((part) => mentions(part, letter)), ...operands.flatMap((operand) => decisiveParts(operand, letter))];
}

function bentParts(json: MathJson, letter: string): MathJson[] {
  const [head, operands] = [headOf(json), operandsOf(json)];
  const isRoot = head === "Root" || (head === "Power" && typeof operands[1] !== "number" && !mentions(operands[1] ?? 0, letter));
  const own = head === "Abs" || isRoot ? operands.slice(0, 1).filter((part) => mentions(part, letter)) : [];
  return [...own, ...operands.flatMap((operand) => bentParts(operand, letter))];
}

const differences = (sides: readonly MathJson[]): MathJson[] =>
  sides.slice(1).map((side, index) => ["Subtract", sides[index] as MathJson, side]);
