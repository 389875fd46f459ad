import type { RealMap } from "./curve-function.ts";
import type { Frame } from "./frame.ts";
import { clipSegment, type Pixel } from "./labels/boxes.ts";

/** A connected part of a curve, in pixels, cut off at the window. */
export type Branch = readonly Pixel[];

/** How far a chord may be from the curve, in pixels. */
const tolerance = 0.12;
const coarsest = 8;
const mostPoints = 1500;

/**
 * The curve as chords that nobody can tell from it: halved until their middle lies on the curve to a fraction of a pixel. Branches end
 * where the function has no value, at the edges of its domain (found by bisection), and at poles and jumps, which are told from steep
 * slopes by bisection too.
 */
export function sampleCurve(curve: RealMap, domain: readonly [number, number], frame: Frame): Branch[] {
  const height = (pixel: number): number => frame.pixelY(curve(frame.atPixelX(pixel)));
  const [from, to] = [frame.pixelX(domain[0]), frame.pixelX(domain[1])];
  let branches: Branch[] = [];
  // A curve that oscillates wildly gets fewer halvings rather than more points than a page can draw.
  for (const depth of [9, 6, 4, 2]) {
    branches = clipped(trace(height, from, to, depth, frame), frame);
    if (branches.reduce((sum, branch) => sum + branch.length + 1, 0) <= mostPoints) break;
  }
  return branches;
}

function trace(height: RealMap, from: number, to: number, depth: number, frame: Frame): Pixel[][] {
  const branches: Pixel[][] = [[]];
  const add = (pixel: Pixel): void => {
    if (Number.isFinite(pixel[1])) branches.at(-1)?.push(pixel);
  };
  const interrupt = (): void => {
    if (branches.at(-1)?.length) branches.push([]);
  };
  const halve = (left: Pixel, right: Pixel, depth: number): void => {
    const x = (left[0] + right[0]) / 2;
    const middle: Pixel = [x, height(x)];
    if (depth > 0 && !isFlat(left, middle, right, frame)) {
      halve(left, middle, depth - 1);
      halve(middle, right, depth - 1);
      return;
    }
    if (isContinuous(height, left, right)) {
      add(right);
      return;
    }
    add(edge(height, left, right));
    interrupt();
    add(edge(height, right, left));
    add(right);
  };
  const count = Math.max(8, Math.ceil((to - from) / coarsest));
  let left: Pixel = [from, height(from)];
  add(left);
  for (let index = 1; index <= count; index++) {
    const x = index === count ? to : from + ((to - from) * index) / count;
    const right: Pixel = [x, height(x)];
    halve(left, right, depth);
    left = right;
  }
  return branches.filter((branch) => branch.length > 1);
}

/** Whether a chord may stand for the curve: straight to a fraction of a pixel, or out of sight, or nothing there at all. */
function isFlat(left: Pixel, middle: Pixel, right: Pixel, { height }: Frame): boolean {
  const values = [left[1], middle[1], right[1]];
  if (values.every((value) => !Number.isFinite(value))) return true;
  if (values.some((value) => !Number.isFinite(value))) return false;
  if (values.every((value) => value < -height) || values.every((value) => value > 2 * height)) return true;
  const [a, b, c] = values.map((value) => Math.min(3 * height, Math.max(-2 * height, value))) as [number, number, number];
  return Math.abs((a + c) / 2 - b) <= tolerance;
}

/** Follows the steeper half: a steep slope becomes small in the end, a jump or a pole never does. */
function isContinuous(height: RealMap, left: Pixel, right: Pixel): boolean {
  if (!Number.isFinite(left[1]) || !Number.isFinite(right[1])) return !Number.isFinite(left[1]) && !Number.isFinite(right[1]);
  let [a, b] = [left, right];
  for (let step = 0; step < 50; step++) {
    if (Math.abs(a[1] - b[1]) < 4) return true;
    const x = (a[0] + b[0]) / 2;
    if (x === a[0] || x === b[0]) return false;
    const middle: Pixel = [x, height(x)];
    if (!Number.isFinite(middle[1])) return false;
    if (Math.abs(a[1] - middle[1]) > Math.abs(middle[1] - b[1])) b = middle;
    else a = middle;
  }
  return false;
}

/** The last place, going from `inside` towards `outside`, that is still on the branch of `inside`. */
function edge(height: RealMap, inside: Pixel, outside: Pixel): Pixel {
  let [a, b] = [inside, outside];
  if (!Number.isFinite(a[1])) return a;
  for (let step = 0; step < 40; step++) {
    const x = (a[0] + b[0]) / 2;
    const middle: Pixel = [x, height(x)];
    const sameBranch =
      Number.isFinite(middle[1]) && (!Number.isFinite(b[1]) || Math.abs(middle[1] - a[1]) < Math.abs(middle[1] - b[1]));
    if (sameBranch) a = middle;
    else b = middle;
  }
  return a;
}

/** What of the branches lies in the window; a branch that leaves and returns becomes two. */
function clipped(branches: readonly Branch[], frame: Frame): Branch[] {
  const { margins, width, height } = frame;
  const box = { left: margins.left, right: width - margins.right, top: margins.top, bottom: height - margins.bottom };
  const result: Pixel[][] = [];
  for (const branch of branches) {
    let current: Pixel[] | undefined;
    for (let index = 1; index < branch.length; index++) {
      const end = branch[index] as Pixel;
      const part = clipSegment(branch[index - 1] as Pixel, end, box);
      if (!part) {
        current = undefined;
        continue;
      }
      if (!current) {
        current = [part[0]];
        result.push(current);
      }
      current.push(part[1]);
      if (part[1][0] !== end[0] || part[1][1] !== end[1]) current = undefined;
    }
  }
  return result.filter(isVisible);
}

/** A jump at the very edge of the window leaves a branch that is a speck. */
function isVisible(branch: Branch): boolean {
  const [x, y] = branch[0] as Pixel;
  return branch.some((pixel) => Math.hypot(pixel[0] - x, pixel[1] - y) >= 0.5);
}
