import type { Rule, RuleId } from "../../../../contract.ts";

export const absoluteRules: Record<RuleId, Rule> = {
  "absolute.isolate": {
    relation: "equivalent",
    example: "2|x| - 6 = 0 ⟶ 2|x| = 6",
    en: "Get the absolute value alone on one side",
    zh: "移项，使绝对值单独在一边",
  },
  "absolute.divide": {
    relation: "equivalent",
    example: "2|x| = 6 ⟶ |x| = 3",
    en: "Divide both sides by {factor}",
    zh: "两边同除以 {factor}",
  },
  "absolute.negative": {
    relation: "equivalent",
    example: "|x| = -3 ⟶ x \\in \\varnothing",
    en: "An absolute value is never negative, so there is no solution",
    zh: "绝对值不可能为负，所以方程无解",
  },
  "absolute.zero": {
    relation: "equivalent",
    example: "|x - 1| = 0 ⟶ x - 1 = 0",
    en: "An absolute value is zero exactly when what stands in it is",
    zh: "绝对值为零，当且仅当绝对值里面为零",
  },
  "absolute.two-values": {
    relation: "equivalent",
    example: "|x - 1| = 3 ⟶ x - 1 = 3 \\lor x - 1 = -3",
    en: "What stands between the bars is {value} or its opposite",
    zh: "绝对值里面等于 {value} 或它的相反数",
  },
  "absolute.same-or-opposite": {
    relation: "equivalent",
    example: "|x| = |2x - 1| ⟶ x = 2x - 1 \\lor x = -(2x - 1)",
    en: "Two absolute values are equal exactly when what stands in them is equal or opposite",
    zh: "两个绝对值相等，当且仅当里面的式子相等或互为相反数",
  },
  "absolute.drop-bars": {
    relation: "implies",
    example: "|x - 1| = 2x ⟶ x - 1 = 2x \\lor x - 1 = -2x",
    en: "What stands between the bars is {value} or its opposite; since {value} must not be negative, the solutions have to be checked",
    zh: "绝对值里面等于 {value} 或它的相反数；因为 {value} 不能为负，解出后要检验",
  },
  "absolute.intervals": {
    relation: "equivalent",
    example: "|x| = 2 ⟶ x < 0 \\land -x = 2 \\lor x \\ge 0 \\land x = 2",
    en: "The signs inside the bars change at {points}: drop the bars on each interval",
    zh: "绝对值里面的式子在 {points} 处变号：在各区间上分别去掉绝对值符号",
  },
  "absolute.solve": {
    relation: "equivalent",
    example: "x - 1 = 3 ⟶ x = 4",
    en: "Solve {equation}",
    zh: "解 {equation}",
  },
  "absolute.inside": {
    relation: "equivalent",
    example: "x \\ge 0 \\land x = 2 ⟶ x = 2",
    en: "This lies in the interval",
    zh: "解在这个区间内",
  },
  "absolute.some-inside": {
    relation: "equivalent",
    example: "x \\ge 0 \\land x^2 = 4 ⟶ x = 2",
    en: "Keep what lies in the interval",
    zh: "只保留在这个区间内的解",
  },
  "absolute.outside": {
    relation: "equivalent",
    example: "x < 0 \\land x = 2 ⟶ x \\in \\varnothing",
    en: "No solution lies in the interval",
    zh: "这个区间内没有解",
  },
  "absolute.whole-interval": {
    relation: "equivalent",
    example: "x \\ge 0 \\land x = x ⟶ x \\in [0, \\infty)",
    en: "This holds on the whole interval",
    zh: "在整个区间上都成立",
  },
};
