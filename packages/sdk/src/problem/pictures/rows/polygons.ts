import type { MathJson } from "../../../contract.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { freeLetters, headOf, operandsOf } from "../../../expression/mathjson.ts";
import type { View } from "../../grammar/lattice.ts";
import { rowsFor, type ShortRow } from "../../grammar/rows.ts";
import type { Settle, Topic } from "../topic.ts";
import { settleList } from "./spots.ts";

const items = (json: MathJson): readonly MathJson[] => operandsOf(json);

type Vector = readonly [x: number, y: number];

/** What the corners of a figure with a name have to fulfil. */
const shapes: Readonly<Record<string, (corners: readonly Vector[]) => boolean>> = {
  RightTriangle: (corners) => corners.length === 3 && corners.some((_, index) => isRight(sidesAt(corners, index))),
  EquilateralTriangle: (corners) => corners.length === 3 && haveOneLength(corners),
  IsoscelesTriangle: (corners) => corners.length === 3 && corners.some((_, index) => areAsLong(sidesAt(corners, index))),
  Parallelogram: isParallelogram,
  Rectangle: (corners) => isParallelogram(corners) && isRight(sidesAt(corners, 0)),
  Rhombus: (corners) => isParallelogram(corners) && haveOneLength(corners),
  Square: (corners) => isParallelogram(corners) && haveOneLength(corners) && isRight(sidesAt(corners, 0)),
  Kite: (corners) =>
    corners.length === 4 && [0, 1].some((index) => [index, index + 2].every((at) => areAsLong(sidesAt(corners, at % 4)))),
  Trapezoid: (corners) =>
    corners.length === 4 && [0, 1].some((index) => areParallel(side(corners, index), side(corners, index + 2))),
};

const slack = 1e-9;
const between = ([a, b]: Vector, [c, d]: Vector): Vector => [c - a, d - b];
const side = (corners: readonly Vector[], index: number): Vector =>
  between(corners[index % corners.length] as Vector, corners[(index + 1) % corners.length] as Vector);
const sidesAt = (corners: readonly Vector[], index: number): readonly [Vector, Vector] => {
  const [back, on] = [side(corners, index + corners.length - 1), side(corners, index)];
  return [[-back[0], -back[1]], on];
};
const length = ([x, y]: Vector): number => Math.hypot(x, y);
const isNear = (a: number, b: number, scale: number): boolean => Math.abs(a - b) <= slack * scale;
const isRight = ([u, v]: readonly [Vector, Vector]): boolean => isNear(u[0] * v[0] + u[1] * v[1], 0, length(u) * length(v));
const areAsLong = ([u, v]: readonly [Vector, Vector]): boolean => isNear(length(u), length(v), length(u));
const areParallel = (u: Vector, v: Vector): boolean => isNear(u[0] * v[1] - u[1] * v[0], 0, length(u) * length(v));
const haveOneLength = (corners: readonly Vector[]): boolean =>
  corners.every((_, index) => areAsLong([side(corners, 0), side(corners, index)]));

function isParallelogram(corners: readonly Vector[]): boolean {
  if (corners.length !== 4) return false;
  const [first, third] = [side(corners, 0), side(corners, 2)];
  return areParallel(first, third) && areAsLong([first, third]) && isNear(first[0], -third[0], length(first));
}

const placeOf = (spot: MathJson): Vector => {
  const [x = 0, y = 0] = items(spot).map((part) => compile(part, [])());
  return [x, y];
};

/** A figure of another shape than the word says is not drawn for it, nor corners on one line for a triangle. */
const settlePolygon: Settle = ([list, shape], said) => {
  const fits = shape === undefined ? undefined : shapes[String(shape)];
  const isPolygon = (spots: readonly MathJson[]): boolean => {
    if (freeLetters(["List", ...spots]).length > 0) return fits === undefined;
    const places = spots.map(placeOf);
    return !areOnOneLine(places) && (fits?.(places) ?? true);
  };
  return settleList("Polygon", isPolygon)([list ?? 0], said);
};

const areOnOneLine = (corners: readonly Vector[]): boolean =>
  corners.every((_, index) => areParallel(side(corners, index), side(corners, index + 1)));

