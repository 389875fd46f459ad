import type { Verdict } from "@math-viz/sdk";

/** Every word of the user interface, in one language. Sentences about mathematics are not here: they come with the derivation's wording. */
export interface Words {
  /** Name of the whole for a screen reader. */
  derivation: string;
  empty: Notice;
  solving: string;
  waiting: string;
  loading(percent: number): string;
  cancel: string;
  cancelled: Notice;
  tryAgain: string;
  failed: Notice;
  unsolved: Notice;
  partial: Notice;
  /** More than one reading, none of them chosen. */
  ambiguous: Notice;
  /** One line at the end: how many steps there were, and how many of them are proved. */
  summary(steps: number, proved: number): string;
  question: string;
  steps: string;
  answers: string;
  figures: string;
  stepNumber(id: string): string;
  verdict: Record<Verdict["status"], string>;
  /** Stands before the conditions of a proved step: "provided x ≠ 1". */
  provided: string;
  /** Stands before the witness of a refuted step: "false for x = 2". */
  falseFor: string;
  case: string;
  check: string;
  remark: string;
  working(steps: number): string;
  otherMethods: string;
  otherReadings: string;
  scrolls: string;
  chartFailed: string;
  /** The buttons and the slider below a figure that turns or plays. */
  figureControls: string;
  play: string;
  pause: string;
  /** Name of the slider that sets the time in a figure. */
  time: string;
  turnHint: string;
  zoomIn: string;
  zoomOut: string;
  resetView: string;
  /** Name of the field for the number of a parameter. */
  valueOf(name: string): string;
  /** The button of a step that is about something in a figure. */
  showInFigure: string;
  /** The button that opens what else there is of a figure. */
  more: string;
  noSolution: string;
  everyNumber: string;
  yes: string;
  no: string;
  /** Between statements of a formula: x = 1 or x = 3. */
  or: string;
  and: string;
  /** Separates items in a row: ", " or "、". */
  separator: string;
  /** Separates sentences about one thing, which have commas of their own: "; ". */
  sentenceSeparator: string;
  /** Between a label and what it labels: ": " or "：". */
  colon: string;
}

/** A state that stands alone: what it is, and what to do about it. */
export interface Notice {
  title: string;
  advice: string;
}
