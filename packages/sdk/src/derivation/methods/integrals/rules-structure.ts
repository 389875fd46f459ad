import type { Rule, RuleId } from "../../../contract.ts";

const rule = (example: string, en: string, zh: string, relation: Rule["relation"] = "equal"): Rule => ({
  relation,
  example,
  en,
  zh,
});

/** Linearity, substitution, integration by parts. */
export const structureRules: Record<RuleId, Rule> = {
  "integral.constant-out": rule(
    "\\int 3x^2\\,dx ⟶ 3 \\int x^2\\,dx",
    "Take the constant {constant} out of the integral",
    "把常数 {constant} 提到积分号外",
  ),
  "integral.linearity": rule(
    "\\int (3x^2 + x)\\,dx ⟶ 3 \\int x^2\\,dx + \\int x\\,dx",
    "Integrate term by term, constants in front",
    "逐项积分，常数提到积分号外",
  ),
  "integral.each-term": rule(
    "3 \\int x^2\\,dx + \\int x\\,dx ⟶ 3 \\cdot \\frac{x^3}{3} + \\frac{x^2}{2} + C",
    "Work out each integral",
    "分别求出各个积分",
  ),
  "integral.one-term": rule("\\int x e^x\\,dx ⟶ x e^x - e^x + C", "Work out {integral}", "求 {integral}"),
  "integral.substitute": rule("\\int 2x e^{x^2}\\,dx ⟶ e^{x^2} + C", "Substitute {definition}", "换元，令 {definition}"),
  "integral.trigonometric-substitution": rule(
    "\\int \\sqrt{1 - x^2}\\,dx ⟶ \\frac{\\arcsin x}{2} + \\frac{x\\sqrt{1 - x^2}}{2} + C",
    "Trigonometric substitution {definition}",
    "三角换元，令 {definition}",
  ),
  "integral.half-angle": rule(
    "\\int \\frac{1}{1 + \\cos x}\\,dx ⟶ \\tan\\frac{x}{2} + C",
    "Substitute {definition}, which makes sine and cosine rational",
    "万能代换 {definition}，把正弦和余弦化为有理式",
  ),
  "integral.let": rule("u = x^2", "Let", "令", "defines"),
  "integral.solved-for-letter": rule("x = u^2", "So", "于是", "defines"),
  "integral.differential": rule("\\frac{du}{dx} = 2x", "Its derivative is", "求导得", "defines"),
  "integral.in-new-letter": rule(
    "\\int \\cos x\\,dx ⟶ \\int \\cos x\\,dx",
    "Write the integral in {letter}",
    "把积分写成 {letter} 的形式",
  ),
  "integral.single-angle": rule(
    "\\sin(2t) + C ⟶ 2\\sin t\\cos t + C",
    "Write the functions of multiple angles with the single angle",
    "把倍角的函数化为单角的函数",
  ),
  "integral.put-back": rule("x + C ⟶ x + C", "Go back to the original variable by {definition}", "由 {definition} 还原变量"),
  "integral.by-parts": rule(
    "\\int x e^x\\,dx ⟶ x e^x - \\int e^x\\,dx",
    "Integrate by parts: differentiate {u}, integrate {slope}",
    "分部积分：对 {u} 求导，对 {slope} 积分",
  ),
  "integral.choose-parts": rule("u = x, v' = e^x", "Choose", "选取", "defines"),
  "integral.parts-found": rule("u' = 1, v = e^x", "Then", "则", "defines"),
  "integral.parts-formula": rule(
    "\\int x e^x\\,dx ⟶ x e^x - \\int e^x\\,dx",
    "The integral of u v′ is u v minus the integral of u′ v",
    "u v′ 的积分等于 u v 减去 u′ v 的积分",
  ),
  "integral.parts-once": rule(
    "\\int e^x \\sin x\\,dx ⟶ e^x \\sin x - \\int e^x \\cos x\\,dx",
    "Integrate by parts: differentiate {u}, integrate {slope}",
    "分部积分：对 {u} 求导，对 {slope} 积分",
  ),
  "integral.parts-again": rule(
    "e^x \\sin x - \\int e^x \\cos x\\,dx ⟶ e^x \\sin x - (e^x \\cos x + \\int e^x \\sin x\\,dx)",
    "By parts once more: differentiate {u}, integrate {slope}",
    "再次分部积分：对 {u} 求导，对 {slope} 积分",
  ),
  "integral.multiply-in": rule(
    "e^x \\sin x - (e^x \\cos x + \\int e^x \\sin x\\,dx) ⟶ e^x \\sin x - e^x \\cos x - \\int e^x \\sin x\\,dx",
    "Remove the brackets: the integral we started from is there again",
    "去括号：等式右边又出现了原来的积分",
  ),
  "integral.split": rule(
    "\\int (\\sec^3 x - \\sec x)\\,dx ⟶ \\int \\sec^3 x\\,dx - \\int \\sec x\\,dx",
    "Multiply out and split: the integral we started from is there again",
    "展开并拆分：又出现了原来的积分",
  ),
  "integral.solve-for-integral": rule(
    "e^x \\sin x - e^x \\cos x - \\int e^x \\sin x\\,dx ⟶ \\frac{e^x(\\sin x - \\cos x)}{2} + C",
    "The same integral stands on both sides of the equation: solve for it",
    "等式两边含有同一个积分，移项解出它",
  ),
  "integral.reduction-formula": rule(
    "\\int \\frac{1}{(x^2 + 1)^2}\\,dx ⟶ \\frac{x}{2(x^2 + 1)} + \\frac{1}{2} \\int \\frac{1}{x^2 + 1}\\,dx",
    "Reduction formula for a power of a quadratic below (it comes from integrating by parts)",
    "用二次式的幂的递推公式降次（由分部积分得到）",
  ),
  "integral.tidy": rule(
    "\\int \\frac{x}{x^2 + 1}\\,dx ⟶ \\frac{\\ln(x^2 + 1)}{2} + C",
    "Simplify; constants that are only added belong to the constant of integration",
    "化简；单独相加的常数并入积分常数",
  ),
};
