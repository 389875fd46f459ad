import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, isSum } from "../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../expression/tree/sign.ts";
import { baseAndExponent, factorsOf, pairs, powerOf, productOf, sumOf, termsOf, wholeOf } from "../forms.ts";
import { type Mistake, type MistakenRule, onParts } from "../mistake.ts";

/** Sums and differences of squares and cubes factored by a law that is none. */

/** The root of a square or a cube: x of x², 3 of 9. */
function rootOf(json: MathJson, degree: 2 | 3): MathJson | undefined {
  if (startsWithMinus(json)) return undefined;
  const number = wholeOf(json);
  if (number !== undefined) {
    const root = Math.round(degree === 2 ? Math.sqrt(number) : Math.cbrt(number));
    return root ** degree === number ? root : undefined;
  }
  const factors = factorsOf(json);
  if (factors.length > 1) {
    const roots = factors.map((factor) => rootOf(factor, degree));
    return roots.every((root) => root !== undefined) ? productOf(roots) : undefined;
  }
  const [base, exponent] = baseAndExponent(json);
  const times = wholeOf(exponent);
  return headOf(json) === "Power" && times !== undefined && times % degree === 0 ? powerOf(base, times / degree) : undefined;
}

/** a² + b² as (a + b)(a − b) or (a + b)², a² − b² as (a − b)², a³ + b³ as (a + b)³ or with a sign wrong. */
function* factoredSum(json: MathJson): Iterable<Mistake> {
  if (!isSum(json) || freeLetters(json).length === 0) return;
  for (const [left, right, rest] of pairs(termsOf(json))) {
    if (startsWithMinus(left)) continue;
    const minus = startsWithMinus(right);
    const plain = minus ? opposite(right) : right;
    const [a, b] = [rootOf(left, 2), rootOf(plain, 2)];
    const [c, d] = [rootOf(left, 3), rootOf(plain, 3)];
    const part = sumOf([left, right]);
    const wrong: MathJson[] = [];
    if (a !== undefined && b !== undefined) {
      const [sum, difference] = [sumOf([a, b]), sumOf([a, opposite(b)])];
      wrong.push(powerOf(sum, 2), powerOf(difference, 2), ...(minus ? [] : [productOf([sum, difference])]));
    }
    if (c !== undefined && d !== undefined) wrong.push(...cubes(c, d, minus));
    for (const written of wrong) yield { json: sumOf([written, ...rest]), parts: { part, written } };
  }
}

function cubes(c: MathJson, d: MathJson, minus: boolean): MathJson[] {
  const end = minus ? opposite(d) : d;
  const [first, square, product] = [sumOf([c, end]), powerOf(d, 2), productOf([c, d])];
  const middle = minus ? opposite(product) : product;
  return [
    powerOf(first, 3),
    productOf([first, sumOf([powerOf(c, 2), middle, square])]),
    productOf([sumOf([c, opposite(end)]), sumOf([powerOf(c, 2), middle, square])]),
    productOf([first, sumOf([powerOf(c, 2), square])]),
    productOf([first, sumOf([powerOf(c, 2), productOf([minus ? 2 : -2, c, d]), square])]),
  ];
}

export const factoringRules: readonly MistakenRule[] = [onParts("wrong-identity", "wrong-identity.factored", 78, factoredSum)];
