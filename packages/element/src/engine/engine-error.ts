import { MathVizError } from "@math-viz/sdk";

/** The solver stopped or could not be started; the question is not to blame. */
export class EngineError extends MathVizError {
  override readonly name = "EngineError";
}
