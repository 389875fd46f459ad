import type { MathJson } from "../../contract.ts";
import { signOfConstant } from "../constant/decide.ts";
import { extractSquare } from "../integer.ts";
import { factor } from "../multivariate/factor.ts";
import { gcd } from "../multivariate/gcd.ts";
import type { Polynomial } from "../multivariate/polynomial.ts";
import * as P from "../multivariate/polynomial.ts";
import type { Rational } from "../rational.ts";
import { type Spend, spendFreely } from "../spend.ts";
import type { Fraction } from "./fraction.ts";
import * as F from "./fraction.ts";
import { boundsIn, KnownSigns, nonzeroIn } from "./known-signs.ts";
import { type Radical, type RadicalArithmetic, type RadicalTerm, zero } from "./radical.ts";
import { readRadical } from "./read-radical.ts";
import { radicalToJson } from "./to-json.ts";

/** More terms than this no school problem needs; products of sums of many roots double with each. */
const largestTermCount = 64;

/**
 * Exact arithmetic with square roots, as school writes it: squares are taken out of roots, roots out of denominators. Letters are real; what is
 * assumed of them (a > b > 0) decides the sign of what comes out of a root. Every operation returns undefined where the result is no such
 * number, or where a sign that it depends on is not known.
 */
export class Radicals implements RadicalArithmetic {
  readonly #letters: string[] = [];
  readonly #signs: KnownSigns;
  readonly #spend: Spend;

