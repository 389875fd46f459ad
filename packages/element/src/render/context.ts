import type { Expression, Figure, Language, Wording } from "@math-viz/sdk";
import type { Words } from "../labels/index.ts";

/** Sets a formula: `display` on a line of its own, otherwise inside a sentence. */
export type SetFormula = (formula: Expression, display: boolean) => Element;

/** What every rendering function gets besides its data. Nothing of it is global, so that the same functions serve a page and a server. */
export interface RenderContext {
  document: Document;
  lang: Language;
  words: Words;
  /** Templates of the sentences about mathematics. */
  wording: Wording;
  setFormula: SetFormula;
  /** Draws at once, where there is no page to wait for (a server). Without it the place for the chart stays empty. */
  drawChart?: (figure: Figure) => Element;
}
