import { type Figure, sayPlainly } from "@math-viz/sdk";
import type { RenderContext } from "./context.ts";
import { element } from "./dom.ts";
import { renderSentence } from "./sentence.ts";

/** A figure with its title and what is to be seen in it. The chart is drawn by `context.drawChart`, or later into the place left for it. */
export function renderFigure(context: RenderContext, figure: Figure): HTMLElement {
  const { document } = context;
  return element(
    document,
    "figure",
    { class: "figure", part: "figure" },
    element(
      document,
      "div",
      { class: "chart", part: "chart", "data-figure": figure.id, role: "img", "aria-label": describe(context, figure) },
      context.drawChart && asPartOfFigure(context.drawChart(figure)),
    ),
    element(
      document,
      "figcaption",
      { part: "caption" },
      element(document, "span", { class: "title" }, ...renderSentence(context, figure.title)),
      ...figure.alt.flatMap((message) => [
        " ",
        element(document, "span", { class: "seen" }, ...renderSentence(context, message)),
      ]),
    ),
  );
}

/** A drawn chart, unnamed: the place that it stands in has the name. */
export function asPartOfFigure(chart: Element): Element {
  chart.removeAttribute("role");
  chart.setAttribute("aria-hidden", "true");
  return chart;
}

/** The alternative text: everything to be seen, as plain text. */
function describe({ wording, words }: RenderContext, figure: Figure): string {
  const said = [figure.title, ...figure.alt]
    .filter(({ key }) => Object.hasOwn(wording, key))
    .map((message) => sayPlainly(message, wording));
  return said.length > 0 ? said.join(words.separator) : words.figures;
}
