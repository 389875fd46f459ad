import type { Figure } from "@math-viz/sdk";

/** Size of a chart where nothing else says it, as on a server. */
const usualSize = { width: 640, height: 480 } as const;

/** What is turned needs room in every direction. */
const sizeInSpace = { width: 640, height: 512 } as const;

/** An axis with its numbers, and each row of a set above it. */
const sizeOfLine = ({ view }: Figure): { width: number; height: number } => ({
  width: 640,
  height: Math.round(50 + 40 * (view.y[1] - view.y[0])),
});

/** A figure of number lines only: there is one axis of numbers. */
export const isLine = ({ layers }: Figure): boolean => layers.length > 0 && layers.every(({ type }) => type === "number-line");

export const usualSizeOf = (figure: Figure): { width: number; height: number } =>
  figure.view.z ? sizeInSpace : isLine(figure) ? sizeOfLine(figure) : usualSize;

/** Height to width of the place for a chart: that of the chart a server drew there, so that nothing jumps, or the usual one. */
export function chartRatio(place: Element, figure: Figure): number {
  const drawn = place.querySelector("svg");
  const [width, height] = ["width", "height"].map((name) => Number(drawn?.getAttribute(name)));
  const usual = usualSizeOf(figure);
  return width && height ? height / width : usual.height / usual.width;
}
