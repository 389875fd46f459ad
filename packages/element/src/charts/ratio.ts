import { type Figure, lowHeight } from "@math-viz/sdk";

/** Size of a chart where nothing else says it, as on a server. */
const usualSize = { width: 640, height: 480 } as const;

/** What is turned needs room in every direction. */
const sizeInSpace = { width: 640, height: 512 } as const;

/** A figure of number lines only: there is one axis of numbers. */
export const isLine = ({ layers }: Figure): boolean => layers.length > 0 && layers.every(({ type }) => type === "number-line");

export function usualSizeOf(figure: Figure): { width: number; height: number } {
  if (figure.view.z) return sizeInSpace;
  const low = lowHeight(figure);
  return low === undefined ? usualSize : { width: usualSize.width, height: low };
}

/**
 * The height of the place for a chart, for each of its widths: as the width where the figure has two directions, by the chart that a server drew there, so
 * that nothing jumps, or as usual; one height at all widths where it has but one axis.
 */
export function heightsOf(place: Element, figure: Figure): { fixed: number } | { ratio: number } {
  const low = lowHeight(figure);
  if (low !== undefined) return { fixed: low };
  const drawn = place.querySelector("svg");
  const [width, height] = ["width", "height"].map((name) => Number(drawn?.getAttribute(name)));
  const usual = usualSizeOf(figure);
  return { ratio: width && height ? height / width : usual.height / usual.width };
}

/** Sizes that charts are drawn in, in pixels: in a place that is narrower or wider they are scaled. */
const [narrowest, widest] = [160, 6000];

/** The width that a chart is drawn with in a place of some width; 0 where there is no place. */
export const widthAt = (exact: number): number => (exact < 1 ? 0 : Math.min(widest, Math.max(narrowest, Math.floor(exact))));

/** The height for a width, in pixels. */
export const heightAt = (width: number, heights: ReturnType<typeof heightsOf>): number =>
  "fixed" in heights ? heights.fixed : Math.round(width * heights.ratio);
