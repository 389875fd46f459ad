import type { Expression, Goal, Message, Problem, Question, Reading } from "../../contract.ts";
import { planTasks } from "../../derivation/plan.ts";
import { ParseError } from "../../errors/parse-error.ts";
import { makesClaims } from "../../expression/is-statement.ts";
import { freeLetters } from "../../expression/mathjson.ts";
import { parseFormula } from "../../expression/parse.ts";
import { readOnDemand } from "../../problem/read-on-demand.ts";

/** The one thing that a question asks for: a task of the rules, or "value" for the value of a formula. */
export type Asked = Goal;

/**
 * What is asked, or why that is not known. A formula that claims nothing and stands alone asks for its value. Where a question leaves open over which
 * numbers it is to be solved, and that makes a difference, it is asked over either: an answer that is right over one of them is right.
 */
export async function askedIn(question: Question): Promise<Asked[] | { reason: Message }> {
  const formula = formulaIn(question.text);
  const { readings, chosen, reason } = await readOnDemand(question);
  const isInWords = chosen !== undefined && readings[chosen] !== undefined && says(readings[chosen]);
  if (formula && !makesClaims(formula.json) && !isInWords) return [askedOfFormula(formula)];
  const problem = chosen === undefined ? undefined : readings[chosen]?.problem;
  if (problem) {
    const alike = readings
      .map((reading) => reading.problem)
      .filter((other) => other !== problem && sameButNumbers(other, problem));
    const asked = askedInProblem(problem);
    return "reason" in asked
      ? asked
      : [asked, ...alike.map(askedInProblem).flatMap((other) => ("reason" in other ? [] : [other]))];
  }
  return formula && readings.length === 0 ? [askedOfFormula(formula)] : { reason: reason ?? { key: "reason.no-formula" } };
}

/** "Find √12" is no product of letters: a word asks for something of a formula beside it. */
const says = ({ spans }: Reading): boolean => ["ask", "given"].every((wanted) => spans.some(({ part }) => part === wanted));

function sameButNumbers(left: Problem, right: Problem): boolean {
  const rest = (problem: Problem): string => JSON.stringify({ ...problem, numbers: "real" });
  return left.numbers !== right.numbers && rest(left) === rest(right);
}

export function askedInProblem(problem: Problem): Asked | { reason: Message } {
  const [given, ...others] = problem.given;
  if (given === undefined) return { reason: { key: "reason.answer-kind" } };
  const { unknowns, assuming, numbers } = problem;
  if (problem.asks.length === 0 && others.length === 0) return { task: "value", expression: given, unknowns, assuming, numbers };
  const asked = planTasks(problem).filter(({ ask }) => ask !== undefined);
  const [first, ...more] = asked;
  if (more.length > 0) return { reason: { key: "reason.several-asks" } };
  return first ? first.goal : { reason: { key: "reason.answer-kind" } };
}

/** An inequality or a system asks for its solutions, a formula for its value. */
function askedOfFormula(expression: Expression): Asked {
  const task = makesClaims(expression.json) ? "solve" : "value";
  return { task, expression, unknowns: freeLetters(expression.json), assuming: [], numbers: "real" };
}

/** A text that is a formula and nothing else, and that can be read in one way only. */
function formulaIn(text: string): Expression | undefined {
  try {
    const { expression, ambiguities } = parseFormula(text);
    return ambiguities.length === 0 ? expression : undefined;
  } catch (error) {
    if (error instanceof ParseError) return undefined;
    throw error;
  }
}
