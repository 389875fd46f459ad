import * as Q from "../../../algebra/rational.ts";
import { rationalToJson } from "../../../algebra/rational.ts";
import type { Goal, MathJson, Method } from "../../../contract.ts";
import { rationalOf } from "../../../expression/evaluation/literal.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, headOf, mapTree, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { commonRules } from "../common-rules.ts";
import { letterEquation } from "./letters/read-letter.ts";
import { solvePartRules } from "./solve-factors.ts";
import { solveBelow } from "./solve-here.ts";

/** x : 3 = 4 : 5, and 30 = 20 % of x: ratios and percentages are written as fractions first. */
export const asFractions: Method = {
  id: "equation.as-fractions",
  example: "30 = 20\\% \\cdot x",
  rules: {
    ...commonRules,
    ...solvePartRules,
    "equation.ratios-to-fractions": {
      relation: "equivalent",
      example: "x : 3 = 4 : 5 ⟶ \\frac{x}{3} = \\frac{4}{5}",
      en: "Write the ratios as fractions",
      zh: "把比写成分数",
    },
    "equation.percent-to-fractions": {
      relation: "equivalent",
      example: "30 = 20\\% \\cdot x ⟶ 30 = \\frac{1}{5}x",
      en: "Write the percentages as fractions",
      zh: "把百分数写成分数",
    },
  },
  numbers: ["real", "complex"],
  suits: (goal) => (letterEquation(goal) && !sameTree(withFractions(goal), goal.expression.json) ? 0.98 : 0),
  derive(goal, board) {
    const withoutRatios = expressionOf(mapTree(goal.expression.json, ratio));
    if (!sameTree(withoutRatios.json, goal.expression.json)) board.write("equation.ratios-to-fractions", withoutRatios);
    const line = expressionOf(mapTree(withoutRatios.json, percent));
    if (!sameTree(line.json, withoutRatios.json)) board.write("equation.percent-to-fractions", line);
    return solveBelow("equation.solve-part", line, goal, board);
  },
};

const withFractions = ({ expression }: Goal): MathJson => mapTree(mapTree(expression.json, ratio), percent);

const ratio = (part: MathJson): MathJson =>
  headOf(part) === "Ratio" && operandsOf(part).length === 2 ? apply("Divide", ...operandsOf(part)) : part;

function percent(part: MathJson): MathJson {
  const [amount] = operandsOf(part);
  if (headOf(part) !== "Percent" || amount === undefined) return part;
  const value = rationalOf(amount);
  return value ? rationalToJson(Q.divide(value, Q.rational(100))) : apply("Divide", amount, 100);
}
