import { checkAnswer } from "../../check-answer.ts";
import { type Decide, hasDecimal, isClosed, trueWhenRounded } from "../../checking/transcript/closed.ts";
import { degrees, measured } from "../../checking/transcript/units.ts";
import type { Answer, Ask, Expression, MathJson, Question, Reading, Verdict } from "../../contract.ts";
import { MathVizError } from "../../errors/math-viz-error.ts";
import { expressionOf } from "../../expression/expression.ts";
import { makesClaims } from "../../expression/is-statement.ts";
import { headOf, isNumber, isSymbol, operandsOf, sameTree } from "../../expression/mathjson.ts";
import { readsBack } from "../../expression/parse.ts";
import type { Given } from "../../model/transcript/final-answer.ts";
import { readFormula } from "../../model/transcript/read-formula.ts";
import { kindsByHead } from "../kinds-of-answers.ts";
import { answerOf as answerFrom } from "../with-model/answer-of.ts";
import { answersByRules, verdictByRules, verdictOnOption } from "./by-rules.ts";

/** What was asked, as far as it was read, and what decides whether two values are the same. */
export interface Asked {
  readonly question: Question | undefined;
  readonly reading: Reading | undefined;
  /** What the question states in formulas. */
  readonly stated: readonly Expression[];
  readonly decide: Decide;
  /** Gives others a turn; what it throws ends the answering. */
  readonly pause: () => Promise<void>;
}

/** With what rules answer, worked out once, when it is first wanted. */
interface Judging extends Asked {
  readonly rules: () => Promise<Answer[]>;
}

function judging(asked: Asked): Judging {
  const { question, reading, pause } = asked;
  let found: Promise<Answer[]> | undefined;
  const rules = (): Promise<Answer[]> => {
    found ??= question && reading ? answersByRules(question, reading, pause) : Promise.resolve([]);
    return found;
  };
  return { ...asked, rules };
}

/** What a transcript gives as its answers; a single one is held against the question, or against what rules answer. */
export async function answersOf(given: Given, said: Asked): Promise<Answer[]> {
  const asked = judging(said);
  const [ask = { what: "answer" }, ...others] = asked.reading?.problem.asks ?? [];
  const own: Ask = others.length === 0 ? ask : { what: "answer" };
  if (given.by === "option") {
    const [only = ""] = given.texts;
    return [{ ask: own, kind: "statement", latex: `\\text{${only}}`, json: only, verdict: await verdictOnLetter(only, asked) }];
  }
  if (given.texts.length === 0) return [];
  const { texts, beside } = withoutGiven(given, asked);
  const [first = "", ...more] = texts;
  const answers = more.length === 0 ? [await answerOf(first, own, asked)] : await answersTogether(texts, own, asked);
  const whole = given.hasOtherUnit ? answers.map(withOtherUnit) : answers;
  const sure = await withBeside(whole, beside, own, asked);
  const isPerhapsRight = sure[0]?.verdict.status === "refuted" && (await isOneOfBoxes(given, asked));
  return isPerhapsRight ? sure.map((answer) => ({ ...answer, verdict: unchecked })) : sure;
}

const unchecked: Verdict = { status: "unchecked" };
const notAll: Verdict = { status: "unchecked", reason: { key: "reason.transcript-besides" } };

/** That the number is right is not enough beside a unit of another thing. */
const withOtherUnit = (answer: Answer): Answer => (answer.verdict.status === "proved" ? { ...answer, verdict: notAll } : answer);

/** What stands in the question already is not what is answered. */
function withoutGiven({ texts, beside }: Given, { stated }: Asked): Pick<Given, "texts" | "beside"> {
  const isNew = (text: string): boolean => {
    const json = readFormula(text)?.json;
    return json === undefined || !stated.some((each) => sameTree(each.json, json));
  };
  const left = texts.filter(isNew);
  return { texts: left.length === 0 ? texts : left, beside: beside.filter(isNew) };
}

async function answerOf(given: string, ask: Ask, asked: Judging): Promise<Answer> {
  const text = besideAsked(given, ask, asked);
  const answer = readAnswer(ask, text);
  return { ...answer, verdict: await verdictOn(text, answer, asked) };
}

/** Of "x² − 5x + 6 = (x − 2)(x − 3)" the second side, where the question asks for the first in another form. */
function besideAsked(text: string, ask: Ask, { reading }: Asked): string {
  const json = readFormula(text)?.json;
  const [left = 0, ...others] = json !== undefined && headOf(json) === "Equal" ? operandsOf(json) : [];
  const last = text.split("=").at(-1)?.trim() ?? "";
  const isAsked = [ask.of ?? [], reading?.problem.given ?? []].flat().some((each) => sameTree(left, each.json));
  return isAsked && others.length === 1 && last !== "" ? last : text;
}

