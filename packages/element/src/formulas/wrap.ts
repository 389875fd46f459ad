import type { Expression } from "@math-viz/sdk";
import { element } from "../render/dom.ts";

/** What a formula stands in. A displayed one scrolls inside when even its parts are wider than the page. */
export function wrapFormula(document: Document, display: boolean, ...children: readonly (Node | string)[]): HTMLElement {
  return display
    ? element(document, "div", { class: "formula display", part: "formula" }, ...children)
    : element(document, "span", { class: "formula", part: "formula-inline" }, ...children);
}

/** LaTeX that cannot be set is shown as it is written. */
export function asWritten(document: Document, { latex }: Expression, display: boolean): HTMLElement {
  return wrapFormula(document, display, element(document, "code", { class: "latex" }, latex));
}
