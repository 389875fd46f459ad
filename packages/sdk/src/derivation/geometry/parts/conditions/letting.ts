import type { Rule, RuleId } from "../../../../contract.ts";

/** The sentences by which curves, points and lengths get letters. */
export const lettingRules: Readonly<Record<RuleId, Rule>> = {
  "conditions.let-ellipse": {
    relation: "defines",
    example: "\\frac{x^2}{a^2} + \\frac{y^2}{b^2} = 1",
    en: "Let this be the ellipse, with {range}",
    zh: "设椭圆的方程如下，其中 {range}",
  },
  "conditions.let-hyperbola": {
    relation: "defines",
    example: "\\frac{x^2}{a^2} - \\frac{y^2}{b^2} = 1",
    en: "Let this be the hyperbola, with {range}",
    zh: "设双曲线的方程如下，其中 {range}",
  },
  "conditions.let-ellipse-usual": {
    relation: "defines",
    example: "\\frac{x^2}{a^2} + \\frac{y^2}{b^2} = 1",
    en: "Taking the axes along the coordinate axes, as is usual, let this be the ellipse, with {range}",
    zh: "按惯例取坐标轴为对称轴，设椭圆的方程如下，其中 {range}",
  },
  "conditions.let-hyperbola-usual": {
    relation: "defines",
    example: "\\frac{x^2}{a^2} - \\frac{y^2}{b^2} = 1",
    en: "Taking the axes along the coordinate axes, as is usual, let this be the hyperbola, with {range}",
    zh: "按惯例取坐标轴为对称轴，设双曲线的方程如下，其中 {range}",
  },
  "conditions.let-parabola": {
    relation: "defines",
    example: "y^2 = 2px",
    en: "Let this be the parabola; the sign of {p} tells to which side it opens",
    zh: "设抛物线的方程如下，{p} 的正负决定开口方向",
  },
  "conditions.let-parabola-usual": {
    relation: "defines",
    example: "y^2 = 2px",
    en: "Taking the axis parallel to a coordinate axis, as is usual, let this be the parabola; the sign of {p} tells to which side it opens",
    zh: "按惯例取对称轴平行于坐标轴，设抛物线的方程如下，{p} 的正负决定开口方向",
  },
  "conditions.focus-directrix": {
    relation: "defines",
    example: "\\sqrt{(x - 1)^2 + y^2} = \\frac{1}{2}|x - 4|",
    en: "The distance of each point from the focus is {e} times its distance from the directrix",
    zh: "曲线上每一点到焦点的距离是它到准线距离的 {e} 倍",
  },
  "conditions.squared": {
    relation: "defines",
    example: "3x^2 + 4y^2 - 12 = 0",
    en: "Square and collect terms",
    zh: "两边平方并整理",
  },
  "conditions.let-circle": {
    relation: "defines",
    example: "(x - a)^2 + (y - b)^2 = r^2",
    en: "Let this be the circle, with radius {r}",
    zh: "设圆的方程如下，半径为 {r}",
  },
  "conditions.let-line": {
    relation: "defines",
    example: "y = kx + m",
    en: "Let this be the line, if it has a slope",
    zh: "若直线的斜率存在，设其方程为",
  },
  "conditions.let-upright-line": {
    relation: "defines",
    example: "x = n",
    en: "A line without a slope is parallel to the y-axis",
    zh: "若直线的斜率不存在，则其方程为",
  },
  "conditions.let-point": {
    relation: "defines",
    example: "P = (x_0, y_0)",
    en: "Let the unknown coordinates be",
    zh: "设点的坐标为",
  },
  "conditions.let-radii": {
    relation: "defines",
    example: "m > 0 \\land n > 0",
    en: "Let {m} and {n} be the distances of {point} from the left (lower) and the right (upper) focus",
    zh: "设点 {point} 到左（下）、右（上）焦点的距离分别为 {m}、{n}",
  },
  "conditions.let-radius": {
    relation: "defines",
    example: "r > 0",
    en: "Let {r} be the distance of {point} from the focus; it is that from the directrix as well",
    zh: "设点 {point} 到焦点的距离为 {r}，它也等于到准线的距离",
  },
};
