import type { Words } from "../words.ts";

/** The words of charts that are worked with, in one language: they come with the code for that. */
export interface ChartWords {
  /** What a figure that can be turned is, to a screen reader. */
  turnable: string;
  /** From where a figure is seen now, in degrees. */
  turned(azimuth: number, elevation: number): string;
  turnHow: string;
  /** What a figure in the plane is, to a screen reader, and what its keys do. */
  explorable: string;
  exploreHint: string;
  /** What can be done with a figure, for who sees it: one in the plane, and one in space. */
  exploreHow: string;
  /** The part of an axis that is seen now. */
  interval(name: string, from: string, to: string): string;
  /** The window wanted last is too large or too small to be drawn. */
  noFurther: string;
  /** Which of the marked points of a figure one is. */
  pointOf(index: number, count: number): string;
  /** Which of the curves of a figure is read along. */
  curveOf(index: number, count: number): string;
  /** The window, or the values, leave nothing of the figure to be seen. */
  nothingInView: string;
  noPoints: string;
  noCurve: string;
  /** A curve has no point where it is read. */
  noValue: string;
  /** A curve may go on where it is read, but no part of it is in the window there. */
  outOfView: string;
  /** What is said of a thing in a figure that steps are about. */
  aboutIt(steps: string): string;
  table: string;
  saveAs: string;
  download(format: string): string;
  saved(format: string): string;
  notSaved(format: string): string;
}

/** Everything that a chart may have to say. */
export type LiveWords = Words & ChartWords;
