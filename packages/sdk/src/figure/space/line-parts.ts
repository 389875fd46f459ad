import type { PlotMark } from "../../contract.ts";
import type { Hides } from "./hiding.ts";
import { type Sight, tenths } from "./space-frame.ts";
import type { Vector } from "./turn.ts";

/** The places of a line in the picture; it grows while it is filled, and null lifts the pen. */
export interface Pen {
  readonly x: (number | null)[];
  readonly y: (number | null)[];
}

export const newPen = (): Pen => ({ x: [], y: [] });

/** One more segment; where the line ended elsewhere, it is lifted first. */
export function extend({ x, y }: Pen, fromX: number, fromY: number, toX: number, toY: number): void {
  if (x.at(-1) !== fromX || y.at(-1) !== fromY) {
    if (x.length > 0) {
      x.push(null);
      y.push(null);
    }
    x.push(fromX);
    y.push(fromY);
  }
  x.push(toX);
  y.push(toY);
}

/** The columns of a line; one with nothing to show has a single null, so that its mark stays. */
export const columnsOf = ({ x, y }: Pen): NonNullable<PlotMark["data"]> => (x.length > 0 ? { x, y } : { x: [null], y: [null] });

/** A part of a line that is looked at as a whole when it is told what hides it, in pixels. */
const shortPart = 4;

/** Calls back for the parts of a segment, short enough to be either seen or hidden; for the whole where nothing hides anything. */
export function eachPart(
  from: Vector,
  to: Vector,
  sight: Sight,
  hides: Hides | undefined,
  part: (from: Vector, to: Vector, isHidden: boolean) => void,
): void {
  if (hides === undefined) {
    part(from, to, false);
    return;
  }
  const [[x0, y0], [x1, y1]] = [sight.project(from), sight.project(to)];
  const count = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / shortPart));
  const at = (share: number): Vector =>
    from.map((value, axis) => value + share * ((to[axis] as number) - value)) as unknown as Vector;
  for (let index = 0; index < count; index++) part(at(index / count), at((index + 1) / count), hides(at((index + 0.5) / count)));
}

/** What lies behind a surface, as in a drawing by hand. */
export const hiddenStyle = { strokeWidth: 1.4, strokeOpacity: 0.85, strokeDasharray: "2.5 3" };

/** A segment in the picture, to a tenth of a pixel; none where it is shorter than that. */
export function extendTo(pen: Pen, from: Vector, to: Vector, { project }: Sight): void {
  const [fromX, fromY, toX, toY] = [...project(from), ...project(to)].map(tenths) as [number, number, number, number];
  if (fromX !== toX || fromY !== toY) extend(pen, fromX, fromY, toX, toY);
}
