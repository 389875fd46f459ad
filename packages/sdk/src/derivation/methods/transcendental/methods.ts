import type { Method } from "../../../contract.ts";
import { constantCoefficients } from "./constant-coefficients.ts";
import { exponentialSubstitution } from "./exponential-substitution.ts";
import { identity } from "./identity.ts";
import { isolating } from "./isolating.ts";
import { logarithmLaws } from "./logarithm-laws.ts";
import { logarithmSubstitution } from "./logarithm-substitution.ts";
import { numeric } from "./numeric.ts";
import { powerOfUnknown } from "./power-of-unknown.ts";
import { restricted } from "./restricted.ts";
import { sameBase } from "./same-base.ts";
import { substitution } from "./substitution.ts";
import { takingLogarithms } from "./taking-logarithms.ts";
import { auxiliaryAngle } from "./trigonometry/auxiliary-angle.ts";
import { equalFunctions } from "./trigonometry/equal-functions.ts";
import { factoring } from "./trigonometry/factoring.ts";
import { oneFunction } from "./trigonometry/one-function.ts";
import { tangent } from "./trigonometry/tangent.ts";
import { zeroProduct } from "./zero-product.ts";

/** What is drawn of an equation: its two sides. */
const titled = (method: Method): Method => ({
  ...method,
  title: ({ expression }) => ({ key: "figure.sides-of", params: { equation: expression } }),
});

/** Equations with powers of numbers, logarithms, angles; and those without an exact solution. */
export const transcendentalMethods: readonly Method[] = [
  isolating,
  sameBase,
  logarithmLaws,
  logarithmSubstitution,
  substitution,
  exponentialSubstitution,
  takingLogarithms,
  powerOfUnknown,
  zeroProduct,
  equalFunctions,
  tangent,
  oneFunction,
  factoring,
  auxiliaryAngle,
  constantCoefficients,
  restricted,
  identity,
  numeric,
].map(titled);
