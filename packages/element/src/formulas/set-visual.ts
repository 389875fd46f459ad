import type { Expression } from "@math-viz/sdk";
import type { SetFormula } from "../render/context.ts";
import { setMathml } from "./set-mathml.ts";
import { visual } from "./visual.ts";

/** Sets formulas as MathML with KaTeX's setting laid over it for the eye. */
export function setVisual(document: Document): SetFormula {
  const plain = setMathml(document);
  return (formula: Expression, display: boolean) => {
    const set = plain(formula, display);
    enhance(set, formula.latex);
    return set;
  };
}

/** Adds KaTeX's setting to every formula under a root that has only its MathML, as one that came from a server. */
export function enhanceAll(root: ParentNode): void {
  for (const formula of root.querySelectorAll(".formula")) {
    const latex = formula.querySelector("annotation")?.textContent;
    if (latex) enhance(formula, latex);
  }
}

function enhance(formula: Element, latex: string): void {
  if (formula.classList.contains("set") || formula.querySelector("math") === null) return;
  try {
    formula.append(visual(latex, formula.classList.contains("display")));
    formula.classList.add("set");
  } catch {
    // What KaTeX cannot set for the eye stays MathML, which the browser draws.
  }
}
