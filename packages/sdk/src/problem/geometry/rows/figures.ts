import type { Row } from "../../grammar/row.ts";
import { each, rowsFor } from "../../grammar/rows.ts";
import { owned } from "./owned.ts";

/** Segments and chords, triangles and polygons, angles. */
export const figures: readonly Row[] = [
  ...owned("Segment"),
  ...rowsFor(
    "Segment",
    [["Segment", "...$Pair"], "[line] segment {Pair} / {Pair}", "线段{Pair} / {Pair} / 边{Pair}"],
    [["Where", ["Segment", "...$Pair"], "$Fact"], "", "{Pair}\\({Fact}\\)", 0.1],
    [["ChordBy", "$Mods"], "", "{Mods}的弦", 0.2],
    [
      ["ChordWith", "$Curve", ["Facts", ["Element", ["Of", ["Focus", "Owner"], "$Curve"], "It"], "...$Mods"]],
      "focal chord of {Curve} {Mods}",
      "{Curve}的{Mods}的焦点弦",
      0.1,
    ],
    [["ChordOf", ["Pronoun"], "...$Pair"], "chord {Pair}", "弦{Pair}", 0.05],
    [["Where", ["ChordOf", ["Pronoun"], "...$Pair"], ["Element", "$Point", ["Line", "...$Pair"]]], "", "[经]过{Point}的弦{Pair}"],
    [["ChordWith", "$Curve", "$Mods"], "chord of {Curve} {Mods}", "{Curve}的{Mods}的弦", 0.1],
    [["CevianFrom", "Segment", "$Capital", "$Region"], "median from {Capital} (of|in|to the opposite side of) {Region}", ""],
    [["ChordOn", "$Curve", "...$Pair"], "chord {Pair} of {Curve}", "{Curve}的[一条]弦{Pair}"],
    [["ChordOn", "$Curve", "...$Pair", "Focus"], "focal chord {Pair} of {Curve}", "{Curve}的[一条]焦点弦{Pair}"],
    [
      ["Segment", "$Point1", "$Point2"],
      "[line] segment (joining|connecting|between|from|with endpoints|with end points|with ends|whose endpoints are) [points] {Point1} (and|to) {Point2}",
      "连接{Point1}(和|与|、){Point2}的线段 / 以{Point1}(和|与|、|,){Point2}为端点的线段",
    ],
    [
      ["Chord", "$Curve1", "$Curve2"],
      "chord (cut|cut off|intercepted|made) (by|on) {Curve1} (on|by|from) {Curve2} / chord [that|which] {Curve1} cuts [off|out] [from|in|on|of] {Curve2} / chord of {Curve2} [that|which] (lies|lying) (on|along) {Curve1} / common chord of {Curve1} and {Curve2} / chord of {Curve2} (cut off by|on|along|intercepted by) {Curve1} / chord (cut|cut off) from {Curve1} by {Curve2} / chord of intersection of {Curve1} (and|with) {Curve2}",
      "{Curve1}被{Curve2}(所截得|截得|所截)的(弦|线段) / {Curve1}(与|和){Curve2}(相交|相交所得|所得)[的]弦 / {Curve1}(与|和){Curve2}的公共弦 / {Curve1}在{Curve2}上截得的弦",
    ],
  ),
  ...rowsFor(
    "Region",
    ["$Region", "triangle {Region}", "三角形{Region}"],
    [["ThisRegion"], "[this] triangle / [this] quadrilateral / [this] polygon", "[该|这个|此](三角形|四边形|多边形)", 0.2],
    [["Where", "$Region", "$Fact"], "", "{Region}\\({Fact}\\)", 0.1],
    [
      ["Where", "$Region", ["Mention", "...$PointList"]],
      "{Region} with [vertices|corners|vertices at] {PointList} / {Region} whose vertices are {PointList}",
      "以{PointList}为顶点的{Region}",
    ],
    [
      ["TriangleOfLines", "$Curve1", "$Curve2", "$Curve3"],
      "triangle (formed|bounded|enclosed|made) by [{Plural}] {Curve1} , {Curve2} (,|and|, and) {Curve3}",
      "[直线]{Curve1}(、|,){Curve2}(、|,|和|与|及){Curve3}[所](围成|组成|构成)的三角形",
    ],
    [
      ["TriangleOfLines", "$Curve", "XAxis", "YAxis"],
      "triangle (formed|bounded|enclosed|made) by {Curve} (and|with) [the] [two] (coordinate axes|axes) / triangle [that|which] {Curve} (forms|makes) with [the] (coordinate axes|axes)",
      "{Curve}(与|和)[两|两条]坐标轴[所](围成|组成|构成)的三角形",
    ],
    [["Triangle", "...$Three"], "triangle {Three} / {Three} / △ {Three}", "三角形{Three} / {Three}"],
    [
      (f) => {
        const [one, two, three, four] = each(f("Many"), (corner) => corner);
        if (four === undefined || one === undefined || two === undefined || three === undefined) return undefined;
        return ["Where", ["Polygon", one, two, three, four], ["Equal", ["OverVector", one, two], ["OverVector", four, three]]];
      },
      "parallelogram {Many}",
      "平行四边形{Many}",
    ],
    [["Polygon", "...$Many"], "(quadrilateral|polygon) {Many}", "四边形{Many} / 多边形{Many}"],
    [
      ["Triangle", "$Point1", "$Point2", "$Point3"],
      "triangle {Point1} , {Point2} (,|and|, and) {Point3} / triangle (with|whose|having) [vertices|vertices are|vertices at|corners at] {Point1} , {Point2} (,|and|, and) {Point3} / triangle formed by {Point1} , {Point2} (,|and|, and) {Point3}",
      "以{Point1}(、|,){Point2}(、|,|和){Point3}为顶点的三角形",
    ],
    [
      (f) => ["Polygon", ...each(f("PointList"), (point) => point)],
      "(quadrilateral|polygon) with [vertices|corners] [at] {PointList}",
      "以{PointList}为顶点的(四边形|多边形)",
    ],
  ),
  ...rowsFor("Angle", [["List", "...$Three"], "angle {Three}", "角{Three}"]),
];
