import { composeFigure, type Layer, type PlotSpec, parse, type View } from "@math-viz/sdk";
import { toPlotSpec } from "./at-size.ts";

/** Surfaces, solids and curves in space, and surfaces seen from above. The name of each figure is the name of its snapshot. */

type Ends = [from: string, to: string];
type Triple = [x: string, y: string, z: string];

export const spaceSaddle = () => drawn(graph("x^2 - y^2"));
export const spaceParaboloid = () => drawn(graph("x^2 + y^2"));
export const spaceWaves = () => drawn(graph("sin(x) cos(y)", ["-3", "3"]));
export const spaceRipples = () => drawn(graph("sin(sqrt(x^2 + y^2))"));
export const spacePole = () => drawn(graph("1/(x^2 + y^2)"));
/** Poles along a line: two sheets and no wall. */
export const spaceLineOfPoles = () => drawn(graph("1/(x - y)"));
export const spaceSteps = () => drawn(graph("floor(x) + floor(y)", ["-2", "2"]));
export const spaceDome = () => drawn(graph("sqrt(4 - x^2 - y^2)"));
export const spaceDomainInParts = () => drawn(graph("sqrt(x y)"));
export const spacePlane = () => drawn(graph("4 - 2x - y"));
export const spaceBowlAndLevel = () =>
  drawn(called("z = x^2 + y^2", graph("x^2 + y^2")), { ...called("z = 4", graph("4")), id: "level" });
export const spaceTangentPlane = () =>
  drawn(graph("x^2 + y^2", ["-2", "2"]), { ...graph("2x + 2y - 2", ["0", "2"]), id: "tangent" }, points(["1", "1", "2"]));

export const spaceSphereWithPoints = () =>
  drawn(
    sphere(),
    points(["0", "-2", "0"], ["sqrt(2)", "0", "sqrt(2)"], ["0", "2", "0"]),
    arrow(["0", "0", "-3"], ["0", "0", "3"]),
  );
export const spaceSphereWithCircles = () =>
  drawn(sphere(), curve(["2cos(t)", "2sin(t)", "0"], ["0", "2pi"]), curve(["2cos(t)", "0", "2sin(t)"], ["0", "2pi"], "meridian"));
export const spaceTorus = () =>
  drawn(byParameters(["(3 + cos(v)) cos(u)", "(3 + cos(v)) sin(u)", "sin(v)"], ["0", "2pi"], ["0", "2pi"]));
export const spaceCone = () =>
  drawn(byParameters(["u cos(v)", "u sin(v)", "u"], ["0", "2"], ["0", "2pi"]), {
    ...byParameters(["u cos(v)", "u sin(v)", "-u"], ["0", "2"], ["0", "2pi"]),
    ...{ id: "below", role: "construction" },
  });
/** A plane through a cone: both are cut along the ellipse. */
export const spaceConicSection = () =>
  drawn(
    called("z^2 = x^2 + y^2", byParameters(["u cos(v)", "u sin(v)", "u"], ["0", "2"], ["0", "2pi"])),
    { ...byParameters(["u cos(v)", "u sin(v)", "-u"], ["0", "2"], ["0", "2pi"]), id: "below", role: "construction" },
    { ...called("z = x/2 + 3/4", graph("x/2 + 3/4", ["-2", "2"])), id: "plane" },
  );
export const spaceHyperboloid = () =>
  drawn(byParameters(["cosh(u) cos(v)", "cosh(u) sin(v)", "sinh(u)"], ["-3/2", "3/2"], ["0", "2pi"]));
export const spaceVase = () => drawn(byParameters(["(2 + sin(u)) cos(v)", "(2 + sin(u)) sin(v)", "u"], ["0", "6"], ["0", "2pi"]));
/** Turned about the x-axis, with the curve that turns, its axis and the cap at its end. */
export const spaceSolidOfRevolution = () =>
  drawn(
    byParameters(["u", "sqrt(u) cos(v)", "sqrt(u) sin(v)"], ["0", "4"], ["0", "2pi"]),
    { ...byParameters(["4", "2u cos(v)", "2u sin(v)"], ["0", "1"], ["0", "2pi"]), id: "cap", role: "construction" },
    curve(["t", "0", "sqrt(t)"], ["0", "4"]),
    { ...segment(["-1", "0", "0"], ["5", "0", "0"]), role: "construction" },
  );

