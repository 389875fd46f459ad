import { rootBetween } from "../contour/root-between.ts";
import type { Frame } from "../frame.ts";
import { type Column, goesOn, type Stretch } from "./columns.ts";
import type { Comparison } from "./conditions.ts";

type Place = readonly [x: number, y: number];

/** A part of the region without gaps, between a lower and an upper border from left to right. */
export interface Area {
  readonly x: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** A part of the border that one comparison draws. */
export interface Edge {
  readonly comparison: Comparison;
  readonly points: readonly Place[];
}

/** A bend of less than this is none, in pixels. */
const straightness = 0.05;
/** Columns so near, in pixels, are at one place. */
const narrow = 0.05;

/** Neighbouring columns whose stretches go on belong to the same areas. */
export function areasOf(columns: readonly Column[], frame: Frame): Area[] {
  return runsOf(columns, (a, b) => goesOn(a, b, frame)).flatMap((run) =>
    (run[0]?.stretches ?? []).map((_, index) => {
      const kept = simplified(
        run.map(({ x, stretches }) => [x, stretches[index] as Stretch] as const),
        frame,
      );
      return {
        x: kept.map(([x]) => x),
        low: kept.map(([, { low }]) => low),
        high: kept.map(([, { high }]) => high),
      };
    }),
  );
}

/** The borders of the region itself: below and above its stretches, and upright where a condition on x alone ends it. */
export function edgesOf(columns: readonly Column[], upright: readonly Comparison[], frame: Frame): Edge[] {
  const level = runsOf(columns, (a, b) => goesOn(a, b, frame)).flatMap((run) =>
    (run[0]?.stretches ?? []).flatMap(({ below, above }, index): Edge[] => {
      const points = (side: "low" | "high"): Place[] => run.map(({ x, stretches }) => [x, (stretches[index] as Stretch)[side]]);
      return [
        ...(below ? [{ comparison: below, points: points("low") }] : []),
        ...(above ? [{ comparison: above, points: points("high") }] : []),
      ];
    }),
  );
  const neighbours = columns.slice(1).map((column, index): [Column, Column] => [columns[index] as Column, column]);
  return [
    ...level,
    ...neighbours.flatMap(([left, right]) => [
      ...uprightEdges(left, right, upright),
      ...tips(left, right, frame),
      ...tips(right, left, frame),
    ]),
  ];
}

/** Where the upper and the lower border are one that turns back between two columns: it goes from the one to the other there, however steeply. */
function tips(inside: Column, beyond: Column, frame: Frame): Edge[] {
  if (Math.abs(frame.pixelX(inside.x) - frame.pixelX(beyond.x)) > narrow) return [];
  return inside.stretches.flatMap(({ low, high, below, above }): Edge[] => {
    if (below === undefined || below !== above || beyond.stretches.some((other) => other.low < high && other.high > low))
      return [];
    const middle = (low + high) / 2;
    const along = (share: number): number => below.inside(inside.x + share * (beyond.x - inside.x), middle);
    const [here, there] = [along(0), along(1)];
    const share = here < 0 === there < 0 ? undefined : rootBetween(along, here, there);
    if (share === undefined) return [];
    const x = inside.x + share * (beyond.x - inside.x);
    return [
      {
        comparison: below,
        points: [
          [inside.x, low],
          [x, middle],
          [inside.x, high],
        ],
      },
    ];
  });
}

function uprightEdges(left: Column, right: Column, upright: readonly Comparison[]): Edge[] {
  if (left.sides !== right.sides) return edgesBeside(left, right, upright);
  if (left.stretches.length === right.stretches.length) return [];
  const comparison = upright.find(({ inside }) => inside(left.x, 0) > 0 !== inside(right.x, 0) > 0);
  const inside = left.stretches.length > right.stretches.length ? left : right;
  if (!comparison) return [];
  return inside.stretches.map(({ low, high }) => ({
    comparison,
    points: [
      [inside.x, low],
      [inside.x, high],
    ],
  }));
}

/** The edges of what lies beside an upright part of a border; where it belongs to the region it is seen only where that ends. */
function edgesBeside(left: Column, right: Column, upright: readonly Comparison[]): Edge[] {
  const side = ({ inside }: Comparison, { x }: Column): number => Math.sign(inside(x, 0));
  const comparison = upright.find((each) => each.part !== undefined && side(each, left) !== side(each, right));
  const isSame =
    left.stretches.length === right.stretches.length &&
    left.stretches.every((one, index) => isNearly(one, right.stretches[index]));
  if (!comparison || (isSame && !comparison.isStrict)) return [];
  return [left, right].flatMap(({ x, stretches }) =>
    stretches.map(
      ({ low, high }): Edge => ({
        comparison,
        points: [
          [x, low],
          [x, high],
        ],
      }),
    ),
  );
}

const isNearly = ({ low, high }: Stretch, other: Stretch | undefined): boolean =>
  other !== undefined && Math.abs(other.low - low) + Math.abs(other.high - high) < 1e-3 * (high - low);

function runsOf(columns: readonly Column[], belong: (a: Column, b: Column) => boolean): Column[][] {
  const runs: Column[][] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && belong(last.at(-1) as Column, column)) last.push(column);
    else runs.push([column]);
  }
  return runs.filter(([first, second]) => first && second && first.stretches.length > 0);
}

/** Without columns at which neither border bends. */
function simplified(run: readonly (readonly [number, Stretch])[], frame: Frame): (readonly [number, Stretch])[] {
  const kept = run.slice(0, 1);
  for (let index = 1; index < run.length - 1; index++) {
    const [before, here, after] = [kept.at(-1), run[index], run[index + 1]] as (readonly [number, Stretch])[];
    if (before && here && after && (bends(before, here, after, "low", frame) || bends(before, here, after, "high", frame)))
      kept.push(here);
  }
  return [...kept, ...run.slice(-1)];
}

function bends(
  [x0, before]: readonly [number, Stretch],
  [x1, here]: readonly [number, Stretch],
  [x2, after]: readonly [number, Stretch],
  side: "low" | "high",
  frame: Frame,
): boolean {
  const share = (x1 - x0) / (x2 - x0);
  const straight = before[side] + share * (after[side] - before[side]);
  return Math.abs(frame.pixelY(straight) - frame.pixelY(here[side])) > straightness;
}
