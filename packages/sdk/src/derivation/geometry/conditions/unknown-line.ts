import { apply } from "../../../expression/mathjson.ts";
import type { Point } from "../../../geometry/figures.ts";
import { lineWithNormal, lineWithSlope } from "./line-sketches.ts";
import type { equationAt, LineSketch } from "./sketch.ts";
import type { Template } from "./unknown-conic.ts";

/**
 * A line that is not known yet, in two ways: with a slope, or parallel to the y-axis.
 * @param through a point on it, where one is known
 */
export function lineTemplates(through: Point | undefined, fresh: (wanted: string) => string): Template[] {
  const k = fresh("k");
  const m = through ? undefined : fresh("m");
  const sloped: LineSketch = through ? lineWithSlope(through, k) : { kind: "line", a: k, b: -1, c: m as string };
  const n = through ? undefined : fresh("n");
  const upright: LineSketch = through
    ? lineWithNormal(through, { x: 1, y: 0 })
    : { kind: "line", a: 1, b: 0, c: ["Negate", n as string] };
  const template = (sketch: LineSketch, rule: string, letters: readonly string[]): Template => ({
    sketch,
    letters,
    assumptions: [],
    relations: [],
    settings: [{ rule, statement: written(sketch) }],
  });
  return [
    template(sloped, "conditions.let-line", m === undefined ? [k] : [k, m]),
    template(upright, "conditions.let-upright-line", n === undefined ? [] : [n]),
  ];
}

/** y = kx + m, y − 2 = k(x − 1), x = n. */
function written(sketch: LineSketch): ReturnType<typeof equationAt> {
  if (sketch.b === 0) return apply("Equal", "x", ["Negate", sketch.c]);
  return apply("Equal", "y", ["Add", ["Multiply", sketch.a, "x"], sketch.c]);
}
