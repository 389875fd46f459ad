import type { MathJson } from "../../../contract.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";
import type { Row } from "../../grammar/row.ts";
import { rowsFor, type ShortRow } from "../../grammar/rows.ts";
import { boundCurves } from "./bound-curves.ts";
import { families } from "./families.ts";
import { looks } from "./looks.ts";
import { namedKinds } from "./named-kinds.ts";
import { related } from "./related-curves.ts";
import { shownPlaces } from "./shown-places.ts";

type Filled = (slot: string) => MathJson;

const and = "(,|;|&|and|, and|versus|vs|against|as well as|together with|along with)";
const 和 = "(,|、|;|和|与|及|以及|跟)";
const together =
  "(on|in|using) [the] (same|one|a single|single|common) [set of|pair of|x-y|coordinate|cartesian] (axes|axis|plot|graph|chart|figure|system|plane|grid|picture|diagram|screen|coordinates) / together / in one coordinate system / on [the] same set of coordinate axes";
const 同一 = "[在](同一|同一个|一个)[平面][直角](坐标系|坐标系统|坐标平面|图|坐标图)[中|内|里|上|下] / 在同一(张|幅)图(中|里|上)";
const graphs =
  "[(graph|graphs|curve|curves|plot|plots|sketch) [of]] [these|following|given|two|three|four|both] [functions|curves|lines|equations|graphs]";
const 函数 = "[下列|以下|这些|两个|三个][函数|曲线|方程]";

const items = (json: MathJson): readonly MathJson[] => operandsOf(json);
const each = (sort: string, list: MathJson): MathJson => ["List", ...items(list).map((part): MathJson => [sort, part])];

/** Conditions that are ends of the picture, x from −5 to 5, whatever they were said by: ["On", …] becomes ["Window", …]. */
const shown = (fact: MathJson): MathJson[] =>
  headOf(fact) === "Facts" || headOf(fact) === "List" ? items(fact).flatMap(shown) : [["Window", fact]];

/** The pieces of a function: ["List", condition, value, condition, value …]. */
const pieces: readonly Row[] = [
  ...rowsFor(
    "Piece",
    [
      ["List", "$Condition", "$Expr"],
      "{Expr} (if|for|when|where|,|, if|, for|, when|, where|on) {Condition}",
      "{Expr}[,](当|若|如果|,|在){Condition}[时|时,|上] / 当{Condition}时[,][为|是|等于]{Expr}",
    ],
    ["$PieceWhere", "{PieceWhere}", "{PieceWhere}"],
    [
      ["List", "True", "$Expr"],
      "{Expr} [,] (otherwise|else|elsewhere|for other values|everywhere else)",
      "{Expr}[,](其他|其它|否则|其余|其他情况) / (其他|其它|其余|否则)[情况|时][,][为|是]{Expr}",
    ],
    [["List", ["Element", "x", "$CalledInterval"], "$Expr"], "{Expr} on {CalledInterval}", ""],
    // 3 if x = 1
    [
      ["List", "$Assign", "$Expr"],
      "{Expr} (if|for|when|where|, if|, for|, when|, where) {Assign}",
      "{Expr}[,](当|若|,){Assign}[时]",
    ],
  ),
  ...rowsFor(
    "Pieces",
    [
      (f) => ["List", ...items(f("Piece1")), ...items(f("Piece2"))],
      "{Piece1} [,|;|and|, and|, or|or|but] {Piece2}",
      "{Piece1}[,|;|、|和|且|而]{Piece2}",
    ],
    [
      (f) => ["List", ...items(f("Piece")), ...items(f("Pieces"))],
      "{Piece} [,|;|and|, and|, or] {Pieces}",
      "{Piece}[,|;|、|和]{Pieces}",
    ],
  ),
];

const which = (f: Filled): MathJson => ["Which", ...items(f("Pieces"))];

