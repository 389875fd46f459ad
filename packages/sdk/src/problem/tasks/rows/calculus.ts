import type { MathJson } from "../../../contract.ts";
import { operandsOf } from "../../../expression/mathjson.ts";
import type { Row } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";
import { runningLetters } from "./running-letters.ts";

const derivative = "(derivative|first derivative|derivative function|differential coefficient)";
const 导 = "(导数|导函数|一阶导数|微商)";
const area = "[exact|total] area";
const enclosed = "(enclosed|bounded|enclosed in region|cut off)";

/** An equation to be differentiated implicitly; `rate` is the derivative that is asked for by its sign, where one is. */
const implicitly = (rate: string): { en: string; zh: string } => ({
  en: `(use|apply|using) implicit differentiation [to (find|determine|differentiate)]${rate} [of|if|for|when|where|:|in|given|from|,] {Equation} / {Find}${rate} by implicit differentiation [of|if|for|when|where|:|in|given|from] {Equation}${rate === "" ? " / differentiate [{NounQ}] {Equation} implicitly / implicitly differentiate [{NounQ}] {Equation} / {Find} implicit derivative of {Equation} / differentiate implicitly [:] {Equation}" : ""}`,
  zh: `求[由][方程]{Equation}[所]确定的隐函数[{Call}]的(导数|微分)${rate} / 求隐函数{Equation}的导数${rate} / [对]{Equation}[进行]隐函数求导${rate} / 求由[方程]{Equation}(所确定|确定|所决定|决定)的(隐函数|函数)[{Letter}|{Call}]的导数${rate}`,
});

/** 10阶 */
const orderIn = (number: MathJson): MathJson | undefined =>
  typeof number === "number" && Number.isInteger(number) && number >= 1 && number <= 12 ? number : undefined;

/** y = y(x). */
const definesY = (equation: MathJson): boolean => ["y,y,x", "y,Multiply,y,x"].includes(operandsOf(equation).flat().join(","));

