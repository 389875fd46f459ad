import type { Figure, Language, PlotSpec, View } from "../../contract.ts";
import { FigureError } from "../../errors/figure-error.ts";
import type { Wording } from "../../locale/say.ts";
import { toPlotSpec } from "../to-plot-spec.ts";
import type { ParameterNumbers } from "../with-parameters.ts";
import { picture } from "./sampling-plan.ts";

export interface ExportOptions {
  /** Another window than the figure's own. */
  readonly view?: View;
  /** Of its parameters, where the sliders stand elsewhere than in the figure. */
  readonly values?: ParameterNumbers;
  /** English unless it is Chinese. */
  readonly lang?: Language;
  /** Words for what the figure says of itself, as `toPlotSpec` takes them; by its formulas where it has none. */
  readonly wording?: Wording;
}

/** The figure as we draw it, made when first needed; undefined where it cannot be drawn. */
export function onDemand(figure: Figure): () => PlotSpec | undefined {
  let made: { spec: PlotSpec | undefined } | undefined;
  return () => {
    made ??= { spec: drawn(figure) };
    return made.spec;
  };
}

function drawn(figure: Figure): PlotSpec | undefined {
  try {
    return toPlotSpec(figure, figure.view.z ? {} : picture);
  } catch (error) {
    if (error instanceof FigureError) return undefined;
    throw error;
  }
}
