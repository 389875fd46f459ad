import type { Figure, PlotMark, PlotSpec, View } from "../contract.ts";
import type { Wording } from "../locale/say.ts";
import { headMarks } from "./heads.ts";
import type { DrawMoment, Moment } from "./moment.ts";
import { withEnglish } from "./names.ts";
import { composed, planePicture } from "./plane-picture.ts";
import { type DrawWindow, isOfSameSize, mayHaveRoom, withRoom } from "./room.ts";
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
    const sameValues = JSON.stringify(values) === current.values;
    const beside = moment.moving && sameValues && !sameWindow ? current.beside(view) : undefined;
    if (beside) return withHeads(beside, figure, view, moment.at);
    if (!sameWindow || !sameValues) {
      const next = prepared(figure, view, values, ready);
      current = sameWindow ? { ...next, options: current.options } : next;
    }
    return { options: current.options, marks: current.marks(moment.turn ?? view.turn, moment.at) };
  };
}

function withHeads(spec: PlotSpec, { layers }: Figure, view: View, at: Moment["at"]): PlotSpec {
  return at === undefined ? spec : { ...spec, marks: [...spec.marks, ...headMarks(layers, view, at)] };
}

/** A figure sampled for one window and one set of values. */
interface Prepared {
  readonly window: string;
  readonly values: string | undefined;
  readonly options: PlotSpec["options"];
  readonly marks: (turn: View["turn"], at: Moment["at"]) => PlotMark[];
  /** The picture for a window beside this one and of the same scale, if it can be had without sampling each of them. */
  readonly beside: DrawWindow;
}

/** What of a view asks for sampling: not from where it is seen. */
const windowOf = ({ turn, ...window }: View): string => JSON.stringify(window);

function prepared(figure: Figure, view: View, values: Moment["values"], size: SpaceSize): Prepared {
  checkView(view);
  const key = { window: windowOf(view), values: JSON.stringify(values) };
  const moment = (turn: View["turn"], at: Moment["at"]) => ({ ...(turn && { turn }), ...(at !== undefined && { at }) });
  const whole = { ...withParameters(figure, values), view };
  if (view.z) {
    const draw = prepareSpace(whole, size);
    return { ...key, options: draw({}).options, marks: (turn, at) => draw(moment(turn, at)).marks, beside: () => undefined };
  }
  const picture = mayHaveRoom(whole) ? planePicture(whole, size) : undefined;
  const { options, marks } = picture ? composed(picture, size.wording) : toPlotSpec(whole, size);
  let room: DrawWindow | undefined;
  return {
    ...key,
    options,
    marks: (_, at) => (at === undefined ? marks : [...marks, ...headMarks(figure.layers, view, at)]),
    beside(window) {
      if (!picture || !isOfSameSize(view, window)) return undefined;
      room ??= withRoom(picture, size) ?? (() => undefined);
      return room(window);
    },
  };
}
