import { rationalToNumber } from "../../../algebra/rational.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { Expression, FigureFrame, Layer, MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { parametrised } from "../../../geometry/quadrics/parametrised.ts";
import { type Quadric, quadricOf } from "../../../geometry/quadrics/quadric.ts";
import { endsOf } from "./intervals.ts";
import type { Draw, PictureTopic } from "./picture-topic.ts";
import { coordinates, frontView, spacePoints } from "./space-spots.ts";
import type { Stage } from "./stage.ts";

const range = (letter: MathJson, interval: MathJson): MathJson => {
  const [from, to] = endsOf(interval);
  return ["LessEqual", from.json, letter, to.json];
};

/** A graph z = f(x, y) over its ranges. */
function surfaceOf(operands: readonly MathJson[], stage: Stage, label: NonNullable<Layer["label"]>): Layer {
  const [formula = 0, x = "x", y = "y", first, second] = operands;
  const over = first === undefined || second === undefined ? {} : { over: [endsOf(first), endsOf(second)] satisfies Ranges };
  return {
    ...{ id: stage.id("surface"), type: "surface", role: "main", label },
    ...{ z: expressionOf(formula), variables: [String(x), String(y)], ...over },
  };
}

type Ranges = [[Expression, Expression], [Expression, Expression]];

const drawSurface: Draw = (operands, stage) => {
  const [formula = 0, x = "x", y = "y", first, second] = operands;
  const equation = apply("Equal", "z", formula);
  const params = { function: expressionOf(equation) };
  const label =
    first === undefined || second === undefined
      ? { key: "label.surface", params }
      : {
          key: "label.surface-over",
          params: { ...params, first: expressionOf(range(x, first)), second: expressionOf(range(y, second)) },
        };
  stage.draw("picture.surface", equation, { place: expressionOf(["Tuple", x, y]) }, surfaceOf(operands, stage, label));
};

const drawLevels: Draw = (operands, stage) => {
  const [formula = 0] = operands;
  const label = { key: "label.level-curves", params: { formula: expressionOf(formula) } };
  stage.draw(
    "picture.level-curves",
    apply("Equal", formula, "c"),
    { letter: expressionOf("c") },
    surfaceOf(operands, stage, label),
  );
};

/** A graph where it is one, else by two parameters; of a plane also where it meets the axes. */
const drawQuadric: Draw = ([equation = 0], stage) => {
  const quadric = quadricOf(equation);
  if (!quadric) {
    stage.open.push({ key: "reason.picture-unknown", params: { thing: expressionOf(equation) } });
    return;
  }
  const label = { key: "label.quadric", params: { equation: expressionOf(equation) } };
  const graph = graphOf(quadric, stage, label);
  if (graph) stage.draw("picture.quadric", equation, undefined, graph);
  else {
    const parts = parametrised(quadric);
    const line: MathJson = ["List", ...parts.map(({ place }): MathJson => ["Tuple", ...place])];
    stage.draw(
      "picture.quadric-by-parameters",
      line,
      { equation: expressionOf(equation) },
      ...parts.map(
        ({ place, u, v }, index): Layer => ({
          ...{ id: stage.id("surface"), type: "parametric-surface", label, parameters: ["u", "v"] },
          role: index === 0 ? "main" : "construction",
          ...coordinates(place),
          over: [pair(u), pair(v)],
        }),
      ),
    );
  }
  if (quadric.kind === "plane") drawIntercepts(equation, stage);
};

const pair = ([from, to]: readonly [MathJson, MathJson]): [Expression, Expression] => [expressionOf(from), expressionOf(to)];

/** Planes and saddles that are solved for z. */
function graphOf(quadric: Quadric, stage: Stage, label: NonNullable<Layer["label"]>): Layer | undefined {
  if (quadric.axis !== 2 || (quadric.kind !== "plane" && quadric.kind !== "hyperbolic-paraboloid")) return undefined;
  const [part] = parametrised(quadric);
  const z = part && substitute(part.place[2], shifted(quadric));
  return z === undefined ? undefined : surfaceOf([z, "x", "y"], stage, label);
}

/** The parameters from the letters of the ground. */
function shifted({ centre }: Quadric): Record<string, MathJson> {
  const from = (letter: string, axis: 0 | 1): MathJson => {
    const { numerator, denominator } = centre[axis];
    return numerator === 0n ? letter : simplify(apply("Subtract", letter, ["Divide", Number(numerator), Number(denominator)]));
  };
  return { u: from("x", 0), v: from("y", 1) };
}

