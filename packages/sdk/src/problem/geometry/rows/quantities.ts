import { headOf, isNumber } from "../../../expression/mathjson.ts";
import type { Row } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";
import { owned } from "./owned.ts";

/** Numbers with geometry in them: distances, lengths, areas, slopes, angles. */
export const quantities: readonly Row[] = [
  ...owned("Quantity"),
  ...rowsFor(
    "Quantity",
    [["Add", "$Quantity1", "$Quantity2"], "sum of {Quantity1} and {Quantity2}", "{Quantity1}(与|和){Quantity2}[之]和"],
    // 弦长|AB|: the word before its formula.
    [
      (f) => (/^(Bare)?Distance$/.test(headOf(f("Quantity")) ?? "") ? f("Quantity") : undefined),
      "[chord] length {Quantity} / distance {Quantity} / chord {Quantity}",
      "(弦长|长度|距离|弦){Quantity}[的长]",
    ],
    [(f) => (isNumber(f("Quantity")) ? ["Degrees", f("Quantity")] : undefined), "{Quantity} degrees", "{Quantity}度"],
    [
      ["Distance", "$Point1", "$Point2"],
      "distance (from|between) [the] [points] {Point1} (to|and) {Point2} / length of [the] [line] segment (from|joining|between|connecting) {Point1} (to|and) {Point2}",
      "[点|两点]{Point1}(到|与|和|、|,){Point2}[两点]([之]间的|的)距离",
    ],
    [
      ["Distance", "$Point", "$Curve"],
      "[perpendicular] distance (from|of|between) [the] {Point} (to|from|and) {Curve}",
      "{Point}(到|与){Curve}(的|[之]间的)距离 / {Point}到{Curve}距离",
    ],
    [
      ["Distance", "$Curve1", "$Curve2"],
      "distance between [the] [parallel|two parallel] [lines] {Curve1} and {Curve2} / distance from {Curve1} to {Curve2}",
      "[{Plural}|平行直线|平行线]{Curve1}(与|和|、|,){Curve2}([之]间的|间|的)距离 / {Curve1}到{Curve2}的距离",
    ],
    [["Distance", "...$Pair"], "(distance|length) {Pair}", ""],
    [["Length", "$Segment"], "length of {Segment} / {Segment} length", "{Segment}[的](长|长度|弦长)"],
    [
      ["Length", ["Chord", "$Curve1", "$Curve2"]],
      "length of [the] chord (cut|cut off|intercepted|made) (by|on) {Curve1} (on|by|from) {Curve2} / chord length of {Curve1} (and|on|in|cut by|cut off by) {Curve2}",
      "{Curve1}被{Curve2}(所截得|截得|所截|截)的(弦长|弦的长|弦的长度|弦长度|线段的长|线段长) / {Curve2}截{Curve1}(所得|得)[的](弦长|弦的长) / {Curve1}(与|和){Curve2}(相交所得|所得|相交|相交的)[的](弦长|弦的长) / {Curve1}(与|和){Curve2}的公共弦[的]长",
    ],
    [
      ["Area", "$Curve"],
      "area (enclosed|bounded|enclosed inside) by {Curve} / area inside {Curve}",
      "{Curve}(围成|所围成)[的][图形的]面积",
    ],
    [["Length", ["Chord", ["Pronoun", "Line"], "$Curve"]], "", "被{Curve}(所截得|截得|所截)的(弦长|弦的长)", 0.3],
    [["TwoOf", "Line", "Distance"], "distance between the two lines", "[这]两[条][平行][直]线[之]间的距离"],
    [["TwoOf", "Line", "AngleBetween"], "angle between the [two] lines", "[这]两[条]直线的夹角"],
    // The length of a tangent to a circle is the root of the power of its point.
    [
      ["Sqrt", ["PowerOfPoint", "$Point", "$Curve"]],
      "length of [the] (tangent|tangents) [line|segment] [drawn] from {Point} to {Curve}",
      "(过|从|由)[点]{Point}(向|作|引){Curve}[所](引|作)[的]切线[的]长[度] / {Point}(到|向){Curve}[所引]的切线[的]长",
    ],
    [
      (f) => (JSON.stringify(f("Curve1")) === JSON.stringify(f("Curve2")) ? ["Length", ["MajorAxis", f("Curve1")]] : undefined),
      "",
      "{Curve1}上[的]([任意|任|任何|每]一点|任意点|点|各点)到{Curve2}[的](两|两个|二)焦点[的]距离[的|之]和",
    ],
    [
      ["Length", ["MajorAxis", "$Curve"]],
      "sum of [the] distances from (any|a|each) point on {Curve} to its [two] foci",
      "{Curve}上[的]([任意|任|任何|每]一点|任意点|点|各点)到[它的|其|椭圆的](两|两个|二)焦点[的]距离[的|之]和",
    ],
    [
      ["InRadius", "$Region"],
      "inradius of {Region} / radius of [the] (incircle|inscribed circle) of {Region}",
      "{Region}[的]内切圆[的]半径",
    ],
    [
      ["Radius", ["Corners", "CircleThrough", "$Region"]],
      "circumradius of {Region} / radius of [the] (circumcircle|circumscribed circle) of {Region}",
      "{Region}[的]外接圆[的]半径",
    ],
    // |OP| (O the origin): a remark in brackets behind it.
    [["Where", "$Quantity", "$Fact"], "{Quantity} \\( {Fact} \\)", "{Quantity}\\({Fact}\\)", 0.1],
    [["Length", ["Cevian", "Segment", "$Pair"]], "length of median to {Pair}", "{Pair}[边]上的中线[的]长[度]"],
    [["Cevian", "Distance", "$Pair"], "length of altitude to {Pair}", "{Pair}[边]上的高[线][的]长[度]"],
    [["Area", "$Region"], "area of {Region} / {Region}'s area", "{Region}[的]面积 / {Region}面积"],
    [["Perimeter", "$Region"], "perimeter of {Region}", "{Region}[的]周长"],
    [["Slope", ["Line", "$Point1", "$Point2"]], "slope (through|between|from) [points] {Point1} (and|to) {Point2}", ""],
    [["Slope", "$Curve"], "slope of {Curve}", "{Curve}[的]斜率"],
    [["Angle", "...$Three"], "angle {Three} / measure of angle {Three}", "角{Three}"],
    [
      ["AngleBetween", "$Curve1", "$Curve2"],
      "[acute] angle (between|formed by|made by) [the] [lines] {Curve1} (and|with) {Curve2}",
      "[{Plural}]{Curve1}(与|和){Curve2}(的夹角|所成的角|所成角|的夹角大小|所成的锐角|所成的夹角)[的大小]",
    ],
    [
      ["PowerOfPoint", "$Point", "$Curve"],
      "power of [the] {Point} (with respect to|with regard to|relative to|for) {Curve}",
      "{Point}(对|关于|对于){Curve}的幂",
    ],
    [
      ["Add", ["Distance", "$Point", "$Point1"], ["Distance", "$Point", "$Point2"]],
      "sum of [the] distances from {Point} to {Point1} and [to] {Point2}",
      "{Point}到[点]{Point1}(和|与|、|,){Point2}[两点]的距离[之]和 / {Point}到{Point1}的距离(与|和){Point}到{Point2}的距离[之]和",
    ],
    [
      ["FocalSum", "$Point", "$Curve"],
      "sum of [the] distances (from|of) {Point} (to|from) [the|its] [two] foci of {Curve}",
      "{Point}到{Curve}[的](两|两个|二)焦点[的]距离[的|之]和",
    ],
    [
      ["FocalSum", "$Point", ["This", "Ellipse"]],
      "sum of [the] distances (from|of) {Point} (to|from) [the|its] [two] foci",
      "{Point}到[其|它的](两|两个|二)焦点[的]距离[的|之]和",
    ],
    [
      ["FocalDifference", "$Point", "$Curve"],
      "[absolute] difference of [the] distances (from|of) {Point} (to|from) [the|its] [two] foci of {Curve}",
      "{Point}到{Curve}[的](两|两个|二)焦点[的]距离[的|之]差的绝对值",
    ],
    [
      ["FocalDifference", "$Point", ["This", "Hyperbola"]],
      "[absolute] difference of [the] distances (from|of) {Point} (to|from) [the|its] [two] foci",
      "{Point}到[其|它的](两|两个|二)焦点[的]距离[的|之]差的绝对值",
    ],
    [["$Coordinate", "$Point"], "{Coordinate} of {Point} / {Point}'s {Coordinate}", "{Point}[的]{Coordinate}"],
    [["$Coordinate", ["ThePoint"]], "its {Coordinate}", "其{Coordinate}", 0.2],
    [
      ["NumberOfIntersections", "$Curve1", "$Curve2"],
      "number of (intersections|intersection points|points of intersection|common points) of {Curve1} (and|with) {Curve2}",
      "[{Plural}]{Curve1}(与|和){Curve2}的(交点|公共点)[的]个数",
    ],
  ),
];
