import type { MathJson } from "../../../contract.ts";
import { headOf, isSymbol, operandsOf } from "../../../expression/mathjson.ts";
import type { View } from "../../grammar/lattice.ts";
import type { Filled } from "../../grammar/row.ts";
import { rowsFor, type ShortRow } from "../../grammar/rows.ts";
import type { Said } from "../said.ts";
import type { Settle, Topic } from "../topic.ts";

const items = (json: MathJson): readonly MathJson[] => operandsOf(json);

/** The names of corners, AB, as so many places. */
const named =
  (head: string, count: number) =>
  (filled: (slot: string) => MathJson): MathJson | undefined =>
    items(filled("Capitals")).length === count ? [head, ...items(filled("Capitals"))] : undefined;

/** Figures by the number of their corners. */
const polygons: readonly (readonly [en: string, zh: string, corners: number | undefined])[] = [
  ["(triangle|right triangle|right-angled triangle)", "(三角形|直角三角形)", 3],
  ["quadrilateral", "四边形", 4],
  ["pentagon", "五边形", 5],
  ["hexagon", "六边形", 6],
  ["polygon", "多边形", undefined],
];

const corners = "[with|whose|that has|having] [its] (vertices|vertexes|corners|vertex|points) [are|at|is] [points] [:]";

const polygonRows = polygons.flatMap(([en, zh, count]): ShortRow[] => {
  const fits = (list: MathJson): MathJson | undefined =>
    count === undefined
      ? items(list).length > 2
        ? ["Polygon", list]
        : undefined
      : items(list).length === count
        ? ["Polygon", list]
        : undefined;
  return [
    [
      (f) => fits(f("Spots")),
      `${en} ${corners} {Spots} / ${en} [:|with|at] {Spots}`,
      `以{Spots}为顶点的${zh} / 顶点(为|是|在){Spots}的${zh} / ${zh}{Spots}`,
    ],
    [(f) => fits(f("Capitals")), `${en} {Capitals}`, `${zh}{Capitals}`],
  ];
});

const two = (head: string): MathJson => [head, "$Spot1", "$Spot2"];
const onPoints = "[points|point] {Spot1} (and|to|,) [point] {Spot2}";

const pointsOf = (filled: Filled): MathJson => ["List", ...items(filled("Spots")).map((spot): MathJson => ["Point", spot])];

function sumOfTwo(filled: Filled): MathJson | undefined {
  const components = items(filled("Vectors")).map((vector) => items(vector)[0] as MathJson);
  return components.length === 2 ? ["List", ["VectorSum", ...components]] : undefined;
}

/** All spots as points of a picture. */
const settleSpots =
  (head: string): Settle =>
  (operands, said) => {
    const spots = operands.map((spot) => said.spot(spot));
    return spots.every((spot) => spot !== undefined) ? [[head, ...spots]] : undefined;
  };

const settlePolygon: Settle = ([list], said) => {
  const spots = items(list ?? 0).map((spot) => said.spot(spot));
  return spots.every((spot) => spot !== undefined) ? [["Polygon", ["List", ...spots]]] : undefined;
};

/** The size of an angle is drawn as it is, the components of a vector as well. */
const asTheyAre =
  (head: string): Settle =>
  (operands: readonly MathJson[], _said: Said) => [[head, ...operands]];

