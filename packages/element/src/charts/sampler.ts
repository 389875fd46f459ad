import { type DrawMoment, type Figure, type Moment, movingFigure, type PlotSpec, type Wording } from "@math-viz/sdk";

export interface ChartSize {
  width: number;
  height: number;
}

/** What is drawn: a figure for a size, as it is at a moment. Plain JSON. */
export interface Drawing {
  figure: Figure;
  size: ChartSize & { wording: Wording };
  moment: Moment;
}

/** Another place than the page to sample figures in. */
export interface Aside {
  /** Whether what is asked now would be done soon, and beside the page. */
  readonly free: boolean;
  draw(drawing: Drawing): Promise<{ spec: PlotSpec; milliseconds: number }>;
}

export interface SamplerOptions {
  figure: Figure;
  wording: Wording;
  aside: Aside;
  drawn(spec: PlotSpec, moment: Moment): void;
  failed(error: unknown, moment: Moment): void;
}

/** A drawing within this time, in milliseconds, leaves enough of each picture's sixtieth of a second to show it. */
const quick = 8;
/** So many slow ones in a row are no accident, as the first of a page is; one of this many milliseconds is enough. */
const [slowInARow, verySlow] = [3, 100];
/** What took longer than this is not drawn with room around it, which takes some three times as long, and would be felt. */
const mostForRoom = 30;

/**
 * Samples a figure for one moment after another: on the page as long as that is quick, else aside. Aside one thing is drawn at a time, and of what
 * was asked for meanwhile only the newest is drawn next; what arrives is never older than what has arrived before.
 */
export class Sampler {
  readonly #options: SamplerOptions;
  #size: ChartSize = { width: 0, height: 0 };
  #draw: DrawMoment | undefined;
  /** What the page has sampled last. */
  #sampled: Moment | undefined;
  #slow = 0;
  /** How long a window alone took last, in milliseconds. */
  #took = 0;
  /** What is being drawn aside, and what is wanted after it. */
  #away: Moment | undefined;
  #waiting: Moment | undefined;
  #ended = false;

  constructor(options: SamplerOptions) {
    this.#options = options;
  }

  resize(size: ChartSize): void {
    this.#size = size;
    this.#draw = undefined;
  }

  sample(moment: Moment): void {
    if (this.#away !== undefined) this.#waiting = moment;
    else if (!this.#isReady(moment) && this.#slow >= slowInARow && this.#options.aside.free) void this.#sampleAside(moment);
    else this.#sampleHere(moment);
  }

  /** Nothing is told any more. */
  end(): void {
    this.#ended = true;
  }

  #sampleHere(wanted: Moment): void {
    const { drawn, failed } = this.#options;
    const moment = this.#took > mostForRoom ? { ...wanted, moving: false } : wanted;
    const ready = this.#isReady(moment);
    const started = performance.now();
    let spec: PlotSpec;
    try {
      this.#draw ??= this.#ready(moment);
      // Its window is named even where it is the figure's own: what was made ready may have been so for another.
      spec = this.#draw({ ...moment, view: moment.view ?? this.#options.figure.view });
      this.#sampled = moment;
    } catch (error) {
      failed(error, moment);
      return;
    }
    const took = performance.now() - started;
    if (!ready) this.#count(took);
    if (!ready && !moment.moving) this.#took = took;
    drawn(spec, moment);
  }

  /** Whether the page has sampled the figure for this window and these values: another time or another turn costs no more than a picture. */
  #isReady({ view, values, moving = false }: Moment): boolean {
    const { view: before, values: earlier, moving: moved = false } = this.#sampled ?? {};
    return this.#draw !== undefined && this.#sampled !== undefined && before === view && earlier === values && (moving || !moved);
  }

  /** For the window of the moment, so that it is not sampled for another one first. */
  #ready({ view }: Moment): DrawMoment {
    const { figure, wording } = this.#options;
    return movingFigure(view === undefined ? figure : { ...figure, view }, { ...this.#size, wording });
  }

  /** For one window: what comes from aside is nothing that the next could be had from. */
  async #sampleAside(wanted: Moment): Promise<void> {
    const moment: Moment = { ...wanted, moving: false };
    const { figure, wording, aside, drawn, failed } = this.#options;
    const size = this.#size;
    this.#away = moment;
    const outcome = await aside.draw({ figure, size: { ...size, wording }, moment }).catch((error: Error) => ({ error }));
    const waiting = this.#waiting;
    this.#away = this.#waiting = undefined;
    if (this.#ended) return;
    // What went wrong with the worker is no fault of the figure: the page can draw it as well.
    if ("error" in outcome && outcome.error.name === "EngineError") return this.#sampleHere(waiting ?? moment);
    if ("error" in outcome) failed(outcome.error, moment);
    else {
      this.#count(outcome.milliseconds);
      // One for another width than there is now is passed over: the right one is being waited for.
      if (size === this.#size) drawn(outcome.spec, moment);
    }
    if (waiting !== undefined) this.sample(waiting);
  }

  #count(milliseconds: number): void {
    if (milliseconds >= verySlow) this.#slow = slowInARow;
    else this.#slow = milliseconds > quick ? this.#slow + 1 : 0;
  }
}
