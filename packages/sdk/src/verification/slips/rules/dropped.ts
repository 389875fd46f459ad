import type { MathJson } from "../../../contract.ts";
import { leastCommonMultiple } from "../../../expression/evaluation/counting.ts";
import { apply, headOf, isSum, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../expression/tree/sign.ts";
import { expandedTerms, forgettable, written } from "../expand.ts";
import {
  collectedTerms,
  commonFactors,
  factorsOf,
  numberOf,
  pairs,
  powerOf,
  productOf,
  quotientOf,
  scaled,
  squareOfTwo,
  sumOf,
  termsOf,
  tidy,
  unsigned,
  wholeOf,
  without,
} from "../forms.ts";
import { type Kind, kind, type Mistake, type MistakenRule, onlyWholeLines, onParts } from "../mistake.ts";

/** Factors and terms that got lost. */

/** a(b + c) as ab + c or b + ac. */
function* bracket(json: MathJson): Iterable<Mistake> {
  if (headOf(json) !== "Multiply" && headOf(json) !== "Negate") return;
  const factors = factorsOf(json);
  for (const [index, sum] of factors.entries()) {
    const rest = without(factors, index);
    const factor = productOf(rest);
    if (!isSum(sum) || factor === -1 || rest.some((each) => isSum(each))) continue;
    const times = (term: MathJson): MathJson => productOf([...rest, term]);
    yield* someOf(termsOf(sum), times, { part: json, factor, right: tidy(json) });
  }
}

/** (a + b)/c as a/c + b or a + b/c. */
function* dividedBracket(json: MathJson): Iterable<Mistake> {
  const [sum = 0, divisor = 0] = operandsOf(json);
  if (headOf(json) !== "Divide" || !isSum(sum)) return;
  const over = (term: MathJson): MathJson => quotientNumber(term, divisor);
  yield* someOf(termsOf(sum), over, { part: json, factor: divisor, right: tidy(json) });
}

/** A quotient with whole numbers divided where that comes out: 6x/3 as 2x. */
function quotientNumber(term: MathJson, divisor: MathJson): MathJson {
  const by = wholeOf(divisor);
  const factors = factorsOf(term);
  const index = by === undefined ? -1 : factors.findIndex((factor) => (wholeOf(factor) ?? Number.NaN) % by === 0);
  if (by !== undefined && index >= 0)
    return productOf(factors.map((factor, place) => (place === index ? (wholeOf(factor) as number) / by : factor)));
  return startsWithMinus(term) ? opposite(quotientOf(opposite(term), divisor)) : quotientOf(term, divisor);
}

/** What comes of changing only one of the terms, or all but one. */
function* someOf(terms: readonly MathJson[], change: (term: MathJson) => MathJson, parts: Mistake["parts"]): Iterable<Mistake> {
  for (let index = 0; index < terms.length; index++) {
    const only = sumOf(terms.map((term, place) => (place === index ? change(term) : term)));
    yield { json: only, parts: { ...parts, written: only } };
    if (terms.length === 2) continue;
    const others = sumOf(terms.map((term, place) => (place === index ? term : change(term))));
    yield { json: others, parts: { ...parts, written: others } };
  }
}

/** (a + b)² as a² + ab + b². */
function* doubledProduct(json: MathJson): Iterable<Mistake> {
  const [base = 0, exponent = 0] = operandsOf(json);
  const [a, b, ...more] = termsOf(base);
  if (headOf(json) !== "Power" || exponent !== 2 || a === undefined || b === undefined || more.length > 0) return;
  const wrong = sumOf([powerOf(a, 2), productOf([a, b]), powerOf(unsigned(b), 2)]);
  yield {
    json: wrong,
    parts: { part: json, written: tidy(wrong), right: squareOfTwo(json) ?? json, middle: productOf([2, a, b]) },
  };
}

const arithmetic: ReadonlySet<string> = new Set(["Add", "Subtract", "Negate", "Multiply", "Power"]);

const coefficientLost: Kind = { ...kind("dropped-factor", "dropped-factor.term", 34), wholeLine: true };

/** One factor missing in one of the terms that come of multiplying out: (2x + 1)(x + 3) with 2x · 3 written as 2x. */
function* factorOfTerm(json: MathJson): Iterable<Mistake> {
  if (!arithmetic.has(headOf(json) ?? "")) return;
  const products = expandedTerms(json);
  const terms = products.map(written);
  const asWritten = termsOf(json);
  for (const [index, product] of products.entries()) {
    const factors = forgettable(product);
    if (factors.length < 2) continue;
    // 2x + 7x as 8x is a sum gone wrong rather than a 2 forgotten: a coefficient as it stood is no product that was worked out.
    const plain =
      asWritten.some((term) => sameTree(term, terms[index] as MathJson)) &&
      factors.filter((each) => numberOf(each) !== undefined).length < 2;
    for (const [place, factor] of factors.entries()) {
      const sign = startsWithMinus(terms[index] as MathJson) ? [-1] : [];
      const left = productOf([...sign, ...without(factors, place).map(unsigned)]);
      yield {
        json: sumOf(terms.map((term, other) => (other === index ? left : term))),
        parts: { part: json, right: terms[index] as MathJson, written: left, factor },
        ...(plain ? { as: coefficientLost } : {}),
      };
    }
  }
  for (const term of collectedTerms(json)) {
    const coefficient = numberOf(factorsOf(term).find((factor) => numberOf(factor) !== undefined && factor !== -1) ?? 1);
    if (coefficient === undefined || coefficient === 1 || factorsOf(term).length < 2) continue;
    const left = productOf(factorsOf(term).filter((factor) => numberOf(factor) === undefined || factor === -1));
    yield {
      json: sumOf([apply("Subtract", json, term), left]),
      parts: { part: json, right: term, written: left, factor: coefficient },
    };
  }
}

/** x/2 as x; a divisor forgotten altogether. */
function* divisor(json: MathJson): Iterable<Mistake> {
  const [top = 0, bottom = 0] = operandsOf(json);
  if (headOf(json) !== "Divide") return;
  yield { json: top, parts: { part: json, written: top, factor: bottom } };
  for (const [index, factor] of factorsOf(bottom).entries()) {
    const left = without(factorsOf(bottom), index);
    if (left.length > 0 && factor !== -1) {
      const wrong = quotientOf(top, productOf(left));
      yield { json: wrong, parts: { part: json, written: wrong, factor } };
    }
  }
}

/** x/2 + x/3 as 3x + 2x: fractions over a common denominator that is not written. */
function* commonDenominator(json: MathJson): Iterable<Mistake> {
  if (!isSum(json)) return;
  const divisors = termsOf(json).flatMap((term) => {
    const fraction = unsigned(term);
    return headOf(fraction) === "Divide" ? [operandsOf(fraction)[1] as MathJson] : [];
  });
  const numbers = divisors.map(wholeOf);
  const whole = numbers.every((number) => number !== undefined) && numbers.length > 0;
  const common: MathJson = whole ? (numbers as number[]).reduce(leastCommonMultiple) : productOf(divisors);
  if (divisors.length === 0 || common === 1 || (whole && !Number.isSafeInteger(common))) return;
  const wrong = sumOf(termsOf(json).map((term) => scaled(common, term)));
  yield { json: wrong, parts: { part: json, written: wrong, factor: common } };
}

/** 6x + 9 as 3(2x + 9): a factor put before the bracket that stays in one of the terms. */
function* notTakenOut(json: MathJson): Iterable<Mistake> {
  if (!isSum(json)) return;
  const terms = termsOf(json);
  for (const factor of commonFactors(terms)) {
    for (const [index, term] of terms.entries()) {
      const wrong = sumOf(terms.map((each, place) => (place === index ? productOf([factor, each]) : each)));
      yield { json: wrong, parts: { part: json, factor, term } };
    }
  }
}

/** (a + b)(c + d) as ac + bd. */
function* firstAndLast(json: MathJson): Iterable<Mistake> {
  const factors = headOf(json) === "Multiply" ? factorsOf(json) : [];
  for (const [left, right, rest] of pairs(factors)) {
    const [[a, b, ...more], [c, d, ...others]] = [termsOf(left), termsOf(right)];
    if (a === undefined || b === undefined || c === undefined || d === undefined || more.length + others.length > 0) continue;
    const wrong = sumOf([productOf([a, c]), productOf([b, d])]);
    yield {
      json: productOf([wrong, ...rest]),
      parts: { part: productOf([left, right]), written: wrong, right: tidy(productOf([left, right])) },
    };
  }
}

/** (a + b)/b as a, (a + b)/(a + c) as b/c: what is added is cancelled. */
function* cancelledTerm(json: MathJson): Iterable<Mistake> {
  const [top = 0, bottom = 0] = operandsOf(json);
  if (headOf(json) !== "Divide" || (!isSum(top) && !isSum(bottom))) return;
  const [above, below] = [termsOf(top), termsOf(bottom)];
  for (const [i, term] of above.entries()) {
    for (const [j, other] of below.entries()) {
      if (!sameTree(unsigned(term), unsigned(other))) continue;
      const rests: MathJson[][] = [without(above, i), without(below, j)];
      for (const [left, right] of [rests, [rests[0] as MathJson[], [...(rests[1] as MathJson[]), 1]]]) {
        const wrong = quotientOf(left?.length ? sumOf(left) : 1, right?.length ? sumOf(right) : 1);
        yield { json: wrong, parts: { part: json, written: wrong, term } };
      }
    }
  }
}

/** One term missing, be it as written, of those that come of multiplying out, or once collected. */
function* oneTerm(json: MathJson): Iterable<Mistake> {
  if (!arithmetic.has(headOf(json) ?? "")) return;
  const terms = termsOf(json);
  for (const [index, term] of terms.entries())
    if (terms.length > 1) yield { json: sumOf(without(terms, index)), parts: { part: json, term } };
  const expanded = expandedTerms(json).map(written);
  if (expanded.length < 2) return;
  for (const [index, term] of expanded.entries()) yield { json: sumOf(without(expanded, index)), parts: { part: json, term } };
  for (const term of collectedTerms(json)) yield { json: apply("Subtract", json, term), parts: { part: json, term } };
}

export const droppedRules: readonly MistakenRule[] = [
  onParts("dropped-factor", "dropped-factor.bracket", 82, bracket),
  onParts("dropped-factor", "dropped-factor.fraction", 82, dividedBracket),
  onParts("dropped-factor", "dropped-factor.middle", 83, doubledProduct),
  onlyWholeLines(onParts("dropped-factor", "dropped-factor.term", 58, factorOfTerm)),
  onlyWholeLines(onParts("dropped-factor", "dropped-factor.divisor", 62, divisor)),
  onParts("dropped-factor", "dropped-factor.denominator", 70, commonDenominator),
  onlyWholeLines(onParts("dropped-factor", "dropped-factor.not-taken-out", 64, notTakenOut)),
  onParts("dropped-term", "dropped-term.products", 80, firstAndLast),
  onParts("dropped-term", "dropped-term.cancelled", 80, cancelledTerm),
  onlyWholeLines(onParts("dropped-term", "dropped-term.term", 56, oneTerm)),
];
