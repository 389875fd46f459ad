import type { MathJson, Method } from "../../../contract.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../../expression/mathjson.ts";
import { sidesOf } from "../../sides.ts";
import { has, isTranscendental, solvedBy } from "./sides.ts";
import { solveWithConstants, withConstantsRules } from "./with-constants.ts";

/** Linear and quadratic equations whose coefficients are logarithms, powers of e, roots and the like. */
export const constantCoefficients: Method = {
  id: "transcendental.constant-coefficients",
  example: "\\frac{x + 1}{x} = e",
  rules: withConstantsRules,
  suits(goal) {
    const sides = sidesOf(goal);
    if (!sides) return 0;
    const json = apply("List", sides.left, sides.right);
    const isOwn = !isTranscendental(json, sides.unknown) && freeLetters(json).every((letter) => letter === sides.unknown);
    return isOwn && hasIrrational(json, sides.unknown) ? 0.3 : 0;
  },
  derive(goal, board) {
    const sides = sidesOf(goal);
    const members = sides && solveWithConstants(board, sides.unknown, sides.left, sides.right);
    return members ? solvedBy(members) : { status: "unsupported" };
  },
};

/** Whether some constant is no rational number at sight. */
function hasIrrational(json: MathJson, unknown: string): boolean {
  if (json === "Pi" || json === "ExponentialE") return true;
  const isFunction = /^(Ln|Log|Exp|Sqrt|Root|Sin|Cos|Tan|Arcsin|Arccos|Arctan|Sinh|Cosh|Tanh)$/.test(headOf(json) ?? "");
  return (isFunction && !has(json, unknown)) || operandsOf(json).some((part) => hasIrrational(part, unknown));
}
