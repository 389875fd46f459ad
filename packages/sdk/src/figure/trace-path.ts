import type { Frame } from "./frame.ts";
import type { Pixel } from "./labels/boxes.ts";

/** A curve as a place in pixels for each parameter; not finite where it has none. */
export interface Path {
  readonly at: (t: number) => Pixel;
  readonly from: number;
  readonly to: number;
  /** Pieces of equal length to begin with. */
  readonly pieces: number;
  /** How far apart two places are, for telling a jump from a steep slope. */
  readonly gap: (a: Pixel, b: Pixel) => number;
  /** How far the place in the middle is from the chord of the outer two. */
  readonly deviation: (a: Pixel, middle: Pixel, b: Pixel) => number;
}

/** How far a chord may be from the curve, in pixels. */
const tolerance = 0.12;

/** A place on a path and where on it that is. */
export interface Place {
  readonly t: number;
  readonly pixel: Pixel;
}

/** The connected parts of a path, not cut off at the window. */
export function tracePath(path: Path, depth: number, frame: Frame): Place[][] {
  const branches: Place[][] = [[]];
  const place = (t: number): Place => ({ t, pixel: path.at(t) });
  const add = (place: Place): void => {
    if (isFinitePixel(place.pixel)) branches.at(-1)?.push(place);
  };
  const interrupt = (): void => {
    if (branches.at(-1)?.length) branches.push([]);
  };
  const halve = (left: Place, right: Place, depth: number): void => {
    const middle = place((left.t + right.t) / 2);
    if (depth > 0 && !isFlat(left.pixel, middle.pixel, right.pixel, path, frame)) {
      halve(left, middle, depth - 1);
      halve(middle, right, depth - 1);
      return;
    }
    if (isContinuous(path, left, right)) {
      add(right);
      return;
    }
    add(edge(path, left, right));
    interrupt();
    add(edge(path, right, left));
    add(right);
  };
  let left = place(path.from);
  add(left);
  for (let index = 1; index <= path.pieces; index++) {
    const right = place(index === path.pieces ? path.to : path.from + ((path.to - path.from) * index) / path.pieces);
    halve(left, right, depth);
    left = right;
  }
  return branches.filter((branch) => branch.length > 1);
}

const isFinitePixel = ([x, y]: Pixel): boolean => Number.isFinite(x) && Number.isFinite(y);

/** Whether a chord may stand for the curve: straight to a fraction of a pixel, or out of sight, or nothing there at all. */
function isFlat(left: Pixel, middle: Pixel, right: Pixel, { deviation }: Path, { width, height }: Frame): boolean {
  const pixels = [left, middle, right];
  if (pixels.every((pixel) => !isFinitePixel(pixel))) return true;
  if (pixels.some((pixel) => !isFinitePixel(pixel))) return false;
  const outside = (index: 0 | 1, size: number): boolean =>
    pixels.every((pixel) => pixel[index] < -size) || pixels.every((pixel) => pixel[index] > 2 * size);
  if (outside(0, width) || outside(1, height)) return true;
  const near = ([x, y]: Pixel): Pixel => [within(x, width), within(y, height)];
  return deviation(near(left), near(middle), near(right)) <= tolerance;
}

const within = (value: number, size: number): number => Math.min(3 * size, Math.max(-2 * size, value));

/** Follows the longer half: a steep slope becomes small in the end, a jump or a pole never does. */
function isContinuous({ at, gap }: Path, left: Place, right: Place): boolean {
  const [begins, ends] = [isFinitePixel(left.pixel), isFinitePixel(right.pixel)];
  if (!begins || !ends) return !begins && !ends;
  let [a, b] = [left, right];
  for (let step = 0; step < 50; step++) {
    if (gap(a.pixel, b.pixel) < 4) return true;
    const t = (a.t + b.t) / 2;
    if (t === a.t || t === b.t) return false;
    const middle = { t, pixel: at(t) };
    if (!isFinitePixel(middle.pixel)) return false;
    if (gap(a.pixel, middle.pixel) > gap(middle.pixel, b.pixel)) b = middle;
    else a = middle;
  }
  return false;
}

/** The last place, going from `inside` towards `outside`, that is still on the branch of `inside`. */
function edge({ at, gap }: Path, inside: Place, outside: Place): Place {
  let [a, b] = [inside, outside];
  if (!isFinitePixel(a.pixel)) return a;
  for (let step = 0; step < 40; step++) {
    const t = (a.t + b.t) / 2;
    const middle = { t, pixel: at(t) };
    const sameBranch =
      isFinitePixel(middle.pixel) && (!isFinitePixel(b.pixel) || gap(middle.pixel, a.pixel) < gap(middle.pixel, b.pixel));
    if (sameBranch) a = middle;
    else b = middle;
  }
  return a;
}
