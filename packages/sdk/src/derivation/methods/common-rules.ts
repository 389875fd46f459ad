import type { Rule, RuleId } from "../../contract.ts";
import { unfoldingRules } from "../unfolding/rules.ts";

/** Rules that several methods write by. */
export const commonRules: Record<RuleId, Rule> = {
  ...unfoldingRules,
  "question.given": {
    relation: "states",
    example: "x^2 - 4x + 3 = 0",
    en: "Given",
    zh: "已知",
  },
  "board.case": {
    relation: "equivalent",
    example: "x - 1 = 0 ⟶ x = 1",
    en: "Case {condition}",
    zh: "当 {condition} 时",
  },
  "equation.expand": {
    relation: "equivalent",
    example: "2(x + 3) - 4 = 3x - 7 ⟶ 2x + 2 = 3x - 7",
    en: "Multiply out and collect like terms on each side",
    zh: "两边分别去括号、合并同类项",
  },
  "equation.clear-denominators": {
    relation: "equivalent",
    example: "\\frac{x}{2} = \\frac{1}{3} ⟶ 3x = 2",
    en: "Multiply both sides by {factor}, the least common denominator",
    zh: "两边同乘最小公分母 {factor}",
  },
  "equation.all-to-left": {
    relation: "equivalent",
    example: "x^2 = 4x - 3 ⟶ x^2 - 4x + 3 = 0",
    en: "Bring everything to the left side",
    zh: "移项，使右边为零",
  },
  "equation.divide-common-factor": {
    relation: "equivalent",
    example: "2x^2 - 8x + 6 = 0 ⟶ x^2 - 4x + 3 = 0",
    en: "Divide both sides by {factor}",
    zh: "两边同除以 {factor}",
  },
  "equation.solutions": {
    relation: "equivalent",
    example: "x - 1 = 0 \\lor x - 3 = 0 ⟶ x = 1 \\lor x = 3",
    en: "So the solutions are",
    zh: "所以方程的解为",
  },
  "equation.rounded-solutions": {
    relation: "approximates",
    example: "x^3 - 2 = 0 ⟶ x \\approx 1.26",
    en: "So the solutions are, rounded",
    zh: "所以方程的解（四舍五入）为",
  },
  "equation.no-solution": {
    relation: "equivalent",
    example: "x^2 = -1 ⟶ x \\in \\varnothing",
    en: "So there is no solution",
    zh: "所以方程无解",
  },
  "conditions.no-value": {
    relation: "equivalent",
    example: "x^2 = -4 ⟶ x \\in \\varnothing",
    en: "For {said} there is no such real number as {values}, so there is no solution",
    zh: "当 {said} 时，{values} 在实数范围内没有意义，所以无解",
  },
  "conditions.never-value": {
    relation: "equivalent",
    example: "x^2 = -a^2 - 1 ⟶ x \\in \\varnothing",
    en: "There is no such real number as {values}, whatever the letters are, so there is no solution",
    zh: "无论字母取何值，{values} 在实数范围内都没有意义，所以无解",
  },
  "conditions.contradict": {
    relation: "equivalent",
    example: "\\sqrt{x} = -2 ⟶ x \\in \\varnothing",
    en: "This needs {needed}, but {said}: there is no solution",
    zh: "这要求 {needed}，但已知 {said}，所以无解",
  },
  "conditions.keep": {
    relation: "equivalent",
    example: "x(x^2 + 4) = 0 ⟶ x = 0",
    en: "There is no such real number as {values} here, so what is left is",
    zh: "这里 {values} 在实数范围内没有意义，所以只剩下",
  },
  "conditions.keep-meeting": {
    relation: "equivalent",
    example: "x^2 = 2x \\land x > 0 ⟶ x = 2",
    en: "{values} does not meet {said}, so what is left is",
    zh: "{values} 不满足 {said}，所以只剩下",
  },
  "conditions.none-meets": {
    relation: "equivalent",
    example: "2x = -1 \\land x > 0 ⟶ x \\in \\varnothing",
    en: "{values} does not meet {said}: there is no solution",
    zh: "{values} 不满足 {said}，所以无解",
  },
  "letters.where": {
    relation: "equivalent",
    example: "x + a = 0 \\land x > 0 ⟶ x = -a \\quad (a < 0)",
    en: "Which of these values are solutions depends on {letter}: where there are any, they are",
    zh: "这些值是否为解取决于 {letter}：有解时，解为",
  },
  "letters.none": {
    relation: "equivalent",
    example: "x = \\sqrt{-a^2 - 1} ⟶ x \\in \\varnothing",
    en: "For no {letter} is any of these values a solution",
    zh: "无论 {letter} 取何值，这些值都不是解",
  },
  "letters.depends": {
    relation: "states",
    example: "a",
    en: "Which of these values are solutions depends on {letter}: look at each case",
    zh: "这些值是否为解取决于 {letter}：分情况讨论",
  },
  "letters.case": {
    relation: "equivalent",
    example: "|x| = a \\land a < 0 ⟶ x \\in \\varnothing",
    en: "Case {condition}",
    zh: "当 {condition} 时",
  },
  "letters.here": {
    relation: "equivalent",
    example: "|x^2| = a ⟶ x = -\\sqrt{a} \\lor x = \\sqrt{a}",
    en: "Here the solutions are",
    zh: "此时的解为",
  },
  "letters.none-here": {
    relation: "equivalent",
    example: "x^2 = a \\land a < 0 ⟶ x \\in \\varnothing",
    en: "Here none of these values is a solution",
    zh: "此时这些值都不是解",
  },
  "equation.open-left": {
    relation: "equivalent",
    example: "2(x + 3) - 4 = 3x ⟶ 2x + 6 - 4 = 3x",
    en: "Multiply out on the left side",
    zh: "左边去括号",
  },
  "equation.open-right": {
    relation: "equivalent",
    example: "5x = 3(x - 1) ⟶ 5x = 3x - 3",
    en: "Multiply out on the right side",
    zh: "右边去括号",
  },
  "equation.collect-left": {
    relation: "equivalent",
    example: "2x + 6 - 4 = 3x ⟶ 2x + 2 = 3x",
    en: "Collect like terms on the left side",
    zh: "左边合并同类项",
  },
  "equation.collect-right": {
    relation: "equivalent",
    example: "5x = 3x - 3 + 1 ⟶ 5x = 3x - 2",
    en: "Collect like terms on the right side",
    zh: "右边合并同类项",
  },
  "equation.decimals-to-fractions": {
    relation: "equivalent",
    example: "0.5x = 1.2 ⟶ \\frac{1}{2}x = \\frac{6}{5}",
    en: "Write the decimals as fractions",
    zh: "把小数化为分数",
  },
};
