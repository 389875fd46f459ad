import type { MathJson, Message } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { quadricOf } from "../../../geometry/quadrics/quadric.ts";
import type { ThingWords } from "./thing-words.ts";

const spaceThing = (key: string, ...names: readonly string[]): ThingWords => ({
  kind: "picture.space",
  called: (operands) => ({ key, params: named(names, operands) }),
});

function named(names: readonly string[], operands: readonly MathJson[]): NonNullable<Message["params"]> {
  return Object.fromEntries(
    names.flatMap((name, index) => {
      const operand = operands[index];
      return operand === undefined ? [] : [[name, expressionOf(operand)] as const];
    }),
  );
}

/** Things in space. A spot is a Tuple of three numbers or, with its name, A(1, 2, 3). */
export const spaceThings: Readonly<Record<string, ThingWords>> = {
  /** (function, letter, letter), or with an interval of each letter: z = f(x, y) */
  Surface: {
    kind: "picture.space",
    called: ([formula = 0]) => ({ key: "thing.surface", params: { equation: expressionOf(["Equal", "z", formula]) } }),
  },
  /** As Surface, seen from above: a picture of the plane. */
  LevelCurves: {
    kind: "picture.plane",
    called: ([formula = 0]) => ({ key: "thing.level-curves", params: { formula: expressionOf(formula) } }),
  },
  /** (equation) of degree two or one in x, y and z */
  Quadric: {
    kind: "picture.space",
    called: ([equation = 0]) => ({
      key: `thing.${quadricOf(equation)?.kind ?? "quadric"}`,
      params: { equation: expressionOf(equation) },
    }),
  },
  /** (["Tuple", x, y, z], letter, interval) */
  SpaceCurve: spaceThing("thing.space-curve", "place"),
  /** (["Tuple", x, y, z], letter, letter, interval, interval) */
  ParametricSurface: spaceThing("thing.parametric-surface", "place"),
  /** (function, letter, interval, axis): its graph, turned about XAxis, YAxis or a line y = c, x = c */
  Revolution: {
    kind: "picture.space",
    called: ([formula = 0, , , axis = "XAxis"]) => ({
      key: "thing.revolution",
      params: { formula: expressionOf(["Equal", "y", formula]), axis: axisCalled(axis) },
    }),
  },
  /** (spot, radius) */
  Sphere: spaceThing("thing.sphere-about", "center", "radius"),
  /** (radius, height), on the ground */
  Cylinder: spaceThing("thing.cylinder", "radius", "height"),
  /** (radius, height), on the ground */
  Cone: spaceThing("thing.cone-with", "radius", "height"),
  /** (radius of the circle in the middle, radius of the tube) */
  Torus: spaceThing("thing.torus", "around", "tube"),
  /** (spot) */
  SpacePoint: spaceThing("thing.point", "point"),
  /** (spot, spot) */
  SpaceSegment: spaceThing("thing.segment", "from", "to"),
  /** (spot, spot) */
  SpaceArrow: spaceThing("thing.arrow", "from", "to"),
  /** (spot, spot): through both and beyond */
  SpaceLine: spaceThing("thing.line", "from", "to"),
  /** (spot, spot, spot) */
  SpaceTriangle: {
    kind: "picture.space",
    called: (corners) => ({
      key: "thing.triangle",
      params: { points: corners.map((corner): Message => ({ key: "thing.spot", params: { point: expressionOf(corner) } })) },
    }),
  },
  /** (components), or (components, name): an arrow from the origin */
  SpaceVector: {
    kind: "picture.space",
    called: ([components = 0, name]) => ({
      key: "thing.vector",
      params: { vector: expressionOf(name === undefined ? components : ["Equal", name, components]) },
    }),
  },
};

/** An axis of revolution in words. */
export function axisCalled(axis: MathJson): Message {
  if (axis === "XAxis") return { key: "thing.x-axis" };
  return axis === "YAxis" ? { key: "thing.y-axis" } : { key: "thing.line-of", params: { line: expressionOf(axis) } };
}
