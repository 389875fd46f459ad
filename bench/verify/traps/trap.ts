import type { Draft } from "../pair.ts";

type More = Omit<Partial<Draft>, "truth" | "before" | "after">;

/** A step that verifiers are known to get wrong. */
export type Trap = readonly [
  kind: string,
  before: string,
  relation: Draft["relation"],
  after: string,
  truth: boolean,
  how: string,
  more?: More,
];

export const draftOf = ([kind, before, relation, after, truth, how, more = {}]: Trap): Draft => ({
  kind,
  before,
  relation,
  after,
  truth,
  how,
  ...more,
});

/** What a right verdict lists. */
export const on = (...conditions: string[]): { conditions: string[] } => ({ conditions });

export const given = (...assuming: string[]): { assuming: string[] } => ({ assuming });

/** No value on one side, whatever numbers seem to say. */
export const argued = { argued: true } as const;
