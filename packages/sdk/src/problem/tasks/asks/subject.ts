import * as N from "../../../algebra/quadratic-number.ts";
import { exactValue } from "../../../algebra/rational-function.ts";
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
  const variable = named ?? variableOf(body, definition) ?? (lettersOf(body).length === 0 ? "x" : undefined);
  if (variable === undefined) throw new Senseless();
  return { body, variable, definition };
}

/** false where a point is certainly none of the graph of a function. */
export function mayLieOn(point: MathJson, body: MathJson, variable: string): boolean {
  const [x, y] = operandsOf(point);
  if (x === undefined || y === undefined) return false;
  const difference = exactValue(["Subtract", substitute(body, { [variable]: x }), y]);
  return difference === undefined || N.isZero(difference);
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
