import { toNumber } from "../../algebra/quadratic-number.ts";
import { polynomialIn } from "../../algebra/rational-function.ts";
import { expressionOf } from "../../expression/expression.ts";
import { headOf, mapTree, mentions, operandsOf } from "../../expression/mathjson.ts";
import { type CurveLayer, curveFunction, isOfIntegers, type RealMap } from "../curve-function.ts";
import { realValue } from "../number-of.ts";
import { type Feature, featuresOf, reachOf } from "./curve-features.ts";
import { aroundPlace, onOneScale } from "./feature-scale.ts";
import { anglesIn, periodOf, rateOf } from "./periods.ts";
import { distanceOfRise, riseAt } from "./turning-point.ts";
import { hull } from "./vertical-range.ts";

/** From where to where a curve is worth seeing, and what is to be seen there. */
export interface NaturalInterval {
  readonly x: readonly [from: number, to: number];
  readonly features: readonly Feature[];
  /** Whether the curve shows what it is in all of it only, whatever points of it are spoken of. */
  readonly isWhole?: boolean;
}

const ordinaryHalfWidth = 3;
/** Half the width around a pole, or the end of a domain, of which nothing else is known. */
const halfWidthAtPole = 4;
/** More features than this: the curve oscillates. */
const mostFeatures = 16;
/** So many times the width of what happens there is room beside it: more where the curve runs off to a pole. */
const roomBeside = 0.4;
const roomBesidePoles = 0.8;
/** What a curve rises by far out, so many times the height of all that happens before, is seen with it. */
const mostHidden = 15;
/** Arms rise so many times as far as the places of the curve lie apart. */
const armsRise = 3;

/**
 * The part of the x-axis in which a curve shows what it is: two periods of a periodic one; zeros, turning points, poles, gaps and ends of the domain,
 * with room beside them; around a single such place as much as its own scale asks for.
 */
export function naturalInterval(layer: CurveLayer): NaturalInterval {
  const over = layer.over?.map(({ json }) => realValue(json));
  if (over?.every(Number.isFinite)) {
    const [from, to] = [Math.min(...over), Math.max(...over)];
    const room = 0.08 * (to - from);
    return { x: [from - room, to + room], features: [] };
  }
  if (isOfIntegers(layer.y.json)) return { x: [-1, 5.5], features: [] };
  const period = periodOf(layer.y.json, layer.variable);
  if (period !== undefined && Number.isFinite(period)) return { x: [-1.04 * period, 1.04 * period], features: [] };
  const reach = reachOf(curveFunction(layer, 0), layer.y.json, layer.variable);
  const { at } = reach;
  const all = featuresOf(reach, layer.y.json, layer.variable);
  if (all.length > mostFeatures) return withoutSteps(layer, at) ?? oscillating(all);
  const features = withMiddle(layer, onOneScale(all), at);
  const [first, last] = [features[0], features.at(-1)];
  if (!first || !last) return { x: withPeriods(withoutFeatures(at), layer), features };
  if (last.x - first.x <= 1e-9 * Math.max(Math.abs(first.x), 1e-6)) {
    const x = withPeriods(aroundOne(at, first), layer);
    // What was looked for as far as it rises so much is shown as far.
    return {
      x,
      features: [
        ...features,
        ...(x[1] - x[0] < 2 * ordinaryHalfWidth ? x.map((end): Feature => ({ x: end, y: at(end), kind: "arm" })) : []),
      ],
    };
  }
  const whole = untilLevel(at, features);
  return whole ? { x: whole, features, isWhole: true } : { x: aroundAll(at, features), features };
}

/** A wave on a slope, x + sin x, may have one zero and no turn: a period of it is seen to either side. */
function withPeriods([from, to]: readonly [number, number], { y, variable }: CurveLayer): [number, number] {
  const periods = anglesIn(y.json, variable).map(({ argument }) => (2 * Math.PI) / Math.abs(rateOf(argument, variable) ?? 0));
  const half = 1.04 * Math.max(0, ...periods.filter(Number.isFinite));
  const middle = (from + to) / 2;
  return [Math.min(from, middle - half), Math.max(to, middle + half)];
}

