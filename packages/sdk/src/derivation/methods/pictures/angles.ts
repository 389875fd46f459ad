import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { Expression, Layer, MathJson, Message } from "../../../contract.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, headOf, mapTree, operandsOf } from "../../../expression/mathjson.ts";
import { angleText } from "./angle-text.ts";
import type { Draw, PictureTopic } from "./picture-topic.ts";
import { coordinatesOf, placeOf, pointsLayer, straight } from "./spots.ts";
import type { Stage } from "./stage.ts";

const origin: MathJson = ["Tuple", 0, 0];
const numberOf = (json: MathJson): number => compile(json, [])();

/** Cosine and sine of an angle, each as a line of its own. */
function writeDirection(angle: MathJson, { board }: Stage): [cosine: MathJson, sine: MathJson] {
  const [cosine, sine] = (["Cos", "Sin"] as const).map((head) => {
    const value = simplify(apply(head, angle));
    board.write(
      head === "Cos" ? "picture.cosine" : "picture.sine",
      expressionOf(value),
      { angle: expressionOf(angle) },
      { before: expressionOf(apply(head, angle)) },
    );
    return value;
  }) as [MathJson, MathJson];
  return [cosine, sine];
}

const holdsDegrees = (json: MathJson): boolean => headOf(json) === "Degrees" || operandsOf(json).some(holdsDegrees);

/** In radians where it is given in degrees. */
function writeRadians(angle: MathJson, { board }: Stage): MathJson {
  if (!holdsDegrees(angle)) return angle;
  const radians = simplify(
    mapTree(angle, (part) =>
      headOf(part) === "Degrees" ? apply("Divide", apply("Multiply", operandsOf(part)[0] as MathJson, "Pi"), 180) : part,
    ),
  );
  board.write("picture.radians", expressionOf(radians), undefined, { before: expressionOf(angle) });
  return radians;
}

const angleLabel = (size: MathJson): Message => ({ key: "label.angle", params: { size: angleText(size) } });

/**
 * An angle from the direction of the x-axis: an arc; beyond a whole turn, and clockwise, a spiral with as many turns as it has.
 *
 * @param reach how far the spiral may be from the origin
 */
function angleLayer(angle: MathJson, radians: MathJson, tip: MathJson, stage: Stage, reach: number): Layer[] {
  const size = numberOf(angle);
  const id = stage.id("angle");
  if (size > 0 && size < 2 * Math.PI - 1e-9)
    return [
      {
        id,
        type: "angle",
        role: "answer",
        at: placeOf(origin),
        from: placeOf(["Tuple", 1, 0]),
        to: placeOf(tip),
        label: angleLabel(angle),
      },
    ];
  if (size === 0) return [];
  // Its distance grows from a third of the reach, by a third on the whole way.
  const distance: MathJson = ["Multiply", reach / 3, ["Add", 1, ["Divide", "t", radians]]];
  const along = (head: string): Expression => expressionOf(["Multiply", distance, [head, "t"]]);
  return [
    {
      id,
      type: "parametric",
      role: "answer",
      x: along("Cos"),
      y: along("Sin"),
      parameter: "t",
      over: [expressionOf(0), expressionOf(radians)],
      label: angleLabel(angle),
    },
  ];
}

const drawAngleOf: Draw = ([angle = 0], stage) => {
  const radians = writeRadians(angle, stage);
  const tip: MathJson = ["Tuple", ...writeDirection(angle, stage)];
  const sides: [MathJson, MathJson][] = [
    [origin, ["Tuple", 1, 0]],
    [origin, tip],
  ];
  stage.draw(
    "picture.angle",
    angle,
    undefined,
    ...sides.map((side) => straight("arrow", stage.id("side"), side, "main")),
    ...angleLayer(angle, radians, tip, stage, 0.6),
  );
};

const drawUnitCircle: Draw = ([angle], stage) => {
  const relation = expressionOf(["Equal", ["Add", ["Power", "x", 2], ["Power", "y", 2]], 1]);
  const circle: Layer = {
    id: stage.id("circle"),
    type: "implicit",
    role: "main",
    relation,
    label: { key: "label.unit-circle", params: { equation: relation } },
  };
  if (angle === undefined) {
    const spots: MathJson[] = [
      ["Tuple", 1, 0],
      ["Tuple", 0, 1],
      ["Tuple", -1, 0],
      ["Tuple", 0, -1],
    ];
    stage.draw(
      "picture.unit-circle",
      relation.json,
      undefined,
      circle,
      pointsLayer(stage.id("points-on-axes"), spots, "construction"),
    );
    return;
  }
  stage.draw("picture.unit-circle", relation.json, undefined, circle);
  const radians = writeRadians(angle, stage);
  const [cosine, sine] = writeDirection(angle, stage);
  const tip: MathJson = ["Tuple", cosine, sine];
  const sum: MathJson = ["Add", ["Power", cosine, 2], ["Power", sine, 2]];
  const feet: MathJson[] = [
    ["Tuple", cosine, 0],
    ["Tuple", 0, sine],
  ];
  const projections = feet
    .filter((foot) => !isSame(foot, tip))
    .map((foot) => straight("segment", stage.id("projection"), [tip, foot], "construction"));
  stage.draw(
    "picture.point-on-circle",
    tip,
    { angle: expressionOf(angle) },
    straight("segment", stage.id("radius"), [origin, tip], "main"),
    ...angleLayer(angle, radians, tip, stage, 0.5),
    ...projections,
    pointsLayer(stage.id("point"), [tip], "answer"),
  );
  stage.board.write("picture.on-circle", expressionOf(1), undefined, { before: expressionOf(sum) });
};

