import { askedInProblem } from "../../checking/answer/asked.ts";
import type { Expression, Problem } from "../../contract.ts";
import { makesClaims } from "../../expression/is-statement.ts";
import { valueForms } from "../value-forms.ts";

/** Tasks whose answer has the value of the formula that is asked about. */
const keepValue: ReadonlySet<string> = new Set(["value", ...valueForms, "derivative", "integral", "limit"]);

/**
 * What the first line of a working is held against: the equations that are to be solved, or the formula that is to be written otherwise. undefined where the
 * answer is neither, as a vertex or an area is: then a working may begin with anything.
 */
export function statementOfQuestion(problem: Problem): Expression | undefined {
  const sought = problem.asks.find(({ what }) => what === "solutions");
  const asks = sought ? [sought] : problem.asks.filter(({ what }) => what !== "graph");
  if (asks.length > 1) return undefined;
  const asked = askedInProblem({ ...problem, asks });
  if ("reason" in asked) return undefined;
  const isStatement = makesClaims(asked.expression.json);
  const suits = asked.task === "solve" ? isStatement : keepValue.has(asked.task) && !isStatement;
  return suits ? asked.expression : undefined;
}
