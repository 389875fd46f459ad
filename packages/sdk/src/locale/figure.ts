/** The words of figures: titles, descriptions, and the names of what is marked in them. */
export const figureLabels: Readonly<Record<string, { en: string; zh: string }>> = {
  "figure.graph-of": { en: "Graph of {function}", zh: "{function} 的图像" },
  "figure.graphs-of": { en: "Graphs of {functions}", zh: "{functions} 的图像" },
  "figure.parabola-upward": { en: "Upward parabola {function}", zh: "开口向上的抛物线 {function}" },
  "figure.parabola-downward": { en: "Downward parabola {function}", zh: "开口向下的抛物线 {function}" },
  "figure.line": { en: "Straight line {function}", zh: "直线 {function}" },
  "label.vertex": { en: "vertex {point}", zh: "顶点 {point}" },
  "label.zero": { en: "zero {point}", zh: "零点 {point}" },
  "label.zeros": { en: "zeros {points}", zh: "零点 {points}" },
  "label.y-intercept": { en: "y-intercept {point}", zh: "与 y 轴的交点 {point}" },
  "label.named-point": { en: "{name}{point}", zh: "{name}{point}" },
  "label.start": { en: "start {point}", zh: "起点 {point}" },
  "label.axis": { en: "axis of symmetry {equation}", zh: "对称轴 {equation}" },
};
