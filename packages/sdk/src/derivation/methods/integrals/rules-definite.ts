import type { Rule, RuleId } from "../../../contract.ts";

const rule = (example: string, en: string, zh: string, relation: Rule["relation"] = "equal"): Rule => ({
  relation,
  example,
  en,
  zh,
});

/** Integrals between bounds. */
export const definiteRules: Record<RuleId, Rule> = {
  "integral.odd": rule(
    "\\int_{-1}^{1} x^3\\,dx ⟶ 0",
    "The integrand is odd and the interval is symmetric about 0: the two halves cancel",
    "被积函数是奇函数，积分区间关于 0 对称，两部分互相抵消",
  ),
  "integral.swap-bounds": rule(
    "\\int_1^0 x\\,dx ⟶ -\\int_0^1 x\\,dx",
    "Exchange the bounds: the sign changes",
    "交换上下限，积分变号",
  ),
  "integral.cut": rule(
    "\\int_{-1}^{1} |x|\\,dx ⟶ \\int_{-1}^{0} (-x)\\,dx + \\int_0^1 x\\,dx",
    "Cut the interval at {points}",
    "在 {points} 处分割区间",
  ),
  "integral.cut-improper": rule(
    "\\int_{-1}^{0} \\frac{1}{x^2}\\,dx + \\int_0^1 \\frac{1}{x^2}\\,dx",
    "The integral is improper at {points}: it converges only if each of these parts does",
    "积分在 {points} 处是反常积分：各部分都收敛时它才收敛",
    "defines",
  ),
  "integral.one-part": rule("\\int_0^1 x\\,dx ⟶ \\frac{1}{2}", "Work out {integral}", "求 {integral}"),
  "integral.add-parts": rule("\\int_{-1}^{1} |x|\\,dx ⟶ 1", "Add the parts", "把各部分相加"),
  "integral.find-antiderivative": rule("\\int x^2\\,dx ⟶ \\frac{x^3}{3} + C", "First an antiderivative", "先求一个原函数"),
  "integral.with-bounds": rule(
    "\\int_0^1 x^2\\,dx ⟶ \\left[\\frac{x^3}{3}\\right]_0^1",
    "The definite integral is the antiderivative taken between the bounds",
    "定积分等于原函数在上下限之间的增量（牛顿–莱布尼茨公式）",
  ),
  "integral.upper-minus-lower": rule(
    "\\left[\\frac{x^3}{3}\\right]_0^1 ⟶ \\frac{1^3}{3} - \\frac{0^3}{3}",
    "The value at the upper bound minus the value at the lower one",
    "上限处的值减去下限处的值",
  ),
  "integral.across-jumps": rule(
    "\\int_{-1}^1 x\\,dx ⟶ \\lim_{x \\to 0^-} \\frac{x^2}{2} - \\frac{1}{2} + \\frac{1}{2} - \\lim_{x \\to 0^+} \\frac{x^2}{2}",
    "This antiderivative jumps at {points}: take its limits from both sides there",
    "这个原函数在 {points} 处有跳跃，需取两侧的极限",
  ),
  "integral.values": rule("\\frac{1^3}{3} - \\frac{0^3}{3} ⟶ \\frac{1}{3} - 0", "Work out both values", "分别求值"),
  "integral.difference": rule("\\frac{1}{3} - 0 ⟶ \\frac{1}{3}", "Work out the difference", "求差"),
  "integral.improper": rule(
    "\\lim_{t \\to \\infty} \\int_1^t \\frac{1}{x^2}\\,dx",
    "The integral is improper at {bound}: it is a limit",
    "积分在 {bound} 处是反常积分，按极限定义",
    "defines",
  ),
  "integral.up-to": rule(
    "\\int_1^t \\frac{1}{x^2}\\,dx ⟶ 1 - \\frac{1}{t}",
    "With the antiderivative, up to the moving bound",
    "用原函数求到变动的积分限",
  ),
  "integral.limit-to-decide": rule(
    "\\lim_{t \\to \\infty} (1 - \\frac{1}{t})",
    "So this limit is to be found",
    "于是要求这个极限",
    "defines",
  ),
  "integral.limit-value": rule("\\lim_{t \\to \\infty} (1 - \\frac{1}{t}) ⟶ 1", "The limit is", "极限为"),
  "integral.diverges": rule(
    "\\int_1^{\\infty} \\frac{1}{x}\\,dx",
    "The limit is not a finite number: the integral diverges",
    "极限不是有限数，积分发散",
    "states",
  ),
  "integral.gaussian": rule(
    "\\int_{-\\infty}^{\\infty} e^{-x^2}\\,dx ⟶ \\sqrt{\\pi}",
    "Known integral of the bell curve (its antiderivative is not elementary)",
    "钟形曲线的已知积分（其原函数不是初等函数）",
  ),
};