const piecewise: readonly Row[] = rowsFor(
  "Cases",
  [["Expr", "$Piecewise"], "{Piecewise}", "{Piecewise}"],
  [["Equation", "$PiecewiseEquation"], "{PiecewiseEquation}", "{PiecewiseEquation}"],
  [["Equation", ["Equal", "$Call", "$Piecewise"]], "{Call} = {Piecewise}", "{Call}={Piecewise}"],
  [["Equation", ["Equal", "$Letter", "$Piecewise"]], "{Letter} = {Piecewise}", "{Letter}={Piecewise}"],
  [(f) => ["Expr", which(f)], "\\{ {Pieces} [\\}]", "\\{{Pieces}[\\}]"],
  [
    (f) => ["Equation", ["Equal", f("Call"), which(f)]],
    "{Call} = [\\{] {Pieces} [\\}] / {Call} : {Pieces} / {Call} is {Pieces}",
    "{Call}=[\\{]{Pieces}[\\}]",
  ],
  [(f) => ["Equation", ["Equal", f("Letter"), which(f)]], "{Letter} = [\\{] {Pieces} [\\}]", "{Letter}=[\\{]{Pieces}[\\}]"],
  // f(x) = x² for x < 0 and 2x + 1 for x ≥ 0
  [
    (f) => withMore(f("Equation"), f("Condition"), items(f("Piece"))),
    "{Equation} (if|for|when|where|, if|, for|, when|,) {Condition} (,|;|and|, and|but) {Piece}",
    "{Equation}[,](当|若|,){Condition}[时][,|;|、|和]{Piece}",
  ],
  [
    (f) => withMore(f("Equation"), f("Condition"), items(f("Pieces"))),
    "{Equation} (if|for|when|where|, if|, for|, when|,) {Condition} (,|;|and|, and|but) {Pieces}",
    "{Equation}[,](当|若|,){Condition}[时][,|;|、|和]{Pieces}",
  ],
  [
    (f) => withMore(items(f("EquationWhere"))[0] ?? 0, items(f("EquationWhere"))[1] ?? 0, items(f("Piece"))),
    "{EquationWhere} (,|;|and|, and) {Piece}",
    "{EquationWhere}(,|;|、|和){Piece}",
  ],
  [
    (f) => withMore(items(f("EquationWhere"))[0] ?? 0, items(f("EquationWhere"))[1] ?? 0, items(f("Pieces"))),
    "{EquationWhere} (,|;|and|, and) {Pieces}",
    "{EquationWhere}(,|;|、|和){Pieces}",
  ],
);

function withMore(equation: MathJson, condition: MathJson, others: readonly MathJson[]): MathJson | undefined {
  const [head, first] = items(equation);
  return head === undefined || first === undefined
    ? undefined
    : ["Equation", ["Equal", head, ["Which", condition, first, ...others]]];
}

const curves: readonly Row[] = [
  ...rowsFor("PiecewiseNoun", ["Noun", "[piecewise|piecewise-defined|piecewise defined] function", "[分段]函数"]),
  ...rowsFor(
    "Curve",
    [
      "$Function",
      "{Function} / (function|curve|equation|relation|line|graph of|curve of) {Function}",
      "{Function} / (函数|曲线|方程){Function}",
    ],
    ["$Cases", "{Cases} / {PiecewiseNoun} {Cases}", "{Cases} / {PiecewiseNoun}[:]{Cases}"],
    ...namedKinds,
  ),
  ...boundCurves,
  ...rowsFor(
    "CurveList",
    [["List", "$BoundCurve", "$Curve"], `{BoundCurve} ${and} {Curve}`, `{BoundCurve}${和}{Curve}`],
    [["List", "$BoundCurve1", "$BoundCurve2"], `{BoundCurve1} ${and} {BoundCurve2}`, `{BoundCurve1}${和}{BoundCurve2}`],
    [["List", "$Curve1", "$Curve2"], `{Curve1} ${and} {Curve2}`, `{Curve1}${和}{Curve2}`],
    [(f) => ["List", f("Curve"), ...items(f("CurveList"))], `{Curve} ${and} {CurveList}`, `{Curve}${和}{CurveList}`],
    [(f) => each("Expr", f("Values")), "{Values}", "{Values}"],
    [(f) => each("Equation", f("Equations")), "{Equations}", "{Equations}"],
  ),
  ...rowsFor(
    "Drawn",
    [["List", "$Curve"], `{Curve} / ${graphs} {Curve}`, `{Curve} / ${函数}{Curve}`],
    ["$CurveList", `${graphs} [:] {CurveList}`, `${函数}[:]{CurveList}`],
    // The line y = x; y alone is no function.
    [
      (f) => (f("Letter") === "x" ? ["List", ["Equation", ["Equal", "y", "x"]]] : undefined),
      "[function] {Letter}",
      "函数{Letter}",
    ],
  ),
  ...rowsFor("Together", ["Together", together, 同一]),
  ...rowsFor("DrawIt", [
    "Draw",
    "{Draw} / i (need|want|would like) [to see] [(graph|plot|sketch|picture|drawing) of] / (show|display|chart|illustrate|trace|graph and compare|compare) / (show|give|draw|make|create|produce|plot) [me] [(graph|graphs|plot|plots|sketch|picture|chart)] [of] / (draw|sketch|show) [me] what / what does",
    "{Draw} / 画图 / 作图 / 绘图 / 画 / 作 / 显示 / 展示 / 绘出 / 画一画 / 用(图像|图象|图)(表示|展示) / [用|利用]五点[作图]法[,](画|作)[出] / [按|通过]列表[、|,]描点[、|,]连线[,|的方法][,](画|作)[出]",
  ]),
  ...rowsFor("Looks", ["Looks", "look like / looks like", ""]),
  ...rowsFor("PictureOf", [
    "Picture",
    "",
    "{Picture} / 图形 / 曲线 / [函数](图像|图象) / 图 / [大致]简图 / (图像|图象|图形|图)[是|长](什么样|怎样|怎么样|什么样子|啥样)[的|子][呢]",
  ]),
];

