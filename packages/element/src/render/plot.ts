import type { PlotMark, PlotSpec } from "@math-viz/sdk";
import { plot } from "@observablehq/plot";
import { toPlotMark } from "./plot-marks.ts";
import { makeIdsUnique, makeStandalone } from "./plot-svg.ts";

export interface PlotRendering {
  document: Document;
  /** For an SVG file of its own: styles inside, no custom properties, fixed colours on a white ground. */
  standalone?: boolean;
  /** Tips that follow the pointer. By default only on the page itself; elsewhere each dot has a title, which needs no script. */
  tips?: boolean;
  /** Titles of dots, by default everywhere: false where something else says what they say. */
  titles?: boolean;
  /** Told of the node of each mark, which a mark with nothing to show may not have. */
  onMark?: (mark: PlotMark, node: Element) => void;
}

const className = "math-viz-plot";

/** The rules that Observable Plot would write into each chart, for a stylesheet: a strict policy allows no styles inside. */
export const plotStyles = `.${className} {
  --plot-background: var(--math-viz-surface, Canvas);
  display: block;
  height: auto;
  max-width: 100%;
}
.${className} text,
.${className} tspan {
  white-space: pre;
}
`;

/**
 * A chart from its specification, drawn by Observable Plot into a document of a browser or of a server (linkedom). Groups carry the
 * layer they draw as `data-layer`. Nothing in it needs inline styles; put `plotStyles` into the stylesheet around it.
 *
 * @throws TypeError for a specification with marks that figures are not drawn with, or columns of unequal length.
 */
export function renderPlot(
  spec: PlotSpec,
  { document, standalone = false, tips, titles = true, onMark }: PlotRendering,
): SVGSVGElement | HTMLElement {
  const withTips = tips ?? (!standalone && document === globalThis.document);
  const marks = spec.marks.map((mark) =>
    toPlotMark(mark, spec.options, { tip: withTips, title: titles }, (node, { source }) => {
      if (source !== undefined) node.setAttribute("data-layer", source);
      onMark?.(mark, node);
    }),
  );
  const chart = plot({ ...spec.options, className, document, marks });
  chart.setAttribute("role", "img");
  // One picture with one name: the names Observable Plot gives to groups ("line", "dot") say nothing to a listener.
  for (const named of chart.querySelectorAll("[aria-label]")) named.removeAttribute("aria-label");
  makeIdsUnique(chart, document);
  if (standalone) makeStandalone(chart);
  else removeStyles(chart);
  return chart;
}

/** Before the chart can be connected to a page: a style element counts as inline style the moment it is, even if it goes at once. */
function removeStyles(chart: Element): void {
  for (const style of chart.querySelectorAll("style")) style.remove();
  for (const styled of [chart, ...chart.querySelectorAll("[style]")]) styled.removeAttribute("style");
}
