import { signOfConstant } from "../../../algebra/constant/decide.ts";
import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import { boundsOf } from "../../../algebra/normal-form/bounds.ts";
import { isConstantPolynomial } from "../../../algebra/normal-form/dependence.ts";
import { keyOf } from "../../../algebra/normal-form/element.ts";
import type { Field } from "../../../algebra/normal-form/field.ts";
import { knownSign } from "../../../algebra/normal-form/signs.ts";
import { polynomialToJson } from "../../../algebra/normal-form/to-json.ts";
import { throughLogarithms } from "../../line/logarithmic.ts";
import { sumOfSquares } from "../certificates/sum-of-squares.ts";
import { type Compiled, type Factors, factorsOf } from "./compile.ts";
import { contradiction, type Facts, nothing } from "./facts.ts";

/** What is known of polynomials whatever the letters are, found once for each. */
export class KnownSigns {
  readonly field: Field;
  readonly #compiled: Compiled;
  readonly #strict = new Map<string, 1 | -1 | undefined>();
  readonly #factors = new Map<string, Factors>();

  constructor(compiled: Compiled) {
    this.field = compiled.field;
    this.#compiled = compiled;
  }

  factorsOf(polynomial: Polynomial): Factors {
    return this.#once(this.#factors, polynomial, () => factorsOf(this.field, polynomial));
  }

  /** The sign of a polynomial that is never 0. */
  strictSignOf(polynomial: Polynomial): 1 | -1 | undefined {
    return this.#once(this.#strict, polynomial, () => this.#strictSign(polynomial));
  }

  #once<T>(known: Map<string, T>, polynomial: Polynomial, find: () => T): T {
    const key = keyOf(polynomial);
    const present = known.get(key);
    if (present !== undefined || known.has(key)) return present as T;
    const found = find();
    known.set(key, found);
    return found;
  }

  #strictSign(polynomial: Polynomial): 1 | -1 | undefined {
    if (P.isConstant(polynomial)) return polynomial > 0n ? 1 : polynomial < 0n ? -1 : undefined;
    const { from, to } = boundsOf(this.field, polynomial);
    if (from > 0) return 1;
    if (to < 0) return -1;
    if (isConstantPolynomial(this.field, polynomial)) {
      const sign = signOfConstant(polynomialToJson(this.field, polynomial), this.field.spend);
      return sign === 1 || sign === -1 ? sign : undefined;
    }
    if (this.#isExponential(polynomial)) return 1;
    if (this.#isPositive(polynomial)) return 1;
    return this.#isPositive(P.negate(polynomial)) ? -1 : undefined;
  }

  #isExponential(polynomial: Polynomial): boolean {
    if (P.isConstant(polynomial) || !P.equal(polynomial, P.variable(polynomial.variable))) return false;
    return this.field.generatorOf(polynomial.variable).kind === "exponential";
  }

  /** Less a small number, it is still nowhere negative. */
  #isPositive(polynomial: Polynomial): boolean {
    const less = P.subtract(P.scale(polynomial, 1_000_000n), 1n);
    return P.totalDegree(less) % 2 === 0 && this.isNowhereNegative(less);
  }

  isNowhereNegative(polynomial: Polynomial): boolean {
    if (polynomial === 0n) return true;
    return knownSign(this.field, polynomial) === 1 || sumOfSquares(polynomial, this.field.spend) !== undefined;
  }

  /**
   * What an equation between exponentials says of their exponents, and one between logarithms of what they are taken of: from 2ˣ
   * = 8 that x ln 2 = ln 8.
   */
  comparedInside(equation: Polynomial): Facts {
    const isEither = (place: number): boolean => /^(exponential|logarithm)$/.test(this.field.generatorOf(place).kind);
    const simpler = P.variablesOf(equation).some(isEither) ? throughLogarithms(this.field, equation) : undefined;
    if (simpler === undefined || simpler === "unknown") return nothing;
    if (!simpler.element) return contradiction;
    const { numerator, denominator } = simpler.element;
    return { ...nothing, zero: [[this.#compiled.reduced(numerator)]], nonZero: [this.#compiled.reduced(denominator)] };
  }
}
