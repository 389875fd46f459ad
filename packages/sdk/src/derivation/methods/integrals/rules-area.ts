import type { Rule, RuleId } from "../../../contract.ts";

/** Areas under curves and between them. */
export const areaRules: Record<RuleId, Rule> = {
  "area.crossings": {
    relation: "equivalent",
    example: "x = x^2 ⟶ x = 0 \\lor x = 1",
    en: "The curves meet where {equation}",
    zh: "两曲线在 {equation} 处相交",
  },
  "area.as-integral": {
    relation: "defines",
    example: "\\int_0^1 |x - x^2|\\,dx",
    en: "The area is the integral of the distance between the curves",
    zh: "面积等于两曲线之间距离的积分",
  },
  "area.signs": {
    relation: "equal",
    example: "\\int_0^1 |x - x^2|\\,dx ⟶ \\int_0^1 (x - x^2)\\,dx",
    en: "Between neighbouring crossings one curve lies above the other: upper minus lower on each part",
    zh: "相邻交点之间总有一条曲线在上方：每一段用上方减下方",
  },
  "area.add": {
    relation: "equal",
    example: "\\int_{-1}^1 |x|\\,dx ⟶ 1",
    en: "The area is the sum of the parts",
    zh: "面积等于各部分之和",
  },
};
