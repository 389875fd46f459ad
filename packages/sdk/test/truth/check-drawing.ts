import type { MathJson } from "../../src/contract.ts";
import { compile } from "../../src/expression/evaluation/compile.ts";
import { compileInterval, type Interval } from "../../src/expression/evaluation/interval.ts";
import type { Frame } from "../../src/figure/frame.ts";

type Pixel = readonly [x: number, y: number];

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
const placesPerColumn = 6;
const samplesPerBand = 600;

/**
 * What is false about the drawing of y = f(x), by interval arithmetic on values alone: chords that are not near the curve or that join what is not
 * connected, parts of the curve without ink, ink without a curve, too many points. Nothing of the sampler is used.
 */
export function falsehoods(json: MathJson, drawn: Drawn, frame: Frame): string[] {
  const over = compileInterval(json, ["x"]);
  const at = compile(json, ["x"]);
  const found: string[] = [];
  const scaleY = frame.pixelY(0) - frame.pixelY(1);
  const window = {
    top: frame.margins.top,
    bottom: frame.height - frame.margins.bottom,
    left: frame.margins.left,
    right: frame.width - frame.margins.right,
  };
  const boxOver = (from: number, to: number): Interval => over([frame.atPixelX(from), frame.atPixelX(to)]);
  const say = (what: string, pixel: number): void => {
    if (found.length < 4) found.push(`${what} at x = ${frame.atPixelX(pixel)}`);
  };
  const count = [...drawn.branches, ...drawn.bands].reduce((sum, line) => sum + line.length, 0);
  if (count > 4000) found.push(`${count} points`);

  let boxes = mostBoxes;
  const checkPart = (from: number, to: number, chord: readonly [Pixel, Pixel]): boolean => {
    if (boxes-- < 0) {
      if (boxes === -2) say("undecided", from);
      return false;
    }
    const box = boxOver(from, to);
    const sure = box.continuous && box.defined === "everywhere";
    const width = to - from;
    if (sure || width < narrowest) {
      const [top, bottom] = [frame.pixelY(box.hi), frame.pixelY(box.lo)];
      // What is out of the window is nowhere drawn.
      const [highest, lowest] = [Math.max(top, window.top), Math.min(bottom, window.bottom)];
      const isNear = (x: number, y: number): boolean => distance([x, y], chord) <= farthest;
      if (sure && (highest > lowest || [highest, lowest].every((y) => isNear(from, y) && isNear(to, y)))) return true;
      if (width < narrowest) {
        // Too narrow to be seen: rounding, or an undecided place at which both sides come to the same.
        if (box.defined !== "nowhere" && (bottom - top <= joined || (sure && bottom - top < Number.POSITIVE_INFINITY)))
          return true;
        say(sure ? "curve not near its chord" : "joined without being connected", from);
        return false;
      }
      if (sure && width < blurredWidth && isBlurred((from + to) / 2)) return true;
      if (sure && certainlyFar(from, to, chord)) {
        say("chord not near the curve", from);
        return false;
      }
    }
    const middle = from + width / 2;
    return checkPart(from, middle, chord) && checkPart(middle, to, chord);
  };
  const isBlurred = (x: number): boolean => {
    const { lo, hi } = over(frame.atPixelX(x));
    return (hi - lo) * scaleY > 0.2;
  };
  const certainlyFar = (from: number, to: number, chord: readonly [Pixel, Pixel]): boolean => {
    const x = from + (to - from) / 2;
    const { lo, hi, defined } = over(frame.atPixelX(x));
    if (defined !== "everywhere" || (hi - lo) * scaleY > 0.05) return false;
    const y = frame.pixelY((lo + hi) / 2);
    return y > window.top && y < window.bottom && distance([x, y], chord) > farthest;
  };
  for (const branch of drawn.branches) {
    // Not where a branch ends: that is the place where something happens. Within it, across the places.
    const [first, last] = [(branch[0] as Pixel)[0] + atEnd, (branch.at(-1) as Pixel)[0] - atEnd];
    branch.slice(1).forEach((to, index) => {
      const from = branch[index] as Pixel;
      if (to[0] < from[0]) say("backwards", to[0]);
      const [left, right] = [Math.max(first, from[0] - across), Math.min(last, to[0] + across)];
      if (right > left) checkPart(left, right, [from, to]);
    });
  }

  const ink = inkOf(drawn, frame.width);
  const { top, bottom, left, right } = window;
  for (let column = left; column < right - 1; column++) {
    for (let place = 0; place < placesPerColumn; place++) {
      const x = column + (place + 0.381966) / placesPerColumn;
      const y = frame.pixelY(at(frame.atPixelX(x)));
      if (!(y > top + 1 && y < bottom - 1)) continue;
      const sharp = over(frame.atPixelX(x));
      if (sharp.defined !== "everywhere" || (sharp.hi - sharp.lo) * scaleY > 0.1) continue;
      if (!ink(x, y)) say("curve without ink", x);
    }
  }

  for (const band of drawn.bands) {
    const { lower, upper } = sidesOf(band);
    const [from, to] = [(lower[0] as Pixel)[0], (lower.at(-1) as Pixel)[0]];
    for (let x = from + 0.5; x <= to - 0.5; x += 3) {
      let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
      for (let index = 0; index <= samplesPerBand; index++) {
        const y = frame.pixelY(at(frame.atPixelX(x - 1 + (2 * index) / samplesPerBand)));
        if (y < least) least = y;
        if (y > most) most = y;
      }
      const [low, high] = [heightOf(lower, x), heightOf(upper, x)];
      if (low > Math.min(bottom, most) + 1 || high < Math.max(top, least) - 1) say("band without a curve", x);
    }
  }
  return found;
}

function distance([x, y]: Pixel, [[x0, y0], [x1, y1]]: readonly [Pixel, Pixel]): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / square));
  return Math.hypot(x - x0 - along * dx, y - y0 - along * dy);
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
