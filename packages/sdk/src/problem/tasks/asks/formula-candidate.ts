import type { MathJson } from "../../../contract.ts";
import { lettersOf } from "../asked.ts";
import type { Candidate } from "../candidate.ts";

/** Something to be done with one formula. */
export const candidate = (kind: string, what: string, formula: MathJson, more: Partial<Candidate> = {}): Candidate => ({
  kind,
  what,
  given: [formula],
  unknowns: lettersOf(formula).filter((letter) => letter !== "i" || lettersOf(formula).length > 1),
  told: what,
  params: { formula },
  confidence: 0.95,
  ...more,
});
