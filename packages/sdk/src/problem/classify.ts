import type { MathJson, ProblemKind } from "../contract.ts";
import { degreeIn } from "./degree.ts";
import { statementKind } from "./equation-kinds.ts";
import type { Claim } from "./lexicon/meaning.ts";

/**
 * What kind of equation in a letter this is. 2x = 2x and x + 1 = x + 2 count as linear: they are solved as linear equations are, until
 * the letter is gone.
 */
export const equationKind = (json: MathJson, unknown: string): ProblemKind => `equation.${statementKind(json, unknown)}`;

export function functionKind(body: MathJson, variable: string): ProblemKind {
  const degree = degreeIn(body, variable);
  if (degree === undefined || degree > 2) return "function.other";
  return degree === 2 ? "function.quadratic" : degree === 1 ? "function.linear" : "function.constant";
}

/** Who calls 2x + 3 = 0 a quadratic equation, or x = 3 a function, probably meant another formula than the one that was read. */
export function agrees(claims: ReadonlySet<Claim>, kind: ProblemKind): boolean {
  return [...claims].every((claim) => {
    if (claim.endsWith("function") && kind.startsWith("equation.")) return false;
    if (claim.startsWith("linear")) return !kind.endsWith(".quadratic");
    return !claim.startsWith("quadratic") || !/\.(linear|constant)$/.test(kind);
  });
}
