import type { MathJson } from "../../contract.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { headOf, isNumber, numeral, operandsOf } from "../mathjson.ts";
import { divide, isZero, negate, type Rational, rational, rationalFromText } from "../rational.ts";

/** So many digits of a repeating decimal decide its nearest double: doubles and halves between them are finite decimals. */
const digitsThatDecide = 60;

/** The nearest double of a literal. @throws MisuseError for text that is no number. */
export function doubleOf(json: number | { num: string }): number {
  if (typeof json === "number") return json;
  const text = json.num.replace(/\((\d+)\)/, (_, period: string) => period.repeat(Math.ceil(digitsThatDecide / period.length)));
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (Number.isNaN(value)) throw new MisuseError(`"${json.num}" is no number`);
  return value;
}

/** Whether the literal is exactly its double: 0.5 is, 0.1 is written for a tenth, which no double is. */
export function isDouble(json: number | { num: string }): boolean {
  const exact = rationalFromText(numeral(json));
  if (!exact) return false;
  const { numerator, denominator } = exact;
  return Number.isSafeInteger(Number(numerator)) && (denominator & (denominator - 1n)) === 0n;
}

/** The number that a written exponent is: 2, −1/3, 0.2 (a decimal stands for exactly its digits). */
export function rationalOf(json: MathJson): Rational | undefined {
  if (typeof json === "number" && Number.isSafeInteger(json)) return rational(json);
  if (isNumber(json)) return rationalFromText(numeral(json));
  const [first, second] = operandsOf(json).map(rationalOf);
  if (headOf(json) === "Negate" && first) return negate(first);
  if (headOf(json) === "Divide" && first && second && !isZero(second)) return divide(first, second);
  return undefined;
}
