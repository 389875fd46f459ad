import type { AxisNames } from "./axis-names.ts";
import { axisX, axisY, contains, type Frame } from "./frame.ts";
import { type Box, within } from "./labels/boxes.ts";
import { boxOf, type Position } from "./labels/place-labels.ts";
import type { Tick } from "./ticks.ts";

/** The text beside a tick, before it is known whether it may stay. */
export interface TickLabel extends Omit<Position, "cost"> {
  readonly axis: "x" | "y" | "origin" | "name" | "ray";
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** From an axis to the numbers beside it, in pixels. */
export const tickGap = 7;

/** The numbers beside the ticks, the 0 at the origin and the letters at the ends of the axes, as far as they lie inside the chart. */
export function tickLabels(frame: Frame, names: AxisNames, ticksX: readonly Tick[], ticksY: readonly Tick[]): TickLabel[] {
  const { view, tickFontSize } = frame;
  const [x, y] = [axisX(frame), axisY(frame)];
  const bothInView = contains(view.x, 0) && contains(view.y, 0);
  const below = tickGap + tickFontSize / 2;
  const label = (
    axis: TickLabel["axis"],
    text: string,
    x: number,
    y: number,
    dx: number,
    dy: number,
    anchor: TickLabel["anchor"],
  ) => {
    const fontSize = axis === "name" ? frame.fontSize : tickFontSize;
    const box = boxOf(text, fontSize, [frame.pixelX(x), frame.pixelY(y)], { dx, dy, anchor });
    return { axis, text, x, y, dx, dy, anchor, box };
  };
  // A label at the very end of an axis would collide with its arrow and its name.
  const clearX = (value: number): boolean => frame.pixelX(view.x[1]) - frame.pixelX(value) > 14 || !contains(view.y, 0);
  const clearY = (value: number): boolean => frame.pixelY(value) - frame.pixelY(view.y[1]) > 14 || !contains(view.x, 0);
  const labels = [
    ...ticksX
      .filter(({ value }) => !(value === 0 && bothInView) && clearX(value))
      .map(({ value, text }) => label("x", text, value, y, 0, below, "middle")),
    ...ticksY
      .filter(({ value }) => !(value === 0 && bothInView) && clearY(value))
      .map(({ value, text }) => label("y", text, x, value, -tickGap, 0, "end")),
    ...(bothInView ? [label("origin", "0", 0, 0, -tickGap, below, "end")] : []),
    ...(contains(view.y, 0) ? [label("name", names.horizontal, view.x[1], 0, 2, frame.pixelY(0) > 26 ? -14 : 14, "middle")] : []),
    ...(contains(view.x, 0)
      ? [label("name", names.vertical, 0, view.y[1], frame.width - frame.pixelX(0) > 26 ? 14 : -14, 0, "middle")]
      : []),
  ];
  return labels.filter(({ box }) => within(box, insideOf(frame)));
}

/** Where a label of an axis may lie. */
export const insideOf = ({ width, height }: Frame): Box => ({ left: 3, top: 3, right: width - 3, bottom: height - 3 });

/** The letter that names an axis, which stays; all other labels of axes give way to labels of points. */
export const isName = ({ axis }: TickLabel): boolean => axis === "name";
