import { composeFigure, type Expression, expressionOf, type Layer, type MathJson, type PlotSpec, parse } from "@math-viz/sdk";
import { toPlotSpec } from "./at-size.ts";

/** Figures of conics, of points and lines, and of systems in the plane. The name of each is the name of its snapshot. */

export const ellipseWithFoci = () =>
  drawn(
    curve("x^2/25 + y^2/9 = 1"),
    points("foci", ["F_1", "-4", "0"], ["F_2", "4", "0"]),
    points("vertices", ["A", "5", "0"], ["B", "0", "3"]),
    construction("directrix", "x = 25/4"),
  );

export const translatedEllipse = () =>
  drawn(
    curve("4x^2 + 9y^2 - 16x + 18y - 11 = 0"),
    points("centre", ["C", "2", "-1"]),
    points("foci", ["F_1", "2 - sqrt(5)", "-1"], ["F_2", "2 + sqrt(5)", "-1"]),
  );

export const hyperbolaWithAsymptotes = () =>
  drawn(
    curve("x^2/9 - y^2/16 = 1"),
    asymptote("first", "y = (4x)/3"),
    asymptote("second", "y = -(4x)/3"),
    points("vertices", ["", "-3", "0"], ["", "3", "0"]),
    points("foci", ["F_1", "-5", "0"], ["F_2", "5", "0"]),
  );

export const hyperbolaUpright = () =>
  drawn(curve("y^2 - x^2/2 = 1"), asymptote("first", "y = x/sqrt(2)"), asymptote("second", "y = -x/sqrt(2)"));

export const sidewaysParabola = () =>
  drawn(
    curve("y^2 = 4x"),
    construction("directrix", "x = -1"),
    points("focus", ["F", "1", "0"]),
    segment("latus-rectum", "construction", ["1", "-2"], ["1", "2"]),
  );

export const rotatedEllipse = () =>
  drawn(
    curve("5x^2 + 4x y + 8y^2 = 36"),
    construction("major", "x + 2y = 0"),
    construction("minor", "y = 2x"),
    points("vertices", ["A", "6sqrt(5)/5", "-3sqrt(5)/5"], ["B", "2sqrt(5)/5", "4sqrt(5)/5"]),
  );

export const rotatedHyperbola = () => drawn(curve("x y = 1"), points("vertices", ["", "1", "1"], ["", "-1", "-1"]));

export const tiltedParabola = () => drawn(curve("x^2 - 2x y + y^2 - 4x - 4y = 0"), points("focus", ["F", "1/2", "1/2"]));

export const circleWithTangent = () =>
  drawn(
    curve("x^2 + y^2 = 25"),
    line("tangent", "answer", "3x + 4y = 25"),
    points("contact", ["P", "3", "4"]),
    points("centre", ["O", "0", "0"]),
    segment("radius", "construction", ["0", "0"], ["3", "4"]),
  );

export const lineAndEllipse = () =>
  drawn(
    curve("x^2/4 + y^2 = 1"),
    line("line", "main", "y = x/2 + 1/2"),
    points("meetings", ["A", "(-1 - sqrt(7))/2", "(1 - sqrt(7))/4"], ["B", "(-1 + sqrt(7))/2", "(1 + sqrt(7))/4"]),
    segment("chord", "answer", ["(-1 - sqrt(7))/2", "(1 - sqrt(7))/4"], ["(-1 + sqrt(7))/2", "(1 + sqrt(7))/4"]),
  );

export const pairOfLines = () => drawn(curve("x^2 - 4y^2 - 2x + 16y - 15 = 0"), points("meeting", ["", "1", "2"]));

export const triangle = () =>
  drawn(
    segment("a", "main", ["4", "1"], ["1", "4"]),
    segment("b", "main", ["1", "4"], ["0", "0"]),
    segment("c", "main", ["0", "0"], ["4", "1"]),
    line("height", "answer", "y = x"),
    points("corners", ["A", "0", "0"], ["B", "4", "1"], ["C", "1", "4"]),
  );

export const closePoints = () =>
  drawn(
    curve("x^2 + 100y^2 = 100"),
    points("near", ["P", "0", "1"], ["Q", "1/4", "1"], ["R", "1/2", "3/4"], ["S", "3/4", "1"], ["T", "1/2", "1/2"]),
  );

export const lemniscate = () => drawn(curve("(x^2 + y^2)^2 = 8(x^2 - y^2)"));

