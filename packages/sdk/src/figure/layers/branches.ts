import type { PlotMark } from "../../contract.ts";
import type { Frame } from "../frame.ts";
import type { Pixel } from "../labels/boxes.ts";
import type { Drawing, DrawingContext, LayerOf } from "./drawing.ts";
import { inPlace, strokeOf } from "./stroke.ts";

/** A connected part of a curve, in coordinates. */
export type Branch = readonly (readonly [x: number, y: number])[];

/** Columns for a line, with null between branches. */
export function roundedColumns(
  branches: readonly Branch[],
  roundX: (x: number) => number,
  roundY: (y: number) => number,
): NonNullable<PlotMark["data"]> {
  const [x, y]: [(number | null)[], (number | null)[]] = [[], []];
  branches.forEach((branch, index) => {
    if (index > 0) {
      x.push(null);
      y.push(null);
    }
    for (const point of branch) {
      x.push(roundX(point[0]));
      y.push(roundY(point[1]));
    }
  });
  return { x, y };
}

/** As `roundedColumns`, of lines in pixels. */
export const columnsOfPixels = (lines: readonly (readonly Pixel[])[], frame: Frame): NonNullable<PlotMark["data"]> =>
  roundedColumns(
    lines,
    (x) => frame.roundX(frame.atPixelX(x)),
    (y) => frame.roundY(frame.atPixelY(y)),
  );

export const inCoordinates = (lines: readonly (readonly Pixel[])[], { atPixelX, atPixelY }: Frame): Branch[] =>
  lines.map((line) => line.map(([x, y]) => [atPixelX(x), atPixelY(y)] as const));

/** A curve through places that lie on it exactly, and that labels keep clear of. */
export function drawBranches(
  { id, role }: LayerOf<"implicit" | "parametric" | "polar">,
  branches: readonly Branch[],
  { frame, colour }: DrawingContext,
): Drawing {
  if (branches.length === 0) return {};
  return {
    ...inPlace(role, [
      {
        mark: "line",
        data: roundedColumns(branches, frame.fineX, frame.fineY),
        options: { x: "x", y: "y", ...strokeOf(role, colour) },
        source: id,
      },
    ]),
    paths: branches.map((branch) => ({ pixels: pixelsOf(branch, frame), cost: 5 })),
  };
}

const pixelsOf = (branch: Branch, frame: Frame): Pixel[] => branch.map(([x, y]) => [frame.pixelX(x), frame.pixelY(y)]);
