import type { Polynomial } from "../../algebra/multivariate/polynomial.ts";
import * as P from "../../algebra/multivariate/polynomial.ts";
import { integerToJson, rationalFromText } from "../../algebra/rational.ts";
import { simplify } from "../../algebra/simplify/simplify.ts";
import type { MathJson } from "../../contract.ts";
import { apply, constants, headOf, isNumber, isSymbol, numeral, operandsOf } from "../../expression/mathjson.ts";
import { coefficientOf, productOfFactors } from "./terms.ts";

/** Larger powers are not multiplied out. */
const largestExponent = 12;

/** Values of functions and roots count as letters, and so does i. */
const functions: ReadonlySet<string> = new Set("Sin Cos Tan Cot Sec Csc Sinh Cosh Tanh Ln Log Abs Sqrt Root".split(" "));

/** Formulas of letters and whole numbers as polynomials over ℤ, all in one numbering of the letters, and written again. */
export class LetterPolynomials {
  readonly #letters: MathJson[] = [];
  readonly #numbers = new Map<string, number>();

  /** undefined for what is no polynomial with whole coefficients. */
  read(json: MathJson): Polynomial | undefined {
    if (isNumber(json)) {
      const value = rationalFromText(numeral(json));
      return value?.denominator === 1n ? value.numerator : undefined;
    }
    if (isSymbol(json))
      return constants.has(json) && json !== "Pi" && json !== "ImaginaryUnit" ? undefined : P.variable(this.#number(json));
    const parts = operandsOf(json);
    const [first, second] = parts;
    switch (headOf(json)) {
      case "Add":
        return this.#fold(parts, P.add);
      case "Multiply":
        return this.#fold(parts, (left, right) => P.multiply(left, right));
      case "Subtract":
        return this.#fold(parts, P.subtract);
      case "Negate": {
        const inner = first === undefined ? undefined : this.read(first);
        return inner === undefined ? undefined : P.negate(inner);
      }
      case "Power": {
        if (first === "ExponentialE" && second !== undefined) return this.#exponential(second);
        const base = first === undefined ? undefined : this.read(first);
        const isSmall = typeof second === "number" && Number.isInteger(second) && second >= 0 && second <= largestExponent;
        return base === undefined || !isSmall ? undefined : P.power(base, second);
      }
      default:
        return functions.has(headOf(json) ?? "") ? P.variable(this.#number(json)) : undefined;
    }
  }

  /** In school order, highest power first. */
  write(polynomial: Polynomial): MathJson {
    const terms = P.toTerms(polynomial).map(({ coefficient, powers }): MathJson => {
      const factors = powers.map(([number, exponent]): MathJson => {
        const letter = this.#letters[number] ?? "";
        return exponent === 1 ? letter : apply("Power", letter, exponent);
      });
      return apply("Multiply", integerToJson(coefficient), ...factors);
    });
    return simplify(terms.length === 1 ? (terms[0] as MathJson) : apply("Add", ...terms));
  }

  /** content · Π baseᵉ as a product. */
  product(content: bigint, factors: readonly { base: Polynomial; exponent: number }[]): MathJson {
    const size = content < 0n ? -content : content;
    const written = factors.map(({ base, exponent }): MathJson => {
      const json = this.write(base);
      return exponent === 1 ? json : apply("Power", json, exponent);
    });
    const letters = written.filter((each) => isSymbol(each) || isSymbol(operandsOf(each)[0] ?? 0));
    const sums = written.filter((each) => !letters.includes(each));
    const all = [...(size === 1n && written.length > 0 ? [] : [integerToJson(size)]), ...letters, ...sums];
    return productOfFactors(all, content < 0n ? -1 : 1);
  }

  #fold(parts: readonly MathJson[], combine: (left: Polynomial, right: Polynomial) => Polynomial): Polynomial | undefined {
    let result: Polynomial | undefined;
    for (const part of parts) {
      const value = this.read(part);
      if (value === undefined) return undefined;
      result = result === undefined ? value : combine(result, value);
    }
    return result;
  }

  /** e^(2x) as the square of eˣ. */
  #exponential(exponent: MathJson): Polynomial | undefined {
    const { coefficient, rest } = coefficientOf(exponent);
    if (rest === 1 || coefficient.denominator !== 1n || coefficient.numerator < 1n) return undefined;
    if (coefficient.numerator > BigInt(largestExponent)) return undefined;
    return P.power(P.variable(this.#number(apply("Power", "ExponentialE", rest))), Number(coefficient.numerator));
  }

  #number(letter: MathJson): number {
    const key = JSON.stringify(letter);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#letters.push(letter) - 1;
    this.#numbers.set(key, number);
    return number;
  }
}
