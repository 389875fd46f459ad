import type { Layer } from "../../contract.ts";
import type { AxisNames } from "../axis-names.ts";
import { isLyingBox } from "../low-height.ts";
import { namesOnAxis } from "./categories.ts";
import { isDataLayer } from "./data-layers.ts";

/** What an axis is called: a letter, or a word by its key. */
export type AxisTitle = { readonly letter: string } | { readonly word: string };

/** What the axes of a chart of data carry. */
export interface DataChart {
  /** Names in slots of width 1; numbers where absent. */
  readonly names?: readonly string[];
  /** Numbers that the horizontal axis had better show, such as the edges of bins. */
  readonly places?: readonly number[];
  /** Observations are counted: no tick stands at half a one. */
  readonly isCount: boolean;
  /** Whether heights mean anything: not where all that is seen is a box that lies. */
  readonly hasHeights: boolean;
  readonly titleX?: AxisTitle;
  readonly titleY?: AxisTitle;
}

/** The chart of a figure that shows observations; undefined for any other figure. */
export function dataChartOf(layers: readonly Layer[], letters: AxisNames): DataChart | undefined {
  const data = layers.filter(isDataLayer);
  if (data.length === 0) return undefined;
  const names = namesOnAxis(layers);
  const histogram = data.find((layer) => layer.type === "histogram");
  const isScatter = data.some(({ type }) => type === "scatter");
  const places = placesOf(layers);
  return {
    ...(names && { names }),
    ...(places.length > 0 && { places }),
    isCount: histogram ? (histogram.heights ?? "count") === "count" : data.every(isWhole),
    hasHeights: !data.every(isLyingBox),
    ...(isScatter && { titleX: { letter: letters.horizontal }, titleY: { letter: letters.vertical } }),
    ...(histogram && { titleY: { word: `chart.${histogram.heights ?? "count"}` } }),
  };
}

/** Bars of whole numbers, too, have ticks at whole numbers only. */
const isWhole = (layer: Layer): boolean => layer.type === "bars" && (layer.samples.y ?? []).every(Number.isInteger);

function placesOf(layers: readonly Layer[]): number[] {
  const places = layers.flatMap((layer) => {
    if (layer.type === "histogram") return layer.edges;
    return layer.type === "bars" ? layer.samples.x.filter((place) => typeof place === "number") : [];
  });
  return [...new Set(places)].sort((a, b) => a - b);
}
