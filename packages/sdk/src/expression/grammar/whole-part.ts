import type { MathJson } from "../../contract.ts";
import { freeLetters, headOf, isNumber, isSymbol, operandsOf } from "../mathjson.ts";

/** What a formula begins with, or what joins parts without multiplying them. */
const looseBefore = /(?:^|[=<>≤≥≠≈+\-−±,;:([{|&$]|\\(?:[{|,;]|leq?|geq?|neq?|lt|gt|pm|mp|q?quad|left)|\|)\s*$/;
const looseAfter = /^\s*(?:$|[=<>≤≥≠≈+\-−±,;:)\]}|&$。？?]|\\(?:[}|,;]|leq?|geq?|neq?|lt|gt|pm|mp|q?quad|right)(?![A-Za-z]))/;
/** [F(x)]_a^b */
const limits = /^\s*(?:_|\^\s*(?:\{[^{}]*\}|[^\s{}])\s*_)/;
const differentiation = /(?:d\s*\/\s*d\s*[a-zθ]|\{\s*(?:\\mathrm\{d\}|d)\s*\\?[a-zθ]\s*\})\s*$/;
/** A sign that takes what stands behind it in brackets: ∫, Σ, lim, with what stands below and above it. */
const operator = /(?:[∫∑Σ]|\\(?:int|sum|prod|lim)|lim)(?:\s*[_^]\s*(?:\{[^{}]*\}|\\?[^\s{}()\\]+))*\s*$/;

/**
 * Whether square brackets may be those of the whole part, [x] = ⌊x⌋, and not only those of a formula: where nobody needs any, around a letter or a number, around one
 * term, and around a sum that is added to others. Brackets around brackets, 3[2 − (x + 1)], and around what is multiplied or raised, [x + 1]², stay what they are.
 * `before`, `inside` and `behind` are the texts around the brackets and in them.
 */
export function mayBeWholePart(content: MathJson, before: string, inside: string, behind: string): boolean {
  if (limits.test(behind)) return false;
  if (isAtom(content)) return !differentiation.test(before);
  const isLoose = looseBefore.test(before) && looseAfter.test(behind);
  const isNested = /[([]|\\\{/.test(inside);
  if (/^(Add|Subtract|PlusMinus)$/.test(headOf(content) ?? "")) return isLoose && !isNested;
  if (differentiation.test(before) || operator.test(before)) return false;
  if (isNested) return isLoose && freeLetters(content).length > 0;
  // [ln x]² is usual.
  return isLoose || !isFunction(content);
}

/** x, 3.14, −2.5 */
function isAtom(json: MathJson): boolean {
  if (isSymbol(json) || isNumber(json)) return true;
  return headOf(json) === "Negate" && isAtom(operandsOf(json)[0] ?? 0);
}

const isFunction = (json: MathJson): boolean => !/^(Multiply|Divide|Negate|Power|Sqrt|Root)$/.test(headOf(json) ?? "Multiply");
