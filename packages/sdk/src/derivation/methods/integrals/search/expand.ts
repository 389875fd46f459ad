import { productOf, sumOf } from "../../../../algebra/calculus/building.ts";
import * as Q from "../../../../algebra/rational.ts";
import type { MathJson } from "../../../../contract.ts";
import { rationalOf } from "../../../../expression/evaluation/literal.ts";
import { apply, headOf, mapOperands, mentions, operandsOf, sameTree } from "../../../../expression/mathjson.ts";
import { collect, termsOf } from "./collect.ts";
import { polynomialOf, rationalsOf } from "./numbers.ts";
import { rewritten, type SearchRule } from "./search.ts";
import { type Term, termOf, termToJson } from "./term.ts";

/** More terms than these are not multiplied out. */
const mostTerms = 24;

/** Brackets multiplied out, and sums over one divisor taken apart: (x + 1)², √x (x − 1), (x² + 1)/x. */
export const expandRule: SearchRule = (_, term, search) => {
  const terms = multipliedOut(term, search.letter);
  if (!terms) return undefined;
  const integrand = collect(sumOf(terms.map(termToJson)));
  const isFraction = term.moving.some(({ exponent }) => isNegative(exponent));
  const rule = isFraction ? "integral.divide-out" : "integral.expand";
  return rewritten(rule, integrand, search);
};

/** Logarithms to other bases by natural ones. */
export const naturalLogarithms: SearchRule = (integrand, _, search) => {
  const change = (json: MathJson): MathJson => {
    const [argument = 1, base = 10] = operandsOf(json);
    return headOf(json) === "Log" ? apply("Divide", apply("Ln", argument), apply("Ln", base)) : mapOperands(json, change);
  };
  const changed = change(integrand);
  if (sameTree(changed, integrand)) return undefined;
  return rewritten("integral.change-base", changed, search);
};

/** √(x²) is |x|. */
export const rootsOfSquares: SearchRule = (integrand, _, search) => {
  const change = (json: MathJson): MathJson => {
    const [inside = 0] = operandsOf(json);
    const [base = 0, exponent] = operandsOf(inside);
    const isSquare = headOf(json) === "Sqrt" && headOf(inside) === "Power" && exponent === 2 && mentions(base, search.letter);
    return isSquare ? apply("Abs", base) : mapOperands(json, change);
  };
  const changed = change(integrand);
  return sameTree(changed, integrand) ? undefined : rewritten("integral.root-of-square", changed, search);
};

/**
 * √((1 + x)/(1 − x)) as (1 + x)/√(1 − x²): for two linear functions of which one rises and one falls, and that are both positive wherever their
 * quotient is.
 */
export const rootsOfQuotients: SearchRule = (_, term, search) => {
  const { letter } = search;
  const root = term.moving.find(({ base, exponent }) => headOf(base) === "Divide" && rationalOf(exponent)?.denominator === 2n);
  const [above = 0, below = 0] = root ? operandsOf(root.base) : [];
  const power = root && rationalOf(root.exponent);
  const [p, q] = [above, below].map((json) => rationalsOf(json, letter));
  if (!root || !power || p?.length !== 2 || q?.length !== 2 || Q.absolute(power).numerator !== 1n) return undefined;
  const [[b = Q.zero, a = Q.zero], [d = Q.zero, c = Q.zero]] = [p, q];
  const sum = Q.add(Q.multiply(Q.absolute(c), b), Q.multiply(Q.absolute(a), d));
  if (Q.signOf(a) === Q.signOf(c) || Q.signOf(sum) <= 0) return undefined;
  const product = polynomialOf(
    [Q.multiply(b, d), Q.add(Q.multiply(a, d), Q.multiply(b, c)), Q.multiply(a, c)].map(Q.rationalToJson),
    letter,
  );
  const written = apply("Divide", power.numerator > 0n ? above : below, apply("Sqrt", product));
  const rest = termToJson({ ...term, moving: term.moving.filter((factor) => factor !== root) });
  return rewritten("integral.root-of-quotient", rest === 1 ? written : productOf([rest, written]), search);
};

/** Few powers of x in brackets beside powers of x: multiplied out at once. */
export const expandFirst: SearchRule = (integrand, term, search) => {
  const { letter } = search;
  const isPower = ({ base, exponent }: Term["moving"][number]): boolean => base === letter && !mentions(exponent, letter);
  const rest = term.moving.filter((factor) => !isPower(factor));
  const [only] = rest;
  const isShort =
    rest.length === 1 &&
    only &&
    termsOf(only.base, letter).length <= 3 &&
    typeof only.exponent === "number" &&
    only.exponent <= 2;
  if (!isShort || (term.moving.length === 1 && only.exponent === 1)) return undefined;
  const isPlain = termsOf(only.base, letter).every(({ moving }) => moving.every(isPower));
  return isPlain ? expandRule(integrand, term, search) : undefined;
};

const isNegative = (json: MathJson): boolean => {
  const value = rationalOf(json);
  return value !== undefined && Q.signOf(value) < 0;
};

function multipliedOut(term: Term, letter: string): Term[] | undefined {
  const isOpen = ({ base, exponent }: Term["moving"][number]): boolean =>
    /^(Add|Subtract)$/.test(headOf(base) ?? "") &&
    typeof exponent === "number" &&
    Number.isInteger(exponent) &&
    exponent > 0 &&
    exponent <= 8;
  const sums = term.moving.filter(isOpen);
  if (sums.length === 0) return undefined;
  const rest: Term = { ...term, moving: term.moving.filter((factor) => !isOpen(factor)) };
  let products: MathJson[] = [termToJson(rest)];
  for (const { base, exponent } of sums) {
    for (let count = 0; count < (exponent as number); count++) {
      const inner = termsOf(base, letter).map(termToJson);
      products = collected(
        products.flatMap((product) => inner.map((part) => productOf([product, part]))),
        letter,
      );
      if (products.length > mostTerms) return undefined;
    }
  }
  return products.map((product) => termOf(product, letter));
}

function collected(products: readonly MathJson[], letter: string): MathJson[] {
  const sum = collect(sumOf(products.map((product) => termToJson(termOf(product, letter)))));
  return termsOf(sum, letter).map(termToJson);
}
