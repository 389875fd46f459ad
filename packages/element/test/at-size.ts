import { toPlotSpec as draw, type Figure, lowHeight, type PlotOptions, type PlotSpec } from "@math-viz/sdk";
import { heightAt, usualSizeOf } from "../src/charts/ratio.ts";

/** How wide figures to look at are drawn that name no width of their own; as in the snapshots where it is undefined. */
export const page: { width: number | undefined } = { width: undefined };

/** As the SDK's, for the page there is: on a narrow one each figure has the height that the element gives it. */
export function toPlotSpec(figure: Figure, options: PlotOptions = {}): PlotSpec {
  if (page.width === undefined) return draw(figure, options);
  const { width, height } = usualSizeOf(figure);
  const heights = lowHeight(figure) === undefined ? { ratio: height / width } : { fixed: height };
  return draw(figure, { width: page.width, height: heightAt(page.width, heights), ...options });
}
