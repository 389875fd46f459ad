import { FigureError } from "../../errors/figure-error.ts";
import { problem } from "../problem.ts";

/** @throws FigureError for a size in pixels that no chart can have. */
export function checkSize(width: number, height: number): void {
  if (width >= 120 && height >= 90 && width <= 10_000 && height <= 10_000) return;
  throw new FigureError(
    `a chart of ${width} × ${height} pixels cannot be drawn: from 120 × 90 to 10000 × 10000`,
    undefined,
    problem("figure-error.size", { width, height }),
  );
}