/** Points, segments, polygons, circles, vectors, angles. */
export const places: Topic = {
  views: viewsOfPlaces,
  rows: [
    ...rowsFor("Spot", ["$Place", "{Place}", "{Place}"], ["$NamedPlace", "{NamedPlace}", "{NamedPlace}"]),
    ...rowsFor(
      "Spots",
      [["List", "$Spot"], "{Spot}", "{Spot}"],
      [
        (f) => ["List", f("Spot"), ...items(f("Spots"))],
        "{Spot} [,|and|, and|;|&] {Spots}",
        "{Spot}[,|、|和|与|以及|及|;]{Spots}",
      ],
    ),
    ...rowsFor("Bare", [pointsOf, "{Spots}", "{Spots}"]),
    ...rowsFor(
      "Several",
      [
        pointsOf,
        "(point|points|coordinates|coordinate|ordered pairs|ordered pair|set of points|following points|following coordinates) [:] {Spots}",
        "(点|各点|坐标|点的坐标|下列各点|以下各点|这些点|这几个点|下列点)[:]{Spots}[各点|这些点|两点|三点|四点|几个点|这几个点|的点|等点|三个点|两个点|四个点]",
      ],
      [pointsOf, "", "{Spots}(各点|这些点|两点|三点|四点|几个点|这几个点|等点|三个点|两个点|四个点)"],
      [
        (f) => ["List", ...items(f("Vectors")).map((vector): MathJson => vector)],
        "(vector|vectors) [:] {Vectors}",
        "向量[:]{Vectors}",
      ],
      [
        sumOfTwo,
        "vectors {Vectors} and their sum / vectors {Vectors} with their sum / sum of [vectors] {Vectors} / {Vectors} and their sum",
        "向量{Vectors}(及|和|与|以及)(它们的和|其和) / 向量{Vectors}的和",
      ],
      [["List", "$SumOf"], "[vector|vectors] [sum] {SumOf}", "[向量|向量和]{SumOf}"],
    ),
    ...rowsFor("VectorOf", [["Vector", "$Place"], "{Place}", "{Place}"], ["$NamedVector", "{NamedVector}", "{NamedVector}"]),
    ...rowsFor(
      "Vectors",
      [["List", "$VectorOf"], "{VectorOf}", "{VectorOf}"],
      [
        (f) => ["List", f("VectorOf"), ...items(f("Vectors"))],
        "{VectorOf} [,|and|, and|;|&] {Vectors}",
        "{VectorOf}[,|、|和|与|;]{Vectors}",
      ],
    ),
    // What is spoken of by its name is said here or there.
    ...rowsFor("Mod", [
      ["Spots", "$Spots"],
      "(with|where|given|if|for|given that) [points] {Spots}",
      "(已知|设|其中|若|给定|令)[点]{Spots}",
    ]),
    ...rowsFor("Clause", [
      ["Draw", ["List"], ["List", ["Spots", "$Spots"]]],
      "(let|given|suppose|if|consider) [points] {Spots} [be points]",
      "(已知|设|若|给定|令)[点]{Spots}",
    ]),
    ...rowsFor(
      "Thing",
      [
        two("Segment"),
        `[line|straight line] segment [from|with endpoints|with end points|with ends|joining|connecting|between|that joins|that connects] ${onPoints}`,
        "(连接|连结|以|从|由)[点]{Spot1}(和|与|、|,|到)[点]{Spot2}(的线段|为端点的线段) / 线段{Spot1}[和|与|、|,|到]{Spot2} / 端点(为|是|在){Spot1}(和|与|、|,){Spot2}的线段",
      ],
      [named("Segment", 2), "[line] segment {Capitals}", "线段{Capitals}"],
      [
        two("Ray"),
        "ray from [point] {Spot1} (through|to|towards) [point] {Spot2} / ray (starting|beginning) at {Spot1} [and] (through|passing through|going through) {Spot2}",
        "从[点]{Spot1}出发(经过|过)[点]{Spot2}的射线 / 以[点]{Spot1}为端点(经过|过|且过)[点]{Spot2}的射线",
      ],
      [named("Ray", 2), "ray {Capitals}", "射线{Capitals}"],
      [
        two("Line"),
        `[straight] line (through|joining|passing through|connecting|going through|that passes through|containing) ${onPoints}`,
        "(过|经过)[点|两点]{Spot1}(和|与|、|,)[点]{Spot2}[两点]的直线",
      ],
      [named("Line", 2), "[straight] line {Capitals}", "直线{Capitals}"],
      [
        two("Arrow"),
        `(vector|arrow|directed segment) (from|joining|connecting) ${onPoints}`,
        "从[点]{Spot1}(到|指向)[点]{Spot2}的(向量|箭头|有向线段)",
      ],
      [named("Arrow", 2), "(vector|arrow) {Capitals}", "向量{Capitals}"],
      ["$ArrowOf", "[vector] {ArrowOf}", "[向量]{ArrowOf}"],
      [
        ["Circle", "$Spot", "$Num"],
        "circle [with] (center|centered) [at|is] [point] {Spot} [,] [and|with|of] radius [of|is] {Num} / circle (of|with) radius {Num} [and] (center|centered|around|about|with center) [at] {Spot}",
        "以[点]{Spot}为圆心[,|、][以|半径为]{Num}[为半径]的圆 / 圆心(为|是|在)[点]{Spot}[,|、|且]半径(为|是){Num}的圆",
      ],
      ...polygonRows,
      ["$TriangleOf", "[triangle] {TriangleOf}", "[三角形]{TriangleOf}"],
      [
        ["AngleOf", "$AngleSize"],
        "angle [of|measuring|with measure|that measures|with size|equal to] {AngleSize} [in standard position] / {AngleSize} angle [in standard position]",
        "[一个]{AngleSize}[的][角|圆心角] / 角{AngleSize}",
      ],
      [named("AngleAt", 3), "angle {Capitals}", "角{Capitals}"],
      ["$AngleAtOf", "[angle] {AngleAtOf}", "[角]{AngleAtOf}"],
      [["UnitCircle"], "unit circle", "单位圆"],
      [
        ["UnitCircle", "$AngleSize"],
        "[angle|point at|point for] {AngleSize} on unit circle / unit circle (with|at|showing|and|for) [an] [angle] [of] {AngleSize} [marked] / [point] {ValueOf} on unit circle",
        "单位圆上{AngleSize}[角|的角|对应的点|的点|角的终边|的终边]",
      ],
      [
        (f) => (isAngleLetter(items(f("ValueOf"))[0]) ? ["UnitCircle", items(f("ValueOf"))[1] as MathJson] : undefined),
        "unit circle (with|at|for|where|showing) [angle] {ValueOf}",
        "单位圆(上|中|,)[角]{ValueOf}[的点]",
      ],
    ),
    ...rowsFor(
      "AngleSize",
      ["$AngleOf", "{AngleOf}", "{AngleOf}"],
      [["Degrees", "$Num"], "{Num} (degrees|degree|deg) / {Num} - degree", "{Num}度"],
      ["$Num", "{Num} (radians|radian|rad)", "{Num}弧度"],
    ),
    ...rowsFor("Clause", [
      ["Draw", ["List", ["UnitCircle", "$AngleSize"]], ["List"]],
      "on unit circle [,] {Asked} [angle|point for|angle of] {AngleSize}",
      "在单位圆[上|中|里]{Asked}[角]{AngleSize}[的角|角|的终边|的位置|对应的点]",
    ]),
  ],
  elsewhere: ["Line", "Circle"],
  settle: {
    Point: settleSpots("Point"),
    Segment: settleSpots("Segment"),
    Ray: settleSpots("Ray"),
    Line: settleSpots("Line"),
    Arrow: settleSpots("Arrow"),
    AngleAt: settleSpots("AngleAt"),
    Circle: ([spot, radius], said) => {
      const center = said.spot(spot as MathJson);
      return center === undefined || radius === undefined ? undefined : [["Circle", center, radius]];
    },
    Polygon: settlePolygon,
    Vector: asTheyAre("Vector"),
    VectorSum: asTheyAre("VectorSum"),
    AngleOf: asTheyAre("AngleOf"),
    UnitCircle: asTheyAre("UnitCircle"),
  },
};

