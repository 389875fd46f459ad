import type { Expression, MathJson, Problem, Question } from "../contract.ts";
import { headOf, isSymbol, operandsOf } from "../expression/mathjson.ts";
import { isPlottingCode } from "../plotting-code/code-in.ts";
import { limits } from "../plotting-code/limits.ts";
import type { ReadResult } from "./read-result.ts";

export const codeKind = "code.plotting";

/** A program that draws, as a question: what it draws is wanted. undefined for any other text. */
export function readProgram({ text }: Question): ReadResult | undefined {
  if (typeof text !== "string" || text.length > limits.characters || !isPlottingCode(text)) return undefined;
  const problem: Problem = {
    kind: codeKind,
    given: [programExpression(text)],
    unknowns: [],
    asks: [{ what: "graph" }],
    numbers: "real",
    assuming: [],
  };
  const spans = [{ part: "code", from: 0, to: text.length }];
  return { readings: [{ problem, sentence: { key: "reading.plotting-code" }, confidence: 0.95, spans }], chosen: 0 };
}

/** The text of a program among formulas: in quotes, as MathJSON has texts. */
const programExpression = (text: string): Expression => ({
  json: ["PlottingCode", `'${text}'`],
  latex: "\\text{Python}",
});

/** The program that a problem is about. */
export function programIn(json: MathJson): string | undefined {
  const [text] = headOf(json) === "PlottingCode" ? operandsOf(json) : [];
  return text !== undefined && isSymbol(text) && text.startsWith("'") && text.endsWith("'") ? text.slice(1, -1) : undefined;
}
