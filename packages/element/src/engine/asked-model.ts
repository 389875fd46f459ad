import type { FromEngine, RelayedState, ToEngine } from "@math-viz/sdk";

/** A language model of the page, as the engine hands it on to whoever solves. What does it is loaded with the model (`model/`). */
export interface AskedModel {
  readonly state: RelayedState;
  /** Begins to answer what is asked from elsewhere. */
  connect(tell: (message: FromEngine) => void): { take(message: ToEngine): Promise<void>; stop(): void };
}
