import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { derived } from "../../../../test/derived-integral.ts";
import * as Q from "../../../algebra/rational.ts";
import type { MathJson } from "../../../contract.ts";
import { apply } from "../../../expression/mathjson.ts";
import { loadCalculus } from "../../../verification/calculus/load.ts";
import { polynomialOf } from "./search/numbers.ts";

const calculus = await loadCalculus();
const whole = fc.integer({ min: -6, max: 6 });

describe("definite integrals of random integrands", () => {
  test("a polynomial between whole numbers has the value of the power rule", () => {
    const coefficients = fc.array(whole, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(coefficients, whole, whole, (values, from, to) => {
        fc.pre(from !== to && values.some((value) => value !== 0));
        const integral: MathJson = apply("Integrate", polynomialOf(values, "x"), apply("Limits", "x", from, to));
        const expected = values.reduce(
          (sum, value, power) => Q.add(sum, Q.rational(value * (to ** (power + 1) - from ** (power + 1)), power + 1)),
          Q.zero,
        );
        const { answer, end } = derived([integral], calculus);
        assert.deepEqual(answer?.json, Q.rationalToJson(expected));
        assert.equal(end.status, "solved");
      }),
      { numRuns: 200 },
    );
  });

  test("∫ xᵖ from 0 to 1 converges for p > −1 only, and from 1 on for p < −1 only", () => {
    const power = fc
      .tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 4 }))
      .map(([numerator, denominator]) => Q.rational(numerator, denominator));
    fc.assert(
      fc.property(power, fc.boolean(), (p, isFromOne) => {
        const integrand: MathJson = apply("Power", "x", Q.rationalToJson(p));
        const bounds: MathJson[] = isFromOne ? [1, "PositiveInfinity"] : [0, 1];
        const { answer } = derived([apply("Integrate", integrand, apply("Limits", "x", ...bounds))], calculus);
        const raised = Q.add(p, Q.one);
        const converges = isFromOne ? Q.signOf(raised) < 0 : Q.signOf(raised) > 0;
        const value = Q.isZero(raised) ? Q.zero : Q.absolute(Q.divide(Q.one, raised));
        assert.deepEqual(answer?.json, converges ? Q.rationalToJson(value) : "Diverges");
      }),
      { numRuns: 60 },
    );
  });
});
