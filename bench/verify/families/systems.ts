import type { Family } from "./family.ts";
import { lineAndCurve, solvedStep, sumAndProduct } from "./systems-curves.ts";
import { degenerate, elimination, linearFractions, linearThree, linearTwo, substitution } from "./systems-linear.ts";

/** Systems of two and three equations, and the steps of solving them. */
export const systems: Family = {
  name: "system",
  share: 1,
  recipes: [
    linearTwo,
    linearTwo,
    linearFractions,
    linearThree,
    degenerate,
    elimination,
    substitution,
    sumAndProduct,
    lineAndCurve,
    solvedStep,
  ],
};
