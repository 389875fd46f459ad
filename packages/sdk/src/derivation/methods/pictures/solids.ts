import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { Layer, MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, operandsOf } from "../../../expression/mathjson.ts";
import { calledAll } from "../../../problem/pictures/vocabulary/vocabulary.ts";
import type { Draw, PictureTopic } from "./picture-topic.ts";
import { spacePoints } from "./space-spots.ts";
import type { Stage } from "./stage.ts";

/** A part of a solid by its parameters u and v, with the ends of both. */
interface Part {
  readonly place: readonly [MathJson, MathJson, MathJson];
  readonly u: readonly [MathJson, MathJson];
  readonly v: readonly [MathJson, MathJson];
}

const turn: readonly [MathJson, MathJson] = [0, ["Multiply", 2, "Pi"]];
const times = (...factors: MathJson[]): MathJson => {
  const rest = factors.filter((factor) => factor !== 1);
  return rest.length === 1 ? (rest[0] as MathJson) : apply("Multiply", ...rest);
};
const around = (radius: MathJson, ...more: MathJson[]): [MathJson, MathJson] => [
  times(radius, ...more, ["Cos", "v"]),
  times(radius, ...more, ["Sin", "v"]),
];

/** The first part has the role of the solid, the others close it. */
function drawParts(parts: readonly Part[], json: MathJson, stage: Stage, ...more: readonly Layer[]): void {
  const [label] = calledAll([json]);
  const layers = parts.map(
    ({ place: [x, y, z], u, v }, index): Layer => ({
      ...{ id: stage.id("surface"), type: "parametric-surface", role: index === 0 ? "main" : "construction" },
      ...{ x: expressionOf(x), y: expressionOf(y), z: expressionOf(z), parameters: ["u", "v"] },
      over: [
        [expressionOf(u[0]), expressionOf(u[1])],
        [expressionOf(v[0]), expressionOf(v[1])],
      ],
      ...(label && index === 0 ? { label } : {}),
    }),
  );
  stage.draw(
    "picture.solid",
    ["List", ...parts.map(({ place }): MathJson => ["Tuple", ...place])],
    undefined,
    ...layers,
    ...more,
  );
}

/** By its equation and by longitude and latitude. */
const drawSphere: Draw = ([center = 0, radius = 1], stage) => {
  const [h, k, l] = operandsOf(center) as [MathJson, MathJson, MathJson];
  const square = (letter: MathJson, offset: MathJson): MathJson =>
    apply("Power", offset === 0 ? letter : apply("Subtract", letter, offset), 2);
  const equation = apply(
    "Equal",
    apply("Add", square("x", h), square("y", k), square("z", l)),
    simplify(apply("Power", radius, 2)),
  );
  stage.draw("picture.sphere", equation, { center: expressionOf(center), radius: expressionOf(radius) });
  const from = (offset: MathJson, value: MathJson): MathJson => (offset === 0 ? value : apply("Add", offset, value));
  const place = [
    from(h, times(radius, ["Cos", "u"], ["Cos", "v"])),
    from(k, times(radius, ["Sin", "u"], ["Cos", "v"])),
    from(l, times(radius, ["Sin", "v"])),
  ] as const;
  const half: MathJson = ["Divide", "Pi", 2];
  drawParts(
    [{ place, u: turn, v: [["Negate", half], half] }],
    ["Sphere", center, radius],
    stage,
    spacePoints(stage.id("center"), [center]),
  );
};

const drawCylinder: Draw = ([radius = 1, height = 1], stage) => {
  const disc = (z: MathJson): Part => ({ place: [...around(radius, "u"), z], u: [0, 1], v: turn });
  const side: Part = { place: [...around(radius), "u"], u: [0, height], v: turn };
  drawParts([side, disc(0), disc(height)], ["Cylinder", radius, height], stage);
};

/** Its tip is up. */
const drawCone: Draw = ([radius = 1, height = 1], stage) => {
  const side: Part = { place: [...around(radius, "u"), times(height, ["Subtract", 1, "u"])], u: [0, 1], v: turn };
  const ground: Part = { place: [...around(radius, "u"), 0], u: [0, 1], v: turn };
  drawParts([side, ground], ["Cone", radius, height], stage);
};

const drawTorus: Draw = ([ring = 2, tube = 1], stage) => {
  const distance: MathJson = ["Add", ring, times(tube, ["Cos", "u"])];
  const place = [...around(distance), times(tube, ["Sin", "u"])] as [MathJson, MathJson, MathJson];
  drawParts([{ place, u: turn, v: turn }], ["Torus", ring, tube], stage);
};

/** Solids by their sizes. */
export const solids: PictureTopic = {
  rules: {
    "picture.sphere": {
      relation: "states",
      example: "x^2 + y^2 + z^2 = 4",
      en: "All points at the distance {radius} from {center}",
      zh: "到 {center} 的距离为 {radius} 的所有点",
    },
    "picture.solid": {
      relation: "states",
      example: "(2 \\cos v, 2 \\sin v, u)",
      en: "Its surface consists of the points for all u and v",
      zh: "它的表面由所有 u 和 v 对应的点组成",
    },
  },
  draw: { Sphere: drawSphere, Cylinder: drawCylinder, Cone: drawCone, Torus: drawTorus },
};
