import type { Method } from "../../../contract.ts";
import { absoluteByIntervals } from "./absolute/by-intervals.ts";
import { absoluteTwoValues } from "./absolute/two-values.ts";
import { asFractions } from "./as-fractions.ts";
import { complexCoefficients } from "./complex/complex.ts";
import { construct } from "./construct.ts";
import { gathering } from "./letters/gather.ts";
import { undoing } from "./letters/undo.ts";
import { parameterCases } from "./parameter.ts";
import { parameterFractions } from "./parameter-fractions.ts";
import { commonFactor } from "./polynomial/common-factor.ts";
import { completeCube } from "./polynomial/complete-cube.ts";
import { polynomialFactoring } from "./polynomial/factoring.ts";
import { numericRoots } from "./polynomial/numeric.ts";
import { power } from "./polynomial/power.ts";
import { quadraticInForm } from "./polynomial/quadratic-in-form.ts";
import { rationalRoots } from "./polynomial/rational-roots.ts";
import { reciprocal } from "./polynomial/reciprocal.ts";
import { polynomialZeroProduct } from "./polynomial/zero-product.ts";
import { perfectSquareRoots } from "./radical/perfect-square.ts";
import { radicalMethod, rootIsZero } from "./radical/radical.ts";
import { rationalExponent } from "./radical/rational-exponent.ts";
import { proportion, rational } from "./rational/rational.ts";
import { restricted } from "./restricted.ts";
import { substitution } from "./substitution.ts";

/** Equations in one unknown that are solved by algebra. */
export const equationsMethods: readonly Method[] = [
  asFractions,
  restricted,
  polynomialZeroProduct,
  commonFactor,
  power,
  quadraticInForm,
  rationalRoots,
  polynomialFactoring,
  reciprocal,
  completeCube,
  numericRoots,
  substitution,
  rational,
  proportion,
  perfectSquareRoots,
  radicalMethod,
  rootIsZero,
  rationalExponent,
  absoluteTwoValues,
  absoluteByIntervals,
  undoing,
  gathering,
  parameterCases,
  parameterFractions,
  complexCoefficients,
  construct,
];
