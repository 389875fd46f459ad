/** Words of methods, asks, readings, reasons and labels: equations with powers of numbers, logarithms, angles; and those without an exact solution. */
export const transcendentalLabels: Readonly<Record<string, { en: string; zh: string }>> = {
  "method.transcendental.isolating": { en: "Undoing what is done to the unknown", zh: "逐步还原" },
  "method.transcendental.substitution": { en: "Substitution", zh: "换元法" },
  "method.transcendental.zero-product": { en: "Factoring", zh: "因式分解法" },
  "method.transcendental.constant-coefficients": { en: "Collecting the unknown", zh: "合并未知数" },
  "method.transcendental.identity": { en: "Comparing both sides", zh: "比较两边" },
  "method.transcendental.restricted": { en: "Solutions under the condition", zh: "在给定条件下求解" },
  "method.transcendental.numeric": { en: "Numerically, all solutions certified", zh: "数值求解（保证不漏根）" },
  "method.exponential.same-base": { en: "Powers of one base", zh: "化为同底数幂" },
  "method.exponential.power-of-unknown": { en: "Logarithms of both sides", zh: "两边取对数" },
  "method.exponential.taking-logarithms": { en: "Taking logarithms", zh: "两边取对数" },
  "method.exponential.substitution": { en: "Substitution for a power", zh: "以幂换元" },
  "method.logarithmic.laws": { en: "Laws of logarithms", zh: "利用对数运算法则" },
  "method.logarithmic.substitution": { en: "Substitution for a logarithm", zh: "以对数换元" },
  "method.trigonometric.equal-functions": { en: "Equal sines, cosines or tangents", zh: "由同名三角函数相等求角" },
  "method.trigonometric.one-function": { en: "Reducing to one function", zh: "化为同一个三角函数" },
  "method.trigonometric.factoring": { en: "Factoring", zh: "因式分解法" },
  "method.trigonometric.tangent": { en: "Dividing by the cosine", zh: "化为正切" },
  "method.trigonometric.auxiliary-angle": { en: "Auxiliary angle", zh: "辅助角公式" },
  "reason.too-many-solutions": {
    en: "There are too many solutions in that interval to be listed one by one. Ask for all solutions, without the interval.",
    zh: "该区间内的解太多，无法一一列出。请去掉区间，求全部解。",
  },
  "reason.numeric-window": {
    en: "Only the solutions between {from} and {to} are listed; whether there are others is not proved",
    zh: "只列出 {from} 与 {to} 之间的解，未证明此外是否还有解",
  },
  "reason.negative-base": {
    en: "Only the solutions {unknown} ≥ {from} are listed. For smaller ones the base of the power is negative, and whether there are solutions there is not decided",
    zh: "只列出 {unknown} ≥ {from} 的解。更小的值使幂的底数为负，其中是否有解未能确定",
  },
  "figure.sides-of": { en: "The two sides of {equation}", zh: "方程 {equation} 两边的图像" },
};
