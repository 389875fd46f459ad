import type { MathJson } from "../../contract.ts";
import type { View } from "../grammar/lattice.ts";
import type { Row } from "../grammar/row.ts";
import type { FindLists } from "./lists/list-stretch.ts";
import type { Said } from "./said.ts";

/**
 * Pictures of one sort: their phrases, and what the things in them come to. The phrases give a `Thing`, which needs a verb ("draw …"), or a
 * `Picture`, which is one by itself ("Riemann sum of …"): a tree whose head is a key of `settle`; or ["With", thing, ["List", …]] with what is said inside its
 * phrase. Rows may use the categories of `views.ts` and of
 * `rows/common.ts`, and those of their own `views`.
 */
export interface Topic {
  readonly rows: readonly Row[];
  /** What a formula may stand for here besides what it may stand for everywhere. */
  readonly views?: (json: MathJson) => readonly View[];
  /** Lists of data in a text, each as a whole. */
  readonly lists?: FindLists;
  /** By the head of a thing as the rows give it. */
  readonly settle: Readonly<Record<string, Settle>>;
  /** What can be worked out for a thing that is drawn alone, as an ask; undefined where nothing. */
  readonly sought?: (json: MathJson) => string | undefined;
  /** Heads of things that others know more of: a question about these alone is not read here. */
  readonly elsewhere?: readonly string[];
}

/**
 * A thing as its phrase gives it, with its operands, as what is drawn: trees in the words of `vocabulary/`, with the ranges, numbers and options that it takes
 * from what is said besides. undefined where that makes no sense: then the question is not read.
 */
export type Settle = (operands: readonly MathJson[], said: Said) => readonly MathJson[] | undefined;
