import type { MathJson } from "../../../contract.ts";
import { operandsOf } from "../../../expression/mathjson.ts";
import type { Row } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";
import { axisLine, isAxis, isBareAxis } from "./axes.ts";
import { belongTogether, mayBeBetween } from "./belonging.ts";

const appended = (list: MathJson, ask: MathJson): MathJson => ["Asks", ...operandsOf(list), ask];

/** What may be asked for. */
const single: readonly Row[] = rowsFor(
  "Wanted",
  [
    ["AskIt", "$Quantity"],
    "{Quantity} / [numerical|exact] value of {Quantity} / measure of {Quantity}",
    "{Quantity}[的值|的大小] / {Quantity}的值",
  ],
  [["AskIt", "$Point"], "coordinates of {Point} / {Point}'s coordinates / position of {Point}", "{Point}[的][直角]坐标"],
  [["AskPoint", "$Point"], "{Point}", "{Point}"],
  [["AskIt", "$Points"], "{Points} / coordinates of {Points}", "{Points}[的][坐标]"],
  [(f) => (isBareAxis(f("Curve")) ? undefined : ["AskBare", f("Curve")]), "{Curve}", "{Curve}"],
  [
    ["AskIt", "$Curve"],
    "[cartesian|rectangular|general|slope-intercept] (equation|equations|form of the equation) (of|for) {Curve} / (slope-intercept|point-slope|general) form of {Curve} / {Curve} equation / {Curve}'s equation / equation (of|for) {Curve} in {Form}",
    "{Curve}[的]方程 / {Curve}的(表达式|解析式|一般式|斜截式|点斜式|截距式|两点式) / {Curve}[的](一般|一般式|普通|直角坐标|斜截式|点斜式|截距式|两点式)方程",
  ],
  [
    ["AskIt", ["Pronoun"]],
    "its [cartesian|rectangular|general|slope-intercept] (equation|equations) / equation of it",
    "(它|其)[的][一般|一般式|普通|直角坐标|斜截式|点斜式|截距式|两点式]方程",
  ],
  [["AskIt", ["Topic"]], "equation", "方程", 0.3],
  [
    ["Ask", "standard-form", ["Pronoun"]],
    "its standard (form|equation) / [its] equation in standard form / standard (form|equation)",
    "(它|其)的标准方程 / 其标准方程 / 标准方程",
    0.1,
  ],
  [
    ["Ask", "standard-form", "$Curve"],
    "(standard|canonical) (form|equation) [of the equation] (of|for) {Curve} / (standard|canonical) form equation of {Curve} / equation (of|for) {Curve} in standard form / equation in (standard|canonical) form (of|for) {Curve} / {Curve}'s (equation in standard form|standard form|standard equation)",
    "{Curve}[的]标准(方程|形式)",
  ],
  [["AskIt", "$Curves"], "{Curves} / equations (of|for) {Curves} / equation of {Curves}", "{Curves}[的]方程 / {Curves}"],
  [(f) => (isAxis(f("Segment")) ? undefined : ["AskIt", f("Segment")]), "{Segment}", "", 0.5],
  // An axis alone is a line or a length: both are offered.
  [(f) => axisLine(f("Segment"), (line) => ["AskIt", line]), "{Segment}", "", 0.7],
  [(f) => (isAxis(f("Segment")) ? ["AskIt", ["Length", f("Segment")]] : undefined), "{Segment}", "", 0.7],
  [
    ["Ask", "parameter", "$Small"],
    "[all] [real] {Small} / (value|values|value\\(s\\)|range|possible values|range of values|all values|all possible values|value or values) (of|for) [constant|parameter|real number] {Small}",
    "[实数|常数|参数]{Small}[的](值|取值|取值范围|范围|所有值|值或取值范围) / [实数|常数|参数]{Small}",
    0,
  ],
  // The name of a quantity behind it: 斜率k, the distance d.
  [["AskIt", ["Labelled", "$Quantity", "$Small"]], "{Quantity} {Small}", "{Quantity}[的值]{Small}", 0.2],
  [
    ["Ask", "position", ["Position", "$Curve1", "$Curve2"]],
    "(relative position|position|relation|relationship|positional relationship) of {Curve1} (and|to|relative to|with respect to) {Curve2} / (relation|relationship|positional relationship) between {Curve1} and {Curve2}",
    "[{Plural}]{Curve1}(与|和){Curve2}的位置关系",
  ],
  [
    ["Facts", ["Assume", ["Greater", "$Small", 0]], ["Ask", "parameter", "$Small"]],
    "positive (number|constant|real number) {Small}",
    "正(数|实数|常数){Small}[的值|的取值范围]",
  ],
  [
    ["Ask", "position", ["TwoOf", "Circle", "Position"]],
    "(relative position|position|relationship) of [two] circles / describe their relative position / their relative position",
    "[这]两[个]圆的位置关系",
  ],
  [
    ["Ask", "position", ["Position", "$Point", "$Curve"]],
    "(position|relative position) of {Point} (relative to|with respect to) {Curve}",
    "{Point}(与|和){Curve}的位置关系",
  ],
  [
    ["Ask", "kind", "$Curve"],
    "(type|kind) of [conic|curve|conic section] {Curve} / (type|kind) of {Curve}",
    "{Curve}(的类型|是什么曲线|表示什么曲线|表示什么图形|表示的曲线类型|表示的曲线的类型|表示的图形)",
  ],
  [
    ["Ask", "elements", "$Curve"],
    "(elements|properties|key features|main features|features|characteristics|all elements|all the elements|all features|main elements|main properties) of {Curve}",
    "{Curve}的(各要素|基本要素|几何性质|性质|基本性质|所有要素|要素)",
  ],
);

