import type { MathJson, Message } from "../../../contract.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { freeLetters, headOf, mapTree, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { functionKind } from "../../classify.ts";
import type { Candidate } from "../candidate.ts";
import type { Request } from "../request.ts";
import { askWordOf } from "./asks.ts";
import { familyOf } from "./family.ts";
import { formulasIn, holdsFormulas } from "./formulas.ts";
import { periodsOf } from "./periods.ts";
import { type Plotted, parametersOf, plottedOf } from "./plotted.ts";
import { letterMissing } from "./study.ts";

const mostCurves = 8;
/** What is said that changes nothing: that a letter is the variable, a parameter, a constant, that all is real. */
const idle: ReadonlySet<string> = new Set(["For", "Parameter", "Constant", "Slider"]);
/** What has been made of the curves already. */
const isUsed = (fact: MathJson): boolean => headOf(fact) === "Each" || headOf(fact) === "Degrees";
const orders: ReadonlySet<string> = new Set(["Less", "LessEqual", "Greater", "GreaterEqual", "Element", "And", "NotEqual"]);

type Ends = readonly [from: MathJson, to: MathJson];
type Chart = { asked: Candidate[][] } | { reason: Message } | undefined;

/**
 * Graphs that are asked for: of several functions and equations, of an equation in x and y, of functions by pieces and with letters that can be
 * changed, over an interval, in a window. undefined where something else is asked.
 */
export function chartOf(request: Request): Chart {
  const words = request.deeds.map(({ what }) => askWordOf(what));
  if (words.includes(undefined)) return undefined;
  const formulas = formulasOf(request);
  if (formulas === undefined || formulas.length === 0 || formulas.length > mostCurves) return undefined;
  const isAsked = words.includes("graph") || (words.length === 0 && formulas.some(holdsCases));
  if (!isAsked) return undefined;
  const isInDegrees = request.modifiers.some((fact) => headOf(fact) === "Degrees");
  const curves = (isInDegrees ? formulas.map(inDegrees) : formulas).map((json) =>
    json === undefined ? undefined : plottedOf(json),
  );
  if (!curves.every((each) => each !== undefined) || isTornList(formulas, request.modifiers)) return undefined;
  const plotted = familyOf(curves, request.modifiers);
  if (plotted === undefined || plotted.length > mostCurves || !shareAxes(plotted)) return undefined;
  const facts = saidOf(request.modifiers, plotted);
  return facts === undefined || "reason" in facts ? facts : { asked: [candidates(plotted, words as string[], facts)] };
}

/** sin x with x in degrees is sin x°; undefined where no angle is the variable alone or a multiple of it. */
function inDegrees(json: MathJson): MathJson | undefined {
  const isAngle = /^(Sin|Cos|Tan|Cot|Sec|Csc)$/;
  const converted = mapTree(json, (part) => {
    const [argument = 0, ...more] = operandsOf(part);
    return isAngle.test(headOf(part) ?? "") && more.length === 0 && freeLetters(argument).length > 0
      ? [headOf(part) as string, ["Degrees", argument]]
      : part;
  });
  return sameTree(converted, json) ? undefined : converted;
}

const holdsCases = (json: MathJson): boolean => headOf(json) === "Which" || operandsOf(json).some(holdsCases);

/** "For n = 1, 2, 3": numbers beside a letter that has a value are values too, several numbers are data, and none of them are level lines. */
function isTornList(formulas: readonly MathJson[], modifiers: readonly MathJson[]): boolean {
  const numbers = formulas.filter((json) => headOf(json) !== "Equal" && freeLetters(json).length === 0);
  const hasValues = modifiers.some((fact) => headOf(fact) === "At" || headOf(fact) === "Each");
  return numbers.length > 1 || (formulas.length > 1 && numbers.length > 0 && hasValues);
}

/** Each formula once; undefined where something else is spoken of. */
function formulasOf({ deeds, given }: Request): MathJson[] | undefined {
  const things = [...deeds.flatMap(({ operands }) => operands), ...given].filter((thing) => headOf(thing) !== "It");
  if (!things.every(holdsFormulas)) return undefined;
  const all = things.flatMap(formulasIn);
  return all.filter((json, index) => all.findIndex((other) => sameTree(other, json)) === index);
}

