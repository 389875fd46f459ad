import type { MathJson } from "../../../contract.ts";
import { operandsOf } from "../../../expression/mathjson.ts";
import type { Row } from "../../grammar/row.ts";
import { rowsFor, type ShortRow } from "../../grammar/rows.ts";

const zeros = "(zero|zeros|zeroes)";
const counted = "(solutions|roots|zeros|zeroes|x-intercepts|x intercepts)";
const reaching = "(crosses|intersects|meets|cuts|hits)";
const thing = "(it|graph|parabola|function|line|curve)";
const 与 = "(与|和|跟)";
const largest = "(maximum|max|largest|greatest|highest)";
const smallest = "(minimum|min|smallest|least|lowest)";

const asks = (...whats: MathJson[]): MathJson => ["List", ...whats];
const feature = (whats: string, en: string, zh: string): ShortRow => [asks(...whats.split(" ")), en, zh];
const ofKind = (numbers: string, en: string): ShortRow => [
  (f) => asks(...operandsOf(f("Solved")), ["Over", numbers]),
  `${en} {Solved}`,
  "",
];

const joined = (f: (slot: string) => MathJson): MathJson => asks(...operandsOf(f("Feature")), ...operandsOf(f("Features")));

/** What can be asked of a function, with its names. */
export const features: readonly Row[] = [
  ...rowsFor(
    "Solved",
    feature("solutions", "solution / solutions / solution set", "解集"),
    feature("roots", "root / roots", "根 / 两根 / 两个根"),
    feature("zeros", zeros, `零点 / ${与}x轴[的]交点[的]横坐标`),
    feature(
      "x-intercepts",
      `[coordinates of] x[-| ](intercept|intercepts) / [points of] (intersection|intersections) with x[-| ]axis / where ${thing} ${reaching} x[-| ]axis`,
      `${与}x轴[的][两个]交点[的][坐标] / [在]x轴[上]的截距 / x[轴]截距 / 横截距`,
    ),
  ),
  ...rowsFor(
    "Feature",
    ["$Solved", "{Solved}", "{Solved}"],
    ofKind("real", "real"),
    ofKind("integer", "integer"),
    ofKind("complex", "complex"),
    [asks("roots", ["Over", "real"]), "", "实数根 / 实根"],
    [asks("solutions", ["Over", "real"]), "", "实数解 / 实解"],
    [asks("solutions", ["Over", "integer"]), "", "整数解 / 整数根"],
    [asks("solutions", ["Over", "complex"]), "", "复数解 / 复数根 / 复根"],
    feature(
      "number-of-solutions",
      `(number of|how many) [distinct|different] [real] ${counted}`,
      `[不同|不同的][实数|实](根|解)的(个数|数目|数量) / 零点[的](个数|数目|数量) / ${与}x轴[的]交点[的]个数`,
    ),
    feature("discriminant", "[exact] discriminant / [exact] value of discriminant", "[根的]判别式[的值]"),
    feature(
      "vertex",
      "[coordinates (of|for)|position of|location of] (vertex|turning point) / vertex (coordinates|point)",
      "顶点[的][坐标|位置]",
    ),
    feature("axis", "[equation (of|for)] (axis of symmetry|line of symmetry|symmetry axis)", "对称轴[的][方程]"),
    feature(
      "y-intercept",
      `[coordinates of] y[-| ](intercept|intercepts) / [point of] intersection with y[-| ]axis / where ${thing} ${reaching} y[-| ]axis`,
      `${与}y轴[的]交点[的][坐标] / [在]y轴[上]的截距 / y[轴]截距 / 纵截距`,
    ),
    feature(
      "x-intercepts y-intercept",
      "intercepts / x[-] and y[-| ](intercepts|intercept) / intercepts with [both] axes",
      `${与}[两][条]坐标轴[的]交点[的][坐标] / ${与}x轴[和|与|及|、|,]y轴[的]交点[的][坐标]`,
    ),
    feature("range", "range", "[y的]值域 / y的(取值范围|范围) / 函数值[y]的(取值范围|范围)"),
    feature("domain", "domain", "定义域 / 自变量的取值范围"),
    feature("minimum", `${smallest} value / (minimum|min)`, "最小值"),
    feature("maximum", `${largest} value / (maximum|max)`, "最大值"),
    feature(
      "extremum",
      "(extremum|extrema) / extreme (value|values) / (maximum or minimum|minimum or maximum|max or min|min or max|maximum/minimum|minimum/maximum|max/min|min/max) [value]",
      "最值 / 极值 / (最大值或最小值|最小值或最大值) / 最大\\(小\\)值 / 最小\\(大\\)值",
    ),
    feature("asymptotes", "[equations (of|for)|equation of] (asymptotes|asymptote)", "渐近线[的][方程]"),
    feature(
      "vertical-asymptotes",
      "[equations (of|for)|equation of] vertical (asymptotes|asymptote)",
      "(铅直|垂直|竖直)渐近线[的][方程]",
    ),
    feature(
      "horizontal-asymptotes",
      "[equations (of|for)|equation of] horizontal (asymptotes|asymptote)",
      "水平渐近线[的][方程]",
    ),
    feature(
      "oblique-asymptotes",
      "[equations (of|for)|equation of] (oblique|slant) (asymptotes|asymptote)",
      "斜渐近线[的][方程]",
    ),
    feature(
      "intersections",
      "(intersections|intersection|intersection points|intersection point|points of intersection|point of intersection|crossings|crossing points|common points) [of] [(both|graphs|curves|two graphs|two curves|them)] / where (they|graphs|curves) (meet|cross|intersect)",
      "[它们|两图像|两曲线][的]交点[的][坐标] / 公共点[的][坐标]",
    ),
    feature(
      "turning-points",
      "(turning|extreme) points / (local|relative) (extrema|maxima and [local|relative] minima|minima and [local|relative] maxima|extremum|maximums and minimums)",
      "极值点[的][坐标]",
    ),
    feature("local-maxima", "(local|relative) (maxima|maximums|maximum|maximum point|maximum points)", "极大值点[的][坐标]"),
    feature("local-minima", "(local|relative) (minima|minimums|minimum|minimum point|minimum points)", "极小值点[的][坐标]"),
    feature("stationary-points", "stationary (points|point)", "驻点[的][坐标]"),
    feature("critical-points", "critical (points|point)", "临界点[的][坐标]"),
    feature("inflection-points", "[points|point] of inflection / inflection (points|point)", "拐点[的][坐标]"),
    feature("period", "[(fundamental|least|smallest)] [positive] period", "[最小正]周期"),
    feature("sign", "sign [chart|table|diagram]", "符号 / [取值的]正负"),
    feature("vertex-form", "vertex form", "顶点式"),
    feature("factored-form", "(factored|factorized|factorised|intercept) form", "交点式 / 两根式"),
  ),
  ...rowsFor(
    "Features",
    ["$Feature", "{Feature}", "{Feature}"],
    [
      joined,
      "{Feature} (,|;|&|and|, and|or|and also|as well as|together with|along with) [its|all|both] {Features}",
      "{Feature}(和|与|、|,|及|以及|并|或|或者|还有|跟)[它的|其]{Features}",
    ],
  ),
  // What is said of places of the graph.
  ...rowsFor(
    "Signed",
    feature(
      "sign-positive",
      "positive / above x[-| ]axis / (greater|larger|more) than (0|zero)",
      "(为|是)(正|正数|正的|正值) / 大于(0|零) / [图像|图象]在x轴[的]上方 / 取正值",
    ),
    feature(
      "sign-negative",
      "negative / below x[-| ]axis / (less|smaller) than (0|zero)",
      "(为|是)(负|负数|负的|负值) / 小于(0|零) / [图像|图象]在x轴[的]下方 / 取负值",
    ),
  ),
  ...rowsFor(
    "Signs",
    ["$Signed", "{Signed}", "{Signed}"],
    [
      (f) => asks(...operandsOf(f("Signed1")), ...operandsOf(f("Signed2"))),
      "{Signed1} (and|or) {Signed2}",
      "{Signed1}(和|或|,){Signed2}",
    ],
  ),
  ...rowsFor(
    "Crossing",
    feature("x-intercepts", `(cross|${reaching.slice(1, -1)}|intersect|meet|cut|hit) x[-| ]axis`, ""),
    feature("y-intercept", `(cross|${reaching.slice(1, -1)}|intersect|meet|cut|hit) y[-| ]axis`, ""),
  ),
];
