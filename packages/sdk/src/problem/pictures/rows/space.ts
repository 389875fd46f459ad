import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { type QuadricKind, quadricOf } from "../../../geometry/quadrics/quadric.ts";
import { rowsFor, type ShortRow } from "../../grammar/rows.ts";
import { parameterRange } from "../ranges.ts";
import type { Said } from "../said.ts";
import type { Settle, Topic } from "../topic.ts";
import { solidRows, solids } from "./solids.ts";
import { heightOf, inLetters, viewsOfSpace } from "./space-views.ts";

const items = (json: MathJson): readonly MathJson[] => operandsOf(json);

/** Surfaces by their names, each with the kinds that may be called so. */
const names: readonly (readonly [kinds: readonly QuadricKind[], en: string, zh: string])[] = [
  [["sphere"], "sphere", "(球面|球|球体)"],
  [["ellipsoid", "sphere"], "ellipsoid", "(椭球面|椭球|椭球体)"],
  [["hyperboloid-of-one-sheet"], "(hyperboloid|hyperboloid of one sheet|one-sheeted hyperboloid)", "(双曲面|单叶双曲面)"],
  [["hyperboloid-of-two-sheets"], "(hyperboloid|hyperboloid of two sheets|two-sheeted hyperboloid)", "(双曲面|双叶双曲面)"],
  [["cone"], "(cone|double cone|elliptic cone|circular cone)", "(锥面|圆锥面|圆锥|椭圆锥面)"],
  [
    ["elliptic-paraboloid"],
    "(paraboloid|elliptic paraboloid|circular paraboloid|paraboloid of revolution)",
    "(抛物面|椭圆抛物面|旋转抛物面)",
  ],
  [["hyperbolic-paraboloid"], "(hyperbolic paraboloid|saddle|saddle surface)", "(双曲抛物面|马鞍面|鞍面)"],
  [
    ["circular-cylinder", "elliptic-cylinder", "hyperbolic-cylinder", "parabolic-cylinder"],
    "(cylinder|cylindrical surface)",
    "(柱面|圆柱面|圆柱)",
  ],
  [["elliptic-cylinder"], "elliptic cylinder", "椭圆柱面"],
  [["parabolic-cylinder"], "parabolic cylinder", "抛物柱面"],
  [["hyperbolic-cylinder"], "hyperbolic cylinder", "双曲柱面"],
  [["plane"], "plane", "平面"],
];

const given = "[with equation|given by|defined by|whose equation is|:]";

const named = names.map(
  ([kinds, en, zh]): ShortRow => [
    (f) => ofKind(f("Equation"), kinds),
    `${en} ${given} {Equation}`,
    `${zh}{Equation}[的图像|的图形|的图象] / 方程为{Equation}的${zh}`,
  ],
);

function ofKind(equation: MathJson, kinds: readonly QuadricKind[]): MathJson | undefined {
  const kind = quadricOf(equation)?.kind;
  return kind !== undefined && kinds.includes(kind) ? ["Quadric", equation] : undefined;
}

/** Of any kind, where z is among the letters and the equation is not solved for it: what is solved for it is a graph. */
function anyQuadric(equation: MathJson): MathJson | undefined {
  return !isHeight(equation) && freeLetters(equation).includes("z") && quadricOf(equation) ? ["Quadric", equation] : undefined;
}

const isHeight = (equation: MathJson): boolean =>
  items(equation)[0] === "z" && !freeLetters(items(equation)[1] ?? 0).includes("z");

const map =
  "(contour plot|contour map|contours|contour|contour lines|contour diagram|contour graph|level curves|level sets|level lines|isolines)";
const 等高线 = "(等高线|等高线图|等值线|等值线图|水平曲线|等位线)";
const inSpace = "(in|in the|using) [3d|3-d|three dimensions|space|3d space|3 dimensions]";

