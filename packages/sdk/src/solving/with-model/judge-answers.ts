import { askedInProblem } from "../../checking/answer/asked.ts";
import { checkAsked } from "../../checking/answer/check-asked.ts";
import { readAnswer, readingsDiffer } from "../../checking/answer/read-answer.ts";
import { checkClaim } from "../../checking/check-claim.ts";
import { isSure } from "../../checking/is-sure.ts";
import type { Settings } from "../../checking/settings.ts";
import type { Answer, Ask, Expression, MathJson, Message, Problem, Verdict } from "../../contract.ts";
import { MathVizError } from "../../errors/math-viz-error.ts";
import { expressionOf } from "../../expression/expression.ts";
import { makesClaims } from "../../expression/is-statement.ts";
import { headOf, operandsOf } from "../../expression/mathjson.ts";
import { hasJoiningWords } from "../../model/lines/leading-words.ts";
import type { ModelLine } from "../../model/lines/read-line.ts";
import { drawings } from "../for-model.ts";
import { answerOf } from "./answer-of.ts";
import type { HeardAnswers } from "./conversation.ts";
import type { Progress } from "./progress.ts";

/** What the answer lines of a model come to. */
export interface JudgedAnswers extends HeardAnswers {
  /** Those that may be shown. */
  readonly answers: readonly Answer[];
  /** Why others may not. */
  readonly reason?: Message;
}

/** Asks that a picture answers, and not a line. */
export const isDrawing = ({ what }: Ask): boolean => drawings.has(what);

/** Answers to a question that was read: each is held against what it asks, and where that decides nothing against the working. */
export function judgeAnswers(
  lines: readonly ModelLine[],
  problem: Problem,
  progress: Progress,
  settings: Settings,
): JudgedAnswers {
  const asks = problem.asks.filter((ask) => !isDrawing(ask));
  const [only, ...others] = asks;
  if (only === undefined) return { answers: [] };
  const texts = lines.map(({ text }) => text);
  const claims = others.length === 0 ? [texts.join(", ")] : texts;
  if (claims.length !== asks.length) return { answers: [], reason: { key: "reason.model-answers-count" } };
  const judged = asks.map((ask, index) => judgeOne(claims[index] as string, ask, problem, progress, settings));
  const refuted = judged.find((each) => each.answer?.verdict.status === "refuted")?.answer;
  const sound = judged.flatMap(({ answer }) => (answer && answer.verdict.status !== "refuted" ? [answer] : []));
  const reason = refuted
    ? { key: "reason.model-answer-refuted" }
    : (judged.find((each) => each.reason)?.reason ?? sound.find(({ verdict }) => verdict.status === "unchecked")?.verdict.reason);
  return {
    answers: sound,
    ...(reason && { reason }),
    ...(refuted && { refuted: { after: expressionOf(refuted.json), ...beforeOf(problem), verdict: refuted.verdict } }),
    isAll: judged.every(({ answer }) => answer !== undefined && isSure(answer.verdict)),
    ...(sound[0] && { first: firstOf(sound[0]) }),
  };
}

const firstOf = ({ json, verdict }: Answer): NonNullable<JudgedAnswers["first"]> => ({
  after: expressionOf(json),
  verdict,
  follows: isSure(verdict),
});

const beforeOf = ({ given: [before] }: Problem): { before?: Expression } => (before ? { before } : {});

function judgeOne(
  text: string,
  ask: Ask,
  problem: Problem,
  progress: Progress,
  settings: Settings,
): { answer?: Answer; reason?: Message } {
  const json = answerIn(text);
  if (json === undefined) return { reason: { key: "reason.model-answer-unread" } };
  const own = { ...problem, asks: [ask] };
  const verdict = guarded(() => againstQuestion(json, text, own, settings));
  const settled =
    verdict.status === "unchecked"
      ? guarded(() => againstWorking(json, progress, { ...settings, assuming: problem.assuming }, verdict))
      : verdict;
  const shown: Verdict =
    settled.status === "unchecked" ? { ...settled, reason: settled.reason ?? { key: "reason.model-answer-unchecked" } } : settled;
  return { answer: { ...answerOf(ask, json, problem.unknowns), verdict: shown } };
}

/** What an answer says, as far as it can be read. Remarks beside it ("proved!") are no part of it. */
export function answerIn(text: string): MathJson | undefined {
  if (hasJoiningWords(text)) return undefined;
  try {
    const json = readAnswer(text);
    return headOf(json) === "Annotated" ? operandsOf(json)[0] : json;
  } catch (error) {
    if (MathVizError.isInstance(error)) return undefined;
    throw error;
  }
}

function againstQuestion(json: MathJson, text: string, problem: Problem, settings: Settings): Verdict {
  const asked = askedInProblem(problem);
  if ("reason" in asked) return { status: "unchecked", reason: asked.reason };
  const verdict = checkAsked(asked, json, settings);
  // 1,234 may be two roots: what was read is perhaps not what was meant.
  if (verdict.status !== "refuted") return verdict;
  const isDoubtful = readingsDiffer(text);
  return isDoubtful ? { status: "unchecked", reason: { key: "reason.answer-ambiguous" } } : verdict;
}

/** An answer that says something else than the lines before it is wrong, whatever the question. */
function againstWorking(
  json: MathJson,
  { standing, isSound, isWhole }: Progress,
  settings: Settings,
  otherwise: Verdict,
): Verdict {
  if (!standing || !isSound || !isWhole) return otherwise;
  const before = standing.expression;
  const relation = makesClaims(before.json) ? "equivalent" : "equal";
  if (makesClaims(before.json) !== makesClaims(json)) return otherwise;
  const verdict = checkClaim({ ...settings, before, after: expressionOf(json), relation });
  return verdict.status === "refuted" ? verdict : otherwise;
}

/** What takes more work than is allowed, or cannot be put in, stays open. */
export function guarded(judge: () => Verdict): Verdict {
  try {
    return judge();
  } catch (error) {
    if (MathVizError.isInstance(error) || error instanceof RangeError) return { status: "unchecked" };
    throw error;
  }
}