/** Curves in one picture have one variable; beside an equation in x and y it is x. */
function shareAxes(plotted: readonly Plotted[]): boolean {
  const variables = new Set(plotted.map((each) => (each.is === "graph" ? each.variable : "x")));
  const isOfPlane = plotted.some(({ is }) => is === "relation");
  const fits = (each: Plotted): boolean => each.is === "relation" || typeof each.head !== "string" || each.head === "y";
  return variables.size === 1 && (!isOfPlane || plotted.every(fits));
}

interface Said {
  readonly conditions: readonly MathJson[];
  readonly values: Readonly<Record<string, MathJson>>;
  readonly window: Readonly<Record<string, MathJson>>;
}

/** What is said of the variable, of the letters that are parameters, and of the window; undefined where it goes with no picture. */
function saidOf(modifiers: readonly MathJson[], plotted: readonly Plotted[]): Said | { reason: Message } | undefined {
  const [leading] = plotted as readonly [Plotted, ...Plotted[]];
  const variable = leading.is === "graph" ? leading.variable : "x";
  const height = leading.is === "graph" && typeof leading.head === "string" ? leading.head : "y";
  const parameters = [...new Set(plotted.flatMap(parametersOf))];
  const known = [variable, height, ...parameters];
  const conditions: MathJson[] = [];
  const values: Record<string, MathJson> = {};
  const window: Record<string, MathJson> = {};
  const show = (letter: string, ends: Ends): void => {
    window[letter === variable ? "x" : "y"] = ["Interval", ...ends];
  };
  for (const fact of modifiers) {
    const [first, ...rest] = operandsOf(fact);
    if (isUsed(fact)) continue;
    const wish = wishes[headOf(fact) ?? ""];
    if (wish) {
      window[wish[0]] = wish[1];
      continue;
    }
    if (first === undefined) return undefined;
    const isWindow = headOf(fact) === "Window";
    const condition = conditionOf(isWindow ? first : fact, variable, plotted);
    if (condition !== undefined) {
      const [letter, ...others] = freeLetters(condition);
      if (letter === undefined || others.length > 0) return undefined;
      if (!known.includes(letter)) return { reason: letterMissing(letter, expressionOf(plotted[0]?.given ?? 0)) };
      const ends = endsOf(condition);
      if (isWindow || letter === height) {
        if (ends === undefined || parameters.includes(letter)) return undefined;
        show(letter, ends);
      } else if (conditions.some((other) => freeLetters(other)[0] === letter && !goTogether(other, condition))) return undefined;
      else conditions.push(condition);
    } else if (headOf(fact) === "At") {
      const [letter, value] = operandsOf(first);
      if (typeof letter !== "string" || value === undefined || !parameters.includes(letter) || letter in values) return undefined;
      values[letter] = value;
    } else if (headOf(fact) === "Over" || headOf(fact) === "OverFor") {
      if (first !== "real" || (rest[0] !== undefined && !known.includes(rest[0] as string))) return undefined;
    } else if (!idle.has(headOf(fact) ?? "")) return undefined;
    else if (headOf(fact) === "For" ? first !== variable : !parameters.includes(first as string)) return undefined;
  }
  // So many periods are from where to where it is drawn.
  if (conditions.length > 1 && modifiers.some((fact) => headOf(fact) === "Periods")) return undefined;
  // Pieces have conditions of their own.
  const isOfPieces = plotted.length > 1 && plotted.some(({ given }) => holdsCases(given));
  if (isOfPieces && conditions.some((condition) => freeLetters(condition).includes(variable))) return undefined;
  return areConsistent(conditions) ? { conditions, values, window } : undefined;
}

/** How the picture is wanted, which is kept with its window. */
const wishes: Readonly<Record<string, readonly [name: string, value: string]>> = {
  Look: ["look", "plain"],
  EqualUnits: ["scale", "equal"],
};

