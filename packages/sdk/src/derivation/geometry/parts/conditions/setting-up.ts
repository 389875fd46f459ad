import type { Rule, RuleId } from "../../../../contract.ts";
import type { Part } from "../../part.ts";
import { lettingRules } from "./letting.ts";

const rules: Readonly<Record<RuleId, Rule>> = {
  "conditions.focal-sum": {
    relation: "defines",
    example: "m + n = 2a",
    en: "By the definition of an ellipse their sum is 2a",
    zh: "由椭圆的定义，它们的和为 2a",
  },
  "conditions.focal-difference": {
    relation: "defines",
    example: "(m - n)^2 = 4a^2",
    en: "By the definition of a hyperbola their difference is 2a in size",
    zh: "由双曲线的定义，它们之差的绝对值为 2a",
  },
  "conditions.formula": {
    relation: "states",
    example: "\\frac{m n}{2}",
    en: "What is asked is",
    zh: "所求为",
  },
  "conditions.value": {
    relation: "equal",
    example: "\\frac{3 \\cdot 4}{2} ⟶ 6",
    en: "Put in {values}",
    zh: "代入 {values}",
  },
  "conditions.cosine-value": {
    relation: "equal",
    example: "\\frac{9 + 16 - 25}{24} ⟶ 0",
    en: "By the law of cosines, with {values}, the cosine is",
    zh: "由余弦定理，代入 {values}，余弦值为",
  },
  "conditions.angle-value": {
    relation: "states",
    example: "\\frac{\\pi}{2}",
    en: "So the angle is",
    zh: "所以这个角为",
  },
  "conditions.focal-relation-ellipse": {
    relation: "defines",
    example: "c^2 = a^2 - b^2",
    en: "Half the focal distance, c, satisfies",
    zh: "半焦距 c 满足",
  },
  "conditions.focal-relation-hyperbola": {
    relation: "defines",
    example: "c^2 = a^2 + b^2",
    en: "Half the focal distance, c, satisfies",
    zh: "半焦距 c 满足",
  },
  "conditions.semi-axes": {
    relation: "defines",
    example: "a^2 = m",
    en: "From the equation, with a, b the semi-axes, c half the focal distance and r a radius",
    zh: "由方程可知（a、b 为半轴长，c 为半焦距，r 为半径）",
  },
  "conditions.common-points": {
    relation: "defines",
    example: "t^2 = b^2 - 4ac",
    en: "The common points are given by a quadratic equation; let t be a root of its discriminant",
    zh: "公共点由一个一元二次方程决定，设 t 为其判别式的平方根",
  },
  "conditions.coordinates": {
    relation: "defines",
    example: "x_1 = \\frac{3 - t}{2}",
    en: "With this root a coordinate of a common point is",
    zh: "由此公共点的一个坐标为",
  },
  "conditions.common-quadratic": {
    relation: "implies",
    example: "y = x + m \\land \\frac{x^2}{4} + y^2 = 1 ⟶ 5x^2 + 8mx + 4m^2 - 4 = 0",
    en: "The common points satisfy both equations, so",
    zh: "联立两个方程，公共点满足",
  },
  "conditions.on-curve": {
    relation: "states",
    example: "\\frac{4}{a^2} + \\frac{9}{b^2} = 1",
    en: "The point lies on the curve, so its coordinates satisfy the equation",
    zh: "点在曲线上，所以其坐标满足方程",
  },
  "conditions.eccentricity": {
    relation: "states",
    example: "\\frac{c}{a} = \\frac{1}{2}",
    en: "By the eccentricity e = c/a",
    zh: "由离心率 e = c/a 得",
  },
  "conditions.lengths": {
    relation: "states",
    example: "2a = 10",
    en: "The lengths 2a, 2b and 2c of the axes and the focal distance give",
    zh: "由轴长 2a、2b 与焦距 2c 得",
  },
  "conditions.distance": {
    relation: "states",
    example: "\\sqrt{x_0^2 + y_0^2} = 5",
    en: "The distance gives",
    zh: "由距离条件得",
  },
  "conditions.slope": {
    relation: "states",
    example: "k = 2",
    en: "The slope gives",
    zh: "由斜率条件得",
  },
  "conditions.tangent": {
    relation: "states",
    example: "\\frac{|10|}{5} = r",
    en: "Tangent: the centre of the circle has the radius as its distance; circles touch where the centres are the sum or the difference of the radii apart",
    zh: "相切：圆心到直线的距离等于半径；两圆相切时圆心距等于半径之和或差",
  },
  "conditions.discriminant": {
    relation: "states",
    example: "(8m)^2 - 20(4m^2 - 4) = 0",
    en: "A tangent has one point in common with the curve, so the discriminant is zero",
    zh: "切线与曲线只有一个公共点，所以判别式为零",
  },
  "conditions.perpendicular": {
    relation: "states",
    example: "2k + 1 = 0",
    en: "At right angles: the product of the directions is zero",
    zh: "垂直：方向向量的数量积为零",
  },
  "conditions.parallel": {
    relation: "states",
    example: "k = 2",
    en: "Parallel or on one line: the directions agree",
    zh: "平行（共线）：方向向量共线",
  },
  "conditions.asymptotes": {
    relation: "states",
    example: "\\frac{b}{a} = 2",
    en: "The asymptotes give",
    zh: "由渐近线得",
  },
  "conditions.directrix": {
    relation: "states",
    example: "-\\frac{p}{2} = -1",
    en: "The directrix gives",
    zh: "由准线得",
  },
  "conditions.places": {
    relation: "states",
    example: "c = 3",
    en: "Where the points lie gives",
    zh: "由点的位置得",
  },
  "conditions.angle": {
    relation: "states",
    example: "x_0^2 + y_0^2 - 4 = 0",
    en: "The angle gives",
    zh: "由角的条件得",
  },
  "conditions.area": {
    relation: "states",
    example: "\\frac{|x y|}{2} = 3",
    en: "The area gives",
    zh: "由面积条件得",
  },
  "conditions.vectors": {
    relation: "states",
    example: "x_0 = 2",
    en: "Coordinate by coordinate, the vectors give",
    zh: "由向量的坐标得",
  },
  "conditions.in-letters": {
    relation: "states",
    example: "a + b = 3",
    en: "In these letters the condition reads",
    zh: "条件用这些字母表示为",
  },
  "conditions.equation": {
    relation: "implies",
    example: "\\frac{x^2}{a^2} + \\frac{y^2}{b^2} = 1 \\land a = 2 \\land b = 1 ⟶ \\frac{x^2}{4} + y^2 = 1",
    en: "So {name} has the equation",
    zh: "所以 {name} 的方程为",
  },
  "conditions.point": {
    relation: "implies",
    example: "x_0 = 1 \\land y_0 = 2 ⟶ (x_0, y_0) = (1, 2)",
    en: "So {name} is the point",
    zh: "所以点 {name} 的坐标为",
  },
  "conditions.check": {
    relation: "implies",
    example: "1 = 1 ⟶ \\frac{4}{16} + \\frac{9}{12} = 1",
    en: "Check: the condition holds",
    zh: "检验：条件成立",
  },
  "conditions.two-points": {
    relation: "implies",
    example: "1 = 1 ⟶ 32 > 0",
    en: "Check: the discriminant is positive, so the line meets the curve in two points",
    zh: "检验：判别式大于零，直线与曲线有两个公共点",
  },
  "conditions.way": {
    relation: "implies",
    example: "a > b ⟶ a > b",
    en: "Possible is {condition}",
    zh: "可能的情形：{condition}",
  },
  "conditions.any-size": {
    relation: "implies",
    example: "a > 0 ⟶ a > 0",
    en: "Whatever the size of the figure: {condition}",
    zh: "无论图形大小如何：{condition}",
  },
  "conditions.impossible": {
    relation: "states",
    example: "\\frac{x^2}{a^2} - \\frac{y^2}{b^2} = 1",
    en: "This form cannot satisfy the conditions",
    zh: "这种形式不能满足条件",
  },
  "conditions.same-result": {
    relation: "states",
    example: "x = 2",
    en: "The other possibilities lead to the same result",
    zh: "其余情形的结果相同",
  },
  "conditions.same-result-for": {
    relation: "states",
    example: "x = 2",
    en: "With {cases} the result is the same",
    zh: "当 {cases} 时，结果相同",
  },
};

/** The sentences by which letters are set up and conditions put into equations. */
export const settingUp: Part = { rules: { ...lettingRules, ...rules } };
