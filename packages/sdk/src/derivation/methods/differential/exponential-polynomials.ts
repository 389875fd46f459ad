import * as N from "../../../algebra/quadratic-number.ts";
import type { Rational } from "../../../algebra/rational.ts";
import * as Q from "../../../algebra/rational.ts";
import { exactValue } from "../../../algebra/rational-function.ts";
import type { MathJson } from "../../../contract.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../../expression/mathjson.ts";
import { tidy } from "./lesson.ts";

/** e^(rate · x) times a polynomial times cos(frequency · x), plus one times sin; coefficients by ascending power. Without waves the frequency is 0. */
export interface ExponentialPolynomial {
  readonly rate: Rational;
  readonly frequency: Rational;
  readonly cosine: readonly Rational[];
  readonly sine: readonly Rational[];
}

const add = (left: readonly Rational[], right: readonly Rational[]): Rational[] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, index) => Q.add(left[index] ?? Q.zero, right[index] ?? Q.zero));
const scale = (list: readonly Rational[], factor: Rational): Rational[] => list.map((value) => Q.multiply(value, factor));
const derived = (list: readonly Rational[]): Rational[] =>
  list.slice(1).map((value, index) => Q.multiply(value, Q.rational(index + 1)));

/** The derivative by x. */
export function derivativeOf({ rate, frequency, cosine, sine }: ExponentialPolynomial): ExponentialPolynomial {
  return {
    rate,
    frequency,
    cosine: add(add(derived(cosine), scale(cosine, rate)), scale(sine, frequency)),
    sine: add(add(derived(sine), scale(sine, rate)), scale(cosine, Q.negate(frequency))),
  };
}

/** Σ coefficients[k] · f⁽ᵏ⁾ */
export function operate(coefficients: readonly Rational[], start: ExponentialPolynomial): ExponentialPolynomial {
  let term = start;
  let total: ExponentialPolynomial = { ...start, cosine: [], sine: [] };
  for (const coefficient of coefficients) {
    total = {
      ...total,
      cosine: add(total.cosine, scale(term.cosine, coefficient)),
      sine: add(total.sine, scale(term.sine, coefficient)),
    };
    term = derivativeOf(term);
  }
  return total;
}

/** A formula as a sum of such functions, one for each rate and frequency; undefined where it is none with rational numbers. */
export function exponentialPolynomials(json: MathJson, x: string): ExponentialPolynomial[] | undefined {
  const groups: ExponentialPolynomial[] = [];
  for (const term of termsOf(json)) {
    const found = termIn(term, x);
    if (!found) return undefined;
    const index = groups.findIndex((group) => Q.equal(group.rate, found.rate) && Q.equal(group.frequency, found.frequency));
    const present = groups[index];
    if (present) groups[index] = { ...present, cosine: add(present.cosine, found.cosine), sine: add(present.sine, found.sine) };
    else groups.push(found);
  }
  return groups;
}

function termsOf(json: MathJson): MathJson[] {
  const [first = 0, second = 0] = operandsOf(json);
  switch (headOf(json)) {
    case "Add":
      return operandsOf(json).flatMap(termsOf);
    case "Subtract":
      return [...termsOf(first), ...termsOf(second).map((term) => apply("Negate", term))];
    case "Negate":
      return termsOf(first).map((term) => apply("Negate", term));
    case "Multiply": {
      const sum = operandsOf(json).findIndex((factor) => headOf(factor) === "Add" || headOf(factor) === "Subtract");
      if (sum < 0) return [json];
      const others = operandsOf(json).filter((_, index) => index !== sum);
      return termsOf(operandsOf(json)[sum] as MathJson).flatMap((term) => termsOf(apply("Multiply", ...others, term)));
    }
    case "Divide":
      return freeLetters(second).length === 0 ? termsOf(first).map((term) => apply("Divide", term, second)) : [json];
    default:
      return [json];
  }
}

interface Parts {
  coefficient: Rational;
  power: number;
  rate: Rational;
  wave: "Cos" | "Sin" | undefined;
  frequency: Rational;
}

function termIn(term: MathJson, x: string): ExponentialPolynomial | undefined {
  const parts: Parts = { coefficient: Q.one, power: 0, rate: Q.zero, wave: undefined, frequency: Q.zero };
  if (!collect(term, 1, x, parts)) return undefined;
  const list = [...Array<Rational>(parts.power).fill(Q.zero), parts.coefficient];
  const isSine = parts.wave === "Sin";
  return { rate: parts.rate, frequency: parts.frequency, cosine: isSine ? [] : list, sine: isSine ? list : [] };
}

function collect(json: MathJson, sign: 1 | -1, x: string, parts: Parts): boolean {
  const [first = 0, second = 0] = operandsOf(json);
  if (!freeLetters(json).includes(x)) {
    const value = rationalIn(json);
    if (!value || Q.isZero(value)) return false;
    parts.coefficient = sign === 1 ? Q.multiply(parts.coefficient, value) : Q.divide(parts.coefficient, value);
    return true;
  }
  if (json === x) {
    parts.power += sign;
    return parts.power >= 0;
  }
  switch (headOf(json)) {
    case "Negate":
      parts.coefficient = Q.negate(parts.coefficient);
      return collect(first, sign, x, parts);
    case "Multiply":
      return operandsOf(json).every((factor) => collect(factor, sign, x, parts));
    case "Divide":
      return collect(first, sign, x, parts) && collect(second, sign === 1 ? -1 : 1, x, parts);
    case "Power": {
      if (first === x && typeof second === "number" && Number.isInteger(second) && second > 0 && sign === 1) {
        parts.power += second;
        return true;
      }
      const rate = first === "ExponentialE" ? multipleOf(second, x) : undefined;
      if (!rate) return false;
      parts.rate = Q.add(parts.rate, sign === 1 ? rate : Q.negate(rate));
      return true;
    }
    case "Exp": {
      const rate = multipleOf(first, x);
      if (!rate) return false;
      parts.rate = Q.add(parts.rate, sign === 1 ? rate : Q.negate(rate));
      return true;
    }
    case "Cos":
    case "Sin": {
      const frequency = multipleOf(first, x);
      if (!frequency || parts.wave || sign === -1) return false;
      parts.wave = headOf(json) as "Cos" | "Sin";
      parts.frequency = Q.absolute(frequency);
      if (parts.wave === "Sin" && Q.signOf(frequency) < 0) parts.coefficient = Q.negate(parts.coefficient);
      return true;
    }
    default:
      return false;
  }
}

/** k of k·x. */
function multipleOf(json: MathJson, x: string): Rational | undefined {
  const quotient = tidy(apply("Divide", json, x));
  return freeLetters(quotient).length === 0 ? rationalIn(quotient) : undefined;
}

export function rationalIn(json: MathJson): Rational | undefined {
  if (freeLetters(json).length > 0) return undefined;
  const value = exactValue(json);
  return value && N.isRational(value) ? value.rational : undefined;
}
