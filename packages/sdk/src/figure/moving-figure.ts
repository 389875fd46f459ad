import type { Figure, PlotMark, PlotSpec, View } from "../contract.ts";
import type { Wording } from "../locale/say.ts";
import { headMarks } from "./heads.ts";
import type { DrawMoment, Moment } from "./moment.ts";
import { withEnglish } from "./names.ts";
import { prepareSpace, type SpaceSize } from "./space/draw-space.ts";
import { toPlotSpec } from "./to-plot-spec.ts";
import { checkSize } from "./view/check-size.ts";
import { checkView } from "./view/check-view.ts";
import { withParameters } from "./with-parameters.ts";

/**
 * A figure that turns, plays or is explored, made ready to be drawn many times at one size. What it gives for a moment is what `toPlotSpec`
 * gives, but that in space marks with nothing to show are kept (with a column of null), so that a chart can be changed in place.
 *
 * Another turn or time costs a projection; other values of parameters and another window are sampled anew. As long as the window is the
 * same, `options` is the very same object.
 *
 * @throws FigureError as `toPlotSpec` does, at once and for a moment; what was drawn before is not lost then.
 */
export function movingFigure(figure: Figure, size: { width: number; height: number; wording?: Wording }): DrawMoment {
  const { width, height } = size;
  const ready = { width, height, wording: withEnglish(size.wording) };
  checkSize(width, height);
  let current = prepared(figure, figure.view, undefined, ready);
  return (moment) => {
    const { view = figure.view, values } = moment;
    const sameWindow = windowOf(view) === current.window;
    if (!sameWindow || JSON.stringify(values) !== current.values) {
      const next = prepared(figure, view, values, ready);
      current = sameWindow ? { ...next, options: current.options } : next;
    }
    return { options: current.options, marks: current.marks(moment.turn ?? view.turn, moment.at) };
  };
}

/** A figure sampled for one window and one set of values. */
interface Prepared {
  readonly window: string;
  readonly values: string | undefined;
  readonly options: PlotSpec["options"];
  readonly marks: (turn: View["turn"], at: Moment["at"]) => PlotMark[];
}

/** What of a view asks for sampling: not from where it is seen. */
const windowOf = ({ turn, ...window }: View): string => JSON.stringify(window);

function prepared(figure: Figure, view: View, values: Moment["values"], size: SpaceSize): Prepared {
  checkView(view);
  const key = { window: windowOf(view), values: JSON.stringify(values) };
  const moment = (turn: View["turn"], at: Moment["at"]) => ({ ...(turn && { turn }), ...(at !== undefined && { at }) });
  if (view.z) {
    const draw = prepareSpace({ ...withParameters(figure, values), view }, size);
    return { ...key, options: draw({}).options, marks: (turn, at) => draw(moment(turn, at)).marks };
  }
  const { options, marks } = toPlotSpec(figure, { ...size, view, ...(values && { values }) });
  return {
    ...key,
    options,
    marks: (_, at) => (at === undefined ? marks : [...marks, ...headMarks(figure.layers, view, at)]),
  };
}
