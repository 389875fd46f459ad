import type { Relation, Slip } from "../../../packages/sdk/src/contract.ts";

/** A wrong line as a pupil wrote it, in LaTeX, with the mistake a teacher would name; undefined where no mistake of a known kind leads to it. */
export type WrongLine = readonly [before: string, after: string, relation: Relation, slip: Slip | undefined];
