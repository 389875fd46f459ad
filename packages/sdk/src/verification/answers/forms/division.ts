import { cancel } from "../../../algebra/normal-form/arithmetic.ts";
import { elementOf } from "../../../algebra/normal-form/convert.ts";
import { inField } from "../../../algebra/normal-form/in-field.ts";
import { polynomialToJson } from "../../../algebra/normal-form/to-json.ts";
import { polynomialIn } from "../../../algebra/rational-function.ts";
import type { Spend } from "../../../algebra/spend.ts";
import type { MathJson, Verdict } from "../../../contract.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../../expression/mathjson.ts";
import { type AnswerCheck, type Checked, undecided } from "../checked.ts";

const proved: Verdict = { status: "proved", by: "polynomial-identity" };
const refuted: Verdict = { status: "refuted", by: "polynomial-identity" };

/** The letter, and dividend and divisor with the divisor's degree. */
function divisionIn({ given, unknown, spend }: Checked) {
  const letter = unknown || (freeLetters(given)[0] ?? "");
  const [dividend, divisor] = operandsOf(given);
  if (headOf(given) !== "Divide" || dividend === undefined || divisor === undefined) return undefined;
  const degree = polynomialIn(divisor, letter, spend)?.degree;
  return degree === undefined || degree < 0 ? undefined : { letter, dividend, divisor, degree };
}

/** Whether what a polynomial leaves of the dividend is of lower degree than the divisor. */
export const checkQuotient: AnswerCheck = (checked) => {
  const division = divisionIn(checked);
  if (!division || !polynomialIn(checked.answer, division.letter, checked.spend)) return undecided;
  const rest = apply("Subtract", division.dividend, apply("Multiply", checked.answer, division.divisor));
  const left = polynomialIn(rest, division.letter, checked.spend);
  return left === undefined ? undecided : left.degree < division.degree ? proved : refuted;
};

/** Whether a polynomial is of lower degree than the divisor, and the dividend less it a multiple of the divisor. */
export const checkRemainder: AnswerCheck = (checked) => {
  const division = divisionIn(checked);
  const own = division && polynomialIn(checked.answer, division.letter, checked.spend);
  if (!division || !own) return undecided;
  if (own.degree >= division.degree) return refuted;
  const quotient = apply("Divide", apply("Subtract", division.dividend, checked.answer), division.divisor);
  const isMultiple = isPolynomial(quotient, division.letter, checked.spend);
  return isMultiple === undefined ? undecided : isMultiple ? proved : refuted;
};

function isPolynomial(json: MathJson, letter: string, spend: Spend): boolean | undefined {
  return inField({ spend }, (field) => {
    const element = elementOf(field, json);
    const below = element && polynomialToJson(field, cancel(field, element).denominator);
    return below === undefined ? undefined : !freeLetters(below).includes(letter);
  });
}
