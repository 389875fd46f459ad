import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, operandsOf } from "../../../expression/mathjson.ts";
import type { Row } from "../../grammar/row.ts";
import { each, rowsFor } from "../../grammar/rows.ts";

/** A triangle that has no name, by its corners. */
const ofCorners = (corners: readonly MathJson[]): MathJson | undefined =>
  corners.length === 3 ? ["Facts", ["Mention", ["Triangle", ...corners]]] : undefined;

/** From AP : PB = 2 : 1, or AP = 2 PB, that P divides AB in this ratio. */
function divisionOf(point: MathJson, pair: MathJson, relation: MathJson): MathJson | undefined {
  const ends = operandsOf(pair);
  const [left, right] = operandsOf(relation);
  if (headOf(relation) !== "Equal" || left === undefined || right === undefined) return undefined;
  const between = (json: MathJson | undefined): MathJson | undefined =>
    json !== undefined && headOf(json) === "Distance" && operandsOf(json).includes(point)
      ? operandsOf(json).find((end) => end !== point)
      : undefined;
  const divided = (from: MathJson | undefined, to: MathJson | undefined, ratio: MathJson): MathJson | undefined => {
    const [start, end] = [between(from), between(to)];
    if (start === undefined || end === undefined || start === end || !ends.includes(start) || !ends.includes(end))
      return undefined;
    return ["Facts", ["Equal", point, ["DivisionPoint", ["Segment", start, end], ratio]]];
  };
  if (headOf(left) === "Divide") return divided(operandsOf(left)[0], operandsOf(left)[1], right);
  const [times, distance] = headOf(right) === "Multiply" ? operandsOf(right) : [1, right];
  return distance === undefined || times === undefined ? undefined : divided(left, distance, times);
}

/** From PA ⊥ l with foot A, that A is the foot of the perpendicular from P. */
function footOf(relation: MathJson, foot: MathJson): MathJson | undefined {
  const [segment, line] = operandsOf(relation);
  const ends = operandsOf(segment ?? 0);
  const from = ends.find((end) => end !== foot);
  if (headOf(relation) !== "Perpendicular" || headOf(segment ?? 0) !== "Line" || !ends.includes(foot)) return undefined;
  return from === undefined || line === undefined ? undefined : ["Facts", ["Equal", foot, ["Foot", from, line]]];
}

function chordOf(one: MathJson, other: MathJson, relation: MathJson): MathJson | undefined {
  const [length] = operandsOf(relation);
  if (headOf(relation) !== "Equal" || headOf(length ?? 0) !== "Distance") return undefined;
  return ["Facts", ["Equal", ["Intersections", one, other], ["Set", ...operandsOf(length as MathJson)]], relation];
}

/** Three lines through one point: two of them, those without unknown letters if there are, meet on the third. */
function concurrent(curves: readonly MathJson[]): MathJson {
  const lines = curves.map(
    (curve): MathJson => (headOf(curve) === "Curve" ? ["Curve", "Line", ...operandsOf(curve).slice(1)] : curve),
  );
  const unknowns = (line: MathJson): number => freeLetters(line).filter((letter) => /^[a-wz]$/.test(letter)).length;
  const [one, two, third] = [...lines].sort((a, b) => unknowns(a) - unknowns(b)) as [MathJson, MathJson, MathJson];
  return ["Facts", ["Element", ["Intersection", one, two], third]];
}

const sayOfAll = (points: MathJson, place: MathJson): MathJson => [
  "Facts",
  ...each(points, (point): MathJson => ["Say", point, place]),
];

/** Whether all points of a list are given with coordinates, or none is: in A(1, 2)，B(3, 4)，点P在x轴上 only P lies there. */
function isUniform(points: MathJson): boolean {
  const placed = each(points, (point) => (headOf(point) === "At" ? 1 : 0));
  return placed.every((each) => each === placed[0]);
}

