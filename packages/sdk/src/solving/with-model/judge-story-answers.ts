import { checkClaim } from "../../checking/check-claim.ts";
import { isSure } from "../../checking/is-sure.ts";
import { lastSide } from "../../checking/line.ts";
import type { Settings } from "../../checking/settings.ts";
import type { Answer, Ask, Expression, MathJson, Message, Verdict } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { makesClaims } from "../../expression/is-statement.ts";
import { apply, freeLetters, headOf, isNumber, operandsOf, sameTree } from "../../expression/mathjson.ts";
import type { ModelLine } from "../../model/lines/read-line.ts";
import { answerOf } from "./answer-of.ts";
import { allOf, conjuncts, excludeEachOther, isNever } from "./conjuncts.ts";
import { definitionsFor, withDefinitions } from "./definitions.ts";
import { answerIn, guarded, type JudgedAnswers } from "./judge-answers.ts";
import { isAlways, isOfNumbers } from "./judge-numbers.ts";
import type { Progress } from "./progress.ts";
import type { Written } from "./working.ts";

/** How an answer hangs together with the equations that it is said to come from. */
type Tie = "all" | "some" | "follows" | "calculated" | "none";

/**
 * Answers to a question that only the model has read. They are held against its own equations: one that these rule out is refuted, one that has nothing to
 * do with them is not shown. The best that can be said of any is that it follows from the equations, for which the model alone vouches.
 */
export function judgeStoryAnswers(
  lines: readonly ModelLine[],
  written: readonly Written[],
  progress: Progress,
  settings: Settings,
): JudgedAnswers {
  const text = lines.map((line) => line.text).join(", ");
  const json = answerIn(text);
  if (json === undefined) return { answers: [], reason: { key: "reason.model-answer-unread" } };
  const statement = statementOf(progress);
  const { total, partial } = definitionsFor(progress.named, [statement?.json ?? 0, json], settings);
  const circumstances = { ...settings, assuming: [...settings.assuming, ...total] };
  const unknowns = statement === undefined ? [] : freeLetters(statement.json);
  const said = claimOf(json, unknowns);
  const claim = said && !isAlways(said.json, circumstances) ? said : undefined;
  if (statement && claim && makesClaims(json)) {
    const against = guarded(() => ruledOut(statement, claim, circumstances));
    if (against.status === "refuted")
      return {
        answers: [],
        reason: { key: "reason.model-answer-refuted" },
        refuted: { before: statement, after: expressionOf(json), verdict: against },
      };
  }
  const put = (line: Expression): Expression => expressionOf(withDefinitions(line.json, partial));
  const tie = statement && claim ? tieOf(put(statement), put(claim), circumstances) : "none";
  const reached = tie === "none" && isReached(json, written) ? "calculated" : tie;
  const reason = reasons[reached];
  if (reached === "none") return { answers: [], reason };
  // A number that was calculated, and does not follow from the equations, is not said to be what their letter is.
  const isOfLetters = claim !== undefined && (reached !== "calculated" || makesClaims(json));
  const ask: Ask = { what: isOfLetters ? "solutions" : "value" };
  const verdict: Verdict = { status: "unchecked", reason };
  const answer: Answer = { ...answerOf(ask, json, isOfLetters ? unknowns : []), verdict };
  return { answers: [answer], reason, isAll: reached === "all", first: { after: expressionOf(json), verdict, follows: true } };
}

const reasons: Readonly<Record<Tie, Message>> = {
  all: { key: "reason.model-story" },
  some: { key: "reason.model-story-some" },
  follows: { key: "reason.model-story" },
  calculated: { key: "reason.model-story-calculated" },
  none: { key: "reason.model-answer-untied" },
};

/** All that the model calls given and that claims something, as one statement. */
export function statementOf({ given }: Progress): Expression | undefined {
  const claims = given.filter(({ json }) => makesClaims(json));
  return claims.length === 0 ? undefined : allOf(claims.flatMap(({ json }) => conjuncts(json)));
}

