/**
 * Rendering as pure functions of data and a `document`: a browser's, jsdom's or linkedom's. Nothing here touches `window` when imported.
 * @module
 */
import type { Answer, Derivation, Figure, Language, Step, Wording } from "@math-viz/sdk";
import { toPlotSpec } from "@math-viz/sdk";
import { usualSizeOf } from "../charts/ratio.ts";
import { setMathml } from "../formulas/set-mathml.ts";
import { setVisual } from "../formulas/set-visual.ts";
import { wordsFor } from "../labels/index.ts";
import { styles } from "../styles/index.ts";
import { modelStyles } from "../styles/model.ts";
import * as parts from "./answer.ts";
import type { RenderContext } from "./context.ts";
import { renderView } from "./derivation.ts";
import * as figures from "./figure.ts";
import { modelParts } from "./model/parts.ts";
import { plotStyles, renderPlot } from "./plot.ts";
import * as steps from "./step.ts";

export { wordsFor } from "../labels/index.ts";
export type { Words } from "../labels/words.ts";
export { type PlotRendering, plotStyles, renderPlot } from "./plot.ts";

/** The rules for what is rendered here, for a stylesheet inside a shadow root. KaTeX's own are not among them: MathML needs none. */
export const derivationStyles: string = styles + modelStyles + plotStyles;

export interface RenderOptions {
  /** Where the nodes are made. */
  document: Document;
  /** BCP 47; the words of the interface follow it. */
  lang: Language;
  /** The sentences, from the SDK's `wordingOf(derivation, lang)`. */
  wording: Wording;
  /** "mathml" anywhere; "html" lays KaTeX's setting over it and needs a browser. */
  formulas: "mathml" | "html";
}

/** A finished derivation, charts drawn, as an `article`. Sets no style attribute and runs nothing. */
export function renderDerivation(derivation: Derivation, options: RenderOptions): HTMLElement {
  return renderView(contextOf(options), { phase: "finished", derivation }, modelParts());
}

/** One step, with its substeps, as a list item. */
export function renderStep(step: Step, options: RenderOptions): HTMLLIElement {
  return steps.renderStep(contextOf(options), step);
}

/** One answer, as a `div` with a `dt` and a `dd`, to stand in a `dl`. */
export function renderAnswer(answer: Answer, options: RenderOptions): HTMLElement {
  return parts.renderAnswer(contextOf(options), answer);
}

/** A figure with its chart, title and description. Throws FigureError for one that cannot be drawn. */
export function renderFigure(figure: Figure, options: RenderOptions): HTMLElement {
  return figures.renderFigure(contextOf(options), figure);
}

function contextOf({ document, lang, wording, formulas }: RenderOptions): RenderContext {
  return {
    document,
    lang,
    wording,
    words: wordsFor(lang),
    setFormula: formulas === "html" ? setVisual(document) : setMathml(document),
    drawChart: (figure) => renderPlot(toPlotSpec(figure, { ...usualSizeOf(figure), wording }), { document }),
  };
}
