import type { Rule, RuleId } from "../../../contract.ts";

/** What is written about trigonometric inequalities. */
export const trigonometricRules: Record<RuleId, Rule> = {
  "inequality.one-period": {
    relation: "equivalent",
    example:
      "-\\frac{\\pi}{2} \\leq x \\leq \\frac{3\\pi}{2} \\land \\sin x > \\frac{1}{2} ⟶ \\frac{\\pi}{6} < x < \\frac{5\\pi}{6}",
    en: "First look at one period, {range}: read the solutions off the unit circle or the graph",
    zh: "先看一个周期 {range}：由单位圆或图像得",
  },
  "inequality.all-periods": {
    relation: "equivalent",
    example: "\\sin x > \\frac{1}{2} ⟶ \\frac{\\pi}{6} + 2k\\pi < x < \\frac{5\\pi}{6} + 2k\\pi \\land k \\in \\mathbb{Z}",
    en: "Everything comes round again after {period}: add whole multiples of it",
    zh: "以 {period} 为周期，加上它的整数倍",
  },
  "inequality.solve-angle": {
    relation: "equivalent",
    example:
      "2k\\pi < 2x < \\pi + 2k\\pi \\land k \\in \\mathbb{Z} ⟶ k\\pi < x < \\frac{\\pi}{2} + k\\pi \\land k \\in \\mathbb{Z}",
    en: "Solve for {unknown} in all three parts",
    zh: "各部分解出 {unknown}",
  },
  "inequality.choose-members": {
    relation: "equivalent",
    example: "0 \\leq x < 2\\pi \\land \\sin x > \\frac{1}{2} ⟶ \\frac{\\pi}{6} < x < \\frac{5\\pi}{6}",
    en: "Keep only the values with {condition}: try the whole numbers k",
    zh: "结合条件 {condition}，取适当的整数 k",
  },
  "inequality.families": {
    relation: "equivalent",
    example: "2k\\pi < x < \\pi + 2k\\pi \\land k \\in \\mathbb{Z} ⟶ x \\in (2k\\pi, \\pi + 2k\\pi) \\land k \\in \\mathbb{Z}",
    en: "As intervals",
    zh: "用区间表示",
  },
  "inequality.circle-always": {
    relation: "equivalent",
    example: "\\sin x \\leq 1 ⟶ x \\in \\mathbb{R}",
    en: "{term} lies between −1 and 1, so this is always true",
    zh: "{term} 在 −1 与 1 之间，所以不等式恒成立",
  },
  "inequality.circle-never": {
    relation: "equivalent",
    example: "\\sin x > 1 ⟶ x \\in \\varnothing",
    en: "{term} lies between −1 and 1, so this is never true",
    zh: "{term} 在 −1 与 1 之间，所以不等式无解",
  },
  "inequality.one-function": {
    relation: "equivalent",
    example: "\\sin^2 x - \\cos x > 1 ⟶ -\\cos^2 x - \\cos x > 0",
    en: "Write everything by one function, with sin² + cos² = 1 and the double angle",
    zh: "利用 sin² + cos² = 1 与二倍角公式，化为同一个三角函数",
  },
  "inequality.auxiliary-angle": {
    relation: "equivalent",
    example: "\\sin x - \\cos x > 0 ⟶ \\sqrt{2}\\sin(x - \\frac{\\pi}{4}) > 0",
    en: "Combine sine and cosine into one sine with amplitude {amplitude} and phase {phase}",
    zh: "用辅助角公式合并：振幅 {amplitude}，初相 {phase}",
  },
  "inequality.solve-for-term": {
    relation: "equivalent",
    example: "2t^2 - t - 1 < 0 ⟶ -\\frac{1}{2} < t < 1",
    en: "Let {letter} = {term} and solve for {letter}",
    zh: "令 {letter} = {term}，先解关于 {letter} 的不等式",
  },
  "inequality.term-back": {
    relation: "equivalent",
    example: "2\\sin^2 x - \\sin x - 1 < 0 ⟶ -\\frac{1}{2} < \\sin x < 1",
    en: "Put {term} back for {letter}",
    zh: "把 {letter} 换回 {term}",
  },
};
