import type { MathJson, Message, Problem, Reading } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { freeLetters, headOf, isSymbol, operandsOf } from "../../expression/mathjson.ts";
import type { ReadResult } from "../read-result.ts";
import { subjectOf } from "./edits/edited.ts";
import { isBareNumber } from "./edits/kinds.ts";

/** "Now with", "and of", 令: what follows changes something that was said before. */
const dependent =
  /^\s*(?:(?:and|now|then|so|but|that|what|how about|what about|那么?|现在|再)\s*,?\s*)*(?:with|for|of|at|when|where|if|on|in|from|令|若|当|在|对于?|取|其中|如果)(?![a-z])/iu;
/** Words that ask for a value and say nothing of what is to be done for it. */
const asksForValue =
  /^(?:and|now|then|what|is|are|['’]s|the|value|values|of|find|evaluate|calculate|compute|get|give|me|equal|equals|to|求出?|计算|算出|的值?|值|是|等于|多少|[\s,:：?？.。])+$/iu;

/**
 * Why a text that could be read as a question of its own is not meant as one behind what was asked before: it only changes that, or speaks of its letters.
 * Undefined for what stands for itself.
 */
export function noOwnQuestion({ readings, chosen }: ReadResult, text: string, before: Problem): Message | undefined {
  const reading = readings[chosen ?? 0];
  if (!reading) return undefined;
  const { problem } = reading;
  if (speaksOfSolution(problem, text, before) || changesOnly(reading, text, before))
    return { key: "reason.follow-up.unclear-change", params: { before: subjectOf(before) } };
  const formula = valueOfUnknowns(reading, text, before);
  return formula === undefined
    ? undefined
    : { key: "reason.follow-up.of-solutions", params: { formula: expressionOf(formula), before: subjectOf(before) } };
}

function changesOnly({ problem, spans }: Reading, text: string, before: Problem): boolean {
  // A curve named without a question is asked for its elements.
  const isNamed = problem.asks.every(({ what }) => what === "elements");
  const asks = !isNamed && spans.some(({ part }) => part === "ask");
  const isValue = problem.asks.every(({ what }) => what === "value");
  const [given, ...others] = problem.given;
  if (given && others.length === 0 && isValue && !asks && isBareNumber(given.json)) return true;
  if (!asks && dependent.test(text)) return true;
  return !asks && given !== undefined && others.length === 0 && setsLetter(given.json, before);
}

/** a = b², where a is a number in what was asked before. */
function setsLetter(json: MathJson, before: Problem): boolean {
  const [letter] = operandsOf(json);
  const isOf = (name: string): boolean =>
    before.given.some((given) => freeLetters(given.json).includes(name)) && !before.unknowns.includes(name);
  return headOf(json) === "Equal" && isSymbol(letter ?? 0) && !/^[xy]$/.test(String(letter)) && isOf(String(letter));
}

const isDifferential = ({ kind }: Problem): boolean => /^(differential|ode)\./.test(kind);

/** y(0) behind a differential equation for y. */
function speaksOfSolution(problem: Problem, text: string, before: Problem): boolean {
  if (!isDifferential(before) || isDifferential(problem)) return false;
  const called = [...text.matchAll(/(?<![A-Za-z])([A-Za-z])['′’]*\s*[(（][^()（）A-Za-z]+[)）]/g)].map(
    ([, name]) => name as string,
  );
  return called.some((name) => before.unknowns.includes(name));
}

/** xy behind a system for x and y. */
function valueOfUnknowns({ problem, spans }: Reading, text: string, before: Problem): MathJson | undefined {
  const [given, ...others] = problem.given;
  const isValue = problem.asks.every(({ what }) => what === "simplified" || what === "value") && problem.asks.length > 0;
  const asked = spans.filter(({ part }) => part === "ask").map(({ from, to }) => text.slice(from, to));
  const isPlain = asked.length > 0 && asked.every((words) => asksForValue.test(words)) && !/÷|\\div|=/.test(text);
  if (!given || others.length > 0 || !isValue || !isPlain) return undefined;
  const isSolved = /^(equation|system|inequality)\./.test(before.kind) && before.asks.some(({ what }) => what === "solutions");
  const known = [...(isSolved ? before.unknowns : []), ...Object.keys(before.parameters ?? {}), ...factsOf(before)];
  return freeLetters(given.json).some((letter) => known.includes(letter)) ? given.json : undefined;
}

/** The letters whose value is given: a, where a = 3. */
const factsOf = ({ given }: Problem): string[] =>
  given.flatMap(({ json }) => {
    const [letter, value] = operandsOf(json);
    const isFact = headOf(json) === "Equal" && isSymbol(letter ?? 0) && freeLetters(value ?? 0).length === 0;
    return isFact && !/^[xy]$/.test(String(letter)) ? [String(letter)] : [];
  });
