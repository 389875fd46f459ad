import type { Rule, RuleId } from "../../../contract.ts";

/** Rules about linear differential equations of any order. */
export const linearRules: Record<RuleId, Rule> = {
  "differential.integrate-once": {
    relation: "states",
    example: "\\frac{d^2y}{dx^2} = 1 ⟶ \\frac{dy}{dx} = x + C_1",
    en: "Integrate",
    zh: "积分一次",
  },
  "differential.collect": {
    relation: "equivalent",
    example: "\\frac{d^2y}{dx^2} = x - y ⟶ \\frac{d^2y}{dx^2} + y = x",
    en: "Bring all terms with the function to the left",
    zh: "把含未知函数的项移到左边",
  },
  "differential.characteristic": {
    relation: "states",
    example: "\\frac{d^2y}{dx^2} - 3\\frac{dy}{dx} + 2y = 0 ⟶ r^2 - 3r + 2 = 0",
    en: "Try {trial}: the characteristic equation is",
    zh: "设 {trial}，得特征方程",
  },
  "differential.factor-characteristic": {
    relation: "equivalent",
    example: "r^2 - 3r + 2 = 0 ⟶ (r - 1)(r - 2) = 0",
    en: "Factor it",
    zh: "分解因式",
  },
  "differential.root-solutions": {
    relation: "states",
    example: "r - 2 = 0 ⟶ y = e^{2x}",
    en: "The root {root} gives",
    zh: "特征根 {root} 对应的解",
  },
  "differential.root-solutions-multiple": {
    relation: "states",
    example: "(r - 2)^2 = 0 ⟶ y = xe^{2x}",
    en: "The root {root}, {times} times, gives",
    zh: "{times} 重特征根 {root} 对应的解",
  },
  "differential.homogeneous-solution": {
    relation: "states",
    example: "y = e^x ⟶ y = C_1 e^x + C_2 e^{2x}",
    en: "Every solution of the homogeneous equation is a combination of these",
    zh: "齐次方程的通解是它们的线性组合",
  },
  "differential.homogeneous-equation": {
    relation: "states",
    example: "\\frac{d^2y}{dx^2} + y = x ⟶ \\frac{d^2y}{dx^2} + y = 0",
    en: "First the homogeneous equation",
    zh: "先解对应的齐次方程",
  },
  "differential.trial": {
    relation: "states",
    example: "\\frac{dy}{dx} + y = x ⟶ y = ax + b",
    en: "For one solution of the whole equation try",
    zh: "设非齐次方程的一个特解为",
  },
  "differential.trial-put-in": {
    relation: "equal",
    example: "\\frac{d}{dx}(ax + b) + ax + b ⟶ ax + a + b",
    en: "Put it into the left side",
    zh: "代入方程左边",
  },
  "differential.compare-coefficients": {
    relation: "states",
    example: "ax + a + b = x ⟶ a = 1, a + b = 0",
    en: "Compare the coefficients with those of {right}",
    zh: "与 {right} 比较系数",
  },
  "differential.coefficients": {
    relation: "equivalent",
    example: "a = 1, a + b = 0 ⟶ a = 1, b = -1",
    en: "So the coefficients are",
    zh: "解得系数",
  },
  "differential.particular": {
    relation: "states",
    example: "a = 1, b = -1 ⟶ y = x - 1",
    en: "One solution is",
    zh: "得一个特解",
  },
  "differential.wronskian": {
    relation: "equal",
    example: "\\cos x \\cdot \\cos x - \\sin x \\cdot (-\\sin x) ⟶ 1",
    en: "The Wronskian of {first} and {second}",
    zh: "{first} 与 {second} 的朗斯基行列式",
  },
  "differential.vary-constants": {
    relation: "states",
    example: "y = C_1 \\cos x + C_2 \\sin x ⟶ y = u\\cos x + v\\sin x",
    en: "Vary the constants: look for a solution with functions in their place",
    zh: "常数变易法：把常数换成函数",
  },
  "differential.varied-derivative": {
    relation: "states",
    example: "y = u\\cos x + v\\sin x ⟶ \\frac{du}{dx} = -\\sin x",
    en: "The derivative of {function} must be",
    zh: "{function} 的导数应为",
  },
  "differential.euler": {
    relation: "states",
    example: "x^2 \\frac{d^2y}{dx^2} - 2y = 0 ⟶ r(r - 1) - 2 = 0",
    en: "An Euler equation: try {trial}",
    zh: "欧拉方程：设 {trial}",
  },
  "differential.expand-characteristic": {
    relation: "equivalent",
    example: "r(r - 1) - 2 = 0 ⟶ r^2 - r - 2 = 0",
    en: "Multiply out",
    zh: "展开",
  },
};