/** Limits, derivatives, tangents, integrals, areas. */
export const calculus: readonly Row[] = [
  ...rowsFor(
    "Clause",
    // Limits.
    [
      ["Do", "limit", "$F"],
      "[{Find}] limit (of|for) {F} / {Find} limit {F} / [{Find}] lim {F}",
      "[{Find}][函数|数列|表达式]{F}的极限 / {Find}极限{F}[的值] / [{Find}]{F}的极限[值] / {Find}{F}[的]极限 / [极限]{F}[的极限](是多少|等于多少|是什么|为多少)",
    ],
    [["Facts", ["Do", "limit", "$F"], "...$Modifiers"], "[{Find}] lim {Modifiers} of {F}", ""],
    [["Facts", ["Do", "limit", "$F"], ["Side", "$Hand"]], "[{Find}] {Hand} limit {F}", "求{Hand}[:]{F} / 求{F}的{Hand}"],
    [
      ["Do", "limit", "$F"],
      "does {F} exist / does [the] limit {F} exist / {Find} [the] limit {F} or (state|say|show) that it does not exist / determine whether [the] limit {F} exists",
      "判断{F}是否存在 / {F}是否存在",
    ],
    [
      ["Do", "limit"],
      "{Find} [each] [of] [the] [following] (limit|limits) [if it exists|, if it exists|if they exist|, if they exist|or show that it does not exist|analytically|algebraically]",
      "{Find}[下列|以下][各|函数|函数的]极限 / 极限",
    ],
    [
      ["Facts", ["Do", "limit", "$F"], "...$Modifiers"],
      "[{Find}] limit {Modifiers} of {F} / [{Find}] limit {F} {Modifiers} / what value does {F} (approach|tend to|converge to) {Modifiers} / what happens to {F} {Modifiers}",
      "[{Find}]{Modifiers}[,][时][,]{F}的极限[值] / {Modifiers}[,][时][,]{F}的极限[值](是多少|等于多少|是什么|为多少) / [{Find}]{F}{Modifiers}[的][时的]极限[值] / [{Find}]函数{F}{Modifiers}[的]极限 / {Modifiers}[,]求{F}的极限",
    ],
    [["Facts", ["Do", "limit", "$F"], ["Side", "$Hand"]], "[{Find}] {Hand} limit of {F}", ""],
    [
      ["Facts", ["Do", "limit", "$F"], ["Side", "$Hand"], "...$Modifiers"],
      "[{Find}] {Hand} limit of {F} {Modifiers} / [{Find}] {Hand} limit {Modifiers} of {F}",
      "[{Find}]{F}{Modifiers}[时]的{Hand}",
    ],
    // Derivatives.
    [
      ["Do", ["Nth", 1], "$F"],
      `[{Find}] ${derivative} (of|for) {F} / (differentiate|derive|find derivative) {F} / {Find} ${derivative} {F} / ${derivative} {F}`,
      `[{Find}]{F}[的]${导} / {F}的${导}(是多少|等于多少|是什么|为多少) / (求导|求导数|求微商){F} / (对|将|把){F}[进行](求导|求导数|微分) / {F}求导 / {Find}${导}{F}`,
    ],
    [
      (f) => {
        const [letter, order] = operandsOf(f("Operator")) as [MathJson, MathJson];
        return ["Facts", ["Do", ["Nth", order], f("F")], ["Respect", letter]];
      },
      "[{Find}] {Operator} of {F}",
      "[{Find}]{F}的{Operator}",
    ],
    [
      ["Facts", ["Do", ["Nth", 1], "$F"], ["Do", "$IntegralWord", "$F"]],
      `{Find} ${derivative} and [the] [an] {IntegralWord} (of|for) {F}`,
      `[{Find}]{F}的${导}(和|与|及|以及|、){IntegralWord}`,
    ],
    [
      ["Do", ["Nth", 1]],
      `{Find} [each] [of] [the] [following] (${derivative}|derivatives) [of [each of] [{NounF}]] / (differentiate|derive) [{NounF}]`,
      `{Find}[{NounF}[的]]${导} / [对|将]{NounF}求导 / 求导[数]`,
    ],
    [
      ["Facts", ["Do", ["Nth", 1], "$F"], ["At", "$Settings"]],
      `(differentiate|{Find} ${derivative} of) {F} and (evaluate|find) [it|its value|the value|the result|the derivative] (at|when|for) {Settings}`,
      `[{Find}]{F}的${导}[,]并求[其|它][在]{Settings}(时|处)的值`,
    ],
    [
      ["Do", ["Nth", "$Order"], "$F"],
      "[{Find}] {Order} (derivative|derivatives) (of|for) {F} / {Find} {Order} derivative {F}",
      "[{Find}]{F}的{Order}[阶]导数[函数] / {Find}{Order}阶导数{F}",
    ],
    [
      ["Facts", ["Do", "rate", "$Rate1", "$F"], ["Do", "rate", "$Rate2", "$F"]],
      "{Find} {Rate1} and {Rate2} (of|for|if|when|where|given) {F} / (for|given|if) {F} , {Find} {Rate1} and {Rate2}",
      "[设|已知|若]{F},[则|求|试求]{Rate1}(和|与|及|、|,){Rate2}",
    ],
    [["Do", ["Nth", "$Times"], "$F"], "differentiate {F} {Times}", "(对|将){F}求{Times}导[数]"],
    [["Do", ["Nth", "$Order"]], "{Find} {Order} (derivative|derivatives) [of [{NounF}]]", "{Find}[{NounF}的]{Order}阶导数"],
    [
      ["Facts", ["Do", ["Nth", 1], "$F"], "...$Modifiers"],
      `[{Find}] [value of] ${derivative} {Modifiers} of {F} / {Find} ${derivative} of {F} {Modifiers}`,
      `[{Find}]{F}{Modifiers}[的]${导}[值] / [{Find}]{Modifiers}{F}的${导}[值] / [对]{F}{Modifiers}(求导|求一阶导|求偏导) / {Modifiers}[,]求{F}的${导}[值] / (对|将){F}{Modifiers}求导`,
    ],
    [
      ["Facts", ["Do", ["Nth", "$Order"], "$F"], "...$Modifiers"],
      "[{Find}] {Order} derivative {Modifiers} of {F}",
      `[{Find}]{F}{Modifiers}[的]{Order}阶导数[值]`,
    ],
    [
      ["Facts", ["Do", "rate", "$Rate1"], ["Do", "rate", "$Rate2"]],
      "{Find} {Rate1} and {Rate2}",
      "{Find}{Rate1}(和|与|及|、){Rate2}",
    ],
    [["Do", "rate", "$Rate"], "{Find} {Rate} / {Find} value of {Rate}", "{Find}{Rate}[的值]"],
    [
      ["Do", "rate", "$Rate", "$F"],
      "{Find} {Rate} (of|for|if|when|where|given|given that|, where|, if|, given|:|from|, when) {F} / if {F} , [then] {Find} {Rate} / (for|given) {F} , {Find} {Rate} / let {F} (.|,) {Find} {Rate}",
      "(已知|设|若|如果){F}[,][则|求|试求|计算|那么|求导数]{Rate}[=|等于|的值] / {Find}{F}的[导数]{Rate} / {F},(求|则){Rate}[=]",
    ],
    [["Do", "implicit", "$Equation"], implicitly("").en, implicitly("").zh],
    [
      ["Facts", ["Do", "implicit", "$Equation"], ["Wanted", "$Rate"]],
      implicitly(" {Rate}").en,
      `${implicitly("{Rate}").zh} / [由][方程]{Equation}确定[了][隐函数|函数|y是x的函数]{Call}[,]求{Rate}`,
    ],
    [["Do", "implicit"], "(use|using) implicit differentiation / differentiate implicitly", "隐函数求导 / 求隐函数的导数"],
    [
      ["Facts", ["Do", "implicit"], ["Wanted", "$Rate"]],
      "(use|using) implicit differentiation to find {Rate} / {Find} {Rate} (by|using) implicit differentiation",
      "求隐函数的导数{Rate}",
    ],
    [
      (f) => (definesY(f("Equation2")) ? ["Facts", ["Do", "implicit", f("Equation1")], ["Wanted", f("Rate")]] : undefined),
      "",
      "[由][方程]{Equation1}确定[了][隐函数|函数]{Equation2}[,]求{Rate}",
    ],
    [
      ["Facts", ["Do", "implicit", "$Equation"], ["Wanted", "$Rate"]],
      "from [the] equation {Equation} find {Rate}",
      "由[方程]{Equation}[,]求{Rate} / (设|已知)方程{Equation}[,]求{Rate}",
    ],
    // Tangents and normals.
    [
      ["Do", "tangent", "$F"],
      "[{Find}] [equation|equations|an equation] [of|for] [the] (tangent|tangent line|tangents|line tangent) (to|of|for) [the] [curve|graph|graph of|curve of|parabola|circle|function|hyperbola|ellipse] [the] {F} / [{Find}] [the] (tangent line|tangent) [equation] (of|to|for) [curve|graph|function] {F} / write [an] equation of [the] line tangent to [the] [curve|graph of] {F}",
      "[{Find}][曲线|函数|抛物线]{F}的切线[的]方程 / {Find}{F}[的]切线",
    ],
    [
      ["Do", "normal", "$F"],
      "[{Find}] [equation|an equation] [of|for] [the] (normal|normal line|line normal) (to|of) [the] [curve|graph|graph of|parabola] [the] {F} / [{Find}] [the] (normal line|normal) [equation] (of|to) [curve|graph] {F}",
      "[{Find}][曲线|函数|抛物线]{F}的法线[的]方程",
    ],
    [
      ["Facts", ["Do", "tangent", "$F"], "...$Modifiers"],
      "[{Find}] [equation] [of] [the] (tangent|tangent line|line tangent) {Modifiers} (to|of) [the] [curve|graph] [of] {F}",
      "[{Find}][曲线|函数]{F}[上]{Modifiers}[的][处的]切线[的]方程 / [{Find}]{Modifiers}[且]与[曲线]{F}相切的[直线|切线][的]方程 / [{Find}]{Modifiers}[曲线]{F}的切线[的]方程 / [曲线]{F}{Modifiers}[的][处的]切线[的]方程(是|为)[什么|__] / [{Find}][曲线]{F}{Modifiers}处切线的方程",
    ],
    [
      ["Facts", ["Do", "normal", "$F"], "...$Modifiers"],
      "[{Find}] [equation] [of] [the] (normal|normal line) {Modifiers} (to|of) [the] [curve|graph] [of] {F}",
      "[{Find}][曲线|函数]{F}[上]{Modifiers}[的][处的]法线[的]方程 / [曲线]{F}{Modifiers}[的][处的]法线[的]方程(是|为)[什么|__]",
    ],
    [
      ["Facts", ["Do", "tangent", "$F"], ["Do", "normal", "$F"], "...$Modifiers"],
      "[{Find}] [equations] [of] [the] (tangent and normal|tangent line and normal line|tangent line and [the] normal line|tangent and normal lines) (to|of) [the] [curve|graph of] {F} {Modifiers}",
      "[{Find}][曲线]{F}{Modifiers}[的][处的](切线和法线|切线与法线|切线及法线|切线方程和法线方程|切线和法线方程|切线与法线方程|切线及法线方程|切线方程与法线方程|切线和法线的方程)",
    ],
    [
      ["Facts", ["Do", "slope", "$F"], "...$Modifiers"],
      "[{Find}] (slope|gradient) of [the] (tangent|tangent line|curve|graph|line tangent|tangent to curve) [to|of] [the] [curve|graph|graph of] {F} {Modifiers} / [{Find}] (slope|gradient) of {F} {Modifiers} / [{Find}] instantaneous rate of change of {F} {Modifiers}",
      "[{Find}][曲线|函数]{F}{Modifiers}[的][处的]切线[的]斜率",
    ],
    // Integrals.
    [
      ["Do", "$IntegralWord", "$F"],
      "[{Find}] {IntegralWord} (of|for) {F} / [{Find}] {IntegralWord} {Call} (of|for) {F} / {Find} {IntegralWord} {F} / {IntegralWord} {F}",
      "[{Find}]{F}的{IntegralWord} / {Find}{IntegralWord}{F} / (对|将){F}[进行|求]{IntegralWord}",
    ],
    [["Do", "integral", "$F"], "(integrate|antidifferentiate) {F}", "积分{F}"],
    [
      ["Do", "$IntegralWord"],
      "{Find} [each] [of] [the] [following] {IntegralWord} [of [{NounF}]]",
      "{Find}[下列|以下][各|函数的]{IntegralWord} / {IntegralWord} / (对|将){NounF}{IntegralWord}",
    ],
    [["Do", "integral"], "integrate [{NounF}]", ""],
    [["Do", "$IntegralWord", ["Expr", "$Integral"]], "[{Find}] {IntegralWord} [of] {Integral}", "求{Integral}的{IntegralWord}"],
    [["Do", "integral", ["Expr", "$Integral"]], "integrate {Integral}", ""],
    [
      ["Facts", ["Do", "$IntegralWord", "$F"], "...$Modifiers"],
      "[{Find}] {IntegralWord} {Modifiers} of {F}",
      "[{Find}]{F}{Modifiers}[的]{IntegralWord}[值] / [{Find}]{Modifiers}{F}的{IntegralWord} / (对|将){F}{Modifiers}[进行|求]{IntegralWord}",
    ],
    [["Facts", ["Do", "integral", "$F"], "...$Modifiers"], "integrate {Modifiers} {F}", ""],
    [
      ["Facts", ["Do", "$IntegralWord", ["Expr", "$Integral"]], "...$Modifiers"],
      "[{Find}] {IntegralWord} {Modifiers} of {Integral}",
      "",
    ],
    [
      ["Do", "integral", ["Expr", "$Expr"]],
      "does {Expr} converge / determine (whether|if) {Expr} (converges|converges or diverges|is convergent|is convergent or divergent) / determine (whether|if) [the] [improper] integral {Expr} (converges|converges or diverges|is convergent|is convergent or divergent) / does [the] [improper] integral {Expr} converge / test [the] [improper] integral {Expr} for convergence",
      "(判断|讨论|判定)(反常积分|广义积分|积分){Expr}(的敛散性|是否收敛) / (判断|讨论|判定)并计算{Expr} / (判断|讨论|判定){Expr}(的敛散性|是否收敛)",
    ],
    // Areas.
    [
      ["Facts", ["Do", "area", ["Values", "$Curve", "XAxis"]], "...$Modifiers"],
      "",
      "[{Find}][由]{Curve}{Modifiers}(与|和){XAxis}[所]围成的[封闭|平面][图形|区域][的]面积",
    ],
    [
      ["Do", "area", ["Values", "$Curve"]],
      `[{Find}] ${area} (under|below|beneath|of region under|under graph of|under curve of) [the] [curve|graph|graph of|parabola|line|function] [of] {Curve}`,
      "",
    ],
    [
      ["Do", "area", ["Values", "$Curve", "XAxis"]],
      `[{Find}] ${area} (between|bounded by|enclosed by|enclosed between|bounded between|of region bounded by|of region between) [the] [curve|graph of|parabola|graph] {Curve} and {XAxis} / [{Find}] ${area} of [the] region ${enclosed} (by|between) [the] [curve|graph of|parabola] {Curve} and {XAxis} / [{Find}] ${area} (under|below) [the] [curve|graph of|parabola] {Curve} (and above|above) {XAxis}`,
      "[{Find}][由][曲线|抛物线|函数]{Curve}(与|和){XAxis}[所]围成的[封闭|平面][图形|区域][的]面积",
    ],
    [
      ["Do", "area", "$Curves"],
      `[{Find}] ${area} (between|bounded by|enclosed by|enclosed between|bounded between|of [the] region bounded by|of [the] region between|of [the] region enclosed by|of [the] region enclosed between) [the] [curves|two curves|graphs|graphs of|curve|parabola|parabolas|line|functions|lines] {Curves}`,
      "[{Find}][由][曲线|抛物线|直线|函数|两曲线|两条曲线]{Curves}[所]围成的[封闭|平面][图形|区域|区域的][的]面积 / [曲线|抛物线|直线]{Curves}围成的[封闭|平面](图形|区域)[的]面积[是|为][多少] / 求{Curves}之间[的]面积 / [{Find}][由]{Curves}[所](围|围成|围的)(图形|区域)[的]面积",
    ],
    [
      ["Facts", ["Do", "area", "$Curves"], "...$Modifiers"],
      "",
      "[{Find}][由][曲线|直线]{Curves}{Modifiers}[所]围成的[封闭|平面][图形|区域][的]面积 / [{Find}][曲线]{Curves}{Modifiers}[下方|与x轴之间|下][的]面积",
    ],
  ),
  ...rowsFor(
    "IntegralWord",
    ["integral", "integral / integrals", "积分"],
    [
      "indefinite-integral",
      "indefinite integral / indefinite integrals / antiderivative / antiderivatives / anti-derivative / anti derivative / most general antiderivative / general antiderivative / primitive / primitive function / general indefinite integral",
      "不定积分 / 原函数 / 一个原函数 / 全体原函数 / 所有原函数",
    ],
    [
      "definite-integral",
      "definite integral / definite integrals / improper integral / improper integrals",
      "定积分 / 反常积分 / 广义积分",
    ],
  ),
  ...rowsFor(
    "Hand",
    [1, "(right-hand|right hand|right-sided|right)", "右极限"],
    [-1, "(left-hand|left hand|left-sided|left)", "左极限"],
  ),
  ...rowsFor("XAxis", ["XAxis", "x-axis / x axis", "x轴"]),
  ...rowsFor("Curve", [
    "$Function",
    "{Function} / {NounF} {Function}",
    "{Function} / {NounF}{Function} / (曲线|抛物线|直线){Function}",
  ]),
  ...rowsFor(
    "Curves",
    [["Values", "$Curve1", "$Curve2"], "{Curve1} and {Curve2} / {Curve1} , {Curve2}", "{Curve1}(与|和|及|、|,){Curve2}"],
    [["Values", "$Curve", "XAxis"], "{Curve} and {XAxis}", "{Curve}(与|和|及|、|,){XAxis}", 0.01],
    [
      ["Values", "$Curve1", "$Curve2", "$Curve3"],
      "{Curve1} , {Curve2} and {Curve3} / {Curve1} , {Curve2} , and {Curve3} / {Curve1} , {Curve2} , {Curve3}",
      "{Curve1}(、|,){Curve2}(与|和|及|、|,){Curve3}",
    ],
    [
      ["Values", "$Curve1", "$Curve2", "$Curve3", "$Curve4"],
      "{Curve1} , {Curve2} , {Curve3} and {Curve4} / {Curve1} , {Curve2} , {Curve3} , and {Curve4}",
      "{Curve1}(、|,){Curve2}(、|,){Curve3}(与|和|及|、|,){Curve4}",
    ],
    [
      ["Values", "$Curve1", "$Curve2", "$Curve3", "XAxis"],
      "{Curve1} , {Curve2} , {Curve3} and {XAxis} / {Curve1} , {Curve2} , {Curve3} , and {XAxis} / {Curve1} , {XAxis} , {Curve2} and {Curve3} / {Curve1} , {XAxis} , {Curve2} , and {Curve3}",
      "{Curve1}(、|,){Curve2}(、|,){Curve3}(与|和|及|、|,){XAxis}",
      0.01,
    ],
    [
      ["Values", "$Curve1", "$Curve2", "XAxis"],
      "{Curve1} , {Curve2} and {XAxis} / {Curve1} , {Curve2} , and {XAxis}",
      "{Curve1}(、|,){Curve2}(与|和|及|、|,){XAxis}",
      0.01,
    ],
  ),
  ...runningLetters,
  ...rowsFor("Integral", [["Integrate", "...$BeforeDifferential"], "{BeforeDifferential}", "{BeforeDifferential}"]),
  ...rowsFor(
    "Order",
    [2, "second / 2nd / second order", "二 / 2"],
    [3, "third / 3rd", "三 / 3"],
    [4, "fourth / 4th", "四 / 4"],
    [5, "fifth / 5th", "五 / 5"],
    [6, "sixth / 6th", "六 / 6"],
    [1, "first / 1st", "一"],
    [7, "seventh / 7th", "七"],
    [8, "eighth / 8th", "八"],
    [9, "ninth / 9th", "九"],
    [10, "tenth / 10th", "十"],
    [(f) => orderIn(f("Number")), "", "{Number}"],
  ),
  ...rowsFor("Times", [2, "twice / two times", "二阶 / 两次"], [3, "three times", "三阶 / 三次"]),
];
