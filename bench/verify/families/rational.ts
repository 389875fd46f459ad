import type { Family } from "./family.ts";
import {
  cancelDegrees,
  cancelLinear,
  cancelQuadratics,
  division,
  ownCondition,
  productOfFractions,
} from "./rational-cancelling.ts";
import { compound, difference, exponents, fourFloors, nested } from "./rational-letters.ts";
import { addFractions, partialFractions, threeFractions } from "./rational-sums.ts";

/** Fractions: cancelled, added, taken apart, nested. */
export const rationals: Family = {
  name: "rational",
  share: 1,
  recipes: [
    ...[
      cancelLinear,
      cancelQuadratics,
      cancelDegrees,
      addFractions,
      partialFractions,
      threeFractions,
      compound,
      compound,
      fourFloors,
    ],
    ...[nested, division, productOfFractions, exponents, difference, ownCondition],
  ],
};
