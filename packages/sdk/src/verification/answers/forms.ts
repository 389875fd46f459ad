import type { Verdict } from "../../contract.ts";
import type { AnswerCheck, Checked } from "./checked.ts";
import { undecided } from "./checked.ts";
import { isCollected, isCompletedSquare } from "./forms/completed-square.ts";
import { checkQuotient, checkRemainder } from "./forms/division.ts";
import { checkDivisor, checkMultiple } from "./forms/divisors.ts";
import { checkDomain } from "./forms/domain.ts";
import { isExpanded } from "./forms/expanded.ts";
import { isFactored } from "./forms/factored.ts";
import { isPartialFractions, isQuotientAndRemainder } from "./forms/fractions.ts";
import { checkInverse } from "./forms/inverse.ts";
import { isRationalised, isSingleFraction, isSingleLogarithm, isSinglePower } from "./forms/shapes.ts";
import { checkInTermsOf, checkSubstituted } from "./forms/substituted.ts";
import { sameValue } from "./values.ts";

/** Whether a formula has the form asked for, found out from the formula alone. */
type Shape = (checked: Checked) => boolean;

/** The value is that of the given formula, and the form the one asked for. */
const inForm =
  (shape: Shape): AnswerCheck =>
  (checked): Verdict =>
    shape(checked) ? sameValue(checked) : undecided;

/** Formulas in a form that is asked for: the value is that of the given one, and the form is the one asked for. */
export const formsChecks: Readonly<Record<string, AnswerCheck>> = {
  expanded: inForm(isExpanded),
  factored: inForm(isFactored),
  collected: inForm(isCollected),
  "completed-square": inForm(isCompletedSquare),
  rationalised: inForm(isRationalised),
  "partial-fractions": inForm(isPartialFractions),
  quotient: inForm(isQuotientAndRemainder),
  "quotient-alone": checkQuotient,
  "remainder-alone": checkRemainder,
  gcd: checkDivisor,
  lcm: checkMultiple,
  "single-fraction": inForm(isSingleFraction),
  "single-logarithm": inForm(isSingleLogarithm),
  "single-power": inForm(isSinglePower),
  substituted: checkSubstituted,
  "in-terms-of": checkInTermsOf,
  inverse: checkInverse,
  domain: checkDomain,
};
