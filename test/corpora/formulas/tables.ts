import { arithmetic } from "./arithmetic.ts";
import { ascii } from "./ascii.ts";
import { counting } from "./counting.ts";
import { derivatives } from "./derivatives.ts";
import { environments } from "./environments.ts";
import { faults } from "./faults.ts";
import { fractionsAndRoots } from "./fractions-and-roots.ts";
import { functions } from "./functions.ts";
import { integrals } from "./integrals.ts";
import { limitsAndSums } from "./limits-and-sums.ts";
import { matrices } from "./matrices.ts";
import { mixtures } from "./mixtures.ts";
import { numbers } from "./numbers.ts";
import { refusedOnce } from "./refused-once.ts";
import type { FormulaTable } from "./row.ts";
import { sets } from "./sets.ts";
import { statements } from "./statements.ts";
import { unicode } from "./unicode.ts";
import { unitsAndLetters } from "./units-and-letters.ts";
import { vectorsAndAccents } from "./vectors-and-accents.ts";

/** Every table of formulas. */
export const tables: readonly FormulaTable[] = [
  fractionsAndRoots,
  functions,
  limitsAndSums,
  integrals,
  derivatives,
  vectorsAndAccents,
  arithmetic,
  sets,
  matrices,
  counting,
  numbers,
  unitsAndLetters,
  statements,
  environments,
  unicode,
  ascii,
  faults,
  mixtures,
  refusedOnce,
];