/** Lists of what is asked for; in English the owner may come after all of them: the centre, foci and eccentricity of C. */
const lists: readonly Row[] = [
  ...rowsFor(
    "WantedList",
    [["Asks", "$Wanted"], "[{Mark}] {Wanted}", "[{Mark}]{Wanted}"],
    [
      (f) =>
        belongTogether(f("Wanted"), operandsOf(f("WantedList")).at(-1)) ? undefined : appended(f("WantedList"), f("Wanted")),
      "{WantedList} (,|and|, and|as well as|;|; and) [{Mark}] [its] {Wanted} / {WantedList} {Mark} {Wanted}",
      "",
    ],
    [
      (f) =>
        belongTogether(operandsOf(f("WantedList")).at(-1), f("Wanted")) ? undefined : appended(f("WantedList"), f("Wanted")),
      "",
      "{WantedList}(、|,|和|与|及|以及|及其|,及|,以及|;)[{Mark}]{Wanted}",
    ],
    [["OfAll", "$FeatureList", ["Curve", "Curve", "", "$Equation"]], "{FeatureList} : {Equation}", ""],
    [["OfAll", ["List", "$Feature"], ["Curve", "Curve", "", "$Equation"]], "{Feature} : {Equation}", ""],
    [["OfAll", ["List", "$Feature"], "$Curve"], "{Curve} has {Feature} (at (which|what) (points|point)|where)", ""],
    [
      ["Asks", ["AskIt", ["Intersections", "$Curve", "XAxis"]], ["AskIt", ["Intersections", "$Curve", "YAxis"]]],
      "(intersections|points of intersection|intersection points) of {Curve} (with|and) the (coordinate axes|axes) / points where {Curve} (meets|crosses|intersects|cuts) the (coordinate axes|axes)",
      "{Curve}(与|和)(x轴、y轴|x轴和y轴|坐标轴|两坐标轴|两条坐标轴)的交点[的]坐标",
    ],
    [["OfAll", "$FeatureList", "$Curve"], "{FeatureList} [,] (of|for) {Curve} / {Curve}'s {FeatureList}", "", 0],
    [["OfAll", "$FeatureList", ["Pronoun"]], "its {FeatureList}", "", 0.1],
  ),
  ...["Point", "Points", "Curve", "Curves", "Segment", "Quantity"].flatMap((sort) =>
    rowsFor(
      "Feature",
      [(f) => (isAxis(f(`${sort}F`)) || isBareAxis(f(`${sort}F`)) ? undefined : f(`${sort}F`)), `{${sort}F}`, ""],
      [
        `$${sort}F`,
        `coordinates of [its] {${sort}F} / equation of [its] {${sort}F} / equations of [its] {${sort}F} / {${sort}F} coordinates`,
        "",
      ],
    ),
  ),
  ...rowsFor(
    "Feature",
    [(f) => axisLine(f("SegmentF"), (line) => line), "{SegmentF}", "", 0.7],
    [(f) => (isAxis(f("SegmentF")) ? ["Length", f("SegmentF")] : undefined), "{SegmentF}", "", 0.7],
  ),
  ...rowsFor(
    "FeatureList",
    [
      (f) => (mayBeBetween(f("Feature1"), f("Feature2")) ? undefined : ["List", f("Feature1"), f("Feature2")]),
      "[{Mark}] {Feature1} (,|and|, and) [{Mark}] {Feature2}",
      "",
    ],
    ["$Features", "{Features}", ""],
    [["List", "$Feature", "...$Features"], "{Feature} (,|and|, and) {Features}", ""],
    [["List", "...$FeatureList", "...$Features"], "{FeatureList} (,|and|, and) {Features}", ""],
    [
      (f) =>
        mayBeBetween(operandsOf(f("FeatureList")).at(-1), f("Feature"))
          ? undefined
          : ["List", ...operandsOf(f("FeatureList")), f("Feature")],
      "{FeatureList} (,|and|, and) [{Mark}] {Feature}",
      "",
    ],
  ),
  // The numbers of a list.
  ...rowsFor("Mark", [
    "Mark",
    "\\(1\\) / \\(2\\) / \\(3\\) / \\(4\\) / \\(5\\) / \\(a\\) / \\(b\\) / \\(c\\) / \\(d\\) / \\(i\\) / \\(ii\\) / \\(iii\\) / ① / ② / ③ / ④",
    "",
  ]),
  // What form the answer is to have: it has it anyway.
  ...rowsFor("Form", [
    "Form",
    "(exact|simplest|simplified|simplest radical|slope-intercept|point-slope|general) form / simplest terms / exact (values|value)",
    "",
  ]),
  // Conditions in brackets, and facts.
  ...rowsFor(
    "Remark",
    ["$Condition", "{Condition}", "{Condition}"],
    [["Facts", "$Fact"], "\\( [where] {Fact} \\)", "\\([其中]{Fact}\\)"],
    [["Facts", "$Fact1", "$Fact2"], "\\( [where] {Fact1} (,|and) {Fact2} \\)", "\\([其中]{Fact1}(,|、|;){Fact2}\\)"],
  ),
];

export const wanted: readonly Row[] = [...single, ...lists];
