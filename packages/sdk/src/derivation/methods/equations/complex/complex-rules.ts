import type { Rule, RuleId } from "../../../../contract.ts";

/** Equations with complex coefficients, as they are solved at the board. */
export const complexRules: Record<RuleId, Rule> = {
  "complex.gather": {
    relation: "equivalent",
    example: "(1+i)z - 2 = 0 ⟶ (1+i)z = 2",
    en: "Bring the terms with {unknown} to the left and the numbers to the right",
    zh: "把含 {unknown} 的项移到左边，常数移到右边",
  },
  "complex.divide": {
    relation: "equivalent",
    example: "(1+i)z = 2 ⟶ z = \\frac{2}{1+i}",
    en: "Divide both sides by {factor}",
    zh: "两边同除以 {factor}",
  },
  "complex.quotient": {
    relation: "equivalent",
    example: "z = \\frac{2}{1+i} ⟶ z = 1 - i",
    en: "Multiply above and below by the conjugate of the denominator and work it out",
    zh: "分子、分母同乘分母的共轭复数并计算",
  },
  "complex.compare-parts": {
    relation: "states",
    example: "x^2 - y^2 = 3 \\land 2xy = 4 \\land x^2 + y^2 = 5",
    en: "Write a square root of {number} as x + yi with real x and y: compare the real parts, the imaginary parts and the moduli of (x + yi)² and {number}",
    zh: "设 {number} 的平方根为 x + yi（x、y 为实数）：比较 (x + yi)² 与 {number} 的实部、虚部和模",
  },
  "complex.parts-squared": {
    relation: "states",
    example: "x^2 = 4 \\land y^2 = 1",
    en: "Add and subtract the first and the last",
    zh: "把第一式与第三式相加、相减",
  },
  "complex.root-same-sign": {
    relation: "equal",
    example: "(2+i)^2 ⟶ 3+4i",
    en: "2xy is positive, so x and y have the same sign: {root} is a square root",
    zh: "2xy 为正，所以 x 与 y 同号：{root} 是一个平方根",
  },
  "complex.root-opposite-sign": {
    relation: "equal",
    example: "(2-i)^2 ⟶ 3-4i",
    en: "2xy is negative, so x and y have opposite signs: {root} is a square root",
    zh: "2xy 为负，所以 x 与 y 异号：{root} 是一个平方根",
  },
  "complex.root-of-real": {
    relation: "equal",
    example: "(4i)^2 ⟶ -16",
    en: "{root} is a square root",
    zh: "{root} 是一个平方根",
  },
  "complex.common-factor": {
    relation: "equivalent",
    example: "z^2 + iz = 0 ⟶ z(z + i) = 0",
    en: "Take out {unknown}",
    zh: "提取公因式 {unknown}",
  },
  "complex.both-roots": {
    relation: "equivalent",
    example: "z^2 = 3+4i ⟶ z = -2-i \\lor z = 2+i",
    en: "The two square roots are {root} and its opposite",
    zh: "两个平方根是 {root} 及其相反数",
  },
  "complex.polar": {
    relation: "equivalent",
    example: "z^3 = 8i ⟶ z^3 = 8\\left(\\cos\\frac{\\pi}{2} + i\\sin\\frac{\\pi}{2}\\right)",
    en: "Write {number} in polar form",
    zh: "把 {number} 写成三角形式",
  },
  "complex.roots-by-angle": {
    relation: "equivalent",
    example:
      "z^2 = \\cos\\pi + i\\sin\\pi ⟶ z = \\cos\\frac{\\pi}{2} + i\\sin\\frac{\\pi}{2} \\lor z = \\cos\\frac{3\\pi}{2} + i\\sin\\frac{3\\pi}{2}",
    en: "De Moivre's formula: take the root of index {index} of the modulus, divide the angle by {index}, and go on by equal angles all the way round",
    zh: "棣莫弗公式：模开 {index} 次方，辐角除以 {index}，再依次加上相等的角，转满一周",
  },
  "complex.standard": {
    relation: "equivalent",
    example: "z^2 + 2 = 3iz ⟶ z^2 - 3iz + 2 = 0",
    en: "Bring everything to the left side and arrange by powers of {unknown}",
    zh: "移项，按 {unknown} 的降幂排列",
  },
  "complex.discriminant": {
    relation: "equal",
    example: "(3+i)^2 - 4(2+2i) ⟶ -2i",
    en: "The discriminant",
    zh: "判别式",
  },
  "complex.formula": {
    relation: "equivalent",
    example: "z^2 - (3+i)z + 2+2i = 0 ⟶ z = \\frac{3+i-(1-i)}{2} \\lor z = \\frac{3+i+(1-i)}{2}",
    en: "Use the quadratic formula with {root} for the root of the discriminant",
    zh: "代入求根公式，判别式的一个平方根取 {root}",
  },
};