/** Whole statements. */
export const facts: readonly Row[] = rowsFor(
  "Fact",
  [["Facts", "$AngleIs"], "angle {AngleIs}", "角{AngleIs}"],
  [["Facts", "$Relation"], "{Relation}", "{Relation}"],
  ["$Condition", "{Condition}", "{Condition}"],
  [["Facts", ["Mention", "$Curve"], "$Relation"], "", "{Curve}(的|中){Relation}", 0.3],
  [["Facts", ["Mention", "$Curve"]], "{Curve}", "{Curve}", 1],
  [["Facts", ["Mention", "$Curve1"], ["Mention", "$Curve2"]], "{Curve1} and {Curve2}", "{Curve1}(与|和|及){Curve2}", 1.2],
  [
    ["Facts", ["Mention", ["Curve", "Circle", "", "$Equation1"]], ["Mention", ["Curve", "Circle", "", "$Equation2"]]],
    "[two] circles have equations {Equation1} and {Equation2}",
    "两[个]圆的方程分别(为|是){Equation1}(和|与|,|、){Equation2}",
  ],
  [["Facts", ["Mention", "...$PointList"]], "[points] {PointList}", "[点|两点|定点]{PointList}[两点|三点|两定点]", 1.2],
  [
    (f) => ofCorners(each(f("PointList"), (corner) => corner)),
    "[the] vertices of [a] triangle are {PointList} / a triangle has vertices [at] {PointList} / [points] {PointList} (form|are [the] vertices of) [a] triangle / three vertices [are|:|at] {PointList}",
    "三角形[的][三个|三]顶点[坐标|的坐标][分别|依次][为|是]{PointList}",
  ],
  [["Facts", ["Mention", "$Region"]], "{Region} / in {Region}", "{Region} / [在]{Region}中", 0.6],
  [
    ["Facts", ["Mention", "$Region"], ["Mention", "...$PointList"]],
    "{Region} has vertices [at] {PointList} / [the] vertices of {Region} are [at] {PointList}",
    "{Region}[的][三个|三|四个]顶点[坐标|的坐标][分别|依次][为|是]{PointList}",
  ],
  [["Say", "$Curve", "$Mods"], "{Curve} {Mods}", "{Curve}[的]{Mods}", 0],
  [["Say", ["Topic"], "$Mods"], "it {Mods} / {Mods}", "{Mods}", 0.7],
  [["Say", "$Point", "$Place"], "{Point} {Place}", "{Point}{Place}"],
  [(f) => sayOfAll(f("PointList"), f("Place")), "", "{PointList}[两点|三点](都|均){Place}", 0.1],
  [
    (f) => (isUniform(f("PointList")) ? sayOfAll(f("PointList"), f("Place")) : undefined),
    "",
    "{PointList}[两点|三点]{Place}",
    0.1,
  ],
  [
    (f) => sayOfAll(f("PointList"), ["Facts", ["Element", "It", f("Curve")]]),
    "[points] {PointList} [both|all] (lie|are) [both|all] on {Curve} / {PointList} are [the] [two] points (on|of) {Curve}",
    "{PointList}[都|均|分别](是|为){Curve}{PointsWord}",
    0.1,
  ],
  [
    ["Facts", ["Equal", "$Point1", "$Point2"]],
    "{Point1} (is|be|=) {Point2} / {Point1} has coordinates {Point2} / coordinates of {Point1} are {Point2}",
    "{Point1}(是|为|即){Point2} / {Point1}的坐标(是|为){Point2} / {Point1}坐标(是|为){Point2} / {Point1}[恰|恰好|正好]是{Point2} / {Point1}(与|和){Point2}(重合|相同)",
  ],
  [["Facts", ["Equal", "$Points1", "$Points2"]], "{Points1} (are|be) {Points2}", "{Points1}[分别](是|为){Points2}[坐标]"],
  [
    ["Facts", ["Equal", "$Points1", ["Of", ["Foci", "Owner"], "$Curve"]]],
    "{Points1} are [the] foci of {Curve}",
    "{Points1}[分别](是|为){Curve}的焦点",
    0.2,
  ],
  [
    ["Facts", ["Equal", "$Points", ["Of", ["Foci", "Owner"], ["Topic"]]]],
    "{Points} are its foci",
    "{Points}[分别](是|为)[其|它的][两个|两]焦点",
    0.3,
  ],
  [
    ["PairOf", "$PairF", "$Curve", "$Points"],
    "{Points} (are|be) [respectively] {PairF} of {Curve} [respectively|, respectively] / {PairF} of {Curve} (are|be) [respectively] {Points} [respectively|, respectively] / {Curve} has {PairF} {Points} / {Curve} with {PairF} {Points} [respectively]",
    "{Points}[分别](是|为){Curve}[的]{PairF} / {Curve}[的]{PairF}[坐标][分别](是|为|记为){Points} / {Curve}[的]{PairF}{Points}",
  ],
  [
    ["PairOf", "$PairF", ["Topic"], "$Points"],
    "{Points} are [respectively] its {PairF} / its {PairF} are {Points}",
    "{Points}[分别](是|为)[其|它的]{PairF} / [其]{PairF}分别(为|是){Points}",
    0.5,
  ],
  [
    ["Facts", ["Element", "$Point", ["Intersections", "$Curve1", "$Curve2"]]],
    "{Point} is (a|one) (point of intersection|intersection point|common point|intersection) of {Curve1} and {Curve2} / {Point} is one of the (intersections|intersection points|points of intersection) of {Curve1} and {Curve2}",
    "{Point}(是|为){Curve1}(与|和){Curve2}的[一个](交点|公共点) / {Curve1}(与|和){Curve2}的一个(交点|公共点)(是|为)[点]{Point}",
  ],
  [
    ["Facts", ["Equal", ["Distance", "$Point", "$Point1"], ["Distance", "$Point", "$Point2"]]],
    "{Point} is equidistant from {Point1} and {Point2}",
    "{Point}到[点]{Point1}(、|,|和|与){Point2}[两点]的距离相等",
  ],
  [
    (f) => ["Facts", ...each(f("Pair"), (end) => ["Element", end, f("Curve")])],
    "{Pair} is a chord of {Curve}",
    "[线段]{Pair}(是|为){Curve}的[一条]弦",
  ],
  [
    (f) => [
      "Facts",
      ...each(f("Pair"), (end) => ["Element", end, f("Curve")]),
      ["Element", ["Of", ["Focus", "Owner"], f("Curve")], ["Line", ...operandsOf(f("Pair"))]],
    ],
    "{Pair} is a focal chord of {Curve}",
    "[线段]{Pair}(是|为){Curve}的[一条]焦点弦 / [线段]{Pair}(是|为)[经]过{Curve}[的]焦点的[一条]弦",
  ],
  [
    ["Facts", ["Equal", "$Point", ["Midpoint", "$Segment"]]],
    "{Segment} is bisected (by|at) {Point} / {Point} bisects {Segment}",
    "{Segment}被[点]{Point}平分 / {Point}平分{Segment}",
  ],
  [
    ["Say", ["New", "Line"], ["Facts", ["Equal", ["Midpoint", ["Chord", "It", "$Curve"]], "$Point"]]],
    "[a] chord of {Curve} is bisected (by|at) {Point}",
    "{Curve}的[一条]弦被[点]{Point}平分",
  ],
  [
    ["Facts", ["Equal", "$Point", ["DivisionPoint", "$Segment", "$Quantity"]]],
    "{Point} divides {Segment} [internally] in [the] ratio {Quantity}",
    "{Point}分{Segment}(所成的比为|成|的比为){Quantity}",
  ],
  [
    (f) => concurrent([f("Curve1"), f("Curve2"), f("Curve3")]),
    "[three] [{Plural}] {Curve1} , {Curve2} (,|and|, and) {Curve3} (are concurrent|meet (at|in) (a|one) point|intersect (at|in) (a|one) point|pass through (a|one) [common] point)",
    "[三条直线|三直线]{Curve1}(、|,){Curve2}(、|,|和|与|及){Curve3}[三线](相交于一点|交于一点|交于同一点|相交于同一点|经过同一点|过同一点|共点)",
  ],
  // 弦长|AB|=8: A and B are where they meet.
  [
    (f) => chordOf(f("Curve1"), f("Curve2"), f("Relation")),
    "",
    "{Curve1}(截|被){Curve2}(所得|截得|所截得|得)[的](弦长|弦){Relation}",
  ],
  // P on AB with AP : PB = 2 : 1.
  [
    (f) => divisionOf(f("Capital"), f("Pair"), f("Relation")),
    "{Capital} (lies|is) on [segment] {Pair} (with|and) {Relation}",
    "[点]{Capital}在线段{Pair}上,[且|若|满足|并且]{Relation}",
  ],
  // PA ⊥ l, and A is the foot.
  [
    (f) => footOf(f("Relation"), f("Capital")),
    "{Relation} at {Capital}",
    "[作]{Relation},[且|点]{Capital}为垂足 / [作]{Relation},垂足为[点]{Capital} / [作]{Relation}于[点]{Capital}",
  ],
  [
    ["Facts", ["Equal", "$Curve", ["CircleWithDiameter", ["Segment", "$Point1", "$Point2"]]]],
    "(endpoints|ends) of [a] diameter of {Curve} are {Point1} and {Point2} / {Point1} and {Point2} are [the] (endpoints|ends) of [a] diameter of {Curve}",
    "{Point1}(、|和|与){Point2}是{Curve}的[一条]直径的[两个|两]端点",
  ],
  [
    ["Facts", ["Equal", "$Curve", ["CircleWithDiameter", "$Segment"]]],
    "{Segment} is a diameter of {Curve}",
    "{Segment}(是|为){Curve}的[一条]直径",
  ],
  [["Facts", ["Is", "$Curve", "$KindWord"]], "{Curve} is (a|an) {KindWord}", "{Curve}(是|为)[一个|一条]{KindWord}"],
  [["Facts", ["Equal", "$Curve1", "$Curve2"]], "{Curve1} (is|be) {Curve2}", "{Curve1}(是|为|即){Curve2}", 0.3],
  [["Facts", ["Equal", "$Curves1", "$Curves2"]], "{Curves1} are {Curves2}", "{Curves1}(是|为){Curves2}"],
  [
    ["Facts", ["Equal", "$Quantity1", "$Quantity2"]],
    "{Quantity1} (is|equals|is equal to|=) {Quantity2} / {Quantity1} (is|of) {Quantity2} units",
    "{Quantity1}(是|为|等于|=|也是|恰为){Quantity2}",
  ],
  [
    ["Facts", ["Equal", "$Quantity1", ["Multiply", "$Times", "$Quantity2"]]],
    "{Quantity1} is {Times} {Quantity2}",
    "{Quantity1}(是|为|等于){Quantity2}的{Times}",
  ],
  [["Facts", ["Equal", "$Quantity1", "$Quantity2"]], "", "{Quantity1}(与|和|等于){Quantity2}相等 / {Quantity1}等于{Quantity2}"],
  [
    ["Facts", ["Equal", ["Length", "$Segment1"], ["Multiply", "$Times", ["Length", "$Segment2"]]]],
    "{Segment1} is {Times} [as long as|length of] {Segment2}",
    "{Segment1}(是|为|等于){Segment2}的{Times}",
  ],
  [
    ["Facts", ["Equal", ["Length", "$Segment"], "$Quantity"]],
    "{Segment} (has length|is of length) {Quantity} / {Segment} is {Quantity} [units] long",
    "{Segment}(长为|长是|长){Quantity}",
  ],
  [["Facts", ["Equal", "$Quantity", ["Degrees", 90]]], "{Quantity} is [a] right angle", "{Quantity}(是|为)直角"],
  [
    ["Facts", ["Is", "$Curve", "$KindWord"]],
    "{Curve} (represents|describes|defines|is [the] equation of) (a|an) {KindWord}",
    "{Curve}表示[一个|一条|的曲线是|的曲线为]{KindWord}",
  ],
  [
    ["Facts", ["Is", "$Curve", "$KindWord"], ["Say", "$Curve", "$Mods"]],
    "{Curve} (represents|describes|defines|is [the] equation of|is) (a|an) {KindWord} {Mods}",
    "{Curve}(表示|是|为)[一个|一条]{Mods}的{KindWord}",
  ],
  [
    ["Facts", ["Tangent", "$Curve1", "$Curve2"]],
    "[lines|line|circles] {Curve1} and {Curve2} [are] tangent [to each other]",
    "{Curve1}、{Curve2}相切",
  ],
  [
    ["Facts", ["Parallel", "$Curve1", "$Curve2"]],
    "[lines|line] {Curve1} and {Curve2} [are] parallel [to each other] / {Curve1} ∥ {Curve2}",
    "{Curve1}(∥|//){Curve2} / {Curve1}(与|和){Curve2}[互相]平行",
  ],
  [
    ["Facts", ["Perpendicular", "$Curve1", "$Curve2"]],
    "[lines|line] {Curve1} and {Curve2} [are] perpendicular [to each other]",
    "{Curve1}⊥{Curve2} / {Curve1}(与|和){Curve2}互相垂直",
  ],
  [
    ["Facts", ["Equal", ["Intersections", "$Curve1", "$Curve2"], "$Points"]],
    "{Curve1} and {Curve2} (meet|intersect|cross) (at|in) [two] [points] {Points}",
    "{Curve1}、{Curve2}[相]交于{Points}",
    0.1,
  ],
  [
    ["Facts", ["Equal", ["NumberOfIntersections", "$Curve1", "$Curve2"], "$Count"]],
    "{Curve1} and {Curve2} have {Count} [common|intersection] (points|point) [in common]",
    "",
    0.1,
  ],
  [
    (f) => ["Facts", ["Collinear", ...each(f("PointList"), (point) => point)]],
    "[points] {PointList} (are collinear|lie on a line|lie on the same line|lie on one line|are on the same line)",
    "[点]{PointList}[三点](共线|在同一[条]直线上|在一条直线上)",
  ],
  [
    ["Facts", ["Equal", "$Capital", "Origin"]],
    "{Capital} (is|being|be) [the] origin [of coordinates]",
    "[点]{Capital}(为|是)[坐标]原点",
  ],
);
