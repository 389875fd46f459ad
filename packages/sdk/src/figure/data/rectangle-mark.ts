import type { PlotMark } from "../../contract.ts";
import { contains, type Frame } from "../frame.ts";
import type { Branch } from "../layers/branches.ts";
import { tipStyle } from "../layers/tip-style.ts";
import { outlinesMark } from "./outlines.ts";

/** From corner to corner, in coordinates; `title` is for its tip. */
export interface Rectangle {
  readonly x: readonly [from: number, to: number];
  readonly y: readonly [from: number, to: number];
  readonly title: string;
}

const outlineOf = ({ x: [left, right], y: [bottom, top] }: Rectangle): Branch => [
  [left, bottom],
  [left, top],
  [right, top],
  [right, bottom],
];

/** Rectangles as one mark that is filled, cut off at the window. */
export const rectangleMark = (
  rectangles: readonly Rectangle[],
  frame: Frame,
  style: Record<string, unknown>,
  source: string,
): PlotMark[] => outlinesMark(rectangles.map(outlineOf), frame, style, source);

/** Where tips of rectangles are: at their ends, invisible. */
export function tipMark(rectangles: readonly Rectangle[], frame: Frame, source: string): PlotMark[] {
  const middle = ({ x: [from, to] }: Rectangle): number => from + (to - from) / 2;
  const inView = rectangles.filter((rectangle) => contains(frame.view.x, middle(rectangle)));
  if (inView.length === 0) return [];
  return [
    {
      mark: "dot",
      data: {
        x: inView.map((rectangle) => frame.roundX(middle(rectangle))),
        y: inView.map(({ y }) => frame.roundY(clamp(y[1], frame.view.y))),
        title: inView.map(({ title }) => title),
      },
      options: {
        x: "x",
        y: "y",
        title: "title",
        tip: { ...tipStyle(frame), pointer: "x" },
        r: 0,
        fill: "none",
      },
      source,
    },
  ];
}

const clamp = (value: number, [least, most]: readonly [number, number]): number => Math.min(most, Math.max(least, value));
