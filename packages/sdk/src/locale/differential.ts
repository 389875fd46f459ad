/** Words of methods, asks, readings, reasons and labels: differential equations. */
export const differentialLabels: Readonly<Record<string, { en: string; zh: string }>> = {
  "method.differential.separable": { en: "Separation of variables", zh: "分离变量法" },
  "method.differential.linear-first-order": { en: "Integrating factor", zh: "积分因子法" },
  "method.differential.bernoulli": { en: "Bernoulli equation", zh: "伯努利方程" },
  "method.differential.homogeneous": { en: "Substituting y = ux", zh: "齐次方程（令 y = ux）" },
  "method.differential.exact": { en: "Exact equation", zh: "全微分方程" },
  "method.differential.direct": { en: "Repeated integration", zh: "逐次积分" },
  "method.differential.constant-coefficients": { en: "Characteristic equation", zh: "特征方程法" },
  "method.differential.linear-argument": { en: "Substituting u = kx + y", zh: "换元 u = kx + y" },
  "method.differential.reduced-order": { en: "Reducing the order", zh: "降阶法" },
  "method.differential.oscillator": { en: "Characteristic equation with a letter", zh: "含参数的特征方程法" },
  "method.differential.euler": { en: "Euler equation", zh: "欧拉方程" },
  "figure.solutions-of-equation": { en: "Solutions of {equation}", zh: "方程 {equation} 的解" },
  "reason.solution-not-unique": {
    en: "{solution} is a solution, but not the only one with this initial value",
    zh: "{solution} 是解，但满足该初始条件的解不唯一",
  },
  "label.start-point": { en: "Starting point {point}", zh: "起点 {point}" },
};
