import type { MathJson, Reading } from "../../contract.ts";
import { headOf } from "../../expression/mathjson.ts";
import { type Lattice, placeOf } from "../grammar/lattice.ts";
import type { Heard, Hearing } from "../grammar/narrative.ts";
import type { CleanText } from "../text.ts";

/** The clauses of a text in their order; what they come to is seen when all are heard. */
export const clausesInOrder: Hearing<readonly MathJson[]> = {
  start: [],
  hear: (state, clause) => (state.length >= mostClauses ? undefined : [...state, clause]),
  key: (state) => JSON.stringify(state),
};

const mostClauses = 12;

/** Where the clauses stand in a text, and which of them ask. */
export const spansOf = (clauses: Heard<readonly MathJson[]>["clauses"], lattice: Lattice, clean: CleanText): Reading["spans"] =>
  clauses.map(({ from, to, state }) => ({
    part: headOf(state.at(-1) ?? 0)?.startsWith("Ask") ? "ask" : "given",
    ...placeOf(lattice, clean, from, to),
  }));
