import type { Rule, RuleId } from "../../../contract.ts";

const rule = (example: string, en: string, zh: string): Rule => ({ relation: "equal", example, en, zh });

export const expandingRules: Record<RuleId, Rule> = {
  "expanding.minus-bracket": rule(
    "x - (y - 2) ⟶ x - y + 2",
    "A minus before the bracket: take the bracket away and turn every sign in it",
    "括号前是负号，去括号时各项都变号",
  ),
  "expanding.collect": rule("x^2 + 3x + 2x + 6 ⟶ x^2 + 5x + 6", "Collect like terms", "合并同类项"),
  "expanding.multiply-factors": rule(
    "2x \\cdot 3x ⟶ 6x^2",
    "Multiply the numbers, and add the exponents of equal letters",
    "系数相乘，同底数幂的指数相加",
  ),
  "expanding.add-numbers": rule("9 - 27 + 23 ⟶ 5", "Add and subtract", "计算加减"),
  "expanding.multiply-numbers": rule("9 \\cdot (-3) ⟶ -27", "Multiply", "计算乘法"),
  "expanding.distribute": rule(
    "3(x + 2) ⟶ 3x + 6",
    "Multiply each term in the bracket by {factor}",
    "用 {factor} 乘括号内的每一项",
  ),
  "expanding.conjugates": rule(
    "(x - 3)(x + 3) ⟶ x^2 - 9",
    "Difference times sum of {a} and {b}: the difference of their squares",
    "{a} 与 {b} 的差乘以和，用平方差公式",
  ),
  "expanding.every-with-every": rule(
    "(x + 2)(x + 3) ⟶ x^2 + 3x + 2x + 6",
    "Multiply each term of the first bracket by each term of the second",
    "用第一个括号的每一项乘第二个括号的每一项",
  ),
  "expanding.negative-power": rule(
    "(x + 2)^{-1} ⟶ \\frac{1}{x + 2}",
    "A negative exponent means one over the power",
    "负指数幂等于正指数幂的倒数",
  ),
  "expanding.zero-power": rule("(x + 1)^0 ⟶ 1", "Anything other than 0 to the power 0 is 1", "不为零的数的零次幂等于 1"),
  "expanding.split-power": rule("(a + b + c)^3 ⟶ (a + b + c)^2 (a + b + c)", "Write the power as a product", "把乘方写成乘积"),
  "expanding.power-of-product": rule("(3x)^2 ⟶ 9x^2", "A power of a product: raise each factor", "积的乘方：把每个因式分别乘方"),
  "expanding.number-power": rule("2^3 x ⟶ 8x", "Work out the power of the number", "计算数的乘方"),
  "expanding.square-sum": rule(
    "(x + 3)^2 ⟶ x^2 + 6x + 9",
    "Square of a sum: (a + b)² = a² + 2ab + b² with a = {a} and b = {b}",
    "完全平方公式 (a + b)² = a² + 2ab + b²，其中 a = {a}，b = {b}",
  ),
  "expanding.square-difference": rule(
    "(x - 3)^2 ⟶ x^2 - 6x + 9",
    "Square of a difference: (a − b)² = a² − 2ab + b² with a = {a} and b = {b}",
    "完全平方公式 (a − b)² = a² − 2ab + b²，其中 a = {a}，b = {b}",
  ),
  "expanding.cube-sum": rule(
    "(x + 1)^3 ⟶ x^3 + 3x^2 + 3x + 1",
    "Cube of a sum: (a + b)³ = a³ + 3a²b + 3ab² + b³ with a = {a} and b = {b}",
    "完全立方公式 (a + b)³ = a³ + 3a²b + 3ab² + b³，其中 a = {a}，b = {b}",
  ),
  "expanding.cube-difference": rule(
    "(x - 1)^3 ⟶ x^3 - 3x^2 + 3x - 1",
    "Cube of a difference: (a − b)³ = a³ − 3a²b + 3ab² − b³ with a = {a} and b = {b}",
    "完全立方公式 (a − b)³ = a³ − 3a²b + 3ab² − b³，其中 a = {a}，b = {b}",
  ),
  "expanding.binomial": rule(
    "(x + 2)^4 ⟶ x^4 + 8x^3 + 24x^2 + 32x + 16",
    "Use the binomial theorem for the power {n}",
    "用二项式定理展开 {n} 次方",
  ),
  "expanding.square-of-sum": rule(
    "(a + b + c)^2 ⟶ a^2 + b^2 + c^2 + 2ab + 2ac + 2bc",
    "Square of a sum: the square of each term, and twice the product of each two",
    "和的平方：各项的平方，加上每两项乘积的 2 倍",
  ),
  "expanding.divide-each-term": rule(
    "\\frac{x^2 + 3x}{x} ⟶ x + 3",
    "Divide each term by the denominator",
    "用分母除分子的每一项",
  ),
  "expanding.reduce": rule("\\frac{6x^2}{3x} ⟶ 2x", "Cancel common factors", "约分"),
  "expanding.order": rule("3 + x ⟶ x + 3", "Write the terms in order of their degree", "按次数由高到低排列"),
  "expanding.write-out": rule("3(x + 2) ⟶ 3 \\cdot x + 3 \\cdot 2", "Write out the products", "写出各项乘积"),
  "expanding.write-binomial": rule(
    "(x + 2)^4 ⟶ x^4 + \\binom{4}{1} x^3 \\cdot 2 + \\binom{4}{2} x^2 \\cdot 2^2 + \\binom{4}{3} x \\cdot 2^3 + 2^4",
    "Write out the binomial theorem",
    "写出二项展开式",
  ),
  "expanding.coefficients": rule("\\binom{4}{1} x ⟶ 4x", "Put in the binomial coefficients", "代入二项式系数"),
  "expanding.work-out": rule("3 \\cdot x + 3 \\cdot 2 ⟶ 3x + 6", "Work out each product", "计算每个乘积"),
};
