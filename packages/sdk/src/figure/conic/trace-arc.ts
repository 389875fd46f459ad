import { contains, type Frame } from "../frame.ts";
import { clipSegment } from "../labels/boxes.ts";
import type { Arc } from "./arcs.ts";
import type { Vector } from "./shape.ts";

/** How far a chord may be from the curve, in pixels. */
const tolerance = 0.05;
/** Halving a parameter further than this changes nothing that doubles can show. */
const deepest = 50;

/** A place on the arc with its parameter. */
interface Place {
  readonly t: number;
  readonly point: Vector;
}

/**
 * What of an arc lies in the window, as chords nobody can tell from it. Every point lies on the curve: where it leaves the window, it is
 * followed to the very edge. The bound on its bend is certain, so that no part is missed.
 */
export function traceArc(arc: Arc, frame: Frame): Vector[][] {
  const branches: Vector[][] = [];
  let current: Vector[] | undefined;
  const { x: windowX, y: windowY } = frame.view;
  const scale = pixelsPerUnit(frame);
  const box = { left: windowX[0], right: windowX[1], top: windowY[0], bottom: windowY[1] };
  const place = (t: number): Place => ({ t, point: arc.at(t) });
  const inside = ({ point: [x, y] }: Place): boolean => contains(windowX, x) && contains(windowY, y);
  const start = (point: Vector): void => {
    if (current) return;
    current = [point];
    branches.push(current);
  };
  const visit = (from: Place, to: Place, depth: number): void => {
    const off = (arc.bend(from.t, to.t) * (to.t - from.t) ** 2) / 8;
    const around = { left: box.left - off, right: box.right + off, top: box.top - off, bottom: box.bottom + off };
    if (!clipSegment(from.point, to.point, around)) {
      current = undefined;
      return;
    }
    const [begins, ends] = [inside(from), inside(to)];
    // A corner may be cut off between two places that are both outside.
    const cutsCorner = !begins && !ends && lengthOf(from, to) * scale > 0.5;
    if (depth > 0 && (off * scale > tolerance || cutsCorner)) {
      const middle = place((from.t + to.t) / 2);
      visit(from, middle, depth - 1);
      visit(middle, to, depth - 1);
      return;
    }
    if (begins) start(from.point);
    else if (ends) start(edge(to, from).point);
    if (ends) current?.push(to.point);
    else if (begins) current?.push(edge(from, to).point);
    if (!ends) current = undefined;
  };
  /** The last place of the arc, going from one inside to one outside, that is inside. */
  const edge = (within: Place, beyond: Place): Place => {
    let [a, b] = [within, beyond];
    for (let step = 0; step < 60; step++) {
      const middle = place((a.t + b.t) / 2);
      if (inside(middle)) a = middle;
      else b = middle;
    }
    return a;
  };
  arc.knots.forEach((t, index) => {
    if (index > 0) visit(place(arc.knots[index - 1] as number), place(t), deepest);
  });
  return joined(branches, arc).filter((branch) => branch.length > 1);
}

/** A closed arc that begins in the window goes on from its end to its beginning. */
function joined(branches: Vector[][], { closed, at, knots }: Arc): Vector[][] {
  const [first, ...others] = branches;
  const last = others.at(-1);
  if (!closed || !first || !last) return branches;
  const [begin, end] = [at(knots[0] as number), at(knots.at(-1) as number)];
  const meets = samePlace(first[0], begin) && samePlace(last.at(-1), end);
  return meets ? [...others.slice(0, -1), [...last, ...first.slice(1)]] : branches;
}

const samePlace = (a: Vector | undefined, b: Vector): boolean => a !== undefined && a[0] === b[0] && a[1] === b[1];

const lengthOf = ({ point: [x0, y0] }: Place, { point: [x1, y1] }: Place): number => Math.hypot(x1 - x0, y1 - y0);

/** On the axis where a unit is longer. */
function pixelsPerUnit({ view: { x, y }, margins, width, height }: Frame): number {
  return Math.max(
    (width - margins.left - margins.right) / (x[1] - x[0]),
    (height - margins.top - margins.bottom) / (y[1] - y[0]),
  );
}
