import type { PlotSpec, View } from "../contract.ts";
import type { Turn } from "./space/turn.ts";
import type { ParameterNumbers } from "./with-parameters.ts";

/** How a figure is seen at a moment; what is left out is as in the figure itself. */
export interface Moment {
  /** From which side a figure in space is seen. */
  readonly turn?: Turn;
  /** Up to which time trajectories are drawn; whole where no time is given. */
  readonly at?: number;
  /** Where the sliders of parameters stand. */
  readonly values?: ParameterNumbers;
  /** Another window. */
  readonly view?: View;
  /**
   * The window is on its way to the next one: so much may be drawn around it, and clipped, that those of the same scale around it are not sampled
   * anew.
   */
  readonly moving?: boolean;
}

/** Draws a figure for one moment. */
export type DrawMoment = (moment: Moment) => PlotSpec;
