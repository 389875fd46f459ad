import type { Family } from "./family.ts";
import { determinants, inverted, invertedThree, solvedBy } from "./matrices-inverses.ts";
import { withLetters } from "./matrices-letters.ts";
import { added, multiplied, powers, transposes } from "./matrices-products.ts";

/** Products, sums, inverses and determinants of matrices. */
export const matrices: Family = {
  name: "matrix",
  share: 1,
  recipes: [multiplied, multiplied, added, determinants, inverted, invertedThree, powers, transposes, withLetters, solvedBy],
};
