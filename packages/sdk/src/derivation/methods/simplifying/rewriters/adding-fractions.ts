import { divideExact } from "../../../../algebra/multivariate/divide.ts";
import { factor } from "../../../../algebra/multivariate/factor.ts";
import { lcm } from "../../../../algebra/multivariate/gcd.ts";
import type { Polynomial } from "../../../../algebra/multivariate/polynomial.ts";
import type { MathJson } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, headOf, isNumber, isSum, operandsOf, sameTree } from "../../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../../expression/tree/sign.ts";
import { LetterPolynomials } from "../../../rewriting/letter-polynomials.ts";
import type { Rewriter } from "../../../rewriting/rewrite.ts";
import { productOfFactors, sumOfTerms, termsOf } from "../../../rewriting/terms.ts";
import { powerParts } from "./powers.ts";
import { factorList, hasLetters } from "./rational.ts";

interface Over {
  readonly sign: 1 | -1;
  readonly above: MathJson;
  readonly below: MathJson;
  readonly bottom: Polynomial;
}

function overBar(letters: LetterPolynomials, term: MathJson): Over | undefined {
  const negative = startsWithMinus(term);
  const inner = negative ? opposite(term) : term;
  const [above, below] = headOf(inner) === "Divide" ? (operandsOf(inner) as [MathJson, MathJson]) : [inner, 1];
  const bottom = letters.read(below);
  if (bottom === undefined || bottom === 0n || letters.read(above) === undefined) return undefined;
  return { sign: negative ? -1 : 1, above, below, bottom };
}

/** Fractions with letters below and one denominator: over one bar. */
export const addOverOneBar: Rewriter = (part) => {
  if (!isSum(part)) return undefined;
  const terms = termsOf(part).map((term) => {
    const isNegative = startsWithMinus(term);
    const inner = isNegative ? opposite(term) : term;
    const [above, below] = headOf(inner) === "Divide" ? operandsOf(inner) : [];
    return { above: isNegative && above !== undefined ? apply("Negate", above) : above, below };
  });
  const [first, ...others] = terms;
  const below = first?.below;
  if (below === undefined || !hasLetters(below) || others.length === 0) return undefined;
  if (!others.every((other) => other.below !== undefined && sameTree(other.below, below))) return undefined;
  const above = sumOfTerms(terms.map((term) => term.above ?? 0));
  return { rule: "rational.add", after: apply("Divide", above, below) };
};

/** Sums of fractions with letters below: over their least common denominator. */
export const overCommonDenominator: Rewriter = (part) => {
  if (!isSum(part)) return undefined;
  const letters = new LetterPolynomials();
  const terms = termsOf(part).map((term) => overBar(letters, term));
  if (!terms.every((term) => term !== undefined) || !terms.some(({ below }) => hasLetters(below))) return undefined;
  const factored = denominatorsFactored(letters, terms);
  if (factored) return { rule: "rational.factor-denominators", after: factored };
  const common = terms.reduce<Polynomial>((multiple, { bottom }) => lcm(multiple, bottom, () => {}), 1n);
  const below = letters.product(...contentAndFactors(common));
  const written = terms.map(({ sign, above, bottom }) => {
    const extra = divideExact(common, bottom);
    if (extra === undefined) return undefined;
    const factors = letters.product(...contentAndFactors(extra));
    const top = extra === 1n ? above : productOfFactors(inOrder([...factorList(above), ...factorList(factors)]));
    const whole = apply("Divide", top, below);
    return sign < 0 ? apply("Negate", whole) : whole;
  });
  if (!written.every((term) => term !== undefined)) return undefined;
  return {
    rule: "rational.common-denominator",
    after: sumOfTerms(written as MathJson[]),
    params: { denominator: expressionOf(below) },
  };
};

/** Numbers, then letters, then sums. */
const inOrder = (factors: readonly MathJson[]): MathJson[] => {
  const rank = (each: MathJson): number => (isNumber(each) ? 0 : isSum(powerParts(each).base) ? 2 : 1);
  return factors.filter((each) => each !== 1).sort((left, right) => rank(left) - rank(right));
};

function contentAndFactors(polynomial: Polynomial): [bigint, readonly { base: Polynomial; exponent: number }[]] {
  const { content, factors } = factor(polynomial);
  return [content, factors];
}

/** The sum with denominators in factors, where some are sums that are products. */
function denominatorsFactored(letters: LetterPolynomials, terms: readonly Over[]): MathJson | undefined {
  let changed = false;
  const written = terms.map(({ sign, above, below, bottom }) => {
    const isOpen = factorList(below).some((each) => {
      const { base } = powerParts(each);
      const polynomial = isSum(base) ? letters.read(base) : undefined;
      if (polynomial === undefined) return false;
      const { content, factors } = factor(polynomial);
      const count = factors.reduce((total, { exponent }) => total + exponent, 0);
      return count > 1 || (content !== 1n && content !== -1n);
    });
    if (!isOpen)
      return sign < 0
        ? apply("Negate", below === 1 ? above : apply("Divide", above, below))
        : below === 1
          ? above
          : apply("Divide", above, below);
    changed = true;
    const whole = apply("Divide", above, letters.product(...contentAndFactors(bottom)));
    return sign < 0 ? apply("Negate", whole) : whole;
  });
  return changed ? sumOfTerms(written) : undefined;
}
