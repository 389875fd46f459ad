import { renderPlot } from "@math-viz/element/render";
import { type Derivation, type Figure, type Language, sayPlainly, toPlotSpec, type Wording, wordingOf } from "@math-viz/sdk";
import { blankDocument } from "./blank-document.ts";
import { serializeXml } from "./serialize.ts";

export interface ChartOptions {
  lang?: Language;
  document?: Document;
  wording?: Wording;
}

/** Each figure of a derivation as an SVG file of its own, named and described inside, in colours that any program knows. */
export function renderCharts(derivation: Derivation, options: ChartOptions = {}): string[] {
  const lang = options.lang ?? derivation.question.lang ?? "en";
  const wording = options.wording ?? wordingOf(derivation, lang);
  const document = options.document ?? blankDocument();
  return derivation.figures.map((figure) => chartFile(figure, lang, wording, document));
}

function chartFile(figure: Figure, lang: Language, wording: Wording, document: Document): string {
  // Drawn anew rather than from `figure.plot`, whose labels are in the language of that time.
  const chart = renderPlot(toPlotSpec(figure, { wording }), { document, standalone: true });
  const named = (tag: string, text: string): Element => {
    const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
    node.textContent = text;
    return node;
  };
  const seen = figure.alt.map((message) => sayPlainly(message, wording)).join(" ");
  chart.prepend(named("title", sayPlainly(figure.title, wording)), ...(seen === "" ? [] : [named("desc", seen)]));
  chart.setAttribute("xml:lang", lang);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serializeXml(chart)}\n`;
}
