import { absolutes } from "./absolute.ts";
import { approximations } from "./approximations.ts";
import { calculus } from "./calculus.ts";
import { complexes } from "./complex.ts";
import { equations } from "./equation.ts";
import { exponentials } from "./exponential.ts";
import type { Family } from "./family.ts";
import { inequalities } from "./inequalities.ts";
import { logarithms } from "./logarithmic.ts";
import { matrices } from "./matrices.ts";
import { numbers } from "./numbers.ts";
import { polynomials } from "./polynomial.ts";
import { radicals } from "./radical.ts";
import { rationals } from "./rational.ts";
import { systems } from "./systems.ts";
import { trigonometrics } from "./trigonometric.ts";

export const families: readonly Family[] = [
  ...[polynomials, rationals, radicals, absolutes, exponentials, logarithms, trigonometrics, numbers],
  ...[equations, inequalities, systems, calculus, matrices, complexes, approximations],
];
