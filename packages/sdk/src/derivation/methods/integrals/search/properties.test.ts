import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { spendFreely } from "../../../../algebra/spend.ts";
import type { MathJson } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, substitute } from "../../../../expression/mathjson.ts";
import { toLatex } from "../../../../expression/print-latex.ts";
import { loadCalculus } from "../../../../verification/calculus/load.ts";
import { verifyWithin } from "../../../../verification/verify-step.ts";
import { planIntegral } from "./integrate.ts";
import { polynomialOf } from "./numbers.ts";
import { tidied } from "./tidy.ts";

const calculus = await loadCalculus();
const runs = { numRuns: 200 };

const whole = fc.integer({ min: -9, max: 9 });
const nonzero = whole.filter((value) => value !== 0);
const small = fc.integer({ min: 1, max: 5 });
const polynomial = (degree: number): fc.Arbitrary<MathJson> =>
  fc
    .tuple(fc.array(whole, { minLength: 0, maxLength: degree }), nonzero)
    .map(([rest, lead]) => polynomialOf([...rest, lead], "x"));

function assertFound(integrand: MathJson): void {
  const plan = planIntegral(integrand, "x", spendFreely);
  assert.ok(plan, `no way found for ${toLatex(integrand)}`);
  const value = tidied(plan.value, "x");
  const before = expressionOf(apply("Integrate", integrand, "x"));
  const { status } = verifyWithin(1_000_000, {
    before,
    after: expressionOf(apply("Add", value, "C")),
    relation: "equal",
    calculus,
  });
  assert.equal(status, "proved", `${toLatex(integrand)}: ${toLatex(value)}`);
}

const holds = (integrands: fc.Arbitrary<MathJson>): void => fc.assert(fc.property(integrands, assertFound), runs);

describe("antiderivatives of random integrands differentiate back", () => {
  test("polynomials", () => holds(polynomial(6)));

  test("polynomials times exponentials, sines and cosines", () => {
    const waves = fc.tuple(fc.constantFrom("Exp", "Sin", "Cos", "Sinh"), nonzero).map(([head, rate]): MathJson => {
      const inside = apply("Multiply", rate, "x");
      return head === "Exp" ? apply("Power", "ExponentialE", inside) : apply(head, inside);
    });
    holds(fc.tuple(polynomial(2), waves).map(([left, right]) => apply("Multiply", left, right)));
  });

  test("functions of an inner function, times its derivative", () => {
    const outers: MathJson[] = [
      ["Sin", "u"],
      ["Cos", "u"],
      ["Power", "ExponentialE", "u"],
      ["Divide", 1, "u"],
      ["Power", "u", 4],
      ["Sqrt", "u"],
      ["Divide", 1, ["Power", "u", 3]],
    ];
    const outer = fc.constantFrom(...outers);
    const inner = fc.tuple(small, small, small).map(([factor, constant, power]) => ({
      json: polynomialOf([constant, ...Array.from({ length: power }, () => 0), factor], "x"),
      slope: polynomialOf([...Array.from({ length: power }, () => 0), factor * (power + 1)], "x"),
    }));
    holds(fc.tuple(outer, inner).map(([f, { json, slope }]) => apply("Multiply", slope, substitute(f, { u: json }))));
  });

  test("fractions over linear factors", () => {
    const roots = fc.uniqueArray(whole, { minLength: 2, maxLength: 3 });
    holds(
      fc.tuple(polynomial(3), roots, fc.boolean()).map(([above, places, isSquared]) => {
        const factors = places.map((place, index): MathJson => {
          const linear = polynomialOf([-place, 1], "x");
          return isSquared && index === 0 ? apply("Power", linear, 2) : linear;
        });
        return apply("Divide", above, apply("Multiply", ...factors));
      }),
    );
  });

  test("fractions over a quadratic", () => {
    holds(
      fc
        .tuple(polynomial(2), small, whole, nonzero)
        .map(([above, a, b, c]) => apply("Divide", above, polynomialOf([c, b, a], "x"))),
    );
  });

  test("powers of sine and cosine", () => {
    const power = fc.integer({ min: 0, max: 5 });
    holds(
      fc.tuple(power, power, small).map(([m, n, rate]) => {
        const angle = rate === 1 ? "x" : apply("Multiply", rate, "x");
        return apply("Multiply", apply("Power", apply("Sin", angle), m), apply("Power", apply("Cos", angle), n));
      }),
    );
  });

  test("powers of x times powers of its logarithm", () => {
    holds(
      fc
        .tuple(fc.integer({ min: -4, max: 4 }), fc.integer({ min: 1, max: 3 }))
        .map(([m, n]) => apply("Multiply", apply("Power", "x", m), apply("Power", apply("Ln", "x"), n))),
    );
  });

  test("roots of linear functions beside polynomials", () => {
    const exponent = fc.constantFrom(-3, -1, 1, 3).map((value): MathJson => ["Divide", value, 2]);
    holds(
      fc
        .tuple(polynomial(2), small, whole, exponent)
        .map(([p, a, b, power]) => apply("Multiply", p, apply("Power", polynomialOf([b, a], "x"), power))),
    );
  });
});
