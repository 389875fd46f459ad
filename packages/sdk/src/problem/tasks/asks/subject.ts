import * as N from "../../../algebra/quadratic-number.ts";
import { exactValue } from "../../../algebra/rational-function.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { MathJson } from "../../../contract.ts";
import { operandsOf, substitute } from "../../../expression/mathjson.ts";
import { type Asked, bodyOf, lettersOf, targetOf, variableOf } from "../asked.ts";
import type { Candidate } from "../candidate.ts";
import { Senseless } from "../modifiers.ts";

/** A function that something of calculus is done to: its formula, its letter, and the equation it was given by. */
export interface Subject {
  readonly body: MathJson;
  readonly variable: string;
  readonly definition: MathJson | undefined;
}

export function subjectIn(asked: Asked, named: string | undefined, target = targetOf(asked)): Subject {
  const { sort, json } = target;
  const body = sort === "Expr" ? json : sort === "Equation" ? bodyOf(json) : undefined;
  if (body === undefined) throw new Senseless();
  const definition = sort === "Equation" ? json : undefined;
  const functions = asked.modifiers.all("FunctionOf") as (readonly [string, string])[];
  const spoken = functions[0]?.[1];
  if (functions.some(([name, by]) => name === named || by !== (named ?? spoken))) throw new Senseless();
  const variable = named ?? spoken ?? variableOf(body, definition) ?? (lettersOf(body).length === 0 ? "x" : undefined);
  if (variable === undefined) throw new Senseless();
  // y is y(x) where it is said to be a function of x.
  const calls = Object.fromEntries(functions.map(([name, by]): [string, MathJson] => [name, [name, by]]));
  return { body: substitute(body, calls), variable, definition };
}

/** false where a point is certainly none of the graph of a function, and where that depends on other letters: x²y at (1, 2) is no point of a graph. */
export function mayLieOn(point: MathJson, body: MathJson, variable: string): boolean {
  const [x, y] = operandsOf(point);
  if (x === undefined || y === undefined) return false;
  const difference: MathJson = ["Subtract", substitute(body, { [variable]: x }), y];
  if (lettersOf(difference).length > 0) return simplify(difference) === 0;
  const value = exactValue(difference);
  return value === undefined || N.isZero(value);
}

export const calculusCandidate = (
  kind: string,
  what: string,
  given: MathJson,
  unknown: string,
  more: Partial<Candidate> = {},
): Candidate => ({
  kind: `calculus.${kind}`,
  what,
  given: [given],
  unknowns: [unknown],
  told: what,
  params: { formula: given },
  natural: true,
  confidence: 0.95,
  ...more,
});

/** The way that a question names: whether the steps go it, is seen at the end. */
export const wayOf = (method: string | undefined): Partial<Candidate> =>
  method === undefined ? {} : { way: method, with: { way: method } };
