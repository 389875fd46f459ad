import type { Rule, RuleId } from "../../contract.ts";

/** What is done to both sides of an equation or an inequality, written out before it is worked out. */
const sideRules: Record<RuleId, Rule> = {
  "sides.add": {
    relation: "equivalent",
    example: "5x - 7 = 18 ⟶ 5x - 7 + 7 = 18 + 7",
    en: "Write + {term} on each side",
    zh: "每一边都写上 + {term}",
  },
  "sides.subtract": {
    relation: "equivalent",
    example: "2x + 3 = 11 ⟶ 2x + 3 - 3 = 11 - 3",
    en: "Write − {term} on each side",
    zh: "每一边都写上 − {term}",
  },
  "sides.divide": {
    relation: "equivalent",
    example: "5x = 25 ⟶ \\frac{5x}{5} = \\frac{25}{5}",
    en: "Write each side over {factor}",
    zh: "每一边都写成除以 {factor} 的形式",
  },
  "sides.multiply": {
    relation: "equivalent",
    example: "\\frac{x}{2} = 3 ⟶ 2 \\cdot \\frac{x}{2} = 2 \\cdot 3",
    en: "Write the factor {factor} on each side",
    zh: "每一边都写上因数 {factor}",
  },
  "sides.divide-turned": {
    relation: "equivalent",
    example: "-2x < 6 ⟶ \\frac{-2x}{-2} > \\frac{6}{-2}",
    en: "Write each side over {factor}, with the inequality sign turned around",
    zh: "每一边都写成除以 {factor} 的形式，不等号改变方向",
  },
  "sides.multiply-turned": {
    relation: "equivalent",
    example: "-x > 5 ⟶ (-1) \\cdot (-x) < (-1) \\cdot 5",
    en: "Write the factor {factor} on each side, with the inequality sign turned around",
    zh: "每一边都写上因数 {factor}，不等号改变方向",
  },
  "sides.left": {
    relation: "equivalent",
    example: "5x - 7 + 7 = 18 + 7 ⟶ 5x = 18 + 7",
    en: "Work out the left side",
    zh: "计算左边",
  },
  "sides.middle": {
    relation: "equivalent",
    example: "1 - 3 < x + 3 - 3 < 5 - 3 ⟶ 1 - 3 < x < 5 - 3",
    en: "Work out the middle",
    zh: "计算中间",
  },
  "sides.right": {
    relation: "equivalent",
    example: "5x = 18 + 7 ⟶ 5x = 25",
    en: "Work out the right side",
    zh: "计算右边",
  },
};

