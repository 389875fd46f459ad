import type { Family } from "./family.ts";
import { fractionalExponents, products, rationaliseLetters, rootOfSquare, rootOfSquareAssuming } from "./radical-letters.ts";
import { conjugates, nested, nestedCube, rationalise, simplify } from "./radical-numbers.ts";

/** Roots of numbers and of letters. */
export const radicals: Family = {
  name: "radical",
  share: 1,
  recipes: [
    ...[simplify, rationalise, rationaliseLetters, rootOfSquare, rootOfSquareAssuming, nested, nestedCube, products, products],
    ...[fractionalExponents, conjugates],
  ],
};