  /** @param options.assuming statements that hold, as MathJSON; strict comparisons of letters, and letters that are not 0, are used. "Pi" is a positive letter. */
  constructor({ assuming = [], spend = spendFreely }: { assuming?: readonly MathJson[]; spend?: Spend } = {}) {
    this.#spend = spend;
    this.#signs = new KnownSigns(
      [...boundsIn(assuming), { letter: "Pi", from: 0, above: true }],
      nonzeroIn(assuming),
      (letter) => this.#number(letter),
      spend,
    );
  }

  /** A formula of numbers, letters, + − · ÷, whole powers, square roots and absolute values. */
  read(json: MathJson): Radical | undefined {
    return readRadical(this, json, this.#spend);
  }

  toJson(radical: Radical): MathJson {
    return radicalToJson(radical, this.#letters);
  }

  /** The canonical form of a formula; undefined where it is none of these numbers. */
  simplify(json: MathJson): MathJson | undefined {
    const radical = this.read(json);
    return radical && this.toJson(radical);
  }

  fromRational(value: Rational): Radical {
    return value.numerator === 0n ? zero : [{ coefficient: F.fromRational(value), radicand: 1n }];
  }

  letter(name: string): Radical {
    return [{ coefficient: { numerator: P.variable(this.#number(name)), denominator: 1n }, radicand: 1n }];
  }

  add(left: Radical, right: Radical): Radical {
    return this.#collect([...left, ...right]);
  }

  negate(radical: Radical): Radical {
    return radical.map(({ coefficient, radicand }) => ({ coefficient: F.negate(coefficient), radicand }));
  }

  subtract(left: Radical, right: Radical): Radical {
    return this.add(left, this.negate(right));
  }

  multiply(left: Radical, right: Radical): Radical | undefined {
    if (left.length * right.length > largestTermCount) return undefined;
    const products: RadicalTerm[] = [];
    for (const a of left) {
      for (const b of right) {
        const product = this.#termProduct(a, b);
        if (!product) return undefined;
        products.push(product);
      }
    }
    return this.#collect(products);
  }

  divide(left: Radical, right: Radical): Radical | undefined {
    const inverse = this.#invert(right, 0);
    return inverse && this.multiply(left, inverse);
  }

  /** A whole power; 0 to the power 0 and below is undefined. */
  power(base: Radical, exponent: number): Radical | undefined {
    if (exponent < 0) {
      const inverse = this.#invert(base, 0);
      return inverse && this.power(inverse, -exponent);
    }
    if (exponent === 0) return base.length === 0 ? undefined : this.fromRational({ numerator: 1n, denominator: 1n });
    let result: Radical | undefined = base;
    for (let times = 1; times < exponent && result; times++) result = this.multiply(result, base);
    return result;
  }

  /** √r: of a rational function, or of p + q√n where that is (√u ± √v)². undefined for negative numbers. */
  sqrt(radical: Radical): Radical | undefined {
    const [only, ...others] = radical;
    if (!only) return zero;
    if (others.length === 0 && only.radicand === 1n) return this.#rootOf(only.coefficient);
    return radical.length === 2 ? this.#denested(radical) : undefined;
  }

  absolute(radical: Radical): Radical | undefined {
    const sign = this.sign(radical);
    return sign === undefined ? undefined : sign < 0 ? this.negate(radical) : radical;
  }

  isZero(radical: Radical): boolean {
    return radical.length === 0;
  }

  equal(left: Radical, right: Radical): boolean {
    return this.isZero(this.subtract(left, right));
  }

  /** −1, 0 or 1 where that is certain for all values that the letters may have. */
  sign(radical: Radical): -1 | 0 | 1 | undefined {
    if (radical.length === 0) return 0;
    if (this.lettersOf(radical).every((letter) => letter === "Pi")) {
      const sign = signOfConstant(this.toJson(radical), this.#spend);
      return sign === "no-value" ? undefined : sign;
    }
    const signs = radical.map((term) => this.#signOfTerm(term));
    const [first] = signs;
    if (signs.every((sign) => sign !== undefined && sign === first)) return first;
    return signs.length === 2 ? this.#signOfPair(radical as [RadicalTerm, RadicalTerm], signs) : undefined;
  }

  /** The order of two numbers, where it is certain. */
  compare(left: Radical, right: Radical): -1 | 0 | 1 | undefined {
    return this.sign(this.subtract(left, right));
  }

  lettersOf(radical: Radical): string[] {
    const polynomials = radical.flatMap(({ coefficient, radicand }) => [
      coefficient.numerator,
      coefficient.denominator,
      radicand,
    ]);
    return [...new Set(polynomials.flatMap((polynomial) => P.variablesOf(polynomial)))].map(
      (number) => this.#letters[number] ?? "",
    );
  }

  /** The variable by which polynomials in coefficients and radicands name a letter. */
  variableOf(letter: string): number {
    return this.#number(letter);
  }

  letterOf(variable: number): string {
    return this.#letters[variable] ?? "";
  }

  /** The number, where it is rational. */
  rationalOf(radical: Radical): Rational | undefined {
    const [only, ...others] = radical;
    if (!only) return { numerator: 0n, denominator: 1n };
    const { numerator, denominator } = only.coefficient;
    if (others.length > 0 || only.radicand !== 1n || typeof numerator !== "bigint" || typeof denominator !== "bigint")
      return undefined;
    return { numerator, denominator };
  }

  #number(letter: string): number {
    const known = this.#letters.indexOf(letter);
    return known >= 0 ? known : this.#letters.push(letter) - 1;
  }

  #collect(terms: readonly RadicalTerm[]): Radical {
    const collected: RadicalTerm[] = [];
    for (const { coefficient, radicand } of terms) {
      this.#spend(1);
      const at = collected.findIndex((other) => P.equal(other.radicand, radicand));
      if (at < 0) collected.push({ coefficient, radicand });
      else collected[at] = { coefficient: F.add((collected[at] as RadicalTerm).coefficient, coefficient, this.#spend), radicand };
    }
    return collected.filter(({ coefficient }) => coefficient.numerator !== 0n);
  }

  /** √r · √s = |g| √(rs/g²) with g the common part of r and s. */
  #termProduct(left: RadicalTerm, right: RadicalTerm): RadicalTerm | undefined {
    const coefficient = F.multiply(left.coefficient, right.coefficient, this.#spend);
    const [r, s] = [left.radicand, right.radicand];
    if (r === 1n || s === 1n) return { coefficient, radicand: r === 1n ? s : r };
    const common = gcd(r, s, this.#spend);
    // What stands under a root is not negative; of a part of it that must be known.
    const isWhole = (part: Polynomial): boolean => P.equal(part, r) || P.equal(part, s);
    const sign = isWhole(common) ? 1 : isWhole(P.negate(common)) ? -1 : this.#signs.signOf(common);
    if (sign === undefined) return undefined;
    const factor: Fraction = { numerator: P.scale(common, BigInt(sign)), denominator: 1n };
    const rest = P.multiply(F.quotient(r, common, this.#spend), F.quotient(s, common, this.#spend), this.#spend);
    return { coefficient: F.multiply(coefficient, factor, this.#spend), radicand: rest };
  }

  /** By the conjugate with respect to one prime root at a time: (A + B)(A − B) holds one root fewer. */
  #invert(radical: Radical, depth: number): Radical | undefined {
    const [only, ...others] = radical;
    if (!only || depth > 8) return undefined;
    if (others.length === 0) {
      // 1/(c√r) = √r/(c r)
      const below: Fraction = F.multiply(only.coefficient, { numerator: only.radicand, denominator: 1n }, this.#spend);
      return [{ coefficient: F.invert(below), radicand: only.radicand }];
    }
    const prime = this.#primeUnderRoots(radical);
    if (prime === undefined) return undefined;
    const conjugate = radical.map((term) =>
      P.equal(gcd(term.radicand, prime, this.#spend), 1n) ? term : { ...term, coefficient: F.negate(term.coefficient) },
    );
    const norm = this.multiply(radical, conjugate);
    const inverse = norm && this.#invert(norm, depth + 1);
    return inverse && this.multiply(conjugate, inverse);
  }

  #primeUnderRoots(radical: Radical): Polynomial | undefined {
    for (const { radicand } of radical) {
      if (radicand === 1n) continue;
      if (typeof radicand === "bigint") return smallestPrimeFactor(radicand);
      const { factors } = factor(radicand, this.#spend);
      return factors[0]?.base;
    }
    return undefined;
  }

  #rootOf({ numerator, denominator }: Fraction): Radical | undefined {
    const { content, factors } = factor(P.multiply(numerator, denominator, this.#spend), this.#spend);
    let outside: Polynomial = 1n;
    let inside: Polynomial = 1n;
    let sign = content < 0n ? -1n : 1n;
    for (const { base, exponent } of factors) {
      const known = this.#signs.signOf(base);
      const half = Math.floor(exponent / 2);
      if (half % 2 === 1 && known === undefined) return undefined;
      outside = P.multiply(outside, P.power(P.scale(base, BigInt(known ?? 1)), half, this.#spend), this.#spend);
      if (exponent % 2 === 0) continue;
      if (known === -1) sign = -sign;
      inside = P.multiply(inside, known === -1 ? P.negate(base) : base, this.#spend);
    }
    if (this.#signs.signOf(P.scale(inside, sign)) === -1) return undefined;
    const below = P.isConstant(denominator) ? 1 : this.#signs.signOf(denominator);
    if (below === undefined) return undefined;
    const { square, rest } = extractSquare(content < 0n ? -content : content);
    const coefficient = F.fraction(P.scale(outside, square), P.scale(denominator, BigInt(below)), this.#spend);
    return [{ coefficient, radicand: P.scale(inside, sign * rest) }];
  }

  /** √(p + q√n) = √((p + d)/2) ± √((p − d)/2) where d² = p² − q²n is a square. */
  #denested(radical: Radical): Radical | undefined {
    const plain = radical.find(({ radicand }) => radicand === 1n);
    const root = radical.find(({ radicand }) => radicand !== 1n && typeof radicand === "bigint");
    if (!plain || !root || this.sign(radical) !== 1) return undefined;
    const [p, surd] = [[plain], [root]];
    const square = this.multiply(p, p);
    const other = this.multiply(surd, surd);
    const d = square && other && this.sqrt(this.subtract(square, other));
    if (!d || d.length > 1 || (d[0] && d[0].radicand !== 1n)) return undefined;
    const half = this.fromRational({ numerator: 1n, denominator: 2n });
    const [sum, difference] = [this.add(p, d), this.subtract(p, d)].map((value) => this.multiply(value, half));
    const [u, v] = [sum && this.sqrt(sum), difference && this.sqrt(difference)];
    if (!u || !v) return undefined;
    return this.sign(surd) === -1 ? this.subtract(u, v) : this.add(u, v);
  }

  #signOfTerm({ coefficient, radicand }: RadicalTerm): 1 | -1 | undefined {
    const above = this.#signs.signOf(coefficient.numerator);
    const below = this.#signs.signOf(coefficient.denominator);
    const inside = radicand === 1n ? 1 : this.#signs.signOf(radicand);
    return above && below && inside === 1 ? ((above * below) as 1 | -1) : undefined;
  }

  /** A + B with A > 0 > B has the sign of A² − B². */
  #signOfPair(
    radical: readonly [RadicalTerm, RadicalTerm],
    [first, second]: readonly (1 | -1 | undefined)[],
  ): -1 | 0 | 1 | undefined {
    if (first === undefined || second === undefined) return undefined;
    const squares = radical.map((term) => this.multiply([term], [term]));
    const [a, b] = first > 0 ? squares : [...squares].reverse();
    const difference = a && b && this.subtract(a, b);
    return difference && difference.length <= 1 ? this.sign(difference) : undefined;
  }
}

function smallestPrimeFactor(value: bigint): bigint {
  for (let divisor = 2n; divisor * divisor <= value; divisor++) if (value % divisor === 0n) return divisor;
  return value;
}
