import {
  type Figure,
  type Language,
  type Moment,
  type PlotSpec,
  toCsv,
  toMatplotlib,
  toPgfplots,
  toPlotSpec,
  type Wording,
} from "@math-viz/sdk";
import { renderPlot } from "../../render/plot.ts";
import { toPng } from "./to-png.ts";

/** A figure as it is looked at, to be taken away. */
export interface Taken {
  readonly figure: Figure;
  readonly moment: Moment;
  readonly size: { readonly width: number; readonly height: number };
  readonly wording: Wording;
  readonly lang: Language;
  readonly document: Document;
}

export interface Format {
  /** What it is called, in every language. */
  readonly name: string;
  readonly extension: string;
  make(taken: Taken): Blob | Promise<Blob>;
}

const text = (content: string, type: string): Blob => new Blob([content], { type: `${type};charset=utf-8` });

/** Everything a figure can be taken away as. */
export const formats: readonly Format[] = [
  { name: "SVG", extension: "svg", make: (taken) => text(svgOf(taken), "image/svg+xml") },
  { name: "PNG", extension: "png", make: (taken) => toPng(svgOf(taken), taken.size, taken.document) },
  { name: "CSV", extension: "csv", make: (taken) => text(toCsv(taken.figure, away(taken)), "text/csv") },
  { name: "Python", extension: "py", make: (taken) => text(toMatplotlib(taken.figure, away(taken)), "text/x-python") },
  { name: "LaTeX", extension: "tex", make: (taken) => text(toPgfplots(taken.figure, away(taken)), "application/x-tex") },
  { name: "Plot (JSON)", extension: "json", make: (taken) => text(JSON.stringify(specOf(taken)), "application/json") },
];

/** As the figure is looked at now, from where and with which values. */
export function away({ figure, moment: { view = figure.view, turn, values }, wording, lang }: Taken) {
  return { view: turn ? { ...view, turn } : view, ...(values && { values }), wording, lang };
}

function specOf(taken: Taken): PlotSpec {
  const { at } = taken.moment;
  return toPlotSpec(taken.figure, { ...away(taken), ...taken.size, ...(at !== undefined && { at }) });
}

/** A file of its own, in fixed colours. */
function svgOf(taken: Taken): string {
  const chart = renderPlot(specOf(taken), { document: taken.document, standalone: true });
  return `${new XMLSerializer().serializeToString(chart)}\n`;
}
