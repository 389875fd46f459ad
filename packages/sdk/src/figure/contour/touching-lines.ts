import type { Frame } from "../frame.ts";
import type { PlaneMap } from "../plane-equation.ts";
import { traceContour } from "./trace-contour.ts";

type Branch = [x: number, y: number][];

/** A direction that no line of a textbook has, in pixels. */
const [along, up] = [Math.cos(0.7391), Math.sin(0.7391)];
/** Slopes are differences over so much on both sides, in pixels. */
const step = 0.02;
/** So small a part of what is usual counts as zero. */
const nothing = 1e-9;
/** A line shorter than this, in pixels, is none. */
const shortest = 2;

/**
 * The curves along which a function is zero without changing its sign. There its slope changes sign, in whatever direction, so that these curves are
 * among those where the slope is zero.
 */
export function touchingLines(f: PlaneMap, usual: number, frame: Frame): Branch[] {
  const { view } = frame;
  const stepX = (along * step * (view.x[1] - view.x[0])) / frame.width;
  const stepY = (up * step * (view.y[1] - view.y[0])) / frame.height;
  const slope: PlaneMap = (x, y) => f(x + stepX, y + stepY) - f(x - stepX, y - stepY);
  return traceContour(slope, frame)
    .flatMap((line) => runsOf(line, ([x, y]) => Math.abs(f(x, y)) <= nothing * usual))
    .filter((line) => lengthOf(line, frame) >= shortest);
}

/** The parts of a line whose places satisfy a condition. */
function runsOf(line: Branch, holds: (place: Branch[number]) => boolean): Branch[] {
  const runs: Branch[] = [];
  let run: Branch | undefined;
  for (const place of line) {
    if (!holds(place)) run = undefined;
    else if (run) run.push(place);
    else {
      run = [place];
      runs.push(run);
    }
  }
  return runs;
}

function lengthOf(line: Branch, frame: Frame): number {
  return line.slice(1).reduce((sum, [x, y], index) => {
    const [x0, y0] = line[index] as Branch[number];
    return sum + Math.hypot(frame.pixelX(x) - frame.pixelX(x0), frame.pixelY(y) - frame.pixelY(y0));
  }, 0);
}
