import type { MathJson } from "../../../contract.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";
import { statementKind } from "../../equation-kinds.ts";

const isChain = (json: MathJson): boolean => headOf(json) === "And" || operandsOf(json).length > 2;

/** What kind of inequality in a letter this is. */
export function inequalityKind(json: MathJson, letter: string): string {
  if (headOf(json) === "Or") return "other";
  if (isChain(json)) return "chain";
  const kind = statementKind(json, letter);
  return kind === "quadratic" ? "polynomial" : kind === "literal" || kind === "hyperbolic" ? "other" : kind;
}
