import type { Answer, MathJson, Problem, Verdict } from "../../contract.ts";
import { BudgetError } from "../../errors/budget-error.ts";
import { expressionOf } from "../../expression/expression.ts";
import { isSymbol, sameTree } from "../../expression/mathjson.ts";
import { verifyFact } from "../../verification/geometry/facts.ts";
import type { Configured } from "../../verification/geometry/holding.ts";
import { worstOf } from "../../verification/geometry/verdicts.ts";
import { verifyWithin } from "../../verification/verify-step.ts";
import { sortOfTerm } from "./answer-ask.ts";
import { mergeFindings } from "./merge-findings.ts";
import type { Finding } from "./part.ts";
import { rangeLetter } from "./ranges/derive-range.ts";
import { verifyRange } from "./ranges/verify-range.ts";
import { type Figure, figuresOf } from "./verify/figures.ts";
import { otherFocusVerdict, verifyQuestion } from "./verify/questions.ts";
import { termVerdict } from "./verify/terms.ts";
import type { Working } from "./working.ts";

const undecided: Verdict = { status: "unchecked" };
const operations = 1_000_000;

/**
 * The verdict on an answer to a question of plane geometry: what was found must satisfy every fact of the question, and the answer be what the ask
 * means of it, both by definitions and not by the formulas that lead to it.
 */
export function verifyGeometryAnswer(answer: Omit<Answer, "verdict">, problem: Problem): Verdict {
  let left = operations;
  const spend = (count: number): void => {
    left -= count;
    if (left < 0) throw new BudgetError(operations);
  };
  try {
    const letter = rangeLetter(problem);
    const isRange = letter !== undefined && answer.kind !== "value";
    const range = isRange ? verifyRange(problem, letter, answer.json, spend) : undecided;
    if (range.status === "proved" || range.status === "refuted") return range;
    const figures = foundFor(problem, spend);
    const verdict = figures ? verdictIn(problem, figures, answer, spend) : undecided;
    return verdict.status === "unchecked" ? range : verdict;
  } catch (error) {
    if (error instanceof BudgetError) return undecided;
    throw error;
  }
}

/** Whether some fact of a question in which everything is known is certainly false. */
export function contradicts(problem: Problem): boolean {
  let left = operations;
  const spend = (count: number): void => {
    left -= count;
    if (left < 0) throw new BudgetError(operations);
  };
  try {
    const figures = foundFor(problem, spend) ?? [];
    const isFalse = ({ known }: Figure): boolean =>
      problem.given.some(({ json }) => verifyFact(known, json).status === "refuted");
    return figures.length > 0 && figures.every(isFalse);
  } catch (error) {
    if (error instanceof BudgetError) return false;
    throw error;
  }
}

const remembered = new WeakMap<Problem, readonly Figure[] | "none">();

/** What several answers to one question are held against is found once. */
function foundFor(problem: Problem, spend: (count: number) => void): readonly Figure[] | undefined {
  const known = remembered.get(problem) ?? figuresOf(problem, spend) ?? "none";
  remembered.set(problem, known);
  return known === "none" ? undefined : known;
}

function verdictIn(
  problem: Problem,
  figures: readonly Figure[],
  answer: Omit<Answer, "verdict">,
  spend: (count: number) => void,
): Verdict {
  // Of a picture nothing is answered but that there is none.
  if (answer.ask.what === "graph" && !sameTree(answer.json, ["Set"])) return undecided;
  if (answer.ask.what === "graph") return worstOf(figures.map((figure) => emptyVerdict(figure, answer.ask)));
  const findings = figures.map((figure) => figure.findings(answer.ask));
  const merged = mergeFindings(answer.ask, findings);
  if (merged?.length !== 1 || !sameTree(merged[0]?.json ?? 0, answer.json)) {
    // One of several answers to one ask: its term is its own.
    if (findings.some((found) => found && found.length !== 1)) return undecided;
  }
  const verdicts = figures.flatMap((figure, index) => {
    const other = otherFocusVerdict(problem, figure.known, answer);
    if (other) return [other];
    // A quantity that has a formula only, without coordinates, is the answer itself.
    const own = findings[index]?.[0] ?? (answer.kind === "value" ? answer : undefined);
    return [verifyQuestion(problem, figure), own ? findingVerdict(figure, answer, own, spend) : undecided];
  });
  return worstOf(verdicts);
}

/** Whether one answer is what the ask means, in one configuration. */
function findingVerdict(
  { known, inFormulas, working }: Figure,
  answer: Omit<Answer, "verdict">,
  finding: Finding,
  spend: (count: number) => void,
): Verdict {
  const of = answer.ask.of?.json;
  if (of === undefined) return undecided;
  // What was found itself: the facts are all there is to check.
  const isFound =
    isSymbol(of) &&
    (of in working.configuration.letters ||
      working.configuration.points.has(of) ||
      working.configuration.curves.has(of) ||
      hasFoundLetters(working, of));
  if (isFound && answer.ask.what !== "kind") return { status: "proved", by: "definition" };
  if (answer.ask.what === "check") return checkVerdict(known, of, finding.json);
  if (answer.ask.what === "kind" && known.curve(of)?.kind === "line") return truth(finding.json === "Line");
  const ask = { ...answer.ask, of: expressionOf(meantBy(working, of)) };
  const verdict = termVerdict(known, working, ask, finding, spend);
  return verdict.status === "unchecked" && inFormulas ? termVerdict(inFormulas, working, ask, finding, spend) : verdict;
}

/** The answer to a drawing is that there is nothing to draw: whether the equation holds nowhere. */
function emptyVerdict({ working }: Figure, { of }: Answer["ask"]): Verdict {
  const equation = of && isSymbol(of.json) ? working.scene.equations.get(of.json) : undefined;
  if (equation === undefined) return undecided;
  const { status } = verifyWithin(operations, { before: { json: equation }, after: { json: "False" }, relation: "implies" });
  return status === "proved" ? { status: "proved", by: "definition" } : undecided;
}

/** The term that a name stands for; of a segment its length. */
function meantBy(working: Working, of: MathJson): MathJson {
  const term = isSymbol(of) ? (working.scene.definitions.get(of) ?? of) : of;
  return sortOfTerm(working, term) === "segment" ? ["Length", term] : term;
}

/** Whether a fact holds that is asked about. */
function checkVerdict(known: Configured, fact: MathJson, answer: MathJson): Verdict {
  const { status } = verifyFact(known, fact);
  if (status !== "proved" && status !== "refuted") return undecided;
  return truth((status === "proved") === (answer === "True"));
}

const truth = (holds: boolean): Verdict =>
  holds ? { status: "proved", by: "definition" } : { status: "refuted", by: "definition", witness: {} };

/** A curve whose equation holds letters that were found. */
const hasFoundLetters = (working: Working, name: string): boolean => {
  const equation = working.scene.equations.get(name);
  return equation !== undefined && !sameTree(working.withLetters(equation), equation);
};
