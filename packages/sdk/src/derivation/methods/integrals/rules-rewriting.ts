import type { Rule, RuleId } from "../../../contract.ts";

const rule = (example: string, en: string, zh: string): Rule => ({ relation: "equal", example, en, zh });

/** The integrand written differently, so that it can be integrated. */
export const rewritingRules: Record<RuleId, Rule> = {
  "integral.quotient-identity": rule(
    "\\int \\tan x\\,dx ⟶ \\int \\frac{\\sin x}{\\cos x}\\,dx",
    "Write it as a quotient",
    "写成商的形式",
  ),
  "integral.tangent-squared": rule(
    "\\int \\tan^2 x\\,dx ⟶ \\int (\\sec^2 x - 1)\\,dx",
    "Replace the square of {function} using the identity with {other}",
    "用 {function} 与 {other} 的平方关系代换",
  ),
  "integral.reciprocal-identity": rule(
    "\\int \\frac{1}{\\cos^3 x}\\,dx ⟶ \\int \\sec^3 x\\,dx",
    "Write the reciprocal as a secant or cosecant",
    "把倒数写成正割或余割",
  ),
  "integral.double-angle": rule(
    "\\int \\sin^2 x \\cos^2 x\\,dx ⟶ \\int \\frac{\\sin^2(2x)}{4}\\,dx",
    "The sine times the cosine is half the sine of the double angle",
    "正弦乘余弦等于二倍角正弦的一半",
  ),
  "integral.double-angle-out": rule(
    "\\int \\frac{\\sin(2x)}{\\cos x}\\,dx ⟶ \\int \\frac{2\\sin x\\cos x}{\\cos x}\\,dx",
    "Write the functions of the double angle with the single angle",
    "用二倍角公式化为单角的函数",
  ),
  "integral.power-reduction": rule(
    "\\int \\sin^2 x\\,dx ⟶ \\int \\frac{1 - \\cos(2x)}{2}\\,dx",
    "Lower the power with the double-angle formulas",
    "用二倍角公式降幂",
  ),
  "integral.pythagorean": rule(
    "\\int \\frac{\\cos^2 x}{\\sin x}\\,dx ⟶ \\int (\\frac{1}{\\sin x} - \\sin x)\\,dx",
    "Replace the square of {function} by 1 minus the square of {other}, and divide",
    "用 1 减去 {other} 的平方代替 {function} 的平方，再逐项相除",
  ),
  "integral.one-as-squares": rule(
    "\\int \\frac{1}{\\sin x \\cos x}\\,dx ⟶ \\int (\\frac{\\sin x}{\\cos x} + \\frac{\\cos x}{\\sin x})\\,dx",
    "Write the 1 above as the sum of the squares of sine and cosine, and divide",
    "把分子中的 1 写成正弦与余弦的平方和，再逐项相除",
  ),
  "integral.in-sines": rule(
    "\\int \\tan x \\cos x\\,dx ⟶ \\int \\sin x\\,dx",
    "Write everything with sine and cosine",
    "全部化为正弦和余弦",
  ),
  "integral.product-to-sum": rule(
    "\\int \\sin(3x)\\cos(2x)\\,dx ⟶ \\int (\\frac{\\sin(5x)}{2} + \\frac{\\sin x}{2})\\,dx",
    "Turn the product into a sum",
    "积化和差",
  ),
  "integral.change-base": rule(
    "\\int \\log_2 x\\,dx ⟶ \\int \\frac{\\ln x}{\\ln 2}\\,dx",
    "Write the logarithm with natural logarithms",
    "用换底公式化为自然对数",
  ),
  "integral.by-exponentials": rule(
    "\\int e^x \\sinh(2x)\\,dx ⟶ \\int e^x \\cdot \\frac{e^{2x} - e^{-2x}}{2}\\,dx",
    "Write the hyperbolic functions with exponentials",
    "用指数函数表示双曲函数",
  ),
  "integral.root-of-square": rule(
    "\\int \\sqrt{x^2}\\,dx ⟶ \\int |x|\\,dx",
    "The root of a square is the absolute value",
    "平方的算术平方根等于绝对值",
  ),
  "integral.root-of-quotient": rule(
    "\\int \\sqrt{\\frac{1 + x}{1 - x}}\\,dx ⟶ \\int \\frac{1 + x}{\\sqrt{-x^2 + 1}}\\,dx",
    "Multiply above and below under the root, so that the root of the numerator can be taken",
    "根号内分子分母同乘分子，使分子可以开方",
  ),
  "integral.expand": rule("\\int (x + 1)^2\\,dx ⟶ \\int (x^2 + 2x + 1)\\,dx", "Multiply out", "展开"),
  "integral.divide-out": rule(
    "\\int \\frac{x^2 + 1}{\\sqrt{x}}\\,dx ⟶ \\int (x^{\\frac{3}{2}} + \\frac{1}{\\sqrt{x}})\\,dx",
    "Divide each term",
    "逐项相除",
  ),
  "integral.long-division": rule(
    "\\int \\frac{x^2}{x + 1}\\,dx ⟶ \\int (x - 1 + \\frac{1}{x + 1})\\,dx",
    "Divide the polynomials: the remainder stays over the divisor",
    "作多项式除法，余式留在分子上",
  ),
  "integral.partial-fractions": rule(
    "\\int \\frac{1}{x^2 - 1}\\,dx ⟶ \\int (\\frac{1}{2(x - 1)} - \\frac{1}{2(x + 1)})\\,dx",
    "The denominator has the factors {factors}: split into partial fractions",
    "分母可分解为 {factors}，拆成部分分式",
  ),
  "integral.perfect-square": rule(
    "\\int \\frac{1}{x^2 + 4x + 4}\\,dx ⟶ \\int \\frac{1}{(x + 2)^2}\\,dx",
    "The denominator is a power of a linear expression",
    "分母是一次式的幂",
  ),
  "integral.derivative-above": rule(
    "\\int \\frac{2x + 3}{x^2 + 2x + 5}\\,dx ⟶ \\int (\\frac{2x + 2}{x^2 + 2x + 5} + \\frac{1}{x^2 + 2x + 5})\\,dx",
    "Split the numerator so that {slope}, the derivative of the quadratic, stands above in one part",
    "拆开分子，使其中一部分的分子含有二次式的导数 {slope}",
  ),
  "integral.constant-below": rule(
    "\\int \\frac{1}{2x^2 - 6}\\,dx ⟶ \\int \\frac{1}{2} \\cdot \\frac{1}{x^2 - 3}\\,dx",
    "Take the coefficient of the square out of the denominator",
    "提出分母中二次项的系数",
  ),
  "integral.complete-square": rule(
    "\\int \\frac{1}{x^2 + 2x + 5}\\,dx ⟶ \\int \\frac{1}{(x + 1)^2 + 4}\\,dx",
    "Complete the square in {letter}",
    "对 {letter} 配方",
  ),
};
