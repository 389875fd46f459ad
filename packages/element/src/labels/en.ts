import type { Words } from "./words.ts";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const degrees = (angle: number): string => `${String(angle).replace("-", "−")}°`;

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
  turnable: "figure in space",
  turnHint: "Drag or press arrow keys to turn.",
  turned: (azimuth, elevation) => `azimuth ${degrees(azimuth)}, elevation ${degrees(elevation)}`,
  explorable: "figure in the plane",
  exploreHint:
    "Arrow keys move it, plus and minus enlarge and reduce it, 0 shows all of it again. Enter goes through the marked points, Shift with an arrow key reads along the curve.",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  resetView: "Reset view",
  interval: (name, from, to) => `${name} from ${from} to ${to}`,
  noFurther: "It cannot be zoomed or moved any further.",
  pointOf: (index, count) => `point ${index} of ${count}`,
  noPoints: "No marked points in view",
  noCurve: "No curve in view",
  noValue: "not defined here",
  valueOf: (name) => `${name}, number`,
  showInFigure: "Show in the figure",
  aboutIt: (steps) => `see step ${steps}`,
  more: "Description and data",
  exploreHow:
    "Drag to move, or slide one finger sideways; two fingers move and enlarge. The wheel enlarges once the figure is clicked, or with Ctrl. A double click or tap shows everything again. Keys: arrows, + and −, 0; Enter for the marked points, Shift + arrows along the curve.",
  turnHow:
    "Drag to turn, or slide one finger sideways. A double click or tap turns back. Keys: arrows, Home; Enter for the marked points.",
  table: "Data as a table",
  saveAs: "Save as",
  download: (format) => `Save as ${format}`,
  saved: (format) => `${format} saved`,
  notSaved: (format) => `${format} could not be made`,
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
