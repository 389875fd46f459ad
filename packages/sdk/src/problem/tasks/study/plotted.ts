import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, isSymbol, operandsOf } from "../../../expression/mathjson.ts";
import { callArgument } from "./shape.ts";
import { isOfCalculus } from "./subject.ts";

/** A formula as what is drawn of it. */
export type Plotted =
  /** y = f(x), by any letters. */
  | {
      readonly is: "graph";
      readonly given: MathJson;
      readonly head: MathJson;
      readonly variable: string;
      readonly body: MathJson;
    }
  /** An equation in x and y. */
  | { readonly is: "relation"; readonly given: MathJson };

/** Letters that run along the axis rather than stand for constants, the likeliest first. */
const runningLetters = ["x", "t", "theta", "u", "z", "s", "n", "v", "r", "p", "q"];

/** What is no function of numbers, or means another sort of picture: points, sets, values of other functions. */
const foreign = /^(Tuple|Set|List|Interval|Union|PlusMinus|Matrix|Vector|OverVector|Apply|Prime|ImaginaryUnit)$/;

/** undefined where a formula is drawn otherwise or not at all: polar curves, surfaces, names alone. */
export function plottedOf(json: MathJson): Plotted | undefined {
  if (isOfCalculus(json) || holds(json, (part) => foreign.test(headOf(part) ?? ""))) return undefined;
  const [left, right, ...more] = operandsOf(json);
  if (headOf(json) !== "Equal") return isSymbol(json) ? undefined : graphOf("y", json);
  if (left === undefined || right === undefined || more.length > 0) return undefined;
  return named(left, right) ?? (right === "y" ? named(right, left) : undefined) ?? relationOf(json);
}

/** f(x) = …, y = …, s = … */
function named(head: MathJson, body: MathJson): Plotted | undefined {
  const letter = isSymbol(head) ? head : callArgument(head) === undefined ? undefined : (headOf(head) as string);
  const isName = letter !== undefined && freeLetters(letter).length === 1 && letter !== "x";
  return isName && !freeLetters(body).includes(letter) ? graphOf(head, body) : undefined;
}

function graphOf(head: MathJson, body: MathJson): Plotted | undefined {
  const letters = freeLetters(body);
  const variable = callArgument(head) ?? variableIn(letters, head);
  const isPolar = /^(r|rho)$/.test(isSymbol(head) ? head : (headOf(head) ?? "")) && variable === "theta";
  // Of x and y together a surface rises; i is no number on the axis.
  const isPlane = !letters.includes("i") && !(letters.includes("y") && variable !== "y");
  if (variable === undefined || isPolar || !isPlane || holdsCall(body)) return undefined;
  return { is: "graph", given: ["Equal", head, body], head, variable, body };
}

/** x where it stands there, else the only letter, else the one that usually runs; a level line runs along x. */
function variableIn(letters: readonly string[], head: MathJson): string | undefined {
  if (letters.length === 0) return head === "y" ? "x" : undefined;
  const [only, ...others] = letters;
  return others.length === 0 ? only : runningLetters.find((letter) => letters.includes(letter) && letter !== head);
}

/** An equation in x and y, or a line x = 3. */
function relationOf(json: MathJson): Plotted | undefined {
  const [left, right = 0] = operandsOf(json);
  const letters = freeLetters(json);
  const isUpright = left === "x" && freeLetters(right).length === 0;
  const isPlane = letters.includes("x") && letters.includes("y") && !letters.includes("z") && !letters.includes("i");
  return (isPlane || isUpright) && !holdsCall(json) ? { is: "relation", given: json } : undefined;
}

const holds = (json: MathJson, fits: (part: MathJson) => boolean): boolean =>
  fits(json) || operandsOf(json).some((part) => holds(part, fits));

const holdsCall = (json: MathJson): boolean => holds(json, (part) => /^[A-Za-z]$/.test(headOf(part) ?? ""));

/** The letters of the axes. */
export const axesOf = (plotted: Plotted): readonly string[] =>
  plotted.is === "relation" ? ["x", "y"] : [plotted.variable, ...(isSymbol(plotted.head) ? [plotted.head] : ["y"])];

/** The letters that are neither on an axis nor the name of a value: sliders. */
export function parametersOf(plotted: Plotted): string[] {
  const axes = axesOf(plotted);
  const letters = plotted.is === "graph" ? freeLetters(plotted.body) : freeLetters(plotted.given);
  return letters.filter((letter) => !axes.includes(letter));
}
