import { type Branch, clipBranches } from "./clip-branches.ts";
import { clipPath } from "./clip-path.ts";
import type { RealMap } from "./curve-function.ts";
import type { Frame } from "./frame.ts";
import type { Pixel } from "./labels/boxes.ts";
import { type Path, type Place, tracePath } from "./trace-path.ts";

const coarsest = 8;
const mostPoints = 1500;

/**
 * The curve as chords that nobody can tell from it: halved until their middle lies on the curve to a fraction of a pixel. Branches end
 * where the function has no value, at the edges of its domain (found by bisection), and at poles and jumps, which are told from steep
 * slopes by bisection too.
 */
export function sampleCurve(curve: RealMap, domain: readonly [number, number], frame: Frame): Branch[] {
  const [from, to] = [frame.pixelX(domain[0]), frame.pixelX(domain[1])];
  const path: Path = {
    at: (x) => [x, frame.pixelY(curve(frame.atPixelX(x)))],
    from,
    to,
    pieces: Math.max(8, Math.ceil((to - from) / coarsest)),
    gap: (a, b) => Math.abs(a[1] - b[1]),
    deviation: (a, b, c) => Math.abs((a[1] + c[1]) / 2 - b[1]),
  };
  return sampleWithin(mostPoints, path, frame, (branches) =>
    clipBranches(
      branches.map((branch) => branch.map(({ pixel }) => pixel)),
      frame,
    ),
  );
}

/** As many pieces to begin with: a multiple of eight, so that quarters of a turn are among the places. */
const pieces = 256;

/** A curve (x(t), y(t)) in pixels as chords, as `sampleCurve`. */
export function samplePath(at: (t: number) => Pixel, [from, to]: readonly [number, number], frame: Frame): Branch[] {
  const path: Path = { at, from, to, pieces, gap: distance, deviation: distanceFromChord };
  return sampleWithin(mostPoints, path, frame, (branches) => clipPath(at, branches, frame));
}

type Clip = (branches: readonly (readonly Place[])[]) => Branch[];

/** A curve that oscillates wildly gets fewer halvings rather than more points than a page can draw. */
function sampleWithin(most: number, path: Path, frame: Frame, clip: Clip): Branch[] {
  let branches: Branch[] = [];
  for (const depth of [9, 6, 4, 2]) {
    branches = clip(tracePath(path, depth, frame));
    if (branches.reduce((sum, branch) => sum + branch.length + 1, 0) <= most) break;
  }
  return branches;
}

const distance = (a: Pixel, b: Pixel): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** How far the place between lies from the line through the ends, or from the ends where these are the same. */
function distanceFromChord(a: Pixel, middle: Pixel, b: Pixel): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(dx, dy);
  if (length < 1e-9) return distance(a, middle);
  const along = ((middle[0] - a[0]) * dx + (middle[1] - a[1]) * dy) / length;
  if (along < 0 || along > length) return Math.min(distance(a, middle), distance(b, middle));
  return Math.abs((middle[0] - a[0]) * dy - (middle[1] - a[1]) * dx) / length;
}
