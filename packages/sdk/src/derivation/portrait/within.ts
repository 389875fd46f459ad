import type { Layer, MathJson, Message, Step } from "../../contract.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, headOf, operandsOf } from "../../expression/mathjson.ts";
import { isFormula } from "../../locale/say.ts";
import type { ShownLayer } from "../board.ts";
import { asComparisons } from "./curves.ts";
import { listed, someOf } from "./marked.ts";

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
  const holds = holdsAt(conditions, variable);
  return pointsKept(layer, holds);
}

/** The points of a layer that are kept, and what is said of them; undefined where none is. */
export function pointsKept(
  layer: Extract<Layer, { type: "points" }>,
  isKept: (x: number, y: number) => boolean,
): Layer | undefined {
  const kept = layer.points.map(({ x, y }) => isKept(compile(x.json, [])(), compile(y.json, [])()));
  const points = layer.points.filter((_, index) => kept[index]);
  const [only, ...others] = points;
  if (!only) return undefined;
  if (points.length === layer.points.length) return layer;
  const isAlone = others.length === 0 && !layer.label?.key.startsWith(someOf);
  const label = isAlone ? only.label : layer.label && labelOf(layer.label, kept);
  return { ...layer, points, ...(label ? { label } : {}) };
}

/** The name of all points together, with the coordinates of those that are left. */
function labelOf(label: Message, isHeld: readonly boolean[]): Message {
  const all = label.params?.points;
  const places = !isFormula(all) ? [] : headOf(all.json) === "List" ? operandsOf(all.json) : [all.json];
  if (places.length !== isHeld.length) return label;
  return {
    ...label,
    params: { ...label.params, points: expressionOf(listed(places.filter((_, index) => isHeld[index]))) },
  };
}

/** Whether all that is said of a letter holds of a number. */
export function holdsAt(conditions: readonly MathJson[], variable: string): (at: number) => boolean {
  const held = conditions.map((condition) => compile(apply("Which", asComparisons(condition), 1), [variable]));
  return (at) => held.every((holds) => holds(at) === 1);
}
