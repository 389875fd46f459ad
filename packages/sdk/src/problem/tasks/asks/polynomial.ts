import { differentiate } from "../../../algebra/calculus/differentiate.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { Senseless } from "../modifiers.ts";

const isWhole = (json: MathJson): boolean => typeof json === "number" && Number.isInteger(json) && json >= 0;

/** Whether a formula is made of sums, products, whole powers, and quotients by numbers. */
export const isPolynomial = (json: MathJson): boolean => {
  const [, second = 0] = operandsOf(json);
  if (operandsOf(json).length === 0) return true;
  if (headOf(json) === "Power" && !isWhole(second)) return false;
  if (headOf(json) === "Divide" && freeLetters(second).length > 0) return false;
  return /^(Add|Subtract|Negate|Multiply|Power|Divide)$/.test(headOf(json) ?? "") && operandsOf(json).every(isPolynomial);
};

/** Made of letters and numbers by the four operations and whole powers. */
export const isRational = (json: MathJson): boolean =>
  isPolynomial(json) || (headOf(json) === "Divide" ? operandsOf(json).every(isRational) : isSumOfRational(json));

const isSumOfRational = (json: MathJson): boolean =>
  /^(Add|Subtract|Negate|Multiply)$/.test(headOf(json) ?? "") && operandsOf(json).every(isRational);

/** ax² + bx + c. */
export interface Quadratic {
  readonly a: MathJson;
  readonly b: MathJson;
  readonly c: MathJson;
}

/** The coefficients of a polynomial of degree two in a letter, by Taylor's formula at 0. @throws Senseless for another formula */
export function quadraticIn(formula: MathJson, letter: string): Quadratic {
  const derived = (json: MathJson): MathJson => {
    const found = differentiate(json, letter);
    if (found === undefined) throw new Senseless();
    return found;
  };
  const atZero = (json: MathJson): MathJson => simplify(substitute(json, { [letter]: 0 }));
  if (!isPolynomial(formula)) throw new Senseless();
  const first = derived(formula);
  const second = derived(first);
  if (simplify(derived(second)) !== 0) throw new Senseless();
  const found = { a: simplify(["Divide", atZero(second), 2]), b: atZero(first), c: atZero(formula) };
  if (found.a === 0 || Object.values(found).some((part) => freeLetters(part).includes(letter))) throw new Senseless();
  return found;
}
