import type { Rule, RuleId } from "../../../contract.ts";

/** The sentences of what is found out about a graph. */
export const graphRules: Record<RuleId, Rule> = {
  "graph.singular-places": {
    relation: "equivalent",
    example: "x - 1 = 0 ⟶ x = 1",
    en: "Find where the function may have no value: {equation}",
    zh: "求函数可能没有意义的地方：{equation}",
  },
  "graph.vertical-asymptote": {
    relation: "equal",
    example: "\\lim_{x \\to 1^+} \\frac{1}{x - 1} ⟶ \\infty",
    en: "Here the values grow beyond all bounds, so {asymptote} is a vertical asymptote",
    zh: "在此处函数值趋于无穷，所以 {asymptote} 是铅直渐近线",
  },
  "graph.hole": {
    relation: "equal",
    example: "\\lim_{x \\to 1} \\frac{x^2 - 1}{x - 1} ⟶ 2",
    en: "There is no value at {place}, but a limit: the graph has a hole at {point}",
    zh: "在 {place} 处没有函数值，但极限存在：图像在 {point} 处有一个空心点",
  },
  "graph.repeats": {
    relation: "equal",
    example: "\\tan(x + \\pi) ⟶ \\tan x",
    en: "The values repeat after {period}, and so do these places",
    zh: "函数值每隔 {period} 重复，这些位置也随之重复",
  },
  "graph.horizontal-asymptote": {
    relation: "equal",
    example: "\\lim_{x \\to \\infty} \\frac{1}{x} ⟶ 0",
    en: "Far out the values come as close to {value} as one likes: {asymptote} is a horizontal asymptote",
    zh: "在远处函数值无限接近 {value}：{asymptote} 是水平渐近线",
  },
  "graph.oblique-asymptote": {
    relation: "equal",
    example: "\\lim_{x \\to \\infty} (\\frac{x^2 + 1}{x} - x) ⟶ 0",
    en: "The difference from {line} becomes as small as one likes: {asymptote} is an oblique asymptote",
    zh: "与 {line} 的差无限趋近于零：{asymptote} 是斜渐近线",
  },
  "graph.derivative": {
    relation: "equal",
    example: "\\frac{d}{dx} (x^3 - 3x) ⟶ 3x^2 - 3",
    en: "Differentiate",
    zh: "求导",
  },
  "graph.stationary": {
    relation: "equivalent",
    example: "3x^2 - 3 = 0 ⟶ x = -1 \\lor x = 1",
    en: "Find where the tangent is level: {equation}",
    zh: "求切线水平的点：{equation}",
  },
  "graph.flat": {
    relation: "equivalent",
    example: "6x = 0 ⟶ x = 0",
    en: "Find where the second derivative is 0: {equation}",
    zh: "求二阶导数为 0 的点：{equation}",
  },
  "graph.inflection": {
    relation: "implies",
    example: "x = 0 ⟶ 6 > 0",
    en: "At {place} the first derivative after the second that is not 0 is that of order {order}, an odd one: the graph bends the other way, a point of inflection at {point}",
    zh: "在 {place} 处，二阶导数之后第一个不为 0 的导数是 {order} 阶（奇数阶）：曲线凹凸性改变，拐点为 {point}",
  },
  "graph.minimum": {
    relation: "implies",
    example: "x = 1 ⟶ 6x > 0",
    en: "At {place} the second derivative is positive: a local minimum, at {point}",
    zh: "在 {place} 处二阶导数为正：极小值点 {point}",
  },
  "graph.maximum": {
    relation: "implies",
    example: "x = -1 ⟶ 6x < 0",
    en: "At {place} the second derivative is negative: a local maximum, at {point}",
    zh: "在 {place} 处二阶导数为负：极大值点 {point}",
  },
  "graph.corners": {
    relation: "equivalent",
    example: "x - 2 = 0 ⟶ x = 2",
    en: "Find where there may be no tangent: {equation}",
    zh: "求可能没有切线的点：{equation}",
  },
  "graph.minimum-beside": {
    relation: "equal",
    example: "\\lim_{x \\to 0} \\frac{1}{x^4} ⟶ \\infty",
    en: "At {place} a local minimum, at {point}: on both sides the values lie above, for the reciprocal of the difference goes to +∞",
    zh: "在 {place} 处取得极小值，极小值点 {point}：两侧的函数值都更大，因为差的倒数趋于 +∞",
  },
  "graph.maximum-beside": {
    relation: "equal",
    example: "\\lim_{x \\to 0} \\frac{1}{-x^4} ⟶ -\\infty",
    en: "At {place} a local maximum, at {point}: on both sides the values lie below, for the reciprocal of the difference goes to −∞",
    zh: "在 {place} 处取得极大值，极大值点 {point}：两侧的函数值都更小，因为差的倒数趋于 −∞",
  },
  "graph.even": {
    relation: "equal",
    example: "(-x)^2 ⟶ x^2",
    en: "Opposite numbers have the same value: the function is even, its graph symmetric about the vertical axis",
    zh: "互为相反数的自变量对应相同的函数值：函数是偶函数，图像关于纵轴对称",
  },
  "graph.odd": {
    relation: "equal",
    example: "(-x)^3 ⟶ -x^3",
    en: "Opposite numbers have opposite values: the function is odd, its graph symmetric about the origin",
    zh: "互为相反数的自变量对应相反的函数值：函数是奇函数，图像关于原点对称",
  },
  "graph.opposite-value": {
    relation: "equal",
    example: "(-2)^2 + (-2) ⟶ 2",
    en: "The value at {place}",
    zh: "当 {place} 时的函数值",
  },
  "graph.neither": {
    relation: "states",
    example: "2 \\ne 6 \\land 2 \\ne -6",
    en: "At opposite places the values are neither equal nor opposite: the function is neither even nor odd",
    zh: "互为相反数的自变量对应的函数值既不相等也不相反：函数既不是奇函数也不是偶函数",
  },
  "graph.period": {
    relation: "equal",
    example: "\\sin(x + 2\\pi) ⟶ \\sin x",
    en: "The values repeat after {period}",
    zh: "函数值每隔 {period} 重复一次",
  },
  "graph.meeting": {
    relation: "equivalent",
    example: "x^2 = 2x + 3 ⟶ x = -1 \\lor x = 3",
    en: "Where the graphs meet, both have the same height: {equation}",
    zh: "在图像的交点处两个函数值相等：{equation}",
  },
  "graph.meeting-both": {
    relation: "equivalent",
    example: "x^2 + y^2 = 25 \\land y = x + 1 ⟶ (x = -4 \\land y = -3) \\lor (x = 3 \\land y = 4)",
    en: "Where the curves meet, both equations hold: {equation}",
    zh: "在曲线的交点处两个方程同时成立：{equation}",
  },
  "graph.meeting-put-in": {
    relation: "equivalent",
    example: "x^2 + (x + 1)^2 = 25 ⟶ x = -4 \\lor x = 3",
    en: "Where the curves meet, the formula for y can be put into the other equation: {equation}",
    zh: "在曲线的交点处，可把 y 的表达式代入另一个方程：{equation}",
  },
  "graph.height": {
    relation: "equal",
    example: "2 \\cdot 3 + 3 ⟶ 9",
    en: "At {place} the height is",
    zh: "当 {place} 时，函数值为",
  },
};
