import type { Layer, MathJson } from "../../contract.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { apply } from "../../expression/mathjson.ts";

/** A layer of points without those at which a condition on the variable does not hold; undefined where none is left. Others stay as they are. */
export function pointsWithin(layer: Layer, variable: string, conditions: readonly MathJson[]): Layer | undefined {
  if (layer.type !== "points" || conditions.length === 0) return layer;
  const held = conditions.map((condition) => compile(apply("Which", condition, 1), [variable]));
  const points = layer.points.filter(({ x }) => {
    const at = compile(x.json, [])();
    return held.every((holds) => holds(at) === 1);
  });
  const [only, ...others] = points;
  if (!only) return undefined;
  return points.length === layer.points.length
    ? layer
    : { ...layer, points, ...(others.length === 0 && only.label ? { label: only.label } : {}) };
}
