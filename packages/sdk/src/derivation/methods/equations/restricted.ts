import * as Q from "../../../algebra/rational.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import type { Goal, MathJson, Method } from "../../../contract.ts";
import { rationalOf } from "../../../expression/evaluation/literal.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters } from "../../../expression/mathjson.ts";
import { readStatement } from "../../../verification/statements/read-statement.ts";
import { truthAt } from "../../../verification/statements/small-failure.ts";
import { valuesOf, valuesOutcome, valuesStatement } from "../../equation.ts";
import { isDecimal } from "../../outcome.ts";
import { commonRules } from "../common-rules.ts";
import { isAlgebraic, letterEquation } from "./letters/read-letter.ts";

/** x > 0, x in an interval, x a whole number: solved without the condition, and what does not meet it is put aside by name. */
export const restricted: Method = {
  id: "equation.restricted",
  example: "x^2 = 9, x > 0",
  rules: {
    ...commonRules,
    "restricted.solve": {
      relation: "equivalent",
      example: "x^2 = 9 ⟶ x = -3 \\lor x = 3",
      en: "Solve {equation} first, without the condition",
      zh: "先不考虑条件，解 {equation}",
    },
    "restricted.reject": {
      relation: "states",
      example: "x \\ne -3",
      en: "{value} does not meet the condition {condition}, so it is no solution here",
      zh: "{value} 不满足条件 {condition}，舍去",
    },
    "restricted.reject-broken": {
      relation: "states",
      example: "x \\ne \\frac{1}{2}",
      en: "{value} is not one of the numbers asked for, so it is no solution here",
      zh: "{value} 不属于题目要求的数，舍去",
    },
    "restricted.keep": {
      relation: "equivalent",
      example: "x^2 = 9 ⟶ x = 3 \\quad (x > 0)",
      en: "What meets the condition is the solution",
      zh: "满足条件的就是解",
    },
    "restricted.none": {
      relation: "equivalent",
      example: "x^2 = -1 ⟶ x \\in \\varnothing",
      en: "Nothing meets the condition: there is no solution",
      zh: "没有满足条件的值：无解",
    },
    "restricted.keep-whole": {
      relation: "states",
      example: "x = 3",
      en: "These are the numbers asked for",
      zh: "符合题目要求的数为",
    },
  },
  numbers: ["real", "integer", "natural"],
  assumes: true,
  suits(goal) {
    const read = letterEquation(goal);
    if (!read || freeLetters(goal.expression.json).some((letter) => letter !== read.unknown)) return 0;
    if (![read.left, read.right].every(isAlgebraic)) return 0;
    const concerns = goal.assuming.every(({ json }) => freeLetters(json).every((letter) => letter === read.unknown));
    return concerns && (goal.assuming.length > 0 || isWhole(goal)) ? 0.92 : 0;
  },
  derive(goal, board) {
    const read = letterEquation(goal);
    if (!read) return { status: "unsupported" };
    const { unknown } = read;
    const plain: Goal = { task: "solve", expression: goal.expression, unknowns: [unknown], assuming: [], numbers: "real" };
    const values = valuesOf(board.solve("restricted.solve", plain));
    if (!values) return { status: "unsupported" };
    const kept: MathJson[] = [];
    for (const value of values) {
      const obstacle = obstacleFor(value, goal, unknown);
      if (obstacle === undefined) return { status: "unsupported" };
      if (obstacle === "none") kept.push(value);
      else {
        const rule = obstacle === "numbers" ? "restricted.reject-broken" : "restricted.reject";
        const condition = obstacle === "numbers" ? {} : { condition: expressionOf(obstacle) };
        board.write(rule, expressionOf(apply("NotEqual", unknown, value)), { value: expressionOf(value), ...condition });
      }
    }
    const line = valuesStatement(unknown, kept);
    if (isWhole(goal) || kept.some(isDecimal)) board.write("restricted.keep-whole", line);
    else board.write(kept.length === 0 ? "restricted.none" : "restricted.keep", line, undefined, { before: goal.expression });
    return valuesOutcome(kept);
  },
};

const isWhole = ({ numbers }: Goal): boolean => numbers === "integer" || numbers === "natural";

/** Which condition a value does not meet; undefined where that is not certain. */
function obstacleFor(value: MathJson, goal: Goal, unknown: string): MathJson | "none" | "numbers" | undefined {
  if (isWhole(goal)) {
    const number = rationalOf(value);
    const isFit = number && Q.isInteger(number) && (goal.numbers === "integer" || Q.signOf(number) >= 0);
    if (!isFit) return "numbers";
  }
  for (const { json } of goal.assuming) {
    const statement = readStatement(json);
    const holds = statement && truthAt(statement, { [unknown]: value }, spendFreely);
    if (holds === undefined) return undefined;
    if (!holds) return json;
  }
  return "none";
}
