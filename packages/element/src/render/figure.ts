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
      { class: "chart", part: "chart", "data-figure": figure.id },
      context.drawChart && nameChart(context, figure, context.drawChart(figure)),
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

/** Gives a drawn chart the name that is read out in its place: everything to be seen, as plain text. */
export function nameChart(context: Pick<RenderContext, "wording" | "words">, figure: Figure, chart: Element): Element {
  chart.setAttribute("role", "img");
  chart.setAttribute("aria-label", describe(context, figure));
  return chart;
}

function describe({ wording, words }: Pick<RenderContext, "wording" | "words">, figure: Figure): string {
  const said = [figure.title, ...figure.alt]
    .filter(({ key }) => Object.hasOwn(wording, key))
    .map((message) => sayPlainly(message, wording));
  return said.length > 0 ? said.join(words.separator) : words.figures;
}
