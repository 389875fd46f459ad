import type { Rule, RuleId } from "../../../contract.ts";

const rule = (example: string, en: string, zh: string): Rule => ({ relation: "equivalent", example, en, zh });
const states = (example: string, en: string, zh: string): Rule => ({ relation: "states", example, en, zh });

export const inverseRules: Record<RuleId, Rule> = {
  "inverse.name": states(
    "y = 2x + 3",
    "Write {value} for the value of the function; now solve for {letter}",
    "设函数值为 {value}，解出 {letter}",
  ),
  "inverse.move": rule("y = 2x + 3 ⟶ 2x = y - 3", "Bring {terms} to the other side", "把 {terms} 移到另一边"),
  "inverse.negate": rule("y = -x ⟶ x = -y", "Turn the sign on both sides", "两边变号"),
  "inverse.divide": rule("y = 2x ⟶ x = \\frac{y}{2}", "Divide both sides by {factor}", "两边同除以 {factor}"),
  "inverse.multiply": rule("y = \\frac{x}{2} ⟶ x = 2y", "Multiply both sides by {factor}", "两边同乘 {factor}"),
  "inverse.turn-over": rule("y = \\frac{1}{x} ⟶ x = \\frac{1}{y}", "Solve for the denominator", "解出分母"),
  "inverse.square": rule(
    "y = \\sqrt{x} ⟶ x = y^2 \\land y \\ge 0",
    "Square both sides; a square root is not negative",
    "两边平方；算术平方根非负",
  ),
  "inverse.raise": rule("y = \\sqrt[3]{x} ⟶ x = y^3", "Raise both sides to the power {n}", "两边同时 {n} 次方"),
  "inverse.root": rule("y = x^3 ⟶ x = \\sqrt[3]{y}", "Take the root with index {n} of both sides", "两边同时开 {n} 次方"),
  "inverse.positive-root": rule(
    "y = x^2 \\land x > 0 ⟶ x = \\sqrt{y} \\land x > 0",
    "Take the root; the base is not negative here",
    "开方；此处底数非负",
  ),
  "inverse.negative-root": rule(
    "y = x^2 \\land x < 0 ⟶ x = -\\sqrt{y} \\land x < 0",
    "Take the root; the base is not positive here",
    "开方；此处底数非正",
  ),
  "inverse.logarithm": rule("y = e^x ⟶ x = \\ln y", "Take the logarithm of both sides", "两边取对数"),
  "inverse.exponential": rule("y = \\ln x ⟶ x = e^y", "Undo the logarithm", "化对数式为指数式"),
  "inverse.clear": rule(
    "y = \\frac{x + 1}{x - 2} ⟶ y(x - 2) = x + 1 \\land x \\ne 2",
    "Multiply both sides by the denominator {factor}, which is not 0",
    "两边同乘不为零的分母 {factor}",
  ),
  "inverse.expand": rule("y(x - 2) = x + 1 ⟶ xy - 2y = x + 1", "Multiply out", "去括号"),
  "inverse.gather": rule(
    "xy - 2y = x + 1 ⟶ xy - x = 2y + 1",
    "Gather the terms with {letter} on one side, all others on the other",
    "移项，把含 {letter} 的项移到一边，其余移到另一边",
  ),
  "inverse.take-out": rule("xy - x = 2y + 1 ⟶ x(y - 1) = 2y + 1", "Take {letter} out", "提取 {letter}"),
  "inverse.divide-bracket": rule(
    "x(y - 1) = 2y + 1 \\land x \\ne 2 ⟶ x = \\frac{2y + 1}{y - 1} \\land x \\ne 2",
    "Divide both sides by {factor}",
    "两边同除以 {factor}",
  ),
  "inverse.simplify": rule("x = \\frac{-2y - 1}{-(y - 1)} ⟶ x = \\frac{2y + 1}{y - 1}", "Simplify", "化简"),
  "inverse.complete-square": rule("y = x^2 - 4x ⟶ y = (x - 2)^2 - 4", "Complete the square", "配方"),
  "inverse.swap": states(
    "y = \\frac{x - 3}{2}",
    "Swap {letter} and {value}: this is the inverse function",
    "互换 {letter} 与 {value}，得反函数",
  ),
  "inverse.domain": states("x \\ge 0", "It is defined for the values of the function only", "反函数的定义域是原函数的值域"),
};
