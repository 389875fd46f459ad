import type { Polynomial } from "../multivariate/polynomial.ts";
import * as P from "../multivariate/polynomial.ts";
import { rational } from "../rational.ts";
import { add, scale } from "./arithmetic.ts";
import { type Element, fromPolynomial, zero } from "./element.ts";
import type { Field } from "./field.ts";
import { constrain, factored } from "./roots.ts";

/** ln element, as the sum of the logarithms of its factors' absolute values: ln(x²y) = 2 ln |x| + ln |y| where it has a value. undefined for 0. */
export function logarithmOf(field: Field, element: Element): Element | undefined {
  const parts = factored(field, element);
  if (!parts) return undefined;
  constrain(field, parts, true);
  let sum = zero;
  for (const { base, exponent } of parts.factors) {
    sum = add(field, sum, scale(logarithmOfAbsolute(field, base), rational(exponent)));
  }
  return sum;
}

/** ln |base| */
function logarithmOfAbsolute(field: Field, base: Polynomial): Element {
  if (!P.isConstant(base) && P.equal(base, P.variable(base.variable))) {
    const generator = field.generatorOf(base.variable);
    switch (generator.kind) {
      case "sign":
      case "parity":
        return zero;
      case "root":
        return scale(logarithmOfAbsolute(field, generator.base), rational(1, generator.index));
      case "exponential":
        return scale(generator.exponent, rational(1, generator.scale));
    }
  }
  return fromPolynomial(P.variable(field.logarithm(base)));
}
