import type { MathJson, Message, MethodId } from "../../../contract.ts";
import { freeLetters, headOf, isSymbol, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { isCountedBy } from "../../../expression/tree/labels.ts";
import type { Candidate } from "../candidate.ts";
import { Modifiers, Senseless } from "../modifiers.ts";
import type { Deed, Request } from "../request.ts";
import { type AskWord, askWordOf, type Claim } from "./asks.ts";
import { areConsistent, chartOf } from "./chart.ts";
import { studyEquation } from "./equation.ts";
import { studyExpression } from "./expression.ts";
import { formulasIn } from "./formulas.ts";
import { studyFunction } from "./function.ts";
import { resolved } from "./resolved.ts";
import { shapeOf } from "./shape.ts";
import { isRefused, letterMissing, type Studies, type Study, type StudyAsk, type Wanted, withoutRepeats } from "./study.ts";
import { isOfCalculus, type Subject, subjectOf } from "./subject.ts";

/** What may be said besides. From 0 to 5, between, may be said of x or of y. */
const heads: ReadonlySet<string> = new Set(["For", "Over", "OverFor", "On", "Within", "By", "Claim"]);
/** Methods by the name that the question has for them. */
const methods: Readonly<Record<string, MethodId>> = {
  factoring: "quadratic.factoring",
  "completing-square": "quadratic.completing-square",
  formula: "quadratic.formula",
};
const isSolved: ReadonlySet<string> = new Set(["solutions", "roots", "zeros", "x-intercepts"]);

/**
 * What is asked of one function or one equation in one letter: its picture, its vertex, where it is positive. Each way to understand it is a list of
 * asks; `reason` where the question is heard but its parts do not go together. undefined where it asks for something else as well.
 */
export function studiesOf(asked: Request): { asked: Candidate[][] } | { reason: Message } | undefined {
  const isDrawn = asked.deeds.some(({ what }) => what === "graph");
  const request = isDrawn ? resolved(asked) : asked;
  if (request === undefined || "reason" in request) return request;
  if (isDrawn && request.deeds.some(({ operands }) => operands.some(isSequence))) return undefined;
  const study = studyOfOne(request);
  // What is no function of one letter alone may be drawn all the same.
  const isSettled = study !== undefined && "asked" in study && study.asked.every((asked) => asked.every(isOfFunction));
  if (isSettled) return study;
  const chart = chartOf(request);
  return chart ?? (isDrawnOtherwise(study) ? undefined : study);
}

/** aₙ = 1/n, whose terms are points and no curve. */
function isSequence(thing: MathJson): boolean {
  return formulasIn(thing).some((formula) => {
    const [head = 0, body = 0] = operandsOf(formula);
    return headOf(formula) === "Equal" && isSymbol(head) && isCountedBy(head, freeLetters(body));
  });
}

/** A graph that would have no points. */
const isDrawnOtherwise = (study: ReturnType<typeof studyOfOne>): boolean =>
  study !== undefined &&
  "asked" in study &&
  study.asked.some((asked) => asked.some(({ assuming = [] }) => !areConsistent(assuming)));

/** No graph, or that of a function, where what is said of its letter can be. */
const isOfFunction = ({ kind, what, assuming = [] }: Candidate): boolean =>
  what !== "graph" || (kind.startsWith("function.") && areConsistent(assuming));

function studyOfOne(request: Request): { asked: Candidate[][] } | { reason: Message } | undefined {
  const words = request.deeds.map(({ what }) => askWordOf(what));
  const isHeeded = !words.includes(undefined) && request.modifiers.every((fact) => heads.has(headOf(fact) ?? ""));
  const parts = isHeeded ? partsOf(request) : undefined;
  if (!parts || parts.formulas.some(isOfCalculus)) return undefined;
  const [condition] = operandsOf(request.modifiers.find((fact) => headOf(fact) === "On") ?? 0);
  const subject = subjectOf(parts.formulas.length === 0 && condition !== undefined ? [condition] : parts.formulas);
  if ("reason" in subject) return subject;
  const [loose] = parts.loose;
  if (loose !== undefined) return { reason: { key: "reason.unclear-words", params: { words: nameOf(loose) } } };
  const wanted = wantedOf(request, words as AskWord[], parts, subject);
  if (!wanted || "reason" in wanted) return wanted;
  const studies = studyOf(wanted, subject);
  return isRefused(studies) ? studies : { asked: studies.map((study) => candidatesOf(study)) };
}

function studyOf(wanted: Wanted, { given, shape }: Subject): Studies {
  switch (shape.is) {
    case "equation":
      return studyEquation(wanted, given);
    case "function":
      return studyFunction(wanted, given, shape);
    case "expression":
      return studyExpression(wanted, given);
  }
}

const nameOf = (json: MathJson): string => (typeof json === "string" ? json : `${headOf(json)}(${String(operandsOf(json)[0])})`);

interface Parts {
  readonly formulas: readonly MathJson[];
  readonly conditions: readonly MathJson[];
  readonly claims: ReadonlySet<Claim>;
  /** Letters and names that stand alone. */
  readonly loose: readonly MathJson[];
}

const plain: ReadonlySet<string> = new Set([
  "Expr",
  "Equation",
  "Equations",
  "Values",
  "Inequality",
  "Inequalities",
  "Statements",
]);

/** The formulas of a question with what they are called; undefined where something else is spoken of. */
function partsOf({ deeds, given }: Request): Parts | undefined {
  const things = [...deeds.flatMap(({ operands }: Deed) => operands), ...given];
  const formulas: MathJson[] = [];
  const conditions: MathJson[] = [];
  const claims = new Set<Claim>();
  const loose: MathJson[] = [];
  for (const [index, thing] of things.entries()) {
    const head = headOf(thing) ?? "";
    const parts = operandsOf(thing);
    const claim = head === "It" ? parts[0] : parts[1];
    if (claim !== undefined && head !== "Values" && claim !== "") claims.add(claim as Claim);
    if (head === "It") continue;
    if (!plain.has(head)) return undefined;
    const [json = 0, ...others] = head === "Values" ? parts : parts.slice(0, 1);
    const all = headOf(json) === "List" ? operandsOf(json) : [json, ...others];
    // y = x² (x > 0)
    const isConditioned = head === "Equation" && headOf(json) === "List";
    if (isConditioned) conditions.push(...all.slice(1));
    formulas.push(...(isConditioned ? all.slice(0, 1) : all));
    // "And y": nothing says what of it is wanted.
    if (index >= things.length - given.length && all.some((each) => shapeOf(each).is === "name")) loose.push(...all);
  }
  return { formulas, conditions, claims, loose };
}

const plainNumbers: ReadonlySet<string> = new Set(["real", "complex", "integer"]);
/** Positive solutions, non-negative ones: counted and listed where equations are solved. */
const isOrder = (fact: MathJson): boolean =>
  /^Over/.test(headOf(fact) ?? "") && /positive|negative|zero|natural|counting/.test(String(operandsOf(fact)[0]));

/** undefined where something is said that no study of a function heeds. */
function wantedOf(
  { modifiers }: Request,
  words: readonly AskWord[],
  parts: Parts,
  { given }: Subject,
): Wanted | { reason: Message } | undefined {
  if (modifiers.some(isOrder)) return undefined;
  const letters = freeLetters(given.json);
  const spoken = modifiers.filter((fact) => headOf(fact) === "OverFor").map((fact) => operandsOf(fact)[1] as string);
  const stranger = spoken.find((letter) => !letters.includes(letter));
  if (stranger !== undefined) return { reason: letterMissing(stranger, given) };
  try {
    return heeded(new Modifiers(modifiers), words, parts, letters);
  } catch (error) {
    if (error instanceof Senseless) return undefined;
    throw error;
  }
}

function heeded(facts: Modifiers, words: readonly AskWord[], parts: Parts, letters: readonly string[]): Wanted | undefined {
  const letter = facts.letter("For");
  const claims = new Set([...parts.claims, ...facts.all("Claim").map(([claim]) => called(claim as MathJson))]);
  const variable = letter ?? letters.find((each) => each !== "y") ?? letters[0] ?? "x";
  const numbers = facts.numbers(variable);
  if (numbers !== undefined && !plainNumbers.has(numbers)) return undefined;
  if (numbers === "complex" && words.includes("number-of-solutions")) return undefined;
  const conditions = [...parts.conditions, ...facts.conditions(variable)];
  const method = facts.method();
  const by = method === undefined ? undefined : methods[method];
  if (!facts.allTaken || (method !== undefined && by === undefined)) return undefined;
  const asks = withoutRepeats(words.map((what): StudyAsk => ({ what })));
  return {
    asks: by === undefined ? asks : byMethod(asks, by),
    letter,
    numbers,
    claims,
    conditions: conditions.filter((each, index) => conditions.findIndex((other) => sameTree(other, each)) === index),
  };
}

/** Equations are called linear and quadratic in phrases that take no function. */
const called = (claim: MathJson): Claim =>
  claim === "quadratic" ? "quadratic-equation" : claim === "linear" ? "linear-equation" : "equation";

/** A method belongs to what is solved; where nothing is, to the first ask that is no picture. */
function byMethod(asks: readonly StudyAsk[], method: MethodId): StudyAsk[] {
  if (asks.length === 0) return [{ what: "solutions", method }];
  const solved = asks.filter(({ what }) => isSolved.has(what));
  const [only = asks[0]] = asks.filter(({ what }) => what !== "graph");
  const chosen = solved.length > 0 ? solved : [only];
  return asks.map((ask) => (chosen.includes(ask) ? { ...ask, method } : ask));
}

const candidatesOf = ({ kind, given, unknown, asks, numbers, conditions, confidence }: Study): Candidate[] =>
  asks.map(
    ({ what, method }): Candidate => ({
      kind,
      given: [given.json],
      unknowns: unknown === undefined ? [] : [unknown],
      what,
      ...(method === undefined ? {} : { with: { method } }),
      numbers,
      assuming: conditions,
      confidence,
      told: what,
      params: {},
      isStudy: true,
    }),
  );
