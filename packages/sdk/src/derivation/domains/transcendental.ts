import { transcendentalMethods } from "../methods/transcendental/methods.ts";
import type { Domain } from "./domain.ts";
import { isEquation } from "./school.ts";

/** Equations with exponentials, logarithms, angles, irrational coefficients; and those without an exact solution. */
export const transcendental: Domain = {
  name: "transcendental",
  groups: [{ methods: transcendentalMethods, about: isEquation }],
};
