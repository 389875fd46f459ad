import type { MathJson, Slip } from "../../contract.ts";
import type { Path } from "../../expression/mathjson.ts";

/** What a sentence about a mistake names: parts of formulas by the name that they have in the sentence. */
export type Parts = Readonly<Record<string, MathJson>>;

/** What is written in place of a part of a formula by whoever makes a mistake. */
export interface Mistake {
  readonly json: MathJson;
  readonly parts: Parts;
  /** Where inside the part it happened, if not at its top. */
  readonly place?: Path;
  /** What kind of mistake it is, where one rule makes several. */
  readonly as?: Kind;
}

/** What a mistake is called, the sentence about it in locale/slips.ts, and how telling it is. */
export interface Kind {
  readonly slip: Slip;
  readonly key: string;
  readonly weight: number;
  /** Whether it is named only where a whole equation shows it, and not one number that much else may lead to. */
  readonly wholeLine?: boolean;
}

export const kind = (slip: Slip, name: string, weight: number): Kind => ({ slip, key: `slip.${name}`, weight });

/**
 * A mistake that people make, as a rewriting: what they write instead of the part they look at. `weight` says how telling it is: where
 * several mistakes explain a line, the one of the greatest weight is named. Some 80 and more is a law misremembered, which hardly ever
 * explains a line by chance; some 50 is one sign or one term, which may.
 */
export interface MistakenRule {
  readonly slip: Slip;
  /** The sentence, in locale/slips.ts. */
  readonly key: string;
  readonly weight: number;
  /** What it is tried on: every part of a formula, or only a statement as a whole. */
  readonly on: "part" | "statement";
  readonly wholeLine?: boolean;
  rewrite(json: MathJson): Iterable<Mistake>;
}

/** A rule that is tried on every part of a formula. */
export const onParts = (slip: Slip, name: string, weight: number, rewrite: MistakenRule["rewrite"]): MistakenRule => ({
  slip,
  key: `slip.${name}`,
  weight,
  on: "part",
  rewrite,
});

/** The same rule, not to be named for a single number that comes out. */
export const onlyWholeLines = (rule: MistakenRule): MistakenRule => ({ ...rule, wholeLine: true });

/** A rule that is tried on the statement as a whole. */
export const onStatement = (slip: Slip, name: string, weight: number, rewrite: MistakenRule["rewrite"]): MistakenRule => ({
  ...onParts(slip, name, weight, rewrite),
  on: "statement",
});
