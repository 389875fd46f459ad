import { productOf, quotientOf } from "../../../../algebra/calculus/building.ts";
import * as Q from "../../../../algebra/rational.ts";
import type { MathJson } from "../../../../contract.ts";
import { rationalOf } from "../../../../expression/evaluation/literal.ts";
import { apply, headOf, isNumber, mentions, operandsOf, sameTree } from "../../../../expression/mathjson.ts";
import { scaled, workedOut } from "./numbers.ts";

/** base^exponent, a factor of a product. Of eᵘ the exponent moves with the letter, of all others the base does. */
export interface Factor {
  readonly base: MathJson;
  readonly exponent: MathJson;
}

/** A product: a rational number, factors that do not depend on the letter, and factors that do. */
export interface Term {
  readonly coefficient: Q.Rational;
  readonly constants: readonly Factor[];
  readonly moving: readonly Factor[];
}

export const one: Term = { coefficient: Q.one, constants: [], moving: [] };

/** A formula as one product, quotients and roots as powers; sums stay whole. */
export function termOf(json: MathJson, letter: string): Term {
  const gathered = new Gathering(letter);
  gathered.take(json, Q.one);
  return gathered.term();
}

class Gathering {
  #coefficient = Q.one;
  readonly #constants: Factor[] = [];
  readonly #moving: Factor[] = [];
  readonly #letter: string;

  constructor(letter: string) {
    this.#letter = letter;
  }

  term(): Term {
    const kept = (factors: readonly Factor[]): Factor[] => factors.filter(({ exponent }) => exponent !== 0);
    return { coefficient: this.#coefficient, constants: kept(this.#constants), moving: kept(this.#moving) };
  }

  take(json: MathJson, times: Q.Rational): void {
    if (isNumber(json)) this.#number(json, times);
    else if (!this.#takeApart(json, times)) this.#add({ base: json, exponent: Q.rationalToJson(times) });
  }

  /** Whether a part is made of others, which are then taken. */
  #takeApart(json: MathJson, times: Q.Rational): boolean {
    const [first = 0, second = 0] = operandsOf(json);
    const whole = Q.isInteger(times);
    switch (headOf(json)) {
      case "Negate":
        if (whole) this.#number(-1, times);
        if (whole) this.take(first, times);
        return whole;
      case "Multiply":
        // √(ab) is √a √b where both have roots only.
        if (whole) for (const operand of operandsOf(json)) this.take(operand, times);
        return whole;
      case "Divide":
        if (!whole && mentions(json, this.#letter)) return false;
        this.take(first, times);
        this.take(second, Q.negate(times));
        return true;
      case "Sqrt":
        this.#root(first, Q.multiply(times, Q.rational(1n, 2n)));
        return true;
      case "Root": {
        const index = rationalOf(second);
        if (!index || Q.isZero(index)) return false;
        this.#root(first, Q.divide(times, index));
        return true;
      }
      case "Exp":
        this.#add({ base: "ExponentialE", exponent: multiplied(first, times) });
        return true;
      case "Power":
        this.#power(first, second, times);
        return true;
      default:
        return false;
    }
  }

  #number(json: MathJson, times: Q.Rational): void {
    const value = rationalOf(json);
    if (!value || Q.isZero(value) || !Q.isInteger(times) || Q.absolute(times).numerator > 64n) {
      if (value && Q.isZero(value) && Q.signOf(times) > 0) this.#coefficient = Q.zero;
      else this.#add({ base: json, exponent: Q.rationalToJson(times) });
      return;
    }
    for (let count = 0n; count < Q.absolute(times).numerator; count++)
      this.#coefficient = Q.signOf(times) > 0 ? Q.multiply(this.#coefficient, value) : Q.divide(this.#coefficient, value);
  }

  /** Powers under a root stay: √(x²) is |x|, not x. */
  #root(base: MathJson, times: Q.Rational): void {
    const inner = headOf(base) === "Power" ? rationalOf(operandsOf(base)[1] ?? 0) : undefined;
    // x³ under a root has a root where x has one.
    const isOdd = inner && inner.numerator % 2n !== 0n && inner.denominator === 1n && times.denominator % 2n === 0n;
    if (Q.isInteger(times)) this.take(base, times);
    else if (isOdd) this.#root(operandsOf(base)[0] as MathJson, Q.multiply(times, inner));
    else this.#add({ base, exponent: Q.rationalToJson(times) });
  }

  #power(base: MathJson, exponent: MathJson, times: Q.Rational): void {
    const power = rationalOf(exponent);
    const raised = power && Q.multiply(power, times);
    if (!raised) this.#add({ base, exponent: multiplied(exponent, times) });
    else if (Q.isInteger(power) && Q.isInteger(times)) this.take(base, raised);
    else this.#root(base, raised);
  }

