import { type Pattern, patternOf } from "./pattern.ts";
import type { Row } from "./row.ts";

/** A place in the phrases of a grammar: what may come next, and the rows that end here. Rows that begin alike share their beginning. */
export interface Place {
  readonly words: ReadonlyMap<string, Place>;
  /** By category, the slots of that category with the place after each. */
  readonly slots: ReadonlyMap<string, readonly { readonly slot: string; readonly next: Place }[]>;
  /** Places reached without a word: the ends of the choices of a group lead to what comes after it. */
  readonly jumps: readonly Place[];
  readonly ends: readonly Row[];
}

type Slots = Map<string, { readonly slot: string; readonly next: GrowingPlace }[]>;

/** A place while its grammar is being built. Most places have one of the four alone: what is empty is shared. */
interface GrowingPlace extends Place {
  words: Map<string, GrowingPlace>;
  slots: Slots;
  jumps: GrowingPlace[];
  ends: Row[];
}

const noWords: Map<string, GrowingPlace> = new Map();
const noSlots: Slots = new Map();
const noJumps: GrowingPlace[] = [];
const noEnds: Row[] = [];

const newPlace = (): GrowingPlace => ({ words: noWords, slots: noSlots, jumps: noJumps, ends: noEnds });

/** Rows made ready for parsing: all their phrases in one graph. */
export class Grammar {
  readonly root: Place;
  /** Every word that stands in a phrase. */
  readonly vocabulary: Set<string> = new Set();
  readonly #articles: ReadonlySet<string>;
  readonly #countedBefore: ReadonlySet<string>;

  /**
   * `countedBefore`: words before which "a" and "an" are no mere articles, since a circle is another than the circle.
   *
   * @throws RangeError when the groups of a phrase do not balance, or a phrase may be empty
   */
  constructor(rows: readonly Row[], countedBefore: readonly string[] = []) {
    const root = newPlace();
    this.root = root;
    this.#articles = new Set(["the", "a", "an"]);
    this.#countedBefore = new Set(countedBefore);
    for (const word of this.#articles) this.vocabulary.add(word);
    for (const row of rows) {
      for (const phrase of [row.en ?? [], row.zh ?? []].flat()) {
        for (const pattern of beginnings(patternOf(phrase))) {
          const end = this.#grow(root, pattern);
          if (end === root) throw new RangeError(`the phrase "${phrase}" may be empty`);
          if (!end.ends.includes(row)) end.ends = [...end.ends, row];
        }
      }
    }
  }

  /** Whether a token is an article: it may stand before any other word or slot of a phrase, and means nothing. */
  isArticle(tokens: readonly { readonly key: string }[], at: number): boolean {
    const key = tokens[at]?.key ?? "";
    const next = tokens[at + 1]?.key ?? "";
    // In "a : b", "a x²", "求 a" and "find a." it is a letter.
    if (key === "a" && /^(?:[,;:=a-z.?!)]|\p{Script=Han}.*)?$/u.test(next)) return false;
    return this.#articles.has(key) && (key === "the" || !this.#countedBefore.has(next));
  }

  #grow(start: GrowingPlace, pattern: Pattern): GrowingPlace {
    return pattern.reduce(
      (place: GrowingPlace, part) => (typeof part === "string" ? this.#step(place, part) : this.#fork(place, part)),
      start,
    );
  }

  #step(place: GrowingPlace, part: string): GrowingPlace {
    // A brace alone is a sign.
    if (!part.startsWith("{") || part.length === 1) {
      this.vocabulary.add(part);
      if (place.words === noWords) place.words = new Map();
      return present(place.words, part, newPlace);
    }
    const slot = part.slice(1, -1);
    if (place.slots === noSlots) place.slots = new Map();
    const slots = present(place.slots, slot.replace(/\d+$/, ""), () => []);
    const known = slots.find((each) => each.slot === slot);
    if (known) return known.next;
    const next = newPlace();
    slots.push({ slot, next });
    return next;
  }

  #fork(place: GrowingPlace, choices: readonly Pattern[]): GrowingPlace {
    const join = newPlace();
    for (const choice of choices) {
      const end = this.#grow(place, choice);
      end.jumps = [...end.jumps, join];
    }
    return join;
  }
}

/** A phrase that begins with a choice is several phrases, so that no place but the words themselves follows the root. */
function beginnings(pattern: Pattern): Pattern[] {
  const [first, ...rest] = pattern;
  if (first === undefined || typeof first === "string") return [pattern];
  return first.flatMap((choice) => beginnings([...choice, ...rest]));
}

function present<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = make();
  map.set(key, value);
  return value;
}