/** What a modifier says of a letter, as a relation. */
function conditionOf(fact: MathJson, variable: string, plotted: readonly Plotted[]): MathJson | undefined {
  const [first, second, third] = operandsOf(fact);
  const [leading] = plotted;
  switch (headOf(fact)) {
    case "On":
    case "OnConstant":
      return first !== undefined && orders.has(headOf(first) ?? "") ? first : undefined;
    case "Periods":
      return plotted.length === 1 && leading?.is === "graph" ? periodsOf(leading, Number(first)) : undefined;
    case "Within":
      return first === undefined ? undefined : ["Element", variable, first];
    case "Between":
      return first === undefined || second === undefined ? undefined : ["Element", variable, ["Interval", first, second]];
    case "BetweenFor":
      return first === undefined || second === undefined || third === undefined
        ? undefined
        : ["Element", first, ["Interval", second, third]];
    default:
      return undefined;
  }
}

/** Whether relations said one after another can all hold. */
export const areConsistent = (conditions: readonly MathJson[]): boolean =>
  conditions.every((condition) => !isReversed(endsOf(condition))) &&
  conditions.every((one, index) =>
    conditions.slice(index + 1).every((other) => freeLetters(other).join() !== freeLetters(one).join() || goTogether(one, other)),
  );

/** [5, 2] */
function isReversed(ends: Ends | undefined): boolean {
  if (!ends || ends.some((end) => freeLetters(end).length > 0)) return false;
  const [from, to] = ends.map((end) => compile(end, [])()) as [number, number];
  return from >= to;
}

/** x > 0 and x < 5, not x < 0 and x ≥ 0 nor two intervals: those are said of different curves. */
const goTogether = (one: MathJson, other: MathJson): boolean => {
  const [low, high] = [one, other].map(lowerEnd);
  const [lower, upper] = low === undefined ? [high, upperEnd(one)] : [low, upperEnd(other)];
  return lower !== undefined && upper !== undefined && lower < upper;
};

/** 2 of x > 2. */
const lowerEnd = (condition: MathJson): number | undefined => boundOf(condition, "Greater", "Less");
const upperEnd = (condition: MathJson): number | undefined => boundOf(condition, "Less", "Greater");

function boundOf(condition: MathJson, forward: string, backward: string): number | undefined {
  const [left = 0, right = 0, ...more] = operandsOf(condition);
  const head = (headOf(condition) ?? "").replace(/Equal$/, "");
  const bound = head === forward ? right : head === backward ? left : undefined;
  return bound === undefined || more.length > 0 || freeLetters(bound).length > 0 ? undefined : compile(bound, [])();
}

const closed = (end: MathJson): MathJson => (headOf(end) === "Open" ? (operandsOf(end)[0] as MathJson) : end);

/** The ends of −5 ≤ x ≤ 5, x ∈ [−5, 5]; undefined where one is missing. */
function endsOf(condition: MathJson): Ends | undefined {
  const [first = 0, second = 0, third] = operandsOf(condition);
  const head = headOf(condition) ?? "";
  if (head === "Element" && headOf(second) === "Interval") {
    const [from, to] = operandsOf(second).map(closed);
    return from === undefined || to === undefined || /Infinity/.test(`${from} ${to}`) ? undefined : [from, to];
  }
  if (third !== undefined && /^Less/.test(head)) return [first, third];
  if (third !== undefined && /^Greater/.test(head)) return [third, first];
  return undefined;
}

function candidates(plotted: readonly Plotted[], words: readonly string[], { conditions, values, window }: Said): Candidate[] {
  const [first, ...others] = plotted as readonly [Plotted, ...Plotted[]];
  const isOne = others.length === 0 && first.is === "graph";
  const given = plotted.map((each) => each.given);
  const unknowns = isOne
    ? [first.variable]
    : first.is === "graph" && plotted.every(({ is }) => is === "graph")
      ? [first.variable]
      : ["x", "y"];
  const asks = [...new Set(["graph", ...words])].sort((one, other) => place(words, one) - place(words, other));
  return asks.map((what) => ({
    kind: isOne ? functionKind(first.body, first.variable) : "graph.curves",
    given,
    unknowns,
    what,
    ...(what === "graph" && Object.keys(window).length > 0 ? { with: window } : {}),
    numbers: "real" as const,
    assuming: conditions,
    ...(Object.keys(values).length > 0 ? { parameters: values } : {}),
    confidence: words.length === 0 ? 0.9 : 0.95,
    told: what,
    params: {},
    isStudy: true as const,
  }));
}

/** Asks stand in the order in which they were asked. */
const place = (words: readonly string[], word: string): number => words.indexOf(word);
