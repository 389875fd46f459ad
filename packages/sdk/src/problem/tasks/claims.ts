import type { MathJson } from "../../contract.ts";
import { freeLetters } from "../../expression/mathjson.ts";
import { statementKind } from "../equation-kinds.ts";

/** Whether an equation can be what it is called: who calls 2x + 3 = 0 quadratic probably meant another. */
export function fitsClaim(claim: MathJson, equation: MathJson): boolean {
  if (claim !== "quadratic" && claim !== "linear") return true;
  const kinds = freeLetters(equation).map((letter) => statementKind(equation, letter));
  return kinds.some((kind) => (claim === "linear" ? kind === "linear" || kind === "literal" : kind !== "linear"));
}
