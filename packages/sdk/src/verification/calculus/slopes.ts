import type { MathJson } from "../../contract.ts";
import { headOf, isSymbol, mapOperands, operandsOf, someOperand } from "../../expression/mathjson.ts";

/**
 * A statement with a letter of its own for each dy/dx. What holds for any number in the place of dy/dx holds for dy/dx; what fails for some number says
 * nothing, for it may not be a slope that y has.
 */
export function slopesAsLetters(json: MathJson): MathJson {
  return isSlope(json) ? `d${operandsOf(json).join("/d")}` : mapOperands(json, slopesAsLetters);
}

/** Whether dy/dx of a letter stands in a statement. */
export const hasSlope = (json: MathJson): boolean => isSlope(json) || someOperand(json, hasSlope);

const isSlope = (json: MathJson): boolean =>
  headOf(json) === "Differentiate" && operandsOf(json).length > 1 && operandsOf(json).every(isSymbol);
