import { type Derivation, type Figure, FigureError, toPlotSpec, type Wording } from "@math-viz/sdk";

/** Drawn once for every width, a chart should be readable in a narrow column; in a wide one its letters only grow. */
const size = { width: 480, height: 340 };
/** What can be turned needs room in every direction. */
const sizeInSpace = { width: 480, height: 384 };

/** A number line is as low as its rows allow. */
function sizeOf({ layers, view }: Figure): { width: number; height?: number } {
  if (layers.length > 0 && layers.every(({ type }) => type === "number-line")) return { width: size.width };
  return view.z ? sizeInSpace : size;
}

/** The derivation with its charts laid out for a page that cannot lay them out itself, labelled in the language of the wording. */
export function withPlots(derivation: Derivation, wording: Wording): Derivation {
  return { ...derivation, figures: derivation.figures.map((figure) => withPlot(figure, wording)) };
}

/** One that cannot be drawn this small keeps the chart it has. */
function withPlot(figure: Figure, wording: Wording): Figure {
  try {
    return { ...figure, plot: toPlotSpec(figure, { ...sizeOf(figure), wording }) };
  } catch (error) {
    if (error instanceof FigureError) return figure;
    throw error;
  }
}
