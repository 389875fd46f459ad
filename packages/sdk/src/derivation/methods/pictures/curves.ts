import type { FigureFrame, Layer, MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, isSymbol, operandsOf } from "../../../expression/mathjson.ts";
import { endKinds, endsOf } from "./intervals.ts";
import { openEnds } from "./open-ends.ts";
import type { Draw, PictureTopic } from "./picture-topic.ts";

/** 0 ≤ t ≤ 2π, 0 < t ≤ 2π: as it is said which ends belong to it. */
const range = (letter: MathJson, interval: MathJson): MathJson => {
  const [from, to] = endsOf(interval);
  const [first, last] = endKinds(interval).map((kind) => (kind === "open" ? "Less" : "LessEqual"));
  if (first === last) return [first as string, from.json, letter, to.json];
  return ["And", [first as string, from.json, letter], [last as string, letter, to.json]];
};

const drawParametric: Draw = ([place, letter, interval], stage) => {
  const [x, y] = operandsOf(place as MathJson);
  const line: MathJson = ["List", ["Equal", "x", x as MathJson], ["Equal", "y", y as MathJson]];
  const layer: Layer = {
    id: stage.id("curve"),
    type: "parametric",
    role: "main",
    x: expressionOf(x as MathJson),
    y: expressionOf(y as MathJson),
    parameter: String(letter),
    over: endsOf(interval as MathJson),
    label: {
      key: "label.parametric",
      params: { place: expressionOf(place as MathJson), range: expressionOf(range(letter as MathJson, interval as MathJson)) },
    },
  };
  stage.draw(
    "picture.parametric",
    line,
    { letter: expressionOf(letter as MathJson), range: expressionOf(range(letter as MathJson, interval as MathJson)) },
    layer,
    ...openEnds(stage.id("ends"), [x as MathJson, y as MathJson], String(letter), interval as MathJson),
  );
};

const drawPolar: Draw = ([r, angle, interval, given], stage) => {
  const equation = given ?? apply("Equal", "r", r as MathJson);
  const running = expressionOf(range(angle as MathJson, interval as MathJson));
  const layer: Extract<Layer, { type: "polar" }> = {
    id: stage.id("curve"),
    type: "polar",
    role: "main",
    r: expressionOf(r as MathJson),
    angle: isSymbol(angle as MathJson) ? String(angle) : "theta",
    over: endsOf(interval as MathJson),
    label: { key: "label.polar", params: { equation: expressionOf(equation), range: running } },
  };
  const place = ["Cos", "Sin"].map((head) => apply("Multiply", r as MathJson, apply(head, angle as MathJson)));
  const ends = openEnds(stage.id("ends"), place as [MathJson, MathJson], layer.angle, interval as MathJson);
  stage.draw("picture.polar", equation, { letter: expressionOf(angle as MathJson), range: running }, layer, ...ends);
};

/** So far from the pole a line is drawn on both sides. */
const reach = 5;

const drawPolarRay: Draw = ([angle = 0], stage) => {
  const equation = apply("Equal", "theta", angle);
  const along = (head: string): MathJson => apply("Multiply", "r", apply(head, angle));
  const layer: Layer = {
    id: stage.id("line"),
    type: "parametric",
    role: "main",
    x: expressionOf(along("Cos")),
    y: expressionOf(along("Sin")),
    parameter: "r",
    over: [expressionOf(-reach), expressionOf(reach)],
    label: { key: "label.polar-ray", params: { equation: expressionOf(equation) } },
  };
  stage.draw("picture.polar-ray", equation, undefined, layer);
};

const onPolarGrid = (): FigureFrame => ({ view: { plane: "polar", aspect: "equal" } });

/** Curves by a parameter and in polar coordinates. */
export const curves: PictureTopic = {
  rules: {
    "picture.parametric": {
      relation: "states",
      example: "x = \\cos t, y = \\sin t",
      en: "Each {letter} with {range} gives one point (x, y); together they are the curve",
      zh: "满足 {range} 的每个 {letter} 给出一个点 (x, y)，这些点组成曲线",
    },
    "picture.polar": {
      relation: "states",
      example: "r = 1 + \\cos \\theta",
      en: "At each angle {letter} with {range} go the distance r from the origin, backwards where r is negative",
      zh: "对满足 {range} 的每个角 {letter}，从原点沿该方向走距离 r（r 为负时反向）",
    },
    "picture.polar-ray": {
      relation: "states",
      example: "\\theta = \\frac{\\pi}{4}",
      en: "All points in this direction; where r is negative, in the opposite one",
      zh: "该方向上的所有点；r 为负时在相反方向",
    },
  },
  draw: { Parametric: drawParametric, Polar: drawPolar, PolarRay: drawPolarRay },
  frame: { Parametric: () => ({ view: { aspect: "equal" } }), Polar: onPolarGrid, PolarRay: onPolarGrid },
};
