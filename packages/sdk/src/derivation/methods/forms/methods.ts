import type { Method } from "../../../contract.ts";
import { collecting } from "./collecting.ts";
import { completing } from "./completing.ts";
import { longDivision, syntheticDivision } from "./dividing.ts";
import { divisorsByFactors, euclid } from "./divisors.ts";
import { formulaDomain } from "./domain.ts";
import { expandAngles } from "./expand-angles.ts";
import { expandLogarithm } from "./expand-logarithm.ts";
import { expanding } from "./expanding.ts";
import { factoringForms } from "./factoring.ts";
import { inTermsOf } from "./in-terms-of.ts";
import { inverse } from "./inverse.ts";
import { partialFractions } from "./partial-fractions.ts";
import { rationalising } from "./rationalising.ts";
import { singleFraction } from "./single-fraction.ts";
import { singleLogarithm } from "./single-logarithm.ts";
import { singlePower } from "./single-power.ts";
import { substituting } from "./substituting.ts";

/** Expressions in a form that is asked for: expanded, factored, in partial fractions. */
export const formsMethods: readonly Method[] = [
  expanding,
  expandLogarithm,
  expandAngles,
  factoringForms,
  collecting,
  completing,
  longDivision,
  syntheticDivision,
  divisorsByFactors,
  euclid,
  partialFractions,
  rationalising,
  singleFraction,
  singleLogarithm,
  singlePower,
  substituting,
  inTermsOf,
  inverse,
  formulaDomain,
];
