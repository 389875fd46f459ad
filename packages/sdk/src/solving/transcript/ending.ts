import { type Decide, isClosed } from "../../checking/transcript/closed.ts";
import type { Judged } from "../../checking/transcript/judge-claims.ts";
import type { Answer, Derivation, Expression, MathJson, Message } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, headOf, isNumber, operandsOf } from "../../expression/mathjson.ts";
import type { Given } from "../../model/transcript/final-answer.ts";
import { readFormula } from "../../model/transcript/read-formula.ts";
import { areDifferent, numberIn } from "./answers.ts";

/** What a transcript comes to. */
export interface Ending {
  readonly status: Derivation["status"];
  readonly reason?: Message;
}

/** What is known of a transcript when all of it has been read. */
export interface Heard {
  readonly answers: readonly Answer[];
  readonly given: Given | undefined;
  readonly judged: readonly Judged[];
  /** The words before the answer, and those of them that follow the last claim. */
  readonly words: { readonly all: string; readonly afterLast: string };
  /** Why there is less than an answer, where there is. */
  readonly missing: "thinking" | "answer" | "end" | undefined;
  /** Whether all of the text was read. */
  readonly isAll: boolean;
  readonly decide: Decide;
}

/** A transcript is solved where its answer is proved and no line in it is wrong. Of anything else the first thing that is known against it is said. */
export function endingOf(heard: Heard): Ending {
  const { answers, judged, missing } = heard;
  const status = judged.length > 0 || answers.length > 0 ? "partial" : "unsolved";
  if (missing === "thinking") return { status, reason: { key: "reason.transcript-thinking" } };
  if (missing === "answer") return { status, reason: { key: "reason.transcript-no-answer" } };
  if (answers.length === 0) {
    if (missing === "end") return { status, reason: { key: "reason.transcript-cut-off" } };
    // Something is given that is more, or less, than a value.
    const isOpen = heard.given !== undefined;
    return { status, reason: { key: isOpen ? "reason.transcript-open" : "reason.transcript-no-final-answer" } };
  }
  const [answer] = answers;
  if (heard.given?.by === "thought" && answer !== undefined) {
    return { status: "partial", reason: { key: "reason.transcript-only-thought", params: { answer: shown(answer) } } };
  }
  const against = againstAnswer(heard);
  if (against) return { status: "partial", reason: against };
  if (!heard.isAll) return { status: "partial", reason: { key: "reason.transcript-too-long" } };
  const isSound = !judged.some(({ opposesQuestion }) => opposesQuestion);
  return isSound && answers.every(({ verdict }) => verdict.status === "proved")
    ? { status: "solved" }
    : { status: "partial", reason: { key: "reason.transcript-open" } };
}

function againstAnswer(heard: Heard): Message | undefined {
  const { answers, given, judged, decide } = heard;
  const wrong = answers.find(({ verdict }) => verdict.status === "refuted");
  if (wrong) return { key: "reason.transcript-answer-wrong", params: { answer: shown(wrong) } };
  const contradicted = heard.isAll ? contradiction(heard) : undefined;
  if (contradicted) return contradicted;
  const step = judged.find(({ verdict }) => verdict.status === "refuted");
  if (step) return { key: "reason.transcript-step-wrong", params: { line: step.claim.statement } };
  const other = given && otherBox(given, answers, decide);
  return other === undefined
    ? undefined
    : { key: "reason.transcript-answers-differ", params: { answer: shown(answers[0] as Answer), other } };
}

const shown = ({ latex, json }: Answer): Expression => ({ latex, json });

/**
 * The one answer is a number; the last line, which goes on from the one before it, comes certainly to another one; and nothing else in the text can have
 * led from there to the answer.
 */
function contradiction({ answers, judged, words, decide }: Heard): Message | undefined {
  const [answer, ...more] = answers;
  const value = answer && more.length === 0 ? answerValue(answer) : undefined;
  const last = judged.at(-1);
  const end = last && lastValue(last);
  if (answer === undefined || value === undefined || last === undefined || end === undefined) return undefined;
  if (!areDifferent(value, end, decide) || !goesOn(judged, decide) || /\d/.test(words.afterLast)) return undefined;
  const isMultiple = factors.some((factor) =>
    [apply("Multiply", end, factor), apply("Divide", end, factor)].some((other) => !areDifferent(value, other, decide)),
  );
  if (isMultiple || isSaid(value, judged, words.all, decide)) return undefined;
  return { key: "reason.transcript-contradiction", params: { answer: shown(answer), line: last.claim.statement } };
}

/** Twice, a dozen, a percentage, a minute in seconds: such steps are often taken in words. */
const factors = [2, 3, 4, 5, 6, 8, 10, 12, 24, 60, 100, 1000];

/** Whether a number stands in any line, or among the words. */
function isSaid(value: MathJson, judged: readonly Judged[], words: string, decide: Decide): boolean {
  const inLine = judged.some(({ claim }) =>
    sidesOf(claim.statement.json).some((side) => {
      const number = numberIn(side);
      return number !== undefined && !areDifferent(value, number, decide);
    }),
  );
  return inLine || (typeof value === "number" && new RegExp(`(?<![\\d.])${Math.abs(value)}(?![\\d]|\\.\\d)`).test(words));
}

/** Whether the last line calculates with what the one before it came to, but for its sign. */
function goesOn(judged: readonly Judged[], decide: Decide): boolean {
  const [before, last] = judged.slice(-2);
  const result = before?.claim.sides && numberIn(before.claim.sides.right.json);
  const start = last?.claim.sides?.left.json;
  if (result === undefined || start === undefined) return false;
  const size = apply("Abs", result);
  return numbersIn(start).some((number) => decide(size, apply("Abs", number), "equal").status === "proved");
}

const numbersIn = (json: MathJson): MathJson[] =>
  isNumber(json) ? [json] : [...(isClosed(json) ? [json] : []), ...operandsOf(json).flatMap(numbersIn)];

function answerValue({ kind, json }: Answer): MathJson | undefined {
  if (kind === "equation") return numberIn(operandsOf(json).at(-1) ?? "Nothing");
  return kind === "value" || kind === "quantity" ? numberIn(json) : undefined;
}

const sidesOf = (json: MathJson): readonly MathJson[] =>
  /^(Equal|Approx|And|List|Or)$/.test(headOf(json) ?? "") ? operandsOf(json).flatMap(sidesOf) : [json];

/** What an equation ends in, where that is a number and no unit tells that it is of something else. */
function lastValue({ claim, verdict }: Judged): MathJson | undefined {
  const { sides, place } = claim;
  if (sides?.sign !== "Equal" || place === "plain" || verdict.status !== "proved" || headOf(sides.right.json) === "Quantity")
    return undefined;
  return numberIn(sides.right.json);
}

/** What was given as the answer before, where that is certainly another number, or the letter of another option. */
function otherBox(given: Given, answers: readonly Answer[], decide: Decide): Expression | undefined {
  const [answer] = answers;
  const letter = given.by === "option" ? given.others.find((text) => /^[A-J]$/.test(text)) : undefined;
  if (letter !== undefined) return { latex: `\\text{${letter}}`, json: letter };
  const value = answer && answers.length === 1 ? answerValue(answer) : undefined;
  if (value === undefined) return undefined;
  for (const text of given.others) {
    const read = readFormula(text);
    const other = read && numberIn(read.json);
    if (other !== undefined && areDifferent(value, other, decide)) return expressionOf(other);
  }
  return undefined;
}
