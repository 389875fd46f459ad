import type { MathJson } from "../../../contract.ts";
import { apply, headOf, mentions, operandsOf } from "../../../expression/mathjson.ts";
import { opposite } from "../../../expression/tree/sign.ts";
import type { Filled, Row } from "../../grammar/row.ts";
import { rowsFor, type ShortRow } from "../../grammar/rows.ts";
import { aboutCurve } from "./common.ts";

const by = "[by]";
const units = "[unit|units|place|places]";
const 单位 = "[个][单位|格][长度]";
const about = "(about|around)";
const anticlockwise = "(counterclockwise|counter-clockwise|anticlockwise|anti-clockwise)";
const 把 = "[把|将]";

/** One direction of a shift, in both word orders. */
const towards = (make: (amount: MathJson) => MathJson, en: string, zh: string): ShortRow => [
  (f) => make(f("Amount")),
  `{Amount} ${units} [to] ${en} / [to] ${en} ${by} {Amount} ${units} / ${by} {Amount} ${units} [to] ${en}`,
  `[向|往|朝]${zh}[平移|移动|移]{Amount}${单位} / [向|往|朝]${zh}边[平移|移动|移]{Amount}${单位}`,
];

const factor = "[by] [factor] [of] {Amount} [times]";
const inverse = (amount: MathJson): MathJson => (headOf(amount) === "Divide" ? amount : apply("Divide", 1, amount));
const along: readonly (readonly [axis: string, en: string, zh: string, coordinate: string])[] = [
  [
    "y",
    "(vertically|in [the] y direction|in [the] y-direction|along [the] y-axis|parallel to [the] y-axis)",
    "(纵向|竖直方向|竖直|沿y轴|沿y轴方向|上下)",
    "纵坐标",
  ],
  [
    "x",
    "(horizontally|in [the] x direction|in [the] x-direction|along [the] x-axis|parallel to [the] x-axis)",
    "(横向|水平方向|水平|沿x轴|沿x轴方向|左右)",
    "横坐标",
  ],
];

const scaling = ([axis, en, zh, coordinate]: (typeof along)[number]): ShortRow[] => [
  ...aboutCurve(
    (curve, f) => ["Transform", curve, ["Scale", axis, f("Amount")]],
    `(stretch|scale|dilate|enlarge|expand) [{Curve}] ${en} ${factor} / (stretch|scale|dilate|enlarge|expand) [{Curve}] ${factor} ${en}`,
    `${把}[{Curve}]${zh}(拉伸|伸长|放大|伸缩|拉长)[到|为|成][原来的]{Amount}倍 / ${把}[{Curve}][的][每个点的|各点的]${coordinate}(伸长|扩大|变|缩短|缩小|变化|拉伸)[到|为|成][原来的]{Amount}[倍]`,
  ),
  ...aboutCurve(
    (curve, f) => ["Transform", curve, ["Scale", axis, inverse(f("Amount"))]],
    `(compress|shrink|squeeze|squash) [{Curve}] ${en} ${factor} / (compress|shrink|squeeze|squash) [{Curve}] ${factor} ${en}`,
    "",
  ),
];

const turned =
  (sign: 1 | -1): ((f: Filled) => MathJson) =>
  (f) =>
    sign === 1 ? f("Angle") : opposed(f("Angle"));
const opposed = (angle: MathJson): MathJson =>
  headOf(angle) === "Degrees" ? apply("Degrees", opposite(operandsOf(angle)[0] as MathJson)) : opposite(angle);
const rotated = (curve: MathJson, turn: MathJson, centre: MathJson): MathJson => ["Transform", curve, ["Rotate", turn, centre]];
const origin: MathJson = ["Tuple", 0, 0];

