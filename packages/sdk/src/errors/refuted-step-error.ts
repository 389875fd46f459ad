import type { Step } from "../contract.ts";
import { MathVizError } from "./math-viz-error.ts";

/** A rule wrote a line that the verifier refutes: a bug in the method, which is discarded. Carries the step as evidence. */
export class RefutedStepError extends MathVizError {
  override readonly name = "RefutedStepError";
  readonly step: Step;

  constructor(step: Step) {
    super(`rule ${step.rule} wrote a false line: ${step.after.latex}`);
    this.step = step;
  }
}
