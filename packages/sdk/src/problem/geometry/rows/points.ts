import type { MathJson } from "../../../contract.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";
import type { Row } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";
import { owned } from "./owned.ts";

/** From 2/3 of the way that the parts are as 2 to 1. */
function ratioOf(part: MathJson): MathJson | undefined {
  const [over, under] = headOf(part) === "Divide" || headOf(part) === "Rational" ? operandsOf(part) : [];
  if (typeof over !== "number" || typeof under !== "number" || over <= 0 || under <= over) return undefined;
  return under - over === 1 ? over : ["Divide", over, under - over];
}

/** Points, and sets and lists of them. */
export const points: readonly Row[] = [
  ...owned("Point"),
  ...owned("Points"),
  ...rowsFor(
    "Point",
    ["$Capital", "[point] {Capital}", "[点|定点|动点]{Capital} / {Capital}点"],
    [["Known", "$Capital"], "vertex {Capital}", "顶点{Capital}", 0.3],
    [["At", "...$NamedPoint"], "[point] {NamedPoint}", "[点|定点]{NamedPoint}"],
    [
      ["At", "$Capital", "$Coordinates"],
      "point {Capital} [with coordinates|at|=] {Coordinates} / {Capital} [with coordinates|at] {Coordinates}",
      "点{Capital}的坐标为{Coordinates}",
      0.1,
    ],
    ["$Coordinates", "[point] {Coordinates}", "[点|定点]{Coordinates}"],
    ["Origin", "origin [of coordinates] / pole", "[坐标]原点 / 坐标系的原点"],
    [["Named", "Origin", "$Capital"], "origin {Capital}", "[坐标]原点{Capital}"],
    [
      ["Named", ["Of", "$PointF", "$Curve"], "$Capital"],
      "{PointF} {Capital} of {Curve} / {Curve}'s {PointF} {Capital}",
      "{Curve}[的]{PointF}{Capital}",
    ],
    [
      ["Named", ["Of", "$PointF", ["Topic"]], "$Capital"],
      "{PointF} {Capital} / its {PointF} {Capital}",
      "[其|它的]{PointF}{Capital}",
      0.5,
    ],
    ["$Described", "{Described}", "{Described}"],
    [["Named", "$Described", "$Capital"], "{Described} {Capital}", "{Described}{Capital}"],
    // The only point that there is.
    [["ThePoint"], "point / this point / that point", "该点 / 这点 / 此点 / 这个点", 0.4],
    // A point that is told by where it lies.
    [
      ["Nearest", "$Point", "$Curve"],
      "point (on|of) {Curve} [that is|which is] (closest|nearest) to {Point}",
      "{Curve}上(离|与|到){Point}(最近|距离最近|[的]距离最小|[的]距离最短)的点",
    ],
    [
      ["NewPoint", ["Facts", ["Element", "It", "$Curve"], ["Equal", ["Distance", "It", "$Point"], "$Quantity"]]],
      "point (on|of) {Curve} [that is] [at] [a] distance [of] {Quantity} from {Point}",
      "{Curve}上到{Point}[的]距离(等于|为|是){Quantity}的点",
    ],
    [
      [
        "NewPoint",
        ["Facts", ["Element", "It", "$Curve"], ["Equal", ["Distance", "It", "$Point1"], ["Distance", "It", "$Point2"]]],
      ],
      "point (on|of) {Curve} [that is|which is] equidistant from [points] {Point1} and {Point2}",
      "{Curve}上到[点]{Point1}(、|和|与){Point2}[两点][的]距离相等的点",
    ],
    [
      ["NewPoint", ["Facts", ["Element", "It", "$Curve"], ["Equal", ["$Coordinate", "It"], "$Quantity"]]],
      "point (on|of) {Curve} (with|whose) {Coordinate} [is|of] {Quantity}",
      "{Curve}上{Coordinate}(为|是|等于){Quantity}的[一]点",
    ],
    [
      ["Where", "$Capital", ["Element", "$Capital", "$Curve"], ["Equal", ["$Coordinate", "$Capital"], "$Quantity"]],
      "point {Capital} (on|of) {Curve} (with|whose) {Coordinate} [is|of] {Quantity}",
      "{Curve}上{Coordinate}(为|是|等于){Quantity}的[一]点{Capital}",
    ],
    [["Where", "$Point", ["Inside", "$Point", "$Curve"]], "", "{Curve}内[的]一{Point}", 0.1],
    // A point that lies somewhere.
    [
      ["Where", "$Capital", ["Element", "$Capital", "$Curve"]],
      "[a|any] point {Capital} (on|of|lying on|lies on) {Curve} / {Capital} (on|lying on) {Curve}",
      "{Curve}[上][的|有][任意|任][一个|一][动]点{Capital} / {Curve}上[的]{Capital}[点] / 在{Curve}上的[动]点{Capital}",
    ],
    [
      ["Where", ["At", "...$NamedPoint"], ["Element", ["Name", "...$NamedPoint"], "$Curve"]],
      "[point] {NamedPoint} (on|of) {Curve}",
      "{Curve}上[的|有][一]点{NamedPoint} / 在{Curve}上的点{NamedPoint}",
    ],
  ),
  // Points by what they are of others: they may have a name besides.
  ...rowsFor(
    "Described",
    [
      ["Midpoint", "$Segment"],
      "midpoint of {Segment} / mid[-]point of {Segment}",
      "{Segment}[的]中点[坐标] / {Segment}中点的坐标",
    ],
    [
      ["Midpoint", ["Segment", "$Point1", "$Point2"]],
      "(midpoint|mid-point) (of|between) [points] {Point1} and {Point2} / midpoint of [points] {Point1} and {Point2} / midpoint of [the] [line] segment (joining|connecting|between|from|with endpoints|with end points|whose endpoints are) [points] {Point1} (and|to) {Point2}",
      "{Point1}(和|与|、|,){Point2}[两点]的中点",
    ],
    [
      ["Foot", "$Point", "$Curve"],
      "foot of [the] perpendicular from {Point} (to|on|onto) {Curve} / [orthogonal] projection of {Point} (onto|on|to) {Curve}",
      "{Point}在{Curve}上的(射影|投影|垂足) / 过{Point}作{Curve}的垂线的垂足",
    ],
    [
      ["Reflection", "$Point", "$Curve"],
      "(reflection|mirror image|image|symmetric point) of {Point} [(when|after) [it is] reflected|(under|after) [a] reflection] (in|across|over|about|with respect to) {Curve} [[,] (assuming|considering|regarding|taking) [the] line [to be|as] [a] [plane] mirror] / [point] symmetric to {Point} (about|with respect to|in|across) {Curve}",
      "{Point}关于{Curve}(对称的点|的对称点|对称点|的对称点坐标)[的坐标]",
    ],
    [
      ["PointReflection", "$Point1", "$Point2"],
      "(reflection|image|symmetric point) of {Point1} (in|about|through|with respect to) {Point2}",
      "{Point1}关于{Point2}(对称的点|的对称点)",
    ],
    [
      ["DivisionPoint", "$Segment", "$Quantity"],
      "point (that divides|dividing|which divides) {Segment} [internally] in [the] ratio {Quantity}",
      "分{Segment}(所成的比为|成|的比为){Quantity}的点",
    ],
    [
      ["DivisionPoint", ["Segment", "$Point1", "$Point2"], "$Quantity"],
      "point (that divides|dividing|which divides) [line] [segment] [joining|from|between] {Point1} (and|to) {Point2} [internally] in [the] ratio {Quantity}",
      "",
    ],
    [
      ["DivisionPoint", ["Segment", "$Point1", "$Point2"], "$Way"],
      "point {Way} of [the] way from {Point1} to {Point2} / point {Way} [of the way] along [the] segment from {Point1} to {Point2}",
      "",
    ],
    [["Corners", "Centroid", "$Region"], "centroid of {Region}", "{Region}的重心[坐标]"],
    [["Corners", "Circumcenter", "$Region"], "(circumcenter|circumcentre) of {Region}", "{Region}的(外心|外接圆[的]圆心)[坐标]"],
    [["Corners", "Incenter", "$Region"], "(incenter|incentre) of {Region}", "{Region}的(内心|内切圆[的]圆心)[坐标]"],
    [["Corners", "Orthocenter", "$Region"], "(orthocenter|orthocentre) of {Region}", "{Region}的垂心[坐标]"],
    [["Corners", "Centroid", ["ThisRegion"]], "[its] centroid", "[它的|其]重心[坐标]", 0.2],
    [
      ["Corners", "Circumcenter", ["ThisRegion"]],
      "[its] (circumcenter|circumcentre)",
      "[它的|其](外心|外接圆[的]圆心)[坐标]",
      0.2,
    ],
    [["Corners", "Incenter", ["ThisRegion"]], "[its] (incenter|incentre)", "[它的|其](内心|内切圆[的]圆心)[坐标]", 0.2],
    [["Corners", "Orthocenter", ["ThisRegion"]], "[its] (orthocenter|orthocentre)", "[它的|其]垂心[坐标]", 0.2],
    [
      ["Intersection", "$Curve1", "$Curve2"],
      "[point of] intersection of [two] [{Plural}] {Curve1} (and|with) {Curve2} / intersection point of [two] [{Plural}] {Curve1} (and|with) {Curve2} / point where {Curve1} (meets|intersects|crosses|cuts) {Curve2}",
      "[{Plural}]{Curve1}(与|和|、){Curve2}的交点 / {Curve1}(与|和){Curve2}交点",
      0.1,
    ],
    [
      ["TangentPoint", "$Curve1", "$Curve2"],
      "point of (tangency|contact) of {Curve1} (and|with) {Curve2} / tangent point of {Curve1} (and|with) {Curve2}",
      "{Curve1}(与|和){Curve2}的切点",
    ],
  ),
  ...rowsFor(
    "Points",
    ["$TwoPoints", "[points] {TwoPoints}", "[点]{TwoPoints}"],
    [
      ["Meeting"],
      "[all] [their] (intersections|intersection points|points of intersection)",
      "[它们的|两者的][两个|两]交点",
      0.4,
    ],
    [
      ["Set", "$Point1", "$Point2"],
      "[two] [distinct] [different] [points] {Point1} (,|and|, and) {Point2}",
      "[点|两点|两个不同的点|不同的两点|不同两点]{Point1}(、|和|与){Point2}[两个不同[的]点|两不同[的]点|两点|两个点|点] / {Point1},{Point2}(两个不同[的]点|两不同[的]点|两点|两个点|点) / (点|两点|两个不同的点|不同的两点|不同两点){Point1},{Point2}",
      0.1,
    ],
    [["Set", "$Point1", "$Point2"], "", "{Point1},{Point2}", 0.6],
    [
      ["Intersections", "$Curve1", "$Curve2"],
      "points common to [{Plural}] {Curve1} and {Curve2} / [all] (intersections|intersection points|points of intersection|intersection|common points) of [two] [{Plural}] {Curve1} (and|with) {Curve2} / points where {Curve1} (meets|intersects|crosses|cuts) {Curve2} / (intersections|intersection points|points of intersection|intersection) between {Curve1} and {Curve2}",
      "[{Plural}]{Curve1}(与|和|、){Curve2}的[两个|两]交点[的]坐标 / {Curve1}(与|和){Curve2}的([两个|两]交点|公共点)",
    ],
  ),
  ...rowsFor(
    "Coordinate",
    ["XCoordinate", "x-coordinate / abscissa", "横坐标"],
    ["YCoordinate", "y-coordinate / ordinate", "纵坐标"],
  ),
  ...rowsFor("Plural", [
    "Plural",
    "lines / straight lines / circles / parabolas / ellipses / hyperbolas / curves / conics / graphs",
    "两[条][平行][直]线 / 两[个]圆 / 两[条]曲线",
  ]),
  ...rowsFor(
    "Way",
    [["Divide", 1, 2], "(one|a) third", ""],
    [2, "two thirds", ""],
    [["Divide", 1, 3], "(one|a) (fourth|quarter) / one-fourth / one-quarter", ""],
    [3, "three (fourths|quarters)", ""],
    [["Divide", 1, 4], "(one|a) fifth", ""],
    [1, "half / halfway", ""],
    [(f) => ratioOf(f("Quantity")), "{Quantity}", ""],
  ),
  ...rowsFor(
    "PointList",
    [["List", "$Point"], "{Point}", "{Point}"],
    [["List", "...$PointList", "$Point"], "{PointList} (and|, and) {Point}", "{PointList}(、|和|与|及){Point}"],
    [
      "$Counted",
      "(two|three|four) points {Counted}",
      "(两点|两个点|三点|三个点|四点|各点){Counted} / {Counted}(两点|两个点|三点|三个点|四点|各点)",
    ],
    // After a comma a new clause may begin: 焦点为F，点M在C上.
    [["List", "...$PointList", "$Point"], "{PointList} , {Point}", "{PointList},{Point}", 0.6],
  ),
  ...rowsFor(
    "Counted",
    [["List", "$Point1", "$Point2"], "{Point1} (,|and|, and) {Point2}", "{Point1}(、|,|和|与){Point2}"],
    [["List", "...$Counted", "$Point"], "{Counted} (,|and|, and) {Point}", "{Counted}(、|,|和|与){Point}"],
  ),
];
