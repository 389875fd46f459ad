import type { Message } from "../contract.ts";
import { MathVizError } from "./math-viz-error.ts";

/** A figure that cannot be drawn: a layer of a type that has no drawing yet, a window of no width, a formula that is nowhere a number. */
export class FigureError extends MathVizError {
  override readonly name = "FigureError";
  /** The layer at fault, where there is one. */
  readonly layer: string | undefined;
  /** The same in a form that every language can say, with what to do about it. */
  readonly said: Message | undefined;

  constructor(message: string, layer?: string, said?: Message) {
    super(message);
    this.layer = layer;
    this.said = said;
  }
}
