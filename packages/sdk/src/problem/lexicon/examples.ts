import type { Problem } from "../../contract.ts";

/** Questions with what must become of them: the test rows of the tables beside this file. */
export interface Expected {
  kind: string;
  /** "" where there is none. */
  unknown: string;
  /** `given` and `assuming` as formulas; the reader must have read the same trees. */
  given: string;
  assuming?: string;
  numbers?: Problem["numbers"];
}

/** For each problem, its phrasings, each with the asks in order: "vertex graph", "solutions/quadratic.formula". */
export type Examples = readonly (readonly [Expected, readonly (readonly [text: string, asks: string])[]])[];

export const aFunction = (kind: string, given: string, unknown = "x", more: Partial<Expected> = {}): Expected => ({
  kind: `function.${kind}`,
  unknown,
  given,
  ...more,
});

export const anEquation = (kind: string, unknown: string, given: string, more: Partial<Expected> = {}): Expected => ({
  kind: `equation.${kind}`,
  unknown,
  given,
  ...more,
});