/** Figures by what they are called: how many corners they have, or their shape. */
const polygons: readonly (readonly [en: string, zh: string, corners: number, shape?: string])[] = [
  ["triangle", "三角形", 3],
  ["(right triangle|right-angled triangle|right angled triangle)", "直角三角形", 3, "RightTriangle"],
  ["isosceles triangle", "等腰三角形", 3, "IsoscelesTriangle"],
  ["equilateral triangle", "(等边三角形|正三角形)", 3, "EquilateralTriangle"],
  ["quadrilateral", "四边形", 4],
  ["square", "正方形", 4, "Square"],
  ["rectangle", "(长方形|矩形)", 4, "Rectangle"],
  ["parallelogram", "平行四边形", 4, "Parallelogram"],
  ["rhombus", "菱形", 4, "Rhombus"],
  ["(trapezoid|trapezium)", "梯形", 4, "Trapezoid"],
  ["kite", "筝形", 4, "Kite"],
  ["pentagon", "五边形", 5],
  ["hexagon", "六边形", 6],
  ["polygon", "多边形", 0],
];

const corners = "[with|whose|that has|having] [its] (vertices|vertexes|corners|vertex|points) [are|at|is] [points] [:]";

const rowsOf = (
  gives: string,
  en: (name: string) => string,
  zh: (name: string) => string,
  slot: string,
): ReturnType<typeof rowsFor> =>
  rowsFor(
    gives,
    ...polygons.map(
      ([name, 名, count, shape]): ShortRow => [
        (f) => {
          const list = f(slot);
          const fits = count === 0 ? items(list).length > 2 : items(list).length === count;
          if (!fits) return undefined;
          const polygon: MathJson = shape === undefined ? ["Polygon", list] : ["Polygon", list, shape];
          return gives === "Clause" ? ["Draw", ["List", polygon], ["List"]] : polygon;
        },
        en(name),
        zh(名),
      ],
    ),
  );

/** Triangles and other polygons by their corners. */
export const polygonTopic: Topic = {
  views: viewsOfPolygons,
  rows: [
    ...rowsOf(
      "Thing",
      (name) => `${name} ${corners} {Spots} / ${name} [:|with|at] {Spots}`,
      (name) =>
        `以{Spots}为顶点的${name} / 顶点(为|是|在|坐标为){Spots}的${name} / ${name}{Spots} / [一个]${name}[,][它的|其](顶点|顶点坐标|各顶点)[分别](为|是|在){Spots}`,
      "Spots",
    ),
    ...rowsOf(
      "Thing",
      (name) => `${name} {Capitals}`,
      (name) => `${name}{Capitals}`,
      "Capitals",
    ),
    ...rowsOf(
      "Clause",
      () => "",
      (name) => `以[点]{Spots}为顶点{Asked}[一个]${name}`,
      "Spots",
    ),
    ...polygons.flatMap(([name, 名, count]) =>
      rowsFor("Thing", [
        (f) =>
          isNamedSo(f("Spots"), f("Capitals")) && (count === 0 || items(f("Spots")).length === count)
            ? ["Polygon", f("Spots")]
            : undefined,
        `${name} {Capitals} ${corners} {Spots}`,
        `顶点(为|是|在|坐标为){Spots}的${名}{Capitals} / ${名}{Capitals}[,]顶点(为|是|坐标为){Spots}`,
      ]),
    ),
    ...rowsFor("Thing", ["$TriangleOf", "[triangle] {TriangleOf}", "[三角形]{TriangleOf}"]),
  ],
  settle: { Polygon: settlePolygon },
};

/** Whether the corners have these names, in this order. */
const isNamedSo = (spots: MathJson, names: MathJson): boolean => {
  const heads = items(spots).map(headOf);
  return heads.length === items(names).length && items(names).every((name, index) => heads[index] === name);
};

/** TriangleOf △ABC. */
function viewsOfPolygons(json: MathJson): View[] {
  return headOf(json) === "Triangle" && items(json).length === 3
    ? [{ category: "TriangleOf", value: ["Polygon", ["List", ...items(json)]] }]
    : [];
}
