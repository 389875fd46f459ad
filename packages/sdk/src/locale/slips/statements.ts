/** Equations and inequalities: solutions and conditions that got lost or came in, signs that turned. */
export const statements = {
  "slip.lost-root.absolute-value": {
    en: "What is inside {part} may also be negative: the second case is missing.",
    zh: "{part} 里面也可能是负数，漏了另一种情况。",
  },
  "slip.lost-root.divided": {
    en: "It was divided by {factor}, which may be zero: that solution got lost.",
    zh: "两边除以了 {factor}，而它可能为零，因此丢了根。",
  },
  "slip.lost-root.square": {
    en: "Two numbers have this square, one positive and one negative: {part} leads to ±.",
    zh: "平方等于它的数有正负两个：由 {part} 开方要取 ±。",
  },
  "slip.lost-root.factor": {
    en: "{part} is zero as soon as any one factor is: the others give solutions, too.",
    zh: "{part} 只要有一个因式为零就为零，其他因式也给出解。",
  },
  "slip.lost-root.some": {
    en: "What stands here is right but not all: {part} has more solutions.",
    zh: "这里写的是对的，但不全：{part} 还有别的解。",
  },

  "slip.extraneous-root.squared": {
    en: "Squaring can bring in strangers: put every solution into {part} to check it.",
    zh: "两边平方可能产生增根，要代入 {part} 检验。",
  },
  "slip.extraneous-root.no-value": {
    en: "Not every solution fits: {part} asks for {condition}.",
    zh: "有增根：{part} 要求 {condition}。",
  },
  "slip.extraneous-root.some": {
    en: "There are solutions here that {part} does not have.",
    zh: "这里多出了不满足 {part} 的解。",
  },

  "slip.lost-condition.domain": {
    en: "{part} only has a value where {condition}: that must be kept.",
    zh: "{part} 只在 {condition} 时有意义，这个条件不能丢。",
  },
  "slip.lost-condition.other-end": {
    en: "{written} is only one end of it: {part} says more.",
    zh: "{written} 只是其中一端，{part} 还有另一端的限制。",
  },
  "slip.lost-condition.multiplied": {
    en: "{factor} may be negative, and then the inequality sign turns: take the cases apart.",
    zh: "{factor} 可能为负，那时不等号要改变方向，需分类讨论。",
  },
  "slip.lost-condition.divided": {
    en: "It was divided by {factor}, so {factor} must not be zero: that has to be said, and the other case looked at.",
    zh: "两边除以了 {factor}，需注明 {factor} 不为零，并讨论为零的情况。",
  },
  "slip.lost-condition.absolute-value": {
    en: "{part} is {written} only where {condition}.",
    zh: "只有当 {condition} 时，{part} 才等于 {written}。",
  },

  "slip.flipped-inequality.turned": {
    en: "The inequality sign points the wrong way: it turns exactly when both sides are multiplied or divided by a negative number.",
    zh: "不等号方向错了：两边同乘或同除以负数时才改变方向。",
  },
  "slip.flipped-inequality.strict": {
    en: "Is the end included? {part} says so by its sign, and that must not change.",
    zh: "端点是否包含要看 {part} 的不等号，不能改变。",
  },
  "slip.flipped-inequality.reciprocals": {
    en: "Of two positive numbers the larger has the smaller reciprocal: in {part} the sign turns, and where something is negative cases are needed.",
    zh: "两个正数中较大的倒数较小：由 {part} 取倒数要改变不等号方向，可能为负时还要分类讨论。",
  },
};
