import { checkAnswer } from "../../check-answer.ts";
import { type Decide, isClosed } from "../../checking/transcript/closed.ts";
import { measured } from "../../checking/transcript/units.ts";
import type { Answer, Ask, MathJson, Question, Reading, Verdict } from "../../contract.ts";
import { MathVizError } from "../../errors/math-viz-error.ts";
import { expressionOf } from "../../expression/expression.ts";
import { makesClaims } from "../../expression/is-statement.ts";
import { headOf, isNumber, isSymbol, operandsOf } from "../../expression/mathjson.ts";
import { readsBack } from "../../expression/parse.ts";
import type { Given } from "../../model/transcript/final-answer.ts";
import { readFormula } from "../../model/transcript/read-formula.ts";
import { kindsByHead } from "../kinds-of-answers.ts";
import { answersByRules, verdictByRules, verdictOnOption } from "./by-rules.ts";

/** What was asked, as far as it was read, and what decides whether two values are the same. */
export interface Asked {
  readonly question: Question | undefined;
  readonly reading: Reading | undefined;
  readonly decide: Decide;
  /** Gives others a turn; what it throws ends the answering. */
  readonly pause: () => Promise<void>;
}

/** What a transcript gives as its answers; a single one is held against the question, or against what rules answer. */
export async function answersOf(given: Given, asked: Asked): Promise<Answer[]> {
  const [ask = { what: "answer" }, ...more] = asked.reading?.problem.asks ?? [];
  const own: Ask = more.length === 0 ? ask : { what: "answer" };
  const [only = "", ...others] = given.texts;
  if (given.by === "option") {
    return [{ ask: own, kind: "statement", latex: `\\text{${only}}`, json: only, verdict: await verdictOnLetter(only, asked) }];
  }
  const answers = given.texts.map((text) => readAnswer(own, text));
  const [first] = answers;
  const verdict = first && others.length === 0 ? await verdictOn(only, first, asked) : unchecked;
  return answers.map((answer) => ({ ...answer, verdict }));
}

const unchecked: Verdict = { status: "unchecked" };

/** An answer as it is written; what is no formula is kept as words. */
function readAnswer(ask: Ask, text: string): Omit<Answer, "verdict"> {
  const read = readFormula(text);
  if (read === undefined) return { ask, kind: "statement", latex: text, json: wordsOf(text) };
  // "(verified)" beside it is the model's word.
  const json = headOf(read.json) === "Annotated" ? (operandsOf(read.json)[0] ?? read.json) : read.json;
  // As it is written, unless it is written in words or signs that LaTeX has commands for, or says more than was read: remarks, what is set in white.
  const isPlain = !text.includes("\\") && /[A-Za-z]{2,}|[^\x20-\x7e]/.test(text);
  const isShown = !isPlain && readsBack({ latex: text, json });
  return { ask, kind: kindOf(json), latex: isShown ? text : expressionOf(json).latex, json };
}

/** The words of \text{No real solution}. */
const wordsOf = (latex: string): string =>
  latex
    .replace(/\\(?:text|textbf|mathrm|mathbf)\s*\{([^{}]*)\}/g, "$1")
    .replace(/\s+/g, " ")
    .trim();

function kindOf(json: MathJson): Answer["kind"] {
  const known = kindsByHead[headOf(json) ?? ""];
  if (known !== undefined) return known;
  if (isSymbol(json)) return json.length > 1 && !isClosed(json) ? "statement" : isClosed(json) ? "value" : "expression";
  if (makesClaims(json)) return "statement";
  return isClosed(json) ? "value" : "expression";
}

async function verdictOnLetter(letter: string, { question, reading, pause }: Asked): Promise<Verdict> {
  return question && reading ? verdictOnOption(letter, await answersByRules(question, reading, pause)) : unchecked;
}

/** What cannot be held against the question is left open. */
async function verdictOn(
  text: string,
  answer: Omit<Answer, "verdict">,
  { question, reading, decide, pause }: Asked,
): Promise<Verdict> {
  if (question === undefined) return unchecked;
  const verdict = await byQuestion(question, text);
  if (verdict.status !== "unchecked") return verdict;
  // What is written otherwise than it stands there may have lost a second meaning: it is not held against anybody.
  const plain = answer.latex === text ? verdict : await byQuestion(question, answer.latex);
  if (plain.status === "proved" || reading === undefined) return plain.status === "proved" ? plain : verdict;
  const other = verdictByRules(answer.json, await answersByRules(question, reading, pause), decide);
  return other.status === "unchecked" ? verdict : other;
}

async function byQuestion(question: Question, text: string): Promise<Verdict> {
  try {
    return await checkAnswer(question, text);
  } catch (error) {
    if (MathVizError.isInstance(error) || error instanceof RangeError) return unchecked;
    throw error;
  }
}

/** The number that an answer or a side comes to, without its unit; undefined where it is none. */
export function numberIn(json: MathJson): MathJson | undefined {
  const value = measured(json)?.value;
  return value !== undefined &&
    isClosed(value) &&
    (isNumber(value) ||
      /^(Add|Subtract|Negate|Multiply|Divide|Power|Sqrt|Root|Percent)$/.test(headOf(value) ?? "") ||
      value === "Pi")
    ? value
    : undefined;
}

/** Whether two numbers are certainly different, and not the same but for a percent sign or rounding. */
export function areDifferent(left: MathJson, right: MathJson, decide: Decide): boolean {
  const differs = decide(left, right, "equal").status === "refuted";
  return (
    differs &&
    [decide(left, right, "approximates"), decide(right, left, "approximates")].every(({ status }) => status !== "proved")
  );
}
