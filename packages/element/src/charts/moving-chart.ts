import {
  type DrawMoment,
  type Figure,
  type Moment,
  movingFigure,
  type PlotMark,
  type PlotSpec,
  type Turn,
  type Wording,
} from "@math-viz/sdk";
import type { Words } from "../labels/index.ts";
import { changePlot, type DrawnPlot } from "../render/change-plot.ts";
import { asPartOfFigure } from "../render/figure.ts";
import { animationOf, turns } from "../render/moving.ts";
import { renderPlot } from "../render/plot.ts";
import type { ChartSize } from "./chart.ts";
import { Playing } from "./playing.ts";
import { makeTurnable } from "./turning.ts";

/** How long nothing has changed before it is said from where the figure is seen now, in milliseconds. */
const quiet = 400;

/** The chart of a figure that turns or plays, in its place on the page, with the controls beside it. */
export class MovingChart {
  readonly #place: HTMLElement;
  readonly #figure: Figure;
  readonly #wording: Wording;
  readonly #words: Words;
  readonly #ended = new AbortController();
  #moment: Moment = {};
  #draw: DrawMoment | undefined;
  /** What stands there at the size that is drawn now. */
  #drawn: DrawnPlot | undefined;
  #next = 0;
  #saying: ReturnType<typeof setTimeout> | undefined;

  constructor(place: HTMLElement, figure: Figure, wording: Wording, words: Words) {
    this.#place = place;
    this.#figure = figure;
    this.#wording = wording;
    this.#words = words;
    // What an older server has drawn has none; the figure turns all the same.
    const controls = place.parentElement?.querySelector<HTMLElement>(".moving") ?? undefined;
    const playing = controls && this.#play(controls);
    if (turns(figure)) this.#turn(controls, playing);
  }

  /** Draws the figure for a size, as it is turned and at the time it has come to. Throws FigureError where it cannot be drawn. */
  draw(size: ChartSize): void {
    this.#draw = movingFigure(this.#figure, { ...size, wording: this.#wording });
    this.#drawn = undefined;
    this.#show();
  }

  disconnect(): void {
    cancelAnimationFrame(this.#next);
    clearTimeout(this.#saying);
    this.#ended.abort();
  }

  #play(controls: HTMLElement): Playing | undefined {
    const animation = animationOf(this.#figure);
    if (animation === undefined) return undefined;
    const { signal } = this.#ended;
    return new Playing(controls, { animation, words: this.#words, change: (at) => this.#change({ at }), signal });
  }

  #turn(controls: HTMLElement | undefined, playing: Playing | undefined): void {
    const { turn: first } = this.#figure.view;
    if (first === undefined) return;
    const { signal } = this.#ended;
    const place = this.#place;
    const region = controls?.querySelector(".for-ears");
    const change = (turn: Turn): void => {
      this.#change({ turn });
      this.#say(region, turn);
    };
    const back = (): void => change(first);
    place.classList.add("turns");
    // A picture on paper and where no script runs; here something to be worked with, so that a screen reader leaves the arrow keys to it.
    const { turnable, turnHint } = this.#words;
    const attributes = { role: "application", "aria-roledescription": turnable, "aria-description": turnHint, tabindex: "0" };
    for (const [name, value] of Object.entries(attributes)) place.setAttribute(name, value);
    makeTurnable(place, { turn: () => this.#moment.turn ?? first, change, back, signal });
    controls?.querySelector(".turn-back")?.addEventListener("click", back, { signal });
    place.addEventListener(
      "keydown",
      (event) => {
        if (event.key !== " " || playing === undefined || event.target !== place) return;
        event.preventDefault();
        if (!event.repeat) playing.toggle();
      },
      { signal },
    );
  }

  /** Once for each picture, however much changes until then. */
  #change(moment: Moment): void {
    this.#moment = { ...this.#moment, ...moment };
    if (this.#next === 0) this.#next = requestAnimationFrame(() => this.#show());
  }

  #show(): void {
    this.#next = 0;
    const spec = this.#draw?.(this.#moment);
    if (spec !== undefined) this.#drawn = (this.#drawn && changePlot(this.#drawn, spec)) ?? this.#drawAnew(spec);
  }

  #drawAnew(spec: PlotSpec): DrawnPlot {
    const nodes = new Map<PlotMark, Element>();
    // Where a figure turns, tips would stay behind where the dots were.
    const tips = !turns(this.#figure);
    const { ownerDocument: document } = this.#place;
    this.#place.replaceChildren(
      asPartOfFigure(renderPlot(spec, { document, tips, onMark: (mark, node) => nodes.set(mark, node) })),
    );
    return { spec, nodes };
  }

  /** Not while the figure turns: a listener would hear numbers without end. */
  #say(region: Element | null | undefined, { azimuth, elevation }: Turn): void {
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => {
      if (region) region.textContent = this.#words.turned(Math.round(azimuth), Math.round(elevation));
    }, quiet);
  }
}
