import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import { cancel } from "../../../algebra/normal-form/arithmetic.ts";
import { elementOf } from "../../../algebra/normal-form/convert.ts";
import type { Element } from "../../../algebra/normal-form/element.ts";
import { Field, FinerScale } from "../../../algebra/normal-form/field.ts";
import { polynomialToJson } from "../../../algebra/normal-form/to-json.ts";
import * as Q from "../../../algebra/rational.ts";
import type { Spend } from "../../../algebra/spend.ts";
import type { MathJson } from "../../../contract.ts";
import { apply, operandsOf } from "../../../expression/mathjson.ts";

/** Reads formulas in given letters as quotients of polynomials over ℤ, and writes such polynomials. */
export class Polynomials {
  readonly letters: readonly string[];
  readonly spend: Spend;
  readonly #field: Field;

  constructor(letters: readonly string[], spend: Spend) {
    this.letters = letters;
    this.spend = spend;
    this.#field = new Field({ spend });
    // Of a product the letter made last is written first.
    for (const letter of [...letters].reverse()) this.#field.letter(letter);
  }

  /** The number of a letter as a variable. */
  placeOf(letter: string): number {
    return this.#field.letter(letter);
  }

  /** undefined for what holds anything but these letters and rational numbers. */
  read(json: MathJson): Element | undefined {
    try {
      const element = elementOf(this.#field, json);
      const places = this.letters.map((letter) => this.placeOf(letter));
      const isPlain = (polynomial: Polynomial): boolean => P.variablesOf(polynomial).every((place) => places.includes(place));
      return element && isPlain(element.numerator) && isPlain(element.denominator) ? cancel(this.#field, element) : undefined;
    } catch (error) {
      // A root or an exponential: no polynomial.
      if (error instanceof FinerScale) return undefined;
      throw error;
    }
  }

  /** left − right of an equation. */
  difference(equation: MathJson): Element | undefined {
    const [left = 0, right = 0] = operandsOf(equation);
    return this.read(apply("Subtract", left, right));
  }

  write(polynomial: Polynomial): MathJson {
    return polynomialToJson(this.#field, polynomial);
  }

  /** polynomial = 0, with its number on the right, no common factor, and a positive sign in front. */
  equation(polynomial: Polynomial): MathJson {
    const content = P.integerContent(polynomial);
    if (content === 0n) return apply("Equal", 0, 0);
    if (P.isConstant(polynomial)) return apply("Equal", Q.integerToJson(polynomial), 0);
    const constant = P.toTerms(polynomial).find(({ powers }) => powers.length === 0)?.coefficient ?? 0n;
    const moving = P.subtract(polynomial, constant);
    const written = P.toTerms(moving).sort((left, right) => degreeOf(right.powers) - degreeOf(left.powers));
    const sign = (written[0]?.coefficient ?? 1n) < 0n ? -1n : 1n;
    const scaled = divideByInteger(moving, sign * content);
    return apply("Equal", this.write(scaled), Q.integerToJson((-constant * sign) / content));
  }
}

const degreeOf = (powers: readonly (readonly [number, number])[]): number =>
  powers.reduce((total, [, exponent]) => total + exponent, 0);

function divideByInteger(polynomial: Polynomial, divisor: bigint): Polynomial {
  return P.fromTerms(P.toTerms(polynomial).map(({ coefficient, powers }) => ({ coefficient: coefficient / divisor, powers })));
}
