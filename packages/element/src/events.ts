import type { Derivation, SolveEvent } from "@math-viz/sdk";

/** What `<math-viz>` tells the page. All of them bubble and cross shadow roots. */
export interface MathVizEventMap {
  /** Each event of the SDK as it arrives. */
  "math-viz-event": CustomEvent<SolveEvent>;
  /** A derivation is there; its `status` says whether it is solved, partial or unsolved. */
  "math-viz-solved": CustomEvent<{ derivation: Derivation }>;
  /** There is none: the solver could not be started, stopped, or refused the question. */
  "math-viz-failed": CustomEvent<{ error: Error }>;
  /** Solving was cancelled, by its button or by `cancel()`. */
  "math-viz-cancelled": CustomEvent<null>;
}

export function tell<Name extends keyof MathVizEventMap>(
  target: EventTarget,
  name: Name,
  detail: MathVizEventMap[Name]["detail"],
): void {
  target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

declare global {
  interface HTMLElementEventMap extends MathVizEventMap {}
}
