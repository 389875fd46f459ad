import type { Expression, MathJson, Message, Problem } from "../../contract.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, freeLetters, headOf, isNumber, isSymbol, operandsOf, substitute } from "../../expression/mathjson.ts";
import { type NamedSystem, usualParameters, usualStart } from "../../problem/dynamics/named-system.ts";
import { type RateEquation, rateEquationIn, usualTime } from "../../problem/dynamics/rate-equation.ts";
import { systemOf } from "../../problem/dynamics/systems.ts";
import { tidyRate } from "./tidy-rate.ts";

/** A letter with its value, and whether the question gave it. */
export interface Chosen {
  readonly letter: string;
  readonly value: MathJson;
  readonly asked: boolean;
}

/** First-order equations x′ = f(x, …): what a problem of kind "ode.system" or "ode.equation" is about, with what it leaves open filled in. */
export interface DynamicalSystem {
  /** State letters in order. */
  readonly letters: readonly string[];
  /** As in the question: x′ = σ(y − x). */
  readonly equations: readonly Expression[];
  /** Right sides with the values of the parameters put in. */
  readonly rates: readonly MathJson[];
  readonly parameters: readonly Chosen[];
  /** The independent variable: t, or the x of dy/dx. */
  readonly time: string;
  /** Whether the first letter alone is drawn, over the time: there is no other, or the others are its derivatives and its graph is asked for. */
  readonly overTime: boolean;
  /** Whether it stands in no rate. */
  readonly autonomous: boolean;
  readonly named: NamedSystem | undefined;
  /** The state that the question starts from, and when; undefined where it names none. */
  readonly start: readonly MathJson[] | undefined;
  readonly startTime: MathJson;
  /** The times that the question asks for. */
  readonly span: readonly [MathJson, MathJson] | undefined;
}

/** Reads a problem as a dynamical system, or says what is missing: a value for a letter. */
export function dynamicalSystem(problem: Problem): DynamicalSystem | { readonly reason: Message } {
  const equations = problem.given.filter(({ json }) => rateEquationIn(json) !== undefined);
  const read = equations.map(({ json }) => rateEquationIn(json) as RateEquation);
  const letters = read.map(({ letter }) => letter);
  const time = read[0]?.time ?? usualTime;
  if (letters.length === 0 || new Set(letters).size !== letters.length || read.some((each) => each.time !== time))
    return { reason: { key: "reason.dynamics-form" } };
  const named = namedIn(problem);
  const sides = read.map(({ rate }) => rate);
  const needed = [...new Set(sides.flatMap(freeLetters))].filter((letter) => letter !== time && !letters.includes(letter));
  const usual = named ? usualParameters(named) : {};
  const parameters: Chosen[] = [];
  for (const letter of needed) {
    const asked = problem.parameters?.[letter]?.json;
    const value = asked ?? usual[letter];
    if (value === undefined) return { reason: { key: "reason.dynamics-parameter", params: { letter: expressionOf(letter) } } };
    parameters.push({ letter, value, asked: asked !== undefined });
  }
  const values = Object.fromEntries(parameters.map(({ letter, value }) => [letter, value]));
  const rates = sides.map((side) => (parameters.length === 0 ? side : tidyRate(substitute(side, values))));
  const initial = initialValues(problem, letters);
  if (initial === "unclear") return { reason: { key: "reason.dynamics-start" } };
  return {
    letters,
    equations,
    rates,
    parameters,
    time,
    overTime: letters.length === 1 || (problem.asks.some(({ what }) => what === "graph") && isChain(letters, rates)),
    autonomous: !rates.some((rate) => freeLetters(rate).includes(time)),
    named,
    start: initial?.state,
    startTime: initial?.at ?? 0,
    span: spanIn(problem, time),
  };
}

/** x′ = v, v′ = w, …: what one equation of higher order comes to. */
const isChain = (letters: readonly string[], rates: readonly MathJson[]): boolean =>
  letters.slice(1).every((letter, index) => rates[index] === letter);

function namedIn(problem: Problem): NamedSystem | undefined {
  const symbol = problem.asks.map((ask) => ask.with?.system?.json).find((json) => json !== undefined);
  return symbol !== undefined && isSymbol(symbol) ? systemOf(symbol) : undefined;
}

/** x(0) = 1, y(0) = 2: one value a letter, all at the same time. */
function initialValues(
  problem: Problem,
  letters: readonly string[],
): { state: MathJson[]; at: MathJson } | "unclear" | undefined {
  const rows = problem.given.filter(({ json }) => rateEquationIn(json) === undefined);
  if (rows.length === 0) return undefined;
  const values = new Map<string, MathJson>();
  const times: MathJson[] = [];
  for (const { json } of rows) {
    const [call, value] = headOf(json) === "Equal" ? operandsOf(json) : [];
    const letter = call === undefined ? undefined : headOf(call);
    const at = call === undefined ? undefined : operandsOf(call)[0];
    if (letter === undefined || !letters.includes(letter) || at === undefined || value === undefined) return "unclear";
    if (values.has(letter) || freeLetters(value).length > 0) return "unclear";
    values.set(letter, value);
    times.push(at);
  }
  const [at] = times;
  if (values.size !== letters.length || at === undefined) return "unclear";
  if (!times.every((other) => JSON.stringify(other) === JSON.stringify(at))) return "unclear";
  return { state: letters.map((letter) => values.get(letter) as MathJson), at };
}

/** t ∈ [0, 80]; from the later to the earlier where it is followed backwards. */
function spanIn(problem: Problem, time: string): [MathJson, MathJson] | undefined {
  for (const { json } of problem.assuming) {
    const [letter, interval] = headOf(json) === "Element" ? operandsOf(json) : [];
    if (letter !== time || interval === undefined || headOf(interval) !== "Interval") continue;
    const [from, to] = operandsOf(interval).map((end) => (headOf(end) === "Open" ? (operandsOf(end)[0] ?? end) : end));
    if (from !== undefined && to !== undefined) return [from, to];
  }
  return undefined;
}

/** The number that a constant formula stands for. */
export function numberIn(json: MathJson): number {
  return isNumber(json) && typeof json === "number" ? json : compile(json, [])();
}

/** The state letters in a bracket: (x, y, z), or x alone. */
export const stateOf = ({ letters }: Pick<DynamicalSystem, "letters">, values: readonly MathJson[] = letters): Expression =>
  expressionOf(values.length === 1 ? (values[0] as MathJson) : apply("Tuple", ...values));

/** A usual start of a system that has a name, fitting its letters. */
export function usualStartOf({ named, letters }: DynamicalSystem): MathJson[] | undefined {
  const start = named ? usualStart(named) : undefined;
  return start?.length === letters.length ? start : undefined;
}
