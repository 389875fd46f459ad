import { renderPlot } from "@math-viz/element/render";
import { type Derivation, type Figure, type Language, sayPlainly, toPlotSpec, type Wording, wordingOf } from "@math-viz/sdk";
import { blankDocument } from "./blank-document.ts";
import { serialize } from "./serialize.ts";

export interface ChartOptions {
  lang?: Language;
  document?: Document;
  wording?: Wording;
}

/** Each figure of a derivation as an SVG file of its own, named and described inside. */
export function renderCharts(derivation: Derivation, options: ChartOptions = {}): string[] {
  const lang = options.lang ?? derivation.question.lang ?? "en";
  const wording = options.wording ?? wordingOf(derivation, lang);
  const document = options.document ?? blankDocument();
  return derivation.figures.map((figure) => chartFile(figure, lang, wording, document));
}

function chartFile(figure: Figure, lang: Language, wording: Wording, document: Document): string {
  const chart = renderPlot(figure.plot ?? toPlotSpec(figure, { wording }), { document });
  const named = (tag: string, text: string): Element => {
    const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
    node.textContent = text;
    return node;
  };
  chart.prepend(
    named("title", sayPlainly(figure.title, wording)),
    named("desc", figure.alt.map((message) => sayPlainly(message, wording)).join(" ")),
  );
  chart.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  chart.setAttribute("xml:lang", lang);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serialize(chart)}\n`;
}