const stepHeads = new Set(["Floor", "Ceil", "Round"]);
/** Fewer heights than these are not yet seen as steps. */
const leastSteps = 3;

/** Steps of one width are counted; steps of anything else, of ln x say, are seen where that is seen. undefined where it is not so. */
function withoutSteps(layer: CurveLayer, at: RealMap): NaturalInterval | undefined {
  const { y, variable } = layer;
  let isUneven = false;
  const smooth = mapTree(y.json, (part) => {
    const [inner] = stepHeads.has(headOf(part) ?? "") ? operandsOf(part) : [];
    if (inner === undefined || !mentions(inner, variable)) return part;
    const degree = polynomialIn(inner, variable)?.degree;
    isUneven ||= degree !== 1;
    return inner;
  });
  if (!isUneven) return undefined;
  const { x, features } = naturalInterval({ ...layer, y: expressionOf(smooth) });
  const heights = new Set(
    Array.from({ length: 60 }, (_, index) => at(x[0] + ((x[1] - x[0]) * (index + 0.5)) / 60)).filter(Number.isFinite),
  );
  return heights.size < leastSteps ? undefined : { x, features: features.map((feature) => ({ ...feature, y: at(feature.x) })) };
}

/** Of very many features those nearest to 0, or to the only gap or pole; or, where they crowd there as those of sin(1/x), the outermost ones. */
function oscillating(all: readonly Feature[]): NaturalInterval {
  const isCrowded = all.filter(({ x }) => Math.abs(x) < 0.02).length > mostFeatures / 2;
  const outermost = (): Feature[] => [...all.filter(({ x }) => x < 0).slice(0, 2), ...all.filter(({ x }) => x >= 0).slice(-2)];
  const features = isCrowded ? outermost() : aroundPlace(all, middleOf(all));
  const [from, to] = hull(features.map(({ x }) => x)) as [number, number];
  const room = (isCrowded ? 0.5 : 0.15) * (to - from);
  return { x: [from - room, to + room], features: isCrowded ? [] : features };
}

/** The turn that a curve goes out from to both sides is so many times as high as the next, as sin(x − 20)/(x − 20) shows at 20. */
const mainTurn = 3;
/** So many turns at least lie on either side of it. */
const turnsBeside = 3;

/** What very many features lie around: the only gap or pole, a turn that stands out, or 0. */
function middleOf(all: readonly Feature[]): number {
  const [gap, ...others] = all.filter(({ kind }) => kind === "gap" || kind === "pole");
  if (gap && others.length === 0) return gap.x;
  const turns = all.filter(({ kind }) => kind === "turn").slice(turnsBeside, -turnsBeside);
  const [highest, next] = turns.toSorted((one, other) => Math.abs(other.y) - Math.abs(one.y));
  return highest && next && Math.abs(highest.y) >= mainTurn * Math.abs(next.y) && isHighest(highest, all) ? highest.x : 0;
}

const isHighest = ({ y }: Feature, all: readonly Feature[]): boolean =>
  all.every((other) => !(other.kind === "turn" && Math.abs(other.y) > Math.abs(y)));

/** A polynomial that happens to have one zero only, as x³ − 2, has its bend at the mean of all its zeros. */
function withMiddle(layer: CurveLayer, features: readonly Feature[], at: RealMap): readonly Feature[] {
  const [only, ...others] = features;
  const polynomial = only && others.length === 0 ? polynomialIn(layer.y.json, layer.variable) : undefined;
  if (!only || !polynomial || polynomial.degree < 3) return features;
  const [next = 0, leading = 1] = polynomial.coefficients.slice(-2).map(toNumber);
  const x = -next / (polynomial.degree * leading);
  if (!(Math.abs(x - only.x) > 1e-6 * Math.max(Math.abs(x), Math.abs(only.x)))) return features;
  const middle: Feature = { x, y: at(x), kind: "middle" };
  return x < only.x ? [middle, only] : [only, middle];
}

