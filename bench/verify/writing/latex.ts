import { type Fraction, fraction, fractionLatex, isOne, isZero, negated } from "./fraction.ts";

/** A term `coefficient · body` with its sign; empty where the coefficient is 0. A body "" stands for 1. */
export function term(coefficient: Fraction | number, body: string): string {
  const value = typeof coefficient === "number" ? fraction(coefficient) : coefficient;
  if (isZero(value)) return "";
  if (body === "") return fractionLatex(value);
  if (isOne(value)) return body;
  if (isOne(negated(value))) return `-${body}`;
  return `${fractionLatex(value)}${/^\d/.test(body) ? " \\cdot " : ""}${body}`;
}

/** Terms in a row: `x^2`, `-4x`, `3` become `x^2-4x+3`. */
export function sum(...terms: readonly string[]): string {
  const present = terms.filter((each) => each !== "" && each !== "0");
  if (present.length === 0) return "0";
  return present.map((each, index) => (index === 0 || each.startsWith("-") ? each : `+${each}`)).join("");
}

/** `x^2-4x+3` of the coefficients, the highest first. */
export function polynomial(coefficients: readonly (number | Fraction)[], letter: string): string {
  return sum(...coefficients.map((coefficient, index) => term(coefficient, powerOf(letter, coefficients.length - 1 - index))));
}

/** A power of a letter or of something that binds as tightly; "" for the power 0. */
export function powerOf(base: string, exponent: number): string {
  if (exponent === 0) return "";
  return exponent === 1 ? base : `${base}^${/^\d$/.test(String(exponent)) ? exponent : `{${exponent}}`}`;
}

/** `ax+b`. */
export const linear = (a: number | Fraction, b: number | Fraction, letter = "x"): string => polynomial([a, b], letter);

export const over = (top: string, bottom: string): string => `\\frac{${top}}{${bottom}}`;
export const root = (inside: string): string => `\\sqrt{${inside}}`;
export const bars = (inside: string): string => `\\left|${inside}\\right|`;
export const brackets = (inside: string): string => `(${inside})`;

/** In brackets where it is a sum, a negative number, or otherwise more than one thing. */
export function factor(inside: string): string {
  return isSum(inside) ? brackets(inside) : inside;
}

/** Whether there is a plus or minus outside of all brackets. */
function isSum(latex: string): boolean {
  let depth = 0;
  for (const sign of latex) {
    if ("({[".includes(sign)) depth += 1;
    else if (")}]".includes(sign)) depth -= 1;
    else if (depth === 0 && (sign === "+" || sign === "-")) return true;
  }
  return false;
}

/** `(x-2)` of the root 2, `(2x-1)` of 1/2, `x` of 0. */
export function rootFactor(value: Fraction, letter = "x"): string {
  return isZero(value) ? letter : brackets(linear(fraction(value.d), fraction(-value.n), letter));
}

/** The same as {@link rootFactor}, where no product needs the brackets. */
export const bareFactor = (value: Fraction, letter = "x"): string => rootFactor(value, letter).replace(/^\((.*)\)$/, "$1");

/** Statements joined by "or". */
export const either = (...statements: readonly string[]): string => [...new Set(statements)].join(" \\lor ");
