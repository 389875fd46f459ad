import { sayPlainly } from "../../locale/say.ts";
import { checkEdges, countsIn, heightsOfBins } from "../data/bins.ts";
import { numbersOf } from "../data/data-layers.ts";
import { numberText } from "../data/number-text.ts";
import { type Rectangle, rectangleMark, tipMark } from "../data/rectangle-mark.ts";
import type { Drawing, DrawingContext, LayerOf } from "./drawing.ts";
import { colourOf } from "./stroke.ts";

const opacity = 0.5;
/** Bins narrower than this, in pixels, have no outlines: these would be all that is seen. */
const leastOutlined = 4;

/** A rectangle without gaps for each bin, as high as its count, share or density. */
export function drawHistogram(layer: LayerOf<"histogram">, { frame, wording, colour }: DrawingContext): Drawing {
  const { edges, heights: kind = "count" } = layer;
  checkEdges(edges, layer);
  const observations = numbersOf(layer.samples.x, layer);
  const counts = countsIn(observations, edges);
  const heights = heightsOfBins(counts, edges, kind, observations.length);
  const bins = heights.map((height, index): Rectangle => {
    const [from, to] = [edges[index] as number, edges[index + 1] as number];
    const bin = `[${numberText(from)}, ${numberText(to)}${index === heights.length - 1 ? "]" : ")"}`;
    return {
      x: [from, to],
      y: [0, height],
      title: sayPlainly({ key: "chart.bin", params: { bin, value: heightText(kind, height, counts[index] as number) } }, wording),
    };
  });
  const own = colourOf(layer.role, colour);
  const narrowest = Math.min(...bins.map(({ x: [from, to] }) => frame.pixelX(to) - frame.pixelX(from)));
  const stroke = narrowest >= leastOutlined ? { stroke: own, strokeWidth: 1.25 } : { stroke: "none" };
  const filled = bins.filter(({ y: [, height] }) => height > 0);
  return {
    construction: rectangleMark(filled, frame, { fill: own, fillOpacity: opacity, ...stroke }, layer.id),
    dots: tipMark(bins, frame, layer.id),
  };
}

/** A share is told with the count it comes from. */
const heightText = (kind: "count" | "share" | "density", height: number, count: number): string =>
  kind === "count" ? numberText(count) : `${numberText(height, 6)} (${numberText(count)})`;
