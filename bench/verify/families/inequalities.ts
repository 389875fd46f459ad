import type { Family } from "./family.ts";
import { absolute, functions, oneWay, rational } from "./inequalities-functions.ts";
import { double, linearInequality, linearStep } from "./inequalities-linear.ts";
import { higher, quadratic, quadraticIrrational, squares } from "./inequalities-polynomial.ts";

/** Inequalities in one letter, and intervals. */
export const inequalities: Family = {
  name: "inequality",
  share: 1.4,
  recipes: [
    linearInequality,
    linearStep,
    double,
    quadratic,
    quadratic,
    quadraticIrrational,
    squares,
    higher,
    rational,
    absolute,
    functions,
    oneWay,
  ],
};
