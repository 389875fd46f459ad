import type { MathJson } from "../../packages/sdk/src/contract.ts";
import { made, type Row } from "../../packages/sdk/src/problem/grammar/row.ts";
import type { SeededRandom } from "../../test/support/seeded-random.ts";
import { chosenWay, phraseOf } from "./phrase.ts";
import { formula, type Language, type Piece, words } from "./sentence.ts";

/** Something said: its words and formulas, and what it means. */
export interface Said {
  readonly pieces: readonly Piece[];
  readonly value: MathJson;
}

/** Gives formulas for the slots that no row fills: its text, and what it stands for in that slot; undefined where it has none. */
export type FormulaFor = (category: string) => { readonly text: string; readonly value: MathJson } | undefined;

const deepest = 7;
const mostTries = 4;

/**
 * Says things by the rows of a grammar, as the reader hears them: rows and choices are drawn, slots filled by other rows and by formulas.
 * The meaning is what the rows make of it, so it is known without reading.
 */
export class Walk {
  readonly #byCategory = new Map<string, Row[]>();
  readonly #random: SeededRandom;
  readonly #language: Language;

  constructor(rows: readonly Row[], language: Language, random: SeededRandom) {
    this.#language = language;
    this.#random = random;
    for (const row of rows) {
      if (this.#phrases(row).length === 0) continue;
      const known = this.#byCategory.get(row.gives);
      if (known) known.push(row);
      else this.#byCategory.set(row.gives, [row]);
    }
  }

  rowsOf(category: string): readonly Row[] {
    return this.#byCategory.get(category) ?? [];
  }

  /** Rows that are not made of another thing of their category: lists of lists, clauses in clauses grow long. */
  #plainRowsOf(category: string): readonly Row[] {
    const itself = new RegExp(`\\{${category}\\d*\\}`);
    const rows = this.rowsOf(category);
    const plain = rows.filter((row) => !this.#phrases(row).some((phrase) => itself.test(phrase)));
    return plain.length > 0 ? plain : rows;
  }

  /** A thing of a category; undefined where chance led into what makes no sense. */
  say(category: string, formulaFor: FormulaFor, depth = 0): Said | undefined {
    const rows = this.#random.fraction() < 0.75 ? this.#plainRowsOf(category) : this.rowsOf(category);
    for (let tries = 0; tries < mostTries && depth < deepest; tries++) {
      const byFormula = rows.length === 0 || this.#random.fraction() < 0.35 ? formulaFor(category) : undefined;
      if (byFormula) return { pieces: [formula(byFormula.text)], value: byFormula.value };
      const said = rows.length === 0 ? undefined : this.sayBy(this.#random.pick(rows), formulaFor, depth);
      if (said) return said;
    }
    return undefined;
  }

  sayBy(row: Row, formulaFor: FormulaFor, depth = 0): Said | undefined {
    const filled = new Map<string, MathJson>();
    const pieces: Piece[] = [];
    for (const part of chosenWay(phraseOf(this.#random.pick(this.#phrases(row))), this.#random)) {
      if (typeof part === "string") pieces.push(words(part));
      else {
        const said = this.say(part.slot.replace(/\d+$/, ""), formulaFor, depth + 1);
        if (!said) return undefined;
        filled.set(part.slot, said.value);
        pieces.push(...said.pieces);
      }
    }
    const value = made(row, (slot) => filled.get(slot) as MathJson);
    return value === undefined || pieces.length === 0 ? undefined : { pieces, value };
  }

  #phrases(row: Row): readonly string[] {
    return [row[this.#language] ?? []].flat();
  }
}
