import type { MathJson } from "../../packages/sdk/src/contract.ts";
import { ParseError } from "../../packages/sdk/src/errors/parse-error.ts";
import { sameTree } from "../../packages/sdk/src/expression/mathjson.ts";
import { parse } from "../../packages/sdk/src/expression/parse.ts";
import { toLatex } from "../../packages/sdk/src/expression/print-latex.ts";
import { seededRandom } from "../../test/support/seeded-random.ts";
import { doubtOf } from "./confirm.ts";
import type { Family } from "./families/family.ts";
import { mutate } from "./mutate.ts";
import type { Draft, Pair } from "./pair.ts";
import { type Chance, chanceOf } from "./writing/chance.ts";
import { restyled } from "./writing/style.ts";

/** A draft that was not taken, and why. */
export interface Discarded {
  readonly draft: Draft;
  readonly reason: string;
}

/** A pair with the points that its truth was tried at, for judging the conditions of verdicts. */
export type ConfirmedPair = Pair & Pick<Draft, "at">;

export interface Generated {
  readonly pairs: readonly ConfirmedPair[];
  readonly discarded: readonly Discarded[];
}

/** So many attempts for a pair at most: a recipe with few ingredients repeats itself. */
const attempts = 12;

/** Pairs of a family: half of `count` true, half false, in turn from each of its recipes, each pair once, each confirmed. */
export function generateFamily({ name, recipes }: Family, count: number, seed: number): Generated {
  const chance = chanceOf(seededRandom(seed));
  const taken = new Map<string, ConfirmedPair>();
  const discarded: Discarded[] = [];
  const missing = new Map([true, false].map((truth) => [truth, Math.ceil(count / 2)]));
  const offer = (draft: Draft): boolean => {
    const left = missing.get(draft.truth) ?? 0;
    const key = keyOf(draft);
    if (left === 0 || taken.has(key)) return false;
    const reason = whyNot(draft);
    if (reason !== undefined) discarded.push({ draft, reason });
    else {
      missing.set(draft.truth, left - 1);
      taken.set(key, pairOf(draft, name, taken.size, chance));
    }
    return reason === undefined;
  };
  for (let round = 0; round < count * attempts && [...missing.values()].some((left) => left > 0); round += 1) {
    const [right, ...wrong] = (recipes[round % recipes.length] as Family["recipes"][number])(chance);
    if (!right) continue;
    offer(right);
    const mutant = right.fixed || right.argued ? undefined : mutated(right, chance);
    const also = [right.before, right.after];
    for (const draft of chance.shuffled([...wrong, ...(mutant ? [mutant] : [])]).slice(0, 2)) offer({ also, ...draft });
  }
  return { pairs: [...taken.values()], discarded };
}

/** The same for a step that is only written otherwise. */
export function keyOf({ before, after, relation, assuming = [], numbers = "real" }: Draft | Pair): string {
  const trees = [before, after, ...assuming].map((latex) => readAs(latex) ?? latex);
  return JSON.stringify([...trees, relation, numbers]);
}

export function whyNot(draft: Draft): string | undefined {
  try {
    if (sameTree(parse(draft.before).json, parse(draft.after).json)) return "both sides are the same";
    return doubtOf(draft);
  } catch (error) {
    if (error instanceof ParseError) return `not read: ${error.message}`;
    throw error;
  }
}

function pairOf(draft: Draft, family: string, index: number, chance: Chance): ConfirmedPair {
  const { argued: _, fixed: __, also: ___, ...pair } = draft;
  const [before, after] = [restyled(draft.before, chance), restyled(draft.after, chance)];
  return { id: `${family}-${index + 1}`, family, ...pair, before, after };
}

/** The right pair with a mistake on one side, mostly the second. */
function mutated({ conditions: _, ...draft }: Draft, chance: Chance): Draft | undefined {
  const side = chance.happens(0.8) ? "after" : "before";
  const mutant = mutate(readAs(draft[side]) ?? 0, chance);
  if (!mutant) return undefined;
  const latex = toLatex(mutant.json);
  const read = readAs(latex);
  if (read === undefined || !sameTree(read, mutant.json)) return undefined;
  return { ...draft, [side]: latex, truth: false, how: `${mutant.how}${side === "before" ? ", in the line before" : ""}` };
}

function readAs(latex: string): MathJson | undefined {
  try {
    return parse(latex).json;
  } catch {
    return undefined;
  }
}
