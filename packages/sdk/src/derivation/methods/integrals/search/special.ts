import { negativeOf, productOf, quotientOf } from "../../../../algebra/calculus/building.ts";
import type { MathJson } from "../../../../contract.ts";
import { apply, headOf, operandsOf } from "../../../../expression/mathjson.ts";
import { coefficientsOf, rationalsOf, rootOf, signOfNumber, workedOut } from "./numbers.ts";
import type { Direct } from "./plan.ts";
import type { SearchRule } from "./search.ts";
import { divided, linearIn, shown } from "./table.ts";
import { type Factor, termOf } from "./term.ts";

/**
 * Integrals without elementary antiderivative that have a name of their own: the sine and cosine integrals, the exponential and the logarithmic integral,
 * the error function. Source: Abramowitz and Stegun, 5.1, 5.2, 7.1.
 */
export const specialRule: SearchRule = (_, { moving }, { letter }) => {
  const [first, second, ...more] = moving;
  if (!first || more.length > 0) return undefined;
  if (!second) return ofOne(first, letter);
  const [below, above] = first.base === letter && first.exponent === -1 ? [first, second] : [second, first];
  return below.base === letter && below.exponent === -1 ? overLetter(above, letter) : undefined;
};

const named = (name: string, argument: MathJson): Direct => ({
  kind: "direct",
  rule: "integral.special-function",
  value: apply("Apply", name, argument),
  params: { function: shown(apply("Apply", name, argument)) },
});

function overLetter({ base, exponent }: Factor, letter: string): Direct | undefined {
  const linear = (json: MathJson): boolean => linearIn(json, letter)?.start === 0;
  const [argument = 0] = operandsOf(base);
  if (base === "ExponentialE") return linear(exponent) ? named("Ei", exponent) : undefined;
  if (exponent !== 1 || !linear(argument)) return undefined;
  if (headOf(base) === "Sin") return named("Si", argument);
  return headOf(base) === "Cos" ? { ...named("Ci", argument), provided: [apply("Greater", argument, 0)] } : undefined;
}

function ofOne({ base, exponent }: Factor, letter: string): Direct | undefined {
  if (headOf(base) === "Ln" && exponent === -1 && operandsOf(base)[0] === letter) return named("li", letter);
  return base === "ExponentialE" ? gaussian(exponent, letter) : undefined;
}

/** e^(px² + c) with p < 0, or with a letter p of which that is then said. */
function gaussian(exponent: MathJson, letter: string): Direct | undefined {
  const [constant = 0, middle = 0, factor = 0, ...more] = coefficientsOf(exponent, letter) ?? [];
  const sign = signOfNumber(factor);
  if (more.length > 0 || factor === 0 || middle !== 0 || sign === 1) return undefined;
  const opposite = workedOut(negativeOf(factor));
  const root = (sign === -1 ? rootOf(opposite) : undefined) ?? apply("Sqrt", opposite);
  const argument = root === 1 ? letter : productOf([root, letter]);
  const front = constant === 0 ? [] : [apply("Power", "ExponentialE", constant)];
  const found = named("erf", argument);
  const condition = sign === -1 ? {} : { provided: [apply("Less", factor, 0)] };
  return { ...found, ...condition, value: divided(quotientOf(productOf([...front, apply("Sqrt", "Pi"), found.value]), 2), root) };
}

/**
 * Whether it is known that there is no elementary antiderivative: e^P, sin P and cos P for a polynomial P of degree 2 or more. By Liouville's theorem
 * ∫ e^P is elementary only if R′ + R P′ = 1 for a rational R, which then is a polynomial, and the degrees do not fit.
 */
export function isKnownNonElementary(integrand: MathJson, letter: string): boolean {
  const [only, ...more] = termOf(integrand, letter).moving;
  if (!only || more.length > 0) return false;
  const isWave = /^(Sin|Cos)$/.test(headOf(only.base) ?? "") && only.exponent === 1;
  const inside = only.base === "ExponentialE" ? only.exponent : isWave ? operandsOf(only.base)[0] : undefined;
  return inside !== undefined && (rationalsOf(inside, letter)?.length ?? 0) >= 3;
}