/** As far as it comes near to levels that lie far from all that happens before, as that of (2x² − 3)/(x² + 100) does; undefined for other curves. */
function untilLevel(at: RealMap, features: readonly Feature[]): [number, number] | undefined {
  const [from, to] = hull(features.map(({ x }) => x)) as [number, number];
  const middle = (from + to) / 2;
  const heights = hull([...features.map(({ y }) => y), at(middle)].filter(Number.isFinite));
  if (!heights || features.some(({ kind }) => kind === "pole")) return undefined;
  const rise = Math.max(...[-1e5, 1e5].map((far) => Math.abs(at(far) - at(middle))));
  const half = rise > mostHidden * (heights[1] - heights[0]) ? boundedHalfWidth(at, middle) : undefined;
  return half === undefined ? undefined : [middle - half, middle + half];
}

function aroundAll(at: RealMap, features: readonly Feature[]): [number, number] {
  const [from, to] = hull(features.map(({ x }) => x)) as [number, number];
  const width = to - from;
  const share = features.some(({ kind }) => kind === "pole" || kind === "edge") ? roomBesidePoles : roomBeside;
  const room = Math.max(share * width, Math.min(ordinaryHalfWidth, 5 * width) - width / 2);
  // A turn as flat as that of x⁴ − 2 is not found; the middle tells of it.
  const heights = hull([...features.map(({ y }) => y), at((from + to) / 2)].filter(Number.isFinite));
  const [left, right] = withinDomain(at, [from, to], room);
  if (!heights || heights[0] === heights[1]) return [left, right];
  // A curve that turns once is mostly arms, as a parabola is.
  const rise = features.filter(({ kind }) => kind === "turn").length > 1 ? 1 : armsRise;
  const [low, high] = [heights[0] - rise * (heights[1] - heights[0]), heights[1] + rise * (heights[1] - heights[0])];
  const [first, last] = [whereItStays(at, [low, high], from, left), whereItStays(at, [low, high], to, right)];
  // Little of what has no values.
  return [
    Number.isNaN(at(left)) ? Math.max(first, from - 0.15 * (last - from)) : first,
    Number.isNaN(at(right)) ? Math.min(last, to + 0.15 * (to - first)) : last,
  ];
}

/** From the outermost feature as far as the curve keeps between two heights. */
function whereItStays(at: RealMap, [low, high]: readonly [number, number], inner: number, outer: number): number {
  const isBeyond = (x: number): boolean => at(x) > high || at(x) < low;
  if (!isBeyond(outer) || isBeyond(inner + 0.002 * (outer - inner))) return outer;
  let [near, far] = [inner, outer];
  for (let step = 0; step < 30; step++) {
    const middle = (near + far) / 2;
    if (isBeyond(middle)) far = middle;
    else near = middle;
  }
  return near + 0.05 * (near - inner);
}

/** Where there is nothing on one side, the room is on the other. */
function withinDomain(at: RealMap, [from, to]: readonly [number, number], room: number): [number, number] {
  const isEmpty = (sign: 1 | -1, end: number): boolean =>
    [0.05, 0.2, 0.5, 1, 3].every((share) => !Number.isFinite(at(end + sign * share * room)));
  const [left, right] = [isEmpty(-1, from), isEmpty(1, to)];
  if (left === right) return [from - (left ? 0.3 : 1) * room, to + (right ? 0.3 : 1) * room];
  return left ? [from - 0.25 * room, to + 1.75 * room] : [from - 1.75 * room, to + 0.25 * room];
}

function aroundOne(at: RealMap, { x, y, kind }: Feature): [number, number] {
  if (kind === "pole" || kind === "edge" || kind === "gap") {
    const room = Math.max(halfWidthAtPole, 1e-6 * Math.abs(x));
    return withinDomain(at, [x, x], kind === "edge" ? asFarAsItRises(at, { x, y }, room) : room);
  }
  const half = boundedHalfWidth(at, x);
  if (half !== undefined) return [x - half, x + half];
  const rising = risingHalfWidth(at, { x, y, optional: false });
  // A zero that the curve runs through on its way from the y-axis is seen together with that.
  const [local, whole] = [Math.abs(at(1.1 * x) - y), Math.abs(at(0) - y)];
  const isOnTheWay = x !== 0 && local > 0.05 * whole && Number.isFinite(whole) && Math.abs(x) < 1e4;
  const reach = isOnTheWay ? 0.6 * Math.abs(x) : Number.NEGATIVE_INFINITY;
  return [Math.min(x - rising, Math.min(0, x) - reach), Math.max(x + rising, Math.max(0, x) + reach)];
}

