/** Words of methods, asks, readings, reasons and labels: derivatives and tangents. */
export const derivativesLabels: Readonly<Record<string, { en: string; zh: string }>> = {
  "method.derivative.rules": { en: "Rules of differentiation", zh: "求导法则" },
  "method.derivative.implicit": { en: "Implicit differentiation", zh: "隐函数求导" },
  "method.derivative.tangent": { en: "Tangent by the derivative", zh: "用导数求切线" },
  "ask.derivative": { en: "Derivative", zh: "导数" },
  "ask.implicit-derivative": { en: "Derivative", zh: "导数" },
  "figure.tangent": { en: "{function} and its tangent", zh: "{function} 及其切线" },
  "figure.normal": { en: "{function} and its normal", zh: "{function} 及其法线" },
  "reason.no-derivative": {
    en: "No rule here differentiates {formula}.",
    zh: "这里没有能求 {formula} 的导数的法则。",
  },
  "reason.not-differentiable": {
    en: "{formula} has no derivative at {place}.",
    zh: "{formula} 在 {place} 处不可导。",
  },
  "reason.not-on-curve": {
    en: "The point {point} is not on the curve. Ask for the tangent at one of its points.",
    zh: "点 {point} 不在曲线上。请求曲线上某一点处的切线。",
  },
};
