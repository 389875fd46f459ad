import type { Rule, RuleId } from "../../../contract.ts";

const rule = (example: string, en: string, zh: string): Rule => ({ relation: "equal", example, en, zh });

/** The table of integrals: what is known at sight. */
export const tableRules: Record<RuleId, Rule> = {
  "integral.one": rule("\\int 1\\,dx ⟶ x + C", "The integral of 1 is the variable itself", "1 的积分就是变量本身"),
  "integral.constant": rule(
    "\\int 5\\,dx ⟶ 5x + C",
    "The integral of a constant is the constant times the variable",
    "常数的积分等于常数乘以变量",
  ),
  "integral.power": rule(
    "\\int x^3\\,dx ⟶ \\frac{x^4}{4} + C",
    "Power rule: raise the exponent by 1 and divide by the new exponent",
    "幂函数积分：指数加 1，再除以新的指数",
  ),
  "integral.power-root": rule(
    "\\int \\sqrt{x}\\,dx ⟶ \\frac{2x^{\\frac{3}{2}}}{3} + C",
    "Read the root or the fraction as a power; then raise the exponent by 1 and divide by the new exponent",
    "把根式或分式看作幂：指数加 1，再除以新的指数",
  ),
  "integral.reciprocal": rule(
    "\\int \\frac{1}{x}\\,dx ⟶ \\ln|x| + C",
    "The integral of the reciprocal is the natural logarithm of the absolute value",
    "倒数函数的积分是绝对值的自然对数",
  ),
  "integral.linear-inside": rule(
    "\\int \\cos(5x)\\,dx ⟶ \\frac{\\sin(5x)}{5} + C",
    "A known integral with the linear expression {inside} inside: divide by its coefficient {factor}",
    "内层是一次式 {inside}：按基本积分公式积分，再除以系数 {factor}",
  ),
  "integral.exponential": rule(
    "\\int e^x\\,dx ⟶ e^x + C",
    "The exponential function is its own antiderivative",
    "指数函数 e 的幂的原函数是它本身",
  ),
  "integral.exponential-base": rule(
    "\\int 2^x\\,dx ⟶ \\frac{2^x}{\\ln 2} + C",
    "Integral of an exponential: divide by the natural logarithm of the base",
    "一般指数函数的积分：除以底数的自然对数",
  ),
  "integral.sin": rule("\\int \\sin x\\,dx ⟶ -\\cos x + C", "The integral of the sine is minus the cosine", "正弦的积分是负余弦"),
  "integral.cos": rule("\\int \\cos x\\,dx ⟶ \\sin x + C", "The integral of the cosine is the sine", "余弦的积分是正弦"),
  "integral.sec": rule("\\int \\sec x\\,dx ⟶ \\ln|\\sec x + \\tan x| + C", "Known integral of the secant", "正割的积分公式"),
  "integral.csc": rule("\\int \\csc x\\,dx ⟶ -\\ln|\\csc x + \\cot x| + C", "Known integral of the cosecant", "余割的积分公式"),
  "integral.sec-squared": rule(
    "\\int \\sec^2 x\\,dx ⟶ \\tan x + C",
    "The derivative of the tangent is the square of the secant",
    "正切的导数是正割的平方",
  ),
  "integral.csc-squared": rule(
    "\\int \\csc^2 x\\,dx ⟶ -\\cot x + C",
    "The derivative of the cotangent is minus the square of the cosecant",
    "余切的导数是余割平方的相反数",
  ),
  "integral.sinh": rule(
    "\\int \\sinh x\\,dx ⟶ \\cosh x + C",
    "The integral of the hyperbolic sine is the hyperbolic cosine",
    "双曲正弦的积分是双曲余弦",
  ),
  "integral.cosh": rule(
    "\\int \\cosh x\\,dx ⟶ \\sinh x + C",
    "The integral of the hyperbolic cosine is the hyperbolic sine",
    "双曲余弦的积分是双曲正弦",
  ),
  "integral.sech-squared": rule(
    "\\int \\operatorname{sech}^2 x\\,dx ⟶ \\tanh x + C",
    "The derivative of the hyperbolic tangent is the square of the hyperbolic secant",
    "双曲正切的导数是双曲正割的平方",
  ),
  "integral.csch-squared": rule(
    "\\int \\operatorname{csch}^2 x\\,dx ⟶ -\\coth x + C",
    "The derivative of the hyperbolic cotangent is minus the square of the hyperbolic cosecant",
    "双曲余切的导数是双曲余割平方的相反数",
  ),
  "integral.pair": rule(
    "\\int \\sec x \\tan x\\,dx ⟶ \\sec x + C",
    "The integrand is a known derivative",
    "被积函数正是一个已知的导数",
  ),
  "integral.absolute": rule(
    "\\int |x|\\,dx ⟶ \\frac{x|x|}{2} + C",
    "Half of the variable times its absolute value has the absolute value as its derivative",
    "变量与其绝对值之积的一半，导数正是绝对值",
  ),
  "integral.arctangent": rule(
    "\\int \\frac{1}{x^2 + 4}\\,dx ⟶ \\frac{\\arctan(\\frac{x}{2})}{2} + C",
    "One over a square plus a square: the integral is an arctangent",
    "平方和的倒数：积分为反正切",
  ),
  "integral.arcsine": rule(
    "\\int \\frac{1}{\\sqrt{4 - x^2}}\\,dx ⟶ \\arcsin(\\frac{x}{2}) + C",
    "One over the root of a square minus a square: the integral is an arcsine",
    "平方差的根式的倒数：积分为反正弦",
  ),
  "integral.root-logarithm": rule(
    "\\int \\frac{1}{\\sqrt{x^2 + 1}}\\,dx ⟶ \\ln|x + \\sqrt{x^2 + 1}| + C",
    "Known integral of one over the root of a quadratic: a logarithm",
    "二次根式的倒数的积分公式：结果为对数",
  ),
  "integral.difference-of-squares": rule(
    "\\int \\frac{1}{x^2 - 2}\\,dx ⟶ \\frac{\\ln|\\frac{x - \\sqrt{2}}{x + \\sqrt{2}}|}{2\\sqrt{2}} + C",
    "One over a difference of squares, with {root} as the second number: the integral is a logarithm",
    "平方差的倒数（第二个数为 {root}）：积分为对数",
  ),
  "integral.by-derivative": rule(
    "\\int \\frac{1}{x}\\,dx ⟶ \\ln|x| + C",
    "This is an antiderivative, as its derivative shows",
    "求导可知这就是一个原函数",
  ),
  "integral.special-function": rule(
    "\\int \\frac{\\sin x}{x}\\,dx ⟶ \\operatorname{Si}(x) + C",
    "There is no antiderivative among the elementary functions; the one that exists has a name of its own, {function}",
    "它没有初等函数形式的原函数；这个原函数有专门的记号 {function}",
  ),
};
