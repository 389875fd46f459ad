import { polynomialIn } from "../../algebra/rational-function.ts";
import { isolateRoots } from "../../algebra/real-roots.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { freeLetters, headOf, isSymbol, operandsOf } from "../../expression/mathjson.ts";

const mentionsAny = (json: MathJson, letters: readonly string[]): boolean =>
  freeLetters(json).some((letter) => letters.includes(letter));

/**
 * Whether a statement says what the letters are, rather than something that has still to be solved: each stands alone on one side, and the other side is
 * free of all of them.
 */
export function isSolvedFor(statement: MathJson, letters: readonly string[]): boolean {
  const operands = operandsOf(statement);
  const [first = 0, second = 0] = operands;
  switch (headOf(statement)) {
    case "And":
    case "Or":
    case "List":
    case "Condition":
      return operands.every((part) => isSolvedFor(part, letters));
    case "Annotated":
    case "Not":
      return isSolvedFor(first, letters);
    case "Element":
    case "NotElement":
      return mentionsAny(first, letters)
        ? isUnknown(first, letters) && isPlainSet(second, letters)
        : !mentionsAny(second, letters);
    case "Equal":
    case "NotEqual":
    case "Less":
    case "LessEqual":
    case "Greater":
    case "GreaterEqual":
      return isSolvedComparison(operands, letters);
    default:
      return statement === "True" || statement === "False";
  }
}

const isUnknown = (json: MathJson, letters: readonly string[]): boolean => isSymbol(json) && letters.includes(json);

function isSolvedComparison(sides: readonly MathJson[], letters: readonly string[]): boolean {
  const [left = 0, right = 0] = sides;
  if (headOf(left) === "Tuple" && headOf(right) === "Tuple") {
    const values = operandsOf(right);
    return operandsOf(left).every((part, index) => isSolvedComparison([part, values[index] ?? "Nothing"], letters));
  }
  const others = sides.filter((side) => !isUnknown(side, letters));
  return sides.length - others.length <= 1 && others.every((side) => !mentionsAny(side, letters));
}

function isPlainSet(set: MathJson, letters: readonly string[]): boolean {
  const [variable = 0, condition = 0] = operandsOf(set);
  if (headOf(set) === "SetBuilder") return isSymbol(variable) && isSolvedFor(condition, [variable, ...letters]);
  if (/^(Union|Intersection|SetMinus)$/.test(headOf(set) ?? ""))
    return operandsOf(set).every((part) => isPlainSet(part, letters));
  return !mentionsAny(set, letters);
}

/** Whether a formula is a product of factors that have none of their own, besides those without the letter. */
export function isFactored(body: MathJson, letter: string, spend: Spend): boolean {
  const factors = factorsOf(body, letter).filter((factor) => freeLetters(factor).includes(letter));
  return factors.length > 0 && factors.every((factor) => isIrreducible(factor, letter, spend));
}

/** Factors of a product, with whole powers taken apart and signs and divisors without the letter left out. */
function factorsOf(json: MathJson, letter: string): MathJson[] {
  const operands = operandsOf(json);
  const [first = 0, second = 0] = operands;
  switch (headOf(json)) {
    case "Multiply":
      return operands.flatMap((operand) => factorsOf(operand, letter));
    case "Negate":
      return factorsOf(first, letter);
    case "Divide":
      return freeLetters(second).includes(letter) ? [json] : factorsOf(first, letter);
    case "Power":
      return typeof second === "number" && Number.isInteger(second) && second > 0 ? factorsOf(first, letter) : [json];
    default:
      return [json];
  }
}

/**
 * Over the real numbers only what is linear, or quadratic without a real zero, has no further factors. A quotient may be as much and is no factor:
 * what stands above and below has still to be cancelled.
 */
function isIrreducible(factor: MathJson, letter: string, spend: Spend): boolean {
  if (/^(Divide|Power)$/.test(headOf(factor) ?? "")) return false;
  const polynomial = polynomialIn(factor, letter, spend);
  if (polynomial?.degree === 1) return true;
  return polynomial?.degree === 2 && isolateRoots(polynomial.coefficients, spend).length === 0;
}

/** a(x − h)² + k: the letter occurs in the square of a linear term and nowhere else. */
export function isVertexForm(body: MathJson, letter: string, spend: Spend): boolean {
  const terms = termsOf(body).filter((term) => freeLetters(term).includes(letter));
  const [square, ...others] = terms.flatMap((term) => squareIn(term, letter));
  return terms.length === 1 && others.length === 0 && square !== undefined && polynomialIn(square, letter, spend)?.degree === 1;
}

function termsOf(json: MathJson): MathJson[] {
  return /^(Add|Subtract|Negate)$/.test(headOf(json) ?? "") ? operandsOf(json).flatMap(termsOf) : [json];
}

/** What is squared in a multiple of a square. */
function squareIn(term: MathJson, letter: string): MathJson[] {
  const operands = operandsOf(term);
  const [first = 0, second = 0] = operands;
  if (headOf(term) === "Power") return second === 2 ? [first] : ["Nothing"];
  if (headOf(term) !== "Multiply" && headOf(term) !== "Divide") return ["Nothing"];
  return operands.flatMap((operand) => (freeLetters(operand).includes(letter) ? squareIn(operand, letter) : []));
}