/** Where a plane meets the axes, each place with both sides of the equation. */
function drawIntercepts(equation: MathJson, stage: Stage): void {
  const spots = interceptsOf(equation);
  if (spots.length < 2) return;
  const step = stage.board.write("picture.plane-intercepts", expressionOf(["List", ...spots]));
  stage.board.show(spacePoints(stage.id("intercepts"), spots), step);
  for (const spot of spots) {
    const [x = 0, y = 0, z = 0] = operandsOf(spot);
    const [left = 0, right = 0] = operandsOf(substitute(equation, { x, y, z }));
    stage.board.write("picture.satisfied", expressionOf(right), { point: expressionOf(spot) }, { before: expressionOf(left) });
  }
}

function interceptsOf(equation: MathJson): MathJson[] {
  const quadric = quadricOf(equation);
  if (!quadric || quadric.constant.numerator === 0n) return [];
  return quadric.linear.flatMap(({ numerator, denominator }, axis): MathJson[] => {
    if (numerator === 0n) return [];
    const { constant } = quadric;
    const value = simplify(["Divide", Number(-constant.numerator * denominator), Number(constant.denominator * numerator)]);
    return [["Tuple", ...[0, 1, 2].map((each): MathJson => (each === axis ? value : 0))]];
  });
}

/** A plane is not seen from its edge. */
function frameOfQuadric(equation: MathJson): FigureFrame {
  const quadric = quadricOf(equation);
  return quadric?.kind === "plane" ? frontView(quadric.linear.map(rationalToNumber)) : {};
}

const drawCurve: Draw = ([place = 0, letter = "t", interval = 0], stage) => {
  const running = expressionOf(range(letter, interval));
  const layer: Layer = {
    ...{ id: stage.id("curve"), type: "space-curve", role: "main", parameter: String(letter) },
    ...coordinates(operandsOf(place)),
    over: endsOf(interval),
    label: { key: "label.space-curve", params: { place: expressionOf(place), range: running } },
  };
  stage.draw("picture.space-curve", place, { letter: expressionOf(letter), range: running }, layer);
};

const drawParametric: Draw = ([place = 0, u = "u", v = "v", first = 0, second = 0], stage) => {
  const layer: Layer = {
    ...{ id: stage.id("surface"), type: "parametric-surface", role: "main" },
    ...coordinates(operandsOf(place)),
    parameters: [String(u), String(v)],
    over: [endsOf(first), endsOf(second)],
    label: { key: "label.parametric-surface", params: { place: expressionOf(place) } },
  };
  const ranges = { first: expressionOf(range(u, first)), second: expressionOf(range(v, second)) };
  stage.draw("picture.parametric-surface", place, ranges, layer);
};

/** Surfaces and curves in space. */
export const space: PictureTopic = {
  rules: {
    "picture.surface": {
      relation: "states",
      example: "z = x^2 - y^2",
      en: "Over each point {place} of the ground lies one point of the surface, at the height z",
      zh: "在底面上每一点 {place} 的正上方（或正下方）高度 z 处有曲面的一个点",
    },
    "picture.level-curves": {
      relation: "states",
      example: "x^2 + y^2 = c",
      en: "For each height {letter} the points of that height form a level curve",
      zh: "对每个高度 {letter}，高度相同的点组成一条等高线",
    },
    "picture.quadric": {
      relation: "states",
      example: "2x + y + z = 4",
      en: "The surface consists of all points that satisfy the equation",
      zh: "曲面由满足方程的所有点组成",
    },
    "picture.quadric-by-parameters": {
      relation: "states",
      example: "(2 \\cos u \\cos v, 2 \\sin u \\cos v, 2 \\sin v)",
      en: "These points satisfy {equation} for all u and v; they are the surface",
      zh: "对所有 u 和 v，这些点满足 {equation}，它们组成该曲面",
    },
    "picture.plane-intercepts": {
      relation: "states",
      example: "(2, 0, 0), (0, 4, 0)",
      en: "On each axis the two other coordinates are zero",
      zh: "在每条坐标轴上，另两个坐标为零",
    },
    "picture.space-curve": {
      relation: "states",
      example: "(\\cos t, \\sin t, t)",
      en: "Each {letter} with {range} gives one point of the curve",
      zh: "满足 {range} 的每个 {letter} 给出曲线上的一个点",
    },
    "picture.parametric-surface": {
      relation: "states",
      example: "(u \\cos v, u \\sin v, v)",
      en: "The pairs with {first} and {second} give the points of the surface",
      zh: "满足 {first}、{second} 的每一对参数给出曲面上的一个点",
    },
  },
  draw: {
    Surface: drawSurface,
    LevelCurves: drawLevels,
    Quadric: drawQuadric,
    SpaceCurve: drawCurve,
    ParametricSurface: drawParametric,
  },
  frame: { LevelCurves: () => ({ fromAbove: true }), Quadric: ([equation = 0]) => frameOfQuadric(equation) },
};
