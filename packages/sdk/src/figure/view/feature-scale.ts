import type { Feature } from "./curve-features.ts";

/** From so many features on, those that lie so many times as far out as the middle one make the others run together. */
const leastForScale = 7;
const mostSpread = 10;
/** Of a curve that oscillates so many features are shown on each side of 0, as far as so many times the distance of the third. */
const shownPerSide = 5;
/** Steps are wide enough to be counted, so fewer of them. */
const stepsPerSide = 4;
const mostOfThird = 8.5;
/** A turn rises at most so many times as high as the middle one of those that are shown. */
const mostOfHeights = 25;
const leastOfHeights = 1e-9;

/** Without those so far out that the others would run together, where there are many: those of tan(ln x) are at powers of one number. */
export function onOneScale(all: readonly Feature[]): readonly Feature[] {
  if (all.length < leastForScale) return all;
  const most =
    mostSpread *
    among(
      all.map(({ x }) => Math.abs(x)).filter((distance) => distance > 0),
      1 / 2,
    );
  return all.filter(({ x }) => Math.abs(x) <= most);
}

/** Of the many features of a curve that oscillates those around 0, or another place, unless a turn rises far above the others, as those of eˣ sin x. */
export function aroundPlace(found: readonly Feature[], place: number): Feature[] {
  const all = found.map((feature) => ({ ...feature, x: feature.x - place }));
  const isNearZero = ({ x }: Feature): boolean => Math.abs(x) < 1e-9;
  const byDistance = all.toSorted((one, other) => Math.abs(one.x) - Math.abs(other.x));
  const most = mostOfThird * Math.abs((byDistance.filter((feature) => !isNearZero(feature))[2] as Feature).x);
  const within = byDistance.filter((feature) => !isNearZero(feature) && Math.abs(feature.x) <= most);
  const perSide = all.every(({ kind }) => kind === "gap") ? stepsPerSide : shownPerSide;
  const sides = [-1, 1].map((sign) => within.filter(({ x }) => sign * x > 0).slice(0, perSide));
  const heights = sides.flatMap((side) => side.filter(({ kind }) => kind === "turn").map(({ y }) => Math.abs(y)));
  // A curve may touch the axis at every other turn.
  const apart = heights.filter((height) => height > leastOfHeights * Math.max(...heights));
  const highest = apart.length > 0 ? mostOfHeights * among(apart, 1 / 2) : Number.POSITIVE_INFINITY;
  return [all.filter(isNearZero), ...sides.map((side) => upTo(side, ({ y }) => Math.abs(y) > highest))]
    .flat()
    .map((feature) => ({ ...feature, x: feature.x + place }))
    .sort((one, other) => one.x - other.x);
}

function upTo(side: readonly Feature[], isTooMuch: (feature: Feature) => boolean): readonly Feature[] {
  const end = side.findIndex(isTooMuch);
  return end < 0 ? side : side.slice(0, end);
}

/** The value that a share of them lie below: the lower one of two. */
function among(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? 0;
}
