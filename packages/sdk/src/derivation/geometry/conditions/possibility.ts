import type { Radicals } from "../../../algebra/radicals/radicals.ts";
import type { MathJson } from "../../../contract.ts";
import { freeLetters, operandsOf } from "../../../expression/mathjson.ts";
import { curveOfEquation } from "../../../geometry/curve-of-equation.ts";
import type { Curve, Point } from "../../../geometry/figures.ts";
import type { Configuration } from "../working.ts";
import type { Drawing } from "./drawing.ts";
import { putValues } from "./put-values.ts";
import { equationAt } from "./sketch.ts";
import type { Allows, Values } from "./solve-system.ts";
import type { System } from "./system.ts";
import type { Translation } from "./translation.ts";

/** A fact and the equations that it is in letters. */
export interface Translated {
  readonly fact: MathJson;
  readonly equations: readonly MathJson[];
  /** The same as they are written: long ones multiplied out. */
  readonly shown: readonly MathJson[];
  readonly lead?: Translation["lead"];
}

/** One way to draw the question that its conditions allow, and the letters found. */
export interface Possibility {
  readonly drawing: Drawing;
  readonly numbers: Radicals;
  readonly translated: readonly Translated[];
  /** What must hold for the chords that the question speaks of to exist. */
  readonly chords: readonly MathJson[];
  readonly system: System;
  readonly allows: Allows;
  readonly solutions: readonly Values[];
  /** Everything else could be satisfied, but by a line that does not cut off a chord. */
  readonly lacksChord?: true;
}

/** Drawings that differ only in which focus "a focus" is, and not in what is found. */
export function isSame(left: Possibility, right: Possibility): boolean {
  const written = ({ drawing, solutions }: Possibility): string =>
    JSON.stringify([[...drawing.curves], [...drawing.points], solutions]);
  return written(left) === written(right);
}

/** The things of a drawing with the values of its letters. */
export function configurationOf(
  { drawing, numbers }: Pick<Possibility, "drawing" | "numbers">,
  values: Values,
): Configuration | undefined {
  const put = (json: MathJson): MathJson | undefined => numbers.simplify(putValues(json, values));
  const curves = new Map<string, Curve>();
  for (const [name, sketch] of drawing.curves) {
    const curve = curveOfEquation(numbers, putValues(equationAt(sketch), values));
    if (!curve) return undefined;
    curves.set(name, curve);
  }
  const points = new Map<string, Point>();
  // Common points of which nothing is asked keep the root of their discriminant: they are found as common points then.
  const roots = drawing.relations
    .filter(({ rule }) => rule === "conditions.common-points")
    .flatMap(({ statement }) => freeLetters(operandsOf(statement)[0] ?? 0));
  const open = roots.filter((root) => !(root in values));
  for (const [name, { x, y }] of drawing.points) {
    if ([...freeLetters(x), ...freeLetters(y)].some((letter) => open.includes(letter))) continue;
    const place = [put(x), put(y)];
    if (place[0] === undefined || place[1] === undefined) return undefined;
    points.set(name, { x: place[0], y: place[1] });
  }
  return { curves, points, letters: values };
}
