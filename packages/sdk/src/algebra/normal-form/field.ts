import { BudgetError } from "../../errors/budget-error.ts";
import type { Polynomial } from "../multivariate/polynomial.ts";
import * as P from "../multivariate/polynomial.ts";
import { fromDescendingTerms } from "../multivariate/ring.ts";
import { leastCommonMultiple } from "../rational.ts";
import type { Spend } from "../spend.ts";
import { type Element, keyOf, keyOfElement } from "./element.ts";
import type { Generator } from "./generator.ts";

/** A power of a generator that is a polynomial in earlier ones: √2² = 2. */
export interface Relation {
  readonly degree: number;
  /** What the power is. */
  readonly value: Polynomial;
}

/** A finer share of an exponent, an angle or a root is needed than the field was made for: it is made anew. */
export class FinerScale extends Error {
  override readonly name = "FinerScale";
  readonly key: string;
  readonly scale: number;

  constructor(key: string, scale: number) {
    super(`${key} in parts of 1/${scale}`);
    this.key = key;
    this.scale = scale;
  }
}

/** Roots with an index beyond this, and angles in so many parts, are not taken apart. */
const largestScale = 120;
/** Beyond this a polynomial is too large to be reduced at once. */
const largestTermCount = 4_000;

/** Which condition on a base the formulas need: |base| = sign · base is then known. */
export interface SignConstraint {
  /** The signs whose product is known. */
  readonly signs: readonly number[];
  readonly product: 1 | -1;
}

export interface FieldOptions {
  readonly spend: Spend;
  /** Whether i may occur, and letters may be complex numbers. */
  readonly complex?: boolean;
  readonly splitsLetters?: boolean;
  /** Letters that are real all the same. */
  readonly realLetters?: readonly string[];
}

/**
 * The numbers that some formulas are made of: ℚ extended by their letters and by the values of the roots, exponentials, logarithms and
 * trigonometric functions in them, with the algebraic relations between these. Two formulas that reduce to the same polynomial are equal
 * wherever both have a value; where the generators are algebraically independent but for the relations, only those are.
 */
export class Field {
  readonly generators: Generator[] = [];
  readonly spend: Spend;
  readonly complex: boolean;
  /** Whether letters are taken as Re z + i Im z. */
  readonly splitsLetters: boolean;
  readonly realLetters: readonly string[];
  readonly constraints: SignConstraint[] = [];
  /** What √(x²y) asks of y: it holds wherever no other factor is 0. */
  readonly constraintsBesideZeros: SignConstraint[] = [];
  /** Polynomials that are not 0 wherever the formulas have a value, by key. */
  readonly nonZero = new Set<string>();
  /** Bases of powers with letters in the exponent: taken to be positive. */
  readonly takenAsPositive: Element[] = [];
  /** Exponents of −1 that are taken to be whole numbers. */
  readonly takenAsWhole: Element[] = [];
  readonly #relations: (Relation | undefined)[] = [];
  readonly #places = new Map<string, number>();
  readonly #scales: ReadonlyMap<string, number>;
  #relationCount = 0;

  constructor(options: FieldOptions & { scales?: ReadonlyMap<string, number> }) {
    this.spend = options.spend;
    this.complex = options.complex ?? false;
    this.splitsLetters = options.splitsLetters ?? false;
    this.realLetters = options.realLetters ?? [];
    this.#scales = options.scales ?? new Map();
  }

  /** The number of a generator by its key; made where it is not there yet. */
  place(key: string, make: () => Generator, relation?: (place: number) => Relation): number {
    const present = this.#places.get(key);
    if (present !== undefined) return present;
    const generator = make();
    const place = this.generators.length;
    this.generators.push(generator);
    this.#places.set(key, place);
    if (relation) {
      this.#relations[place] = relation(place);
      this.#relationCount += 1;
    }
    return place;
  }

  relationOf(place: number): Relation | undefined {
    return this.#relations[place];
  }

  find(key: string): number | undefined {
    return this.#places.get(key);
  }

  generatorOf(place: number): Generator {
    const generator = this.generators[place];
    if (!generator) throw new RangeError(`no generator ${place}`);
    return generator;
  }

  /**
   * Into how many parts what this key names is divided, so that `parts` divides it. Roots are square roots to begin with.
   * @throws FinerScale where the field was made for fewer.
   */
  scaleOf(key: string, parts: number): number {
    if (!(parts <= largestScale)) throw new BudgetError(largestScale);
    const scale = this.#scales.get(key) ?? (key.startsWith("root") ? 2 : 1);
    if (scale % parts === 0) return scale;
    const finer = Number(leastCommonMultiple(BigInt(scale), BigInt(parts)));
    if (finer > largestScale) throw new BudgetError(largestScale);
    throw new FinerScale(key, finer);
  }

  letter(name: string): number {
    return this.place(`letter ${name}`, () => ({ kind: "letter", name }));
  }

