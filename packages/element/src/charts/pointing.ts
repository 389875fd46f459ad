import type { LiveWords } from "../labels/charts/index.ts";
import {
  atColumn,
  type DrawnPath,
  linesAlong,
  type MarkedPoint,
  nearestOnPaths,
  nearestPoint,
  type Targets,
  widestPath,
} from "./picking.ts";
import type { ReadOff } from "./readout.ts";
import { type Pixel, type Surface, toPlace } from "./surface.ts";
import { onTaps, pixelIn, type Tool, toolOf } from "./taps.ts";
import { Tip } from "./tip.ts";

/** What a chart has to be pointed at, as it is drawn now. */
export interface Pointable {
  readonly targets: () => Targets;
  /** Undefined where lines have no coordinates that could be read off, as in space. */
  readonly surface: Surface | undefined;
  readonly read: ReadOff;
}

export interface PointingOptions {
  readonly words: LiveWords;
  /** The layers that keys read along, where one of them has a line: what was asked for, and no asymptotes. */
  readonly main: ReadonlySet<string>;
  /** What a layer is called, where it has a name. */
  nameOf(layer: string): string | undefined;
  /** What is pointed at is of this layer, or nothing is pointed at. */
  pointed(layer: string | undefined): void;
  /** To be heard. */
  say(text: string): void;
  /** Two taps in a row. */
  twice(): void;
  readonly signal: AbortSignal;
}

/** In pixels, how far a point and a line may be from what points at them. */
const reach: Readonly<Record<Tool, { point: number; line: number }>> = {
  finger: { point: 28, line: 32 },
  fine: { point: 14, line: 24 },
};

/** How far a key goes along a curve, as a share of the chart; and how many of these make a long way. */
const [traceStep, longWay] = [1 / 80, 8];

interface Held {
  readonly layer: string | undefined;
  readonly pixel: Pixel;
  readonly text: string;
  readonly point?: MarkedPoint;
  /** A column in which there is nothing to be read. */
  readonly gap?: boolean;
  /** A pointer passing by lets go when it goes on; what was tapped or reached by keys stays until something else is, or Escape. */
  readonly kept: boolean;
}

interface Readable extends Pick<Pointable, "read"> {
  readonly surface: Surface;
  /** One of each layer. */
  readonly lines: readonly DrawnPath[];
  /** The one of them that is read along. */
  readonly line: DrawnPath;
}

/** What is pointed at in a chart, with a mouse, a pen, a finger or keys: one thing at a time, marked, told, and let go of. */
export class Pointing {
  readonly tip: Tip;
  readonly #options: PointingOptions;
  #chart: Pointable | undefined;
  #held: Held | undefined;

