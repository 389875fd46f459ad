import type { View } from "../contract.ts";
import { roundTo } from "./nice-numbers.ts";

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
}

export function frameOf(view: View, width: number, height: number, margins: Margins): Frame {
  const [left, right] = [margins.left, width - margins.right];
  const [top, bottom] = [margins.top, height - margins.bottom];
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
    roundX: (x) => roundTo(x, spanX / (right - left) / 20),
    roundY: (y) => roundTo(y, spanY / (bottom - top) / 20),
  };
}

export const contains = ([from, to]: readonly [number, number], value: number): boolean => value >= from && value <= to;

/** Where the y-axis stands, or the left edge of the window where it is out of view. */
export const axisX = ({ view }: Frame): number => (contains(view.x, 0) ? 0 : view.x[0]);
export const axisY = ({ view }: Frame): number => (contains(view.y, 0) ? 0 : view.y[0]);
