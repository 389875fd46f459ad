import type { PlotMark } from "../../contract.ts";
import { contains, type Frame } from "../frame.ts";

/** From corner to corner, in coordinates; `title` is for its tip. */
export interface Rectangle {
  readonly x: readonly [from: number, to: number];
  readonly y: readonly [from: number, to: number];
  readonly title: string;
}

/** Rectangles as one outline that is filled, each closed, cut off at the window. */
export function rectangleMark(
  rectangles: readonly Pick<Rectangle, "x" | "y">[],
  frame: Frame,
  style: Record<string, unknown>,
  source: string,
): PlotMark[] {
  const { view } = frame;
  const inside = rectangles.flatMap((rectangle) => {
    const [left, right] = rectangle.x.map((x) => frame.roundX(clamp(x, view.x))) as [number, number];
    const [bottom, top] = rectangle.y.map((y) => frame.roundY(clamp(y, view.y))) as [number, number];
    return left === right ? [] : [{ left, right, bottom, top }];
  });
  if (inside.length === 0) return [];
  const [x, y]: [(number | null)[], (number | null)[]] = [[], []];
  inside.forEach(({ left, right, bottom, top }, index) => {
    if (index > 0) {
      x.push(null);
      y.push(null);
    }
    x.push(left, left, right, right, left);
    y.push(bottom, top, top, bottom, bottom);
  });
  return [{ mark: "line", data: { x, y }, options: { x: "x", y: "y", ...style }, source }];
}

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
        tip: { fontSize: frame.fontSize, lineHeight: 1.3, lineWidth: 80, pointer: "x" },
        r: 0,
        fill: "none",
      },
      source,
    },
  ];
}

const clamp = (value: number, [least, most]: readonly [number, number]): number => Math.min(most, Math.max(least, value));
