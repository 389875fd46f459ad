import type { PlotMark, View } from "../../contract.ts";
import type { Frame } from "../frame.ts";
import { clipSegment } from "../labels/boxes.ts";
import { type Branch, roundedColumns } from "../layers/branches.ts";

type Place = readonly [x: number, y: number];

/** An outline cut off at the window, edge by edge of it (Sutherland and Hodgman, 1974); fewer than three places where nothing of it is in view. */
function clippedOutline(outline: readonly Place[], { x, y }: Pick<View, "x" | "y">): Place[] {
  const edges: readonly (readonly [side: 0 | 1, bound: number, inward: 1 | -1])[] = [
    [0, x[0], 1],
    [0, x[1], -1],
    [1, y[0], 1],
    [1, y[1], -1],
  ];
  return edges.reduce<Place[]>(
    (places, [side, bound, inward]) =>
      places.flatMap((to, index) => {
        const from = places.at(index - 1) as Place;
        const [isIn, wasIn] = [to, from].map((place) => inward * (place[side] - bound) >= 0);
        const crossing = isIn === wasIn ? [] : [crossingAt(from, to, side, bound)];
        return isIn ? [...crossing, to] : crossing;
      }),
    [...outline],
  );
}

function crossingAt(from: Place, to: Place, side: 0 | 1, bound: number): Place {
  const share = (bound - from[side]) / (to[side] - from[side]);
  const other = from[1 - side] as number;
  const across = other + share * ((to[1 - side] as number) - other);
  return side === 0 ? [bound, across] : [across, bound];
}

/** Outlines that are filled, each closed, as one mark; none where nothing of them is in view. */
export function outlinesMark(
  outlines: readonly Branch[],
  frame: Frame,
  style: Record<string, unknown>,
  source: string,
): PlotMark[] {
  const inView = outlines.map((outline) => clippedOutline(outline, frame.view)).filter(({ length }) => length > 2);
  if (inView.length === 0) return [];
  const closed = inView.map((outline): Branch => [...outline, outline[0] as Place]);
  const data = roundedColumns(closed, frame.roundX, frame.roundY);
  return [{ mark: "line", data, options: { x: "x", y: "y", ...style }, source }];
}

/** Straight lines, each as far as it is in view, as one mark: arrows without heads, for there is nothing to be read off along them. */
export function segmentsMark(
  segments: readonly (readonly [Place, Place])[],
  frame: Frame,
  style: Record<string, unknown>,
  source: string,
): PlotMark[] {
  const { x, y } = frame.view;
  const window = { left: x[0], right: x[1], top: y[0], bottom: y[1] };
  const inView = segments.flatMap(([from, to]) => {
    const part = clipSegment(from, to, window);
    return part ? [part] : [];
  });
  if (inView.length === 0) return [];
  return [
    {
      mark: "arrow",
      data: {
        x1: inView.map(([[x1]]) => frame.roundX(x1)),
        y1: inView.map(([[, y1]]) => frame.roundY(y1)),
        x2: inView.map(([, [x2]]) => frame.roundX(x2)),
        y2: inView.map(([, [, y2]]) => frame.roundY(y2)),
      },
      options: { x1: "x1", y1: "y1", x2: "x2", y2: "y2", headLength: 0, ...style },
      source,
    },
  ];
}
