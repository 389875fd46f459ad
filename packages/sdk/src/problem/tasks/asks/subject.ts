import type { MathJson } from "../../../contract.ts";
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