const isAngleLetter = (json: MathJson | undefined): boolean => /^(theta|phi|varphi|alpha|beta|t|x)$/.test(String(json));

/** NamedVector u = (1, 2); SumOf (1, 2) + (3, 4); ArrowOf AB with an arrow; TriangleOf △ABC; AngleAtOf ∠ABC; AngleOf 60° or a multiple of π. */
function viewsOfPlaces(json: MathJson): View[] {
  const [head = "", parts] = [headOf(json), items(json)];
  const [first, second] = parts;
  const views: View[] = [];
  const add = (category: string, value: MathJson): void => void views.push({ category, value });
  const isPair = (each: MathJson | undefined): boolean =>
    /^(Tuple|Vector)$/.test(headOf(each ?? 0) ?? "") && items(each ?? 0).length === 2;
  if (head === "Equal" && isPair(second) && first !== undefined) {
    const name = headOf(first) === "OverVector" ? items(first)[0] : first;
    if (name !== undefined && isSymbol(name) && /^[a-z]/.test(name))
      add("NamedVector", ["Vector", ["Tuple", ...items(second as MathJson)], name]);
  }
  if (head === "Add" && parts.length === 2 && parts.every(isPair))
    add("SumOf", ["VectorSum", ...parts.map((part): MathJson => ["Tuple", ...items(part)])]);
  if (head === "OverVector" && parts.length === 2) add("ArrowOf", ["Arrow", ...parts]);
  if (head === "Triangle" && parts.length === 3) add("TriangleOf", ["Polygon", ["List", ...parts]]);
  if (head === "Angle" && parts.length === 3) add("AngleAtOf", ["AngleAt", ...parts]);
  if (head === "Degrees" || (head === "Negate" && headOf(first ?? 0) === "Degrees") || holdsPi(json)) add("AngleOf", json);
  return views;
}

const holdsPi = (json: MathJson): boolean =>
  json === "Pi" ||
  (/^(Multiply|Divide|Negate)$/.test(headOf(json) ?? "") && items(json).some(holdsPi) && items(json).every(isAngleFactor));
const isAngleFactor = (json: MathJson): boolean =>
  typeof json === "number" || holdsPi(json) || /^(Divide|Negate)$/.test(headOf(json) ?? "");
