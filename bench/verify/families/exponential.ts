import { anyBase, bases, laws, powers } from "./exponential-laws.ts";
import { hyperbolic, inverse, sums } from "./exponential-sums.ts";
import type { Family } from "./family.ts";

/** Powers with letters as exponents, and hyperbolic functions. */
export const exponentials: Family = {
  name: "exponential",
  share: 1,
  recipes: [laws, bases, anyBase, sums, inverse, hyperbolic, powers],
};
