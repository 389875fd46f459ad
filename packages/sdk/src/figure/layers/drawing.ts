import type { Layer, PlotMark } from "../../contract.ts";
import type { Wording } from "../../locale/say.ts";
import type { AxisNames } from "../axis-names.ts";
import type { Frame } from "../frame.ts";
import type { Box, Pixel } from "../labels/boxes.ts";
import type { LabelRequest } from "../labels/place-labels.ts";

export type LayerOf<Type extends Layer["type"]> = Extract<Layer, { type: Type }>;

export interface DrawingContext {
  readonly frame: Frame;
  /** Templates for names; every key of the figure's own words is there. */
  readonly wording: Wording;
  readonly axisNames: AxisNames;
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
  readonly paths?: readonly { readonly pixels: readonly Pixel[]; readonly cost: number }[];
}
