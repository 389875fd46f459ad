import type { Family } from "../question.ts";
import { arithmetic } from "./arithmetic.ts";
import { definiteIntegrals, derivatives, integrals, limits } from "./calculus.ts";
import { differentialEquations } from "./differential.ts";
import { absolute, higher, linear, literal, quadratic, radical, rational } from "./equations.ts";
import { expanding, factoring, simplifying } from "./expressions.ts";
import { inequalities } from "./inequalities.ts";
import { linearSystems, nonlinearSystems } from "./systems.ts";
import { exponential, logarithmic, trigonometric } from "./transcendental.ts";

/** All that is asked, a category after the other, in the order of the tables. */
export const families: readonly Family[] = [
  arithmetic,
  simplifying,
  expanding,
  factoring,
  linear,
  quadratic,
  higher,
  rational,
  radical,
  absolute,
  literal,
  exponential,
  logarithmic,
  trigonometric,
  linearSystems,
  nonlinearSystems,
  inequalities,
  limits,
  derivatives,
  integrals,
  definiteIntegrals,
  differentialEquations,
];
