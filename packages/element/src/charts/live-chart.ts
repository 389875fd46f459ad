import {
  type Figure,
  figureErrorMessage,
  type Message,
  type Moment,
  type ParameterNumbers,
  type PlotSpec,
  type Wording,
} from "@math-viz/sdk";
import { chartWordsFor, type LiveWords } from "../labels/charts/index.ts";
import type { Words } from "../labels/index.ts";
import { element } from "../render/dom.ts";
import { turns } from "../render/moving.ts";
import { Controls } from "./controls.ts";
import { windowText } from "./decimals.ts";
import { Exploration } from "./exploration.ts";
import { makeExplorable } from "./exploring.ts";
import { onChartKeys } from "./keys.ts";
import { More } from "./more.ts";
import { whenAsked } from "./picking.ts";
import { Picture } from "./picture.ts";
import { Pointing } from "./pointing.ts";
import { isLine } from "./ratio.ts";
import { type ReadOff, readOff } from "./readout.ts";
import { type Aside, type ChartSize, Sampler } from "./sampler.ts";
import { Speaker } from "./speaker.ts";
import { between, type Surface, surfaceOf } from "./surface.ts";
import type { Taken } from "./taking-away/formats.ts";
import { makeTurnable } from "./turning.ts";

export interface ChartContext {
  readonly wording: Wording;
  readonly words: Words;
  readonly aside: Aside;
  /** In the figure something of this layer is pointed at, or nothing is. */
  readonly pointed: (layer: string | undefined) => void;
  /** The numbers of the steps that are about a layer. */
  readonly stepsAbout: (layer: string) => readonly string[];
}

/** When a window that was moved has come to rest, in milliseconds. */
const restAfter = 200;

