import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { FigureFrame, MathJson } from "../../../contract.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { apply, operandsOf } from "../../../expression/mathjson.ts";
import type { Draw, PictureTopic } from "./picture-topic.ts";
import { drawCircle } from "./places.ts";
import { coordinatesOf, pointsLayer, straight } from "./spots.ts";
import type { Stage } from "./stage.ts";

type Pair = readonly [x: MathJson, y: MathJson];
type Triangle = readonly [Pair, Pair, Pair];

const add = (...parts: MathJson[]): MathJson => simplify(apply("Add", ...parts));
const less = (one: MathJson, other: MathJson): MathJson => simplify(apply("Subtract", one, other));
const times = (...parts: MathJson[]): MathJson => simplify(apply("Multiply", ...parts));
const over = (one: MathJson, other: MathJson): MathJson => simplify(apply("Divide", one, other));
const square = (json: MathJson): MathJson => simplify(apply("Power", json, 2));
const spotOf = ([x, y]: Pair): MathJson => ["Tuple", x, y];

/** Twice the area, with a sign: zero where all lie on one line. */
const cross = ([[a, b], [c, d], [e, f]]: Triangle): MathJson =>
  less(times(less(c, a), less(f, b)), times(less(d, b), less(e, a)));

/** Draws for a triangle; three places on one line are none. */
const ofTriangle =
  (draw: (triangle: Triangle, stage: Stage) => void): Draw =>
  ([list = 0], stage) => {
    const triangle = operandsOf(list).map(coordinatesOf) as unknown as Triangle;
    if (Math.abs(compile(cross(triangle), [])()) < 1e-12) {
      stage.failure = { key: "reason.picture-on-one-line" };
      return;
    }
    draw(triangle, stage);
  };

/** Each corner with the two others. */
const around = ([a, b, c]: Triangle): Triangle[] => [
  [a, b, c],
  [b, c, a],
  [c, a, b],
];

const midpoint = ([a, b]: Pair, [c, d]: Pair): Pair => [over(add(a, c), 2), over(add(b, d), 2)];

/** The foot of the perpendicular from a corner to the line through the others. */
function foot([[x, y], [a, b], [c, d]]: Triangle): Pair {
  const [u, v] = [less(c, a), less(d, b)];
  const share = over(add(times(less(x, a), u), times(less(y, b), v)), add(square(u), square(v)));
  return [add(a, times(share, u)), add(b, times(share, v))];
}

const drawFrom =
  (rule: string, end: (corners: Triangle) => Pair, meet: (triangle: Triangle) => Pair) => (triangle: Triangle, stage: Stage) => {
    const lines = around(triangle).map((corners) => [spotOf(corners[0]), spotOf(end(corners))] as const);
    const layers = lines.map((line) => straight("segment", stage.id("cevian"), line, "answer"));
    const point = spotOf(meet(triangle));
    const feet = lines.map(([, place]) => place).filter((place) => JSON.stringify(place) !== JSON.stringify(point));
    const inner = feet.filter((place) => !triangle.some((corner) => JSON.stringify(spotOf(corner)) === JSON.stringify(place)));
    stage.draw(
      rule,
      ["List", ...lines.map(([, place]) => place)],
      undefined,
      ...layers,
      ...(inner.length > 0 ? [pointsLayer(stage.id("feet"), inner, "construction")] : []),
    );
    stage.draw(`${rule}-meet`, point, undefined, pointsLayer(stage.id("meeting"), [point], "answer"));
  };

const centroid = ([[a, b], [c, d], [e, f]]: Triangle): Pair => [over(add(a, c, e), 3), over(add(b, d, f), 3)];

/** As far from every corner. */
function circumcentre(triangle: Triangle): Pair {
  const double = times(2, cross(triangle));
  const part = (axis: 0 | 1): MathJson =>
    add(
      ...around(triangle).map(([[a, b], second, third]) =>
        times(add(square(a), square(b)), axis === 0 ? less(second[1], third[1]) : less(third[0], second[0])),
      ),
    );
  return [over(part(0), double), over(part(1), double)];
}

/** The sum of the corners less twice the centre of the circle through them. */
function orthocentre(triangle: Triangle): Pair {
  const centre = circumcentre(triangle);
  return [0, 1].map((axis) =>
    less(add(...triangle.map((corner) => corner[axis] as MathJson)), times(2, centre[axis] as MathJson)),
  ) as unknown as Pair;
}

const distance = ([a, b]: Pair, [c, d]: Pair): MathJson => simplify(apply("Sqrt", add(square(less(c, a)), square(less(d, b)))));

function drawCircumcircle(triangle: Triangle, stage: Stage): void {
  const centre = circumcentre(triangle);
  drawCircle([spotOf(centre), distance(centre, triangle[0])], stage);
}

/** The corners weighed with the sides across from them; the radius is the area by half of the sides together. */
function drawIncircle(triangle: Triangle, stage: Stage): void {
  const sides = around(triangle).map(([, second, third]) => distance(second, third));
  const whole = add(...sides);
  const centre = [0, 1].map((axis) =>
    over(add(...triangle.map((corner, index) => times(sides[index] as MathJson, corner[axis] as MathJson))), whole),
  ) as unknown as Pair;
  drawCircle([spotOf(centre), over(simplify(apply("Abs", cross(triangle))), whole)], stage);
}

const equalUnits = (): FigureFrame => ({ view: { aspect: "equal" } });

/** Lines and circles of triangles. */
export const triangles: PictureTopic = {
  rules: {
    "picture.medians": {
      relation: "states",
      example: "(2, 2), (1, 1), (3, 0)",
      en: "Join each corner with the middle of the side across from it",
      zh: "连接每个顶点与对边的中点",
    },
    "picture.medians-meet": { relation: "states", example: "(2, 1)", en: "They meet in the centroid", zh: "三条中线交于重心" },
    "picture.altitudes": {
      relation: "states",
      example: "(2, 2), (1, 1), (3, 0)",
      en: "From each corner go at right angles to the line of the side across from it",
      zh: "从每个顶点向对边所在直线作垂线",
    },
    "picture.altitudes-meet": {
      relation: "states",
      example: "(2, 1)",
      en: "Their lines meet in the orthocentre",
      zh: "三条高所在直线交于垂心",
    },
  },
  draw: {
    Medians: ofTriangle(drawFrom("picture.medians", ([, second, third]) => midpoint(second, third), centroid)),
    Altitudes: ofTriangle(drawFrom("picture.altitudes", foot, orthocentre)),
    Circumcircle: ofTriangle(drawCircumcircle),
    Incircle: ofTriangle(drawIncircle),
  },
  frame: { Medians: equalUnits, Altitudes: equalUnits, Circumcircle: equalUnits, Incircle: equalUnits },
};
