import type { Layer, MathJson, Message } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply } from "../../expression/mathjson.ts";
import { writtenPlace } from "../../figure/written-place.ts";

/** A place that is marked, and what it is. */
export interface Marked {
  readonly x: MathJson;
  readonly y: MathJson;
  /** The label, with the place as its `point`. */
  readonly key: string;
  readonly open?: true;
}

/**
 * A layer of points with their coordinates, exact or to a dozen digits, named one by one and all together; undefined where there are none.
 *
 * @param together the key for all of them; one that says that there are others says so of a single point, too.
 */
export function markedPoints(id: string, places: readonly Marked[], together: string): Layer | undefined {
  const points = places.map(({ x, y, key, open }) => ({
    x: expressionOf(x),
    y: expressionOf(y),
    label: { key, params: { point: writtenPlace([x, y]) } } satisfies Message,
    ...(open ? { open } : {}),
  }));
  const [only, ...others] = points;
  if (!only) return undefined;
  const all = expressionOf(listed(places.map(({ x, y }) => writtenPlace([x, y]).json)));
  const label = others.length === 0 && !together.startsWith(someOf) ? only.label : { key: together, params: { points: all } };
  return { id, type: "points", role: "answer", points, label };
}

/** Several as a list, a single one as it is. */
export const listed = (all: readonly MathJson[]): MathJson =>
  all.length === 1 && all[0] !== undefined ? all[0] : apply("List", ...all);

/** So begin the keys of labels that say that there are others. */
export const someOf = "label.some-";

/** A line that a graph comes close to. */
export function asymptoteLayer(id: string, equation: MathJson): Layer {
  const relation = expressionOf(equation);
  return { id, type: "implicit", role: "asymptote", relation, label: { key: "label.asymptote", params: { equation: relation } } };
}
