import { askedInProblem } from "../checking/answer/asked.ts";
import { checkAsked } from "../checking/answer/check-asked.ts";
import { readAnswer } from "../checking/answer/read-answer.ts";
import { checkClaim } from "../checking/check-claim.ts";
import { settingsFrom } from "../checking/settings.ts";
import type { Answer, Ask, Expression, Problem, Step, Verdict } from "../contract.ts";
import { type CalculusRungs, loadCalculus } from "../verification/calculus/load.ts";
import { sameAsFound } from "./choice-by-answer.ts";
import { isDifferentialProblem, solvesEquation } from "./choice-of-function.ts";
import { membership } from "./tutoring/membership.ts";

/** What becomes of the options once the question itself is answered: the one that agrees, with a step that says so; undefined where not exactly one does. */
export async function chosenOption(
  problem: Problem,
  ask: Ask,
  { steps, answers }: { readonly steps: readonly Step[]; readonly answers: readonly Answer[] },
): Promise<{ step: Step; answer: Answer } | undefined> {
  const inner: Problem = { ...problem, asks: problem.asks.filter((each) => each !== ask) };
  const options = Object.entries(ask.with ?? {});
  const calculus = isDifferentialProblem(problem) ? await loadCalculus() : undefined;
  const ways = [
    verdictOn,
    memberVerdict,
    (_: Problem, claim: Expression) => sameValue(answers, claim),
    (_: Problem, claim: Expression) => sameAsFound(answers, claim.json),
    ...(calculus ? [(own: Problem, claim: Expression) => functionVerdict(own, claim, calculus)] : []),
  ];
  const found = ways.map((way) => () => onlyRight(options, (claim) => way(inner, claim)));
  const [name, option] = found.reduce<readonly [string, Expression] | undefined>((known, way) => known ?? way(), undefined) ?? [];
  if (name === undefined || option === undefined) return undefined;
  const verdict: Verdict = { status: "proved", by: "options" };
  const step: Step = {
    id: String(steps.length + 1),
    kind: "remark",
    rule: "choice.option",
    relation: "states",
    after: option,
    params: { name },
    verdict: { status: "given" },
    source: "rule",
  };
  return { step, answer: { ask, kind: "statement", latex: `\\text{${name}}`, json: name, verdict } };
}

/** The one option that is proved right while all others are refuted. */
function onlyRight(
  options: readonly (readonly [string, Expression])[],
  verdictOf: (claim: Expression) => Verdict,
): readonly [string, Expression] | undefined {
  const verdicts = options.map(([, claim]) => verdictOf(claim).status);
  const right = verdicts.flatMap((status, index) => (status === "proved" ? [index] : []));
  const isSettled = verdicts.every((status) => status === "proved" || status === "refuted");
  return isSettled && right.length === 1 ? options[right[0] as number] : undefined;
}

function verdictOn(problem: Problem, claim: Expression): Verdict {
  const asked = askedInProblem(problem);
  if ("reason" in asked) return { status: "unchecked", reason: asked.reason };
  return checkAsked(asked, readAnswer(claim.latex), settingsFrom({ numbers: problem.numbers }));
}

/** Of several solutions one may be offered. */
function memberVerdict(problem: Problem, claim: Expression): Verdict {
  const [given] = problem.given;
  if (given === undefined || problem.asks[0]?.what !== "solutions") return { status: "unchecked" };
  return membership(claim, problem, settingsFrom({ numbers: problem.numbers }));
}

/** Of an expression that is to be written otherwise each form has the same value. */
function sameValue([answer]: readonly Answer[], claim: Expression): Verdict {
  if (answer?.kind !== "expression" && answer?.kind !== "value") return { status: "unchecked" };
  return checkClaim({ ...settingsFrom({}), before: { json: answer.json, latex: answer.latex }, after: claim, relation: "equal" });
}

function functionVerdict(problem: Problem, claim: Expression, calculus: CalculusRungs): Verdict {
  const asked = askedInProblem(problem);
  const [ask] = problem.asks;
  return "reason" in asked || ask === undefined ? { status: "unchecked" } : solvesEquation(asked, ask, claim, calculus);
}
