import type { ChartWords } from "./words.ts";

const degrees = (angle: number): string => `${String(angle).replace("-", "−")}°`;

export const en: ChartWords = {
  turnable: "figure in space",
  turned: (azimuth, elevation) => `azimuth ${degrees(azimuth)}, elevation ${degrees(elevation)}`,
  turnHow:
    "Drag to turn, or slide one finger sideways. A double click or tap turns back. Keys: arrows, Home; Enter for the marked points.",
  explorable: "figure in the plane",
  exploreHint:
    "Arrow keys move it, plus and minus enlarge and reduce it, 0 shows all of it again. Enter goes through the marked points, Shift with an arrow key reads along a curve, Shift with Page Down or Page Up takes another one.",
  exploreHow:
    "Drag to move, or slide one finger sideways; two fingers move and enlarge. The wheel enlarges once the figure is clicked, or with Ctrl. A double click or tap shows everything again. Keys: arrows, + and −, 0; Enter for the marked points, Shift + arrows along a curve, Shift + Page Down for the next one.",
  interval: (name, from, to) => `${name} from ${from} to ${to}`,
  noFurther: "It cannot be zoomed or moved any further.",
  pointOf: (index, count) => `point ${index} of ${count}`,
  curveOf: (index, count) => `curve ${index} of ${count}`,
  nothingInView: "Nothing to be seen in this window.",
  noPoints: "No marked points in view",
  noCurve: "No curve in view",
  noValue: "not defined here",
  outOfView: "not in view here",
  aboutIt: (steps) => `see step ${steps}`,
  table: "Data as a table",
  saveAs: "Save as",
  download: (format) => `Save as ${format}`,
  saved: (format) => `${format} saved`,
  notSaved: (format) => `${format} could not be made`,
};
