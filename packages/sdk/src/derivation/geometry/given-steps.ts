import type { Board, MathJson, Problem, Step } from "../../contract.ts";
import { headOf, isSymbol, operandsOf } from "../../expression/mathjson.ts";
import { sortOfHead } from "../../geometry/vocabulary.ts";

/** What the question gives as formulas, each a line: equations of curves, coordinates of points. What it says in words stands in the question. */
export const writeGivens = (problem: Problem, board: Board): Step[] =>
  problem.given.filter(({ json }) => isFormula(json)).map((fact) => board.write("question.given", fact));

/** Written in signs that everybody knows, not in the words of the vocabulary. */
function isFormula(json: MathJson): boolean {
  if (isSymbol(json)) return sortOfHead(json) === undefined;
  const head = headOf(json);
  if (head === undefined || head === "Tuple" || head === "Colon") return operandsOf(json).every(isFormula);
  return sortOfHead(head) === undefined && operandsOf(json).every(isFormula);
}
