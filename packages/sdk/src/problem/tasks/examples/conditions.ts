import type { Phrasings } from "../../notation/phrasings.ts";

/** What is said of letters besides: conditions on another letter than the unknown, constants, whole numbers, ways to go. */
export const conditions: Phrasings = [
  // What follows for the unknown from what is said of the other letter.
  ["inequality.linear: (y - 1)/2 > 2 → solutions {y}", "已知 y=2x+1, 当 x>2 时, 求 y 的取值范围", "y=2x+1, x>2, find y"],
  ["inequality.chain: -1 < (3 - y)/2 < 2 → solutions {y}", "已知 y=-2x+3, 当 -1<x<2 时, 求 y 的取值范围"],
  ["inequality.linear: y/2 + 2 < 1 → solutions {y}", "一次函数 y=2x-4, 当 x<1 时, 求 y 的取值范围"],
  [
    "inequality.polynomial: x^2 - 2*x - 3 > 5 → solutions {x}",
    "二次函数 y=x^2-2x-3, 当 y>5 时, 求 x 的取值范围",
    "y = x^2 - 2x - 3. For what values of x is y > 5?",
  ],
  ["inequality.linear: 3*x - 6 <= 3 → solutions {x}", "函数 y=3x-6, 当 y≤3 时, 求 x 的取值范围"],
  ["inequality.linear: 3 - y/2 > 1 → solutions {y}", "已知 2x+y=6, 当 x>1 时, 求 y 的取值范围"],
  ["inequality.linear: 5 - b > 2 → solutions {b}", "若 a+b=5, a>2, 求 b 的取值范围"],
  ["inequality.chain: 0 < 3 - y < 1 → solutions {y}", "已知 x+y=3, 0<x<1, 求 y 的取值范围"],
  ["inequality.linear: 3 - (3*x)/2 >= 0 → solutions {x} where x >= 0", "若 3x+2y=6, 且 x≥0, y≥0, 求 x 的取值范围"],
  ["inequality.polynomial: x^2 - 4 < 5 → solutions {x}", "y = x^2 - 4, find x when y < 5"],
  ["inequality.linear: 2*x - 1 < 3 → solutions {x}", "find all x for which y < 3 if y = 2x - 1"],
  ["inequality.linear: x + 1 >= 2 → solutions {x}", "find the values of x for which y >= 2 where y = x + 1"],
  ["inequality.linear: 10 - y > 3 → solutions {y}", "given x + y = 10 and x > 3, find y", "if x + y = 10 and x > 3, what is y"],
  ["inequality.linear: m/2 > 1 → solutions {m}", "若方程 2x-m=0 的解 x>1, 求 m 的取值范围"],
  // Made the subject, a letter is given by the others, whatever is said of these.
  ["equation.literal: A = pi*r^2 → solutions {r} where A > 0", "solve A = πr^2 for r where A > 0"],
  ["equation.literal: x + 2*y = 4 → solutions {y} where x > 0", "已知 x+2y=4, 用 x 表示 y, 其中 x>0"],
  ["inequality.other: y > 2*x → solutions {y} where x > 0", "solve y > 2x for y where x > 0"],
  // Constants.
  ["equation.literal: x^2 = -a → solutions {x} where a > 0", "solve x^2 = -a where a is a positive constant"],
  ["inequality.other: a*x > 1 → solutions {x} where a > 0", "解不等式 ax>1, a 是正常数"],
  ["inequality.other: a*x < 1 → solutions {x} where a != 0", "solve ax < 1 where a is a nonzero constant"],
  ["expression.simplify: sqrt(a^2) → simplified {a} where a > 0", "simplify sqrt(a^2) where a is a positive constant"],
  ["calculus.integral: \\int e^(a*x) dx → integral {x} where a != 0", "integrate e^{ax} where a is a nonzero constant"],
  [
    "differential.equation: y'' + k^2*y = 0 → general-solution (by = x) {y} where k > 0",
    "solve y'' + k^2 y = 0 where k is a positive constant",
  ],
  // For all values of the unknown alone.
  ["equation.quadratic: x^2 = 4 → solutions {x} where x > 0", "solve x^2 = 4 for all x > 0"],
  ["equation.trigonometric: sin(x) = 1/2 → solutions {x} where x \\in [0, 2*pi]", "solve sin x = 1/2 for all x in [0, 2π]"],
  ["expression.simplify: abs(x) → simplified {x} where x > 0", "simplify |x| for all x > 0"],
  ["expression.simplify: (-1)^(2*n) → simplified {n} where n on \\mathbb{Z}", "simplify (-1)^{2n} for integer n"],
  // Values that are given by each other.
  [
    "expression.value: x + y at x = 3 and y = 2*3 → value {x, y}",
    "evaluate x+y when x=3 and y=2x",
    "find x+y if x=3, y=2x",
    "find x+y if x=3, y=2x, x>0",
    "已知 y=2x, x=3, 求 x+y",
  ],
  ["expression.value: a + b + c at a = 1 and b = 1 + 1 and c = (1 + 1) + 1 → value {a, b, c}", "find a+b+c if a=1, b=a+1, c=b+1"],
  ["expression.value: x + y at x = 2*3 and y = 3 → value {x, y}", "evaluate x+y when x=2y and y=3"],
  // Mixed numbers beside "of", and shares of a hundred.
  ["arithmetic.value: (3/4)*(2 + 1/2) → value", "What is 3/4 of 2 1/2?", "2 1/2 的 3/4 是多少"],
  ["arithmetic.value: (2 + 1/2)*8 → value", "2 1/2 of 8"],
  ["arithmetic.value: 50%*(2 + 1/2) → value", "50% of 2 1/2"],
  ["arithmetic.value: (5/2)%*40 → value", "What is 5/2 % of 40?"],
  ["equation.linear: 5 = ((5/2)/100)*x → solutions {x}", "5 is 5/2 % of what"],
  // The logarithm of a number, with a sign as programs have it.
  ["arithmetic.value: 2*log(100) → value", "2*log(100)"],
  ["equation.logarithmic: log(x)*log(10) = 2 → solutions {x}", "solve log(x)*log(10) = 2"],
  // Ways to go: whether the steps went them is seen at the end.
  ["equation.polynomial: x^3 - x = 0 → solutions (way = factoring) {x}", "solve x^3-x=0 by factoring"],
  ["equation.trigonometric: sin(x) = 1/2 → solutions (way = numerical) {x}", "sin x = 1/2 approximately"],
  ["equation.linear: 2*a + 1 = 5 → solutions {a}", "已知 2a + 1 = 5, 求 a", "2a + 1 = 5, find a."],
];
