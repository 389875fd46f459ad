import { productOf, quotientOf, sumOf } from "../../../../algebra/calculus/building.ts";
import * as P from "../../../../algebra/integrals/line/polynomial.ts";
import { letterKernel } from "../../../../algebra/integrals/rules/integration.ts";
import { contextOf, decided } from "../../../../algebra/limits/exact/context.ts";
import { formOf } from "../../../../algebra/limits/exact/form-of.ts";
import { signOf } from "../../../../algebra/limits/exact/sign.ts";
import { formToJson } from "../../../../algebra/limits/exact/to-json.ts";
import * as Q from "../../../../algebra/rational.ts";
import { spendFreely } from "../../../../algebra/spend.ts";
import type { MathJson } from "../../../../contract.ts";
import { rationalOf } from "../../../../expression/evaluation/literal.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../../../expression/mathjson.ts";
import { startsWithMinus } from "../../../../expression/tree/sign.ts";

/** Numbers and letters that do not move, worked out exactly: 2/4 + 1 is 3/2, √8 is 2√2. */

/** The formula worked out, as far as it is known how; with letters in it, only its sums and products are. */
export function workedOut(json: MathJson): MathJson {
  const value = rationalOf(json);
  if (value) return Q.rationalToJson(value);
  const found = decided(() => formToJson(formOf(json, contextOf(spendFreely)))) ?? json;
  return numberLast(found);
}

/** n + 1 rather than 1 + n. */
function numberLast(json: MathJson): MathJson {
  const [first, ...rest] = operandsOf(json);
  if (headOf(json) !== "Add" || first === undefined || rationalOf(first) === undefined || rest.length === 0) return json;
  return sumOf([...rest, first]);
}

/** −1, 0 or 1 where that is known for all values of the letters. */
export function signOfNumber(json: MathJson): -1 | 0 | 1 | undefined {
  const value = rationalOf(json);
  if (value) return Q.signOf(value);
  return decided(() => signOf(formOf(json, contextOf(spendFreely)), contextOf(spendFreely)));
}

/** The coefficients of a polynomial by ascending power, each free of the letter and worked out; undefined where it is none. */
export function coefficientsOf(json: MathJson, letter: string): MathJson[] | undefined {
  if (hasFunctions(json, letter)) return undefined;
  return decided(() => {
    const context = contextOf(spendFreely);
    const found = P.coefficientsIn(formOf(json, context), letterKernel(letter), letter, context);
    return found?.map(formToJson);
  });
}

/** Whether the letter stands under anything but sums, products and whole powers: a quick look before forms are made. */
function hasFunctions(json: MathJson, letter: string): boolean {
  if (!freeLetters(json).includes(letter)) return false;
  const [head, operands] = [headOf(json), operandsOf(json)];
  if (head === undefined) return false;
  if (!/^(Add|Subtract|Negate|Multiply|Divide|Power)$/.test(head)) return true;
  const [, second] = operands;
  if (head === "Power" && second !== undefined && !isNatural(second)) return true;
  if (head === "Divide" && second !== undefined && freeLetters(second).includes(letter)) return true;
  return operands.some((operand) => hasFunctions(operand, letter));
}

const isNatural = (json: MathJson): boolean => typeof json === "number" && Number.isInteger(json) && json >= 0 && json < 60;

/** Coefficients that are all rational. */
export function rationalsOf(json: MathJson, letter: string): Q.Rational[] | undefined {
  const coefficients = coefficientsOf(json, letter)?.map(rationalOf);
  return coefficients?.every((value) => value !== undefined) ? (coefficients as Q.Rational[]) : undefined;
}

/** A polynomial in standard form, highest power first unless a minus would come first, from its coefficients by ascending power. */
export function polynomialOf(coefficients: readonly MathJson[], base: MathJson): MathJson {
  const terms = coefficients.map((coefficient, power) => {
    if (coefficient === 0) return 0;
    const raised = power === 0 ? 1 : power === 1 ? base : apply("Power", base, power);
    return scaled(coefficient, raised);
  });
  // 1 − x² rather than −x² + 1.
  const [start = 0, lead = 0] = [coefficients.find((value) => value !== 0), coefficients.at(-1)];
  const rises = signOfRational(lead) < 0 && signOfRational(start) > 0;
  return sumOf(rises ? terms : terms.reverse());
}

function signOfRational(json: MathJson): number {
  const value = rationalOf(json);
  return value ? Q.signOf(value) : 0;
}

/** A coefficient before a formula: 3x/2 as 3x over 2, −x, (1 + a)x. */
export function scaled(coefficient: MathJson, json: MathJson): MathJson {
  const value = rationalOf(coefficient);
  if (!value) return coefficient === 1 ? json : json === 1 ? coefficient : productOf([coefficient, json]);
  if (Q.isZero(value)) return 0;
  const { numerator, denominator } = Q.absolute(value);
  const above = productOf([Q.integerToJson(numerator), json]);
  const written = quotientOf(above, Q.integerToJson(denominator));
  return Q.signOf(value) < 0 ? (startsWithMinus(written) ? productOf([-1, written]) : apply("Negate", written)) : written;
}

/** A number whose square is the given one, for one that is not negative: √8 = 2√2; of a² it is a, whatever the sign of a. */
export function rootOf(json: MathJson): MathJson | undefined {
  const letters = freeLetters(json);
  if (letters.length === 0) return signOfNumber(json) === -1 ? undefined : workedOut(apply("Sqrt", json));
  if (headOf(json) === "Power" && operandsOf(json)[1] === 2) return operandsOf(json)[0];
  if (headOf(json) === "Multiply") return each("Multiply", operandsOf(json).map(rootOf));
  if (headOf(json) === "Divide") return each("Divide", operandsOf(json).map(rootOf));
  return undefined;
}

function each(head: string, parts: readonly (MathJson | undefined)[]): MathJson | undefined {
  if (!parts.every((part) => part !== undefined)) return undefined;
  return head === "Multiply" ? productOf(parts as MathJson[]) : apply(head, ...(parts as MathJson[]));
}
