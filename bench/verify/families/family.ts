import { type Draft, type Point, variants } from "../pair.ts";
import type { Chance } from "../writing/chance.ts";

/** Makes one true draft, first, and false ones, with ingredients by chance. */
export type Recipe = (chance: Chance) => readonly Draft[];

export interface Family {
  readonly name: string;
  /** How many of its pairs there are in proportion to others; 1 for most. */
  readonly share: number;
  readonly recipes: readonly Recipe[];
}

/** A rule with its ingredients in: what equals what, what people write instead, and where it holds. */
export interface Row {
  readonly before: string;
  readonly after: string;
  readonly wrong?: readonly string[];
  /** What a right verdict lists. */
  readonly conditions?: readonly string[];
  readonly assuming?: readonly string[];
  readonly at?: readonly Point[];
  readonly more?: Partial<Draft>;
}

/** One of several rules of a kind, mostly as it stands and sometimes read from right to left. */
export function oneOf(kind: string, chance: Chance, rows: readonly Row[], mistake = "wrong identity"): Draft[] {
  const { before, after, wrong = [], conditions, assuming, at, more } = chance.pick(rows);
  const turned = chance.happens(0.2);
  const drafts = variants(
    kind,
    before,
    after,
    wrong.map((each) => [mistake, each] as const),
    {
      ...(conditions ? { conditions } : {}),
      ...(assuming ? { assuming } : {}),
      ...(at ? { at } : {}),
      ...more,
    },
  );
  return turned ? drafts.map((draft) => ({ ...draft, before: draft.after, after: draft.before })) : drafts;
}
