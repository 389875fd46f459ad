import {
  type Figure,
  figureErrorMessage,
  type Message,
  type Moment,
  type ParameterNumbers,
  type PlotSpec,
  sayPlainly,
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
import { MovingPicture } from "./moving-picture.ts";
import { whenAsked } from "./picking.ts";
import { Picture } from "./picture.ts";
import { Pointing } from "./pointing.ts";
import { isLine } from "./ratio.ts";
import { type ReadOff, readOff } from "./readout.ts";
import type { Aside, ChartSize } from "./sampler.ts";
import { Speaker } from "./speaker.ts";
import { type Surface, surfaceOf } from "./surface.ts";
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

/** The chart of a figure in its place on the page: explored or turned, played, set by sliders, pointed at. */
export class LiveChart {
  readonly #place: HTMLElement;
  readonly #figure: Figure;
  readonly #wording: Wording;
  readonly #words: LiveWords;
  readonly #ended = new AbortController();
  readonly #speaker: Speaker;
  readonly #pointing: Pointing;
  readonly #picture: Picture;
  readonly #moving: MovingPicture;
  readonly #controls: Controls;
  readonly #exploration: Exploration;
  readonly #more: More;
  #read: { values: ParameterNumbers | undefined; off: ReadOff } | undefined;
  /** Of the last picture; undefined before the first. */
  #wasEmpty: boolean | undefined;

  constructor(place: HTMLElement, figure: Figure, context: ChartContext) {
    const { wording, aside } = context;
    this.#place = place;
    this.#figure = figure;
    this.#wording = wording;
    this.#words = { ...context.words, ...chartWordsFor(this.#lang) };
    // What an older server has drawn has no controls; the figure is explored all the same.
    const controls = place.parentElement?.querySelector<HTMLElement>(".figure-controls") ?? undefined;
    this.#speaker = new Speaker(controls?.querySelector<HTMLElement>("[aria-live]") ?? undefined);
    this.#pointing = this.#makePointing(context);
    const { tip } = this.#pointing;
    this.#picture = new Picture(place, this.#words, [tip.layer, tip.box]);
    this.#moving = new MovingPicture({
      ...{ figure, wording, aside, picture: this.#picture },
      drawn: (spec, surface, moment) => this.#drawn(spec, surface, moment),
      stopped: () => {
        this.#pointing.release();
        this.#speaker.say(this.#words.noFurther);
      },
      failed: (error, moment) => this.#failed(error, moment),
    });
    this.#exploration = this.#makeExploration();
    this.#controls = new Controls(controls, figure, {
      words: this.#words,
      change: (moment) => {
        this.#moving.change({ ...moment, moving: false });
        this.#speaker.saySoon(() => this.#nothing().join());
      },
      zoom: (factor) => this.#zoom(factor),
      back: () => this.#back(),
      signal: this.#ended.signal,
    });
    this.#more = this.#makeMore(controls);
    this.#makeActive();
  }

  /** Draws the figure for a size, as it has been turned, moved and set. */
  draw(size: ChartSize): void {
    this.#pointing.tip.resize(size);
    this.#moving.resize(size);
  }

  /** Lights these layers and fades the others, or none. */
  light(layers: ReadonlySet<string> | undefined): void {
    this.#picture.light(layers);
  }

  disconnect(): void {
    this.#moving.end();
    this.#speaker.end();
    this.#ended.abort();
  }

  #makePointing({ pointed, stepsAbout }: ChartContext): Pointing {
    const words = this.#words;
    return new Pointing(this.#place, {
      words,
      main: new Set(this.#figure.layers.flatMap(({ id, role }) => (role === "main" ? [id] : []))),
      nameOf: (layer) => this.#nameOf(layer),
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

  #nameOf(layer: string): string | undefined {
    const label = this.#figure.layers.find(({ id }) => id === layer)?.label;
    return label && Object.hasOwn(this.#wording, label.key) ? sayPlainly(label, this.#wording) : undefined;
  }

  #makeExploration(): Exploration {
    return new Exploration({
      along: isLine(this.#figure) ? "x" : "both",
      standing: () => this.#moving.standing,
      wanted: () => this.#moving.wantedView,
      change: (view) => {
        this.#moving.change({ view, moving: true });
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
        trace: (direction, far) => this.#pointing.trace(direction, far),
        change: (direction) => this.#pointing.change(direction),
      }),
      back: () => this.#back(),
      step: (direction) => this.#pointing.step(direction),
      ...(this.#controls.plays && { play: () => this.#controls.play() }),
      signal,
    });
  }

  #turn(): void {
    const { turn: first } = this.#figure.view;
    if (first === undefined) return;
    makeTurnable(this.#place, {
      turn: () => this.#moving.wanted.turn ?? first,
      change: (turn) => {
        this.#moving.change({ turn });
        this.#sayWhereSoon();
      },
      signal: this.#ended.signal,
    });
  }

  /** As it was seen first; sliders and the time stay. */
  #back(): void {
    this.#moving.back();
    this.#sayWhereSoon();
  }

  #zoom(factor: number): void {
    this.#exploration.zoom(factor, this.#pointing.place);
  }

  /** When it has come to rest: from where, or which part of the plane, is seen. */
  #sayWhereSoon(): void {
    this.#speaker.saySoon(() => [...this.#where(), ...this.#nothing()].join(this.#words.sentenceSeparator));
  }

  #nothing(): string[] {
    return this.#picture.isEmpty ? [this.#words.nothingInView] : [];
  }

  #where(): string[] {
    const { surface } = this.#exploration;
    if (surface) return [windowText(surface, this.#words)];
    const { azimuth, elevation } = this.#moving.wanted.turn ?? this.#figure.view.turn ?? {};
    if (azimuth === undefined || elevation === undefined) return [];
    return [this.#words.turned(Math.round(azimuth), Math.round(elevation))];
  }

  #drawn(spec: PlotSpec, surface: Surface | undefined, { values }: Moment): void {
    this.#more.follow();
    // A picture from aside may come after its window was told.
    const { isEmpty } = this.#picture;
    if (isEmpty && this.#wasEmpty === false) this.#sayWhereSoon();
    this.#wasEmpty = isEmpty;
    if (this.#read === undefined || this.#read.values !== values) this.#read = { values, off: readOff(this.#figure, values) };
    const whole = surface ?? surfaceOf(spec);
    if (whole) this.#pointing.follow({ targets: whenAsked(spec, whole), surface, read: this.#read.off });
  }

  /** The figure as it stands there, to be taken away. */
  #taken(): Taken {
    const { ownerDocument: document } = this.#place;
    const { shown: moment = {}, size } = this.#moving;
    return { figure: this.#figure, moment, size, wording: this.#wording, lang: this.#lang, document };
  }

  get #lang(): string {
    return this.#place.closest<HTMLElement>("[lang]")?.lang ?? "en";
  }

  /** Words in the picture's place, with a way back where it was changed. */
  #failed(error: unknown, { view, values }: Moment): void {
    const { name, said } = error as Error & { said?: Message };
    const [lang, wording] = [this.#lang, this.#wording];
    const why = name === "FigureError" ? figureErrorMessage({ said }, { lang, wording }) : this.#words.chartFailed;
    this.#pointing.release();
    this.#picture.say(why, view === undefined && values === undefined ? undefined : this.#wayBack());
    this.#speaker.say(why);
  }

  #wayBack(): HTMLElement {
    const button = element(this.#place.ownerDocument, "button", { type: "button" }, this.#words.resetView);
    button.addEventListener("click", () => {
      this.#controls.reset();
      this.#moving.renew();
      this.#place.focus();
    });
    return button;
  }
}