/** Like terms, products and fractions, one thing at a time. */
const workingRules: Record<RuleId, Rule> = {
  "working.like-terms-together": {
    relation: "equal",
    example: "4x + 3 + 2x ⟶ 4x + 2x + 3",
    en: "Put like terms side by side",
    zh: "把同类项放在一起",
  },
  "working.coefficients-in-bracket": {
    relation: "equal",
    example: "2x + 5x ⟶ (2 + 5)x",
    en: "Take {factor} out: the coefficients are left in the bracket",
    zh: "提出 {factor}，系数留在括号里",
  },
  "working.add-coefficients": {
    relation: "equal",
    example: "(2 + 5)x ⟶ 7x",
    en: "Work out the bracket: {sum}",
    zh: "计算括号里的 {sum}",
  },
  "working.zero-times": {
    relation: "equal",
    example: "(3 - 3)x + 4 ⟶ 4",
    en: "{sum} is 0, and 0 times {factor} is 0",
    zh: "{sum} 等于 0，0 乘 {factor} 等于 0",
  },
  "working.sum": { relation: "equal", example: "3 - 9 ⟶ -6", en: "Work out {sum}", zh: "计算 {sum}" },
  "working.opposite-terms": {
    relation: "equal",
    example: "5x - 7 + 7 ⟶ 5x + 0",
    en: "{sum} is 0",
    zh: "{sum} 等于 0",
  },
  "working.leave-out-zero": { relation: "equal", example: "5x + 0 ⟶ 5x", en: "Leave out the 0", zh: "省去 0" },
  "working.over-one-bar": {
    relation: "equal",
    example: "6 \\cdot \\frac{x}{2} ⟶ \\frac{6x}{2}",
    en: "Write {factor} above the fraction bar",
    zh: "把 {factor} 写到分子上",
  },
  "working.distribute": {
    relation: "equal",
    example: "6(\\frac{x}{2} + 1) ⟶ 6 \\cdot \\frac{x}{2} + 6 \\cdot 1",
    en: "Multiply every term in the bracket by {factor}",
    zh: "用 {factor} 乘括号里的每一项",
  },
  "working.leave-out-brackets": {
    relation: "equal",
    example: "x^2 + 3x + (x + 3) ⟶ x^2 + 3x + x + 3",
    en: "A plus before a bracket: the bracket may be left out",
    zh: "括号前是加号，去括号后各项不变号",
  },
  "working.add-numerators": {
    relation: "equal",
    example: "(\\frac{3}{6} + \\frac{2}{6})x ⟶ \\frac{3 + 2}{6}x",
    en: "The denominators are the same: add the numerators over it",
    zh: "同分母分数相加减，分母不变，分子相加减",
  },
  "working.divide-terms": {
    relation: "equal",
    example: "\\frac{2x^2 - 8x}{2} ⟶ \\frac{2x^2}{2} - \\frac{8x}{2}",
    en: "Divide every term by {factor}",
    zh: "每一项都除以 {factor}",
  },
  "working.bracket-times-bracket": {
    relation: "equal",
    example: "(x + 1)(x + 3) ⟶ x(x + 3) + 1 \\cdot (x + 3)",
    en: "Multiply each term of the first bracket by the second bracket",
    zh: "用第一个括号里的每一项乘第二个括号",
  },
  "working.power-as-product": {
    relation: "equal",
    example: "(x + 3)^2 ⟶ (x + 3)(x + 3)",
    en: "A square is a product of two equal factors",
    zh: "平方就是两个相同因式的积",
  },
  "working.equal-terms": {
    relation: "equal",
    example: "x^2 + x \\cdot 3 + 3x + 9 ⟶ x^2 + 2x \\cdot 3 + 9",
    en: "{sum}: twice the same product",
    zh: "{sum} 是同一个积的二倍",
  },
  "working.turn-signs": {
    relation: "equal",
    example: "4 - (x - 2) ⟶ 4 - x + 2",
    en: "A minus before a bracket: every sign in it turns",
    zh: "括号前是减号，去括号后各项都变号",
  },
  "working.product": {
    relation: "equal",
    example: "6 \\cdot \\frac{x}{2} ⟶ 3x",
    en: "Work out {product}",
    zh: "计算 {product}",
  },
  "working.signs-of-fraction": {
    relation: "equal",
    example: "\\frac{-2x}{-2} ⟶ \\frac{2x}{2}",
    en: "The signs above and below: alike they cancel, unlike a minus goes before the fraction",
    zh: "分子分母同号得正，异号得负",
  },
  "working.divide-out": {
    relation: "equal",
    example: "\\frac{2x}{2} ⟶ x",
    en: "Divide by {factor}",
    zh: "除以 {factor}",
  },
  "working.factor-above": {
    relation: "equal",
    example: "\\frac{12}{18} ⟶ \\frac{6 \\cdot 2}{18}",
    en: "Write the numerator as a product with {factor}",
    zh: "把分子写成含 {factor} 的积",
  },
  "working.factor-below": {
    relation: "equal",
    example: "\\frac{6 \\cdot 2}{18} ⟶ \\frac{6 \\cdot 2}{6 \\cdot 3}",
    en: "Write the denominator as a product with {factor}",
    zh: "把分母写成含 {factor} 的积",
  },
  "working.cancel": {
    relation: "equal",
    example: "\\frac{6 \\cdot 2}{6 \\cdot 3} ⟶ \\frac{2}{3}",
    en: "Cancel {factor}",
    zh: "约去 {factor}",
  },
  "working.factor-over-itself": {
    relation: "equal",
    example: "\\frac{3x}{3} ⟶ \\frac{3}{3} x",
    en: "Write {factor} over {factor} apart",
    zh: "把分子分母中的 {factor} 单独写成分数",
  },
  "working.factor-is-one": {
    relation: "equal",
    example: "\\frac{3}{3} x ⟶ x",
    en: "{fraction} is 1",
    zh: "{fraction} 等于 1",
  },
  "working.extend": {
    relation: "equal",
    example: "\\frac{1}{2} ⟶ \\frac{1 \\cdot 3}{2 \\cdot 3}",
    en: "Extend {fraction} by {factor}: multiply above and below",
    zh: "{fraction} 的分子分母同乘 {factor}",
  },
  "working.whole-over-one": {
    relation: "equal",
    example: "2 + \\frac{1}{3} ⟶ \\frac{2}{1} + \\frac{1}{3}",
    en: "Write {number} as a fraction",
    zh: "把 {number} 写成分数",
  },
  "working.add-exponents": {
    relation: "equal",
    example: "x^2 \\cdot x^3 ⟶ x^{2 + 3}",
    en: "Write the sum of the exponents",
    zh: "写出指数的和",
  },
  "working.subtract-exponents": {
    relation: "equal",
    example: "\\frac{x^5}{x^2} ⟶ x^{5 - 2}",
    en: "Write the difference of the exponents",
    zh: "写出指数的差",
  },
  "working.multiply-exponents": {
    relation: "equal",
    example: "(x^2)^3 ⟶ x^{2 \\cdot 3}",
    en: "Write the product of the exponents",
    zh: "写出指数的积",
  },
  "working.exponent": { relation: "equal", example: "x^{2 + 3} ⟶ x^5", en: "Work out the exponent", zh: "计算指数" },
  "working.exponent-one": {
    relation: "equal",
    example: "x \\cdot x^2 ⟶ x^1 \\cdot x^2",
    en: "{base} alone has the exponent 1",
    zh: "单独的 {base} 指数为 1",
  },
  "working.as-square": {
    relation: "equal",
    example: "4x^2 - 25 ⟶ (2x)^2 - 25",
    en: "Write {term} as a square",
    zh: "把 {term} 写成平方",
  },
  "working.as-double-product": {
    relation: "equal",
    example: "x^2 + 6x + 3^2 ⟶ x^2 + 2 \\cdot x \\cdot 3 + 3^2",
    en: "Write {term} as twice a product",
    zh: "把 {term} 写成积的二倍",
  },
  "working.group": {
    relation: "equal",
    example: "x^2 + 2x + 3x + 6 ⟶ x(x + 2) + 3x + 6",
    en: "Take {factor} out of the group {group}",
    zh: "从 {group} 中提出 {factor}",
  },
  "working.radicand-as-product": {
    relation: "equal",
    example: "\\sqrt{12} ⟶ \\sqrt{4 \\cdot 3}",
    en: "Under the root write {product}",
    zh: "把被开方数写成 {product}",
  },
  "working.as-power": {
    relation: "equal",
    example: "\\sqrt{4 \\cdot 3} ⟶ \\sqrt{2^2 \\cdot 3}",
    en: "Write the first factor as {power}",
    zh: "把第一个因数写成 {power}",
  },
  "working.root-of-product": {
    relation: "equal",
    example: "\\sqrt{4 \\cdot 3} ⟶ \\sqrt{4}\\sqrt{3}",
    en: "The root of a product is the product of the roots",
    zh: "积的方根等于各因数方根的积",
  },
  "working.root": {
    relation: "equal",
    example: "\\sqrt{4}\\sqrt{3} ⟶ 2\\sqrt{3}",
    en: "Take the root {root}",
    zh: "计算 {root}",
  },
};

export const unfoldingRules: Record<RuleId, Rule> = { ...sideRules, ...workingRules };
