import { type PlotSpec, solve, wordingOf } from "@math-viz/sdk";
import { toPlotSpec } from "./at-size.ts";

/** Graphs that are asked for in words, with what is found out about them. The name of each figure is the name of its snapshot. */

async function asked(text: string, size?: { width: number; height: number }): Promise<() => PlotSpec> {
  const derivation = await solve({ text }).result;
  const [figure] = derivation.figures;
  if (!figure) throw new Error(`no figure for: ${text}`);
  return () => toPlotSpec(figure, { ...size, wording: wordingOf(derivation, undefined) });
}

export const graphSine = await asked("graph y = sin x");
export const graphTangent = await asked("plot tan(x)");
export const graphOfHole = await asked("plot (x^2-1)/(x-1)");
export const graphOfPole = await asked("plot y = (2x+1)/(x-3) with its asymptotes");
export const graphObliqueAsymptote = await asked("graph y = x^2/(x-1) and label its asymptotes and turning points");
export const graphSlantedBoth = await asked("plot y = sqrt(x^2+1)");
export const graphCubic = await asked("plot y = x^3 - 3x");
export const graphQuartic = await asked("plot y = x^4 - 5x^2 + 4");
export const graphLogarithm = await asked("画出函数 y = ln x 的图像");
export const graphBell = await asked("plot y = e^(-x^2)");
export const graphByCases = await asked("Plot f(x) = -x for x < 0, x^2 for 0 <= x < 2, 3 for x >= 2");
export const graphOverInterval = await asked("plot sin x on [-2,6]");
export const graphOverHalfLine = await asked("Graph y = 1/x for x > 0");
export const graphInWindow = await asked("plot tan x in the window [-2,2] by [-10,10]");
export const graphsMeeting = await asked("plot y = x^2 and y = 2x+3");
export const graphsOfWaves = await asked("graph sin x, cos x and tan x");
export const graphsInverse = await asked("Plot y = e^x, y = ln x and y = x on the same axes");
export const graphsMeetingAtDecimals = await asked("plot 2^x and x^2");
export const graphsOverInterval = await asked("画出 y=sin x 和 y=cos x 在 [0,2π] 上的图像");
export const graphWithSliders = await asked("graph y = A sin(ωx + φ)");
export const graphFoliumOfDescartes = await asked("plot x^3+y^3 = 6xy");
export const graphSineOnAPhone = await asked("graph y = sin x", { width: 360, height: 300 });
