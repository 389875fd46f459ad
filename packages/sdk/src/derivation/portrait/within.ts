import type { Layer, MathJson, Step } from "../../contract.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { apply } from "../../expression/mathjson.ts";
import type { ShownLayer } from "../board.ts";
import { asComparisons } from "./curves.ts";

/** What methods have shown about a graph, as far as it lies where the graph is drawn; sets on a number line are no part of the plane. */
export function shownWithin(shown: readonly ShownLayer[], variable: string, conditions: readonly MathJson[]): ShownLayer[] {
  return shown.flatMap(({ layer, about }) => {
    // Half a parabola has no axis.
    const isForeign = layer.type === "number-line" || isOfSystem(layer) || (layer.id === "axis" && conditions.length > 0);
    const within = isForeign ? undefined : pointsWithin(layer, variable, conditions);
    return within ? [{ layer: within, about }] : [];
  });
}

/** Curves and solutions of equations that were solved on the way, beside the graphs themselves. */
const isOfSystem = ({ id }: Layer): boolean => id === "solutions" || /^equation-\d+$/.test(id);

/** Steps point at nothing that is not drawn. */
export function unmark(steps: readonly Step[], layers: readonly ShownLayer[]): void {
  const drawn = new Set(layers.map(({ layer }) => layer.id));
  for (const step of steps) {
    const marks = step.marks?.filter(({ layer }) => drawn.has(layer));
    if (marks && marks.length > 0) step.marks = marks;
    else delete step.marks;
    unmark(step.substeps ?? [], layers);
  }
}

/** A layer of points without those at which a condition on the variable does not hold; undefined where none is left. Others stay as they are. */
function pointsWithin(layer: Layer, variable: string, conditions: readonly MathJson[]): Layer | undefined {
  if (layer.type !== "points" || conditions.length === 0) return layer;
  const held = conditions.map((condition) => compile(apply("Which", asComparisons(condition), 1), [variable]));
  const points = layer.points.filter(({ x }) => {
    const at = compile(x.json, [])();
    return held.every((holds) => holds(at) === 1);
  });
  const [only, ...others] = points;
  if (!only) return undefined;
  if (points.length === layer.points.length) return layer;
  return { ...layer, points, ...(others.length === 0 && only.label ? { label: only.label } : {}) };
}
