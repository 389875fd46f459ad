/** A program as language models write them, with what it draws: for each picture its layers, as `tellLayer` tells them. */
export interface Example {
  readonly name: string;
  readonly code: string;
  readonly draws: readonly (readonly string[])[];
  /** The lines that are not understood, with the last part of the reason's key; none where everything is. */
  readonly notUnderstood?: readonly (readonly [line: number, reason: string])[];
}