/** Several values are one answer where the question decides it: x = 2, x = 3. */
async function answersTogether(texts: readonly string[], ask: Ask, { question, reading }: Asked): Promise<Answer[]> {
  const text = texts.join(", ");
  const verdict = question ? await byQuestion(question, text) : unchecked;
  const json = readFormula(text)?.json;
  if (verdict.status === "unchecked" || json === undefined)
    return texts.map((each) => ({ ...readAnswer(ask, each), verdict: unchecked }));
  return [{ ...answerFrom(ask, json, reading?.problem.unknowns ?? []), verdict }];
}

/**
 * A sentence that says more than one thing is not taken for right, for which of them is the answer is not certain; where one of the others alone is right,
 * that one is shown. It is wrong where none of them can be.
 */
async function withBeside(answers: Answer[], beside: readonly string[], ask: Ask, asked: Judging): Promise<Answer[]> {
  if (beside.length === 0) return answers;
  const open = answers.map((answer) => ({ ...answer, verdict: notAll }));
  const isRight = ({ verdict }: Answer): boolean => verdict.status === "proved";
  if (beside.length > mostBeside || answers.some(isRight)) return open;
  const others = await Promise.all(beside.map((text) => answerOf(text, ask, asked)));
  const statuses = [...answers, ...others].map(({ verdict }) => verdict.status);
  if (statuses.every((status) => status === "refuted")) return answers;
  const right = others.filter(isRight);
  return right.length === 0 ? open : right.map((answer) => ({ ...answer, verdict: notAll }));
}

/** No more things are held against a question one by one. */
const mostBeside = 4;

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

const verdictOnLetter = async (letter: string, { rules }: Judging): Promise<Verdict> => verdictOnOption(letter, await rules());

/** Whether boxes in several places are the answer together: x = 2 here and x = 3 there. */
async function isOneOfBoxes({ texts, others }: Given, { question }: Asked): Promise<boolean> {
  if (question === undefined || others.length === 0 || others.length > mostBoxes) return false;
  return (await byQuestion(question, [...others, ...texts].join(", "))).status === "proved";
}

const mostBoxes = 8;

/** What cannot be held against the question is left open, as is what is right when rounded. */
async function verdictOn(text: string, answer: Omit<Answer, "verdict">, asked: Judging): Promise<Verdict> {
  const { question, reading, decide, rules } = asked;
  if (question === undefined) return unchecked;
  const verdict = await onItsOwn(question, text, answer.latex);
  if (verdict.reason?.key === "reason.answer-not-worked-out") return verdict;
  const isDecimal = hasDecimal(answer.json);
  if (reading === undefined || !(verdict.status === "unchecked" || (verdict.status === "refuted" && isDecimal))) return verdict;
  const byRules = await rules();
  const found = verdict.status === "unchecked" ? verdictByRules(answer.json, byRules, decide) : verdict;
  if (found.status === "refuted" && isDecimal && rounds(answer, byRules, decide)) return trueWhenRounded;
  return found.status === "unchecked" ? verdict : found;
}

/** What is written otherwise than it stands there may have lost a second meaning: it is not held against anybody. */
async function onItsOwn(question: Question, text: string, plain: string): Promise<Verdict> {
  const verdict = await byQuestion(question, text);
  if (verdict.status !== "unchecked" || plain === text) return verdict;
  const other = await byQuestion(question, plain);
  return other.status === "proved" ? other : verdict;
}

/** 28.27 for 9π: whether the one number that rules prove is rounded to the one that is given. */
function rounds(answer: Omit<Answer, "verdict">, byRules: readonly Answer[], decide: Decide): boolean {
  const [exact, ...more] = byRules;
  const [left, right] = [exact && more.length === 0 ? valueIn(exact) : undefined, valueIn(answer)];
  return left !== undefined && right !== undefined && decide(left, right, "approximates").status === "proved";
}

/** What a value, a quantity or the last side of an equation comes to. */
const valueIn = ({ json }: Pick<Answer, "json">): MathJson | undefined =>
  numberIn(/^(Equal|Approx)$/.test(headOf(json) ?? "") ? (operandsOf(json).at(-1) ?? json) : json);

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
  const { value, units = {} } = measured(json) ?? {};
  // 60° is π/3, and not 60.
  return value !== undefined &&
    units[degrees] === undefined &&
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
