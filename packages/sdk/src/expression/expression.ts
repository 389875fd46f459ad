import type { Expression, MathJson } from "../contract.ts";
import { toLatex } from "./print-latex.ts";

/** A tree with its LaTeX: what every step, answer and label carries. */
export function expressionOf(json: MathJson): Expression {
  return { latex: toLatex(json), json };
}
