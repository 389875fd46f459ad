import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import { sumOfSquares } from "../certificates/sum-of-squares.ts";
import { keyUpToSign } from "./compile.ts";
import { withoutVariable } from "./eliminate.ts";
import type { Facts } from "./facts.ts";
import type { KnownSigns } from "./signs.ts";

const largestRounds = 120;

/**
 * Facts made simple: products taken apart, factors of known sign left out, variables that an equation gives as polynomials put
 * in. undefined where they contradict each other.
 */
export function settled(signs: KnownSigns, facts: Facts): Facts | undefined {
  let current: Facts | undefined = facts;
  const used = new Set<string>();
  for (let round = 0; round < largestRounds; round++) {
    current = takenApart(signs, current);
    if (!current) return undefined;
    const next = withoutVariable(signs, current, used);
    if (!next) return current;
    current = next;
  }
  return current;
}

/** Collects facts about factors. */
class Collection {
  readonly #signs: KnownSigns;
  readonly zero = new Map<string, readonly Polynomial[]>();
  readonly nonZero = new Map<string, Polynomial>();
  readonly positive = new Map<string, Polynomial>();
  readonly nonNegative = new Map<string, Polynomial>();
  contradictory = false;

  constructor(signs: KnownSigns) {
    this.#signs = signs;
  }

  putNonZero(polynomial: Polynomial): void {
    if (polynomial === 0n) this.contradictory = true;
    else for (const { base } of this.#signs.factorsOf(polynomial).factors) this.#putNonZeroFactor(base);
  }

  isNonZero(base: Polynomial): boolean {
    return this.nonZero.has(keyUpToSign(base)) || this.#signs.strictSignOf(base) !== undefined;
  }

  #putNonZeroFactor(base: Polynomial): void {
    if (this.#signs.strictSignOf(base) === undefined) this.nonZero.set(keyUpToSign(base), base);
  }

  putPositive(polynomial: Polynomial): void {
    if (polynomial === 0n) {
      this.contradictory = true;
      return;
    }
    const { content, factors } = this.#signs.factorsOf(polynomial);
    let rest: Polynomial = content < 0n ? -1n : 1n;
    for (const { base, exponent } of factors) {
      this.#putNonZeroFactor(base);
      if (exponent % 2 === 0) continue;
      const sign =
        this.#signs.strictSignOf(base) ?? this.#weakSign(base) ?? (factors.length > 1 ? this.#signFromFacts(base) : undefined);
      rest = sign === undefined ? P.multiply(rest, base, this.#signs.field.spend) : P.scale(rest, BigInt(sign));
    }
    if (P.isConstant(rest)) {
      if (rest < 0n) this.contradictory = true;
    } else if (this.#signs.isNowhereNegative(P.negate(rest))) this.contradictory = true;
    else this.positive.set(keyOfFact(rest), rest);
  }

  /** The sign of a factor that a fact put before says. */
  #signFromFacts(base: Polynomial): 1 | -1 | undefined {
    if (this.positive.has(keyOfFact(base))) return 1;
    return this.positive.has(keyOfFact(P.negate(base))) ? -1 : undefined;
  }

  /** Of a factor that is not 0. */
  #weakSign(base: Polynomial): 1 | -1 | undefined {
    if (this.#signs.isNowhereNegative(base)) return 1;
    return this.#signs.isNowhereNegative(P.negate(base)) ? -1 : undefined;
  }

  putNonNegative(polynomial: Polynomial): void {
    if (polynomial === 0n) return;
    const { content, factors } = this.#signs.factorsOf(polynomial);
    let rest: Polynomial = content < 0n ? -1n : 1n;
    for (const { base, exponent } of factors) {
      const strict = this.#signs.strictSignOf(base);
      const isNonZero = strict !== undefined || this.nonZero.has(keyUpToSign(base));
      const known = strict ?? (isNonZero ? (this.#weakSign(base) ?? this.#signFromFacts(base)) : undefined);
      if (isNonZero && exponent % 2 === 0) continue;
      if (known !== undefined) rest = P.scale(rest, BigInt(known));
      else rest = P.multiply(rest, exponent % 2 === 0 ? P.multiply(base, base) : base, this.#signs.field.spend);
    }
    if (P.isConstant(rest)) {
      if (rest < 0n) this.contradictory = true;
    } else if (this.#signs.isNowhereNegative(P.negate(rest)))
      this.putZero(this.#signs.factorsOf(rest).factors.map(({ base }) => base));
    // What is true anyway helps only where it is short: that a root or a sine is between its bounds.
    else if (P.termCount(rest) <= 2 || !this.#signs.isNowhereNegative(rest)) this.nonNegative.set(keyOfFact(rest), rest);
  }

  /** After all that is not zero. */
  putZero(alternatives: readonly Polynomial[]): void {
    if (alternatives.some((polynomial) => polynomial === 0n)) return;
    const factors = new Map<string, Polynomial>();
    for (const polynomial of alternatives) {
      for (const { base } of this.#signs.factorsOf(polynomial).factors) {
        const key = keyUpToSign(base);
        if (!this.isNonZero(base)) factors.set(key, base);
      }
    }
    if (factors.size === 0) this.contradictory = true;
    else if (factors.size === 1) for (const base of factors.values()) this.#putZeroFactor(base);
    else this.zero.set([...factors.keys()].sort().join(" or "), [...factors.values()]);
  }

  /** Where squares add up to 0, each is 0. */
  #putZeroFactor(base: Polynomial): void {
    const { spend } = this.#signs.field;
    const squares =
      P.totalDegree(base) % 2 === 0 ? (sumOfSquares(base, spend) ?? sumOfSquares(P.negate(base), spend)) : undefined;
    if (!squares || (squares.length === 1 && keyUpToSign(squares[0] as Polynomial) === keyUpToSign(base))) {
      this.zero.set(keyUpToSign(base), [base]);
    } else for (const square of squares) this.putZero([square]);
  }
}

const keyOfFact = (polynomial: Polynomial): string => `${P.leadingInteger(polynomial) < 0n ? "-" : ""}${keyUpToSign(polynomial)}`;

function takenApart(signs: KnownSigns, facts: Facts): Facts | undefined {
  const found = new Collection(signs);
  for (const polynomial of facts.nonZero) found.putNonZero(polynomial);
  // Short ones first: they tell the signs of factors of longer ones.
  const bySize = (left: Polynomial, right: Polynomial): number => P.totalDegree(left) - P.totalDegree(right);
  for (const polynomial of [...facts.positive].sort(bySize)) found.putPositive(polynomial);
  for (const polynomial of facts.nonNegative) found.putNonNegative(polynomial);
  for (const alternatives of facts.zero) found.putZero(alternatives);
  if (found.contradictory) return undefined;
  for (const [key, polynomial] of found.positive) {
    if (found.positive.has(keyOfFact(P.negate(polynomial))) || found.nonNegative.has(keyOfFact(P.negate(polynomial))))
      return undefined;
    found.nonNegative.delete(key);
  }
  // What is not negative and not 0 is positive.
  for (const [key, polynomial] of found.nonNegative) {
    if (!signs.factorsOf(polynomial).factors.every(({ base }) => found.isNonZero(base))) continue;
    found.nonNegative.delete(key);
    found.positive.set(key, polynomial);
  }
  return {
    zero: [...found.zero.values()],
    nonZero: [...found.nonZero.values()],
    positive: [...found.positive.values()],
    nonNegative: [...found.nonNegative.values()],
  };
}
