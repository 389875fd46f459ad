import type { Figure, FigureFrame, Layer, Message } from "../contract.ts";
import { animationOf } from "./animation.ts";
import { chooseView } from "./view/choose-view.ts";
import { withParameters } from "./with-parameters.ts";

/**
 * A figure with the window in which all that the question speaks of can be seen (see `chooseView`). One with trajectories
 * can be played. What the frame settles of the view stands as it is.
 *
 * @throws FigureError where no window can hold the layers: coordinates that are no numbers or lie beyond 10^100.
 */
export function composeFigure(
  parts: {
    id: string;
    title: Message;
    layers: Layer[];
    alt?: Message[];
  } & FigureFrame,
): Figure {
  const { id, title, layers, alt = [], parameters, view, fromAbove } = parts;
  const animation = parts.animation ?? animationOf(layers);
  const figure = { id, title, alt, layers, ...(parameters && { parameters }), ...(animation && { animation }) };
  return { ...figure, view: { ...chooseView(withParameters({ ...figure, view: anyView }).layers, fromAbove), ...view } };
}

/** Before there is one. */
const anyView: Figure["view"] = { x: [0, 1], y: [0, 1], aspect: "free" };
