import type { View } from "../contract.ts";
import { rounderTo } from "./nice-numbers.ts";

export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The drawing surface: pixels, the window, and how one maps to the other. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly margins: Margins;
  readonly view: View;
  /** Text size in pixels of coordinates and of ticks. */
  readonly fontSize: number;
  readonly tickFontSize: number;
  /** For a phone: fewer ticks, larger text for the size of the picture. */
  readonly narrow: boolean;
  /** From a coordinate to pixels from the left and from the top, and back. */
  readonly pixelX: (x: number) => number;
  readonly pixelY: (y: number) => number;
  readonly atPixelX: (pixel: number) => number;
  readonly atPixelY: (pixel: number) => number;
  /** Coordinates with no more digits than a twentieth of a pixel needs. */
  readonly roundX: (x: number) => number;
  readonly roundY: (y: number) => number;
  /** Coordinates of a curve given by its equation, to a ten-millionth of the window, so that they satisfy the equation well. */
  readonly fineX: (x: number) => number;
  readonly fineY: (y: number) => number;
}

/** Where the aspect is equal, the window is widened along one axis until a unit is as long on both, in pixels. */
export function frameOf(wanted: View, width: number, height: number, margins: Margins): Frame {
  const [left, right] = [margins.left, width - margins.right];
  const [top, bottom] = [margins.top, height - margins.bottom];
  const view = wanted.aspect === "equal" ? withEqualUnits(wanted, right - left, bottom - top) : wanted;
  const [spanX, spanY] = [view.x[1] - view.x[0], view.y[1] - view.y[0]];
  const narrow = width <= 400;
  return {
    width,
    height,
    margins,
    view,
    narrow,
    fontSize: narrow ? 14 : 13,
    tickFontSize: narrow ? 12 : 11,
    pixelX: (x) => left + ((x - view.x[0]) / spanX) * (right - left),
    pixelY: (y) => bottom - ((y - view.y[0]) / spanY) * (bottom - top),
    atPixelX: (pixel) => view.x[0] + ((pixel - left) / (right - left)) * spanX,
    atPixelY: (pixel) => view.y[0] + ((bottom - pixel) / (bottom - top)) * spanY,
    roundX: rounderTo(spanX / (right - left) / 20),
    roundY: rounderTo(spanY / (bottom - top) / 20),
    fineX: rounderTo(spanX * fineness),
    fineY: rounderTo(spanY * fineness),
  };
}

const fineness = 1e-7;

function withEqualUnits(view: View, width: number, height: number): View {
  const [spanX, spanY] = [view.x[1] - view.x[0], view.y[1] - view.y[0]];
  const unit = Math.max(spanX / width, spanY / height);
  return { ...view, x: widenedTo(view.x, unit * width), y: widenedTo(view.y, unit * height) };
}

/** About the middle, and not at all where it is as wide already. */
function widenedTo([from, to]: readonly [number, number], span: number): [number, number] {
  const more = (span - (to - from)) / 2;
  return more > 1e-9 * span ? [from - more, to + more] : [from, to];
}

export const contains = ([from, to]: readonly [number, number], value: number): boolean => value >= from && value <= to;

/** Where the y-axis stands, or the left edge of the window where it is out of view. */
export const axisX = ({ view }: Frame): number => (contains(view.x, 0) ? 0 : view.x[0]);
export const axisY = ({ view }: Frame): number => (contains(view.y, 0) ? 0 : view.y[0]);
