import type { SeededRandom } from "../support/seeded-random.ts";
import { tokens } from "./tokens.ts";

/** Up to 16 tokens one after the other, now and then with a space between them. */
export function randomFormula(random: SeededRandom): string {
  let text = "";
  for (let count = 1 + random.below(1 + random.below(16)); count > 0; count -= 1)
    text += random.pick(tokens) + (random.below(8) === 0 ? " " : "");
  return text;
}

/** A true formula with one to three things wrong with it. */
export function mutatedFormula(random: SeededRandom, formulas: readonly string[]): string {
  let pieces = piecesOf(random.pick(formulas));
  for (let count = 1 + random.below(3); count > 0; count -= 1)
    pieces = random.pick(mutations)(pieces, random, () => piecesOf(random.pick(formulas)));
  return pieces.join("");
}

const piecesOf = (source: string): string[] => source.match(/\\[a-zA-Z]+|\\.|\d+|[\s\S]/gu) ?? [];

type Mutation = (pieces: string[], random: SeededRandom, another: () => string[]) => string[];

const mutations: readonly Mutation[] = [
  // One piece gone, one more, another one instead, one twice.
  (pieces, random) => pieces.toSpliced(random.below(pieces.length + 1), 1),
  (pieces, random) => pieces.toSpliced(random.below(pieces.length + 1), 0, random.pick(tokens)),
  (pieces, random) => pieces.toSpliced(random.below(pieces.length + 1), 1, random.pick(tokens)),
  (pieces, random) => {
    const at = random.below(pieces.length + 1);
    return pieces.toSpliced(at, 0, ...pieces.slice(at, at + 1 + random.below(6)));
  },
  // Cut short at either end.
  (pieces, random) => pieces.slice(0, random.below(pieces.length + 1)),
  (pieces, random) => pieces.slice(random.below(pieces.length + 1)),
  // Two pieces in each other's places.
  (pieces, random) => {
    const [one, other] = [random.below(pieces.length + 1), random.below(pieces.length + 1)];
    return pieces.map((piece, at) => (at === one ? pieces[other] : at === other ? pieces[one] : undefined) ?? piece);
  },
  // The beginning of one and the end of another; one inside another.
  (pieces, random, another) => [...pieces.slice(0, random.below(pieces.length + 1)), ...another().slice(-1 - random.below(12))],
  (pieces, random, another) => pieces.toSpliced(random.below(pieces.length + 1), random.below(3), ...another()),
];
