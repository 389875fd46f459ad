import { exponentialEquation, logarithmicEquation, logarithmicStep } from "./equations-exponential.ts";
import { formulas } from "./equations-formulas.ts";
import { literalStep } from "./equations-letters.ts";
import { degenerate, linearEquation, linearFractions, linearStep, withBrackets } from "./equations-linear.ts";
import { literal } from "./equations-literal.ts";
import { higher, rationalEquation, rationalStep } from "./equations-polynomial.ts";
import { quadraticIrrational, quadraticNone, quadraticRational, quadraticSteps } from "./equations-quadratic.ts";
import { absoluteEquation, radicalEquation, radicalStep } from "./equations-radical.ts";
import { generalSolution, inInterval, specialSolution, trigonometricStep } from "./equations-trigonometric.ts";
import type { Family } from "./family.ts";

/** Equations in one letter, and literal ones. */
export const equations: Family = {
  name: "equation",
  share: 3.4,
  recipes: [
    ...[
      linearEquation,
      linearStep,
      linearFractions,
      degenerate,
      withBrackets,
      quadraticRational,
      quadraticIrrational,
      quadraticNone,
    ],
    ...[quadraticSteps, higher, higher, rationalEquation, rationalStep, radicalEquation, radicalStep, absoluteEquation],
    ...[
      exponentialEquation,
      logarithmicEquation,
      logarithmicStep,
      generalSolution,
      specialSolution,
      inInterval,
      trigonometricStep,
    ],
    ...[literal, literal, formulas, literalStep],
  ],
};
