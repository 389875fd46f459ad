import type { Expression, MathJson } from "../contract.ts";
import { expressionOf } from "../expression/expression.ts";
import { isNumber, numeral } from "../expression/mathjson.ts";

/** So many digits after the point has a number that was found numerically; nobody writes them by hand. */
const manyDecimals = /\.\d{7,}/;
/** And so many in all, of a large one. */
const manyDigits = 11;

/** Whether a number only stands for one that has no exact form: 1.87938524157. */
export function isRounded(json: MathJson): json is number | { num: string } {
  if (!isNumber(json)) return false;
  const text = numeral(json);
  return manyDecimals.test(text) || (text.includes(".") && text.replace(/e.*|\D/gi, "").length >= manyDigits);
}

/** So many digits are enough to see which place is meant. */
const shortDigits = 4;

/** 1.879 for 1.87938524157; of a large number at least its whole part, which is no zeros in disguise. Other formulas stay as they are. */
export function shortened(json: MathJson, digits = shortDigits): MathJson {
  if (!isRounded(json)) return json;
  const value = Number(numeral(json));
  const whole = Math.floor(Math.log10(Math.max(1, Math.abs(value)))) + 1;
  return Number(value.toPrecision(Math.min(15, Math.max(digits, whole)))) + 0;
}

/** Coordinates as they are written: exactly, (−√3, 0), or with a sign that they are rounded, ≈ (−1.879, 0). */
export function writtenPlace(parts: readonly MathJson[], digits = shortDigits): Expression {
  const place: MathJson = ["Tuple", ...parts.map((part) => shortened(part, digits))];
  return expressionOf(parts.some(isRounded) ? ["Approx", place] : place);
}
