import { BudgetError } from "../../errors/budget-error.ts";
import type { Polynomial } from "../multivariate/polynomial.ts";
import * as P from "../multivariate/polynomial.ts";
import { rational } from "../rational.ts";
import { power } from "./arithmetic.ts";
import { generatorIn } from "./combination.ts";
import { type Element, fromPolynomial, keyOfElement, one } from "./element.ts";
import type { Field } from "./field.ts";
import { signPolynomial } from "./signs.ts";

/** Powers with rational exponents of one base, and of e: the generators that roots and exponentials are made of. */

/** |base|^(times/index) */
export function absolutePower(field: Field, base: Polynomial, times: number, index: number): Element | undefined {
  const [whole, parts] = lowestTerms(times, index);
  if (!P.isConstant(base) && P.equal(base, P.variable(base.variable))) {
    const generator = field.generatorOf(base.variable);
    if (generator.kind === "sign" || generator.kind === "parity") return one;
    if (generator.kind === "root") return absolutePower(field, generator.base, whole, parts * generator.index);
    if (generator.kind === "exponential") {
      return exponentialOfShare(field, generator.exponent, whole, parts * generator.scale);
    }
  }
  const sign = signPolynomial(field, base);
  if (parts === 1) return power(field, fromPolynomial(field.multiply(sign, base)), whole);
  const root = field.root(base, parts, sign);
  return power(field, fromPolynomial(P.variable(root.place)), (whole * root.index) / parts);
}

/** times/index, index > 0, in lowest terms. */
function lowestTerms(times: number, index: number): [number, number] {
  if (!Number.isSafeInteger(times) || !Number.isSafeInteger(index)) throw new BudgetError(Number.MAX_SAFE_INTEGER);
  const { numerator, denominator } = rational(times, index);
  return [Number(numerator), Number(denominator)];
}

/** e^(part · times/parts) */
export function exponentialOfShare(field: Field, part: Element, times: number, parts: number): Element | undefined {
  const place = generatorIn(part);
  const generator = place === undefined ? undefined : field.generatorOf(place);
  if (generator?.kind === "logarithm") return absolutePower(field, generator.base, times, parts);
  const key = `exp ${keyOfElement(part)}`;
  const scale = field.scaleOf(key, parts);
  const exponential = field.place(key, () => ({ kind: "exponential", exponent: part, scale }));
  return power(field, fromPolynomial(P.variable(exponential)), times * (scale / parts));
}