  #add(given: Factor): void {
    // |u|² is u².
    const factor =
      headOf(given.base) === "Abs" && isEven(given.exponent) ? { ...given, base: operandsOf(given.base)[0] as MathJson } : given;
    const moves = mentions(factor.base, this.#letter) || mentions(factor.exponent, this.#letter);
    const list = moves ? this.#moving : this.#constants;
    const index = list.findIndex(({ base }) => sameTree(base, factor.base));
    const present = list[index];
    if (present) list[index] = { base: present.base, exponent: addExponents(present.exponent, factor.exponent) };
    else list.push(factor);
    const joined = list[index];
    if (!joined) return;
    // eˣ · e⁻ˣ does not move.
    if (joined.exponent === 0) {
      list.splice(index, 1);
      return;
    }
    if (headOf(joined.base) !== "Abs" || !isEven(joined.exponent)) return;
    list.splice(index, 1);
    this.#add({ ...joined, base: operandsOf(joined.base)[0] as MathJson });
  }
}

const isEven = (exponent: MathJson): boolean => typeof exponent === "number" && exponent % 2 === 0;

function multiplied(exponent: MathJson, times: Q.Rational): MathJson {
  if (Q.equal(times, Q.one)) return exponent;
  const value = rationalOf(exponent);
  return value ? Q.rationalToJson(Q.multiply(value, times)) : workedOut(scaled(Q.rationalToJson(times), exponent));
}

function addExponents(left: MathJson, right: MathJson): MathJson {
  const [a, b] = [rationalOf(left), rationalOf(right)];
  if (a && b) return Q.rationalToJson(Q.add(a, b));
  return workedOut(apply("Add", left, right));
}

export function multiplyTerms(left: Term, right: Term, letter: string): Term {
  return termOf(apply("Multiply", termToJson(left), termToJson(right)), letter);
}

/** A product as it is written: one fraction, whole numbers in front, then letters, powers, roots, functions. */
export function termToJson({ coefficient, constants, moving }: Term): MathJson {
  if (Q.isZero(coefficient)) return 0;
  const factors = [...ordered(constants), ...ordered(moving)];
  const isBelow = ({ base, exponent }: Factor): boolean => {
    const value = rationalOf(exponent);
    return value !== undefined && Q.signOf(value) < 0 && base !== "ExponentialE";
  };
  const { numerator, denominator } = Q.absolute(coefficient);
  const above = factors.filter((factor) => !isBelow(factor)).map(factorToJson);
  const below = factors
    .filter(isBelow)
    .map(({ base, exponent }) =>
      factorToJson({ base, exponent: Q.rationalToJson(Q.negate(rationalOf(exponent) as Q.Rational)) }),
    );
  const top = productOf([Q.integerToJson(numerator), ...above]);
  const written = quotientOf(top, productOf([Q.integerToJson(denominator), ...below]));
  return Q.signOf(coefficient) < 0 ? apply("Negate", written) : written;
}

export function factorToJson({ base, exponent }: Factor): MathJson {
  if (exponent === 1) return base;
  const value = rationalOf(exponent);
  if (value && Q.equal(value, Q.rational(1n, 2n))) return apply("Sqrt", base);
  if (value && value.numerator === 1n && value.denominator !== 1n) return apply("Root", base, Q.integerToJson(value.denominator));
  return apply("Power", base, exponent);
}

/** x before √x before (x + 1) before eˣ before ln x before sin x. */
function rankOf({ base, exponent }: Factor): number {
  const value = rationalOf(exponent);
  if (isNumber(base)) return 0;
  if (typeof base === "string" && base !== "ExponentialE") return value?.denominator === 1n ? 1 : 2;
  if (base === "ExponentialE" || value === undefined) return 5;
  const head = headOf(base) ?? "";
  if (/^(Add|Subtract)$/.test(head)) return value.denominator !== 1n ? 4 : hasFunctions(base) ? 8 : 3;
  return head === "Ln" ? 6 : 7;
}

const hasFunctions = (json: MathJson): boolean =>
  /^[A-Z]/.test(headOf(json) ?? "") &&
  (!/^(Add|Subtract|Negate|Multiply|Divide|Power)$/.test(headOf(json) ?? "") || operandsOf(json).some(hasFunctions));

const ordered = (factors: readonly Factor[]): Factor[] => [...factors].sort((left, right) => rankOf(left) - rankOf(right));
