import type { MathJson } from "../../contract.ts";
import { headOf, isSymbol, operandsOf } from "../../expression/mathjson.ts";
import type { Polynomial } from "../multivariate/polynomial.ts";
import * as P from "../multivariate/polynomial.ts";
import type { Spend } from "../spend.ts";

/** A lower or an upper bound of a letter: the letter is what it is counted from, plus or minus something positive. */
interface Bound {
  readonly letter: string;
  /** Another letter, or a whole number that is not negative. */
  readonly from: string | number;
  readonly above: boolean;
}

/** From a > b > 0: a is above b, b above 0. Only strict comparisons between letters and whole numbers ≥ 0 are used. */
export function boundsIn(assuming: readonly MathJson[]): Bound[] {
  return assuming.flatMap((statement): Bound[] => {
    const head = headOf(statement);
    if (head === "And") return boundsIn(operandsOf(statement));
    if (head !== "Greater" && head !== "Less") return [];
    const chain = head === "Greater" ? operandsOf(statement) : [...operandsOf(statement)].reverse();
    return chain.slice(1).flatMap((lower, index) => boundBetween(chain[index] as MathJson, lower));
  });
}

/** Letters said to be different from 0: their even powers are positive. */
export function nonzeroIn(assuming: readonly MathJson[]): string[] {
  return assuming.flatMap((statement): string[] => {
    if (headOf(statement) === "And") return nonzeroIn(operandsOf(statement));
    const [left, right] = operandsOf(statement);
    if (headOf(statement) !== "NotEqual" || left === undefined || right === undefined) return [];
    return isSymbol(left) && right === 0 ? [left] : isSymbol(right) && left === 0 ? [right] : [];
  });
}

function boundBetween(greater: MathJson, lower: MathJson): Bound[] {
  if (isSymbol(greater) && (lower === 0 || isSymbol(lower))) return [{ letter: greater, from: lower, above: true }];
  if (isSymbol(greater) && typeof lower === "number" && lower > 0)
    return [{ letter: greater, from: Math.floor(lower), above: true }];
  if (isSymbol(lower) && greater === 0) return [{ letter: lower, from: 0, above: false }];
  return [];
}

/** One bound for each letter; that by another letter says more than that by 0. */
function boundByLetter(bounds: readonly Bound[]): Map<string, Bound> {
  const chosen = new Map<string, Bound>();
  for (const bound of bounds) if (bound.from !== 0 || !chosen.has(bound.letter)) chosen.set(bound.letter, bound);
  return chosen;
}

/**
 * The signs of polynomials in letters of which some are bounded: each bounded letter is replaced by its bound plus a positive letter; where
 * then all terms have one sign, with only even powers of the letters that nothing is known of, the polynomial has it. Otherwise unknown.
 */
export class KnownSigns {
  readonly #bounds: ReadonlyMap<string, Bound>;
  readonly #nonzero: readonly string[];
  readonly #numberOf: (letter: string) => number;
  readonly #spend: Spend;

  constructor(bounds: readonly Bound[], nonzero: readonly string[], numberOf: (letter: string) => number, spend: Spend) {
    this.#bounds = boundByLetter(bounds);
    this.#nonzero = nonzero.filter((letter) => !this.#bounds.has(letter));
    this.#numberOf = numberOf;
    this.#spend = spend;
  }

  /** 1 or −1 where the polynomial is certainly positive or negative for all allowed values of its letters. */
  signOf(polynomial: Polynomial): 1 | -1 | undefined {
    if (P.isConstant(polynomial)) return polynomial > 0n ? 1 : polynomial < 0n ? -1 : undefined;
    const { shifted, positive } = this.#fromBounds(polynomial);
    const terms = P.toTerms(shifted);
    const [first] = terms;
    const keepsSign = terms.every(({ powers }) =>
      powers.every(([letter, exponent]) => positive.has(letter) || exponent % 2 === 0),
    );
    const nonzero = new Set(this.#nonzero.map((letter) => this.#numberOf(letter)));
    const isNowhereZero = terms.some(({ powers }) => powers.every(([letter]) => positive.has(letter) || nonzero.has(letter)));
    if (!first || !keepsSign || !isNowhereZero) return undefined;
    if (!terms.every(({ coefficient }) => coefficient > 0n === first.coefficient > 0n)) return undefined;
    return first.coefficient > 0n ? 1 : -1;
  }

  /** With a = b + s and b = t: a letter is replaced before the one that it is counted from. Its own variable then stands for the step. */
  #fromBounds(polynomial: Polynomial): { shifted: Polynomial; positive: ReadonlySet<number> } {
    const positive = new Set<number>();
    let shifted = polynomial;
    const left = new Map(this.#bounds);
    while (left.size > 0) {
      const free = [...left.values()].find(({ letter }) => ![...left.values()].some(({ from }) => from === letter));
      // a > b and b > a: nothing satisfies both, and nothing is concluded.
      if (!free) break;
      const number = this.#numberOf(free.letter);
      const base: Polynomial = typeof free.from === "number" ? BigInt(free.from) : P.variable(this.#numberOf(free.from));
      const step = P.variable(number);
      shifted = P.substitute(shifted, number, free.above ? P.add(base, step) : P.subtract(base, step), this.#spend);
      positive.add(number);
      left.delete(free.letter);
    }
    return { shifted, positive };
  }
}
