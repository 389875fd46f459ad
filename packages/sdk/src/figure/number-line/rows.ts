import type { Expression, Layer, Message } from "../../contract.ts";
import { toUnicode } from "../../expression/print-unicode.ts";
import { sayPlainly, type Wording } from "../../locale/say.ts";
import { realValue } from "../number-of.ts";
import { type Stretch, stretchesOf } from "./number-set.ts";

export type NumberLineLayer = Extract<Layer, { type: "number-line" }>;

/** A set, or the signs of a formula, at its own height above the axis; a set without a name that is alone lies on the axis itself. */
export interface Row {
  readonly layer: NumberLineLayer;
  readonly height: number;
  readonly name: string;
  readonly stretches: readonly Stretch[];
  readonly signs?: { readonly points: readonly MarkedPoint[]; readonly between: readonly (1 | -1)[] };
}

/** A place on the axis with its exact value as text. */
export interface Mark {
  readonly value: number;
  readonly text: string;
}

export interface MarkedPoint extends Mark {
  readonly at: "zero" | "none" | "value";
}

/** The rows of all layers from below. */
export function rowsOf(layers: readonly NumberLineLayer[], wording: Wording): Row[] {
  const sets = layers.flatMap((layer) =>
    layer.sets.map((set, index) => ({
      layer,
      name: nameOf(layer.names?.[index], wording),
      stretches: stretchesOf(set.json, layer),
    })),
  );
  const alone = sets.length === 1 && sets[0]?.name === "";
  const rows: Row[] = sets.map((row, index) => ({ ...row, height: alone ? 0 : index + 1 }));
  for (const layer of layers) {
    if (!layer.signs) continue;
    const { of, points, at, between } = layer.signs;
    const height = (rows.at(-1)?.height ?? 0) + 1;
    const marked = points.map((point, index): MarkedPoint => ({ ...markOf(point), at: at[index] ?? "value" }));
    rows.push({ layer, height, name: toUnicode(of.json), stretches: [], signs: { points: marked, between } });
  }
  return rows;
}

const nameOf = (name: Message | undefined, wording: Wording): string => (name ? sayPlainly(name, wording) : "");
const markOf = ({ json }: Expression): Mark => ({ value: realValue(json), text: toUnicode(json) });

/** Every number that the rows speak of, ascending, each once. */
export function marksOf(rows: readonly Row[]): Mark[] {
  const all = rows.flatMap(({ stretches, signs }): Mark[] => [
    ...stretches.flatMap(({ from, to }) => [from, to]),
    ...(signs?.points ?? []),
  ]);
  const finite = all.filter(({ value }) => Number.isFinite(value)).sort((a, b) => a.value - b.value);
  return finite.filter(({ value }, index) => index === 0 || value - (finite[index - 1] as Mark).value > 1e-9 * Math.abs(value));
}

/** The window of a number line: all its numbers with room on both sides, and 0 where it is near; upwards a unit for each row. */
export function numberLineView(rows: readonly Row[]): { x: [number, number]; y: [number, number] } {
  const values = marksOf(rows).map(({ value }) => value);
  const [first = 0, last = 0] = [values[0], values.at(-1)];
  const span = last - first;
  const room = span > 0 ? 0.3 * span : Math.max(3, 0.5 * Math.abs(first));
  const [from, to] = [first - room, last + room];
  const near = 0.25 * (to - from);
  const top = Math.max(0, ...rows.map(({ height }) => height));
  return { x: [from > 0 && from < near ? -0.04 * to : from, to < 0 && -to < near ? -0.04 * from : to], y: [-0.9, top + 0.7] };
}
