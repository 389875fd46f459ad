import type { Method } from "../../../contract.ts";
import { cramer } from "./cramer.ts";
import { elementary } from "./elementary.ts";
import { elimination } from "./elimination.ts";
import { newUnknowns } from "./new-unknowns.ts";
import { nonlinear } from "./nonlinear.ts";
import { parameters } from "./parameters.ts";
import { realCoefficients } from "./real-coefficients.ts";
import { generalSubstitution } from "./substitution-general.ts";
import { symmetric } from "./symmetric.ts";
import { undoing } from "./undo.ts";

/** Several equations in several unknowns. */
export const systemsMethods: readonly Method[] = [
  elimination,
  cramer,
  undoing,
  nonlinear,
  symmetric,
  elementary,
  newUnknowns,
  generalSubstitution,
  parameters,
  realCoefficients,
];
