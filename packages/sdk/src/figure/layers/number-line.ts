import { stretchMarks } from "../number-line/row-marks.ts";
import { rowsOf } from "../number-line/rows.ts";
import type { Drawing, DrawingContext, LayerOf } from "./drawing.ts";
import { colourOf } from "./stroke.ts";

/** Sets of numbers in a figure that has more than a number line: on the horizontal axis. */
export function drawOnAxis(layer: LayerOf<"number-line">, { frame, wording, colour }: DrawingContext): Drawing {
  const rows = rowsOf([layer], wording).filter(({ signs }) => !signs);
  const marks = rows.flatMap((row) => stretchMarks({ ...row, height: 0 }, colourOf(layer.role, colour), frame));
  return { lines: marks.filter(({ mark }) => mark !== "dot"), dots: marks.filter(({ mark }) => mark === "dot") };
}
