import type { MathJson } from "../../../contract.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";
import type { Row } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";
import { isAxis } from "./axes.ts";
import { owned } from "./owned.ts";

/** An equation with the conditions on its letters that stand behind it. */
function conditioned(equation: MathJson, conditions: readonly MathJson[]): MathJson | undefined {
  if (headOf(equation) === "Condition") return undefined;
  const assumed = conditions.flatMap((facts) => operandsOf(facts).flatMap(operandsOf));
  return ["Condition", equation, assumed.length === 1 ? (assumed[0] as MathJson) : ["And", ...assumed]];
}

/** Lines and conics. */
export const curves: readonly Row[] = [
  ...owned("Curve"),
  ...owned("Curves"),
  ...rowsFor(
    "KindWord",
    ["Ellipse", "ellipse", "椭圆"],
    ["Hyperbola", "hyperbola", "双曲线"],
    ["Parabola", "parabola", "抛物线"],
    ["Circle", "circle / ⊙", "圆"],
    ["Line", "[straight] line", "直线"],
    ["Conic", "conic [section]", "圆锥曲线 / 二次曲线"],
    ["Curve", "[parametric|polar] curve / graph / parametric equations / polar equation", "曲线 / 参数方程 / 极坐标方程"],
  ),
  ...rowsFor("Kind", ["$KindWord", "[a|an] {KindWord}", "[一个|一条|某]{KindWord}"]),
  ...rowsFor("CurveName", ["$Capital", "{Capital}", "{Capital}"], ["$Small", "{Small}", "{Small}"]),
  // A curve by what it is called and its equation.
  ...rowsFor("Named", [["Curve", "$Kind", "$CurveName", ""], "{Kind} {CurveName}", "{Kind}{CurveName}"]),
  ...rowsFor(
    "Equated",
    [
      ["Curve", "$Kind", "", "$Equation"],
      "{Kind} [:] {Equation} / {Kind} (with|whose|given by|defined by|of|has) [the] [standard|polar|parametric] (equation|equations) [:] {Equation} / {Kind} (given|described|represented|defined) by {Equation} / {Kind} with {Equation} / {Kind} whose equation is {Equation} / {Kind} (that is|is) given by {Equation} / equation {Equation} of {Kind}",
      "{Kind}[:|的[参数|极坐标|一般|标准|普通|直角坐标]方程[是|为|:]|[标准]方程(是|为|:)]{Equation} / [标准|参数|极坐标]方程(是|为){Equation}的{Kind} / [方程]{Equation}(所表示|表示|所确定)的{Kind}",
    ],
    [
      ["Curve", "$Kind", "$CurveName", "$Equation"],
      "{Kind} {CurveName} [:|with equation|given by|has equation|whose equation is|,] {Equation}",
      "{Kind}{CurveName}[:|的[参数|极坐标|一般|标准|普通|直角坐标]方程[是|为|:]|方程为|,]{Equation} / {Kind}{Equation}[记]为{CurveName}",
    ],
    [(f) => ["Curve", f("Kind"), ...operandsOf(f("NamedEquation"))], "{Kind} {NamedEquation}", "{Kind}{NamedEquation}"],
  ),
  ...rowsFor(
    "Curve",
    ["$Named", "{Named}", "{Named}"],
    ["$Equated", "{Equated}", "{Equated}"],
    [["The", "$KindWord"], "{KindWord}", "{KindWord}"],
    [["New", "$KindWord"], "(a|an) {KindWord}", "(一个|一条|某){KindWord}"],
    [["This", "$KindWord"], "(this|that) {KindWord}", "(该|此|这个|这条|这一|所求|这)[个|条]{KindWord} / 所求的{KindWord}"],
    // What they are comes behind it.
    [
      ["The", "$KindWord"],
      "{KindWord} (that satisfies|that satisfy|which satisfies|satisfying|with|that has|having|that meets|meeting) (given|following|stated) conditions",
      "[满足|符合](下列|以下|如下)条件的{KindWord}",
      0.1,
    ],
    // The equation comes behind it.
    [["The", "$KindWord"], "following {KindWord}", "下列{KindWord}", 0.2],
    [["Pronoun"], "it", "它 / 其"],
    [["Pronoun", "Line"], "this chord / this line", "(此|该|这条|这)弦所在[的]直线"],
    [
      ["Curve", "Curve", "", "$Equation"],
      "{Equation} / equation {Equation} / graph of [equation] {Equation}",
      "{Equation} / [参数|极坐标]方程{Equation}[所表示的曲线|表示的曲线|的曲线]",
    ],
    [(f) => ["Curve", "Curve", ...operandsOf(f("NamedEquation"))], "{NamedEquation}", "{NamedEquation}"],
    [["Curve", "Curve", "$CurveName", "$Equation"], "{CurveName} [:] {Equation}", "{CurveName}:{Equation}"],
    [["Curve", "", "$CurveName", ""], "{CurveName}", "{CurveName}"],
    ["XAxis", "x-axis / x axis / horizontal axis / axis of x", "x轴 / 横轴"],
    ["YAxis", "y-axis / y axis / vertical axis / axis of y", "y轴 / 纵轴"],
    [["Line", "$Point1", "$Point2"], "secant (through|line through) {Point1} and {Point2}", ""],
    [
      [
        "With",
        ["The", "$KindWord"],
        ["Facts", ["Equal", ["Length", ["TransverseAxis", "It"]], ["Length", ["ConjugateAxis", "It"]]]],
      ],
      "",
      "等轴{KindWord}",
    ],
    [
      ["With", "$Named", ["Facts", ["Equal", ["Length", ["TransverseAxis", "It"]], ["Length", ["ConjugateAxis", "It"]]]]],
      "(rectangular|equilateral) {Named}",
      "等轴{Named}",
    ],
    [
      ["With", "$Equated", ["Facts", ["Equal", ["Length", ["TransverseAxis", "It"]], ["Length", ["ConjugateAxis", "It"]]]]],
      "(rectangular|equilateral) {Equated}",
      "等轴{Equated}",
    ],
    [["With", ["The", "Line"], ["Facts", ["Perpendicular", "It", "$Across"], "...$Mods"]], "{Across} line {Mods}", ""],
    // Tangents that are told by something other than a point.
    [
      ["With", ["The", "Line"], ["Facts", ["Tangent", "It", "$Curve"], "...$Mods"]],
      "(tangent|tangents) [line|lines] (to|of) {Curve} {Mods}",
      "{Curve}的{Mods}的切线 / {Mods}的{Curve}的切线",
      0.7,
    ],
    // Chords as lines.
    [
      ["With", ["The", "Line"], ["Facts", ["Equal", ["Midpoint", ["Chord", "It", "$Curve"]], "$Point"]]],
      "chord of {Curve} (whose midpoint is|with midpoint|[that is|which is] bisected (at|by)) {Point}",
      "{Curve}以{Point}为中点的弦[所在的直线|所在直线] / 以{Point}为中点的{Curve}的弦[所在的直线|所在直线]",
    ],
    [["Cevian", "PerpendicularThrough", "$Pair"], "altitude to {Pair}", "{Pair}[边]上的高[所在直线|所在的直线]"],
    [["Cevian", "Line", "$Pair"], "median to {Pair}", "{Pair}[边]上的中线[所在直线|所在的直线]"],
    [["CevianFrom", "Line", "$Capital", "$Region"], "median (from|through) [vertex] {Capital} (of|in) {Region}", ""],
    [["CevianFrom", "Line", "$Capital", ["ThisRegion"]], "median (from|through) [vertex] {Capital}", ""],
    [
      ["CevianFrom", "PerpendicularThrough", "$Capital", "$Region"],
      "altitude (from|through) [vertex] {Capital} (of|in) {Region}",
      "",
    ],
    [["CevianFrom", "PerpendicularThrough", "$Capital", ["ThisRegion"]], "altitude (from|through) [vertex] {Capital}", ""],
    [["Line", "...$Pair"], "line {Pair}", "直线{Pair} / {Pair}所在[的]直线 / 边{Pair}所在[的]直线", 0.2],
    // Whoever asks for AB wants its length.
    [["BareLine", "...$Pair"], "{Pair}", "[边]{Pair}", 0.2],
    [
      (f) => (isAxis(f("Segment")) ? undefined : ["LineOf", f("Segment")]),
      "line (containing|through) {Segment}",
      "{Segment}所在[的]直线",
      0.2,
    ],
    [
      ["PerpendicularBisector", "$Segment"],
      "perpendicular bisector of {Segment} / right bisector of {Segment}",
      "{Segment}的(垂直平分线|中垂线)[方程]",
    ],
    [
      ["PerpendicularBisector", ["Segment", "$Point1", "$Point2"]],
      "perpendicular bisector of [the] segment (joining|between|from|with endpoints) {Point1} (and|to) {Point2}",
      "",
    ],
    [
      ["With", ["The", "Line"], ["Facts", ["Element", "$Point", "It"], "...$Mods"]],
      "",
      "(过|经过)[点]{Point}[,](作|引)[一条]{Mods}的直线",
      0.1,
    ],
    [
      ["With", ["Curve", "Line", "$CurveName", ""], ["Facts", ["Element", "$Point", "It"], "...$Mods"]],
      "",
      "(过|经过)[点]{Point}[,](作|引)[一条]{Mods}的直线{CurveName}",
      0.1,
    ],
    [["With", ["The", "Line"], ["Facts", ["Element", "$Point", "It"]]], "", "(过|经过)[点]{Point}(作|引)[一条|任一]直线", 0.2],
    [
      ["With", ["Curve", "Line", "$CurveName", ""], ["Facts", ["Element", "$Point", "It"]]],
      "",
      "(过|经过)[点]{Point}(作|引)[一条]直线{CurveName}",
      0.1,
    ],
    [["TwoOf", "Circle", "RadicalAxis"], "radical axis of the two circles", "[两圆|它们][的]根轴"],
    [["TwoOf", "Circle", "CommonChord"], "common chord of the two circles", "[两圆|它们][的]公共弦所在[的]直线"],
    [
      ["PerpendicularThrough", "$Point", "$Curve"],
      "perpendicular (from|through) {Point} to {Curve} / perpendicular to {Curve} (through|from) {Point}",
      "(过|由|从)[点]{Point}(作|向|引)[直线]{Curve}[作|引]的垂线",
    ],
    [
      ["ParallelThrough", "$Point", "$Curve"],
      "parallel to {Curve} through {Point} / parallel through {Point} to {Curve}",
      "过[点]{Point}(作|引)[直线]{Curve}的平行线",
    ],
    [["AngleBisector", "...$Angle"], "bisector of {Angle} / angle bisector of {Angle}", "{Angle}的[角]平分线"],
    [
      ["TangentAt", "$Curve", "$Point"],
      "tangent [line] (to|of) {Curve} at {Point} / tangent [line] at {Point} (to|of) {Curve}",
      "{Curve}在{Point}[处]的切线 / {Curve}上[的][一]{Point}处的切线 / [经]过{Curve}上[的][一]{Point}的切线",
    ],
    [["TangentAt", ["Pronoun", "AnyConic"], "$Point"], "tangent [line] at {Point}", "在{Point}处的切线", 0.3],
    [["NormalLine", "$Curve", "$Point"], "normal [line] (to|of) {Curve} at {Point}", "{Curve}在{Point}处的法线"],
    [
      ["Corners", "CircleThrough", "$Region"],
      "(circumcircle|circumscribed circle) of {Region} / circle circumscribed about {Region}",
      "{Region}的外接圆",
    ],
    [["RadicalAxis", "$Curve1", "$Curve2"], "radical axis of {Curve1} and {Curve2}", "{Curve1}(与|和){Curve2}的根轴"],
    [
      ["CommonChord", "$Curve1", "$Curve2"],
      "common chord of {Curve1} and {Curve2}",
      "{Curve1}(与|和){Curve2}的(公共弦所在[的]直线|公共弦)",
    ],
    [
      ["CurveReflection", "$Curve", "$Point"],
      "(reflection|image) of {Curve} (in|about|through|under reflection in) {Point}",
      "[与|和]{Curve}关于{Point}(对称的|的对称)(直线|圆|曲线|椭圆|双曲线|抛物线)",
    ],
    [
      ["CurveReflection", "$Curve1", "$Curve2"],
      "(reflection|mirror image|image) of {Curve1} (in|across|over|about) {Curve2}",
      "[与|和]{Curve1}关于[直线]{Curve2}(对称的(直线|圆|曲线|椭圆|双曲线|抛物线)|的对称(直线|圆|曲线|椭圆|双曲线|抛物线))",
    ],
    [
      ["CircleWithDiameter", "$Segment"],
      "circle (with|having) {Segment} as [its] [a] diameter / circle (with|on) diameter {Segment} / circle on {Segment} as diameter",
      "以{Segment}为直径的圆",
    ],
    [
      ["CircleWithDiameter", ["Segment", "$Point1", "$Point2"]],
      "circle (with|having) diameter from {Point1} to {Point2} / circle [that has] [with] [whose] [endpoints of] [a] diameter (with endpoints|has endpoints) {Point1} and {Point2} / circle (with|having) {Point1} and {Point2} as [the] (endpoints|ends) of [a] diameter / circle (with|having) endpoints of [a] diameter [at] {Point1} and {Point2} / circle whose diameter has endpoints {Point1} and {Point2}",
      "以{Point1}(、|和|与|,){Point2}为直径[两]端点的圆",
    ],
  ),
  ...rowsFor(
    "Equation",
    [
      ["List", "$XOfParameter", "$YOfParameter"],
      "{XOfParameter} (,|and|, and) {YOfParameter}",
      "{XOfParameter}(,|、|和){YOfParameter}",
    ],
    [(f) => conditioned(f("Equation"), [f("Condition")]), "{Equation} {Condition}", "{Equation}{Condition}"],
    [
      (f) => conditioned(f("Equation"), [f("Condition1"), f("Condition2")]),
      "{Equation} \\({Condition1} (,|and|, and) {Condition2}\\)",
      "{Equation}\\({Condition1}(,|且|,且|、){Condition2}\\)",
    ],
    // The remark which letter is the parameter says nothing new.
    ["$Equation", "{Equation} \\({Small} is [the|a] parameter\\)", "{Equation}\\({Small}(为|是)参数\\)"],
  ),
  // A curve with what is said of it: new where it has no name yet.
  ...rowsFor(
    "Curve",
    [["With", ["The", "$Kind"], "$Mods"], "{Kind} {Mods}", "{Mods}的{Kind}"],
    [["With", ["The", "Line"], "$Mods"], "lines {Mods}", "", 0.1],
    [["With", "$Named", "$Mods"], "{Named} {Mods}", "{Mods}的{Named}", 0.2],
    [["With", "$Equated", "$Mods"], "", "{Mods}的{Equated}", 0.2],
    // "with the same foci as the ellipse … and passing through …" seldom goes on about that ellipse.
    [["With", "$Equated", "$Mods"], "{Equated} {Mods}", "", 0.7],
  ),
  ...rowsFor(
    "Curves",
    ["$TwoLines", "[lines] {TwoLines}", "[直线|两直线]{TwoLines}"],
    [
      ["Set", ["Curve", "Line", "", "$Equation1"], ["Curve", "Line", "", "$Equation2"]],
      "[lines] {Equation1} (and|,|, and) {Equation2}",
      "{Equation1}(和|与|、|,){Equation2}",
    ],
    [
      ["TangentLines", "$Curve", "$Point"],
      "(tangent|tangents) [line|lines] (to|of) {Curve} (from|through|passing through|that pass through|drawn from) {Point} / (tangent|tangents) [line|lines] (from|through|drawn from) {Point} to {Curve} / [two] lines (through|from|passing through|that pass through) {Point} [that are|and] tangent to {Curve} / [two] lines tangent to {Curve} (through|from|passing through|that pass through|and pass through) {Point}",
      "[经]过{Point}的{Curve}的[两条]切线 / {Curve}[经]过{Point}的[两条]切线 / [经]过{Point}(作|引){Curve}的[两条]切线 / [经]过{Point}且与{Curve}相切的切线 / (从|由|自|过)[点]{Point}(向|作){Curve}[所](引|作)[的][两条]切线",
    ],
  ),
];
