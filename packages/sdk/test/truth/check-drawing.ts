import type { MathJson } from "../../src/contract.ts";
import { compile } from "../../src/expression/evaluation/compile.ts";
import { compileInterval, type Interval } from "../../src/expression/evaluation/interval.ts";
import type { Frame } from "../../src/figure/frame.ts";
import { distance, type Pixel } from "./plane-drawing.ts";

/** What was drawn of a function, in pixels. */
export interface Drawn {
  readonly branches: readonly (readonly Pixel[])[];
  readonly bands: readonly (readonly Pixel[])[];
}

/** How far from the true curve ink may be, and how far from ink the curve, in pixels. */
const farthest = 0.5;
/** An end of a chord is itself the place where something happens: so near, in pixels, it is not asked. */
const atEnd = 2 ** -16;
/** So far beyond the places of a line it is followed, so that none of them hides what happens there. */
const across = 2 ** -31;
const narrowest = 2 ** -34;
/** Rounding may leave nothing to be checked: see `isBlurred`. */
const blurredWidth = 2 ** -6;
/** At a place where bounds are not certain, values so near are one. */
const joined = 0.2;
/** So much work and no more for one drawing. */
const mostBoxes = 300_000;
const mostPoints = 4000;
const mostSaid = 4;
const placesPerColumn = 6;
const samplesPerBand = 600;
/** Rising by more than this between two places, in pixels. */
const steep = 4;
const heightsOfSteep = 8;

type Chord = readonly [Pixel, Pixel];

/** The true curve in pixels, and what has been found false so far. */
interface Truth {
  readonly window: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** The heights of the curve over a part of the picture. */
  over(from: number, to: number): Interval;
  at(x: number): number;
  say(what: string, x: number): void;
}

/**
 * What is false about the drawing of y = f(x), by interval arithmetic on values alone: chords that are not near the curve or that join what is not
 * connected, parts of the curve without ink, ink without a curve, too many points. Nothing of the sampler is used.
 */
export function falsehoods(json: MathJson, drawn: Drawn, frame: Frame): string[] {
  const found: string[] = [];
  const count = [...drawn.branches, ...drawn.bands].reduce((sum, line) => sum + line.length, 0);
  if (count > mostPoints) found.push(`${count} points`);
  const truth = truthOf(json, frame, found);
  checkBranches(truth, drawn.branches);
  checkInk(truth, inkOf(drawn, frame.width));
  for (const band of drawn.bands) checkBand(truth, band);
  return found;
}

function truthOf(json: MathJson, { margins, width, height, pixelY, atPixelX }: Frame, found: string[]): Truth {
  const [over, at] = [compileInterval(json, ["x"]), compile(json, ["x"])];
  return {
    window: { left: margins.left, right: width - margins.right, top: margins.top, bottom: height - margins.bottom },
    over: (from, to) => {
      const values = over([atPixelX(from), atPixelX(to)]);
      return { ...values, lo: pixelY(values.hi), hi: pixelY(values.lo) };
    },
    at: (x) => pixelY(at(atPixelX(x))),
    say: (what, x) => {
      if (found.length < mostSaid) found.push(`${what} at x = ${atPixelX(x)}`);
    },
  };
}

const isSure = ({ continuous, defined }: Interval): boolean => continuous && defined === "everywhere";

/** Every chord over all of its length, and across the places between chords; not where a branch ends, for there something happens. */
function checkBranches(truth: Truth, branches: Drawn["branches"]): void {
  const work = { left: mostBoxes };
  for (const branch of branches) {
    const [first, last] = [(branch[0] as Pixel)[0] + atEnd, (branch.at(-1) as Pixel)[0] - atEnd];
    branch.slice(1).forEach((to, index) => {
      const from = branch[index] as Pixel;
      if (to[0] < from[0]) truth.say("backwards", to[0]);
      const [left, right] = [Math.max(first, from[0] - across), Math.min(last, to[0] + across)];
      if (right > left) checkPart(truth, left, right, [from, to], work);
    });
  }
}

/** By halves, until the box of each part is near its chord; false where something was found. */
function checkPart(truth: Truth, from: number, to: number, chord: Chord, work: { left: number }): boolean {
  if (work.left-- <= 0) {
    if (work.left === -1) truth.say("undecided", from);
    return false;
  }
  const box = truth.over(from, to);
  if (isSure(box)) {
    if (isBoxNear(truth, box, from, to, chord)) return true;
    if (isCertainlyFar(truth, from + (to - from) / 2, chord)) {
      truth.say("chord not near the curve", from);
      return false;
    }
    if (to - from < blurredWidth && isBlurred(truth, from + (to - from) / 2)) return true;
  }
  if (to - from < narrowest) {
    // Too narrow to be seen: an undecided place at which both sides come to the same.
    if (box.defined !== "nowhere" && box.hi - box.lo <= (isSure(box) ? Number.MAX_VALUE : joined)) return true;
    truth.say("joined without being connected", from);
    return false;
  }
  const middle = from + (to - from) / 2;
  return checkPart(truth, from, middle, chord, work) && checkPart(truth, middle, to, chord, work);
}

