import type { MathJson, Rule, RuleId } from "../../../contract.ts";
import { freshLetter } from "../../../expression/mathjson.ts";

export const substitutionRules: Record<RuleId, Rule> = {
  "equation.let": {
    relation: "defines",
    example: "u = x^2",
    en: "Let {definition}: the equation becomes {equation}",
    zh: "设 {definition}，方程化为 {equation}",
  },
  "equation.solve-substituted": {
    relation: "equivalent",
    example: "u^2 - 5u + 4 = 0 ⟶ u = 1 \\lor u = 4",
    en: "Solve {equation}",
    zh: "解 {equation}",
  },
  "equation.substitute-back": {
    relation: "equivalent",
    example: "x^4 - 5x^2 + 4 = 0 ⟶ x^2 = 1 \\lor x^2 = 4",
    en: "Put back what {letter} stands for",
    zh: "把 {letter} 换回原来的式子",
  },
  "equation.substituted-none": {
    relation: "equivalent",
    example: "x^4 + x^2 + 1 = 0 ⟶ x \\in \\varnothing",
    en: "There is no value for {letter}, so the equation has no solution",
    zh: "{letter} 没有可取的值，所以原方程无解",
  },
};

/** A letter for a part of an equation: u, else t, v, … */
export const replacementLetter = (json: MathJson): string => freshLetter(["u", "t", "v", "w", "s"], [json]);
