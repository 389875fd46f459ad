import type { MathJson } from "../../contract.ts";
import { apply, headOf, isSum, operandsOf } from "../../expression/mathjson.ts";
import { factorsOf, productOf, termsOf, wholeOf } from "./forms.ts";

/** Beyond this many terms nobody multiplies out on one line. */
const most = 40;

/** A product of factors that are no sums. */
type Product = readonly MathJson[];

/**
 * The terms that come of multiplying out all brackets, before any are collected, each as the factors that meet in it: (x + 2)(x + 3)
 * gives x·x, x·3, 2·x, 2·3. None where there would be too many.
 */
export function expandedTerms(json: MathJson): Product[] {
  const found = expand(json);
  return found.length > most ? [] : found;
}

function expand(json: MathJson): Product[] {
  const [first = 0, second = 0] = operandsOf(json);
  if (isSum(json)) return termsOf(json).flatMap(expand);
  switch (headOf(json)) {
    case "Negate":
      return expand(first).map((product) => [-1, ...product]);
    case "Multiply":
      return operandsOf(json).reduce<Product[]>((products, factor) => times(products, expand(factor)), [[]]);
    case "Divide":
      return isSum(first) || headOf(first) === "Multiply" || headOf(first) === "Negate"
        ? expand(first).map((product) => [apply("Divide", 1, second), ...product])
        : [[json]];
    case "Power": {
      const exponent = wholeOf(second);
      if (exponent === undefined || exponent < 2 || exponent > 4 || !isSum(first)) return [[json]];
      const base = expand(first);
      return Array.from({ length: exponent }).reduce<Product[]>((products) => times(products, base), [[]]);
    }
    default:
      return [[json]];
  }
}

function times(left: readonly Product[], right: readonly Product[]): Product[] {
  // One past the limit is enough to be refused.
  if (left.length * right.length > most) return Array.from({ length: most + 1 }, () => []);
  return left.flatMap((a) => right.map((b) => [...a, ...b]));
}

export const written = (product: Product): MathJson => productOf(product.length === 0 ? [1] : product);

/** The factors of a product of which one may be forgotten: no ones and no signs. */
export const forgettable = (product: Product): MathJson[] =>
  product.flatMap(factorsOf).filter((factor) => factor !== 1 && factor !== -1);
