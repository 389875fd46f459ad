import type { MathJson } from "../../contract.ts";
import { apply } from "../../expression/mathjson.ts";
import type { Conic } from "../../geometry/conics/conic.ts";

/** On which side of the centre the branches of a hyperbola lie. */
export const branchSides = {
  RightBranch: ["x", 1],
  LeftBranch: ["x", -1],
  UpperBranch: ["y", 1],
  LowerBranch: ["y", -1],
} as const;

/** What the points of one branch satisfy, and those of the other do not; undefined for a conic that has no such branch. */
export function branchCondition(conic: Conic | undefined, branch: string): MathJson | undefined {
  const [at, side] = branchSides[branch as keyof typeof branchSides];
  if (conic?.kind !== "hyperbola" || conic.axis.along !== at) return undefined;
  return apply(side > 0 ? "Greater" : "Less", at, conic.center[at]);
}
