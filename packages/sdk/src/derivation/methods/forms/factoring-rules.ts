import type { Rule, RuleId } from "../../../contract.ts";

const rule = (example: string, en: string, zh: string): Rule => ({ relation: "equal", example, en, zh });

export const factoringRules: Record<RuleId, Rule> = {
  "factoring.common-factor": rule("6x^2 + 9x ⟶ 3x(2x + 3)", "Take out the common factor {factor}", "提取公因式 {factor}"),
  "factoring.minus": rule("-x^2 - 2x - 1 ⟶ -(x^2 + 2x + 1)", "Take out the minus sign", "提取负号"),
  "factoring.common-denominator": rule(
    "\\frac{x^2}{4} - 1 ⟶ \\frac{1}{4}(x^2 - 4)",
    "Bring everything over the common denominator and take it out",
    "通分，并提取公分母",
  ),
  "factoring.equal-factors": rule("(x + 1)(x + 1) ⟶ (x + 1)^2", "Write equal factors as a power", "相同的因式写成幂"),
  "factoring.power-of-product": rule(
    "((x - 1)(x + 1))^2 ⟶ (x - 1)^2 (x + 1)^2",
    "A power of a product: raise each factor",
    "积的乘方：把每个因式分别乘方",
  ),
  "factoring.as-squares": rule("4x^2 - 9 ⟶ (2x)^2 - 3^2", "Write both as squares", "把两项都写成平方"),
  "factoring.difference-of-squares": rule(
    "x^2 - 9 ⟶ (x - 3)(x + 3)",
    "Difference of squares: a² − b² = (a − b)(a + b) with a = {a} and b = {b}",
    "平方差公式 a² − b² = (a − b)(a + b)，其中 a = {a}，b = {b}",
  ),
  "factoring.as-cubes": rule("8x^3 - 27 ⟶ (2x)^3 - 3^3", "Write both as cubes", "把两项都写成立方"),
  "factoring.difference-of-cubes": rule(
    "x^3 - 8 ⟶ (x - 2)(x^2 + 2x + 4)",
    "Difference of cubes: a³ − b³ = (a − b)(a² + ab + b²) with a = {a} and b = {b}",
    "立方差公式 a³ − b³ = (a − b)(a² + ab + b²)，其中 a = {a}，b = {b}",
  ),
  "factoring.sum-of-cubes": rule(
    "x^3 + 8 ⟶ (x + 2)(x^2 - 2x + 4)",
    "Sum of cubes: a³ + b³ = (a + b)(a² − ab + b²) with a = {a} and b = {b}",
    "立方和公式 a³ + b³ = (a + b)(a² − ab + b²)，其中 a = {a}，b = {b}",
  ),
  "factoring.as-powers": rule("32x^5 - 1 ⟶ (2x)^5 - 1", "Write both as powers with the same exponent", "把两项写成同次幂"),
  "factoring.difference-of-odd-powers": rule(
    "x^5 - 1 ⟶ (x - 1)(x^4 + x^3 + x^2 + x + 1)",
    "Difference of two powers {n}: it has the factor {a} − {b}",
    "两个 {n} 次幂的差，含因式 {a} − {b}",
  ),
  "factoring.sum-of-odd-powers": rule(
    "x^5 + 1 ⟶ (x + 1)(x^4 - x^3 + x^2 - x + 1)",
    "Sum of two powers with the odd exponent {n}: it has the factor {a} + {b}",
    "两个 {n} 次幂（奇数次）的和，含因式 {a} + {b}",
  ),
  "factoring.add-and-subtract": rule(
    "x^4 + 4 ⟶ x^4 + 4x^2 + 4 - 4x^2",
    "Add {term} and take it away again, to make a square",
    "加上再减去 {term}，凑成完全平方",
  ),
  "factoring.complete-square": rule(
    "x^4 + 4x^2 + 4 - 4x^2 ⟶ (x^2 + 2)^2 - (2x)^2",
    "A perfect square less a square",
    "写成完全平方与平方的差",
  ),
  "factoring.as-perfect-square": rule(
    "4x^2 + 4x + 1 ⟶ (2x)^2 + 2 \\cdot 2x \\cdot 1 + 1",
    "Two squares, and twice the product of their bases",
    "首尾是两个数的平方，中间是这两个数乘积的 2 倍",
  ),
  "factoring.square-of-sum": rule(
    "x^2 + 6x + 9 ⟶ (x + 3)^2",
    "Perfect square: a² + 2ab + b² = (a + b)² with a = {a} and b = {b}",
    "完全平方公式 a² + 2ab + b² = (a + b)²，其中 a = {a}，b = {b}",
  ),
  "factoring.square-of-difference": rule(
    "x^2 - 6x + 9 ⟶ (x - 3)^2",
    "Perfect square: a² − 2ab + b² = (a − b)² with a = {a} and b = {b}",
    "完全平方公式 a² − 2ab + b² = (a − b)²，其中 a = {a}，b = {b}",
  ),
  "factoring.product-and-sum": rule(
    "x^2 + 5x + 6 ⟶ (x + 2)(x + 3)",
    "{p} and {q} have product {product} and sum {sum}",
    "{p} 与 {q} 的积为 {product}，和为 {sum}",
  ),
  "factoring.in-new-letter": rule(
    "u^2 - 5u + 4 ⟶ (u - 4)(u - 1)",
    "With {letter} for {power} it is a quadratic",
    "令 {letter} = {power}，化为二次三项式",
  ),
  "factoring.quadratic-in-bracket": rule(
    "(x^2 + x)^2 - 14(x^2 + x) + 24 ⟶ (x^2 + x - 12)(x^2 + x - 2)",
    "A quadratic in {bracket}: factor it like one",
    "看作关于 {bracket} 的二次三项式，分解因式",
  ),
  "factoring.split-middle": rule(
    "2x^2 + 5x + 3 ⟶ 2x^2 + 2x + 3x + 3",
    "{p} and {q} have product {product} and sum {sum}: split the middle term",
    "{p} 与 {q} 的积为 {product}，和为 {sum}：拆开中间项",
  ),
  "factoring.group-pairs": rule(
    "2x^2 + 2x + 3x + 3 ⟶ 2x(x + 1) + 3(x + 1)",
    "Group the terms and take a factor out of each group",
    "分组，各组提取公因式",
  ),
  "factoring.reorder": rule(
    "ax + by + ay + bx ⟶ ax + ay + bx + by",
    "Put the terms that belong together side by side",
    "调整各项的顺序，便于分组",
  ),
  "factoring.common-bracket": rule(
    "2x(x + 1) + 3(x + 1) ⟶ (x + 1)(2x + 3)",
    "Take out the common bracket {bracket}",
    "提取公因式 {bracket}",
  ),
  "factoring.group-by-letter": rule(
    "ax + bx + ay + by ⟶ x(a + b) + ay + by",
    "Order by the powers of {letter}",
    "按 {letter} 的幂整理",
  ),
  "factoring.factor-groups": rule(
    "y^2(x + 3) + x^2 - 9 ⟶ y^2(x + 3) + (x - 3)(x + 3)",
    "Factor each group",
    "把各组分别分解因式",
  ),
  "factoring.factor-last": rule(
    "x^2 + 3xy + 2y^2 + 3y + 1 ⟶ x^2 + 3xy + (2y + 1)(y + 1)",
    "Factor what stands without it",
    "分解不含它的部分",
  ),
  "factoring.crosswise": rule(
    "x^2 + 3xy + 2y^2 ⟶ (x + y)(x + 2y)",
    "A quadratic in {letter}: multiply crosswise with {p} and {q}",
    "看作关于 {letter} 的二次三项式，用 {p} 与 {q} 十字相乘",
  ),
  "factoring.square-of-polynomial": rule(
    "a^2 + b^2 + c^2 + 2ab + 2ac + 2bc ⟶ (a + b + c)^2",
    "This is the square of {base}",
    "这是 {base} 的平方",
  ),
  "factoring.perfect-cube": rule("x^3 + 3x^2 + 3x + 1 ⟶ (x + 1)^3", "This is the cube of {base}", "这是 {base} 的立方"),
  "factoring.perfect-power": rule(
    "x^4 + 4x^3 + 6x^2 + 4x + 1 ⟶ (x + 1)^4",
    "This is {base} to the power {n}",
    "这是 {base} 的 {n} 次幂",
  ),
  "factoring.group-squares": rule(
    "x^2 + 2xy + y^2 - z^2 ⟶ x^2 + 2xy + y^2 - z^2",
    "Group the terms that make a square",
    "把能组成完全平方的项分为一组",
  ),
  "factoring.rational-root": rule(
    "x^3 - 6x^2 + 11x - 6 ⟶ (x - 1)(x^2 - 5x + 6)",
    "{letter} = {root} is a zero, so {factor} is a factor; divide by it",
    "{letter} = {root} 是一个零点，所以 {factor} 是因式，用它去除",
  ),
  "factoring.root-value": rule(
    "1^3 - 6 \\cdot 1^2 + 11 \\cdot 1 - 6 ⟶ 0",
    "Put {root} for {letter}: the value is 0",
    "把 {letter} = {root} 代入，值为 0",
  ),
  "factoring.synthetic": rule(
    "-6 + 1 \\cdot 1 ⟶ -5",
    "Synthetic division: the next coefficient of the quotient",
    "综合除法：得商的下一个系数",
  ),
  "factoring.find-factors": rule(
    "x^5 + x + 1 ⟶ (x^2 + x + 1)(x^3 - x^2 + 1)",
    "Find the factors with undetermined coefficients",
    "用待定系数法求出因式",
  ),
  "factoring.check": rule("(x^2 + x + 1)(x^3 - x^2 + 1) ⟶ x^5 + x + 1", "Multiply out to check", "展开验证"),
  "factoring.bracket-out": rule(
    "x(x + 2) + 3(x + 2) ⟶ (x + 2)(x + 3)",
    "Take out the common bracket {bracket}",
    "提取公因式 {bracket}",
  ),
  "factoring.tidy": rule("(x + 2)(2x + 1 + 3) ⟶ (x + 2)(2x + 4)", "Collect like terms in each factor", "各因式合并同类项"),
  "factoring.collect-first": rule(
    "x^2 + x + 2x + 2 ⟶ x^2 + 3x + 2",
    "Collect like terms and order them",
    "合并同类项，按次数排列",
  ),
  "factoring.multiply-out": rule("x(x + 3) + 2 ⟶ x^2 + 3x + 2", "Multiply out first", "先展开"),
  "factoring.one-fraction": rule("1 - \\frac{1}{x^2} ⟶ \\frac{x^2 - 1}{x^2}", "Write it as one fraction", "写成一个分式"),
  "factoring.cancel": rule("\\frac{(x - 1)(x + 1)}{(x + 1)^2} ⟶ \\frac{x - 1}{x + 1}", "Cancel the common factors", "约去公因式"),
  "factoring.order": rule("(2x + 1)(x - 1) ⟶ (x - 1)(2x + 1)", "Put the factors in order", "整理各因式的顺序"),
  "factoring.sign-in-front": rule(
    "\\frac{-(x - 1)}{x} ⟶ -\\frac{x - 1}{x}",
    "Write the minus in front of the fraction",
    "把负号写到分式前面",
  ),
  "factoring.three-cubes": rule(
    "a^3 + b^3 + c^3 - 3abc ⟶ (a + b + c)(a^2 + b^2 + c^2 - ab - ac - bc)",
    "a³ + b³ + c³ − 3abc has the factor a + b + c, here with {a}, {b} and {c}",
    "公式 a³ + b³ + c³ − 3abc = (a + b + c)(a² + b² + c² − ab − bc − ca)，其中三数为 {a}、{b}、{c}",
  ),
  "factoring.real-zeros": rule(
    "x^2 - 2 ⟶ (x - \\sqrt{2})(x + \\sqrt{2})",
    "The zeros of {factor} give its linear factors",
    "由 {factor} 的零点写出一次因式",
  ),
  "factoring.irreducible": {
    relation: "states",
    example: "x^2 + 1",
    en: "It cannot be factored further over the rational numbers",
    zh: "在有理数范围内不能再分解",
  },
  "factoring.not-factorable": {
    relation: "states",
    example: "x^2 + 1",
    en: "It cannot be factored over the rational numbers",
    zh: "在有理数范围内不能分解因式",
  },
};
