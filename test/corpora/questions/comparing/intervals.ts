import type { Derivation, MathJson } from "@math-viz/sdk";
import { headOf, operandsOf } from "../../../../packages/sdk/src/expression/mathjson.ts";
import { holds, unfolded } from "./solutions.ts";
import { type Comparison, numberOf, type Place, same } from "./values.ts";

/** From, to, and whether each end is left out; null is an infinite end. */
type Part = readonly [from: number | null, to: number | null, openFrom: boolean, openTo: boolean];

interface Range {
  from: number;
  to: number;
  openFrom: boolean;
  openTo: boolean;
}

const infinity = Number.POSITIVE_INFINITY;

function rangesOf(json: MathJson): Range[] {
  if (json === "RealNumbers") return [{ from: -infinity, to: infinity, openFrom: true, openTo: true }];
  if (json === "EmptySet") return [];
  if (headOf(json) === "Union") return operandsOf(json).flatMap(rangesOf);
  return unfolded(json).flatMap(({ json: part, place }) => plainRanges(part, place));
}

function plainRanges(json: MathJson, place: Place): Range[] {
  const operands = operandsOf(json);
  switch (headOf(json)) {
    case "Union":
      return operands.flatMap((part) => plainRanges(part, place));
    case "Set":
      return operands.flatMap((part) => (headOf(part) === "Family" ? rangesOf(part) : plainRanges(part, place)));
    case "Interval": {
      const [from = "Nothing", to = "Nothing"] = operands;
      return [
        { from: endOf(from, place), to: endOf(to, place), openFrom: headOf(from) === "Open", openTo: headOf(to) === "Open" },
      ];
    }
    default: {
      const value = numberOf(json, place);
      return [{ from: value, to: value, openFrom: false, openTo: false }];
    }
  }
}

function endOf(json: MathJson, place: Place): number {
  const inner = headOf(json) === "Open" ? (operandsOf(json)[0] as MathJson) : json;
  if (inner === "PositiveInfinity") return infinity;
  if (inner === "NegativeInfinity" || JSON.stringify(inner) === '["Negate","PositiveInfinity"]') return -infinity;
  return numberOf(inner, place);
}

/** In order, those that touch joined. */
function joined(ranges: readonly Range[]): Range[] {
  const found: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last && (range.from < last.to || (same(range.from, last.to) && !(range.openFrom && last.openTo)))) {
      if (same(last.from, range.from)) last.openFrom &&= range.openFrom;
      if (same(last.to, range.to)) last.openTo &&= range.openTo;
      else if (range.to > last.to) Object.assign(last, { to: range.to, openTo: range.openTo });
    } else found.push({ ...range });
  }
  return found;
}

const sameRanges = (wanted: readonly Range[], found: readonly Range[]): boolean =>
  wanted.length === found.length &&
  wanted.every((range, index) => {
    const other = found[index] as Range;
    return (
      same(range.from, other.from) &&
      same(range.to, other.to) &&
      (!Number.isFinite(range.from) || range.openFrom === other.openFrom) &&
      (!Number.isFinite(range.to) || range.openTo === other.openTo)
    );
  });

const rangeOf = ([from, to, openFrom, openTo]: Part): Range => ({
  from: from ?? -infinity,
  to: to ?? infinity,
  openFrom,
  openTo,
});

const intervals: Comparison = (expected, answer) => sameRanges((expected as Part[]).map(rangeOf), joined(rangesOf(answer.json)));

interface Window {
  readonly from: number;
  readonly to: number;
  readonly intervals: readonly Part[];
}

/** Families of intervals, by what lies of them in a window. */
const periodicIntervals: Comparison = (expected, answer) => {
  const { from, to, intervals: parts } = expected as Window;
  const cut = joined(rangesOf(answer.json))
    .filter((range) => !(range.to < from || range.from > to))
    .map((range) => ({
      from: Math.max(range.from, from),
      to: Math.min(range.to, to),
      openFrom: range.from >= from && range.openFrom,
      openTo: range.to <= to && range.openTo,
    }));
  return sameRanges(parts.map(rangeOf), cut);
};

export const intervalComparisons: Readonly<Record<string, Comparison>> = { intervals, "periodic-intervals": periodicIntervals };

/** Some region drawn contains the points [x, y, true] and none of [x, y, false]; undefined where no region is drawn. */
export function drawsRegion(points: unknown, { figures }: Derivation): boolean | undefined {
  const regions = figures.flatMap(({ layers }) => layers).flatMap((layer) => (layer.type === "region" ? [layer.conditions] : []));
  if (regions.length === 0) return undefined;
  return regions.some((conditions) =>
    (points as [number, number, boolean][]).every(
      ([x, y, inside]) => conditions.every(({ json }) => holds(json, { x, y })) === inside,
    ),
  );
}
