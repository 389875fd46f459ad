import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { Expression, FigureFrame, Layer, MathJson, Place } from "../../../contract.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../../expression/mathjson.ts";
import type { Draw, PictureTopic } from "./picture-topic.ts";
import { labelOf } from "./spots.ts";
import type { Stage } from "./stage.ts";

export const coordinates = ([x = 0, y = 0, z = 0]: readonly MathJson[]): { x: Expression; y: Expression; z: Expression } => ({
  x: expressionOf(x),
  y: expressionOf(y),
  z: expressionOf(z),
});

/** Dots in space with their exact coordinates. */
export function spacePoints(id: string, spots: readonly MathJson[]): Layer {
  const points = spots.map((spot) => ({ ...coordinates(operandsOf(spot)), label: labelOf(spot) }));
  const [only, ...others] = points;
  const label =
    only && others.length === 0 ? only.label : { key: "label.points", params: { points: expressionOf(["List", ...spots]) } };
  return { id, type: "points", role: "main", points, label };
}

const placeOf = (spot: MathJson): Place => {
  const { x, y, z } = coordinates(operandsOf(spot));
  return [x, y, z];
};

/** The way to a place along the axes: on the ground to the place below it, from there up. A dot alone does not tell where in space it is. */
function waysTo(spot: MathJson, stage: Stage): Layer[] {
  const [x = 0, y = 0, z = 0] = operandsOf(spot);
  const stops: MathJson[][] = [
    [0, 0, 0],
    [x, 0, 0],
    [x, y, 0],
    [x, y, z],
    [0, y, 0],
  ];
  const ways: readonly (readonly [number, number])[] = [
    [0, 1],
    [1, 2],
    [0, 4],
    [4, 2],
    [2, 3],
  ];
  return ways.flatMap(([from, to]): Layer[] => {
    const [start, end] = [stops[from] as MathJson[], stops[to] as MathJson[]];
    if (JSON.stringify(start) === JSON.stringify(end)) return [];
    const ends = { from: placeOf(["Tuple", ...start]), to: placeOf(["Tuple", ...end]) };
    return [{ id: stage.id("way"), type: "segment", role: "construction", ...ends }];
  });
}

/** Among more points their ways would hide them. */
const mostWithWays = 4;

const drawPoint: Draw = ([spot = 0], stage) => {
  const points = stage.problem.given.filter(({ json }) => headOf(json) === "SpacePoint");
  const isAlone = points.length === stage.problem.given.length && points.length <= mostWithWays;
  const ways = isAlone ? waysTo(spot, stage) : [];
  stage.draw("picture.point", spot, undefined, ...ways, spacePoints(stage.id("point"), [spot]));
};

const drawSegment: Draw = ([from = 0, to = 0], stage) => {
  const label = { key: "label.segment", params: { from: expressionOf(from), to: expressionOf(to) } };
  const segment: Layer = { id: stage.id("segment"), type: "segment", role: "main", from: placeOf(from), to: placeOf(to), label };
  stage.draw("picture.segment", ["List", from, to], undefined, segment, spacePoints(stage.id("ends"), [from, to]));
};

const drawArrow: Draw = ([from = 0, to = 0], stage) => {
  const [start, end] = [operandsOf(from), operandsOf(to)];
  const components = end.map((value, axis) => simplify(apply("Subtract", value, start[axis] as MathJson)));
  const vector = expressionOf(["Tuple", ...components]);
  const label = { key: "label.vector", params: { vector } };
  const arrow: Layer = { id: stage.id("vector"), type: "arrow", role: "main", from: placeOf(from), to: placeOf(to), label };
  const params = { from: expressionOf(from), to: expressionOf(to) };
  stage.draw("picture.arrow", vector.json, params, arrow, spacePoints(stage.id("start"), [from]));
};

/** A place on the way from one spot to another: from + share · (to − from). */
function onTheWay(from: MathJson, to: MathJson, share: MathJson): MathJson[] {
  return operandsOf(from).map((start, axis) => {
    const difference = simplify(apply("Subtract", operandsOf(to)[axis] as MathJson, start));
    if (difference === 0) return start;
    const step = difference === 1 ? share : apply("Multiply", difference, share);
    return start === 0 ? step : apply("Add", start, step);
  });
}

/** The usual directions of sight, the best first, in degrees; and how much of a plane one has to see. */
const sights = [-60, 30, 120].map((azimuth) => ({ azimuth, elevation: 30 }));
const leastSeen = 0.35;

