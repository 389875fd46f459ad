import { MathVizError } from "./math-viz-error.ts";

/** The caller passed something that can never work: a question without text, an unknown language tag type, a figure without layers. */
export class MisuseError extends MathVizError {
  override readonly name = "MisuseError";
}
