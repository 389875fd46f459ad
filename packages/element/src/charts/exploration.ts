import type { View } from "@math-viz/sdk";
import { panStep } from "./exploring.ts";
import { type Movement, moved, type Pixel, type Surface, tidied, toPixel } from "./surface.ts";

/** What stands in the place for a chart: the window that was wanted for it, and where on the chart it lies. */
export interface Standing {
  readonly view: View;
  readonly surface: Surface;
}

export interface ExplorationOptions {
  /** Whether both axes are moved along, or one alone has numbers. */
  readonly along: "x" | "both";
  /** What stands there now, and which window is wanted by now. */
  standing(): Standing | undefined;
  wanted(): View;
  change(view: View): void;
}

/** Moves and enlarges the window of a figure, however far behind its picture is. */
export class Exploration {
  readonly #options: ExplorationOptions;
  #base: Standing | undefined;

  constructor(options: ExplorationOptions) {
    this.#options = options;
  }

  /** What is moved from now on is moved from how it is wanted now. */
  begin(): void {
    const standing = this.#options.standing();
    const view = this.#options.wanted();
    this.#base = standing && { view, surface: surfaceFor(view, standing) };
  }

  move(movement: Movement): void {
    const { along, change } = this.#options;
    if (this.#base !== undefined) change(tidied(moved(this.#base.view, this.#base.surface, movement, along)));
  }

  /** To the right and up, by so many steps. */
  pan(right: number, up: number): void {
    this.begin();
    const from = this.#middle;
    if (from === undefined || this.#base === undefined) return;
    const { left, right: end, top, bottom } = this.#base.surface;
    this.move({ from, to: [from[0] - right * panStep * (end - left), from[1] + up * panStep * (bottom - top)], factor: 1 });
  }

  /** About a place of the plane, else about the middle of the chart. */
  zoom(factor: number, about: readonly [number, number] | undefined): void {
    this.begin();
    const at = about && this.#base ? toPixel(this.#base.surface, about) : this.#middle;
    if (at !== undefined) this.move({ from: at, to: at, factor });
  }

  /** Where the window that is wanted by now lies, though its picture may still be on its way. */
  get surface(): Surface | undefined {
    const standing = this.#options.standing();
    return standing && surfaceFor(this.#options.wanted(), standing);
  }

  get #middle(): Pixel | undefined {
    if (this.#base === undefined) return undefined;
    const { left, right, top, bottom } = this.#base.surface;
    return [(left + right) / 2, (top + bottom) / 2];
  }
}

/** Where a window would lie, by how another one does that stands there. */
function surfaceFor(view: View, { view: drawn, surface }: Standing): Surface {
  if (drawn === view) return surface;
  const along = (axis: "x" | "y"): [number, number] => {
    const scale = (view[axis][1] - view[axis][0]) / (drawn[axis][1] - drawn[axis][0]);
    return surface[axis].map((end) => view[axis][0] + (end - drawn[axis][0]) * scale) as [number, number];
  };
  return { ...surface, x: along("x"), y: along("y") };
}
