import type { Layer, Place, PlotMark } from "../../contract.ts";
import { FigureError } from "../../errors/figure-error.ts";
import { toUnicode } from "../../expression/print-unicode.ts";
import { isFormula } from "../../locale/say.ts";
import { colours } from "../colours.ts";
import type { LayerOf } from "../layers/drawing.ts";
import { strokeOf } from "../layers/stroke.ts";
import { numberOf } from "../number-of.ts";
import { problem } from "../problem.ts";
import { clipToBox } from "./clip.ts";
import type { Hides } from "./hiding.ts";
import { columnsOf, eachPart, extend, extendTo, hiddenStyle, newPen, type Pen } from "./line-parts.ts";
import { type Sight, type SpaceFrame, tenths } from "./space-frame.ts";
import type { SpacePoint } from "./space-points.ts";
import type { Vector } from "./turn.ts";

export type StraightLayer = LayerOf<"segment" | "arrow">;

/** A segment as it lies in the box, in pixels from its middle. */
export interface Straight {
  readonly layer: StraightLayer;
  readonly from: Vector;
  readonly to: Vector;
  /** An arrow whose tip lies in the box. */
  readonly hasHead: boolean;
}

export const isStraight = (layer: Layer): layer is StraightLayer => layer.type === "segment" || layer.type === "arrow";

/**
 * The coordinates of a place in space.
 *
 * @throws FigureError where it has no third one.
 */
export function inSpace([x, y, z]: Place, layer: Layer): Vector {
  if (z === undefined)
    throw new FigureError(
      `an end of layer ${layer.id} has no third coordinate, so it has no place in space`,
      layer.id,
      problem("figure-error.in-space", { layer: layer.id }),
    );
  return [numberOf(x, layer), numberOf(y, layer), numberOf(z, layer)];
}

/** The segments and arrows of a figure, cut off at its box. */
export function straightsOf(layers: readonly Layer[], { place, half }: SpaceFrame): Straight[] {
  return layers.filter(isStraight).flatMap((layer): Straight[] => {
    const ends = [layer.from, layer.to].flatMap((end) => inSpace(end, layer).map((value, axis) => place(axis, value)));
    const [run] = clipToBox([0, 1], Float64Array.from(ends), half);
    if (run === undefined) return [];
    const [from, to] = [0, 3].map((at) => [...run.points.slice(at, at + 3)] as unknown as Vector) as [Vector, Vector];
    return [{ layer, from, to, hasHead: layer.type === "arrow" && run.t.at(-1) === 1 }];
  });
}

/** What an arrow is called, at its tip: the vector that its label tells. Without a dot, which would cover its head. */
export function tipsOf(straights: readonly Straight[]): SpacePoint[] {
  return straights.flatMap(({ layer, to, hasHead }): SpacePoint[] => {
    const vector = layer.label?.params?.vector;
    if (!hasHead || !isFormula(vector)) return [];
    return [{ source: layer.id, at: to, label: toUnicode(vector.json), tip: "", style: {} }];
  });
}

/** Two marks for each: what is seen, and dashed what is behind a surface; the second only where there are surfaces. */
export function straightMarks(straights: readonly Straight[], sight: Sight, hides: Hides | undefined): PlotMark[] {
  return straights.flatMap(({ layer, from, to, hasHead }) => {
    const [seen, hidden] = [newPen(), newPen()];
    eachPart(from, to, sight, hides, (start, end, isHidden) => extendTo(isHidden ? hidden : seen, start, end, sight));
    if (hasHead) addHead(hides?.(to) ? hidden : seen, from, to, sight);
    const style = strokeOf(layer.role, hides ? colours.text : colours.curve);
    const mark = (pen: Pen, more: Record<string, unknown>): PlotMark => ({
      mark: "line",
      data: columnsOf(pen),
      options: { x: "x", y: "y", ...style, ...more },
      source: layer.id,
    });
    return hides ? [mark(hidden, hiddenStyle), mark(seen, {})] : [mark(seen, {})];
  });
}

/** The length of a head, as a share of its arrow where that is short; and how far it opens to each side, in radians. */
const [headLength, longestShare, opening] = [10, 0.4, 0.42];

/** Two barbs in the plane of the picture, smaller where the arrow points at the eye. */
function addHead(pen: Pen, from: Vector, to: Vector, { project }: Sight): void {
  const [[x0, y0], [x1, y1]] = [project(from), project(to)];
  const length = Math.hypot(x1 - x0, y1 - y0);
  const size = Math.min(headLength, longestShare * length);
  const backwards = Math.atan2(y0 - y1, x0 - x1);
  const barb = (way: number): [number, number] => [
    tenths(x1 + size * Math.cos(backwards + way * opening)),
    tenths(y1 + size * Math.sin(backwards + way * opening)),
  ];
  const [tipX, tipY] = [tenths(x1), tenths(y1)];
  const [[leftX, leftY], [rightX, rightY]] = [barb(1), barb(-1)];
  extend(pen, leftX, leftY, tipX, tipY);
  extend(pen, tipX, tipY, rightX, rightY);
}
