import type { Words } from "./words.ts";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const en: Words = {
  derivation: "Worked solution",
  empty: { title: "Ask a question", advice: "For example: solve x² − 4x + 3 = 0, or plot y = x² − 4x + 3 and find its vertex." },
  solving: "Working it out…",
  waiting: "Waiting for another solution to finish…",
  loading: (percent) => `Loading, ${percent} %`,
  cancel: "Cancel",
  cancelled: { title: "Cancelled", advice: "Nothing is running any more." },
  tryAgain: "Try again",
  failed: { title: "Something went wrong", advice: "Try again. If it happens again, write the question more simply." },
  unsolved: {
    title: "Not solved",
    advice: "Check how the formula is written, or put the question more simply, such as x^2 - 4x + 3 = 0.",
  },
  partial: { title: "Solved in part", advice: "The steps so far hold. What is missing is not answered." },
  ambiguous: { title: "What did you mean?", advice: "The question can be read in more than one way. Choose one." },
  summary: (steps, proved) =>
    steps === 0
      ? "Solved"
      : proved === steps
        ? `${plural(steps, "step", "steps")}, ${steps === 1 ? "proved" : "every one proved"}`
        : `${plural(steps, "step", "steps")}, ${proved} proved`,
  question: "Question",
  steps: "Steps",
  answers: "Answer",
  figures: "Figures",
  stepNumber: (id) => `Step ${id}`,
  verdict: {
    proved: "Proved",
    sampled: "Checked numerically",
    refuted: "False",
    unchecked: "Not checked",
    given: "Given",
  },
  provided: "provided",
  falseFor: "false for",
  case: "Case",
  check: "Check",
  remark: "Note",
  working: (steps) => (steps === 1 ? "In detail" : `In ${steps} smaller steps`),
  otherMethods: "Another way",
  otherReadings: "Read it differently",
  scrolls: "Long formula, scrolls sideways",
  chartFailed: "This figure could not be drawn.",
  figureControls: "Controls of the figure",
  play: "Play",
  pause: "Pause",
  time: "Time",
  turnHint: "Drag or press arrow keys to turn.",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  resetView: "Reset view",
  valueOf: (name) => `${name}, number`,
  showInFigure: "Show in the figure",
  more: "Description and data",
  noSolution: "No solution",
  everyNumber: "Every number",
  yes: "True",
  no: "False",
  or: "or",
  and: "and",
  separator: ", ",
  sentenceSeparator: "; ",
  colon: ": ",
};
