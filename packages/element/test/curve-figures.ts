import { composeFigure, type Layer, type PlotSpec, parse, type View } from "@math-viz/sdk";
import { toPlotSpec } from "./at-size.ts";

/** Graphs of functions as they are first seen. The name of each is the name of its snapshot. */

export const curveSine = () => graph("\\sin x");
export const curveTangent = () => graph("\\tan x");
export const curveSecant = () => graph("\\sec x");
export const curveCosineOfHalf = () => graph("2\\cos(x/2)");
export const curveArctangent = () => graph("\\arctan x");
export const curveOnAPhoneInPi = () => graph("\\sin x + \\cos 2x", { width: 390, height: 300 });
export const curveReciprocal = () => graph("1/x");
export const curveRationalWithHole = () => graph("(x^2 - 1)/(x - 1)");
export const curveRationalThreeBranches = () => graph("x/(x^2 - 1)");
export const curveFloor = () => graph("\\lfloor x \\rfloor");
export const curveSteps = () => graph("\\lfloor 10x \\rfloor", { view: { x: [-3, 3], y: [-30, 30], aspect: "free" } });
export const curveSawtooth = () => graph("x \\bmod 1");
export const curveByCases = () => graph("\\begin{cases} x^2 & x < 1 \\\\ 3 - x & x \\ge 1 \\end{cases}");
export const curveSinc = () => graph("\\sin x / x");
export const curveSquareRoot = () => graph("\\sqrt{x}");
export const curveHalfCircle = () => graph("\\sqrt{4 - x^2}");
export const curveCubeRoot = () => graph("\\sqrt[3]{x}");
export const curveLogarithm = () => graph("\\ln x");
export const curveExponential = () => graph("e^x");
export const curveOfEssentialSingularity = () => graph("\\sin(1/x)");
export const curveSqueezed = () => graph("x \\sin(1/x)");
export const curveBand = () => graph("\\sin(100x)", { view: { x: [-20, 20], y: [-1.5, 1.5], aspect: "free" } });
export const curveBeats = () => graph("\\sin(100x) + \\sin(103x)", { view: { x: [-5, 5], y: [-3, 3], aspect: "free" } });
export const curveTangentOfReciprocal = () => graph("\\tan(1/x)", { view: { x: [-1, 1], y: [-6, 6], aspect: "free" } });
export const curveChirp = () => graph("\\sin(x^2)", { view: { x: [-12, 12], y: [-1.4, 1.4], aspect: "free" } });
export const curveDamped = () => graph("e^{-x/2} \\sin(10x)", { view: { x: [-1, 7], y: [-2, 2], aspect: "free" } });
export const curveCubic = () => graph("x^3 - 3x");
export const curveBell = () => graph("e^{-x^2}");
export const curveIsolatedPoint = () => graph("\\sqrt{-x^2}");
export const curveFactorial = () => graph("x!");
export const curveEToReciprocal = () => graph("e^{1/x}");
export const curveXToX = () => graph("x^x");

export const curvePolarRose = (): PlotSpec =>
  drawn(
    [{ id: "rose", type: "polar", role: "main", r: parse("2 \\sin 3t"), angle: "t", over: [parse("0"), parse("2\\pi")] }],
    "polar",
  );
export const curvePolarSpiralOnAPhone = (): PlotSpec =>
  drawn(
    [{ id: "spiral", type: "polar", role: "main", r: parse("t/4"), angle: "t", over: [parse("0"), parse("6\\pi")] }],
    "polar",
    {
      width: 390,
      height: 390,
    },
  );
export const curveComplexPlane = (): PlotSpec =>
  drawn(
    [
      { id: "circle", type: "implicit", role: "main", relation: parse("x^2 + y^2 = 4") },
      { id: "z", type: "points", points: [{ x: parse("1"), y: parse("\\sqrt 3") }] },
    ],
    "complex",
  );

function graph(formula: string, options: { width?: number; height?: number; view?: View } = {}): PlotSpec {
  const layers: Layer[] = [{ id: "curve", type: "curve", role: "main", variable: "x", y: parse(formula) }];
  return toPlotSpec(composeFigure({ id: "figure", title: { key: formula }, layers }), options);
}

function drawn(layers: Layer[], plane: "polar" | "complex", size: { width?: number; height?: number } = {}): PlotSpec {
  const figure = composeFigure({ id: "figure", title: { key: plane }, layers });
  return toPlotSpec({ ...figure, view: { ...figure.view, aspect: "equal", plane } }, size);
}