/** Surfaces z = f(x, y) in space and by level curves, those of degree two, curves and points in space, what curves sweep out. */
export const space: Topic = {
  views: viewsOfSpace,
  rows: [
    ...rowsFor("Height", ["$SurfaceOf", "{SurfaceOf}", "{SurfaceOf}"], [(f) => heightOf(f("Formula")), "{Formula}", "{Formula}"]),
    ...rowsFor(
      "Thing",
      [
        ["Surface", "$SurfaceOf"],
        `[surface|function|graph|3d graph|graph of] {SurfaceOf} [in 3d|in space|in three dimensions|as surface]`,
        "[曲面|函数|二元函数]{SurfaceOf}[的图像|的图形|的图象|的曲面|的曲面图|的三维图像|的三维图|的三维曲面图]",
      ],
      [["With", ["Surface", "$SurfaceOf"], "$Mods"], "", "[曲面|函数|二元函数]{SurfaceOf}{Mods}[的](图像|图形|图象|曲面)", 0.05],
      [
        (f) => (quadricOf(f("Equation")) && !isHeight(f("Equation")) ? ["Quadric", f("Equation")] : undefined),
        "[surface|graph] {Equation} (in 3d|in space|in three dimensions|in 3d space)",
        "",
      ],
      [
        (f) => anyQuadric(f("Equation")),
        "[surface|graph|quadric|quadric surface] {Equation} [in 3d|in space]",
        "[曲面|二次曲面]{Equation}[的图像|的图形|的图象]",
      ],
      [
        ["SpaceCurve", "$SpaceTrack"],
        "[curve|space curve|path|helix|spiral|vector function|vector-valued function|vector valued function] {SpaceTrack}",
        "[曲线|空间曲线|螺旋线|螺线]{SpaceTrack}[的图像|的图形|的图象]",
      ],
    ),
    ...rowsFor(
      "Picture",
      ...named,
      [
        ["Surface", "$Height"],
        "surface [plot|graph] [of|for] {Height} / (3d|3-d|three-dimensional) (plot|graph|surface|surface plot) [of|for] {Height}",
        "{Height}的(曲面图|三维图像|三维图|三维曲面) / 曲面{Height}[的图像|的图形|的图象]",
      ],
      [
        ["LevelCurves", "$Height"],
        `${map} [of|for] [surface|function|graph of] {Height}`,
        `[函数|曲面|二元函数]{Height}的${等高线} / ${等高线}{Height}`,
      ],
      [
        ["SpaceCurve", "$SpaceTrack"],
        "(space curve|curve in space|helix|3d curve|3d parametric curve|parametric curve in space|parametric curve|parametric equations|vector function|vector-valued function) [given by|with|of|:|defined by] {SpaceTrack}",
        "(空间曲线|螺旋线|圆柱螺线|空间参数曲线){SpaceTrack}[的图像|的图形]",
      ],
      [
        ["ParametricSurface", "$SurfaceTrack"],
        "(parametric surface|surface) [given by|with|of|:|defined by] {SurfaceTrack}",
        "(参数曲面|曲面){SurfaceTrack}[的图像|的图形]",
      ],
    ),
    ...rowsFor(
      "SpaceTrack",
      [(f) => inLetters(f("Triple"), 1), "{Triple}", "{Triple}"],
      ["$TripleOf", "{TripleOf}", "{TripleOf}"],
      [["Tuple", "$XOf", "$YOf", "$ZOf"], "{XOf} (,|and) {YOf} (,|and|, and) {ZOf}", "{XOf}(,|、|且){YOf}(,|、|且){ZOf}"],
    ),
    ...rowsFor(
      "Surfaces",
      [
        (f) => ["List", f("SurfaceOf1"), f("SurfaceOf2")],
        "{SurfaceOf1} (and|,) {SurfaceOf2}",
        "{SurfaceOf1}(和|与|、|,){SurfaceOf2}",
      ],
      [
        (f) => ["List", f("SurfaceOf"), ...items(f("Surfaces"))],
        "{SurfaceOf} (and|,) {Surfaces}",
        "{SurfaceOf}(和|与|、|,){Surfaces}",
      ],
    ),
    ...rowsFor("SurfaceTrack", [(f) => inLetters(f("Triple"), 2), "{Triple}", "{Triple}"]),
    ...rowsFor(
      "SpaceSpot",
      ["$SpacePlace", "{SpacePlace}", "{SpacePlace}"],
      ["$NamedSpacePlace", "{NamedSpacePlace}", "{NamedSpacePlace}"],
    ),
    ...rowsFor(
      "SpaceSpots",
      [["List", "$SpaceSpot"], "{SpaceSpot}", "{SpaceSpot}"],
      [
        (f) => ["List", f("SpaceSpot"), ...items(f("SpaceSpots"))],
        "{SpaceSpot} [,|and|, and|;] {SpaceSpots}",
        "{SpaceSpot}[,|、|和|与|;]{SpaceSpots}",
      ],
    ),
    ...rowsFor("Bare", [(f) => each("SpacePoint", f("SpaceSpots")), "{SpaceSpots}", "{SpaceSpots}"]),
    ...rowsFor(
      "Several",
      [
        (f) => ["List", ...items(f("Surfaces")).map((over): MathJson => ["Surface", over])],
        "(surfaces|graphs of|graphs|functions) {Surfaces} [in 3d|in space]",
        "[曲面|函数]{Surfaces}(的图像|的图形|的图象) / 曲面{Surfaces}",
      ],
      [
        (f) => each("SpacePoint", f("SpaceSpots")),
        "(point|points) [:] {SpaceSpots} [in space|in 3d]",
        "[空间](点|各点)[:]{SpaceSpots}",
      ],
      [
        (f) => each("SpaceVector", f("SpaceSpots")),
        "(vector|vectors) [:] {SpaceSpots} [in space|in 3d]",
        "[空间]向量[:]{SpaceSpots}",
      ],
    ),
    ...rowsFor(
      "Thing",
      [
        ["SpaceSegment", "$SpaceSpot1", "$SpaceSpot2"],
        "[line] segment (from|between|joining|connecting) {SpaceSpot1} (to|and) {SpaceSpot2}",
        "(连接|从)[点]{SpaceSpot1}(和|与|到)[点]{SpaceSpot2}的线段",
      ],
      [
        ["SpaceArrow", "$SpaceSpot1", "$SpaceSpot2"],
        "(vector|arrow) (from|joining|connecting) [point] {SpaceSpot1} (to|and) [point] {SpaceSpot2}",
        "从[点]{SpaceSpot1}(到|指向)[点]{SpaceSpot2}的(向量|箭头|有向线段)",
      ],
      [
        ["SpaceLine", "$SpaceSpot1", "$SpaceSpot2"],
        "[straight] line (through|passing through|joining|containing) [points|point] {SpaceSpot1} and [point] {SpaceSpot2}",
        "(过|经过)[点|两点]{SpaceSpot1}(和|与|、|,)[点]{SpaceSpot2}[两点]的直线",
      ],
      [
        (f) => (items(f("SpaceSpots")).length === 3 ? ["SpaceTriangle", ...items(f("SpaceSpots"))] : undefined),
        "triangle [with|whose|having] [vertices|corners] [at|are] [points] {SpaceSpots}",
        "以{SpaceSpots}为顶点的三角形 / 顶点(为|是|在){SpaceSpots}的三角形",
      ],
      ["$NamedSpaceVector", "[vector] {NamedSpaceVector}", "[向量]{NamedSpaceVector}"],
    ),
    ...rowsFor("Mod", [["InSpace"], `${inSpace} / in 3d / in space`, "在空间[直角坐标系][中|里] / 在三维空间[中|里]"]),
    ...rowsFor(
      "Mods",
      [
        (f) => bothRanges(f("Letter1"), f("Letter2"), ["Interval", f("Num1"), f("Num2")]),
        "[for|with|where|when] {Letter1} (and|,) {Letter2} [both] (from|between|in) {Num1} (to|and) {Num2}",
        "[其中|当]{Letter1}(,|、|和|与){Letter2}[都|均]从{Num1}到{Num2}",
      ],
      [
        (f) => bothRanges(f("Letter1"), f("Letter2"), f("Interval")),
        "[for|with|where|when] {Letter1} (and|,) {Letter2} [both] (in|on|over) {Interval}",
        "[其中|当]{Letter1}(,|、|和|与){Letter2}[都|均](在|属于){Interval}[上|内|中]",
      ],
      [
        (f) => ["List", ["Range", "x", f("Interval1")], ["Range", "y", f("Interval2")]],
        "[on|over|in] [square|rectangle|region] {Interval1} (x|×|by|times) {Interval2}",
        "(在|于)[区域|矩形]{Interval1}×{Interval2}[上|内]",
      ],
      ["$Ranges", "[for|where|with|when|over|on] [region|square|rectangle] {Ranges}", "[其中|当|在][区域]{Ranges}[上|内|时]"],
    ),
    ...solidRows,
  ],
  settle: {
    Surface: ([over], said) => settleSurface("Surface", over as MathJson, said),
    LevelCurves: ([over], said) => settleSurface("LevelCurves", over as MathJson, said),
    Quadric: (operands) => [["Quadric", ...operands]],
    SpaceCurve: settleCurve,
    ParametricSurface: settleParametricSurface,
    SpacePoint: ([spot]) => [["SpacePoint", spot as MathJson]],
    SpaceVector: (operands) => [["SpaceVector", ...operands]],
    SpaceSegment: betweenTwo("SpaceSegment"),
    SpaceArrow: betweenTwo("SpaceArrow"),
    SpaceLine: betweenTwo("SpaceLine"),
    SpaceTriangle: (operands) => [["SpaceTriangle", ...operands]],
    ...solids,
  },
};

