import type { Atom } from "../grammar/atoms.ts";
import { letterSlot, type Pattern, patternOf } from "../grammar/pattern.ts";
import type { Entry, Meaning } from "./meaning.ts";

/** The longest phrase of the tables that begins at an atom. */
export interface PhraseMatch {
  readonly meaning: Meaning;
  /** How many atoms it takes. */
  readonly length: number;
  /** The letter that stood for {letter}. */
  readonly letter?: Atom;
}

interface Node {
  readonly next: Map<string, Node>;
  meaning?: Meaning;
}

const anyLetter = /^[A-Za-z\p{Script=Greek}]$/u;

/** All phrases of some languages in one tree, by atom. */
export class PhraseBook {
  readonly #root: Node = { next: new Map() };

  /** @throws RangeError when one phrase is given two meanings, or the groups of a pattern do not balance */
  constructor(entries: readonly Entry[]) {
    for (const { meaning, phrases } of entries) {
      for (const phrase of phrases) {
        for (const end of grow([this.#root], patternOf(phrase))) {
          if (end.meaning && !sameMeaning(end.meaning, meaning)) throw new RangeError(`"${phrase}" has two meanings`);
          end.meaning = meaning;
        }
      }
    }
  }

  /** The longest phrase that begins at atoms[start]. A word is preferred to a letter standing for {letter}. */
  longest(atoms: readonly Atom[], start: number): PhraseMatch | undefined {
    return longestFrom(this.#root, atoms, start, start, undefined);
  }
}

const sameMeaning = (one: Meaning, other: Meaning): boolean => one === other || JSON.stringify(one) === JSON.stringify(other);

/** The nodes at which a pattern ends that begins at these nodes. */
function grow(starts: readonly Node[], pattern: Pattern): Node[] {
  let nodes = [...starts];
  for (const part of pattern) {
    if (typeof part !== "string") nodes = [...new Set(part.flatMap((choice) => grow(nodes, choice)))];
    else nodes = nodes.map((node) => step(node, part));
  }
  return nodes;
}

function step(node: Node, key: string): Node {
  const present = node.next.get(key);
  if (present) return present;
  const next: Node = { next: new Map() };
  node.next.set(key, next);
  return next;
}

function longestFrom(
  node: Node,
  atoms: readonly Atom[],
  start: number,
  at: number,
  letter: Atom | undefined,
): PhraseMatch | undefined {
  const atom = atoms[at];
  let best: PhraseMatch | undefined;
  const take = (next: Node | undefined, captured: Atom | undefined): void => {
    const match = next && longestFrom(next, atoms, start, at + 1, captured);
    if (match && (!best || match.length > best.length)) best = match;
  };
  if (atom) {
    take(node.next.get(atom.key), letter);
    if (anyLetter.test(atom.text) && standsAlone(atoms, at)) take(node.next.get(letterSlot), atom);
  }
  if (best) return best;
  if (!node.meaning || at === start || endsInArticle(atoms, at, letter)) return undefined;
  return { meaning: node.meaning, length: at - start, ...(letter === undefined ? {} : { letter }) };
}

/** "find a solution" does not look for the letter a. */
function endsInArticle(atoms: readonly Atom[], at: number, letter: Atom | undefined): boolean {
  return letter?.key === "a" && atoms[at - 1] === letter && atoms[at]?.kind === "word";
}

/**
 * Whether the letter is spoken of rather than the start of a formula: in "for x 2x + 1 = 5" it is, in "for x - 1 = 5" and
 * "for x (x - 1) = 0" nobody can be sure.
 */
function standsAlone(atoms: readonly Atom[], at: number): boolean {
  const next = atoms[at + 1];
  if (!next) return true;
  if (next.kind === "word" && !next.spaced) return false;
  if (next.kind === "number" || next.kind === "command") return next.spaced;
  return (
    next.kind !== "symbol" ||
    /^[,;:.?!。、！"')]$/.test(next.text) ||
    (next.text === "=" && /^(\?|__)$/.test(atoms[at + 2]?.key ?? ""))
  );
}
