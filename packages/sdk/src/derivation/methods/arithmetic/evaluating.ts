import type { Board, Goal, MathJson, Method, Outcome } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { freeLetters, headOf, isApplication, operandsOf, sameTree, substitute } from "../../../expression/mathjson.ts";
import { dividesByZero, simplifyingRules, simplifyLine } from "../simplifying/simplifying.ts";

/** Heads of formulas that have a value by calculating alone. */
const calculated: ReadonlySet<string> = new Set(
  (
    "Add Subtract Multiply Divide Ratio Negate Power Sqrt Root Abs Percent Degrees DMS Factorial Binomial Combinations Permutations GCD LCM " +
    "Exp Ln Log Sin Cos Tan Cot Sec Csc Arcsin Arccos Arctan Arccot Sinh Cosh Tanh Floor Ceil Mod Max Min OverBar Real Imaginary"
  ).split(" "),
);

const isCalculated = (json: MathJson): boolean =>
  !isApplication(json) || (calculated.has(headOf(json) as string) && operandsOf(json).every(isCalculated));

/** The formula and the values put in for its letters; undefined where that is not what the goal asks. */
function placeOf(json: MathJson): { formula: MathJson; values: Record<string, MathJson> } | undefined {
  const [formula, at, ...more] = headOf(json) === "EvaluateAt" ? operandsOf(json) : [];
  if (formula === undefined || at === undefined || more.length > 0 || !isCalculated(formula)) return undefined;
  const settings = headOf(at) === "And" ? operandsOf(at) : [at];
  const values: Record<string, MathJson> = {};
  for (const setting of settings) {
    const [letter, value] = headOf(setting) === "Equal" ? operandsOf(setting) : [];
    if (typeof letter !== "string" || value === undefined || !isCalculated(value)) return undefined;
    values[letter] = value;
  }
  return { formula, values };
}

/** The value of a formula of numbers, step by step in the order of operations; of one with letters at given values. */
export const evaluating: Method = {
  id: "arithmetic.evaluating",
  example: "12 + 3 \\cdot 4",
  rules: {
    ...simplifyingRules,
    "arithmetic.simplify-first": {
      relation: "equal",
      example: "\\left.\\frac{x^2 - 1}{x - 1}\\right|_{x = 3} ⟶ \\left.(x + 1)\\right|_{x = 3}",
      en: "Simplify before putting in the values",
      zh: "先化简",
    },
    "arithmetic.put-in": {
      relation: "equal",
      example: "\\left.(x^2 + 1)\\right|_{x = -3} ⟶ (-3)^2 + 1",
      en: "Put in the values: {values}",
      zh: "代入 {values}",
    },
  },
  numbers: ["real", "complex"],
  assumes: true,
  suits(goal) {
    if (goal.task !== "value") return 0;
    return isCalculated(goal.expression.json) || placeOf(goal.expression.json) ? 0.95 : 0;
  },
  derive: evaluate,
};

function evaluate(goal: Goal, board: Board): Outcome {
  const start = goal.expression.json;
  const place = placeOf(start);
  if (place) putIn(place, goal, board);
  if (dividesByZero(board.line?.json ?? start)) return { status: "unsupported", reason: { key: "reason.no-value" } };
  const result = simplifyLine(goal, board);
  if (result === undefined) return { status: "unsupported" };
  if (sameTree(result, start)) board.write("simplifying.already", goal.expression);
  const isValue = freeLetters(result).length === 0;
  return {
    status: "solved",
    answers: [{ ask: goal.ask ?? { what: "value" }, kind: isValue ? "value" : "expression", ...expressionOf(result) }],
  };
}

/** Values in place of the letters; where the question says so, and it helps, the formula is simplified before. */
function putIn({ formula, values }: NonNullable<ReturnType<typeof placeOf>>, goal: Goal, board: Board): void {
  const [, at = 0] = operandsOf(goal.expression.json);
  let standing = formula;
  if (goal.ask?.with?.["simplify-first"]) {
    const inner = { ...goal, expression: expressionOf(formula) };
    let simplified: MathJson = formula;
    board.rewrite("arithmetic.simplify-first", [1], (below) => {
      simplified = simplifyLine(inner, below) ?? formula;
      return simplified;
    });
    standing = simplified;
  }
  board.write("arithmetic.put-in", expressionOf(substitute(standing, values)), { values: expressionOf(at) });
}
