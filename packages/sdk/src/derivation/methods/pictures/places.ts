import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, operandsOf } from "../../../expression/mathjson.ts";
import { lineThrough } from "./line-through.ts";
import type { Draw, PictureTopic } from "./picture-topic.ts";
import { coordinatesOf, pointsLayer, straight } from "./spots.ts";
import type { Stage } from "./stage.ts";

const params = (names: readonly string[], spots: readonly MathJson[]) =>
  Object.fromEntries(names.map((name, index) => [name, expressionOf(spots[index] as MathJson)]));

const drawPoint: Draw = ([spot = 0], stage) => {
  stage.draw("picture.point", spot, undefined, pointsLayer(stage.id("point"), [spot]));
};

const drawSegment: Draw = ([from = 0, to = 0], stage) => {
  const label = { key: "label.segment", params: params(["from", "to"], [from, to]) };
  const ends = stage.points("ends", [from, to]);
  stage.draw(
    "picture.segment",
    ["List", from, to],
    undefined,
    straight("segment", stage.id("segment"), [from, to], "main", label),
    ...ends,
  );
  writeLength(from, to, stage);
};

/** The length of a segment: √((x₂ − x₁)² + (y₂ − y₁)²), simplified. */
export function writeLength(from: MathJson, to: MathJson, { board }: Stage): void {
  const [[x, y], [u, v]] = [coordinatesOf(from), coordinatesOf(to)];
  const distance = apply(
    "Sqrt",
    apply("Add", apply("Power", apply("Subtract", u, x), 2), apply("Power", apply("Subtract", v, y), 2)),
  );
  board.write("picture.length", expressionOf(simplify(distance)), undefined, { before: expressionOf(distance) });
}

/** Twice as far as the second spot, where its head says that it goes on. */
const drawRay: Draw = ([from = 0, through = 0], stage) => {
  const [[x, y], [u, v]] = [coordinatesOf(from), coordinatesOf(through)];
  const beyond: MathJson = [
    "Tuple",
    ...[
      [x, u],
      [y, v],
    ].map(([start, next]) => simplify(apply("Subtract", apply("Multiply", 2, next as MathJson), start as MathJson))),
  ];
  const label = { key: "label.ray", params: params(["from", "to"], [from, through]) };
  stage.draw(
    "picture.ray",
    ["List", from, through],
    undefined,
    straight("arrow", stage.id("ray"), [from, beyond], "main", label),
    ...stage.points("points-of-ray", [from, through]),
  );
};

/** The equation, into which both spots are put. */
const drawLine: Draw = ([first = 0, second = 0], stage) => {
  const equation = lineThrough(coordinatesOf(first), coordinatesOf(second));
  if (equation === undefined) {
    stage.open.push({ key: "reason.picture-one-point" });
    return;
  }
  const relation = expressionOf(equation);
  const label = { key: "label.curve", params: { equation: relation } };
  stage.draw(
    "picture.line",
    equation,
    undefined,
    { id: stage.id("line"), type: "implicit", role: "main", relation, label },
    ...stage.points("points-of-line", [first, second]),
  );
  for (const spot of [first, second]) stage.writeSatisfied(equation, coordinatesOf(spot), spot);
};

export const drawCircle: Draw = ([center = 0, radius = 0], stage) => {
  const [h, k] = coordinatesOf(center);
  const square = (letter: MathJson, offset: MathJson): MathJson =>
    apply("Power", offset === 0 ? letter : apply("Subtract", letter, offset), 2);
  const equation = simplifiedRight(apply("Equal", apply("Add", square("x", h), square("y", k)), apply("Power", radius, 2)));
  const relation = expressionOf(equation);
  const label = {
    key: "label.circle",
    params: { equation: relation, center: expressionOf(center), radius: expressionOf(radius) },
  };
  stage.draw(
    "picture.circle",
    equation,
    { radius: expressionOf(radius), center: expressionOf(center) },
    { id: stage.id("circle"), type: "implicit", role: "main", relation, label },
    pointsLayer(stage.id("center"), [center], "construction"),
  );
};

function simplifiedRight(equation: MathJson): MathJson {
  const [left = 0, right = 0] = operandsOf(equation);
  return apply("Equal", left, simplify(right));
}

export const drawPolygon: Draw = ([list = 0], stage) => {
  const corners = operandsOf(list);
  const sides = corners.map((corner, index): [MathJson, MathJson] => [corner, corners[(index + 1) % corners.length] as MathJson]);
  const layers = sides.map((side) => straight("segment", stage.id("side"), side, "main"));
  stage.draw("picture.polygon", ["List", ...corners], undefined, ...layers, ...stage.points("corners", corners));
};

