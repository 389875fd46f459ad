/** Words of methods, asks, readings, reasons and labels: integrals. */
export const integralsLabels: Readonly<Record<string, { en: string; zh: string }>> = {
  "method.integral.antiderivative": { en: "Antiderivative by the rules of integration", zh: "用积分法则求原函数" },
  "method.integral.definite": { en: "Antiderivative between the bounds", zh: "用原函数计算定积分" },
  "method.integral.area": { en: "Area as an integral", zh: "用积分求面积" },
  "answer.Diverges": { en: "diverges", zh: "发散" },
  "reason.no-elementary-antiderivative": {
    en: "{formula} has no antiderivative among the elementary functions",
    zh: "{formula} 的原函数不能用初等函数表示",
  },
  "reason.no-antiderivative": {
    en: "no antiderivative of {formula} was found by the rules known here",
    zh: "用这里已有的法则没有求出 {formula} 的原函数",
  },
  "reason.area-unknown": {
    en: "where the curves cross, or what lies between them, could not be found exactly",
    zh: "无法精确求出曲线的交点或所围的区域",
  },
  "figure.area": { en: "Area of {formula}", zh: "{formula} 表示的面积" },
  "label.area-above": { en: "counted positive", zh: "计为正" },
  "label.area-below": { en: "counted negative", zh: "计为负" },
  "label.area-between": { en: "the area", zh: "所求面积" },
};
