import type { MathJson } from "../../../contract.ts";
import type { Row } from "../../grammar/row.ts";
import { each, rowsFor } from "../../grammar/rows.ts";
import { across, opening } from "./directions.ts";

/** A feature of "It", the curve that is spoken of, equal to something. */
const is = (feature: string, value: string): MathJson => ["Facts", ["Equal", ["Of", feature, "It"], value]];

/** From 10 and 4: half the major axis and half the focal distance have the sum 10 and the difference 4. */
function focusToEnds(one: MathJson, other: MathJson): MathJson | undefined {
  if (typeof one !== "number" || typeof other !== "number" || one === other) return undefined;
  const [a, c] = ["SemiMajor", "SemiFocal"].map((head): MathJson => ["Of", [head, "Owner"], "It"]) as [MathJson, MathJson];
  return ["Facts", ["Equal", ["Add", a, c], Math.max(one, other)], ["Equal", ["Subtract", a, c], Math.min(one, other)]];
}

/** What may be said of a curve, as facts about "It": with …, whose …, passing through …; 过…, …为…, 与…相切. */
export const ofCurves: readonly Row[] = [
  ...rowsFor(
    "Mod",
    [
      (f) => ["Facts", ...each(f("PointList"), (point) => ["Element", point, "It"])],
      "(passes|passing|that passes|which passes|goes|going|that goes|and passes|and passing|pass|drawn|that is drawn) through [points|the point|the points] {PointList} / through [points] {PointList} / containing [points] {PointList} / (contains|that contains) [points] {PointList}",
      "(过|经过|通过)[点|两点|三点]{PointList}[两点|三点|四点|三个点|两个点] / 图象过{PointList}",
    ],
    // The centre is …, the foci are …, the radius is …: any feature.
    [
      is("$PointF", "$Point"),
      "with {PointF} [at|is|being|=|:|as] {Point} / (whose|its|and whose) {PointF} (is|is at|lies at|at|is located at) {Point} / (has|having|that has|and has) [its] {PointF} [at|as] {Point} / [its] {PointF} [at|is|is at|:] {Point} / {PointF} coinciding with {Point}",
      "以{Point}为{PointF} / [它的|其]{PointF}[的坐标|坐标](为|是|在|与){Point} / {PointF}(与|和){Point}(重合|相同) / {PointF}[恰|恰好]是{Point}",
      0,
    ],
    [
      is("$PointsF", "$Points"),
      "with [its] {PointsF} [at|are|being|:] {Points} / (whose|its) {PointsF} (are|are at|lie at) {Points} / (has|having|that has) [its] {PointsF} [at] {Points} / [its] {PointsF} [at|are|are at|:] {Points}",
      "以{Points}为{PointsF} / [它的|其]{PointsF}[的坐标|坐标][分别](为|是|在){Points}",
    ],
    [
      ["Facts", ["Equal", ["Of", ["Foci", "Owner"], "It"], "$Points"]],
      "",
      "[以]{Points}为焦点 / 焦点[的坐标|坐标][分别](为|是|在){Points} / 焦点{Points}",
    ],
    [
      ["Facts", ["Equal", ["Of", ["Corner", "Owner"], "It"], "$Points"]],
      "",
      "以{Points}为顶点 / 顶点[坐标][分别](为|是|在){Points}",
    ],
    [
      is("$QuantityF", "$Quantity"),
      "with {QuantityF} [is|=|of|equal to|:] {Quantity} / (whose|its|and whose) {QuantityF} (is|equals|is equal to|=) {Quantity} / (has|having|that has|and has|and) [its] {QuantityF} [of|=] {Quantity} / (of|and) {QuantityF} {Quantity} / [its] {QuantityF} [of|is|=|:] {Quantity} / {Quantity} as [its] {QuantityF}",
      "[它的|其|且]{QuantityF}[的值](为|是|等于|=|:){Quantity} / {QuantityF}{Quantity} / [以]{Quantity}为{QuantityF}",
      0,
    ],
    [
      ["Facts", ["Equal", ["Length", ["Of", "$SegmentF", "It"]], "$Quantity"]],
      "(with|whose|has|having|and) {SegmentF} (of length|has length|is|of|equal to|=) {Quantity} / with {SegmentF} {Quantity} / {SegmentF} (of length|is|of) {Quantity} / {SegmentF} {Quantity}",
      "{SegmentF}(为|是|等于){Quantity}",
    ],
    [
      is("$CurveF", "$Curve"),
      "with {CurveF} [is|:] {Curve} / (whose|its) {CurveF} (is|lies along|lies on) {Curve} / (has|having|that has|and) [its] {CurveF} [is|along|on] {Curve} / [its] {CurveF} [is|along|on|:] {Curve} / with {Curve} as [a|its] {CurveF}",
      "以{Curve}为{CurveF} / [它的|其]{CurveF}[的方程](为|是|:|在){Curve}[上] / {CurveF}{Curve}",
    ],
    [
      is("$CurvesF", "$Curves"),
      "with {CurvesF} [are|:] {Curves} / (whose|its) {CurvesF} are {Curves} / (has|having|that has) [its] {CurvesF} {Curves} / [its] {CurvesF} [are|:] {Curves}",
      "以{Curves}为{CurvesF} / [它的|其]{CurvesF}[的方程](为|是|:){Curves} / {CurvesF}{Curves}",
    ],
    [
      ["Facts", ["Equal", ["Of", ["AxesOfSymmetry", "Owner"], "It"], ["Set", "XAxis", "YAxis"]]],
      "with [its] axes [of symmetry] [along|on] [the] coordinate axes / (whose|its) axes [of symmetry] (are|lie along|lie on) [the] coordinate axes",
      "对称轴(为|是|在)[两|两条]坐标轴[上] / 以[两|两条]坐标轴为对称轴 / 坐标轴为对称轴 / 关于坐标轴对称 / 焦点在坐标轴上",
    ],
    // A parabola that opens to the right has its focus to the right of its vertex.
    [
      (f) => opening(f("Opening")),
      "(opens|opening|that opens|which opens|and opens|it opens) {Opening}",
      "[其|且|并且]开口(向|朝){Opening}",
    ],
    [["Facts", ["Equal", ["Of", ["Center", "Owner"], "It"], "Origin"]], "in standard position", ""],
    [["Facts", ["Equal", ["Of", ["Center", "Owner"], "It"], "$Point"]], "[is|that is] centered (at|on) {Point}", ""],
    [
      (f) => across(f("Across"), f("SegmentF"), f("Quantity")),
      "[with|has] {Across} {SegmentF} [of|has|is] [length] {Quantity}",
      "",
    ],
    [
      ["Facts", ["Perpendicular", ["Of", ["MajorAxisLine", "Owner"], "It"], "$Across"]],
      "[with|has|and] {Across} (major|transverse) axis / whose (major|transverse) axis is {Across}",
      "",
    ],
    // The ends of the major axis are a + c and a − c away from a focus.
    [
      (f) => focusToEnds(f("Quantity1"), f("Quantity2")),
      "",
      "[一个]焦点到长轴[的][两个|两]端点的距离分别(为|是){Quantity1}(和|与|、|,){Quantity2}",
    ],
    [
      ["Facts", ["Equal", ["Midpoint", ["Chord", "It", "$Curve"]], "$Point"]],
      "",
      "被{Curve}(截得|所截得)的(弦|线段)的中点[恰|恰好|正好](为|是){Point}",
    ],
    [
      ["Facts", ["Mention", ["Named", ["Of", "$CurveF", "It"], "$CurveName"]]],
      "with {CurveF} {CurveName} / (whose|its) {CurveF} is {CurveName}",
      "[其]{CurveF}(为|是|记为|设为){CurveName}",
    ],
    // Foci on an axis, the centre on a line.
    [
      ["Facts", ["Element", ["Of", "$PointsF", "It"], "$Curve"]],
      "[with|whose|has|having|and] [its] {PointsF} (on|lie on|are on|lying on|along) {Curve} / {PointsF} (on|lie on|are on|lying on) {Curve}",
      "{PointsF}[均|都]在{Curve}上",
    ],
    [
      ["Facts", ["Element", ["Of", "$PointF", "It"], "$HalfAxis"]],
      "[with|whose|has|having|and] [its] {PointF} (on|lies on|is on|lying on) {HalfAxis} / {PointF} (on|lies on|is on) {HalfAxis}",
      "[其|它的]{PointF}在{HalfAxis}上",
    ],
    [
      ["Facts", ["Element", ["Of", "$PointF", "It"], "$Curve"]],
      "[with|whose|has|having|and] [its] {PointF} (on|lies on|is on|lying on) {Curve} / {PointF} (on|lies on|is on) {Curve}",
      "[其|它的]{PointF}在{Curve}上",
      0.05,
    ],
    // Beside another curve.
    [
      ["Facts", ["Tangent", "It", "$Curve"]],
      "(is|that is|which is|and is|are) tangent to {Curve} / tangent to {Curve} / [just] (touches|touching|that touches|touch) {Curve}",
      "[且][与|和]{Curve}相切 / 和{Curve}相切 / (与|和){Curve}只有一个切点 / 切{Curve}",
    ],
    [
      ["Facts", ["Tangent", "It", "$Curve"], ["Equal", "$Point", ["TangentPoint", "It", "$Curve"]]],
      "[is|that is] tangent to {Curve} at {Point}",
      "(与|和){Curve}[相]切于[点]{Point} / 与{Curve}相切,切点为{Point}",
      0,
    ],
    [
      ["Facts", ["Equal", ["Of", ["Eccentricity", "Owner"], "It"], "$EIs"]],
      "(with|and|has|of|whose) eccentricity [is|of] {EIs} / eccentricity {EIs}",
      "离心率[为|是|满足]{EIs}",
    ],
    [
      ["Facts", ["Equal", ["Of", ["Radius", "Owner"], "It"], "$RIs"]],
      "(with|and|has|of) radius {RIs} / radius {RIs}",
      "半径[为|是]{RIs}",
    ],
    [
      ["Facts", ["Equal", ["Of", ["AxisOfSymmetry", "Owner"], "It"], "$Curve"]],
      "(is|that is) symmetric (about|with respect to) {Curve}",
      "关于{Curve}对称",
    ],
    [
      ["Facts", ["Tangent", "It", ["Of", ["Asymptote", "Owner"], "$Curve"]]],
      "[is|that is] tangent to [both] asymptotes of {Curve}",
      "与{Curve}的两[条]渐近线[都|均]相切",
    ],
    [
      ["Facts", ["Tangent", "It", "XAxis"], ["Tangent", "It", "YAxis"]],
      "[is|that is|which is|that|and is|and] (tangent to|touches|touching) [both] (coordinate axes|axes)",
      "与(两坐标轴|两条坐标轴|坐标轴|x轴、y轴|x轴和y轴|两轴)[都|均]相切",
    ],
    [
      [
        "Facts",
        ["Tangent", "It", "XAxis"],
        ["Tangent", "It", "YAxis"],
        ["Element", ["Of", ["Center", "Owner"], "It"], "$Quadrant"],
      ],
      "[is|that is|which is|that|and is|and] (tangent to|touches|touching) [both] (coordinate axes|axes) [and lies|and lying|lying] in {Quadrant}",
      "",
    ],
    [
      ["Facts", ["Element", ["Of", "$PointF", "It"], "$Quadrant"]],
      "[with|whose|and] [its] {PointF} (in|is in|lies in) [the] {Quadrant}",
      "[其|它的]{PointF}在{Quadrant}[内]",
    ],
    [
      ["Facts", ["Equal", ["NumberOfIntersections", "It", "$Curve"], 0]],
      "(does not|not|never|do not) (meet|intersect|cut|cross|touch) {Curve} / (does not|do not) have common points with {Curve}",
      "(与|和){Curve}(相离|不相交)",
    ],
    // 等轴双曲线.
    [
      ["Facts", ["Equal", ["Length", ["TransverseAxis", "It"]], ["Length", ["ConjugateAxis", "It"]]]],
      "[is|that is] (rectangular|equilateral)",
      "",
    ],
    [
      ["Facts", ["Equal", "It", ["CircleWithDiameter", ["Segment", "$Point1", "$Point2"]]]],
      "has [a] diameter (with endpoints|from|whose endpoints are) {Point1} (and|to) {Point2}",
      "",
    ],
    [["Facts", ["Tangent", "It", "$Curve"]], "", "[以]{Curve}为切线"],
    [
      ["Facts", ["Element", "$Point", ["Intersections", "It", "$Curve"]]],
      "",
      "(与|和){Curve}的一个(交点|公共点)(为|是)[点]{Point}",
    ],
    [
      ["Facts", ["Equal", ["Of", ["Center", "Owner"], "It"], ["Of", ["Center", "Owner"], "$Curve"]]],
      "[is|that is] concentric with {Curve}",
      "(与|和){Curve}同心",
    ],
    [["Facts", "$Relation"], "(with|and|where|has) {Relation}", ""],
    [
      ["Facts", ["Equal", ["Of", "$SharedF", "It"], ["Of", "$SharedF", "$Curve"]]],
      "(with|having|has|that has|sharing|shares|that shares) [the] same {SharedF} (as|with) {Curve} / (shares|sharing|that shares) [its|the] {SharedF} with {Curve} / whose {SharedF} are [the] same as those of {Curve}",
      "(与|和|跟){Curve}[具]有(相同|公共|共同|同样)[的]{SharedF} / (与|和|跟){Curve}有公共{SharedF} / {SharedF}(与|和){Curve}[的{SharedF}]相同 / (与|和){Curve}的{SharedF}相同 / (与|和){Curve}有同{SharedF} / 与{Curve}{SharedF}相同",
    ],
    [
      ["Facts", ["Equal", ["Of", ["Foci", "Owner"], "It"], ["Of", ["Foci", "Owner"], "$Curve"]]],
      "[is|that is] confocal (with|to) {Curve}",
      "(与|和|跟){Curve}共焦点 / (与|和){Curve}有共同焦点",
    ],
    [
      ["Facts", ["Equal", ["Of", ["Asymptotes", "Owner"], "It"], ["Of", ["Asymptotes", "Owner"], "$Curve"]]],
      "",
      "(与|和){Curve}共渐近线",
    ],
    [
      ["Facts", ["Equal", ["Intersections", "It", "$Curve"], "$Points"]],
      "(meets|intersects|cuts|crosses|meeting|intersecting|cutting|that meets|that intersects|and intersects|and meets|meet|intersect) {Curve} (at|in) [two] [points] {Points}",
      "(与|和|同){Curve}[相|分别][交]交于{Points} / 交{Curve}于{Points} / (与|和){Curve}的[两个|两]交点[分别](为|是){Points} / (与|和){Curve}有两个[不同的]交点{Points}",
    ],
    [
      ["Facts", ["Equal", "$Point", ["Intersection", "It", "$Curve"]]],
      "(meets|intersects|cuts|crosses|meeting|intersecting|that meets|that intersects|and intersects|and meets) {Curve} at [the] [point] {Point}",
      "(与|和){Curve}[相]交于[点]{Point} / 交{Curve}于[点]{Point} / (与|和){Curve}的交点为{Point}",
      0.1,
    ],
    [
      ["Facts", ["Equal", ["NumberOfIntersections", "It", "$Curve"], "$Count"]],
      "(has|have|having|shares) {Count} [distinct|different|common] (points|point|intersections|intersection|points of intersection|common points|intersection points) (with|in common with) {Curve} / (meets|intersects|cuts|crosses|meet|intersect|cut|cross) {Curve} (in|at) {Count} [distinct|different] (points|point)",
      "(与|和){Curve}{Count}[不同的](交点|公共点)",
      0,
    ],
    [
      ["Facts", ["Equal", ["NumberOfIntersections", "It", "$Curve"], 2]],
      "",
      "(与|和|同){Curve}[相]交于(不同的两点|不同两点|两个不同的点|两个不同点|两不同点|相异两点|两点|两个点)",
    ],
    [["Facts", ["Crosses", "It", "$Curve"]], "", "(与|和){Curve}相交"],
    [
      ["Facts", ["GreaterEqual", ["NumberOfIntersections", "It", "$Curve"], 1]],
      "has [a] common (point|points) with {Curve}",
      "(与|和){Curve}有(公共点|交点)",
    ],
    [
      ["Facts", ["Equal", ["Length", ["Chord", "$Curve", "It"]], "$Quantity"]],
      "(cuts|cutting|that cuts) [off] [a] chord of length {Quantity} (on|from|off|in) {Curve}",
      "被{Curve}(截得|所截得)的(弦长|弦的长|线段长|弦长度)(为|是|等于){Quantity} / 截{Curve}(所得|得)[的](弦长|弦的长)(为|是|等于){Quantity}",
    ],
    // Ratios of features: 长轴长是短轴长的 2 倍.
    [
      ["Facts", ["Equal", ["Of", "$QuantityF1", "It"], ["Multiply", "$Times", ["Of", "$QuantityF2", "It"]]]],
      "(with|whose|and|has) {QuantityF1} [is|equal to|equals] {Times} [the|its] {QuantityF2} / {QuantityF1} is {Times} [the|its] {QuantityF2}",
      "{QuantityF1}(是|为|等于){QuantityF2}的{Times}",
    ],
    [
      ["Facts", ["Equal", ["Of", "$QuantityF1", "It"], ["Of", "$QuantityF2", "It"]]],
      "(with|whose) {QuantityF1} (is equal to|equals|equal to) [its|the] {QuantityF2}",
      "{QuantityF1}(与|和){QuantityF2}相等 / {QuantityF1}等于{QuantityF2}",
    ],
    [
      [
        "Facts",
        ["Equal", ["Length", ["Of", "$SegmentF1", "It"]], ["Multiply", "$Times", ["Length", ["Of", "$SegmentF2", "It"]]]],
      ],
      "[with|whose|and] {SegmentF1} [is] {Times} [length of|as long as|of] [its] {SegmentF2}",
      "{SegmentF1}(是|为|等于){SegmentF2}的{Times}",
    ],
    [
      ["Facts", "...$Mod1", "...$Mod2"],
      "{Mod1} and {Mod2} / {Mod1} , and {Mod2} / {Mod1} {Mod2} / {Mod1} , with {Mod2}",
      "{Mod1}(、|且|并且|,且|,并且|和|,而){Mod2}",
    ],
    [["Facts", "...$Mod1", "...$Mod2"], "{Mod1} , {Mod2}", "{Mod1},{Mod2}", 0.6],
  ),
  ...rowsFor(
    "Opening",
    [["List", "YAxis", "XCoordinate", "Focus"], "[to the] right / rightward / rightwards", "右"],
    [["List", "YAxis", "XCoordinate", "Vertex"], "[to the] left / leftward / leftwards", "左"],
    [["List", "XAxis", "YCoordinate", "Focus"], "up / upward / upwards", "上"],
    [["List", "XAxis", "YCoordinate", "Vertex"], "down / downward / downwards", "下"],
  ),
  ...rowsFor("Mod", ["$Mod", "it {Mod}", ""]),
  ...rowsFor("Mods", ["$Mod", "{Mod} / , {Mod} / : {Mod}", "{Mod} / 满足{Mod}"]),
];
