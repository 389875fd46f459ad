import type { Expression } from "@math-viz/sdk";
import type { SetFormula } from "../render/context.ts";
import { mathml } from "./mathml.ts";
import { asWritten, wrapFormula } from "./wrap.ts";

/** Sets formulas as MathML alone: no styles, no fonts, no scripts. */
export function setMathml(document: Document): SetFormula {
  return (formula: Expression, display: boolean) => {
    try {
      return wrapFormula(document, display, mathml(document, formula.latex, display));
    } catch {
      return asWritten(document, formula, display);
    }
  };
}
