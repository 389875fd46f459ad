import { composeFigure, type Expression, expressionOf, type Layer, type MathJson, type PlotSpec, parse } from "@math-viz/sdk";
import { toPlotSpec } from "./at-size.ts";
import { lorenzFigure } from "./lorenz.ts";

export * from "./code-figures.ts";
export * from "./contour-figures.ts";
export * from "./curve-figures.ts";
export * from "./data-figures.ts";
export * from "./graph-figures.ts";
export * from "./picture-figures.ts";
export * from "./plane-figures.ts";
export * from "./space-figures.ts";

/** Figures to look at. The name of each is the name of its snapshot. */

const chinese = {
  "figure.graph-of": "{function} 的图像",
  "figure.parabola-upward": "开口向上的抛物线 {function}",
  "label.vertex": "顶点 {point}",
  "label.zero": "零点 {point}",
  "label.y-intercept": "与 y 轴的交点 {point}",
};

export const upwardParabola = () => toPlotSpec(parabola("x^2 - 4x + 3", ["2", "-1"], ["1", "3"], "3"));

export const downwardParabola = () => toPlotSpec(parabola("-x^2 + 2x + 3", ["1", "4"], ["-1", "3"], "3"));

export const noZeros = () => toPlotSpec(parabola("x^2 + 2x + 3", ["-1", "2"], [], "3"));

export const doubleZero = () => toPlotSpec(parabola("x^2 - 4x + 4", ["2", "0"], ["2"], "4"));

export const irrationalZeros = () => toPlotSpec(parabola("x^2 - 3", ["0", "-3"], ["-sqrt(3)", "sqrt(3)"], "-3"));

export const fractionVertex = () =>
  toPlotSpec(parabola("2x^2 + 3x - 1", ["-3/4", "-17/8"], ["(-3 - sqrt(17))/4", "(-3 + sqrt(17))/4"], "-1"));

export const negativeEverywhere = () => toPlotSpec(parabola("-3x^2 - 12x - 13", ["-2", "-1"], [], "-13"));

export const largeCoefficients = () =>
  toPlotSpec(
    parabola(
      "1234x^2 + 5678x - 91011",
      ["-2839/1234", "-120367495/1234"],
      ["(-2839 - sqrt(120367495))/1234", "(-2839 + sqrt(120367495))/1234"],
      "-91011",
    ),
  );

export const tinyCoefficients = () =>
  toPlotSpec(parabola("0.00000001(x - 1000000)^2 + 0.000001", ["1000000", "0.000001"], [], "10000.000001"));

export const farIntercept = () => toPlotSpec(parabola("(x - 1000)^2 - 1", ["1000", "-1"], ["999", "1001"], "999999"));

export const straightLine = () => toPlotSpec(line("2x + 1", ["-1/2", "0"], ["0", "1"]));

export const levelLine = () => toPlotSpec(line("5", ["0", "5"]));

export const chineseWords = () => toPlotSpec(parabola("x^2 - 4x + 3", ["2", "-1"], ["1", "3"], "3"), { wording: chinese });

export const onAPhone = () =>
  toPlotSpec(parabola("2x^2 + 3x - 1", ["-3/4", "-17/8"], ["(-3 - sqrt(17))/4", "(-3 + sqrt(17))/4"], "-1"), {
    width: 390,
    height: 300,
  });

export const constructions = (): PlotSpec =>
  toPlotSpec(
    composeFigure({
      id: "figure",
      title: { key: "figure.graph-of", params: { function: parse("y = 1/x") } },
      layers: [
        { id: "branches", type: "curve", variable: "x", y: parse("1/x") },
        {
          id: "root",
          type: "curve",
          variable: "x",
          y: parse("sqrt(x)"),
          over: [parse("0"), parse("2")],
          ends: ["closed", "open"],
        },
        { id: "diagonal", type: "implicit", relation: parse("2x - y = 1") },
        { id: "chord", type: "segment", role: "person", from: [parse("-2"), parse("-1/2")], to: [parse("-1/2"), parse("-2")] },
        { id: "shift", type: "arrow", from: [parse("1"), parse("1")], to: [parse("2"), parse("2")] },
        points("meeting", [["1", "1"], "A"]),
      ],
    }),
  );

export const lorenz = (): PlotSpec => toPlotSpec(lorenzFigure());

/** Turned, on its way, in a narrow column. */
export const lorenzUnderWay = (): PlotSpec => {
  const figure = lorenzFigure();
  const view = { ...figure.view, turn: { azimuth: 30, elevation: -15 } };
  return toPlotSpec(figure, { view, at: 17.5, width: 390, height: 312 });
};

function parabola(formula: string, vertex: [string, string], zeros: string[], intercept: string) {
  const y = parse(formula);
  return composeFigure({
    id: "figure",
    title: { key: "figure.graph-of", params: { function: graphOf(y) } },
    alt: [
      { key: formula.startsWith("-") ? "figure.parabola-downward" : "figure.parabola-upward", params: { function: graphOf(y) } },
    ],
    layers: [
      { id: "curve", type: "curve", role: "main", variable: "x", y },
      { id: "axis", type: "implicit", role: "construction", relation: parse(`x = ${vertex[0]}`) },
      points("vertex", [vertex, "label.vertex"]),
      points("zeros", ...zeros.map((zero): PointOf => [[zero, "0"], "label.zero"])),
      points("y-intercept", [["0", intercept], "label.y-intercept"]),
    ],
  });
}

function line(formula: string, ...crossings: [string, string][]) {
  const y = parse(formula);
  return composeFigure({
    id: "figure",
    title: { key: "figure.graph-of", params: { function: graphOf(y) } },
    layers: [
      { id: "curve", type: "curve", role: "main", variable: "x", y },
      ...crossings.map((at) => points(`crossing-${at}`, [at, "label.zero"])),
    ],
  });
}

const graphOf = (y: Expression): Expression => expressionOf(["Equal", "y", y.json] as MathJson);

type PointOf = [at: [string, string], label: string];

function points(id: string, ...given: PointOf[]): Layer {
  const [first] = given;
  return {
    id,
    type: "points",
    points: given.map(([[x, y], key]) => {
      const at = { x: parse(x), y: parse(y) };
      return { ...at, label: { key, params: { point: expressionOf(["Tuple", at.x.json, at.y.json]) } } };
    }),
    ...(first ? { label: { key: first[1], params: {} } } : {}),
  };
}
