import type { Part } from "../../part.ts";

/** The sentences by which conditions on a letter become inequalities. */
export const ranges: Part = {
  rules: {
    "range.two-points": {
      relation: "states",
      example: "80 - 16m^2 > 0",
      en: "Two common points: the discriminant is positive",
      zh: "有两个公共点：判别式大于零",
    },
    "range.no-point": {
      relation: "states",
      example: "80 - 16m^2 < 0",
      en: "No common point: the discriminant is negative",
      zh: "没有公共点：判别式小于零",
    },
    "range.count": {
      relation: "states",
      example: "80 - 16m^2 = 0",
      en: "The number of common points: by the discriminant, and where there is no square, by the linear equation that is left",
      zh: "由公共点的个数：看判别式；二次项系数为零时看剩下的一次方程",
    },
    "range.circles": {
      relation: "states",
      example: "m^2 > 9",
      en: "The square of the distance of the centres is compared with those of the sum and the difference of the radii",
      zh: "比较圆心距的平方与半径之和、半径之差的平方",
    },
    "range.ellipse": {
      relation: "states",
      example: "m > 0 \\land 4 - m > 0",
      en: "For an ellipse both denominators are positive and different",
      zh: "表示椭圆：两个分母均为正且不相等",
    },
    "range.hyperbola": {
      relation: "states",
      example: "m(m - 2) < 0",
      en: "For a hyperbola the denominators have different signs",
      zh: "表示双曲线：两个分母异号",
    },
    "range.circle": {
      relation: "states",
      example: "5 - m > 0",
      en: "For a circle the square of the radius is positive",
      zh: "表示圆：半径的平方为正",
    },
    "range.invariants-ellipse": {
      relation: "states",
      example: "k^2 - 4 < 0",
      en: "An ellipse: B² − 4AC is negative, the curve has points, and it is not a circle",
      zh: "表示椭圆：B² − 4AC < 0，曲线上有点，且不是圆",
    },
    "range.invariants-circle": {
      relation: "states",
      example: "k = 0",
      en: "A circle: there is no product xy, both squares have the same factor, and the curve has points",
      zh: "表示圆：没有 xy 项，两个平方项系数相等，且曲线上有点",
    },
    "range.invariants-hyperbola": {
      relation: "states",
      example: "k^2 - 4 > 0",
      en: "A hyperbola: B² − 4AC is positive, and the equation is not that of two lines",
      zh: "表示双曲线：B² − 4AC > 0，且方程不表示两条直线",
    },
    "range.invariants-parabola": {
      relation: "states",
      example: "k^2 - 4 = 0",
      en: "A parabola: B² − 4AC is zero, and the equation is not that of lines",
      zh: "表示抛物线：B² − 4AC = 0，且方程不表示直线",
    },
    "range.axis": {
      relation: "states",
      example: "m > 4",
      en: "The foci lie on the axis of the larger (or the positive) denominator",
      zh: "焦点在分母较大（或为正）的那条轴上",
    },
    "range.condition": {
      relation: "states",
      example: "m - 2 > 0",
      en: "The condition says",
      zh: "由条件得",
    },
    "range.solve": {
      relation: "equivalent",
      example: "5 - m^2 > 0 ⟶ m \\in \\left(-\\sqrt{5}, \\sqrt{5}\\right)",
      en: "Solve for {letter}",
      zh: "解得 {letter}",
    },
  },
};
