import type { Row } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";

/** What something is called, alone or behind "each of the following", 下列. */
function named(gives: string, value: string, en: string, zh: string, more = ""): Row[] {
  return rowsFor(gives, [value, `(${en}) / {These} (${en})${more}`, `(${zh}) / {These}(${zh})`]);
}

/** What formulas are called. The words say nothing but what the formula shows. */
export const nouns: readonly Row[] = [
  ...rowsFor("Find", [
    "Find",
    "find / determine / calculate / compute / evaluate / give / state / write / write down / work out / what is / what's / what are / get / obtain / specify / identify / tell me / find out / find me / give me / figure out / what will be / whats / do / i need / i want / please find / show / list / locate / i want to know / i need to know / would like to know / i would like to know / i'd like to know / do you know / tell me / what would be / what're",
    "求 / 求出 / 求得 / 试求 / 请求 / 写出 / 计算 / 算出 / 确定 / 求解 / 请计算 / 请写出 / 试写出 / 给出 / 求一下 / 算一下 / 计算一下 / 试计算 / 试确定 / 请求出 / 并求 / 求下列 / 计算下列 / 指出 / 说出 / 找出 / 得出 / 什么是 / 告诉我 / 给我",
  ]),
  ...rowsFor("These", [
    "These",
    "(each|all|any|both|this|these|that|those|its) [of] [this|these] [following|given|above|below|next] [algebraic|mathematical|numerical|numeric|simple|whole|entire|complete] / [of] (this|these) [following|given|above|below|next] / (following|given|above|below|next) [algebraic|mathematical|numerical|numeric|simple|whole|entire|complete] / (algebraic|mathematical|numerical|numeric|simple|whole|entire|complete)",
    "下列 / 下面 / 以下 / 如下 / 下列各 / 下面各 / 各 / 给定 / 所给 / 这个 / 该 / 此",
  ]),
  ...named(
    "NounE",
    "Noun",
    "expression|expressions|polynomial|polynomials|trinomial|trinomials|binomial|binomials|monomial|monomials|quadratic|quadratics|quadratic expression|quadratic polynomial|quadratic trinomial|cubic|cubic polynomial|fraction|fractions|complex fraction|complex fractions|algebraic fraction|algebraic fractions|rational expression|rational expressions|rational function|rational functions|radical|radicals|radical expression|radical expressions|square root|square roots|number|numbers|integers|whole numbers|complex number|complex numbers|decimals|mixed numbers|real numbers|power|powers|exponents|logarithm|logarithms|logarithmic expression|logarithmic expressions|exponential expression|exponential expressions|exponential|trig expression|trigonometric expression|trigonometric expressions|trig function|function|functions|formula|formulas|term|terms|calculation|calculations|operation|operations|operation shown|difference of squares|perfect square trinomial|problem|problems|items|question|questions",
    "式子|算式|代数式|表达式|多项式|整式|分式|根式|二次根式|单项式|式|各式|数|题|各题|二次三项式|三角函数式|三角式|分数|混合运算|函数|问题|复数|对数式|指数式|算术题",
    " / (following|each [of] following|each|these|all of these)",
  ),
  ...named(
    "NounQ",
    "Noun",
    "equation|equations|cubic equation|quartic equation|polynomial equation|polynomial equations|rational equation|rational equations|fractional equation|radical equation|radical equations|absolute value equation|absolute value equations|exponential equation|exponential equations|logarithmic equation|logarithmic equations|log equation|trigonometric equation|trigonometric equations|trig equation|literal equation|literal equations|hyperbolic equation|proportion|proportions|formula|identity|multi-step equation|two-step equation|one-step equation|equation in one variable|problem|problems",
    "方程|方程式|一元三次方程|三次方程|高次方程|分式方程|无理方程|根式方程|绝对值方程|指数方程|对数方程|三角方程|比例|含绝对值的方程|等式|公式|超越方程|双曲方程",
    " / (following|each [of] following|each|these)",
  ),
  ...named("NounQ", "quadratic", "quadratic equation|quadratic equations|quadratic|quadratics", "一元二次方程|二次方程"),
  ...named("NounQ", "linear", "linear equation|linear equations", "一元一次方程|一次方程"),
  ...named(
    "NounI",
    "Noun",
    "inequality|inequalities|linear inequality|linear inequalities|quadratic inequality|quadratic inequalities|polynomial inequality|rational inequality|compound inequality|compound inequalities|absolute value inequality|absolute value inequalities|radical inequality|exponential inequality|logarithmic inequality|trigonometric inequality|double inequality|inequation",
    "不等式|一元一次不等式|一元二次不等式|分式不等式|绝对值不等式|高次不等式|根式不等式|无理不等式|指数不等式|对数不等式|三角不等式|二次不等式|含绝对值的不等式",
  ),
  ...named(
    "NounQs",
    "Noun",
    "system|systems|system of equations|systems of equations|systems of equation|system of equation|system of linear equations|systems of linear equations|linear system|linear systems|nonlinear system|system of nonlinear equations|simultaneous equations|pair of equations|pair of simultaneous equations|pair of linear equations|set of equations|equations|simultaneous linear equations|pair of simultaneous linear equations|system of two equations|system of three equations|system of two linear equations|system of three linear equations",
    "方程组|齐次线性方程组|非齐次线性方程组|对称方程组|二元一次方程组|三元一次方程组|线性方程组|二元二次方程组|联立方程|联立方程组|非线性方程组",
  ),
  ...named(
    "NounIs",
    "Noun",
    "system of inequalities|systems of inequalities|system of linear inequalities|inequalities|pair of inequalities|simultaneous inequalities|compound inequality",
    "不等式组|一元一次不等式组|二元一次不等式组",
  ),
  ...named(
    "NounF",
    "Noun",
    "function|functions|curve|rational function|parabola|relation|line",
    "函数|曲线|函数式|直线|抛物线|复合函数",
  ),
  ...named(
    "NounD",
    "Noun",
    "differential equation|differential equations|ode|o.d.e.|d.e.|de|ordinary differential equation|first order differential equation|first-order differential equation|second order differential equation|second-order differential equation|separable differential equation|separable equation|linear differential equation|homogeneous differential equation|homogeneous equation|first order linear differential equation|first-order linear differential equation|second order linear differential equation|second-order linear differential equation|initial value problem|initial-value problem|ivp|bernoulli equation|exact equation|cauchy-euler equation|euler equation",
    "微分方程|常微分方程|一阶微分方程|二阶微分方程|一阶线性微分方程|二阶线性微分方程|可分离变量的微分方程|齐次方程|线性微分方程|初值问题|常系数线性微分方程|二阶常系数线性微分方程|二阶常系数齐次线性微分方程|齐次微分方程|欧拉方程|伯努利方程|微分方程初值问题",
  ),
];
