import { algebra } from "./slips/algebra.ts";
import { calculus } from "./slips/calculus.ts";
import { laws } from "./slips/laws.ts";
import { sequencesAndUnits } from "./slips/sequences-and-units.ts";
import { statements } from "./slips/statements.ts";

/** What went wrong in a line, by the mistake: what was done, and what is right. The formulas in braces are parts of the line before. */
export const slips = { ...algebra, ...laws, ...calculus, ...statements, ...sequencesAndUnits };
