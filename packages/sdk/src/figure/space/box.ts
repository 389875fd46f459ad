import type { PlotMark } from "../../contract.ts";
import { colours } from "../colours.ts";
import type { Pixel } from "../labels/boxes.ts";
import { textWidth } from "../labels/text-width.ts";
import { type Tick, ticksWithin } from "../ticks.ts";
import { type Sight, type SpaceFrame, tenths } from "./space-frame.ts";
import type { Vector } from "./turn.ts";

/** The ticks of x, y and z. They are those of the full length of an edge, so that turning changes none. */
export type BoxTicks = readonly [readonly Tick[], readonly Tick[], readonly Tick[]];

export function ticksOf({ intervals, half, tickFontSize, narrow }: SpaceFrame): BoxTicks {
  return intervals.map((interval, axis) =>
    ticksWithin(interval, 2 * (half[axis] as number), (texts) =>
      Math.max(narrow ? 40 : 44, ...texts.map((text) => textWidth(text, tickFontSize) + 14)),
    ),
  ) as unknown as BoxTicks;
}

export type Axis = 0 | 1 | 2;
const axes: readonly Axis[] = [0, 1, 2];
/** The two axes across one. */
const across: readonly [readonly [Axis, Axis], readonly [Axis, Axis], readonly [Axis, Axis]] = [
  [1, 2],
  [0, 2],
  [0, 1],
];

/** An edge of the box: along an axis, at one end of each of the two others. */
export interface Edge {
  readonly axis: Axis;
  readonly sides: Vector;
}

/** For each axis on which side of the box the eye is: +1 or −1. Faces on the other side are seen from inside. */
const sideOfEye = ({ directions: { towards } }: Sight): Vector =>
  towards.map((component) => (component >= 0 ? 1 : -1)) as unknown as Vector;

/** A corner of the box, or a point of an edge where one of the signs is a share of its half. */
export const cornerAt = ({ half }: SpaceFrame, [x, y, z]: Vector): Vector => [x * half[0], y * half[1], z * half[2]];

/** Two edges of each axis lie on the outline, between a face that is seen from inside and one from outside. */
function outlineEdges(axis: Axis, eye: Vector): [Edge, Edge] {
  const [first, second] = across[axis];
  const sides = (sign: 1 | -1): Vector => {
    const result: [number, number, number] = [0, 0, 0];
    result[first] = sign * eye[first];
    result[second] = -sign * eye[second];
    return result;
  };
  return [
    { axis, sides: sides(1) },
    { axis, sides: sides(-1) },
  ];
}

/** The edge that carries the numbers of an axis: the lower of its two on the outline for x and y, the left one for z. */
export function numberedEdge(axis: Axis, sight: Sight): Edge {
  const [a, b] = outlineEdges(axis, sideOfEye(sight));
  const [[ax, ay], [bx, by]] = [a, b].map(({ sides }) => sight.project(cornerAt(sight.frame, sides))) as [Pixel, Pixel];
  if (axis === 2) return ax <= bx ? a : b;
  return ay >= by ? a : b;
}

/** The ends of an edge, the one of lower values first. */
export const endsOf = ({ axis, sides }: Edge, frame: SpaceFrame): [Vector, Vector] =>
  [-1, 1].map((end) => cornerAt(frame, withSide(sides, axis, end))) as [Vector, Vector];

export function withSide(sides: Vector, axis: Axis, value: number): Vector {
  const result: [number, number, number] = [...sides];
  result[axis] = value;
  return result;
}

/** Grid lines on the three faces that are seen from inside, the edges of these faces, and the three edges that carry numbers. */
export function boxMarks(ticks: BoxTicks, sight: Sight): { back: PlotMark[]; numbered: PlotMark } {
  const { frame } = sight;
  const eye = sideOfEye(sight);
  const outline = axes.flatMap((axis) => outlineEdges(axis, eye));
  const far = axes.map((axis): Edge => ({ axis, sides: withSide(eye.map((side) => -side) as unknown as Vector, axis, 0) }));
  const edge = (each: Edge): Vector[] => endsOf(each, frame);
  return {
    back: [
      linesMark(gridLines(ticks, sight, eye), sight, { strokeOpacity: 0.12 }),
      linesMark([...outline, ...far].map(edge), sight, { strokeOpacity: 0.22 }),
    ],
    numbered: linesMark(
      axes.map((axis) => edge(numberedEdge(axis, sight))),
      sight,
      { strokeOpacity: 0.7, strokeWidth: 1.25 },
    ),
  };
}

/** For each tick a line over the two faces that it belongs to, with its bend in the edge between them. */
function gridLines(ticks: BoxTicks, { frame }: Sight, eye: Vector): Vector[][] {
  const { half, place } = frame;
  return axes.flatMap((axis) => {
    const [first, second] = across[axis];
    return (ticks[axis] as readonly Tick[]).flatMap(({ value }) => {
      const share = place(axis, value) / (half[axis] as number);
      if (Math.abs(share) > 1 - 1e-6) return [];
      const at = (a: number, b: number): Vector => {
        const sides = withSide(withSide([0, 0, 0], axis, share), first, a * eye[first]);
        return cornerAt(frame, withSide(sides, second, b * eye[second]));
      };
      return [[at(1, -1), at(-1, -1), at(-1, 1)]];
    });
  });
}

function linesMark(lines: readonly (readonly Vector[])[], { project }: Sight, style: Record<string, number>): PlotMark {
  const [x, y]: [(number | null)[], (number | null)[]] = [[], []];
  lines.forEach((line, index) => {
    if (index > 0) {
      x.push(null);
      y.push(null);
    }
    for (const point of line) {
      const [left, top] = project(point);
      x.push(tenths(left));
      y.push(tenths(top));
    }
  });
  return { mark: "line", data: { x, y }, options: { x: "x", y: "y", stroke: colours.text, strokeWidth: 1, ...style } };
}
