import type { Figure, Layer, Message } from "../contract.ts";
import { animationOf } from "./animation.ts";
import { chooseView } from "./view/choose-view.ts";

/**
 * A figure with the window in which all that the question speaks of can be seen (see `chooseView`). One with trajectories
 * can be played.
 *
 * @throws FigureError where no window can hold the layers: coordinates that are no numbers or lie beyond 10^100.
 */
export function composeFigure(parts: { id: string; title: Message; layers: Layer[]; alt?: Message[] }): Figure {
  const { id, title, layers, alt = [] } = parts;
  const animation = animationOf(layers);
  return { id, title, alt, view: chooseView(layers), layers, ...(animation && { animation }) };
}
