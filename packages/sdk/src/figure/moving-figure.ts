import type { Figure, PlotSpec } from "../contract.ts";
import type { Wording } from "../locale/say.ts";
import { headMarks } from "./heads.ts";
import { withEnglish } from "./names.ts";
import { type DrawMoment, prepareSpace } from "./space/draw-space.ts";
import { toPlotSpec } from "./to-plot-spec.ts";
import { checkSize } from "./view/check-size.ts";
import { checkView } from "./view/check-view.ts";

/**
 * A figure that turns or plays, made ready to be drawn many times at one size. What it gives for a moment is what `toPlotSpec` gives, but that
 * marks with nothing to show are kept (with a column of null), so that a chart can be changed in place.
 *
 * @throws FigureError as `toPlotSpec` does.
 */
export function movingFigure(figure: Figure, size: { width: number; height: number; wording?: Wording }): DrawMoment {
  const { width, height } = size;
  const wording = withEnglish(size.wording);
  if (!figure.view.z) {
    const { options, marks } = toPlotSpec(figure, { width, height, wording });
    return ({ at }): PlotSpec => ({
      options,
      marks: at === undefined ? marks : [...marks, ...headMarks(figure.layers, figure.view, at)],
    });
  }
  checkView(figure.view);
  checkSize(width, height);
  return prepareSpace(figure, { width, height, wording });
}