/** What an answer says of the letters: of one letter alone a value says which it is. */
function claimOf(json: MathJson, unknowns: readonly string[]): Expression | undefined {
  if (makesClaims(json)) return expressionOf(headOf(json) === "List" ? alternatives(operandsOf(json)) : json);
  const [unknown, ...others] = unknowns;
  if (unknown === undefined || others.length > 0) return undefined;
  const values = /^(List|Set)$/.test(headOf(json) ?? "") ? operandsOf(json) : [json];
  return values.length === 0 ? undefined : expressionOf(alternatives(values.map((value) => apply("Equal", unknown, value))));
}

/** t = 0, t = 4 are two solutions; x = 3, y = 7 is one. */
function alternatives(parts: readonly MathJson[]): MathJson {
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0) return first ?? "True";
  const names = parts.map((part) => operandsOf(part)[0] ?? 0);
  return apply(names.every((name) => sameTree(name, names[0] ?? 0)) ? "Or" : "And", ...parts);
}

/** Whether no solution of the equations is one of the answer, or a stranger is among its alternatives. */
function ruledOut(statement: Expression, claim: Expression, settings: Settings): Verdict {
  const strangers = headOf(claim.json) === "Or" && operandsOf(claim.json).some((part) => isStranger(statement, part, settings));
  if (!strangers && !excludeEachOther(statement, claim, settings)) return { status: "unchecked" };
  const verdict = checkClaim({ ...settings, before: statement, after: claim, relation: "equivalent" });
  return verdict.status === "refuted" ? verdict : { status: "refuted", witness: {} };
}

const isStranger = (statement: Expression, part: MathJson, settings: Settings): boolean =>
  checkClaim({ ...settings, before: expressionOf(part), after: statement, relation: "implies" }).status === "refuted";

function tieOf(statement: Expression, claim: Expression, settings: Settings): Tie {
  const holds = (before: Expression, after: Expression, relation: "equivalent" | "implies"): boolean =>
    guarded(() => checkClaim({ ...settings, before, after, relation })).status === "proved";
  if (holds(statement, claim, "equivalent")) return "all";
  if (holds(claim, statement, "implies")) return "some";
  // Of alternatives some may be strangers; and from what nothing fulfils everything follows.
  const mayFollow = headOf(claim.json) !== "Or" && !isNever(statement, settings);
  return mayFollow && holds(statement, claim, "implies") ? "follows" : "none";
}

/** Whether a line that holds, and works something out, ends with what is answered: 2 · 5 = 10, and then 10. */
function isReached(json: MathJson, written: readonly Written[]): boolean {
  return written.some((line) => {
    const { json: after } = line.step.after;
    const ends = sameTree(after, json) || (isEquation(after) && sameTree(operandsOf(after).at(-1) ?? 0, json));
    return ends && isSure(line.step.verdict) && isWorkedOut(line);
  });
}

/** Exact, or rounded. */
const isEquation = (json: MathJson): boolean => /^(Equal|Approx)$/.test(headOf(json) ?? "");

/** t = 99 comes of nothing, though it is written twice; p = 60 comes of p = 80 · 0.75, or of what is given. */
function isWorkedOut({ step: { after, before, relation }, progress }: Written): boolean {
  const { json } = after;
  const start = before && lastSide(before.json);
  const sides = (isEquation(json) ? operandsOf(json) : ["Nothing", json]).map((side) => (side === "Nothing" ? start : side));
  if (sides.every((side) => side === undefined || sameTree(side, sides.at(-1) ?? 0))) return false;
  if (relation === "equal") return true;
  const [letter, value = 0] = operandsOf(json);
  const isCalculation =
    headOf(before?.json ?? 0) === "Equal" &&
    sameTree(operandsOf(before?.json ?? 0)[0] ?? 0, letter ?? 0) &&
    start !== undefined &&
    !isNumber(start) &&
    !sameTree(start, value) &&
    [start, value].every((side) => freeLetters(side).length === 0);
  return !isOfNumbers(json) && (progress.isSound || isCalculation);
}