const graph = (f: Filled): MathJson => ["Do", "graph", ...items(f("Drawn"))];
const graphWith = (f: Filled): MathJson => ["Facts", graph(f), ...items(f("Modifiers"))];

const graphOver =
  (count: number) =>
  (f: Filled): MathJson => ["Facts", graph(f), ["Periods", count]];

const clauses: readonly ShortRow[] = [
  [
    graphOver(1),
    "{DrawIt} (one|a|1) [full|complete] (period|cycle) of {Drawn}",
    "{DrawIt}[出]{Drawn}[的]一个周期[内][的]{PictureOf}",
  ],
  [
    graphOver(2),
    "{DrawIt} (two|2) [full|complete] (periods|cycles) of {Drawn}",
    "{DrawIt}[出]{Drawn}[的]两个周期[内][的]{PictureOf}",
  ],
  [
    graph,
    "{DrawIt} [:] {Drawn} [{Together}] / [{DrawIt}] {Together} [,|:] [{DrawIt}] {Drawn} / {DrawIt} {Drawn} {Looks} / (graph|graphs|plot|plots|sketch) of {Drawn} [{Together}] / {Drawn} [,] (graph|plot|sketch) [it] [please]",
    "[{Together}][,]{DrawIt}[出|一下][:]{Drawn}[的]{PictureOf} / [{Together}][,]{DrawIt}[出|一下][:]{Drawn} / {Drawn}[的]{PictureOf} / {DrawIt}{Together}[:]{Drawn}[的]{PictureOf}",
  ],
  [
    graphWith,
    "{DrawIt} {Modifiers} {Drawn} / {DrawIt} {Drawn} {Together} {Modifiers}",
    "{DrawIt}[出]{Drawn}[,]{Modifiers}[的]{PictureOf} / {DrawIt}[出]{Modifiers}[的]{Drawn}[的]{PictureOf} / {Drawn}[,]{Modifiers}[的]{PictureOf}",
  ],
  [
    (f) => ["Do", "intersections", ...items(f("CurveList"))],
    "[{Find}] (intersections|intersection|intersection points|points of intersection|point of intersection) (of|between) [(graphs|curves|functions|lines) [of]] {CurveList}",
    "[{Find}]{CurveList}[的图像|的图象|两图像]的交点[坐标]",
  ],
  [(f) => ["Given", f("Cases")], "[let] {Cases} / {PiecewiseNoun} {Cases}", "[设]{Cases} / [已知]{PiecewiseNoun}[:]{Cases}"],
];