/** What is out of the window is nowhere drawn, and need not be near. */
function isBoxNear({ window }: Truth, { lo, hi }: Interval, from: number, to: number, chord: Chord): boolean {
  const [highest, lowest] = [Math.max(lo, window.top), Math.min(hi, window.bottom)];
  const corners = [from, to].flatMap((x) => [highest, lowest].map((y): Pixel => [x, y]));
  return highest > lowest || corners.every((corner) => distance(corner, chord) <= farthest);
}

function isCertainlyFar({ over, window }: Truth, x: number, chord: Chord): boolean {
  const { lo, hi, defined } = over(x, x);
  const y = (lo + hi) / 2;
  return defined === "everywhere" && hi - lo <= 0.05 && y > window.top && y < window.bottom && distance([x, y], chord) > farthest;
}

/** Rounding leaves nothing to be seen. */
function isBlurred({ over }: Truth, x: number): boolean {
  const { lo, hi } = over(x, x);
  return hi - lo > 0.2;
}

/** Where the curve certainly is there is ink. */
function checkInk({ window, at, over, say }: Truth, ink: (x: number, y: number) => boolean): void {
  for (let column = window.left; column < window.right - 1; column++) {
    for (let place = 0; place < placesPerColumn; place++) {
      const x = column + (place + 0.381966) / placesPerColumn;
      const y = at(x);
      if (!(y > window.top + 1 && y < window.bottom - 1)) continue;
      const { lo, hi, defined } = over(x, x);
      if (defined === "everywhere" && hi - lo <= 0.1 && !ink(x, y)) say("curve without ink", x);
    }
    checkSteep({ window, at, over, say }, column, ink);
  }
}

/** What is steep is hardly ever met at a place of a column, but has all heights from one to the next. */
function checkSteep({ window, at, over, say }: Truth, column: number, ink: (x: number, y: number) => boolean): void {
  for (let place = 0; place < placesPerColumn; place++) {
    const [from, to] = [column + place / placesPerColumn, column + (place + 1) / placesPerColumn];
    const heights = [at(from), at(to)].map((y) => Math.min(window.bottom - 1, Math.max(window.top + 1, y))) as [number, number];
    const [least, most] = [Math.min(...heights), Math.max(...heights)];
    if (!(most - least > steep) || !isSure(over(from, to))) continue;
    for (let step = 0; step < heightsOfSteep; step++)
      if (!ink((from + to) / 2, least + ((step + 0.5) / heightsOfSteep) * (most - least))) say("curve without ink", from);
  }
}

/** The curve goes as high and as low as the band, within a pixel to the sides. */
function checkBand({ window, at, say }: Truth, band: readonly Pixel[]): void {
  const { lower, upper } = sidesOf(band);
  const [from, to] = [(lower[0] as Pixel)[0], (lower.at(-1) as Pixel)[0]];
  const middle = (from + to) / 2;
  for (let x = Math.min(from + 0.5, middle); x <= Math.max(to - 0.5, middle); x += 3) {
    const heights = Array.from({ length: samplesPerBand + 1 }, (_, index) => at(x - 1 + (2 * index) / samplesPerBand)).filter(
      (y) => !Number.isNaN(y),
    );
    const [least, most] = [Math.min(...heights), Math.max(...heights)];
    const [low, high] = [heightOf(lower, x), heightOf(upper, x)];
    if (low > Math.min(window.bottom, most) + 1 || high < Math.max(window.top, least) - 1) say("band without a curve", x);
  }
}

/** The height of a line that goes from left to right. */
function heightOf(line: readonly Pixel[], x: number): number {
  const index = Math.max(
    1,
    line.findIndex(([at]) => at >= x),
  );
  const [[x0, y0], [x1, y1]] = [line[index - 1] as Pixel, line[index] as Pixel];
  return x1 === x0 ? y1 : y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
}

/** The lower side of an outline, which goes to the right, and the upper one, which comes back. */
function sidesOf(band: readonly Pixel[]): { lower: readonly Pixel[]; upper: readonly Pixel[] } {
  const end = band.findIndex((place, index) => (band[index + 1]?.[0] ?? Number.POSITIVE_INFINITY) <= place[0]) + 1;
  return { lower: band.slice(0, end), upper: band.slice(end).reverse() };
}

/** Whether there is ink within a distance of a place. */
function inkOf({ branches, bands }: Drawn, width: number): (x: number, y: number) => boolean {
  const columns: [Pixel, Pixel][][] = Array.from({ length: width + 2 }, () => []);
  for (const branch of branches) {
    branch.slice(1).forEach((to, index) => {
      const from = branch[index] as Pixel;
      for (let column = Math.max(0, Math.floor(from[0]) - 1); column <= Math.min(width, Math.ceil(to[0]) + 1); column++)
        columns[column]?.push([from, to]);
    });
  }
  const outlines = bands.map(sidesOf);
  return (x, y) =>
    (columns[Math.floor(x)] ?? []).some((chord) => distance([x, y], chord) <= farthest) ||
    outlines.some(({ lower, upper }) => {
      const [from, to] = [(lower[0] as Pixel)[0], (lower.at(-1) as Pixel)[0]];
      if (x < from - farthest || x > to + farthest) return false;
      const within = Math.min(to, Math.max(from, x));
      return y <= heightOf(lower, within) + 1 && y >= heightOf(upper, within) - 1;
    });
}