const drawPath: Draw = ([list = 0], stage) => {
  const spots = operandsOf(list);
  const parts = spots
    .slice(1)
    .map((spot, index) => straight("segment", stage.id("part"), [spots[index] as MathJson, spot], "main"));
  stage.draw("picture.path", ["List", ...spots], undefined, ...parts, ...stage.points("points-of-path", spots));
};

/** At the distance r in the direction θ: x = r cos θ, y = r sin θ. */
const drawPolarPoint: Draw = ([spot = 0], stage) => {
  const [r, angle] = coordinatesOf(spot);
  const [x, y] = (["Cos", "Sin"] as const).map((head) => {
    const product = apply("Multiply", r, apply(head, angle));
    const value = simplify(product);
    stage.board.write(head === "Cos" ? "picture.polar-x" : "picture.polar-y", expressionOf(value), undefined, {
      before: expressionOf(product),
    });
    return expressionOf(value);
  });
  if (!x || !y) return;
  const label = { key: "label.polar-point", params: { number: expressionOf(spot) } };
  const ray = straight(
    "segment",
    stage.id("ray"),
    [
      ["Tuple", 0, 0],
      ["Tuple", x.json, y.json],
    ],
    "construction",
  );
  stage.draw("picture.polar-point", spot, undefined, ray, {
    id: stage.id("polar-point"),
    type: "points",
    role: "main",
    points: [{ x, y, label }],
    label,
  });
};

/** Points, segments, rays, lines, circles, polygons. */
export const places: PictureTopic = {
  rules: {
    "picture.point": { relation: "states", example: "(1, 2)", en: "Mark the point", zh: "标出该点" },
    "picture.segment": { relation: "states", example: "(1, 2), (3, 4)", en: "Join the two points", zh: "连接这两点" },
    "picture.length": {
      relation: "equal",
      example: "\\sqrt{(3 - 1)^2 + (4 - 2)^2} ⟶ 2\\sqrt{2}",
      en: "Its length",
      zh: "线段的长度",
    },
    "picture.ray": {
      relation: "states",
      example: "(0, 0), (1, 2)",
      en: "Go from the first point through the second, and on without end",
      zh: "从第一点出发经过第二点，无限延伸",
    },
    "picture.line": { relation: "states", example: "y = x + 1", en: "The line through both points", zh: "过两点的直线" },
    "picture.satisfied": {
      relation: "equal",
      example: "2 - 1 ⟶ 1",
      en: "The coordinates of {point} satisfy the equation",
      zh: "{point} 的坐标满足该方程",
    },
    "picture.circle": {
      relation: "states",
      example: "(x - 1)^2 + (y - 2)^2 = 9",
      en: "All points at the distance {radius} from {center}",
      zh: "到 {center} 的距离为 {radius} 的所有点",
    },
    "picture.path": {
      relation: "states",
      example: "(0, 0), (2, 1), (4, 5)",
      en: "Join each point to the next",
      zh: "依次连接各点",
    },
    "picture.polar-x": {
      relation: "equal",
      example: "2 \\cos \\frac{\\pi}{3} ⟶ 1",
      en: "The x-coordinate is the distance times the cosine of the angle",
      zh: "横坐标等于极径乘以极角的余弦",
    },
    "picture.polar-y": {
      relation: "equal",
      example: "2 \\sin \\frac{\\pi}{3} ⟶ \\sqrt{3}",
      en: "The y-coordinate is the distance times the sine of the angle",
      zh: "纵坐标等于极径乘以极角的正弦",
    },
    "picture.polar-point": {
      relation: "states",
      example: "(2, \\frac{\\pi}{3})",
      en: "Mark the point at this distance in the direction of this angle",
      zh: "沿该角的方向、在该距离处标出点",
    },
    "picture.polygon": {
      relation: "states",
      example: "(0, 0), (4, 0), (0, 3)",
      en: "Join the corners in their order",
      zh: "依次连接各顶点",
    },
  },
  draw: {
    Point: drawPoint,
    Segment: drawSegment,
    Ray: drawRay,
    Line: drawLine,
    Circle: drawCircle,
    Polygon: drawPolygon,
    Path: drawPath,
    PolarPoint: drawPolarPoint,
  },
  frame: {
    ...Object.fromEntries(
      ["Segment", "Ray", "Line", "Circle", "Polygon", "Path"].map((head) => [
        head,
        () => ({ view: { aspect: "equal" as const } }),
      ]),
    ),
    PolarPoint: () => ({ view: { plane: "polar", aspect: "equal" } }),
  },
};
