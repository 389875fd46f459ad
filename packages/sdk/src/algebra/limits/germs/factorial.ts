import * as Q from "../../rational.ts";
import { UndecidedError } from "../exact/context.ts";
import * as F from "../exact/functions.ts";
import type { Form } from "../exact/kernel.ts";
import * as K from "../exact/kernel.ts";
import { divide, exponential, invert, logarithm } from "./functions.ts";
import type { Germ, GermContext } from "./germ.ts";
import * as G from "./germ.ts";

/** B₂, B₄ … */
const bernoulliNumbers: readonly (readonly [bigint, bigint])[] = [
  [1n, 6n],
  [-1n, 30n],
  [1n, 42n],
  [-1n, 30n],
  [5n, 66n],
  [-691n, 2730n],
  [7n, 6n],
  [-3617n, 510n],
];

const constantOf = (form: Form): Germ => G.constant(form);

/**
 * g! of what grows, by Stirling's series: ln g! = g ln g − g + ½ ln 2πg + Σ B₂ₖ/(2k(2k − 1)g^(2k−1)), where the error is O of the first term
 * left out (NIST Digital Library of Mathematical Functions, 5.11.1).
 */
export function factorial(germ: Germ, context: GermContext): Germ {
  if (G.partsOf(germ, context).infinite.length === 0 || G.eventualSign(germ, context) !== 1)
    throw new UndecidedError("the factorial of what does not grow");
  const log = logarithm(germ, context);
  let sum = G.add(G.multiply(germ, log, context), G.negate(germ), context);
  sum = G.add(sum, G.scale(log, K.constantForm(Q.rational(1n, 2n)), context), context);
  sum = G.add(sum, constantOf(K.scale(F.logarithm(F.turn(2), context), Q.rational(1n, 2n))), context);
  const inverse = invert(germ, context);
  const square = G.multiply(inverse, inverse, context);
  let power = inverse;
  bernoulliNumbers.forEach(([numerator, denominator], index) => {
    const k = BigInt(index + 1);
    const coefficient = Q.rational(numerator, denominator * 2n * k * (2n * k - 1n));
    sum = G.add(sum, G.scale(power, K.constantForm(coefficient), context), context);
    power = G.multiply(power, square, context);
  });
  const next = power.terms[0]?.monomial ?? power.error;
  return exponential(next ? G.add(sum, G.unknownBelow(next), context) : sum, context);
}

/** n!/(k!(n − k)!); for a small number k the product n(n − 1) … (n − k + 1)/k!. */
export function binomial(n: Germ, k: Germ, context: GermContext): Germ {
  const [only] = k.terms;
  const fixed = k.error || k.terms.length > 1 ? undefined : K.rationalOfForm(only?.coefficient ?? K.zero);
  if (fixed && (only === undefined || only.monomial.key === "[]")) {
    if (fixed.denominator !== 1n || fixed.numerator < 0n || fixed.numerator > 20n)
      throw new UndecidedError("no small number of things");
    let product: Germ = G.constant(K.one);
    for (let index = 0n; index < fixed.numerator; index++) {
      const factor = G.subtract(n, constantOf(K.integerForm(index)), context);
      product = G.scale(G.multiply(product, factor, context), K.constantForm(Q.rational(1n, index + 1n)), context);
    }
    return product;
  }
  const rest = G.subtract(n, k, context);
  return divide(factorial(n, context), G.multiply(factorial(k, context), factorial(rest, context), context), context);
}
