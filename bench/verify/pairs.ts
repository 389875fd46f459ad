import { families } from "./families/index.ts";
import { type ConfirmedPair, type Discarded, generateFamily, keyOf, whyNot } from "./generate.ts";
import type { Draft } from "./pair.ts";
import { statementTraps } from "./traps/statements.ts";
import { draftOf } from "./traps/trap.ts";
import { valueTraps } from "./traps/values.ts";

export interface Pairs {
  readonly pairs: readonly ConfirmedPair[];
  /** Drafts that numbers did not confirm. */
  readonly discarded: readonly Discarded[];
}

/** Some `count` generated pairs, as many true as false, and the traps; of one family where one is asked for. Always the same for a seed. */
export function makePairs(count: number, seed: number, only?: string): Pairs {
  const total = families.reduce((sum, { share }) => sum + share, 0);
  const made = families
    .filter(({ name }) => only === undefined || name === only)
    .map((family) => generateFamily(family, Math.ceil((count * family.share) / total), seed + hash(family.name)));
  const traps = only === undefined || only === "trap" ? trapPairs() : [];
  const pairs = [...made.flatMap((each) => each.pairs), ...traps];
  return { pairs: distinct(pairs), discarded: made.flatMap((each) => each.discarded) };
}

/** So that a family does not change when another is added. */
function hash(text: string): number {
  return [...text].reduce((value, sign) => (Math.imul(value, 31) + (sign.codePointAt(0) ?? 0)) | 0, 7);
}

/** @throws {Error} where a trap is not confirmed by numbers: the table is wrong then. */
function trapPairs(): ConfirmedPair[] {
  return [...valueTraps, ...statementTraps].map(draftOf).map((draft: Draft, index) => {
    const reason = whyNot(draft);
    if (reason !== undefined) throw new Error(`The trap ${draft.before} ⟶ ${draft.after} is not confirmed: ${reason}`);
    const { argued: _, fixed: __, also: ___, ...pair } = draft;
    return { id: `trap-${index + 1}`, family: "trap", ...pair };
  });
}

/** Each pair once. @throws {Error} where the same step is called true and false. */
function distinct(pairs: readonly ConfirmedPair[]): ConfirmedPair[] {
  const known = new Map<string, ConfirmedPair>();
  for (const pair of pairs) {
    const key = keyOf(pair);
    const other = known.get(key);
    if (other && other.truth !== pair.truth) throw new Error(`${other.id} and ${pair.id} are one step, once true and once false`);
    if (!other) known.set(key, pair);
  }
  return [...known.values()];
}
