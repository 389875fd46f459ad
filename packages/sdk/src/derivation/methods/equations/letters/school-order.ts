import { negativeOf, sumOf } from "../../../../algebra/calculus/building.ts";
import type { MathJson } from "../../../../contract.ts";
import { apply, headOf, isNumber, isSymbol, operandsOf } from "../../../../expression/mathjson.ts";
import { startsWithMinus } from "../../../../expression/tree/sign.ts";

/** The terms of a sum with their signs. */
export const splitTerms = (json: MathJson): MathJson[] =>
  headOf(json) === "Add"
    ? operandsOf(json).flatMap(splitTerms)
    : headOf(json) === "Subtract"
      ? [...splitTerms(operandsOf(json)[0] as MathJson), ...splitTerms(operandsOf(json)[1] as MathJson).map(negativeOf)]
      : [json];

/** −(7 − 3x) as 3x − 7 */
export const negatedSum = (json: MathJson): MathJson => {
  const terms = splitTerms(json);
  return terms.length === 1 ? negativeOf(json) : sumOf(terms.map(negativeOf));
};

/** b² − 4ac for −4ca + b²: terms with a plus first, letters of a product by the alphabet. */
export function schoolOrder(json: MathJson): MathJson {
  const terms = splitTerms(json).map(orderedProduct);
  const [plus, minus] = [terms.filter((term) => !startsWithMinus(term)), terms.filter(startsWithMinus)];
  return sumOf([...plus, ...minus]);
}

function orderedProduct(term: MathJson): MathJson {
  if (headOf(term) === "Negate") return apply("Negate", orderedProduct(operandsOf(term)[0] as MathJson));
  if (headOf(term) !== "Multiply") return term;
  return apply("Multiply", ...[...operandsOf(term)].sort((left, right) => rank(left) - rank(right) || byName(left, right)));
}

const rank = (factor: MathJson): number => (isNumber(factor) ? 0 : factor === "Pi" ? 1 : nameOf(factor) === "" ? 3 : 2);
const nameOf = (factor: MathJson): string => {
  const base = headOf(factor) === "Power" ? operandsOf(factor)[0] : factor;
  return base !== undefined && isSymbol(base) ? base : "";
};
const byName = (left: MathJson, right: MathJson): number =>
  nameOf(left) < nameOf(right) ? -1 : nameOf(left) > nameOf(right) ? 1 : 0;