/** Two spots that are not the same. */
function betweenTwo(head: string): Settle {
  return ([from = 0, to = 0]) => (sameTree(["Tuple", ...items(from)], ["Tuple", ...items(to)]) ? undefined : [[head, from, to]]);
}

const each = (head: string, list: MathJson): MathJson => ["List", ...items(list).map((spot): MathJson => [head, spot])];

const bothRanges = (first: MathJson, second: MathJson, interval: MathJson): MathJson | undefined =>
  first === second ? undefined : ["List", ["Range", first, interval], ["Range", second, interval]];

/** Over the ranges of both letters; where one is said the other is as wide. */
function settleSurface(head: string, over: MathJson, said: Said): MathJson[] | undefined {
  const [formula, x, y] = items(over);
  if (formula === undefined || x === undefined || y === undefined) return undefined;
  for (const letter of freeLetters(formula)) if (letter !== x && letter !== y) said.parameter(letter);
  const [first, second] = [said.range(String(x)), said.range(String(y))];
  const ranges = [first ?? second, second ?? first].filter((range) => range !== undefined);
  return [[head, formula, x, y, ...ranges.map(closed)]];
}

const closed = (interval: MathJson): MathJson => [
  "Interval",
  ...items(interval).map((end) => (headOf(end) === "Open" ? (items(end)[0] as MathJson) : end)),
];

function settleCurve([place]: readonly MathJson[], said: Said): MathJson[] | undefined {
  const [letter, ...others] = freeLetters(place as MathJson);
  if (letter === undefined || others.length > 0) return undefined;
  return [
    ["SpaceCurve", place as MathJson, letter, closed(said.range(letter) ?? parameterRange(items(place as MathJson), letter))],
  ];
}

function settleParametricSurface([place]: readonly MathJson[], said: Said): MathJson[] | undefined {
  const letters = freeLetters(place as MathJson);
  const [u, v] = ["u", "v", "s", "t", "theta", "phi"].filter((letter) => letters.includes(letter));
  if (u === undefined || v === undefined || letters.length !== 2) return undefined;
  const ranges = [u, v].map((letter) => closed(said.range(letter) ?? parameterRange(items(place as MathJson), letter)));
  return [["ParametricSurface", place as MathJson, u, v, ...ranges]];
}
