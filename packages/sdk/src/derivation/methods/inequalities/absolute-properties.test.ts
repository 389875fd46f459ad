import { test } from "node:test";
import fc from "fast-check";
import { check, numRuns, order } from "../../../../test/inequality-properties.ts";
import * as Q from "../../../algebra/rational.ts";
import type { MathJson } from "../../../contract.ts";
import { apply } from "../../../expression/mathjson.ts";

const times = (left: Q.Rational, right: Q.Rational): Q.Rational => Q.multiply(left, right);

test("sums of absolute values compared with a number", () => {
  const number = fc.integer({ min: -6, max: 6 });
  fc.assert(
    fc.property(
      fc.array(number, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: -2, max: 15 }),
      order,
      (centres, bound, relation) => {
        const terms = centres.map((centre) => apply("Abs", apply("Subtract", "x", centre)));
        const sum = terms.length === 1 ? (terms[0] as MathJson) : apply("Add", ...terms);
        const at = (x: Q.Rational): Q.Rational =>
          centres.map((centre) => Q.absolute(Q.subtract(x, Q.rational(BigInt(centre))))).reduce(Q.add, Q.zero);
        const places = Array.from({ length: 49 }, (_, index) => Q.rational(BigInt(index - 24), 2n));
        check(apply(relation, sum, bound), relation, places, (x) => Q.signOf(Q.subtract(at(x), Q.rational(BigInt(bound)))));
      },
    ),
    { numRuns },
  );
});

test("square roots compared with a linear formula", () => {
  const number = fc.integer({ min: -5, max: 5 });
  fc.assert(
    fc.property(number, fc.constantFrom(-1, 1, 2), number, order, (shift, slope, constant, relation) => {
      const right = apply("Add", apply("Multiply", slope, "x"), constant);
      // √(x + shift) with x = s² − shift is |s|: rational places whose root is rational too.
      const places = Array.from({ length: 25 }, (_, index) => Q.rational(BigInt(index), 4n)).map((s) => ({
        s,
        x: Q.subtract(times(s, s), Q.rational(BigInt(shift))),
      }));
      const rootAt = new Map(places.map(({ s, x }) => [`${x.numerator}/${x.denominator}`, s]));
      const outside = Q.subtract(Q.rational(BigInt(-shift)), Q.one);
      check(
        apply(relation, apply("Sqrt", apply("Add", "x", shift)), right),
        relation,
        [outside, ...places.map(({ x }) => x)],
        (x) => {
          const s = rootAt.get(`${x.numerator}/${x.denominator}`);
          const other = Q.add(times(Q.rational(BigInt(slope)), x), Q.rational(BigInt(constant)));
          return s && Q.signOf(Q.subtract(s, other));
        },
      );
    }),
    { numRuns },
  );
});
