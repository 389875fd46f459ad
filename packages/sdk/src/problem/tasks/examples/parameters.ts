import type { Phrasings } from "../../notation/phrasings.ts";

/** Equations for all values of a parameter, and values of a parameter from the discriminant. */
export const parameters: Phrasings = [
  ["equation.linear: (-4)^2 - 4*k = 0 → solutions {k}", "已知方程 x² - 4x + k = 0 有两个相等的实数根，求 k 的值"],
  ["equation.literal: (a - 1)*x = 3 → solutions (parameter = a) {x}", "Discuss the solutions of (a-1)x = 3"],
  [
    "equation.literal: (a - 1)*x = a^2 - 1 → solutions (parameter = a) {x}",
    "讨论关于x的方程 (a-1)x=a^2-1 的解的情况",
    "Solve (a-1)x = a^2-1 for all values of the parameter a",
    "解关于x的方程(a-1)x=a^2-1，并讨论",
  ],
  ["equation.literal: (a + 1)*x = 2 → solutions (parameter = a) {x}", "Solve (a+1)x = 2 where a is a real parameter"],
  ["equation.literal: (a^2 + 1)*x = 3 → solutions (parameter = a) {x}", "Solve (a^2+1)x = 3 for all values of a"],
  [
    "equation.literal: (m - 1)*x = m^2 - 1 → solutions (parameter = m) {x}",
    "Solve the equation (m - 1)x = m^2 - 1 for x, discussing the parameter m.",
  ],
  [
    "equation.literal: a*x = b → solutions (parameter = a) {x}",
    "Solve ax = b for all values of the parameter a",
    "讨论关于x的方程ax=b的解",
  ],
  [
    "equation.literal: a*x^2 + b*x + c = 0 → solutions (parameter = a) {x}",
    "Solve a x^2 + b x + c = 0 for all values of the parameter a",
  ],
  ["equation.literal: a*x^2 + x = 0 → solutions (parameter = a) {x}", "Solve ax^2 + x = 0 for all values of a"],
  ["equation.literal: a^2*x - 1 = x + a → solutions (parameter = a) {x}", "Solve $a^2x-1=x+a$ for $x$ with parameter $a$"],
  ["equation.literal: x^2 - 2*m*x + m = 0 → solutions (parameter = m) {x}", "Solve x^2 - 2mx + m = 0 for all values of m"],
  ["equation.quadratic: (2*m)^2 - 4*(m + 2) = 0 → solutions {m}", "Find m if x^2 + 2mx + m + 2 has two equal roots"],
  ["equation.quadratic: c^2 - 4*c = 0 → solutions {c}", "Find c so that x^2 + c x + c has a double root"],
  [
    "equation.quadratic: k^2 - 4*9 = 0 → solutions {k}",
    "Find k such that x² + kx + 9 has a double root",
    "Find the values of k for which x^2 + kx + 9 = 0 has equal roots",
    "若关于x的方程 x^2+kx+9=0 有两个相等的实数根，求k的值",
    "For which values of k does x^2 + kx + 9 = 0 have exactly one real solution?",
  ],
  [
    "inequality.linear: (-2)^2 - 4*k > 0 → solutions {k} where k != 0",
    "关于x的一元二次方程 kx^2-2x+1=0 有两个不相等的实数根，求k的取值范围",
  ],
  [
    "inequality.linear: (-2)^2 - 4*k >= 0 → solutions {k}",
    "若方程 x^2-2x+k=0 有解, 求 k",
    "若方程 x^2-2x+k=0 有实数根, 求 k 的取值范围",
    "若关于x的方程 x^2-2x+k=0 有根, 求 k",
    "方程 x^2-2x+k=0 在实数范围内有解, 求 k 的取值范围",
    "find k if x^2-2x+k=0 has real roots",
  ],
  ["inequality.linear: -4*(-a) >= 0 → solutions {a}", "若方程 x^2=a 有解, 求 a"],
  ["inequality.linear: 2^2 - 4*(-k) < 0 → solutions {k}", "若方程 x^2+2x-k=0 无解, 求 k 的取值范围"],
  ["inequality.linear: (-2)^2 - 4*m > 0 → solutions {m}", "当m为何值时，方程x^2-2x+m=0有两个不相等的实数根？"],
  [
    "inequality.linear: 2^2 - 4*k > 0 → solutions {k} where k != 0",
    "For which values of k does the quadratic equation kx^2 + 2x + 1 = 0 have two distinct real solutions?",
  ],
  [
    "inequality.linear: 4^2 - 4*k < 0 → solutions {k} where k != 0",
    "Find k such that the quadratic equation kx^2 + 4x + 1 = 0 has no real roots",
  ],
  [
    "inequality.polynomial: (-k)^2 - 4*4 > 0 → solutions {k}",
    "For what value of k does x^2 - kx + 4 = 0 have two distinct real roots",
  ],
  [
    "inequality.polynomial: m^2 - 4 < 0 → solutions {m}",
    "For which values of m has x² + mx + 1 = 0 no real solutions",
    "For what values of m does x^2 + mx + 1 = 0 have no real solutions?",
    "关于x的一元二次方程 x^2+mx+1=0 没有实数根，求m的取值范围",
  ],
  [
    "equation.literal: (a - 1)*x^2 + (a - 1)*x = 0 → solutions (parameter = a) {x}",
    "Solve (a-1)x^2 + (a - 1) x = 0 for all values of a",
  ],
  [
    "equation.literal: a*x^2 - (a + 1)*x + 1 = 0 → solutions (parameter = a) {x}",
    "Solve a x^2 - (a+1)x + 1 = 0 for all values of a",
  ],
  ["equation.linear: 1^2 + m*1 + 2 = 0 → solutions {m}", "已知x=1是关于x的一元二次方程x^2+mx+2=0的一个根，求m的值"],
  [
    "equation.linear: 2^2 + k*2 - 6 = 0 → solutions {k}",
    "Find the value of k if x = 2 is a solution of x^2 + kx - 6 = 0",
    "若 x=2 是方程 x^2+kx-6=0 的根，求 k",
  ],
  ["equation.linear: 2^2 + m*2 - 6 = 0 → solutions {m}", "若关于x的方程 x^2+mx-6=0 有一个根为2，则m的值为"],
  ["equation.linear: 1^2 + b*1 - 3 = 0 → solutions {b}", "if 1 is a root of x^2 + bx - 3 = 0, find b"],
  ["equation.linear: 3^2 + k*3 - 6 = 0 → solutions {k}", "If 3 is a root of x^2 + kx - 6 = 0, find k"],
  [
    "equation.linear: k*(-1)^2 + 3*(-1) + 1 = 0 → solutions {k} where k != 0",
    "If x = -1 is a root of the quadratic equation kx^2 + 3x + 1 = 0, find k",
  ],
  [
    "equation.quadratic: (m - 1)*0^2 + 0 + m^2 - 1 = 0 → solutions {m} where m - 1 != 0",
    "关于x的一元二次方程 (m-1)x^2+x+m^2-1=0 的一个根是0，求m的值",
  ],
  [
    "arithmetic.value: -(-5) → value",
    "Find the sum of the roots of x^2-5x+6=0",
    "求方程x^2-5x+6=0的两根之和",
    "不解方程，求x^2-5x+6=0的两根之和",
  ],
  ["arithmetic.value: -5 → value, value of (-6)/1", "求方程x^2+5x-6=0的两根之和与两根之积"],
  ["arithmetic.value: (-(-3))/2 → value", "方程 2x^2-3x-1=0 的两根之和为"],
  ["arithmetic.value: (-3)/2 → value, value of (-5)/2", "Find the sum and product of the roots of 2x^2 + 3x - 5 = 0"],
  ["arithmetic.value: 0/2 → value", "Find the sum of the roots of 2x^2 = 9"],
  ["arithmetic.value: 6/1 → value", "Find the product of the solutions of x^2-5x+6=0", "求方程x^2-5x+6=0的两根之积"],
];