/** From where something flat, across which this vector stands, is not seen from its edge. */
export function frontView(across: readonly number[]): FigureFrame {
  const length = Math.hypot(...across);
  const seen = ({ azimuth, elevation }: { azimuth: number; elevation: number }): number => {
    const [a, e] = [(azimuth * Math.PI) / 180, (elevation * Math.PI) / 180];
    const towards = [Math.cos(e) * Math.cos(a), Math.cos(e) * Math.sin(a), Math.sin(e)];
    return Math.abs(towards.reduce((sum, value, axis) => sum + value * (across[axis] as number), 0)) / length;
  };
  const turn = sights.find((sight) => seen(sight) > leastSeen);
  return turn ? { view: { turn } } : {};
}

function acrossTriangle(corners: readonly MathJson[]): number[] {
  const [a, b, c] = corners.map((corner) => operandsOf(corner).map((value) => compile(value, [])())) as [
    number[],
    number[],
    number[],
  ];
  const side = (to: readonly number[], axis: number): number => (to[axis] as number) - (a[axis] as number);
  return [0, 1, 2].map((axis) => {
    const [next, last] = [(axis + 1) % 3, (axis + 2) % 3];
    return side(b, next) * side(c, last) - side(b, last) * side(c, next);
  });
}

/** As far beyond both spots as they are from each other. */
const drawLine: Draw = ([from = 0, to = 0], stage) => {
  const place = onTheWay(from, to, "t");
  const layer: Layer = {
    ...{ id: stage.id("line"), type: "space-curve", role: "main", parameter: "t" },
    ...coordinates(place),
    over: [expressionOf(-1), expressionOf(2)],
    label: { key: "label.space-line", params: { place: expressionOf(["Tuple", ...place]) } },
  };
  stage.draw("picture.space-line", ["Tuple", ...place], undefined, layer, spacePoints(stage.id("points-of-line"), [from, to]));
};

/** Its sides, and the places between the first corner and the side across. */
const drawTriangle: Draw = ([a = 0, b = 0, c = 0], stage) => {
  const across = onTheWay(b, c, "v");
  const place = onTheWay(a, ["Tuple", ...across], "u");
  const face: Layer = {
    ...{ id: stage.id("triangle"), type: "parametric-surface", role: "main", parameters: ["u", "v"] },
    ...coordinates(place),
    over: [
      [expressionOf(0), expressionOf(1)],
      [expressionOf(0), expressionOf(1)],
    ],
  };
  const sides = [
    [a, b],
    [b, c],
    [c, a],
  ] as const;
  const edges = sides.map(
    ([from, to]): Layer => ({ id: stage.id("side"), type: "segment", role: "main", from: placeOf(from), to: placeOf(to) }),
  );
  stage.draw("picture.polygon", ["List", a, b, c], undefined, face, ...edges, spacePoints(stage.id("corners"), [a, b, c]));
};

/** From the origin, with its length. */
const drawVector: Draw = ([components = 0, name], stage) => {
  const vector = name === undefined ? components : apply("Equal", name, components);
  const label = { key: "label.vector", params: { vector: expressionOf(vector) } };
  const tip: MathJson = ["Tuple", ...operandsOf(components)];
  const arrow: Layer = {
    ...{ id: stage.id("vector"), type: "arrow", role: "main", label },
    ...{ from: placeOf(["Tuple", 0, 0, 0]), to: placeOf(tip) },
  };
  stage.draw("picture.vector", vector, undefined, arrow);
  const squares = operandsOf(components).map((component) => apply("Power", component, 2));
  const length = apply("Sqrt", apply("Add", ...squares));
  if (freeLetters(length).length === 0)
    stage.board.write("picture.length", expressionOf(simplify(length)), undefined, { before: expressionOf(length) });
};

/** Points, segments and vectors in space; their rules are those of the plane. */
export const spaceSpots: PictureTopic = {
  rules: {
    "picture.space-line": {
      relation: "states",
      example: "(1 + 3t, 2 + 3t, 3 + 3t)",
      en: "The line goes from the first point in the direction of the second, for all t",
      zh: "直线从第一点出发，沿指向第二点的方向，t 取所有值",
    },
  },
  draw: {
    SpacePoint: drawPoint,
    SpaceSegment: drawSegment,
    SpaceVector: drawVector,
    SpaceArrow: drawArrow,
    SpaceLine: drawLine,
    SpaceTriangle: drawTriangle,
  },
  frame: { SpaceTriangle: (corners) => frontView(acrossTriangle(corners)) },
};