export const spaceHelix = () => drawn(curve(["cos(t)", "sin(t)", "t/4"], ["0", "6pi"]));
export const spaceKnot = () => drawn(curve(["(2 + cos(3t)) cos(2t)", "(2 + cos(3t)) sin(2t)", "sin(3t)"], ["0", "2pi"]));
export const spaceVectors = () =>
  drawn(
    { ...arrow(["0", "0", "0"], ["1", "2", "3"]), label: { key: "label.vector", params: { vector: parse("(1, 2, 3)") } } },
    {
      ...arrow(["0", "0", "0"], ["3", "-1", "1"]),
      ...{ id: "second", label: { key: "label.vector", params: { vector: parse("(3, -1, 1)") } } },
    },
  );
export const spaceOnAPhone = () => drawnAt({ width: 390, height: 312 }, graph("x^2 - y^2"), points(["0", "0", "0"]));
export const spaceFromBelow = () =>
  drawnAt({ width: 480, height: 384, view: { turn: { azimuth: 30, elevation: -25 } } }, graph("x^2 - y^2"));

export const levelsOfABowl = () => levels("x^2 + y^2");
export const levelsOfASaddle = () => levels("x^2 - y^2");
export const levelsOfWaves = () => levels("sin(x) cos(y)");
export const levelsOfAPole = () => levels("1/(x^2 + y^2)");
export const levelsOfADome = () => levels("sqrt(4 - x^2 - y^2)");
export const levelsOnAPhone = () => levels("x^3 - 3x y^2", { width: 390, height: 390 });

function graph(formula: string, side?: Ends): Layer {
  const over = side && { over: [pair(side), pair(side)] satisfies Parts };
  return { id: "surface", type: "surface", variables: ["x", "y"], z: parse(formula), ...over };
}

const called = (equation: string, layer: Layer): Layer => ({
  ...layer,
  label: { key: "label.surface", params: { function: parse(equation) } },
});

type Parts = [ReturnType<typeof pair>, ReturnType<typeof pair>];
const pair = ([from, to]: Ends): [ReturnType<typeof parse>, ReturnType<typeof parse>] => [parse(from), parse(to)];
const triple = ([x, y, z]: Triple) => ({ x: parse(x), y: parse(y), z: parse(z) });
const place = ([x, y, z]: Triple): [ReturnType<typeof parse>, ReturnType<typeof parse>, ReturnType<typeof parse>] => [
  parse(x),
  parse(y),
  parse(z),
];

const byParameters = (at: Triple, u: Ends, v: Ends): Layer => ({
  ...{ id: "surface", type: "parametric-surface", parameters: ["u", "v"] },
  ...triple(at),
  over: [pair(u), pair(v)],
});

const sphere = (): Layer => byParameters(["2cos(u) cos(v)", "2sin(u) cos(v)", "2sin(v)"], ["0", "2pi"], ["-pi/2", "pi/2"]);
const curve = (at: Triple, over: Ends, id = "curve"): Layer => ({
  ...{ id, type: "space-curve", parameter: "t", over: pair(over) },
  ...triple(at),
});
const points = (...at: Triple[]): Layer => ({ id: "points", type: "points", points: at.map(triple) });
const arrow = (from: Triple, to: Triple): Layer => ({ id: "arrow", type: "arrow", from: place(from), to: place(to) });
const segment = (from: Triple, to: Triple): Layer => ({ id: "axis", type: "segment", from: place(from), to: place(to) });

const title = { key: "figure.picture", params: { things: [] } };
const drawn = (...layers: Layer[]): PlotSpec => drawnAt({ width: 480, height: 384 }, ...layers);

function drawnAt({ view, ...size }: { width?: number; height?: number; view?: Partial<View> }, ...layers: Layer[]): PlotSpec {
  const figure = composeFigure({ id: "figure", title, layers });
  return toPlotSpec(figure, { ...size, view: { ...figure.view, ...view } });
}

function levels(formula: string, size: { width?: number; height?: number } = { width: 520, height: 480 }): PlotSpec {
  return toPlotSpec(composeFigure({ id: "figure", title, layers: [graph(formula)], fromAbove: true }), size);
}
