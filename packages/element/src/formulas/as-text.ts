import { type Expression, toUnicode } from "@math-viz/sdk";
import type { SetFormula } from "../render/context.ts";
import { element } from "../render/dom.ts";
import { wrapFormula } from "./wrap.ts";

/** Sets formulas as plain Unicode mathematics: what is left when KaTeX cannot be loaded. */
export function setAsText(document: Document): SetFormula {
  return (formula: Expression, display: boolean) =>
    wrapFormula(document, display, element(document, "span", { class: "plain" }, toUnicode(formula.json)));
}
