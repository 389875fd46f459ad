import type { MathJson } from "../../contract.ts";
import type { Grammar, Place } from "./grammar.ts";
import type { Lattice } from "./lattice.ts";
import { made, type Row } from "./row.ts";

/** A stretch of the text understood as a thing of some category. The same stretch may mean several things: then there are several edges. */
export interface Edge {
  readonly category: string;
  /** Tokens, half open. */
  readonly from: number;
  readonly to: number;
  readonly value: MathJson;
  cost: number;
}

interface Bound {
  readonly slot: string;
  readonly edge: Edge;
  readonly before: Bound | undefined;
}

/** The beginning of a phrase, found in the text. */
interface Item {
  readonly place: Place;
  readonly from: number;
  readonly bound: Bound | undefined;
}

/** A beginning of a phrase with the slots of one category that it waits for. The list is the grammar's own: it is never copied. */
interface Waiting {
  readonly item: Item;
  readonly slots: readonly { readonly slot: string; readonly next: Place }[];
}

/** So many meanings of one stretch in one category are kept; more would be a fault of the grammar. */
const mostMeanings = 24;
/** A text that needs more is given up; questions of 200 characters need some 2,000. */
const mostItems = 20_000;

/**
 * Every stretch of a text that the rows of a grammar understand, found from the bottom up: by where they end, from left to right, so that all
 * beginnings of phrases up to a word are known before it. (Charts: M. Kay, Algorithm schemata and data structures in syntactic processing, 1980.)
 */
export class Chart {
  readonly #grammar: Grammar;
  readonly #lattice: Lattice;
  readonly #edges = new Map<string, Edge>();
  readonly #counts = new Map<string, number>();
  readonly #byStart: Edge[][];
  /** Beginnings of phrases by where they end, and among them, by category, those that wait for a slot. */
  readonly #waiting: { items: Item[]; slots: Map<string, Waiting[]> }[];
  readonly #reached: number[];
  #pending: Edge[] = [];
  #items = 0;

  constructor(grammar: Grammar, lattice: Lattice) {
    this.#grammar = grammar;
    this.#lattice = lattice;
    const { length } = lattice.tokens;
    this.#byStart = Array.from({ length: length + 1 }, () => []);
    this.#waiting = Array.from({ length: length + 1 }, () => ({ items: [], slots: new Map() }));
    this.#reached = Array.from({ length: length + 1 }, (_, index) => index);
    this.#wait({ place: grammar.root, from: 0, bound: undefined }, 0);
    for (let end = 1; end <= length && !this.overflowed; end++) this.#fillUpTo(end);
  }

  /** Whether the work was given up. */
  get overflowed(): boolean {
    return this.#items > mostItems;
  }

  /** What begins at a token, in any of the categories. */
  startingAt(from: number, ...categories: readonly string[]): readonly Edge[] {
    return (this.#byStart[from] ?? []).filter(({ category }) => categories.includes(category));
  }

  /** What the whole text means as a thing of a category, cheapest first. */
  spanning(category: string): Edge[] {
    const { length } = this.#lattice.tokens;
    const skipped = this.#grammar.isArticle(this.#lattice.tokens, 0) ? [0, 1] : [0];
    const found = skipped.flatMap((from) => this.startingAt(from, category).filter(({ to }) => to === length));
    return found.sort((a, b) => a.cost - b.cost);
  }

  all(category: string): Edge[] {
    return this.#byStart.flat().filter((edge) => edge.category === category);
  }

  /** How far the longest phrase that begins at a token was followed. */
  reachedFrom(from: number): number {
    return this.#reached[from] ?? from;
  }

  #fillUpTo(end: number): void {
    const token = this.#lattice.tokens[end - 1];
    this.#wait({ place: this.#grammar.root, from: end, bound: undefined }, end);
    for (const { category, from, value, cost } of this.#lattice.endingAt(end))
      this.#add({ category, from, to: end, value, cost });
    if (token?.word) {
      const article = this.#grammar.isArticle(this.#lattice.tokens, end - 1);
      for (const item of [...(this.#waiting[end - 1]?.items ?? [])]) {
        const next = item.place.words.get(token.key);
        if (next) this.#advance({ ...item, place: next }, end);
        if (article && item.place !== this.#grammar.root) this.#wait(item, end);
      }
    }
    for (let edge = this.#pending.pop(); edge !== undefined && !this.overflowed; edge = this.#pending.pop()) this.#follow(edge);
  }

  /** The edge fills the slots that wait for it. */
  #follow(edge: Edge): void {
    // Every phrase may begin anywhere.
    for (const { slot, next } of this.#grammar.root.slots.get(edge.category) ?? [])
      this.#advance({ place: next, from: edge.from, bound: { slot, edge, before: undefined } }, edge.to);
    for (const { item, slots } of this.#waiting[edge.from]?.slots.get(edge.category) ?? [])
      for (const { slot, next } of slots)
        this.#advance({ place: next, from: item.from, bound: { slot, edge, before: item.bound } }, edge.to);
  }

  #advance(item: Item, end: number): void {
    this.#reached[item.from] = Math.max(this.#reached[item.from] ?? 0, end);
    this.#enter(item, end);
  }

  /** The phrase goes on from this place, and from those behind it; or it is complete. */
  #enter(item: Item, end: number): void {
    this.#wait(item, end);
    for (const row of item.place.ends) this.#complete(row, item, end);
    for (const place of item.place.jumps) this.#enter({ ...item, place }, end);
  }

  #wait(item: Item, end: number): void {
    const { words, slots } = item.place;
    const waiting = this.#waiting[end];
    if (!waiting || (words.size === 0 && slots.size === 0) || ++this.#items > mostItems) return;
    waiting.items.push(item);
    if (item.place === this.#grammar.root) return;
    for (const [category, wanted] of slots) {
      const list = waiting.slots.get(category);
      if (list) list.push({ item, slots: wanted });
      else waiting.slots.set(category, [{ item, slots: wanted }]);
    }
  }

  #complete(row: Row, item: Item, end: number): void {
    let cost = row.cost ?? 0;
    const filled = new Map<string, MathJson>();
    for (let bound = item.bound; bound !== undefined; bound = bound.before) {
      filled.set(bound.slot, bound.edge.value);
      cost += bound.edge.cost;
    }
    const value = made(row, (slot) => {
      const found = filled.get(slot);
      if (found === undefined) throw new RangeError(`a phrase of the row for ${row.gives} has no slot ${slot}`);
      return found;
    });
    if (value !== undefined) this.#add({ category: row.gives, from: item.from, to: end, value, cost });
  }

  #add(edge: Edge): void {
    const stretch = `${edge.category} ${edge.from} ${edge.to}`;
    const key = `${stretch} ${JSON.stringify(edge.value)}`;
    const known = this.#edges.get(key);
    if (known) {
      if (known.cost <= edge.cost) return;
      known.cost = edge.cost;
      this.#pending.push(known);
      return;
    }
    const count = this.#counts.get(stretch) ?? 0;
    if (count >= mostMeanings) return;
    this.#counts.set(stretch, count + 1);
    this.#edges.set(key, edge);
    this.#byStart[edge.from]?.push(edge);
    this.#pending.push(edge);
  }
}
