import { test } from "node:test";
import fc from "fast-check";
import { anyRelation, check, numRuns, order, placesAround, zeroOf } from "../../../../test/inequality-properties.ts";
import * as Q from "../../../algebra/rational.ts";
import type { MathJson } from "../../../contract.ts";
import { apply } from "../../../expression/mathjson.ts";

const times = (left: Q.Rational, right: Q.Rational): Q.Rational => Q.multiply(left, right);
const factorAt =
  (zero: Q.Rational) =>
  (x: Q.Rational): Q.Rational =>
    Q.subtract(x, zero);
const productAt = (zeros: readonly Q.Rational[], x: Q.Rational): Q.Rational =>
  zeros.map((zero) => factorAt(zero)(x)).reduce(times, Q.one);

/** Coefficients of the product, multiplied out, by ascending power. */
function expand(zeros: readonly Q.Rational[]): Q.Rational[] {
  let polynomial = [Q.one];
  for (const zero of zeros) {
    const shifted = [Q.zero, ...polynomial];
    polynomial = shifted.map((own, power) => Q.subtract(own, times(polynomial[power] ?? Q.zero, zero)));
  }
  return polynomial;
}

const polynomialJson = (coefficients: readonly Q.Rational[]): MathJson =>
  apply(
    "Add",
    ...coefficients
      .map((coefficient, power) => apply("Multiply", Q.rationalToJson(coefficient), apply("Power", "x", power)))
      .slice(1),
    Q.rationalToJson(coefficients[0] ?? Q.zero),
  );

const bracket = (zero: Q.Rational): MathJson => apply("Subtract", "x", Q.rationalToJson(zero));
const productJson = (zeros: readonly Q.Rational[]): MathJson =>
  zeros.length === 1 ? bracket(zeros[0] as Q.Rational) : apply("Multiply", ...zeros.map(bracket));

test("linear inequalities with random numbers", () => {
  const number = fc.integer({ min: -9, max: 9 });
  fc.assert(
    fc.property(number, number, number, number, anyRelation, (a, b, c, d, relation) => {
      const inequality = apply(relation, apply("Add", apply("Multiply", a, "x"), b), apply("Add", apply("Multiply", c, "x"), d));
      const end = a === c ? Q.zero : Q.rational(BigInt(d - b), BigInt(a - c));
      check(inequality, relation, placesAround([end]), (x) =>
        Q.signOf(Q.add(times(Q.rational(BigInt(a - c)), x), Q.rational(BigInt(b - d)))),
      );
    }),
    { numRuns },
  );
});

test("polynomials with random zeros, multiplied out, that are compared with zero", () => {
  fc.assert(
    fc.property(
      fc.array(zeroOf, { minLength: 2, maxLength: 4 }),
      fc.constantFrom(1, -1, 3, -2),
      anyRelation,
      (zeros, leading, relation) => {
        const coefficients = expand(zeros).map((own) => times(own, Q.rational(BigInt(leading))));
        check(
          apply(relation, polynomialJson(coefficients), 0),
          relation,
          placesAround(zeros),
          (x) => Math.sign(leading) * Q.signOf(productAt(zeros, x)),
        );
      },
    ),
    { numRuns },
  );
});

test("quotients of products with random zeros above and below", () => {
  const some = fc.array(zeroOf, { minLength: 1, maxLength: 2 });
  fc.assert(
    fc.property(some, some, order, (above, below, relation) => {
      check(
        apply(relation, apply("Divide", productJson(above), productJson(below)), 0),
        relation,
        placesAround([...above, ...below]),
        (x) => {
          const divisor = productAt(below, x);
          return Q.isZero(divisor) ? undefined : Q.signOf(Q.divide(productAt(above, x), divisor));
        },
      );
    }),
    { numRuns },
  );
});
