import type { Expression, Figure, Layer, Message } from "../../contract.ts";
import type { AxisNames } from "../axis-names.ts";

/** A number, an exact formula, words, or nothing where there is no value. */
export type Cell = number | Expression | Message | string | undefined;

/** What a column holds, whatever it is called in a language; in this order where several layers are written into one file. */
export const columnKeys = [
  ...["name", "group", "from", "to", "t", "u", "v", "r", "x", "y", "z", "dx", "dy"],
  ...["exact", "relation", "set", "count", "height", "least", "lower", "median", "upper", "greatest"],
] as const;
export type ColumnKey = (typeof columnKeys)[number];

export interface Column {
  readonly key: ColumnKey;
  readonly heading: Expression | Message;
}

/** The data of one layer: rows of cells under columns. Layers of one kind are one table. */
export interface LayerData {
  readonly layer: string;
  readonly kind: string;
  readonly title: Message;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** How much of what goes on without end is written out: places on a curve, rows of a trajectory. */
export interface Detail {
  readonly places: number;
  /** Places in each direction of a surface or a field. */
  readonly across: number;
}

export interface DataContext {
  readonly figure: Figure;
  readonly axisNames: AxisNames;
  readonly detail: Detail;
}

export type DataOf<Type extends Layer["type"]> = (layer: Extract<Layer, { type: Type }>, context: DataContext) => LayerData[];