/** From the end of its domain a curve may rise so far: x² from 0 is shown up to 4. */
const mostRise = 20;

function asFarAsItRises(at: RealMap, { x, y }: { readonly x: number; readonly y: number }, most: number): number {
  const risen = (room: number): number =>
    Math.max(...[-1, 1].map((side) => Math.abs(at(x + side * 1.75 * room) - y)).filter(Number.isFinite));
  let room = most;
  while (risen(room) > mostRise && risen(room / 1.1) > mostRise && room > 1e-3 * most) room /= 1.1;
  return room;
}

/** Of a curve that levels off on both sides: so many times the distance at which half of that has happened. */
function boundedHalfWidth(at: RealMap, x: number): number | undefined {
  const heights = [1e4, 1e5].map((distance) => [at(x - distance), at(x + distance)] as const);
  const [near, far] = heights as [readonly [number, number], readonly [number, number]];
  const rise = Math.max(Math.abs(far[0] - at(x)), Math.abs(far[1] - at(x)));
  const levelsOff = [0, 1].every((side) => Math.abs((near[side] as number) - (far[side] as number)) <= 0.01 * rise);
  if (!levelsOff || !(rise > 0) || !Number.isFinite(rise)) return undefined;
  let [low, high] = [1e-8, 1e4];
  for (let step = 0; step < 60; step++) {
    const middle = Math.sqrt(low * high);
    if (Math.max(Math.abs(at(x + middle) - at(x)), Math.abs(at(x - middle) - at(x))) >= rise / 2) high = middle;
    else low = middle;
  }
  return 4 * high;
}

/** Where it has risen by something between 0.5 and 100 at the ordinary distance that will do; else as far as it rises by 9. */
function risingHalfWidth(at: RealMap, point: { x: number; y: number; optional: boolean }): number {
  const upwards: RealMap = (x) => point.y + Math.abs(at(x) - point.y);
  const rise = riseAt(upwards, point, ordinaryHalfWidth);
  return rise >= 0.5 && rise <= 100 ? ordinaryHalfWidth : (distanceOfRise(upwards, point, 9) ?? ordinaryHalfWidth);
}

/** Nothing happens anywhere: a growing curve by its rate of growth, a step by its height, anything else about 0. */
function withoutFeatures(at: RealMap): [number, number] {
  const levels = [at(-1e5), at(1e5)] as const;
  const height = levels[1] - levels[0];
  if (Number.isFinite(height) && Math.abs(height) > 1e-9 && Math.abs(at(1e4) - levels[1]) < 0.01 * Math.abs(height)) {
    let [low, high] = [-1e4, 1e4];
    for (let step = 0; step < 80; step++) {
      const middle = (low + high) / 2;
      if ((at(middle) - levels[0]) / height < 0.5) low = middle;
      else high = middle;
    }
    const half = boundedHalfWidth(at, high);
    if (half !== undefined) return [high - 1.5 * half, high + 1.5 * half];
  }
  const [zero, beside] = [at(0), at(1e-5)];
  const rate = Math.max(Math.abs((beside - zero) / 1e-5 / zero), growthAtZero(at));
  const half = rate > 1e-5 && rate < 1e5 ? ordinaryHalfWidth / rate : ordinaryHalfWidth;
  return Number.isFinite(zero) ? [-half, half] : [-ordinaryHalfWidth, ordinaryHalfWidth];
}

/** How fast the slope of an exponential grows, eˣ + 100 as fast as eˣ, whatever is added to it; 0 for other functions. */
function growthAtZero(at: RealMap): number {
  const growthAt = (x: number): number => {
    const [before, here, after] = [at(x - 1e-3), at(x), at(x + 1e-3)];
    return (after - 2 * here + before) / (1e-3 * ((after - before) / 2));
  };
  const rate = growthAt(0);
  return Math.abs(growthAt(1 / rate) - rate) < 0.01 * Math.abs(rate) ? Math.abs(rate) : 0;
}