/** What is shown of a picture, and which letters can be changed in it. */
const views: readonly Row[] = [
  ...rowsFor(
    "Ends",
    [["On", "$Condition"], "{Condition}", "{Condition}"],
    [
      ["BetweenFor", "$Letter", "$Place1", "$Place2"],
      "{Letter} [axis|-axis] [is|goes|running|ranging] (from|between) {Place1} (to|and) {Place2}",
      "{Letter}[轴][从|由|取]{Place1}(到|至){Place2}",
    ],
    [["BetweenFor", "$Letter", "$Place1", "$Place2"], "{Letter} [axis|-axis] : {Place1} to {Place2}", ""],
    [
      (f) => ["BetweenFor", f("Letter"), ...items(f("Interval"))],
      "{Letter} [-axis|axis] [in|over|:] {Interval}",
      "{Letter}[轴][在|取|:]{Interval}[上|内]",
    ],
    [(f) => ["BetweenFor", "x", ...items(f("Interval"))], "{Interval}", "{Interval}"],
    [
      (f) => ["List", ["BetweenFor", "x", ...items(f("Interval1"))], ["BetweenFor", "y", ...items(f("Interval2"))]],
      "{Interval1} (by|x|×) {Interval2}",
      "{Interval1}(乘|×){Interval2}",
    ],
    [(f) => ["List", f("Ends1"), f("Ends2")], "{Ends1} (,|and|, and) {Ends2}", "{Ends1}(,|、|且|和){Ends2}"],
  ),
  ...rowsFor(
    "Modifier",
    [
      ["Within", "$CalledInterval"],
      "(with|having|and) domain [of] {CalledInterval} / domain {CalledInterval}",
      "[其中|,]定义域(为|是){CalledInterval}",
    ],
    [["On", "$Condition"], "(with|having|and) domain [of] {Condition} / domain {Condition}", "[其中|,]定义域(为|是){Condition}"],
    [
      ["Periods", 1],
      "(over|for|in|on|within|through) (one|a|a single|single|1|one full|one complete) (period|cycle)",
      "在(一个|1个)[完整|最小正]周期[上|内|里] / 在长度为一个周期的[闭]区间上",
    ],
    [
      ["Periods", 2],
      "(over|for|in|on|within|through) (two|2) [full|complete] (periods|cycles)",
      "在(两个|2个)[完整]周期[上|内|里]",
    ],
    [
      ["Degrees"],
      "in degrees / in degree mode / using degrees / with (x|angles|angle) in degrees / where (x|angles|angle) is in degrees",
      "[x]用角度制[表示] / 以度为单位 / 单位为度",
    ],
    [
      ["EqualUnits"],
      "(with|using) equal (axes|scale|scales|units|axis scales) [on both axes] / with equal aspect ratio",
      "[横轴纵轴|横纵轴|两轴|两坐标轴](用相同的|取相同的|单位|用相同)(单位长度|单位|长度相同|比例)",
    ],
    [
      (f) => ["Facts", ...shown(f("Ends"))],
      "[in|using|with|on|inside|within] [viewing|viewing rectangle|graphing|display] (window|view|viewing rectangle|frame) [of|:|is|given by] {Ends} / [and] (zoom|zoomed) [in|out] [to|on|into] {Ends} / with [the] axes {Ends} / with axis (limits|ranges|range|bounds) {Ends}",
      "[在|用|取](窗口|视窗|显示窗口|显示范围|观察窗口|坐标范围)[为|取|是|:]{Ends}[中|内|上] / (放大|缩放|缩小)(到|至){Ends}",
      0.02,
    ],
    [
      ["BetweenFor", "$Letter", "$Place1", "$Place2"],
      "[for|with|where|when|as|let|varying|vary] {Letter} [ranging|going|running|varying|goes|runs|varies|ranges|variable|in range] from {Place1} to {Place2}",
      "[其中|且|当|让|使]{Letter}[的范围|的取值][从|由]{Place1}(到|至|变到|变化到){Place2}[时|变化]",
      0.02,
    ],
    [
      ["Slider", "$Letter"],
      "(with|and|using) [a] slider for {Letter} / (with|and) {Letter} as [a] (slider|variable parameter) / (make|let) {Letter} [be] [a] slider / {Letter} is [a] slider / slider for {Letter}",
      "(带|有|用)[参数]{Letter}的滑块 / 用滑块(调节|控制|改变){Letter} / (用|以){Letter}(为|作|作为)滑块 / {Letter}(为|是)滑块 / 滑块{Letter} / {Letter}(可调|可变|可以改变|可以变化|是可变的)",
      0.02,
    ],
    [
      (f) => ["Facts", ...items(f("Letters")).map((letter): MathJson => ["Slider", letter])],
      "(with|and|using) (sliders|slider|a slider) for {Letters} / {Letters} (are|as) (sliders|variable parameters)",
      "(带|有|用){Letters}的滑块 / 用滑块(调节|控制|改变){Letters} / {Letters}(可变|可调)",
      0.02,
    ],
  ),
];

/** Graphs of functions and equations, one or several; functions by pieces; the part of the plane that is shown. */
export const graphRows: readonly Row[] = [
  ...pieces,
  ...piecewise,
  ...curves,
  ...families,
  ...related,
  ...looks,
  ...shownPlaces,
  ...views,
  ...rowsFor("Clause", ...clauses),
];
