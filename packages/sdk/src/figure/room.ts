import type { Figure, Layer, PlotMark, PlotSpec, View } from "../contract.ts";
import { FigureError } from "../errors/figure-error.ts";
import { type Frame, frameOf } from "./frame.ts";
import { movedBox, type Pixel } from "./labels/boxes.ts";
import type { LabelRequest } from "./labels/place-labels.ts";
import type { Drawing } from "./layers/drawing.ts";
import { composed, drawLayers, type PictureSize, type PlanePicture, plainAxes } from "./plane-picture.ts";
import { checkView } from "./view/check-view.ts";

/** On each side, as a share of the window. */
const share = 0.3;
/** Windows whose places come to lie so near together, in pixels, have the same scale. */
const sameScale = 0.1;
const sameSize = 1e-3;

/** Layers that are drawn the same whatever part of the plane is seen: not those that choose levels, or the lengths of their arrows, by the window. */
const types: ReadonlySet<Layer["type"]> = new Set([
  "curve",
  "implicit",
  "parametric",
  "polar",
  "points",
  "segment",
  "arrow",
  "trajectory",
  "angle",
  "region",
]);

export const mayHaveRoom = ({ layers }: Figure): boolean => layers.every(({ type }) => types.has(type));

/** Whether windows may have the same scale; `withRoom` looks closer. */
export const isOfSameSize = (before: View, now: View): boolean =>
  (["x", "y"] as const).every((axis) => Math.abs(ratioOf(before[axis], now[axis]) - 1) < sameSize);

const ratioOf = ([from, to]: readonly [number, number], [start, end]: readonly [number, number]): number =>
  (to - from) / (end - start);

/** A picture for another window of the same scale; undefined where there is no room left for it. */
export type DrawWindow = (view: View) => PlotSpec | undefined;

/**
 * A figure in the plane with its layers drawn beyond the window, as finely as in it, for the windows around: a window that is moved needs new axes
 * and labels alone. Marks of layers are the very same objects for all of them, and are clipped. undefined for a figure that cannot be drawn beyond
 * its window.
 */
export function withRoom({ figure, frame, drawings }: PlanePicture, size: PictureSize): DrawWindow | undefined {
  const wide = widened(frame);
  const far = drawnWithin(figure, wide, size);
  if (!far) return undefined;
  // Labels as they stood, and those of what was out of sight; both in the pixels of the window that it began with.
  const beyond: Pixel = [wide.pixelX(frame.view.x[0]) - frame.margins.left, wide.pixelY(frame.view.y[1]) - frame.margins.top];
  const parts = far.map((drawing, index) => {
    const moved = shifted(drawing, [-beyond[0], -beyond[1]]);
    return { ...clipped(moved), labels: together(drawings[index]?.labels ?? [], moved.labels ?? []) };
  });
  return (view) => {
    const { frame: now, axes } = plainAxes(figure, view, size);
    if (!isSameScale(frame, now) || !isWithin(now.view, wide.view)) return undefined;
    const by: Pixel = [now.pixelX(frame.view.x[0]) - frame.margins.left, now.pixelY(frame.view.y[1]) - frame.margins.top];
    const drawings = parts.map((drawing) => shifted(drawing, by));
    return composed({ figure, frame: now, axes, drawings }, size.wording);
  };
}

function widened(frame: Frame): Frame {
  const { view, margins, width, height } = frame;
  const around = ([from, to]: readonly [number, number]): [number, number] => [
    from - share * (to - from),
    to + share * (to - from),
  ];
  const more = (length: number, before: number, after: number): number => length + 2 * share * (length - before - after);
  const wide: View = { ...view, x: around(view.x), y: around(view.y), aspect: "free" };
  const [wider, higher] = [more(width, margins.left, margins.right), more(height, margins.top, margins.bottom)];
  const { narrow, fontSize, tickFontSize } = frame;
  return { ...frameOf(wide, wider, higher, margins), narrow, fontSize, tickFontSize };
}

/** Nothing where the figure can be drawn in its window only, as beside the end of all doubles. */
function drawnWithin(figure: Figure, wide: Frame, { wording }: PictureSize): Drawing[] | undefined {
  try {
    checkView(wide.view);
    return drawLayers(figure, wide, wording);
  } catch (error) {
    if (error instanceof FigureError) return undefined;
    throw error;
  }
}

function isSameScale(before: Frame, now: Frame): boolean {
  const sides = ["top", "right", "bottom", "left"] as const;
  if (sides.some((side) => before.margins[side] !== now.margins[side])) return false;
  const [across, down] = [ratioOf(before.view.x, now.view.x) - 1, ratioOf(before.view.y, now.view.y) - 1];
  return Math.abs(across) * now.width < sameScale && Math.abs(down) * now.height < sameScale;
}

const isWithin = (inner: View, outer: View): boolean =>
  (["x", "y"] as const).every((axis) => inner[axis][0] >= outer[axis][0] && inner[axis][1] <= outer[axis][1]);

const clip = (marks: readonly PlotMark[] = []): PlotMark[] =>
  marks.map((mark) => ({ ...mark, options: { ...mark.options, clip: true } }));

const clipped = (drawing: Drawing): Drawing => ({
  ...drawing,
  construction: clip(drawing.construction),
  lines: clip(drawing.lines),
  dots: clip(drawing.dots),
});

function together(near: readonly LabelRequest[], far: readonly LabelRequest[]): LabelRequest[] {
  const said = new Set(near.map(({ texts }) => texts[0]));
  return [...near, ...far.filter(({ texts }) => !said.has(texts[0]))];
}

/** What labels keep clear of and where they may stand, so many pixels to the right and down; the marks are in coordinates and stay. */
function shifted(drawing: Drawing, by: Pixel): Drawing {
  const pixel = ([x, y]: Pixel): Pixel => [x + by[0], y + by[1]];
  const label = (request: LabelRequest): LabelRequest => ({
    ...request,
    at: request.at.map((place) => ({ ...place, pixel: pixel(place.pixel) })),
  });
  return {
    ...drawing,
    labels: (drawing.labels ?? []).map(label),
    solid: (drawing.solid ?? []).map((box) => movedBox(box, by)),
    paths: (drawing.paths ?? []).map(({ pixels, cost, shift = [0, 0] }) => ({ pixels, cost, shift: pixel(shift) })),
  };
}
