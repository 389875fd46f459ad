import type { PlotMark, PlotSpec } from "../src/contract.ts";
import type { Box } from "../src/figure/labels/boxes.ts";
import { boxOf } from "../src/figure/labels/place-labels.ts";

const column = (mark: PlotMark, name: string): (number | string | null)[] => mark.data?.[name] ?? [];

/** The labels of layers, as against those of the axes. */
export const labelsOf = (spec: PlotSpec): PlotMark[] =>
  spec.marks.filter((mark) => mark.mark === "text" && mark.source !== undefined);

/** Where a label stands in the picture, in pixels. */
export function boxOfLabel(mark: PlotMark, { options }: PlotSpec): Box {
  const { marginLeft, marginRight, marginTop, marginBottom, width, height } = options as Record<
    `margin${string}` | "width" | "height",
    number
  >;
  const { x, y } = options as Record<"x" | "y", { domain: [number, number] }>;
  const share = ([from, to]: [number, number], value: unknown): number => (Number(value) - from) / (to - from);
  const left = Number(marginLeft) + share(x.domain, column(mark, "x")[0]) * (width - Number(marginLeft) - Number(marginRight));
  const up = share(y.domain, column(mark, "y")[0]) * (height - Number(marginTop) - Number(marginBottom));
  const { dx, dy, textAnchor, fontSize } = mark.options as { dx: number; dy: number; textAnchor: "start"; fontSize: number };
  return boxOf(String(column(mark, "text")[0]), fontSize, [left, height - Number(marginBottom) - up], {
    dx,
    dy,
    anchor: textAnchor,
  });
}

/** A little smaller on each side, for boxes computed from rounded places. */
export const shrunk = (box: Box): Box => ({ left: box.left + 1, top: box.top + 1, right: box.right - 1, bottom: box.bottom - 1 });
