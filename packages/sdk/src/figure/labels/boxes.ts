export type Pixel = readonly [x: number, y: number];

/** A rectangle in pixels, y downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const within = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

export const around = ([x, y]: Pixel, radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

/** With room for a space on either side: a number right before a label would be read as part of it. */
export const withSpace = (box: Box): Box => ({ ...box, left: box.left - 6, right: box.right + 6 });

/** The part of a segment inside a box (Liang and Barsky), or undefined where it passes by. Curves have thousands of segments: nothing is made for most. */
export function clipSegment(start: Pixel, end: Pixel, box: Box): [Pixel, Pixel] | undefined {
  if (isInside(start, box) && isInside(end, box)) return [start, end];
  if (isBeside(start, end, box)) return undefined;
  if (isFar(start)) return clipSegment(pulledIn(start, end), end, box);
  if (isFar(end)) return clipSegment(start, pulledIn(end, start), box);
  const [[x0, y0], [x1, y1]] = [start, end];
  let [from, to] = [0, 1];
  const edges: readonly [delta: number, distance: number][] = [
    [x0 - x1, x0 - box.left],
    [x1 - x0, box.right - x0],
    [y0 - y1, y0 - box.top],
    [y1 - y0, box.bottom - y0],
  ];
  for (const [delta, distance] of edges) {
    if (delta === 0) {
      if (distance < 0) return undefined;
      continue;
    }
    const at = distance / delta;
    if (delta < 0) from = Math.max(from, at);
    else to = Math.min(to, at);
  }
  if (from > to) return undefined;
  // The ends themselves stay as they are, since x0 + 1·(x1 − x0) need not be x1; and where the other end is far away, rounding must not
  // carry a cut out of the box.
  const at = (share: number): Pixel =>
    share === 0
      ? start
      : share === 1
        ? end
        : [clamp(x0 + share * (x1 - x0), box.left, box.right), clamp(y0 + share * (y1 - y0), box.top, box.bottom)];
  return [at(from), at(to)];
}

/** Farther up or down than this, in pixels, rounding would leave nothing of where a box is crossed. */
const farthest = 1e7;

const isFar = ([, y]: Pixel): boolean => Math.abs(y) > farthest && Number.isFinite(y);

/** The place on the way to a far end that is just so far. */
function pulledIn([x, y]: Pixel, [toX, toY]: Pixel): Pixel {
  const height = Math.sign(y) * farthest;
  return [toX + (x - toX) * ((height - toY) / (y - toY)), height];
}

export const isInside = ([x, y]: Pixel, { left, right, top, bottom }: Box): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** Whether both ends lie beyond the same side of a box: most parts of a curve are nowhere near a label. */
const isBeside = (from: Pixel, to: Pixel, box: Box): boolean =>
  (from[0] < box.left && to[0] < box.left) ||
  (from[0] > box.right && to[0] > box.right) ||
  (from[1] < box.top && to[1] < box.top) ||
  (from[1] > box.bottom && to[1] > box.bottom);

/** A line that labels had better keep clear of, moved by so many pixels, and the price of a label right on it. */
export interface Path {
  readonly pixels: readonly Pixel[];
  readonly shift?: Pixel;
  readonly cost: number;
}

/** How much of a line runs through a box, in pixels. */
export function lengthOn({ pixels, shift }: Pick<Path, "pixels" | "shift">, box: Box): number {
  return lengthInside(pixels, shift ? movedBox(box, [-shift[0], -shift[1]]) : box);
}

export const movedBox = ({ left, right, top, bottom }: Box, [dx, dy]: Pixel): Box => ({
  left: left + dx,
  right: right + dx,
  top: top + dy,
  bottom: bottom + dy,
});

/** How much of a path, which is not changed any more, runs through a box, in pixels. */
export function lengthInside(path: readonly Pixel[], box: Box): number {
  let length = 0;
  const around = path.length > partLength ? boundsOf(path) : undefined;
  for (let start = 0, part = 0; start < path.length - 1; start += partLength, part += 4) {
    if (around && isApart(around, part, box)) continue;
    const end = Math.min(path.length - 1, start + partLength);
    for (let index = start + 1; index <= end; index++) {
      const [from, to] = [path[index - 1] as Pixel, path[index] as Pixel];
      if (isBeside(from, to, box)) continue;
      const segment = clipSegment(from, to, box);
      if (segment) length += Math.hypot(segment[1][0] - segment[0][0], segment[1][1] - segment[0][1]);
    }
  }
  return length;
}

/** Segments of a path that are looked at together: whether any of them can be near a box. */
const partLength = 32;
const bounds = new WeakMap<readonly Pixel[], Float64Array>();

/** Left, right, top and bottom of each part of a path. Many boxes are held against one path. */
function boundsOf(path: readonly Pixel[]): Float64Array {
  const known = bounds.get(path);
  if (known) return known;
  const parts = Math.ceil((path.length - 1) / partLength);
  const found = new Float64Array(4 * parts);
  for (let part = 0; part < parts; part++) {
    let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    let [top, bottom] = [left, right];
    const end = Math.min(path.length - 1, (part + 1) * partLength);
    for (let index = part * partLength; index <= end; index++) {
      const [x, y] = path[index] as Pixel;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
    found.set([left, right, top, bottom], 4 * part);
  }
  bounds.set(path, found);
  return found;
}

const isApart = (bounds: Float64Array, at: number, box: Box): boolean =>
  (bounds[at + 1] as number) < box.left ||
  (bounds[at] as number) > box.right ||
  (bounds[at + 3] as number) < box.top ||
  (bounds[at + 2] as number) > box.bottom;
