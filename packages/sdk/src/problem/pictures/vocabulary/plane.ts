import type { MathJson, Message } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, operandsOf } from "../../../expression/mathjson.ts";
import { planeThing, type ThingWords } from "./thing-words.ts";

/** Of so many corners they are told one by one. */
const mostCorners = 8;

const ofTriangle = (key: string): ThingWords => ({ kind: "picture.plane", called: () => ({ key }) });

/** Things of the plane. A spot is a Tuple of two numbers or, with its name, A(1, 2). */
export const planeThings: Readonly<Record<string, ThingWords>> = {
  /** (["Tuple", x, y], letter, interval) */
  Parametric: planeThing("thing.parametric", "place"),
  /** (r, angle, interval), or with the equation for r that is solved by it */
  Polar: {
    kind: "picture.plane",
    called: ([r = 0, , , equation]) => ({
      key: "thing.polar",
      params: { equation: expressionOf(equation ?? apply("Equal", "r", r)) },
    }),
  },
  /** (angle): the line through the pole in that direction */
  PolarRay: {
    kind: "picture.plane",
    called: ([angle = 0]) => ({ key: "thing.polar-ray", params: { equation: expressionOf(apply("Equal", "theta", angle)) } }),
  },
  /** (equation), or (equation, interval) of x */
  Graph: planeThing("thing.graph", "equation"),
  /** (term, letter, interval), and its name where that is not a */
  Sequence: {
    kind: "picture.plane",
    called: ([term = 0, letter = "n", , name = "a"]) => ({
      key: "thing.sequence",
      params: { term: expressionOf(["Equal", `${String(name)}_${String(letter)}`, term]) },
    }),
  },
  /** (count) */
  Fibonacci: planeThing("thing.fibonacci", "count"),
  /** (spot) */
  Point: planeThing("thing.point", "point"),
  /** (spot): its coordinates are the distance from the origin and the angle */
  PolarPoint: planeThing("thing.polar-point", "point"),
  /** (["List", …spots]): segments from each to the next */
  Path: {
    kind: "picture.plane",
    called: ([spots = 0]) => ({ key: "thing.path", params: { points: operandsOf(spots).map(spotCalled) } }),
  },
  /** (spot, spot) */
  Segment: planeThing("thing.segment", "from", "to"),
  /** (spot, spot): from the first through the second */
  Ray: planeThing("thing.ray", "from", "to"),
  /** (spot, spot) */
  Line: planeThing("thing.line", "from", "to"),
  /** (spot, radius) */
  Circle: planeThing("thing.circle", "center", "radius"),
  /** (spot, diameter) */
  RoundOf: planeThing("thing.circle-by-diameter", "center", "diameter"),
  /** (across, up): its semi-axes, about the origin */
  EllipseOf: planeThing("thing.ellipse-by-axes", "across", "up"),
  /** (count of corners, radius of the circle through them): about the origin */
  RegularPolygon: planeThing("thing.regular-polygon", "count", "radius"),
  /** (["List", …three spots]), each */
  Medians: ofTriangle("thing.medians"),
  Altitudes: ofTriangle("thing.altitudes"),
  Circumcircle: ofTriangle("thing.circumcircle"),
  Incircle: ofTriangle("thing.incircle"),
  /** (["List", …spots]): a polygon that was given by its measures */
  Shape: { kind: "picture.plane", called: ([corners = 0]) => polygonCalled(operandsOf(corners)) },
  /** (["List", …spots]) */
  Polygon: { kind: "picture.plane", called: ([corners = 0]) => polygonCalled(operandsOf(corners)) },
  /** (components), or (components, name): an arrow from the origin */
  Vector: {
    kind: "picture.plane",
    called: ([components = 0, name]) => ({
      key: "thing.vector",
      params: { vector: expressionOf(name === undefined ? components : ["Equal", name, components]) },
    }),
  },
  /** (spot, spot) */
  Arrow: planeThing("thing.arrow", "from", "to"),
  /** (components, components, …): each, and tip to tail */
  VectorSum: {
    kind: "picture.plane",
    called: (vectors) => ({ key: "thing.vector-sum", params: { vectors: vectors.map(spotCalled) } }),
  },
  /** (components, components): both, and the first less the second from tip to tip */
  VectorDifference: planeThing("thing.vector-difference", "first", "second"),
  /** (size): an angle in standard position */
  AngleOf: planeThing("thing.angle-of", "size"),
  /** (spot, spot, spot), the second its vertex */
  AngleAt: planeThing("thing.angle-at", "first", "vertex", "second"),
  /** () or (angle) */
  UnitCircle: {
    kind: "picture.plane",
    called: ([angle]) =>
      angle === undefined
        ? { key: "thing.unit-circle" }
        : { key: "thing.unit-circle-with", params: { angle: expressionOf(angle) } },
  },
  /** (letter, interval, value): a letter that can be changed */
  Slider: { kind: "picture.plane", called: () => undefined },
  /** (letter, interval): a letter that runs, told with all that moves with it */
  Animated: { kind: "picture.plane", called: () => undefined },
};

const spotCalled = (spot: MathJson): Message => ({ key: "thing.spot", params: { point: expressionOf(spot) } });

const polygonNames = ["", "", "", "triangle", "quadrilateral"];

function polygonCalled(corners: readonly MathJson[]): Message {
  const key = `thing.${polygonNames[corners.length] ?? "polygon"}`;
  if (corners.length > mostCorners) return { key: "thing.polygon-of", params: { count: corners.length } };
  return {
    key,
    params: { points: corners.map(spotCalled) },
  };
}
