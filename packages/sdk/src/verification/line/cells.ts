import type { Field } from "../../algebra/normal-form/field.ts";
import type { Rational } from "../../algebra/rational.ts";
import * as Q from "../../algebra/rational.ts";
import { boundsOfPoint, type Point } from "./points.ts";
import { floorBelow, simplestBetween } from "./samples.ts";
import { Undecided } from "./undecided.ts";

/** A piece of the line on which no factor changes its sign. */
export type Cell = { readonly point: Point } | { readonly sample: Rational };

/** The line cut at points in ascending order: gap, point, gap, … @throws {Undecided} where they cannot be told apart */
export function cut(field: Field, points: readonly Point[]): Cell[] {
  if (points.length === 0) return [{ sample: Q.zero }];
  const bounds = disjointBounds(field, points);
  const cells: Cell[] = [{ sample: floorBelow((bounds[0] as Bounds).from) }];
  points.forEach((point, index) => {
    cells.push({ point });
    const [here, next] = [bounds[index] as Bounds, bounds[index + 1]];
    cells.push({ sample: next ? simplestBetween(here.to, next.from) : Q.negate(floorBelow(Q.negate(here.to))) });
  });
  return cells;
}

type Bounds = ReturnType<typeof boundsOfPoint>;

function disjointBounds(field: Field, points: readonly Point[]): Bounds[] {
  for (const bits of [8, 24, 64, 200, 620]) {
    const bounds = points.map((point) => boundsOfPoint(field, point, bits));
    const apart = bounds.every((own, index) => index === 0 || Q.compare((bounds[index - 1] as Bounds).to, own.from) < 0);
    if (apart) return bounds;
  }
  throw new Undecided("numbers too close to tell apart");
}
