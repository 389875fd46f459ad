import type { Layer, PlotMark } from "../../contract.ts";
import type { Wording } from "../../locale/say.ts";
import type { AxisNames } from "../axis-names.ts";
import type { Frame } from "../frame.ts";
import type { Box, Path } from "../labels/boxes.ts";
import type { LabelRequest } from "../labels/place-labels.ts";

/** A layer of one of these types, also where several types share a shape. */
export type LayerOf<Type extends Layer["type"]> = Narrowed<Layer, Type>;

type Narrowed<Each, Type> = Each extends { type: infer Own }
  ? [Own & Type] extends [never]
    ? never
    : [Own] extends [Type]
      ? Each
      : Each & { type: Own & Type }
  : never;

export interface DrawingContext {
  readonly frame: Frame;
  /** Templates for names; every key of the figure's own words is there. */
  readonly wording: Wording;
  readonly axisNames: AxisNames;
  /** All layers of the figure: bars of several stand side by side. */
  readonly layers: readonly Layer[];
  /** Of this layer, if its role does not say another: each curve has its own. */
  readonly colour: string;
}

/** What a layer puts into a figure. */
export interface Drawing {
  /** What was constructed, below the labels of the axes. */
  readonly construction?: readonly PlotMark[];
  /** What the question is about, above them and below all dots. */
  readonly lines?: readonly PlotMark[];
  readonly dots?: readonly PlotMark[];
  readonly labels?: readonly LabelRequest[];
  /** What labels keep clear of: dots, and lines, each with the price of a label right on it. */
  readonly solid?: readonly Box[];
  /** What of these are texts, such as the heights in level curves: no number of an axis stands there too. */
  readonly written?: readonly Box[];
  readonly paths?: readonly Path[];
}