const isSame = (one: MathJson, other: MathJson): boolean =>
  coordinatesOf(one).every((part, index) => Math.abs(numberOf(part) - numberOf(coordinatesOf(other)[index] as MathJson)) < 1e-12);

/** The angle of less than half a turn between the rays from the second spot; its cosine is worked out from their components. */
const drawAngleAt: Draw = ([first = 0, vertex = 0, second = 0], stage) => {
  const [x, y] = coordinatesOf(vertex);
  const rays = [first, second].map((spot) => {
    const [u, v] = coordinatesOf(spot);
    return [simplify(apply("Subtract", u, x)), simplify(apply("Subtract", v, y))] as const;
  });
  const [[a, b], [c, d]] = rays as [readonly [MathJson, MathJson], readonly [MathJson, MathJson]];
  if ((a === 0 && b === 0) || (c === 0 && d === 0)) {
    stage.open.push({ key: "reason.picture-one-point" });
    return;
  }
  const length = (p: MathJson, q: MathJson): MathJson => apply("Sqrt", apply("Add", apply("Power", p, 2), apply("Power", q, 2)));
  const quotient = apply(
    "Divide",
    apply("Add", apply("Multiply", a, c), apply("Multiply", b, d)),
    apply("Multiply", length(a, b), length(c, d)),
  );
  const cosine = simplify(quotient);
  stage.board.write("picture.cosine-between", expressionOf(cosine), undefined, { before: expressionOf(quotient) });
  const size = simplify(apply("Arccos", cosine));
  const isLeft = numberOf(apply("Subtract", apply("Multiply", a, d), apply("Multiply", b, c))) > 0;
  const [from, to] = isLeft ? [first, second] : [second, first];
  const arc: Layer = {
    id: stage.id("angle"),
    type: "angle",
    role: "answer",
    at: placeOf(vertex),
    from: placeOf(from),
    to: placeOf(to),
    label: angleLabel(size),
  };
  const sides = [first, second].map((spot) => straight("segment", stage.id("side"), [vertex, spot], "main"));
  const step = stage.board.write("picture.angle-between", expressionOf(size), undefined, {
    before: expressionOf(apply("Arccos", cosine)),
  });
  const points = stage.points("points-of-angle", [first, vertex, second]);
  for (const layer of [...sides, arc, ...points]) stage.board.show(layer, step);
};

const equalUnits = () => ({ view: { aspect: "equal" as const } });

/** Angles, and the unit circle. */
export const angles: PictureTopic = {
  rules: {
    "picture.radians": {
      relation: "equal",
      example: "60^{\\circ} ⟶ \\frac{\\pi}{3}",
      en: "180° are π radians",
      zh: "180° 等于 π 弧度",
    },
    "picture.cosine": {
      relation: "equal",
      example: "\\cos 60^{\\circ} ⟶ \\frac{1}{2}",
      en: "The x-coordinate is the cosine of {angle}",
      zh: "横坐标是 {angle} 的余弦",
    },
    "picture.sine": {
      relation: "equal",
      example: "\\sin 30^{\\circ} ⟶ \\frac{1}{2}",
      en: "The y-coordinate is the sine of {angle}",
      zh: "纵坐标是 {angle} 的正弦",
    },
    "picture.angle": {
      relation: "states",
      example: "60^{\\circ}",
      en: "Turn from the direction of the positive x-axis, counter-clockwise where the angle is positive",
      zh: "从 x 轴正方向开始旋转，角为正时按逆时针方向",
    },
    "picture.unit-circle": {
      relation: "states",
      example: "x^2 + y^2 = 1",
      en: "The circle of radius 1 about the origin",
      zh: "以原点为圆心、1 为半径的圆",
    },
    "picture.point-on-circle": {
      relation: "states",
      example: "(1/2, \\frac{\\sqrt{3}}{2})",
      en: "The point at the angle {angle}; its distances from the axes are the projections",
      zh: "角 {angle} 的终边与单位圆的交点；到两轴的投影给出坐标",
    },
    "picture.on-circle": {
      relation: "equal",
      example: "\\left(\\frac{1}{2}\\right)^2 + \\left(\\frac{\\sqrt{3}}{2}\\right)^2 ⟶ 1",
      en: "The squares of its coordinates add up to 1: it lies on the circle",
      zh: "坐标的平方和为 1：该点在单位圆上",
    },
    "picture.cosine-between": {
      relation: "equal",
      example: "\\frac{1 \\cdot 1 + 0 \\cdot 1}{1 \\cdot \\sqrt{2}} ⟶ \\frac{\\sqrt{2}}{2}",
      en: "The cosine of the angle is the scalar product of its sides by their lengths",
      zh: "夹角的余弦等于两边向量的数量积除以长度之积",
    },
    "picture.angle-between": {
      relation: "equal",
      example: "\\arccos \\frac{\\sqrt{2}}{2} ⟶ \\frac{\\pi}{4}",
      en: "The angle with this cosine",
      zh: "余弦为此值的角",
    },
  },
  draw: { AngleOf: drawAngleOf, UnitCircle: drawUnitCircle, AngleAt: drawAngleAt },
  frame: { AngleOf: equalUnits, UnitCircle: equalUnits, AngleAt: equalUnits },
};