export const tangentContour = () => drawn(curve("y = tan(x) + y^3/9"));

export const cycloid = () =>
  drawn({
    id: "curve",
    type: "parametric",
    role: "main",
    parameter: "t",
    x: parse("t - sin(t)"),
    y: parse("1 - cos(t)"),
    over: [parse("0"), parse("4pi")],
  });

export const parametricCircle = () =>
  drawn({
    id: "curve",
    type: "parametric",
    role: "main",
    parameter: "t",
    x: parse("cos(t)"),
    y: parse("sin(t)"),
    over: [parse("0"), parse("2pi")],
  });

export const rose = () =>
  drawn({ id: "curve", type: "polar", role: "main", angle: "theta", r: parse("2cos(3theta)"), over: [parse("0"), parse("pi")] });

export const polarHyperbola = () =>
  drawn({
    id: "curve",
    type: "polar",
    role: "main",
    angle: "theta",
    r: parse("3/(1 + 2cos(theta))"),
    over: [parse("0"), parse("2pi")],
  });

export const ellipseOnAPhone = () =>
  drawnAt({ width: 390, height: 293 }, curve("x^2/25 + y^2/9 = 1"), points("foci", ["F_1", "-4", "0"], ["F_2", "4", "0"]));

export const phasePortrait = () => drawn(...pendulum());

export const phasePortraitOnAPhone = () => drawnAt({ width: 390, height: 293 }, ...pendulum());

/** A damped pendulum, integrated by small steps: good enough to look at. */
function pendulum(): Layer[] {
  const [x, y, t] = [[-2.8], [3.4], [0]];
  const step = 0.01;
  for (let index = 0; index < 2500; index++) {
    const [angle, speed] = [x[index] as number, y[index] as number];
    const halfway = [angle + (step / 2) * speed, speed + (step / 2) * (-Math.sin(angle) - 0.25 * speed)] as const;
    x.push(angle + step * halfway[1]);
    y.push(speed + step * (-Math.sin(halfway[0]) - 0.25 * halfway[1]));
    t.push((index + 1) * step);
  }
  const system = [
    expressionOf(["Equal", ["Derivative", "x"], "y"]),
    expressionOf(["Equal", ["Derivative", "y"], parse("-sin(x) - y/4").json]),
  ];
  return [
    { id: "field", type: "field", dx: parse("y"), dy: parse("-sin(x) - y/4") },
    { id: "nullcline", type: "curve", role: "construction", variable: "x", y: parse("-4sin(x)") },
    { id: "trajectory", type: "trajectory", role: "main", samples: { t, x, y }, system, start: [parse("-2.8"), parse("3.4")] },
    points("equilibria", ["", "0", "0"], ["", "pi", "0"]),
  ];
}

interface Size {
  width?: number;
  height?: number;
}

const drawn = (...layers: Layer[]): PlotSpec => drawnAt({}, ...layers);

function drawnAt(size: Size, ...layers: Layer[]): PlotSpec {
  const named = layers.find((layer) => layer.type === "implicit");
  const title = { key: "figure.graph-of", params: { function: named?.relation ?? expressionOf("x") } };
  return toPlotSpec(composeFigure({ id: "figure", title, layers }), size);
}

const line = (id: string, role: NonNullable<Layer["role"]>, equation: string): Layer => ({
  id,
  type: "implicit",
  role,
  relation: parse(equation),
});
const curve = (equation: string): Layer => line("curve", "main", equation);
const construction = (id: string, equation: string): Layer => line(id, "construction", equation);
const asymptote = (id: string, equation: string): Layer => line(id, "asymptote", equation);

type End = readonly [x: string, y: string];

const segment = (id: string, role: NonNullable<Layer["role"]>, from: End, to: End): Layer => ({
  id,
  type: "segment",
  role,
  from: [parse(from[0]), parse(from[1])],
  to: [parse(to[0]), parse(to[1])],
});

function points(id: string, ...given: (readonly [name: string, ...at: End])[]): Layer {
  return {
    id,
    type: "points",
    points: given.map(([name, x, y]) => {
      const at = { x: parse(x), y: parse(y) };
      const point: Expression = expressionOf(["Tuple", at.x.json, at.y.json] as MathJson);
      return name === "" ? at : { ...at, label: { key: "label.named-point", params: { name: expressionOf(name), point } } };
    }),
  };
}
