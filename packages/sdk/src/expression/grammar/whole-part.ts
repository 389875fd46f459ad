import type { MathJson } from "../../contract.ts";
import { freeLetters, headOf, isNumber, isSymbol, numeral, operandsOf } from "../mathjson.ts";

/** What a formula begins with, or what joins parts without multiplying them. */
const looseBefore = /(?:^|[=<>≤≥≠≈+\-−±,;:([{|&$]|\\(?:[{|,;]|leq?|geq?|neq?|lt|gt|pm|mp|q?quad|left)|\|)\s*$/;
const looseAfter = /^\s*(?:$|[=<>≤≥≠≈+\-−±,;:)\]}|&$。？?]|\\(?:[}|,;]|leq?|geq?|neq?|lt|gt|pm|mp|q?quad|right)(?![A-Za-z]))/;
/** [F(x)]_a^b */
const limits = /^\s*(?:_|\^\s*(?:\{[^{}]*\}|[^\s{}])\s*_)/;
const differentiation = /(?:d\s*\/\s*d\s*[a-zθ]|\{\s*(?:\\mathrm\{d\}|d)\s*\\?[a-zθ]\s*\})\s*$/;
/** A sign that takes what stands behind it in brackets: ∫, Σ, lim, with what stands below and above it. */
const operator = /(?:[∫∑Σ]|\\(?:int|sum|prod|lim)|lim)(?:\s*[_^]\s*(?:\{[^{}]*\}|\\?[^\s{}()\\]+))*\s*$/;

/** [−3]², [3x]^2 */
const raised = /^\s*[\^²³⁴⁵⁶⁷⁸⁹ⁿ]/;
const takenAway = /[-−]\s*$/;

/**
 * Whether square brackets may be those of the whole part, [x] = ⌊x⌋, and not only those of a formula: where nobody needs any, around a letter or a number, around one
 * term, and around a sum that is added to others. Brackets around brackets, 3[2 − (x + 1)], and around what is multiplied or raised, [x + 1]², [−3]², stay what they are, and so
 * do those around numbers that are taken away, 1 − [1/2 + 1/3]. The whole part of a whole number is no other number. Around one
 * term behind ∫, Σ or lim nobody needs any either: ∫ [x²] dx.
 * `before`, `inside` and `behind` are the texts around the brackets and in them.
 */
export function mayBeWholePart(content: MathJson, before: string, inside: string, behind: string): boolean {
  if (limits.test(behind) || isWhole(content)) return false;
  if (raised.test(behind) && !isSymbol(content) && !isNumber(content)) return false;
  if (isAtom(content)) return !differentiation.test(before);
  const isLoose = looseBefore.test(before) && looseAfter.test(behind);
  const isNested = /[([]|\\\{/.test(inside);
  if (/^(Add|Subtract|PlusMinus)$/.test(headOf(content) ?? ""))
    return isLoose && !isNested && !(takenAway.test(before) && isOfNumerals(content));
  if (differentiation.test(before)) return false;
  if (isNested) return isLoose && freeLetters(content).length > 0;
  // [ln x]² is usual.
  return isLoose || operator.test(before) || !isFunction(content);
}

/** −3, 8 − 3, 2 · 4, 3²: what is added, subtracted and multiplied of whole numbers. */
export function isWhole(json: MathJson): boolean {
  if (isNumber(json)) return /^-?\d+$/.test(numeral(json));
  const [base = 0, exponent = 0] = operandsOf(json);
  if (headOf(json) === "Power") return isWhole(base) && isNumber(exponent) && /^\d+$/.test(numeral(exponent));
  return /^(Add|Subtract|Multiply|Negate)$/.test(headOf(json) ?? "") && operandsOf(json).every(isWhole);
}

/** 1/2 + 0.3: numerals and signs alone. */
function isOfNumerals(json: MathJson): boolean {
  return (
    isNumber(json) ||
    (/^(Add|Subtract|Multiply|Divide|Negate|Power)$/.test(headOf(json) ?? "") && operandsOf(json).every(isOfNumerals))
  );
}

/** x, 3.14, −2.5 */
export function isAtom(json: MathJson): boolean {
  if (isSymbol(json) || isNumber(json)) return true;
  return headOf(json) === "Negate" && isAtom(operandsOf(json)[0] ?? 0);
}

const isFunction = (json: MathJson): boolean => !/^(Multiply|Divide|Negate|Power|Sqrt|Root)$/.test(headOf(json) ?? "Multiply");
