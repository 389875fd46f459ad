import type { FigureFrame, MathJson } from "../../../contract.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { operandsOf } from "../../../expression/mathjson.ts";
import { niceBounds } from "../../../figure/nice-numbers.ts";
import { facesBetween, mostBorders, type Place, type Sides, sidesAlong } from "./bounded.ts";

const farthest = 20;
const places = 1000;
const halvings = 50;
const samples = 60;
const roomBeside = 0.4;
/** Units that differ by less than this can be the same on both axes. */
const alike = 4;

/** What curves enclose with some room beside it: how they go on is of less interest. Numbers only say where to look. */
export function windowOfBounded(list: MathJson): FigureFrame {
  const equations = operandsOf(list);
  if (equations.length > mostBorders) return {};
  for (const along of ["x", "y"] as const) {
    const sides = sidesAlong(equations, along);
    if (sides && sides.graphs.length > 0) return windowOf(sides);
  }
  return {};
}

function windowOf(sides: Sides): FigureFrame {
  const cells = facesBetween(sides, crossings(sides))?.faces.flat() ?? [];
  const graphs = sides.graphs.map((graph) => compile(graph, [sides.along]));
  const ends = cells.flatMap(({ from, to }) => [from, to]);
  const heights = cells
    .flatMap(({ lower, upper, from, to }) =>
      Array.from({ length: samples + 1 }, (_, index) => from + ((to - from) * (index + 0.001)) / (samples + 0.002)).flatMap(
        (at) => [graphs[lower]?.(at) ?? 0, graphs[upper]?.(at) ?? 0],
      ),
    )
    .filter(Number.isFinite);
  if (ends.length === 0 || heights.length === 0) return {};
  const [one, other] = [ends, heights].map((values) => withRoom(Math.min(...values), Math.max(...values))) as [Bounds, Bounds];
  const [x, y] = sides.along === "x" ? [one, other] : [other, one];
  const ratio = (x[1] - x[0]) / (y[1] - y[0]);
  return { view: { x: niceBounds(...x), y: niceBounds(...y), aspect: ratio < alike && ratio > 1 / alike ? "equal" : "free" } };
}

type Bounds = [from: number, to: number];

const withRoom = (from: number, to: number): Bounds => {
  const room = roomBeside * Math.max(to - from, 1e-6);
  return [from - room, to + room];
};

/** Where two graphs change places, between neighbouring places of a grid. */
function crossings({ along, graphs }: Sides): Place[] {
  const maps = graphs.map((graph) => compile(graph, [along]));
  const found: Place[] = [];
  for (const [one, first] of maps.entries())
    for (const [other, second] of maps.entries()) {
      if (other <= one) continue;
      const difference = (x: number): number => first(x) - second(x);
      for (let index = 0; index < 2 * places; index++) {
        const [from, to] = [index, index + 1].map((step) => (farthest * (step - places)) / places) as [number, number];
        const near = zeroIn(difference, from, to);
        if (near !== undefined) found.push({ value: near, near, meets: [[one, other]], unbounded: [] });
      }
    }
  return found;
}

function zeroIn(f: (x: number) => number, from: number, to: number): number | undefined {
  const [start, end] = [f(from), f(to)];
  if (start === 0) return from;
  if (!(start * end < 0)) return undefined;
  let [low, high] = [from, to];
  for (let count = 0; count < halvings; count++) {
    const middle = (low + high) / 2;
    if (f(middle) * start > 0) low = middle;
    else high = middle;
  }
  return Math.abs(f(low)) < 1e-6 * Math.max(1, Math.abs(start)) ? low : undefined;
}