/** Curves moved, stretched, reflected and turned. */
export const transforms: readonly Row[] = [
  ...rowsFor(
    "Move",
    towards((amount) => ["Shift", amount, 0], "(right|rightward|rightwards)", "右"),
    towards((amount) => ["Shift", opposite(amount), 0], "(left|leftward|leftwards)", "左"),
    towards((amount) => ["Shift", 0, amount], "(up|upward|upwards)", "上"),
    towards((amount) => ["Shift", 0, opposite(amount)], "(down|downward|downwards)", "下"),
    [
      (f) => (operandsOf(f("Point")).length === 2 ? ["Shift", ...operandsOf(f("Point"))] : undefined),
      "by [vector] {Point}",
      "按[向量]{Point}平移 / 沿[向量]{Point}平移 / 平移[向量]{Point}",
    ],
  ),
  ...rowsFor(
    "Moves",
    [["Moves", "$Move"], "{Move}", "{Move}"],
    [
      ["Moves", "$Move1", "$Move2"],
      "{Move1} and {Move2} / {Move1} , {Move2} / {Move1} and then {Move2}",
      "{Move1}(,|再|、|并|且|,再|,并|然后|和){Move2}",
    ],
  ),
  ...rowsFor(
    "Angle",
    [(f) => (headOf(f("Number")) === "Degrees" || mentions(f("Number"), "Pi") ? f("Number") : undefined), "{Number}", "{Number}"],
    [["Degrees", "$Number"], "{Number} (degrees|degree)", "{Number}度"],
  ),
  ...rowsFor(
    "Turn",
    [turned(1), `{Angle} / {Angle} ${anticlockwise} / ${anticlockwise} ${by} {Angle} / through {Angle} ${anticlockwise}`, ""],
    [turned(-1), `{Angle} clockwise / clockwise ${by} {Angle} / through {Angle} clockwise`, ""],
  ),
  // In Chinese the verb stands with the angle: an angle alone turns nothing.
  ...rowsFor(
    "TurnWithVerb",
    [turned(1), "", "[逆时针][方向]旋转{Angle} / 按逆时针[方向]旋转{Angle}"],
    [turned(-1), "", "顺时针[方向]旋转{Angle} / 按顺时针[方向]旋转{Angle}"],
  ),
  ...rowsFor("Centre", [origin, "origin", "[坐标]原点"], ["$Point", "[point] {Point}", "[点]{Point}"]),
  ...rowsFor(
    "Mirror",
    ["$XAxis", "{XAxis}", "{XAxis}"],
    ["$YAxis", "{YAxis}", "{YAxis}"],
    [origin, "origin", "[坐标]原点"],
    ["$Equation", "[line] {Equation}", "[直线]{Equation}"],
    ["$Point", "point {Point}", "点{Point}"],
  ),
  ...rowsFor(
    "Clause",
    ...aboutCurve(
      (curve, f) => ["Transform", curve, ...operandsOf(f("Moves"))],
      "(shift|move|translate|slide|push|bring) [{Curve}] {Moves}",
      `${把}[{Curve}]{Moves} / (平移|移动)[{Curve}][,]{Moves}`,
    ),
    ...along.flatMap(scaling),
    ...aboutCurve(
      (curve, f) => ["Transform", curve, ["Reflect", f("Mirror")]],
      "(reflect|mirror|flip) [{Curve}] (in|across|over|about|through|on|along|around) {Mirror}",
      `${把}[{Curve}](关于|沿|以|作关于){Mirror}(对称|作对称|做对称|翻折|翻转|反射|作对称变换|对称变换|对称过去|轴对称) / 作[{Curve}]关于{Mirror}的对称(图形|曲线|图像)`,
    ),
    ...aboutCurve((curve, f) => rotated(curve, f("Turn"), origin), `(rotate|turn|spin) [{Curve}] ${by} {Turn}`, ""),
    ...aboutCurve(
      (curve, f) => rotated(curve, f("Turn"), f("Centre")),
      `(rotate|turn|spin) [{Curve}] ${by} {Turn} ${about} {Centre} / (rotate|turn|spin) [{Curve}] ${about} {Centre} ${by} {Turn}`,
      "",
    ),
    ...aboutCurve((curve, f) => rotated(curve, f("TurnWithVerb"), origin), "", `${把}[{Curve}]{TurnWithVerb}`),
    ...aboutCurve(
      (curve, f) => rotated(curve, f("TurnWithVerb"), f("Centre")),
      "",
      `${把}[{Curve}](绕|围绕|绕着){Centre}{TurnWithVerb}`,
    ),
    ...aboutCurve(
      (curve, f) => rotated(curve, f("Angle"), f("Centre")),
      `(rotate|turn|spin) [{Curve}] anticlockwise ${about} {Centre} ${by} {Angle} / (rotate|turn|spin) [{Curve}] counterclockwise ${about} {Centre} ${by} {Angle}`,
      "",
    ),
    ...aboutCurve(
      (curve, f) => rotated(curve, opposed(f("Angle")), f("Centre")),
      `(rotate|turn|spin) [{Curve}] clockwise ${about} {Centre} ${by} {Angle}`,
      "",
    ),
  ),
];
