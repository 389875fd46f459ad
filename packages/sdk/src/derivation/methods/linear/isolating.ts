import type { Method } from "../../../contract.ts";
import { polynomialEquation } from "../../equation.ts";
import { commonRules } from "../common-rules.ts";
import { isolate, isolateRules } from "./isolate-lines.ts";

/** Linear equations, and those that turn out to hold always or never. */
export const isolating: Method = {
  id: "linear.isolating",
  example: "2(x + 3) - 4 = 3x - 7",
  rules: { ...commonRules, ...isolateRules },
  numbers: ["real", "complex"],
  suits(goal) {
    const given = goal.task === "solve" ? polynomialEquation(goal) : undefined;
    return given && given.difference.length <= 2 ? 0.9 : 0;
  },
  derive: isolate,
};
