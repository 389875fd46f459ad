import type { MathJson, Rule, RuleId } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, headOf, operandsOf } from "../../../../expression/mathjson.ts";
import { analyse } from "../../../../geometry/conics/analyse.ts";
import { minus } from "../../../../geometry/conics/formulas.ts";
import type { Point } from "../../../../geometry/figures.ts";
import { tuple } from "../../../../geometry/lines/points.ts";
import { branchSides } from "../../branch-condition.ts";
import type { Working } from "../../working.ts";
import { signOf } from "./writing.ts";

export const branchRules: Readonly<Record<RuleId, Rule>> = {
  "intersection.on-branch": {
    relation: "states",
    example: "\\left\\{(2, 3)\\right\\}",
    en: "Of these points, those on the branch that is meant are",
    zh: "其中在所说的那一支上的点为",
  },
};

/** Whether a term names one branch of a hyperbola. */
export const isBranch = (term: MathJson): boolean => Object.hasOwn(branchSides, headOf(term) ?? "");

/** The common points with a whole hyperbola that lie on the branch; undefined where it has no such branch. */
export function pointsOnBranch(working: Working, branch: MathJson, other: MathJson): readonly Point[] | undefined {
  const [at, side] = branchSides[headOf(branch) as keyof typeof branchSides];
  const whole = operandsOf(branch)[0] ?? "Nothing";
  const curve = working.curve(whole);
  const conic = curve?.kind === "conic" ? analyse(working.numbers, curve) : undefined;
  if (conic?.kind !== "hyperbola" || conic.axis.along !== at) return undefined;
  const points = working.points(["Intersections", other, whole]);
  const signs = points?.map((point) => signOf(working, minus(point[at], conic.center[at])));
  if (!points || !signs || signs.includes(undefined)) return undefined;
  const kept = points.filter((_, index) => signs[index] === side);
  working.board.write("intersection.on-branch", expressionOf(apply("Set", ...kept.map(tuple))));
  return kept;
}
