import type { Radical } from "../../algebra/radicals/radical.ts";
import type { Radicals } from "../../algebra/radicals/radicals.ts";
import type { MathJson } from "../../contract.ts";
import { headOf, isSymbol, mentions, operandsOf } from "../../expression/mathjson.ts";

/** Coefficients by the exponents of chosen letters, "2,0" for that of the square of the first; zeros left out. */
export type Polynomial = ReadonlyMap<string, Radical>;

/** A quotient of polynomials as written: nothing is cancelled, and each divisor is kept, since the formula has no value where one is 0. */
export interface Quotient {
  readonly above: Polynomial;
  readonly divisors: readonly Polynomial[];
}

/** Higher powers are not multiplied out. */
const largestExponent = 6;

/** A formula as a quotient of polynomials in some letters, its coefficients any numbers that {@link Radicals} reads. */
export function quotientIn(numbers: Radicals, json: MathJson, letters: readonly string[]): Quotient | undefined {
  const arithmetic = new Arithmetic(numbers);
  const read = (part: MathJson): Quotient | undefined => {
    if (!letters.some((letter) => mentions(part, letter))) {
      const value = numbers.read(part);
      return value && { above: arithmetic.constant(value, letters.length), divisors: [] };
    }
    if (isSymbol(part)) return { above: arithmetic.letter(letters.indexOf(part), letters.length), divisors: [] };
    const operands = operandsOf(part).map(read);
    const [first, second] = operands;
    const all = operands.every((operand) => operand !== undefined) ? operands : undefined;
    switch (headOf(part)) {
      case "Add":
        return all?.reduce<Quotient | undefined>((left, right) => left && arithmetic.add(left, right), zero);
      case "Subtract":
        return first && second && arithmetic.add(first, arithmetic.negate(second));
      case "Negate":
        return first && arithmetic.negate(first);
      case "Multiply":
        return all?.slice(1).reduce<Quotient | undefined>((left, right) => left && arithmetic.multiply(left, right), first);
      case "Divide":
        return first && second && arithmetic.divide(first, second);
      case "Power":
        return first && arithmetic.power(first, operandsOf(part)[1]);
      default:
        return undefined;
    }
  };
  return read(json);
}

/** A formula that is a polynomial in the letters, without divisors in them. */
export function polynomialIn(numbers: Radicals, json: MathJson, letters: readonly string[]): Polynomial | undefined {
  const quotient = quotientIn(numbers, json, letters);
  return quotient && quotient.divisors.length === 0 ? quotient.above : undefined;
}

export const exponentsOf = (key: string): number[] => key.split(",").map(Number);

export const degreeOf = (polynomial: Polynomial): number =>
  Math.max(0, ...[...polynomial.keys()].map((key) => exponentsOf(key).reduce((total, exponent) => total + exponent, 0)));

const zero: Quotient = { above: new Map(), divisors: [] };

class Arithmetic {
  readonly #numbers: Radicals;

  constructor(numbers: Radicals) {
    this.#numbers = numbers;
  }

  constant(value: Radical, count: number): Polynomial {
    return new Map(this.#numbers.isZero(value) ? [] : [[new Array(count).fill(0).join(","), value]]);
  }

  letter(index: number, count: number): Polynomial {
    const exponents = new Array(count).fill(0);
    exponents[index] = 1;
    return new Map([[exponents.join(","), this.#numbers.fromRational({ numerator: 1n, denominator: 1n })]]);
  }

  negate({ above, divisors }: Quotient): Quotient {
    return { above: new Map([...above].map(([key, value]) => [key, this.#numbers.negate(value)])), divisors };
  }

  add(left: Quotient, right: Quotient): Quotient | undefined {
    const [first, second] = [this.#times(left.above, right.divisors), this.#times(right.above, left.divisors)];
    if (!first || !second) return undefined;
    return { above: this.#sum(first, second), divisors: [...left.divisors, ...right.divisors] };
  }

  multiply(left: Quotient, right: Quotient): Quotient | undefined {
    const above = this.#product(left.above, right.above);
    return above && { above, divisors: [...left.divisors, ...right.divisors] };
  }

  /** By a number without leaving a divisor behind. */
  divide(left: Quotient, right: Quotient): Quotient | undefined {
    if (right.above.size === 0) return undefined;
    if (degreeOf(right.above) === 0 && right.divisors.length === 0) {
      const [divisor] = right.above.values();
      const above = new Map<string, Radical>();
      for (const [key, value] of left.above) {
        const result = divisor && this.#numbers.divide(value, divisor);
        if (!result) return undefined;
        above.set(key, result);
      }
      return { above, divisors: left.divisors };
    }
    // A divisor of the divisor must not be zero either: it stays among the divisors.
    const above = this.#times(left.above, right.divisors);
    return above && { above, divisors: [...left.divisors, ...right.divisors, right.above] };
  }

  power(base: Quotient, exponent: MathJson | undefined): Quotient | undefined {
    if (typeof exponent !== "number" || !Number.isInteger(exponent) || Math.abs(exponent) > largestExponent) return undefined;
    if (exponent === 0) return undefined;
    const [first] = [...base.above.keys()];
    if (first === undefined) return exponent > 0 ? base : undefined;
    let power: Quotient | undefined = base;
    for (let count = 1; count < Math.abs(exponent) && power; count++) power = this.multiply(power, base);
    if (exponent > 0 || !power) return power;
    const one = this.constant(this.#numbers.fromRational({ numerator: 1n, denominator: 1n }), exponentsOf(first).length);
    return this.divide({ above: one, divisors: [] }, power);
  }

  #sum(left: Polynomial, right: Polynomial): Polynomial {
    const sum = new Map(left);
    for (const [key, value] of right) {
      const total = this.#numbers.add(sum.get(key) ?? [], value);
      if (this.#numbers.isZero(total)) sum.delete(key);
      else sum.set(key, total);
    }
    return sum;
  }

  #product(left: Polynomial, right: Polynomial): Polynomial | undefined {
    let product: Polynomial = new Map();
    for (const [leftKey, leftValue] of left) {
      for (const [rightKey, rightValue] of right) {
        const value = this.#numbers.multiply(leftValue, rightValue);
        if (!value) return undefined;
        const other = exponentsOf(rightKey);
        const key = exponentsOf(leftKey).map((exponent, index) => exponent + (other[index] ?? 0));
        product = this.#sum(product, new Map([[key.join(","), value]]));
      }
    }
    return product;
  }

  #times(polynomial: Polynomial, factors: readonly Polynomial[]): Polynomial | undefined {
    return factors.reduce<Polynomial | undefined>((product, factor) => product && this.#product(product, factor), polynomial);
  }
}
