import type { MathJson } from "../../contract.ts";
import type { Canvas, Draft, Panel } from "../matplotlib/sheet.ts";
import type { Block, Node, Parameter } from "../python/syntax.ts";
import type { Axis } from "./axis.ts";

/** A number, or an array of numbers as a formula in the symbols of its axes. */
export interface Numeric {
  type: "numeric";
  formula: MathJson;
  /** None: a number. Two: a grid of numbers, from meshgrid. */
  axes: readonly Axis[];
  /** One number of an array, as a loop over it sees it: it may be asked whether it is positive. */
  isElement?: boolean;
  /** Known to be stored as whole numbers, as a program writes 2 and not 2.0. */
  isWhole?: true;
  /** A sequence of Python that is as long as an array, and none of NumPy: + joins two of them. */
  sequence?: "list" | "tuple" | "range";
  /** Only the numbers for which this holds, as x[x > 0] has them. */
  where?: MathJson;
}

/** A truth value, or an array of them, as a statement. */
export interface Condition {
  type: "condition";
  formula: MathJson;
  axes: readonly Axis[];
  isElement?: boolean;
}

/** A list, a tuple, or an array of which each member is written out. */
export interface Items {
  type: "items";
  items: Value[];
  isArray: boolean;
  /** Never changed in place. */
  isTuple?: true;
}

export interface Text {
  type: "text";
  text: string;
}
export interface Nothing {
  type: "nothing";
}
/** Something by its full name, such as numpy.sin or numpy itself. */
export interface Known {
  type: "known";
  path: string;
}
/** A method with what it is called on. */
export interface Bound {
  type: "bound";
  of: Value;
  name: string;
}
/** A function of the program. */
export interface Made {
  type: "made";
  name: string;
  parameters: readonly Parameter[];
  presets: readonly (Value | undefined)[];
  body: Block | Node;
  scope: Scope;
  /** Called for each member of an array by itself. */
  isVectorized?: boolean;
}
export interface Dictionary {
  type: "dictionary";
  entries: Map<string, Value>;
}
export interface Slice {
  type: "slice";
  from: Value | undefined;
  to: Value | undefined;
  step: Value | undefined;
}
/** Something that was drawn, which the program may change, hide or take away. */
export interface Artist {
  type: "artist";
  panel: Panel;
  drafts: readonly Draft[];
  texts: readonly Panel["texts"][number][];
  /** Switched off by visible=False. */
  isOff?: boolean;
  /** Nothing shines through but the paper: alpha=0. */
  isClear?: boolean;
  /** Of a line what it goes through, and how others are drawn in its way. */
  line?: { readonly values: readonly Value[]; draftsOf(values: readonly Value[]): readonly Draft[] };
}
/** What could not be worked out; whatever uses it is not understood either. */
export interface Unknown {
  type: "unknown";
  /** What it may be a part of, or another name for: a change of it may be one of these. */
  mayShare?: readonly Value[];
}

export type Value =
  | Numeric
  | Condition
  | Items
  | Text
  | Nothing
  | Known
  | Bound
  | Made
  | Dictionary
  | Slice
  | Unknown
  /** A multiple of i, with which np.mgrid counts its numbers. */
  | { type: "imaginary"; times: MathJson }
  /** A circle or the like, which is drawn when it is added to axes. */
  | { type: "shape"; add: (panel: Panel) => Value }
  | Artist
  | { type: "canvas"; canvas: Canvas }
  | { type: "panel"; panel: Panel };

/** Names with their values; those of a function see the ones around it. */
export class Scope {
  readonly #names = new Map<string, Value>();
  readonly outer: Scope | undefined;

  constructor(outer?: Scope) {
    this.outer = outer;
  }

  get(name: string): Value | undefined {
    return this.#names.get(name) ?? this.outer?.get(name);
  }

  set(name: string, value: Value): void {
    this.#names.set(name, value);
  }

  /** Here and in all around it the name has no value that is known. */
  forget(name: string): void {
    this.set(name, { type: "unknown" });
    this.outer?.forget(name);
  }

  /** Its own names as they are now, for a branch that may change them. */
  branch(): Scope {
    const copy = new Scope(this.outer);
    for (const [name, value] of this.#names) copy.set(name, value);
    return copy;
  }
}

export const nothing: Nothing = { type: "nothing" };
export const numberValue = (formula: MathJson): Numeric => ({ type: "numeric", formula, axes: [] });
/** Other members in a list, a tuple or an array as this one is. */
export const likeItems = ({ isArray, isTuple }: Items, items: Value[]): Items => ({
  type: "items",
  items,
  isArray,
  ...(isTuple && { isTuple }),
});

export const itemsOf = (items: Value[], isArray = false): Items => ({ type: "items", items, isArray });

export const tupleOf = (items: Value[]): Items => ({ ...itemsOf(items), isTuple: true });
