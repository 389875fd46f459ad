import { composeFigure, type PlotSpec, parse, type View } from "@math-viz/sdk";
import { toPlotSpec } from "./at-size.ts";

/** Curves of equations where something singular happens. The name of each is the name of its snapshot. */

const near: View = { x: [-3, 3], y: [-2, 2], aspect: "equal" };

export const contourCusp = () => equation("y^2 = x^3", near);
export const contourAcnode = () => equation("y^2 = x^2 (x - 1)", near);
export const contourNode = () => equation("y^2 = x^2 (x + 1)", near);
export const contourCrossingLines = () => equation("x (\\sin x - y) = 0", near);
export const contourCircleAndLine = () => equation("(x^2 + y^2 - 1)^2 (x - y) = 0", near);
export const contourIsolatedPoints = () => equation("\\sin^2 x + \\sin^2 y = 0");
export const contourTouchingRings = () => equation("\\sin(x^2 + y^2) = 1", near);
export const contourCassini = () => equation("((x - 1)^2 + y^2)((x + 1)^2 + y^2) = 1", near);
export const contourFolium = () => equation("x^3 + y^3 = 3xy", near);

function equation(formula: string, view?: View): PlotSpec {
  const figure = composeFigure({
    id: "figure",
    title: { key: formula },
    layers: [{ id: "curve", type: "implicit", role: "main", relation: parse(formula) }],
  });
  return toPlotSpec(view ? { ...figure, view } : figure);
}
