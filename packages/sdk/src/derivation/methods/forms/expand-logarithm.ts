import { holdsExpandable, isLogarithm } from "../../../algebra/forms/expandable-functions.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import type { Board, MathJson, Method, Rule, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { mapOperands, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { isExpandedFormula } from "../../../verification/answers/forms/expanded.ts";
import { expandLine, withoutInnerSums } from "./expanding-lines.ts";
import { expandingRules } from "./expanding-rules.ts";
import { formAnswer } from "./form-answer.ts";
import { laws } from "./logarithm-laws.ts";

const rule = (example: string, en: string, zh: string): Rule => ({ relation: "equal", example, en, zh });

const rules: Record<RuleId, Rule> = {
  "expand-logarithm.factor": rule(
    "\\ln(x^2 - 9) ⟶ \\ln((x + 3)(x - 3))",
    "Factor what stands under the logarithm",
    "把真数分解因式",
  ),
  "expand-logarithm.quotient": rule(
    "\\ln\\frac{x}{y} ⟶ \\ln x - \\ln y",
    "The logarithm of a quotient is the difference of the logarithms",
    "商的对数等于对数的差",
  ),
  "expand-logarithm.product": rule(
    "\\ln(xy) ⟶ \\ln x + \\ln y",
    "The logarithm of a product is the sum of the logarithms",
    "积的对数等于对数的和",
  ),
  "expand-logarithm.root": rule("\\ln\\sqrt{x} ⟶ \\ln x^{\\frac{1}{2}}", "Write the root as a power", "把根式写成分数指数幂"),
  "expand-logarithm.power": rule(
    "\\ln x^3 ⟶ 3\\ln x",
    "The exponent comes before the logarithm: log aⁿ = n log a",
    "真数的指数提到对数前：log aⁿ = n log a",
  ),
  "expand-logarithm.value": rule(
    "\\log_2 8 + \\log_2 x ⟶ 3 + \\log_2 x",
    "Put in the logarithms that are known",
    "代入已知的对数值",
  ),
  "expand-logarithm.number": rule("\\ln 8 ⟶ \\ln 2^3", "Write the number as a power", "把真数写成幂的形式"),
  "expand-logarithm.factors": rule(
    "\\frac{1}{3} \\cdot (2\\ln x) ⟶ \\frac{2}{3}\\ln x",
    "Multiply the numbers before the logarithm",
    "合并对数前的系数",
  ),
  "expand-logarithm.distribute": rule(
    "\\frac{1}{2}(\\ln x + \\ln y) ⟶ \\frac{1}{2}\\ln x + \\frac{1}{2}\\ln y",
    "Multiply every term in the bracket",
    "去括号，逐项相乘",
  ),
};

/** So many laws no formula of school needs. */
const mostLines = 40;

/** Logarithms of products, quotients and powers as sums of logarithms: one law a line, wherever it applies. */
export const expandLogarithm: Method = {
  id: "forms.expand-logarithm",
  example: "\\ln(x^2y)",
  assumes: true,
  rules: { ...expandingRules, ...rules },
  suits: ({ task, expression: { json } }) =>
    task === "expanded" && hasLogarithm(json) && isExpandedFormula(json, spendFreely) ? 0.95 : 0,
  derive(goal, board) {
    const given = goal.expression.json;
    for (let count = 0; count < mostLines && applyNextLaw(board); count++) board.spend(10);
    const spend = (operations: number): void => board.spend(operations);
    if (!isExpandedFormula(board.line?.json ?? 0, spend)) expandLine(board, { isOrdered: false });
    const answer = board.line?.json ?? 0;
    return holdsExpandable(answer, given) || sameTree(answer, given) ? { status: "unsupported" } : formAnswer(goal, answer);
  },
};

const hasLogarithm = (json: MathJson): boolean => isLogarithm(json) || operandsOf(json).some(hasLogarithm);

/** The first law that changes the line, applied to every part that it is about. */
function applyNextLaw(board: Board): boolean {
  const line = board.line?.json ?? 0;
  const setting = {
    assuming: board.assuming.map(({ json }) => json),
    line,
    spend: (operations: number) => board.spend(operations),
  };
  for (const [name, law] of laws) {
    const applied = (part: MathJson): MathJson => law(part, setting) ?? mapOperands(part, applied);
    const after = withoutInnerSums(applied(line));
    if (sameTree(after, line)) continue;
    board.write(`expand-logarithm.${name}`, expressionOf(after));
    return true;
  }
  return false;
}
