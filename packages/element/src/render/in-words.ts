import type { Expression } from "@math-viz/sdk";
import type { Words } from "../labels/index.ts";

/** The formula with "or" and "and" between statements as words of the language, where a line may also end: x = 1 or x = 3. */
export function inWords(formula: Expression, words: Words): Expression {
  const latex = formula.latex.replaceAll(/\\(lor|land)(?![a-zA-Z])/g, (_, sign: string) => {
    return `\\text{ ${sign === "lor" ? words.or : words.and} }\\allowbreak `;
  });
  return latex === formula.latex ? formula : { ...formula, latex };
}
