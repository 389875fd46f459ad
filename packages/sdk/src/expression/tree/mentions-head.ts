import type { MathJson } from "../../contract.ts";
import { headOf, operandsOf } from "../mathjson.ts";

/** Whether a formula applies a head anywhere. */
export const mentionsHead = (json: MathJson, ...heads: readonly string[]): boolean =>
  heads.includes(headOf(json) ?? "") || operandsOf(json).some((operand) => mentionsHead(operand, ...heads));
