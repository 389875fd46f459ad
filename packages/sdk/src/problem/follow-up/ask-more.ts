import type { Expression, MathJson, Message, Problem, Question, Reading } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { freeLetters, headOf, isSum, operandsOf, sameTree } from "../../expression/mathjson.ts";
import { choose, type ReadResult, refuse } from "../read-result.ts";
import { applied, type Previous } from "./apply.ts";
import { questionsOf, subjectsOf } from "./as-questions.ts";
import { curvesOf, isDrawn } from "./curves.ts";
import type { FigureChange } from "./edits/edited.ts";
import { reclassified } from "./edits/kinds.ts";
import type { Beginning } from "./hear.ts";

type ReadAlone = (question: Question) => ReadResult;

/** What is asked besides is short, and so are the ways to put it that are looked through: a long text is a question of its own. */
const longestWords = 120;
const mostWords = 32;

/** Not so sure as a question that names its formula itself. */
const most = 0.9;

/**
 * "And its derivative?": what is left of a text, behind edits or behind "and what about", asked of what was spoken of before. The formula is put in
 * the place of "it", or before the words, and the readers of questions read what comes out: every word of it has to be understood, as in any question.
 */
export function askedBesides(
  text: string,
  beginnings: readonly Beginning[],
  previous: Previous,
  readAlone: ReadAlone,
  question: Question,
): (ReadResult & { changes?: (FigureChange | undefined)[] }) | undefined {
  const refused = (why: string): ReadResult => refuse({ key: `reason.follow-up.${why}` });
  for (const { to, followUps } of beginnings) {
    const rest = text.slice(to).trim();
    if (isOperation.test(rest)) return refused("of-what");
    if (rest === "" || rest.length > longestWords || tokenCount(rest) > mostWords) continue;
    const edited = applied(previous, followUps);
    if ("reason" in edited) continue;
    const asked = asking(edited.problem, rest, readAlone);
    if (asked === "several") return refused("several-curves");
    if (!asked) continue;
    const readings = asked.map((reading) => ({
      ...reading,
      confidence: Math.min(reading.confidence, most),
      sentence: sentenceOf(reading.sentence, edited.said),
      spans: [{ part: "ask", from: to, to: text.length }],
    }));
    return { ...choose(readings, question), ...(edited.figure ? { changes: readings.map(() => edited.figure) } : {}) };
  }
  return undefined;
}

