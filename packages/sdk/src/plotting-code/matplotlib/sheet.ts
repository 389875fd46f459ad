import type { Expression, Layer, MathJson, Message } from "../../contract.ts";
import { limits } from "../limits.ts";
import { Unclear } from "../unclear.ts";
import type { Axis } from "../values/axis.ts";
import type { Artist } from "../values/value.ts";

type Without<Type, Names extends string> = Type extends unknown ? Omit<Type, Names> : never;
/** A layer that has no name yet. */
export type Bare = Without<Layer, "id">;

/** Formulas with the letters of their figure in the place of the symbols of axes. */
export interface Letters {
  /** The letters of the horizontal and the upright axis, and of the one towards the reader. */
  readonly across: string;
  readonly upward: string;
  put(formula: MathJson, own?: ReadonlyMap<Axis, string>): Expression;
}

/** What a call draws, made into layers once the letters of its figure are known. */
export interface Draft {
  readonly line: number;
  /** What runs along the horizontal axis, if it is a graph. */
  readonly graph?: Axis;
  readonly isDashed?: boolean;
  /** The intervals that it was made over. */
  readonly over?: { readonly x?: Extent; readonly y?: Extent };
  /** The axis along which its bars or boxes stand. */
  readonly standsOn?: "x" | "y";
  /** Words that it has in the legend. */
  readonly called?: string;
  make(letters: Letters): readonly Bare[];
}

export type Extent = readonly [from: MathJson, to: MathJson];

/** Places on an axis with names. */
export interface Ticks {
  readonly line: number;
  readonly places?: readonly number[];
  readonly names?: readonly string[];
}

/** Axes of matplotlib: one picture. */
export interface Panel {
  projection: "plane" | "polar" | "space";
  drafts: Draft[];
  title?: string;
  limits: { x?: Extent; y?: Extent; z?: Extent };
  isEqual: boolean;
  hasBars?: boolean;
  /** The places and names that it sets on its axes. */
  ticks: { x?: Ticks; y?: Ticks };
  /** What matplotlib has as the lines of its axes, in their order. */
  lines: Artist[];
  turn?: { azimuth: number; elevation: number };
  /** The drafts and texts of it that are not seen, for as long as the program wants that. */
  hidden: Set<Draft | Panel["texts"][number]>;
  /** Words at a place, which name the point that is there. */
  texts: { line: number; at: readonly [MathJson, MathJson]; text: string; isExact: boolean }[];
}

/** A figure of matplotlib, with one picture or several. */
export interface Canvas {
  panels: Panel[];
  title?: string;
  /** It is in a file, whatever becomes of it later. */
  isSaved?: boolean;
  /** Those made one by one, by the places they were asked for. */
  places?: Map<string, Panel>;
}

export const newPanel = (projection: Panel["projection"] = "plane"): Panel => ({
  projection,
  drafts: [],
  limits: {},
  isEqual: false,
  lines: [],
  ticks: {},
  hidden: new Set(),
  texts: [],
});

/** All that a program draws, and where its next line goes. */
export class Sheet {
  readonly canvases: Canvas[] = [];
  #canvas: Canvas | undefined;
  #panel: Panel | undefined;
  #symbols = 0;
  #drafts = 0;
  /** The line of the program that is executed. */
  line = 0;

  newSymbol(sign: string): string {
    this.#symbols++;
    return `${sign}${this.#symbols}`;
  }

  newCanvas(): Canvas {
    const canvas: Canvas = { panels: [] };
    this.canvases.push(canvas);
    this.#canvas = canvas;
    this.#panel = undefined;
    return canvas;
  }

  get canvas(): Canvas {
    return this.#canvas ?? this.newCanvas();
  }

  /** The axes that plt.plot draws in; they are made where there are none. */
  get panel(): Panel {
    this.#panel ??= this.addPanel(newPanel());
    return this.#panel;
  }

  addPanel(panel: Panel): Panel {
    this.canvas.panels.push(panel);
    this.#panel = panel;
    return panel;
  }

  /** The axes that were made at this place of a figure before. */
  placed(canvas: Canvas, place: string): Panel | undefined {
    return canvas.places?.get(place);
  }

  place(canvas: Canvas, place: string, panel: Panel): void {
    canvas.places ??= new Map();
    canvas.places.set(place, panel);
  }

  goTo(panel: Panel): void {
    this.#panel = panel;
  }

  /** What is drawn after plt.show() is a new picture. */
  endCanvas(): void {
    this.#canvas = undefined;
    this.#panel = undefined;
  }

  /** Empties a figure. One that was saved stays, and what follows is another. */
  clear(canvas: Canvas): void {
    if (canvas.isSaved) {
      if (canvas === this.#canvas) this.endCanvas();
      return;
    }
    canvas.panels = [];
    delete canvas.places;
    delete canvas.title;
    if (canvas === this.#canvas) this.#panel = undefined;
  }

  draw(panel: Panel, draft: Omit<Draft, "line">): void {
    panel.drafts.push(this.drafted(draft));
  }

  /** A draft of the line that is executed. @throws Unclear where the program draws too much. */
  drafted(draft: Omit<Draft, "line">): Draft {
    if (++this.#drafts > limits.layers) throw new Unclear("too-many-layers");
    return { ...draft, line: this.line };
  }
}

/** Why something cannot be drawn, with the line that asked for it. */
export interface Undrawn {
  readonly line: number;
  readonly reason: Message;
}
