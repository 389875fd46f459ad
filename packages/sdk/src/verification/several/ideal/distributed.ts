import { greatestCommonDivisor } from "../../../algebra/multivariate/integers.ts";
import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import type { Spend } from "../../../algebra/spend.ts";
import { BudgetError } from "../../../errors/budget-error.ts";
import { compareGraded, divides, type Monomial, product, quotient } from "./monomial.ts";

export interface Term {
  readonly monomial: Monomial;
  readonly coefficient: bigint;
}

/** A polynomial over ℤ as its terms, the largest monomial first, no coefficient zero. Zero is []. */
export type Distributed = readonly Term[];

/** @param variables the numbers of the variables that the exponents belong to, in their order */
export function fromRecursive(polynomial: Polynomial, variables: readonly number[]): Distributed {
  const places = new Map(variables.map((variable, index) => [variable, index]));
  const terms = P.toTerms(polynomial).map(({ coefficient, powers }) => {
    const monomial = variables.map(() => 0);
    for (const [variable, exponent] of powers) monomial[places.get(variable) as number] = exponent;
    return { monomial, coefficient };
  });
  return terms.sort((left, right) => compareGraded(right.monomial, left.monomial));
}

export function toRecursive(terms: Distributed, variables: readonly number[]): Polynomial {
  return P.fromTerms(
    terms.map(({ monomial, coefficient }) => ({
      coefficient,
      powers: monomial.flatMap((exponent, index): [number, number][] =>
        exponent > 0 ? [[variables[index] as number, exponent]] : [],
      ),
    })),
  );
}

/** Divided by the greatest common divisor of its coefficients, the first one positive. */
export function primitive(terms: Distributed, spend: Spend): Distributed {
  const [lead] = terms;
  if (!lead) return terms;
  const content = contentOf(terms, 0n, spend);
  const divisor = lead.coefficient < 0n ? -content : content;
  return divisor === 1n ? terms : divided(terms, divisor);
}

/** The greatest common divisor of the coefficients and another number. */
function contentOf(terms: Distributed, known: bigint, spend: Spend): bigint {
  let content = known;
  for (const { coefficient } of terms) {
    if (content === 1n) break;
    spend(wordsIn(coefficient) ** 2 / 4);
    content = greatestCommonDivisor(coefficient, content);
  }
  return content;
}

const divided = (terms: Distributed, divisor: bigint): Distributed =>
  terms.map(({ monomial, coefficient }) => ({ monomial, coefficient: coefficient / divisor }));

/** Longer coefficients, in words of 64 bits, are not computed with. */
const mostWords = 40;

const small = 1n << 62n;
const wordsIn = (value: bigint): number => (value < small && value > -small ? 1 : Math.ceil(value.toString(16).length / 16));

/** a·left − b·m·right */
export function combine(left: Distributed, a: bigint, right: Distributed, b: bigint, m: Monomial, spend: Spend): Distributed {
  const words =
    Math.max(wordsIn(a), wordsIn(b)) + Math.max(wordsIn(left[0]?.coefficient ?? 0n), wordsIn(right[0]?.coefficient ?? 0n));
  if (words > mostWords) throw new BudgetError(mostWords);
  spend((left.length + right.length) * (1 + words ** 2 / 16));
  const result: Term[] = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    const first = left[i];
    const other = right[j];
    const second = other && product(other.monomial, m);
    const order = !first ? -1 : !second ? 1 : compareGraded(first.monomial, second);
    if (order > 0 && first) {
      result.push({ monomial: first.monomial, coefficient: a * first.coefficient });
      i++;
      continue;
    }
    const taken = -b * (other?.coefficient ?? 0n);
    const coefficient = order === 0 && first ? a * first.coefficient + taken : taken;
    if (coefficient !== 0n && second) result.push({ monomial: second, coefficient });
    j++;
    if (order === 0) i++;
  }
  return result;
}

/**
 * The remainder after division by all of them, times a positive whole number: no term of it is divisible by a leading monomial.
 * 0 says that the polynomial is in the ideal of the divisors.
 */
export function remainder(dividend: Distributed, divisors: readonly Distributed[], spend: Spend): Distributed {
  let rest = dividend;
  let done: Term[] = [];
  while (rest.length > 0) {
    const lead = rest[0] as Term;
    spend(1 + divisors.length / 8);
    const divisor = divisors.find(([top]) => top !== undefined && divides(top.monomial, lead.monomial));
    if (!divisor) {
      done.push(lead);
      rest = rest.slice(1);
      continue;
    }
    const top = divisor[0] as Term;
    const common = greatestCommonDivisor(lead.coefficient, top.coefficient);
    const sign = top.coefficient < 0n ? -1n : 1n;
    const [a, b] = [(sign * top.coefficient) / common, (sign * lead.coefficient) / common];
    rest = combine(rest, a, divisor, b, quotient(lead.monomial, top.monomial), spend);
    if (a !== 1n) done = done.map(({ monomial, coefficient }) => ({ monomial, coefficient: a * coefficient }));
    if (wordsIn(rest[0]?.coefficient ?? done[0]?.coefficient ?? 0n) >= wordsToShorten)
      [rest, done] = shortened(rest, done, spend);
  }
  return done;
}

/** From this length on common factors are looked for while dividing. */
const wordsToShorten = 3;

function shortened(rest: Distributed, done: Term[], spend: Spend): [Distributed, Term[]] {
  const content = contentOf(done, contentOf(rest, 0n, spend), spend);
  return content <= 1n ? [rest, done] : [divided(rest, content), [...divided(done, content)]];
}
