/** Names of methods, to choose among them. Keys are `method.` and the method's id. */
export const methodNames = {
  "method.linear.isolating": { en: "Isolating the unknown", zh: "移项合并" },
  "method.quadratic.zero-product": { en: "Zero product", zh: "积为零" },
  "method.quadratic.factoring": { en: "Factoring", zh: "因式分解法" },
  "method.quadratic.square-root": { en: "Taking square roots", zh: "直接开平方法" },
  "method.quadratic.completing-square": { en: "Completing the square", zh: "配方法" },
  "method.quadratic.formula": { en: "Quadratic formula", zh: "公式法" },
  "method.quadratic.discriminant": { en: "Discriminant", zh: "判别式" },
  "method.equation.counting": { en: "Counting the solutions", zh: "求解计数" },
  "method.function.vertex-by-square": { en: "Vertex by completing the square", zh: "配方求顶点" },
  "method.function.vertex-by-formula": { en: "Vertex by formula", zh: "公式求顶点" },
  "method.function.axis": { en: "Axis of symmetry", zh: "对称轴" },
  "method.function.extremes": { en: "Range and extreme value", zh: "值域与最值" },
  "method.function.zeros": { en: "Zeros", zh: "零点" },
  "method.function.y-intercept": { en: "Intersection with the vertical axis", zh: "与纵轴的交点" },
  "method.function.sign": { en: "Sign", zh: "正负性" },
  "method.function.domain": { en: "Domain", zh: "定义域" },
};
