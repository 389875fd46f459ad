import type { Rational } from "../../../algebra/rational.ts";
import * as Q from "../../../algebra/rational.ts";
import type { Spend } from "../../../algebra/spend.ts";
import type { Distributed, Term } from "./distributed.ts";
import { degreeOf, divides, type Monomial, product, quotient } from "./monomial.ts";

/** More common zeros, counted with multiplicity, are not computed with. */
const largestDimension = 40;

/**
 * The polynomials modulo an ideal with finitely many common complex zeros, as vectors over ℚ: coordinates by the monomials that
 * no leading monomial of a Gröbner basis divides (D. Cox, J. Little, D. O'Shea: Ideals, Varieties, and Algorithms, section 5.3).
 */
export class Quotient {
  readonly basis: readonly Distributed[];
  readonly monomials: readonly Monomial[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #spend: Spend;

  private constructor(basis: readonly Distributed[], monomials: readonly Monomial[], spend: Spend) {
    this.basis = basis;
    this.monomials = monomials;
    this.#places = new Map(monomials.map((monomial, index) => [monomial.join(), index]));
    this.#spend = spend;
  }

  /** undefined where there are infinitely many common zeros, or many. @param basis a Gröbner basis */
  static of(basis: readonly Distributed[], variableCount: number, spend: Spend): Quotient | undefined {
    const leads = basis.map((member) => (member[0] as Term).monomial);
    for (let place = 0; place < variableCount; place++) {
      if (!leads.some((lead) => lead[place] === degreeOf(lead))) return undefined;
    }
    const monomials = monomialsBelow(leads, variableCount, spend);
    return monomials && new Quotient(basis, monomials, spend);
  }

  get dimension(): number {
    return this.monomials.length;
  }

  get one(): Rational[] {
    return this.monomials.map((monomial) => (degreeOf(monomial) === 0 ? Q.one : Q.zero));
  }

  /** The coordinates of a vector times a polynomial. */
  times(vector: readonly Rational[], polynomial: Distributed): Rational[] {
    const sum = this.monomials.map(() => Q.zero);
    vector.forEach((coordinate, index) => {
      if (Q.isZero(coordinate)) return;
      const image = this.#vectorOf(polynomial, this.monomials[index] as Monomial);
      image.forEach((value, place) => {
        if (!Q.isZero(value)) sum[place] = Q.add(sum[place] as Rational, Q.multiply(coordinate, value));
      });
      this.#spend(this.dimension);
    });
    return sum;
  }

  #vectorOf(polynomial: Distributed, multiple: Monomial): Rational[] {
    const vector = this.monomials.map(() => Q.zero);
    for (const { monomial, coefficient } of polynomial) {
      const raised = product(monomial, multiple);
      this.#vectorOfMonomial(raised).forEach((value, place) => {
        if (!Q.isZero(value)) vector[place] = Q.add(vector[place] as Rational, Q.multiply(value, Q.rational(coefficient)));
      });
    }
    return vector;
  }

  readonly #known = new Map<string, Rational[]>();

  #vectorOfMonomial(monomial: Monomial): Rational[] {
    const key = monomial.join();
    const known = this.#known.get(key);
    if (known) return known;
    const vector = this.#computed(monomial);
    this.#known.set(key, vector);
    return vector;
  }

  #computed(monomial: Monomial): Rational[] {
    const own = this.#places.get(monomial.join());
    const vector = this.monomials.map((_, index) => (index === own ? Q.one : Q.zero));
    if (own !== undefined) return vector;
    const divisor = this.basis.find(([top]) => top !== undefined && divides(top.monomial, monomial)) as Distributed;
    const [top, ...rest] = divisor as [Term, ...Term[]];
    const factor = quotient(monomial, top.monomial);
    this.#spend(rest.length);
    for (const { monomial: inner, coefficient } of rest) {
      const share = Q.rational(-coefficient, top.coefficient);
      this.#vectorOfMonomial(product(inner, factor)).forEach((value, place) => {
        if (!Q.isZero(value)) vector[place] = Q.add(vector[place] as Rational, Q.multiply(value, share));
      });
    }
    return vector;
  }
}

/** The monomials that none of the given ones divides; undefined where there are many. */
function monomialsBelow(leads: readonly Monomial[], variableCount: number, spend: Spend): Monomial[] | undefined {
  const start: Monomial = Array.from({ length: variableCount }, () => 0);
  const found = new Map<string, Monomial>();
  const open: Monomial[] = leads.some((lead) => degreeOf(lead) === 0) ? [] : [start];
  while (open.length > 0) {
    const monomial = open.pop() as Monomial;
    if (found.has(monomial.join())) continue;
    found.set(monomial.join(), monomial);
    if (found.size > largestDimension) return undefined;
    spend(variableCount * leads.length);
    for (let place = 0; place < variableCount; place++) {
      const next = monomial.map((exponent, index) => (index === place ? exponent + 1 : exponent));
      if (!leads.some((lead) => divides(lead, next))) open.push(next);
    }
  }
  return [...found.values()];
}

/** Vectors added one after another, each with how it is made of the earlier ones where it is. */
export class Span {
  readonly #rows: { readonly vector: Rational[]; readonly pivot: number; readonly combination: Rational[] }[] = [];
  #count = 0;
  readonly #spend: Spend;

  constructor(spend: Spend) {
    this.#spend = spend;
  }

  /** The coefficients of earlier vectors that add up to this one; undefined, and it is added, where there are none. */
  express(vector: readonly Rational[], keep = true): Rational[] | undefined {
    let rest = [...vector];
    let combination: Rational[] = Array.from({ length: this.#count }, () => Q.zero);
    for (const row of this.#rows) {
      const factor = rest[row.pivot] as Rational;
      if (Q.isZero(factor)) continue;
      this.#spend(rest.length);
      rest = rest.map((value, place) => minus(value, factor, row.vector[place] as Rational));
      combination = combination.map((value, place) => minus(value, Q.negate(factor), row.combination[place] ?? Q.zero));
    }
    const pivot = rest.findIndex((value) => !Q.isZero(value));
    if (pivot < 0) return combination;
    if (!keep) return undefined;
    const lead = rest[pivot] as Rational;
    const own = [...combination.map((value) => Q.negate(value)), Q.one];
    this.#rows.push({
      vector: rest.map((value) => (Q.isZero(value) ? value : Q.divide(value, lead))),
      pivot,
      combination: own.map((value) => (Q.isZero(value) ? value : Q.divide(value, lead))),
    });
    this.#count += 1;
    return undefined;
  }
}

const minus = (value: Rational, factor: Rational, other: Rational): Rational =>
  Q.isZero(other) ? value : Q.subtract(value, Q.multiply(factor, other));
