import type { Projected } from "./projection.ts";
import type { Sight } from "./space-frame.ts";
import { dot, type Vector } from "./turn.ts";

/** Whether a place, in pixels from the middle of the box, is behind a surface. */
export type Hides = (place: Vector) => boolean;

/** Side of the squares of the picture in which faces are looked up, in pixels. */
const square = 12;
/** A place that is no deeper than this below a face lies on it, in pixels: faces are flat and the surface is not. */
const slack = 2.5;

/** Tells for one sight what faces hide, by looking at those only that are drawn near a place. */
export function hidingBy(faces: Projected, sight: Sight): Hides {
  const { width, height } = sight.frame;
  const columns = Math.ceil(width / square);
  const rows = Math.ceil(height / square);
  const column = (x: number): number => Math.min(columns - 1, Math.max(0, Math.floor(x / square)));
  const row = (y: number): number => Math.min(rows - 1, Math.max(0, Math.floor(y / square)));
  const squares: (number[] | undefined)[] = new Array(columns * rows);
  for (let face = 0; face + 1 < faces.starts.length; face++) {
    const [from, to] = [faces.starts[face] as number, faces.starts[face + 1] as number];
    const [left, right] = boundsOf(faces.x, from, to);
    const [top, bottom] = boundsOf(faces.y, from, to);
    const [lastColumn, lastRow] = [column(right), row(bottom)];
    for (let i = column(left); i <= lastColumn; i++)
      for (let j = row(top); j <= lastRow; j++) {
        const at = j * columns + i;
        const there = squares[at];
        if (there) there.push(face);
        else squares[at] = [face];
      }
  }
  return (place) => {
    const [x, y] = sight.project(place);
    const near = dot(sight.directions.towards, place) + slack;
    return squares[row(y) * columns + column(x)]?.some((face) => covers(faces, face, x, y, near)) ?? false;
  };
}

function boundsOf(values: Float64Array, from: number, to: number): [number, number] {
  let [low, high] = [values[from] as number, values[from] as number];
  for (let index = from + 1; index < to; index++) {
    const value = values[index] as number;
    if (value < low) low = value;
    else if (value > high) high = value;
  }
  return [low, high];
}

/** Whether one of the triangles of a face is drawn over a place and nearer than it. */
function covers(faces: Projected, face: number, x: number, y: number, near: number): boolean {
  const [from, to] = [faces.starts[face] as number, faces.starts[face + 1] as number];
  for (let index = from + 2; index < to; index++) if (depthOver(faces, from, index - 1, index, x, y) > near) return true;
  return false;
}

/** How near a triangle is where it is drawn over a place; −∞ where it is not. */
function depthOver({ x: xs, y: ys, near }: Projected, a: number, b: number, c: number, x: number, y: number): number {
  const [ax, ay] = [xs[a] as number, ys[a] as number];
  const [bx, by, cx, cy] = [(xs[b] as number) - ax, (ys[b] as number) - ay, (xs[c] as number) - ax, (ys[c] as number) - ay];
  const area = bx * cy - cx * by;
  const shareB = ((x - ax) * cy - cx * (y - ay)) / area;
  const shareC = (bx * (y - ay) - (x - ax) * by) / area;
  // Not so written that a triangle without area, seen from its side, would cover what it touches.
  if (!(shareB >= 0 && shareC >= 0 && shareB + shareC <= 1)) return Number.NEGATIVE_INFINITY;
  const depth = near[a] as number;
  return depth + shareB * ((near[b] as number) - depth) + shareC * ((near[c] as number) - depth);
}
