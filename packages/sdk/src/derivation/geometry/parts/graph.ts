import { curveOfEquation } from "../../../geometry/curve-of-equation.ts";
import type { Part } from "../part.ts";

/** Curves by their equation in x and y. */
export const graph: Part = {
  rules: {},
  curve: {
    Graph: (working, [equation = "Nothing"]) => curveOfEquation(working.numbers, working.withLetters(equation)),
  },
};