/** A sum or a product of things that nobody names: what was asked before is no list of them. */
const isOperation =
  /^(?:(?:and|then|now|find|what is|what's|what about|how about|calculate|compute|give|get|the|their|its|求|它们的|它们之|它的|那|那么)\s*)*(?:sum|difference|product|quotient|ratio|total|和|差|积|乘积|商|比)(?:\s+of\s+(?:it|them|these|those|both|the (?:two|roots|solutions|numbers|answers|zeros)))?(?:是多少|是什么|等于多少)?呢?\s*[?？.。!！]*$/iu;

/** How many words, numbers and signs; an ideograph is a word. */
const tokenCount = (text: string): number => text.match(/\p{Script=Han}|[A-Za-z]+|\d+|[^\s\p{L}\d]/gu)?.length ?? 0;

const sentenceOf = (sentence: Message, said: readonly Message[]): Message =>
  said.length === 0 ? sentence : { key: "reading.follow-up.then", params: { changes: [...said], task: sentence } };

/** The readings of the words, asked of what a problem is about; undefined where nobody reads them so, "several" where it is not clear of which curve. */
function asking(problem: Problem, words: string, readAlone: ReadAlone): Reading[] | "several" | undefined {
  const subjects = subjectsOf(problem, words);
  const reading = firstReading(subjects, problem, words, readAlone);
  if (reading) return [kept(reading, problem)];
  const parts = subjects.flatMap(({ json }) => (headOf(json) === "List" ? operandsOf(json).map(expressionOf) : []));
  return firstReading(parts, problem, words, readAlone) ? "several" : undefined;
}

function firstReading(
  subjects: readonly Expression[],
  problem: Problem,
  words: string,
  readAlone: ReadAlone,
): Reading | undefined {
  for (const formula of subjects) {
    for (const text of questionsOf(words, `$${formula.latex}$`, problem)) {
      const { readings, chosen } = readAlone({ text });
      const reading = chosen === undefined ? undefined : readings[chosen];
      const isFit =
        reading &&
        !isSet(reading.problem, problem) &&
        // The value of a derivative, not of what was differentiated.
        !(problem.kind.startsWith("calculus.") && reading.problem.kind === "expression.value") &&
        asksSomething(reading) &&
        isAbout(reading.problem, formula.json) &&
        fitsCurve(reading.problem, problem);
      if (isFit) return reading;
    }
  }
  return undefined;
}

/** A letter that has a value runs no more: nothing can be differentiated by it, and it is not looked for. */
const isSet = ({ unknowns, asks }: Problem, { parameters = {} }: Problem): boolean =>
  [...unknowns, ...asks.flatMap((ask) => ask.with?.by?.json ?? [])].some((letter) => Object.hasOwn(parameters, String(letter)));

/** Words that only say more about the formula ask nothing of it. */
const asksSomething = ({ spans }: Reading): boolean => spans.some(({ part }) => part === "ask");

/** A curve in the plane is no equation to be solved for one of its letters. */
const fitsCurve = ({ kind }: Problem, before: Problem): boolean =>
  !kind.startsWith("equation.") || (!isDrawn(before) && curvesOf(before).every(({ graph }) => graph !== undefined));

/** Values, and over which numbers and under which conditions the formula stands, are still in force where the words say nothing else. */
function kept(reading: Reading, before: Problem): Reading {
  const { problem } = reading;
  const parameters = before.parameters ? { parameters: { ...before.parameters, ...problem.parameters } } : {};
  const isSame = problem.unknowns.join() === before.unknowns.join() && problem.kind.split(".")[0] === before.kind.split(".")[0];
  const assuming = isSame && problem.assuming.length === 0 ? before.assuming : problem.assuming;
  const numbers = isSame && problem.numbers === "real" ? before.numbers : problem.numbers;
  return { ...reading, problem: reclassified({ ...problem, ...parameters, assuming, numbers }) };
}

const operators: ReadonlySet<string> = new Set([
  "Differentiate",
  "PartialD",
  "Integrate",
  "Limit",
  "EvaluateAt",
  "Colon",
  "Equal",
]);

/**
 * Whether a problem is about a formula and about nothing else: what is given is the formula, or something done to it, or a fact without a formula of its
 * own, as that a point lies on the curve. A reading about more would be about something nobody asked.
 */
function isAbout({ given, asks, kind }: Problem, formula: MathJson): boolean {
  const parts = (headOf(formula) === "List" ? operandsOf(formula) : [formula]).map((part) => [part, ...bodiesOf(part)]);
  const givens = given.map(({ json }) => json);
  const isOwn = (json: MathJson): boolean => parts.some((forms) => isDoneTo(json, forms));
  const isFact = (json: MathJson): boolean =>
    kind.startsWith("ode.") || !freeLetters(json).some((letter) => letter === "x" || letter === "y");
  const isPlane = /^(conic|geometry|ode)\./.test(kind);
  return (
    parts.every((forms) => givens.some((json) => isDoneTo(json, forms))) &&
    givens.every((json) => isOwn(json) || (isPlane && isFact(json))) &&
    asks.every(({ of }) => of === undefined || isPlane || isOwn(of.json))
  );
}

/** f(x) of y = f(x), and f of f = 0. */
const bodiesOf = (json: MathJson): MathJson[] => {
  const [left, right] = operandsOf(json);
  return headOf(json) !== "Equal" || right === undefined ? [] : right === 0 ? [left as MathJson] : [right];
};

/** The formula, or an operator applied to it; in C: y = f(x) and y = f(x) it stands last. */
function isDoneTo(json: MathJson, forms: readonly MathJson[]): boolean {
  if (forms.some((form) => sameTree(json, form))) return true;
  const head = headOf(json) ?? "";
  if (!operators.has(head)) return false;
  const [first, second] = operandsOf(json) as [MathJson, MathJson];
  if (head === "Colon") return isDoneTo(second, forms);
  if (head !== "Equal") return isDoneTo(first, forms);
  return second === 0 ? isDoneTo(first, forms) : !isSum(first) && isDoneTo(second, forms);
}
