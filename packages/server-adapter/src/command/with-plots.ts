import { type Derivation, type Figure, FigureError, toPlotSpec, type Wording } from "@math-viz/sdk";

/**
 * What is stored or sent out carries each figure's chart for its default view, so that a page with Observable Plot and nothing of ours can
 * draw it. A figure that cannot be drawn goes without: its derivation is as right as before.
 */
export function withPlots(derivation: Derivation, wording?: Wording): Derivation {
  return { ...derivation, figures: derivation.figures.map((figure) => withPlot(figure, wording)) };
}

function withPlot(figure: Figure, wording: Wording | undefined): Figure {
  if (figure.plot !== undefined) return figure;
  try {
    return { ...figure, plot: toPlotSpec(figure, wording === undefined ? {} : { wording }) };
  } catch (error) {
    if (error instanceof FigureError) return figure;
    throw error;
  }
}
