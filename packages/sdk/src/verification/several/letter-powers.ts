import { signOfConstant } from "../../algebra/constant/decide.ts";
import { elementOf } from "../../algebra/normal-form/convert.ts";
import { rationalValue } from "../../algebra/normal-form/element.ts";
import { inField } from "../../algebra/normal-form/in-field.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { rationalOf } from "../../expression/evaluation/literal.ts";
import { freeLetters, headOf, mapOperands, operandsOf, substitute } from "../../expression/mathjson.ts";
import type { Statement } from "../statements/statement.ts";
import { formulasIn } from "./logic.ts";

/** Whether a formula has powers whose exponent is no rational number and whose base is not e. */
export function hasLetterPowers(json: MathJson, spend: Spend): boolean {
  return isLetterPower(json, spend) || operandsOf(json).some((operand) => hasLetterPowers(operand, spend));
}

function isLetterPower(json: MathJson, spend: Spend): boolean {
  const [base, exponent] = operandsOf(json);
  if (headOf(json) !== "Power" || base === undefined || exponent === undefined || base === "ExponentialE") return false;
  return !isRational(exponent, spend);
}

function isRational(json: MathJson, spend: Spend): boolean {
  if (rationalOf(json)) return true;
  if (freeLetters(json).length > 0) return false;
  return inField({ spend }, (field) => {
    const element = elementOf(field, json);
    return element !== undefined && rationalValue(element) !== undefined;
  });
}

/**
 * The formula with a new letter for every power whose base is not known to be positive: (x + 1)ⁿ = e^(n ln(x + 1)) for positive
 * x + 1 only, and nothing but equality of equal powers is used of the others.
 */
export function withNamedPowers(json: MathJson, isPositive: (base: MathJson) => boolean, spend: Spend): MathJson {
  const inner = mapOperands(json, (operand) => withNamedPowers(operand, isPositive, spend));
  if (!isLetterPower(inner, spend)) return inner;
  const base = operandsOf(inner)[0] as MathJson;
  const known = freeLetters(base).length === 0 ? signOfConstant(base, spend) === 1 : isPositive(base);
  return known ? inner : `power ${JSON.stringify(inner)}`;
}

/**
 * Whether a point is a fair one for powers with letters in the exponent: where a base is not positive, these letters are whole
 * numbers. (−1)^(2n) = 1 is said of whole n, though (−1)^(2n) has a value for n = 1/2.
 */
export function suitsPowers(statements: readonly Statement[], point: ReadonlyMap<string, MathJson>, spend: Spend): boolean {
  const values = Object.fromEntries(point);
  const suits = (json: MathJson): boolean => {
    const [base = 0, exponent = 0] = operandsOf(json);
    const letters = headOf(json) === "Power" ? freeLetters(exponent) : [];
    const areWhole = letters.every((letter) => rationalOf(values[letter] ?? 0)?.denominator === 1n);
    if (!areWhole && signOfConstant(substitute(base, values), spend) !== 1) return false;
    return operandsOf(json).every(suits);
  };
  return statements.flatMap(formulasIn).every(suits);
}