/** The chart of a figure in its place on the page: explored or turned, played, set by sliders, pointed at. Every view of it is sampled anew. */
export class LiveChart {
  readonly #place: HTMLElement;
  readonly #figure: Figure;
  readonly #wording: Wording;
  readonly #words: LiveWords;
  readonly #ended = new AbortController();
  readonly #speaker: Speaker;
  readonly #sampler: Sampler;
  readonly #pointing: Pointing;
  readonly #picture: Picture;
  readonly #controls: Controls;
  readonly #exploration: Exploration;
  readonly #more: More;
  #size: ChartSize = { width: 0, height: 0 };
  /** What is wanted, and what stands there. */
  #moment: Moment = {};
  #shown: { moment: Moment; surface: Surface | undefined } | undefined;
  #read: { values: ParameterNumbers | undefined; off: ReadOff } | undefined;
  #next = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(place: HTMLElement, figure: Figure, context: ChartContext) {
    this.#place = place;
    this.#figure = figure;
    this.#wording = context.wording;
    this.#words = { ...context.words, ...chartWordsFor(this.#lang) };
    // What an older server has drawn has no controls; the figure is explored all the same.
    const controls = place.parentElement?.querySelector<HTMLElement>(".figure-controls") ?? undefined;
    this.#speaker = new Speaker(controls?.querySelector<HTMLElement>("[aria-live]") ?? undefined);
    this.#pointing = this.#makePointing(context);
    const { tip } = this.#pointing;
    this.#picture = new Picture(place, [tip.layer, tip.box]);
    this.#exploration = this.#makeExploration();
    this.#controls = new Controls(controls, figure, {
      words: this.#words,
      change: (moment) => this.#change({ ...moment, moving: false }),
      zoom: (factor) => this.#zoom(factor),
      back: () => this.#back(),
      signal: this.#ended.signal,
    });
    this.#more = this.#makeMore(controls);
    this.#sampler = new Sampler({
      ...{ figure, wording: context.wording, aside: context.aside },
      drawn: (spec, moment) => this.#drawn(spec, moment),
      failed: (error, moment) => this.#failed(error, moment),
    });
    this.#makeActive();
  }

  /** Draws the figure for a size, as it has been turned, moved and set. */
  draw(size: ChartSize): void {
    this.#size = size;
    this.#sampler.resize(size);
    this.#pointing.tip.resize(size);
    this.#show();
  }

  /** Lights these layers and fades the others, or none. */
  light(layers: ReadonlySet<string> | undefined): void {
    this.#picture.light(layers);
  }

  disconnect(): void {
    cancelAnimationFrame(this.#next);
    clearTimeout(this.#rest);
    this.#speaker.end();
    this.#sampler.end();
    this.#ended.abort();
  }

  #makePointing({ pointed, stepsAbout }: ChartContext): Pointing {
    const words = this.#words;
    return new Pointing(this.#place, {
      words,
      pointed,
      say: (text) => {
        const { layer } = this.#pointing;
        const steps = layer === undefined ? [] : stepsAbout(layer);
        const about = steps.length > 0 ? [words.aboutIt(steps.join(words.separator))] : [];
        this.#speaker.say([text, ...about].join(words.sentenceSeparator));
      },
      twice: () => this.#back(),
      signal: this.#ended.signal,
    });
  }

  #makeExploration(): Exploration {
    const figure = this.#figure;
    return new Exploration({
      along: isLine(figure) ? "x" : "both",
      standing: () => this.#shown?.surface && { view: this.#shown.moment.view ?? figure.view, surface: this.#shown.surface },
      wanted: () => this.#moment.view ?? figure.view,
      change: (view) => {
        this.#change({ view, moving: true });
        this.#restSoon();
        this.#sayWhereSoon();
      },
    });
  }

  #makeMore(controls: HTMLElement | undefined): More {
    const words = this.#words;
    const how = turns(this.#figure) ? words.turnHow : words.exploreHow;
    const say = (text: string): void => this.#speaker.say(text);
    return new More(controls, { words, how, taken: () => this.#taken(), say }, this.#ended.signal);
  }

  /** A picture on paper and where no script runs; here something to be worked with, so that a screen reader leaves its keys to it. */
  #makeActive(): void {
    const words = this.#words;
    const { signal } = this.#ended;
    const inSpace = turns(this.#figure);
    this.#place.classList.add(inSpace ? "turns" : "explorable");
    const attributes = {
      role: "application",
      "aria-roledescription": inSpace ? words.turnable : words.explorable,
      "aria-description": inSpace ? words.turnHint : words.exploreHint,
      tabindex: "0",
    };
    for (const [name, value] of Object.entries(attributes)) this.#place.setAttribute(name, value);
    if (inSpace) this.#turn();
    else makeExplorable(this.#place, this.#exploration, signal);
    onChartKeys(this.#place, {
      ...(!inSpace && {
        pan: (right, up) => this.#exploration.pan(right, up),
        zoom: (factor) => this.#zoom(factor),
        back: () => this.#back(),
        trace: (direction, far) => this.#pointing.trace(direction, far),
      }),
      step: (direction) => this.#pointing.step(direction),
      ...(this.#controls.plays && { play: () => this.#controls.play() }),
      signal,
    });
  }

  #turn(): void {
    const { turn: first } = this.#figure.view;
    if (first === undefined) return;
    makeTurnable(this.#place, {
      turn: () => this.#moment.turn ?? first,
      change: (turn) => {
        this.#change({ turn });
        this.#sayWhereSoon();
      },
      back: () => this.#back(),
      signal: this.#ended.signal,
    });
  }

  /** As it was seen first; sliders and the time stay. */
  #back(): void {
    const { turn: _, view: __, moving: ___, ...rest } = this.#moment;
    this.#moment = rest;
    this.#change({});
    this.#sayWhereSoon();
  }

  #zoom(factor: number): void {
    this.#exploration.zoom(factor, this.#pointing.place);
  }

  /** When it has come to rest: from where, or which part of the plane, is seen. */
  #sayWhereSoon(): void {
    this.#speaker.saySoon(() => {
      const { surface } = this.#exploration;
      if (surface) return windowText(surface, this.#words);
      const { azimuth, elevation } = this.#moment.turn ?? this.#figure.view.turn ?? {};
      if (azimuth === undefined || elevation === undefined) return "";
      return this.#words.turned(Math.round(azimuth), Math.round(elevation));
    });
  }

  /** Drawn for its own window alone, with labels where they stand best, when it has come to rest. */
  #restSoon(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      const { view, moving } = this.#shown?.moment ?? {};
      if (this.#moment.moving && (moving || view !== this.#moment.view)) this.#change({ moving: false });
    }, restAfter);
  }

  /** Once for each picture, however much changes until then. */
  #change(moment: Moment): void {
    this.#moment = { ...this.#moment, ...moment };
    if (this.#next === 0) this.#next = requestAnimationFrame(() => this.#show());
  }

  #show(): void {
    cancelAnimationFrame(this.#next);
    this.#next = 0;
    this.#sampler.sample(this.#moment);
    this.#layPicture();
  }

  /** Until a picture of what is wanted is there, the one that stands there lies where its places belong. */
  #layPicture(): void {
    const { surface, moment: { view } = {} } = this.#shown ?? {};
    const { view: wanted } = this.#moment;
    const figure = this.#figure;
    if (surface !== undefined && view !== wanted)
      this.#picture.move(between(view ?? figure.view, wanted ?? figure.view, surface));
  }

  #drawn(spec: PlotSpec, moment: Moment): void {
    const surface = turns(this.#figure) ? undefined : surfaceOf(spec);
    this.#shown = { moment, surface };
    this.#more.follow();
    this.#picture.show(spec, moment.moving);
    this.#layPicture();
    const { values } = moment;
    if (this.#read === undefined || this.#read.values !== values) this.#read = { values, off: readOff(this.#figure, values) };
    const whole = surface ?? surfaceOf(spec);
    if (whole) this.#pointing.follow({ targets: whenAsked(spec, whole), surface, read: this.#read.off });
  }

  /** The figure as it stands there, to be taken away. */
  #taken(): Taken {
    const { ownerDocument: document } = this.#place;
    const moment = this.#shown?.moment ?? {};
    return { figure: this.#figure, moment, size: this.#size, wording: this.#wording, lang: this.#lang, document };
  }

  get #lang(): string {
    return this.#place.closest<HTMLElement>("[lang]")?.lang ?? "en";
  }

  /** A window that cannot be drawn is not gone to; for anything else that cannot, words stand in the picture's place. */
  #failed(error: unknown, moment: Moment): void {
    const [words, wording] = [this.#words, this.#wording];
    const { name, said } = error as Error & { said?: Message };
    const why = name === "FigureError" ? figureErrorMessage({ said }, { lang: this.#lang, wording }) : words.chartFailed;
    const good = this.#shown?.moment;
    this.#pointing.release();
    if (good !== undefined && good.values === moment.values && good.view !== moment.view) {
      const { view: _, ...rest } = this.#moment;
      this.#moment = good.view === undefined ? rest : { ...rest, view: good.view };
      this.#picture.move(undefined);
      this.#speaker.say(words.noFurther);
      return;
    }
    this.#shown = undefined;
    const untouched = moment.view === undefined && moment.values === undefined;
    this.#picture.say(why, untouched ? undefined : this.#wayBack());
    this.#speaker.say(why);
  }

  #wayBack(): HTMLElement {
    const button = element(this.#place.ownerDocument, "button", { type: "button" }, this.#words.resetView);
    button.addEventListener("click", () => {
      this.#controls.reset();
      this.#moment = {};
      this.#show();
      this.#place.focus();
    });
    return button;
  }
}
