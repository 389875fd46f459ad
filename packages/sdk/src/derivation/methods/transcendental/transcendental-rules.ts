import type { Rule, RuleId } from "../../../contract.ts";

/** Rules that several of these methods write by. */
export const transcendentalRules: Record<RuleId, Rule> = {
  "transcendental.split": {
    relation: "equivalent",
    example: "x(e^x - 1) = 0 ⟶ x = 0 \\lor e^x - 1 = 0",
    en: "A product is zero exactly when one of its factors is",
    zh: "积为零，当且仅当某个因式为零",
  },
  "transcendental.solve-part": {
    relation: "equivalent",
    example: "e^x - 1 = 0 ⟶ x = 0",
    en: "Solve {equation}",
    zh: "解 {equation}",
  },
  "transcendental.solutions": {
    relation: "equivalent",
    example: "x = 0 \\lor e^x = 1 ⟶ x = 0",
    en: "So the solutions are",
    zh: "所以方程的解为",
  },
  "transcendental.no-solution": {
    relation: "equivalent",
    example: "e^x = -1 ⟶ x \\in \\varnothing",
    en: "So there is no solution",
    zh: "所以方程无解",
  },
};