  /** The polynomial with every power lowered that a relation lowers. */
  reduce(polynomial: Polynomial): Polynomial {
    if (this.#relationCount === 0 || P.isConstant(polynomial)) return polynomial;
    return this.#reduceOnce(polynomial);
  }

  #reduceOnce(polynomial: Polynomial): Polynomial {
    if (P.isConstant(polynomial)) return polynomial;
    const { variable, terms } = polynomial;
    this.spend(terms.length);
    const relation = this.#relations[variable];
    const needsLowering = relation !== undefined && (terms[0]?.exponent ?? 0) >= relation.degree;
    if (!needsLowering) {
      let same = true;
      const inner = terms.map((term) => {
        const coefficient = this.#reduceOnce(term.coefficient);
        if (coefficient !== term.coefficient) same = false;
        return coefficient === term.coefficient ? term : { exponent: term.exponent, coefficient };
      });
      return same
        ? polynomial
        : fromDescendingTerms(
            variable,
            inner.filter(({ coefficient }) => coefficient !== 0n),
          );
    }
    let sum: Polynomial = 0n;
    for (const { exponent, coefficient } of terms) {
      const [times, rest] = [Math.floor(exponent / relation.degree), exponent % relation.degree];
      const lowered = this.#reduceOnce(P.multiply(this.#reduceOnce(coefficient), this.power(relation.value, times), this.spend));
      sum = P.add(sum, rest === 0 ? lowered : P.multiply(lowered, P.power(P.variable(variable), rest)));
      if (P.termCount(sum) > largestTermCount) throw new BudgetError(largestTermCount);
    }
    return sum;
  }

  multiply(left: Polynomial, right: Polynomial): Polynomial {
    if (P.isConstant(left) || P.isConstant(right)) return P.multiply(left, right);
    if (P.termCount(left) * P.termCount(right) > largestTermCount ** 2) throw new BudgetError(largestTermCount);
    const product = P.multiply(left, right, this.spend);
    if (P.termCount(product) > largestTermCount) throw new BudgetError(largestTermCount);
    return this.reduce(product);
  }

  /** @param exponent a whole number ≥ 0 */
  power(base: Polynomial, exponent: number): Polynomial {
    if (!Number.isSafeInteger(exponent)) throw new BudgetError(largestTermCount);
    if (exponent === 0) return 1n;
    if (exponent === 1) return base;
    if (isMonomial(base) && !P.isConstant(base)) return this.#monomialPower(base, exponent);
    if (P.isConstant(base)) {
      checkBits(base, exponent);
      return base ** BigInt(exponent);
    }
    const half = this.power(base, exponent >> 1);
    const square = this.multiply(half, half);
    return exponent % 2 === 0 ? square : this.multiply(square, base);
  }

  #monomialPower(base: Polynomial, exponent: number): Polynomial {
    const [term] = P.toTerms(base);
    if (!term) return 0n;
    checkBits(term.coefficient, exponent);
    const powers = term.powers.map(([place, times]): [number, number] => [place, times * exponent]);
    if (powers.some(([, times]) => times > Number.MAX_SAFE_INTEGER)) throw new BudgetError(largestTermCount);
    return this.reduce(P.fromTerms([{ coefficient: term.coefficient ** BigInt(exponent), powers }]));
  }

  /** |base|^(1/index) as a generator, where base is no constant or a prime. `sign` is the polynomial with |base| = sign · base. */
  root(base: Polynomial, index: number, sign: Polynomial): { place: number; index: number } {
    const key = `root ${keyOf(base)}`;
    const scale = this.scaleOf(key, index);
    const place = this.place(
      key,
      () => ({ kind: "root", base, index: scale }),
      () => ({ degree: scale, value: this.multiply(sign, base) }),
    );
    return { place, index: scale };
  }

  sign(base: Polynomial): number {
    return this.place(
      `sign ${keyOf(base)}`,
      () => ({ kind: "sign", base }),
      () => ({ degree: 2, value: 1n }),
    );
  }

  logarithm(base: Polynomial): number {
    return this.place(`ln ${keyOf(base)}`, () => ({ kind: "logarithm", base }));
  }

  pi(): number {
    return this.place("pi", () => ({ kind: "pi" }));
  }

  imaginary(): number {
    return this.place(
      "i",
      () => ({ kind: "imaginary" }),
      () => ({ degree: 2, value: -1n }),
    );
  }

  opaque(head: string, operands: readonly Element[]): number {
    return this.place(`${head}(${operands.map(keyOfElement).join(";")})`, () => ({ kind: "opaque", head, operands }));
  }

  /** The places of cos(angle/scale) and sin(angle/scale), whose squares add up to 1. */
  circle(key: string, angle: Element, scale: number): [cosine: number, sine: number] {
    const cosine = this.place(`cos ${key}`, () => ({ kind: "cosine", angle, scale }));
    const sine = this.place(
      `sin ${key}`,
      () => ({ kind: "sine", angle, scale }),
      () => ({ degree: 2, value: P.subtract(1n, P.power(P.variable(cosine), 2)) }),
    );
    return [cosine, sine];
  }
}

function isMonomial(polynomial: Polynomial): boolean {
  let part = polynomial;
  while (!P.isConstant(part)) {
    if (part.terms.length > 1) return false;
    part = part.terms[0]?.coefficient ?? 0n;
  }
  return true;
}

/** Numbers beyond this many bits are not computed with. */
const largestBits = 40_000;

function checkBits(value: bigint, exponent: number): void {
  if (value === 1n || value === -1n || value === 0n) return;
  if (value.toString(16).length * 4 * exponent > largestBits) throw new BudgetError(largestBits);
}
