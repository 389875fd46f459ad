import type { MathJson, Method } from "../../../contract.ts";
import { apply, headOf, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { type Sides, sidesOf } from "../../sides.ts";
import { basicAngleRules } from "./basic-angle.ts";
import { kernelEquation, kernelRules, solveKernel } from "./kernel.ts";
import { has, isFunctionOf, solvedBy } from "./sides.ts";
import { transcendentalRules } from "./transcendental-rules.ts";

/** The unknown stands in one function only, as in (ln x)² − 3 ln x + 2 = 0: a letter takes its place. */
export const substitution: Method = {
  id: "transcendental.substitution",
  example: "2\\sin^2 x - 3\\sin x + 1 = 0",
  rules: { ...transcendentalRules, ...kernelRules, ...basicAngleRules },
  suits(goal) {
    const sides = sidesOf(goal);
    return sides && kernelOfSides(sides) !== undefined ? 0.9 : 0;
  },
  derive(goal, board) {
    const sides = sidesOf(goal);
    const kernel = sides && kernelOfSides(sides);
    if (!sides || kernel === undefined) return { status: "unsupported" };
    const found = kernelEquation(sides.left, sides.right, kernel, sides.unknown);
    const members = found && solveKernel(goal, board, found, isPositive(kernel));
    return members ? solvedBy(members) : { status: "unsupported" };
  },
};

/** sin x = 1/2 is solved for its kernel already. */
function kernelOfSides({ left, right, unknown }: Sides): MathJson | undefined {
  const kernel = kernelOf(apply("List", left, right), unknown);
  const isAlone =
    [left, right].some((side) => kernel !== undefined && sameTree(side, kernel)) && !(has(left, unknown) && has(right, unknown));
  return isAlone ? undefined : kernel;
}

/** The one function of the unknown that the formula is made of, standing in it twice at least or with a power. */
export function kernelOf(json: MathJson, unknown: string): MathJson | undefined {
  const kernels = kernelsIn(json, unknown);
  const [first] = kernels;
  return first !== undefined && first !== unknown && kernels.every((kernel) => sameTree(kernel, first)) ? first : undefined;
}

function kernelsIn(json: MathJson, unknown: string): MathJson[] {
  if (json === unknown || isFunctionOf(json, unknown)) return [json];
  return has(json, unknown) ? operandsOf(json).flatMap((operand) => kernelsIn(operand, unknown)) : [];
}

/** A power of a positive number is always positive. */
const isPositive = (kernel: MathJson): boolean => /^(Power|Exp)$/.test(headOf(kernel) ?? "");