  constructor(place: HTMLElement, options: PointingOptions) {
    this.#options = options;
    this.tip = new Tip(place.ownerDocument);
    const { signal, twice } = options;
    const hover = (event: PointerEvent): void => {
      if (event.buttons === 0 && toolOf(event) === "fine") this.#hover(pixelIn(place, event));
    };
    place.addEventListener("pointermove", hover, { signal });
    place.addEventListener("pointerleave", () => this.#pass(), { signal });
    // Escape lets go even of what only passes by; where nothing is held it is left to the page.
    place.ownerDocument.addEventListener("keydown", ({ key }) => key === "Escape" && this.release(), { signal });
    place.ownerDocument.addEventListener("pointerdown", (event) => !event.composedPath().includes(place) && this.release(), {
      signal,
    });
    onTaps(place, { tap: (at, tool) => this.#tap(at, tool), twice, signal });
  }

  /** The chart was drawn anew: what is held moves with it, and is let go of where it is gone. */
  follow(chart: Pointable): void {
    this.#chart = chart;
    const held = this.#held;
    if (held === undefined) return;
    const again = held.point && chart.targets().points.find(({ layer, text }) => layer === held.layer && text === held.text);
    if (again === undefined) this.release();
    else this.#hold({ ...held, pixel: again.pixel, point: again });
  }

  /** True when something was held. */
  release(): boolean {
    const held = this.#held !== undefined;
    this.#held = undefined;
    this.tip.hide();
    if (held) this.#options.pointed(undefined);
    return held;
  }

  /** To the next marked point, or the one before, round and round; says which it is. */
  step(direction: 1 | -1): void {
    const points = this.#chart?.targets().points ?? [];
    const { words, say } = this.#options;
    if (points.length === 0) {
      say(words.noPoints);
      return;
    }
    const held = this.#held?.point;
    const now = held ? points.indexOf(held) : -1;
    const index = now < 0 ? (direction > 0 ? 0 : points.length - 1) : (now + direction + points.length) % points.length;
    const point = points[index] as MarkedPoint;
    this.#hold({ ...point, point, kept: true });
    say(`${asSentence(point.text, words)}${words.separator}${words.pointOf(index + 1, points.length)}`);
  }

  /** Along a curve, from where it is read now or from the middle of the chart. */
  trace(direction: 1 | -1, far: boolean): void {
    const readable = this.#readable();
    if (readable === undefined) return;
    const { left, right } = readable.surface;
    const step = direction * traceStep * (right - left) * (far ? longWay : 1);
    const [from, height] = this.#held?.pixel ?? middleOf(readable.surface, -step);
    this.#options.say(this.#read(readable, [Math.min(right, Math.max(left, from + step)), height]));
  }

  /** To the next curve, or the one before, round and round, where the last one was read; says which it is. */
  change(direction: 1 | -1): void {
    const readable = this.#readable();
    if (readable === undefined) return;
    const { words, say, nameOf } = this.#options;
    const { surface, lines, line } = readable;
    const now = lines.indexOf(line);
    const index = line.layer === this.#held?.layer ? (now + direction + lines.length) % lines.length : now;
    const next = lines[index] as DrawnPath;
    const reading = this.#read({ ...readable, line: next }, this.#held?.pixel ?? middleOf(surface), nameOf(next.layer));
    say([reading, words.curveOf(index + 1, lines.length)].join(words.separator));
  }

  /** The lines that can be read along, and the one that is; where there is none that is said. */
  #readable(): Readable | undefined {
    const { surface, targets, read } = this.#chart ?? {};
    const lines = surface && targets ? linesAlong(targets().paths) : [];
    const line = this.#lineOf(lines);
    if (surface !== undefined && read !== undefined && line !== undefined) return { surface, read, lines, line };
    this.#options.say(this.#options.words.noCurve);
    return undefined;
  }

  /** The line that is read along already, else one of what was asked for, else any. */
  #lineOf(lines: readonly DrawnPath[]): DrawnPath | undefined {
    const held = this.#held?.layer;
    const { main } = this.#options;
    return (
      lines.find(({ layer }) => layer === held) ?? widestPath(lines.filter(({ layer }) => main.has(layer))) ?? widestPath(lines)
    );
  }

  /** Holds the place of a line in the column of a pixel, with its name where one is given, and gives what is to be heard of it. */
  #read({ line, surface, read }: Readable, at: Pixel, name?: string): string {
    const { words } = this.#options;
    const { layer } = line;
    const pixel = atColumn(line, ...at);
    // On over a gap: the next key press begins where this one came to.
    const reading = pixel
      ? read.at({ layer, pixel }, surface)
      : { layer, pixel: at, text: missing(read.beyond(layer, at[0], surface), words), gap: true };
    const text = name === undefined ? reading.text : `${name}\n${reading.text}`;
    this.#hold({ ...reading, text, kept: true });
    return asSentence(text, words);
  }

  #hover(at: Pixel): void {
    const found = this.#at(at, "fine");
    if (found !== undefined) this.#hold({ ...found, kept: false });
    else this.#pass();
  }

  /** The pointer goes on: what was tapped or reached by keys is not let go of. */
  #pass(): void {
    if (this.#held !== undefined && !this.#held.kept) this.release();
  }

  #tap(at: Pixel, tool: Tool): void {
    const found = this.#at(at, tool);
    if (found === undefined) this.release();
    else this.#hold({ ...found, kept: true });
  }

  /** A marked point, exactly; else the place on a line; else nothing. */
  #at(at: Pixel, tool: Tool): Omit<Held, "kept"> | undefined {
    if (this.#chart === undefined) return undefined;
    const { targets, surface, read } = this.#chart;
    const point = nearestPoint(targets().points, at, reach[tool].point);
    if (point !== undefined) return { ...point, point };
    const on = surface && nearestOnPaths(targets().paths, at, reach[tool].line);
    return on && read.at(on, surface);
  }

  #hold(held: Held): void {
    const before = this.#held;
    this.#held = held;
    const surface = this.#chart?.surface;
    this.tip.show({ ...held, hairlines: surface !== undefined && held.point === undefined }, surface);
    if (before?.layer !== held.layer || before === undefined) this.#options.pointed(held.layer);
  }

  /** The layer that is pointed at. */
  get layer(): string | undefined {
    return this.#held?.layer;
  }

  /** Where what is held is, in the coordinates of the chart: keys enlarge about it. */
  get place(): readonly [number, number] | undefined {
    const surface = this.#chart?.surface;
    return this.#held && surface && toPlace(surface, this.#held.pixel);
  }
}

const middleOf = ({ left, right, top, bottom }: Surface, aside = 0): Pixel => [(left + right) / 2 + aside, (top + bottom) / 2];

/** What is told of a column in which nothing of a line is seen. */
const missing = (beyond: ReturnType<ReadOff["beyond"]>, words: LiveWords): string =>
  beyond === "none" ? words.noValue : [beyond, words.outOfView].filter((part) => part !== undefined).join("\n");

/** The lines of a tip, as they are heard. */
const asSentence = (text: string, words: LiveWords): string => text.split("\n").join(words.separator);
