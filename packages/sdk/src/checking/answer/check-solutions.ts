import type { Expression, MathJson, Message, Slip, Verdict } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, freeLetters } from "../../expression/mathjson.ts";
import { verifyWithin } from "../../verification/verify-step.ts";
import { checkClaim, operations } from "../check-claim.ts";
import type { Settings } from "../settings.ts";
import { isSolvedFor } from "./forms.ts";
import { solutionStatements } from "./solution-statements.ts";

/** What must hold for the letters that are looked for. */
export interface Sought {
  readonly statement: MathJson;
  readonly unknowns: readonly string[];
}

/** Holds an answer against what is sought: the same solutions, and said as solutions. An answer that may be read in two ways is right if it is in one. */
export function checkSolutions(sought: Sought, answer: MathJson, settings: Settings): Verdict {
  const verdicts = solutionStatements(answer, sought.unknowns).map((statement) => checkStatement(sought, statement, settings));
  const rank = ["proved", "sampled", "unchecked", "refuted"];
  const [best] = [...verdicts].sort((left, right) => rank.indexOf(left.status) - rank.indexOf(right.status));
  return best ?? { status: "unchecked", reason: { key: "reason.answer-kind" } };
}

function checkStatement({ statement, unknowns }: Sought, answer: MathJson, settings: Settings): Verdict {
  const strange = strangeLetter(answer, statement);
  if (strange !== undefined) return { status: "unchecked", reason: letterMissing(strange, statement) };
  const [before, after] = [expressionOf(statement), expressionOf(answer)];
  const verdict = checkClaim({ ...settings, before, after, relation: "equivalent" });
  if (verdict.status === "refuted") return verdict.slip === undefined ? withInclusion(verdict, before, after, settings) : verdict;
  if (verdict.status === "unchecked" || isSolvedFor(answer, unknowns)) return verdict;
  return { status: "unchecked", reason: { key: "reason.answer-unsolved" } };
}

/** A letter that the question does not have, but for one that counts a family of solutions. */
function strangeLetter(answer: MathJson, statement: MathJson): string | undefined {
  const known = freeLetters(statement);
  return freeLetters(answer).find((letter) => !known.includes(letter) && !/^[kmnlj](_\w+)?$/.test(letter));
}

function letterMissing(letter: string, statement: MathJson): Message {
  return { key: "reason.letter-missing", params: { letter: expressionOf(letter), formula: expressionOf(statement) } };
}

/** Where all that is said is right but not all is said, or all is said and more: solutions were lost, or came in. */
function withInclusion(verdict: Verdict, before: Expression, after: Expression, settings: Settings): Verdict {
  const holds = (relation: "implies" | "follows"): boolean =>
    verifyWithin(operations, { ...settings, before, after, relation }).status === "proved";
  const named = (slip: Slip, key: string): Verdict => ({
    ...verdict,
    slip,
    reason: { key, params: { part: before, written: after } },
  });
  if (holds("follows") && !isEmpty(after.json)) return named("lost-root", "slip.lost-root.some");
  return holds("implies") ? named("extraneous-root", "slip.extraneous-root.some") : verdict;
}

/** "No solution" says of nothing that it is a solution. */
const isEmpty = (json: MathJson): boolean => JSON.stringify(json).includes(JSON.stringify(apply("Set")));
