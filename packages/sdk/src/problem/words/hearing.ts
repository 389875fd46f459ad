import type { MathJson } from "../../contract.ts";
import type { Hearing } from "../grammar/narrative.ts";

/** The clauses of a text in their order; what they come to is seen when all are heard. */
export const clausesInOrder: Hearing<readonly MathJson[]> = {
  start: [],
  hear: (state, clause) => (state.length >= mostClauses ? undefined : [...state, clause]),
  key: (state) => JSON.stringify(state),
};

const mostClauses = 12;
