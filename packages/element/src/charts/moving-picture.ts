import type { Figure, Moment, PlotSpec, View, Wording } from "@math-viz/sdk";
import { turns } from "../render/moving.ts";
import type { Standing } from "./exploration.ts";
import type { Picture } from "./picture.ts";
import { type Aside, type ChartSize, Sampler } from "./sampler.ts";
import { between, type Surface, surfaceOf } from "./surface.ts";

export interface MovingPictureOptions {
  readonly figure: Figure;
  readonly wording: Wording;
  readonly aside: Aside;
  readonly picture: Picture;
  /** A picture of this moment stands there. */
  drawn(spec: PlotSpec, surface: Surface | undefined, moment: Moment): void;
  /** The window that was wanted last cannot be drawn; the one before it is still there. */
  stopped(): void;
  /** There can be no picture of this moment, and there is none now. */
  failed(error: unknown, moment: Moment): void;
}

/** When a window that was moved has come to rest, in milliseconds. */
const restAfter = 200;

/** The picture of a figure for one moment after another, each sampled anew; until one is there, the last one lies where its places belong by then. */
export class MovingPicture {
  readonly #options: MovingPictureOptions;
  readonly #sampler: Sampler;
  #size: ChartSize = { width: 0, height: 0 };
  /** What is wanted, and what stands there. */
  #moment: Moment = {};
  #shown: { moment: Moment; surface: Surface | undefined } | undefined;
  #next = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(options: MovingPictureOptions) {
    const { figure, wording, aside } = options;
    this.#options = options;
    this.#sampler = new Sampler({
      ...{ figure, wording, aside },
      drawn: (spec, moment) => this.#drawn(spec, moment),
      failed: (error, moment) => this.#failed(error, moment),
    });
  }

  get size(): ChartSize {
    return this.#size;
  }

  /** What is wanted by now, and that which there is a picture of. */
  get wanted(): Moment {
    return this.#moment;
  }

  get shown(): Moment | undefined {
    return this.#shown?.moment;
  }

  get wantedView(): View {
    return this.#moment.view ?? this.#options.figure.view;
  }

  /** Where the window of the picture lies, where lines have coordinates. */
  get standing(): Standing | undefined {
    const { moment, surface } = this.#shown ?? {};
    return surface && { view: moment?.view ?? this.#options.figure.view, surface };
  }

  resize(size: ChartSize): void {
    this.#size = size;
    this.#sampler.resize(size);
    this.#show();
  }

  /** Once for each picture, however much changes until then. */
  change(moment: Moment): void {
    this.#moment = { ...this.#moment, ...moment };
    if (moment.moving) this.#restSoon();
    if (this.#next === 0) this.#next = requestAnimationFrame(() => this.#show());
  }

  /** As it was seen first; values and the time stay. */
  back(): void {
    const { turn: _, view: __, moving: ___, ...rest } = this.#moment;
    this.#moment = rest;
    this.change({});
  }

  /** As it was at first in everything. */
  renew(): void {
    this.#moment = {};
    this.#show();
  }

  end(): void {
    cancelAnimationFrame(this.#next);
    clearTimeout(this.#rest);
    this.#sampler.end();
  }

  #show(): void {
    cancelAnimationFrame(this.#next);
    this.#next = 0;
    this.#sampler.sample(this.#moment);
    this.#lay();
  }

  /** Drawn for its own window alone, with labels where they stand best, when it has come to rest. */
  #restSoon(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      const { view, moving } = this.shown ?? {};
      if (this.#moment.moving && (moving || view !== this.#moment.view)) this.change({ moving: false });
    }, restAfter);
  }

  #lay(): void {
    const { standing, wantedView } = this;
    if (standing !== undefined && standing.view !== wantedView)
      this.#options.picture.move(between(standing.view, wantedView, standing.surface));
  }

  #drawn(spec: PlotSpec, moment: Moment): void {
    const { figure, picture, drawn } = this.#options;
    const surface = turns(figure) ? undefined : surfaceOf(spec);
    this.#shown = { moment, surface };
    picture.show(spec, moment.moving);
    this.#lay();
    drawn(spec, surface, moment);
  }

  /** A window that cannot be drawn is not gone to; for anything else that cannot there is no picture. */
  #failed(error: unknown, moment: Moment): void {
    const { picture, stopped, failed } = this.#options;
    const good = this.shown;
    if (good !== undefined && good.values === moment.values && good.view !== moment.view) {
      // Another is wanted by now, and being drawn.
      if (this.#moment.view !== moment.view) return;
      const { view: _, ...rest } = this.#moment;
      this.#moment = good.view === undefined ? rest : { ...rest, view: good.view };
      picture.move(undefined);
      stopped();
      return;
    }
    this.#shown = undefined;
    failed(error, moment);
  }
}
