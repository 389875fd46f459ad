import { Atoms } from "../../../algebra/forms/atoms.ts";
import { holdsExpandable } from "../../../algebra/forms/expandable-functions.ts";
import { readFraction } from "../../../algebra/forms/read-fraction.ts";
import * as F from "../../../algebra/radicals/fraction.ts";
import type { Spend } from "../../../algebra/spend.ts";
import type { MathJson } from "../../../contract.ts";
import { headOf, isSum, operandsOf } from "../../../expression/mathjson.ts";
import type { Checked } from "../checked.ts";
import { factorsOf, termsOf, unsigned } from "./terms.ts";

const relations = /^(Equal|NotEqual|Less|LessEqual|Greater|GreaterEqual|And|Or|List)$/;

/** No product or power of a sum is left, no two terms are alike, and no function where the question is about those. */
export function isExpanded({ given, answer, spend }: Checked): boolean {
  return isExpandedFormula(answer, spend) && !(isAboutFunctions(given, spend) && holdsExpandable(answer, given));
}

/**
 * Whether what is to be expanded are functions, ln(xy) or sin(x + y): where the formula has nothing else to expand. In (1 + sin 2x)² only the brackets
 * are asked about.
 */
export const isAboutFunctions = (given: MathJson, spend: Spend): boolean =>
  holdsExpandable(given, given) && isExpandedFormula(given, spend);

export function isExpandedFormula(json: MathJson, spend: Spend): boolean {
  if (relations.test(headOf(json) ?? "")) return operandsOf(json).every((side) => isExpandedFormula(side, spend));
  const terms = termsOf(json);
  return terms.every(isSingleTerm) && !hasLikeTerms(terms, spend);
}

/** A product without sums among its factors; below a bar sums may stand, with all above them that has no part in it. */
function isSingleTerm(term: MathJson): boolean {
  const inner = unsigned(term);
  if (headOf(inner) === "Divide") {
    const [above, below] = operandsOf(inner) as [MathJson, MathJson];
    return (isSum(above) ? isSum(below) : isSingleTerm(above)) && (isSum(below) || isSingleTerm(below));
  }
  return factorsOf(inner).every((factor) => !isSum(factor) && headOf(factor) !== "Negate" && !isPowerOfSum(factor));
}

const isPowerOfSum = (factor: MathJson): boolean =>
  headOf(factor) === "Power" && isSum(operandsOf(factor)[0] as MathJson) && Number.isInteger(operandsOf(factor)[1]);

/** Two terms are alike where their quotient is a number. */
export function hasLikeTerms(terms: readonly MathJson[], spend: Spend): boolean {
  const atoms = new Atoms();
  const read = terms.map((term) => readFraction(term, atoms, spend));
  if (read.some((term) => term === undefined || term.numerator === 0n)) return terms.length > 1;
  return read.some((left, index) =>
    read.slice(index + 1).some((right) => {
      const ratio = F.multiply(left as F.Fraction, F.invert(right as F.Fraction), spend);
      return typeof ratio.numerator === "bigint" && typeof ratio.denominator === "bigint";
    }),
  );
}
