import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { Expression, Layer, MathJson, Place } from "../../../contract.ts";
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
  rules: {},
  draw: { SpacePoint: drawPoint, SpaceSegment: drawSegment, SpaceVector: drawVector },
};
