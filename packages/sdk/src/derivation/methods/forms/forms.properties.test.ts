import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Atoms } from "../../../algebra/forms/atoms.ts";
import { holdsExpandable } from "../../../algebra/forms/expandable-functions.ts";
import { readFraction } from "../../../algebra/forms/read-fraction.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import type { MathJson } from "../../../contract.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../../expression/mathjson.ts";
import { withSubsteps, work } from "./testing.ts";

const digit = fc.integer({ min: -5, max: 5 }).filter((value) => value !== 0);
const term = (coefficient: number, part: MathJson): MathJson => apply("Multiply", coefficient, part);
const linear = fc.tuple(fc.integer({ min: 1, max: 3 }), digit).map(([a, b]): MathJson => apply("Add", term(a, "x"), b));
const quadratic = fc.constantFrom<MathJson[]>(
  ["Add", ["Power", "x", 2], 1],
  ["Add", ["Power", "x", 2], "x", 1],
  ["Subtract", ["Power", "x", 2], 2],
  ["Add", ["Multiply", 2, ["Power", "x", 2]], 3],
) as unknown as fc.Arbitrary<MathJson>;
const bilinear = fc
  .tuple(digit, digit, fc.integer({ min: -3, max: 3 }))
  .map(([a, b, c]): MathJson => apply("Add", term(a, "x"), term(b, "y"), c));
const product = (factors: readonly MathJson[]): MathJson => apply("Multiply", ...factors);

/** The formula as a fraction in lowest terms: what two formulas of one value have in common. */
function lowestTerms(json: MathJson): string {
  const atoms = new Atoms();
  atoms.numberOf("x");
  atoms.numberOf("y");
  const value = readFraction(json, atoms, () => {});
  return JSON.stringify(value, (_, part) => (typeof part === "bigint" ? String(part) : part));
}

/** The polynomial multiplied out, as a tree without brackets. */
function multipliedOut(json: MathJson): MathJson {
  const { answers } = work("expanded", { json }, { unknowns: ["x"] });
  return answers[0]?.json ?? 0;
}

function answerOf(what: string, json: MathJson): MathJson {
  const worked = work(what, { json }, { unknowns: ["x"] });
  assert.equal(worked.status, "solved", worked.reason);
  assert.deepEqual(worked.refuted, []);
  for (const { rule, verdict } of withSubsteps(worked.steps)) assert.match(verdict.status, /^(proved|given)$/, rule);
  return worked.answers[0]?.json as MathJson;
}

/** How many factors with letters stand in a product, powers counted. */
function countOf(json: MathJson): number {
  if (headOf(json) === "Negate") return countOf(operandsOf(json)[0] as MathJson);
  if (headOf(json) === "Multiply") return operandsOf(json).reduce<number>((count, factor) => count + countOf(factor), 0);
  if (headOf(json) === "Power") return operandsOf(json)[1] as number;
  return typeof json === "number" || headOf(json) === "Divide" ? 0 : 1;
}

test("what is expanded has the value of the product", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(linear, quadratic, bilinear), { minLength: 2, maxLength: 3 }), (factors) => {
      assert.equal(lowestTerms(answerOf("expanded", product(factors))), lowestTerms(product(factors)));
    }),
    { numRuns: 60 },
  );
});

test("a product that was multiplied out is found again, with at least as many factors", () => {
  const factor = fc.oneof(linear, quadratic, bilinear);
  fc.assert(
    fc.property(fc.array(factor, { minLength: 2, maxLength: 4 }), (factors) => {
      const answer = answerOf("factored", multipliedOut(product(factors)));
      assert.equal(lowestTerms(answer), lowestTerms(product(factors)));
      assert.ok(countOf(answer) >= factors.length, JSON.stringify(answer));
    }),
    { numRuns: 200 },
  );
});

test("partial fractions add up to the fraction again", () => {
  const denominator = fc.array(fc.oneof(linear, quadratic), { minLength: 2, maxLength: 3 }).map(product);
  const numerator = fc.oneof(linear, quadratic, fc.constant<MathJson>(1), fc.constant<MathJson>(["Power", "x", 4]));
  fc.assert(
    fc.property(numerator, denominator, (above, below) => {
      const fraction = apply("Divide", above, below);
      assert.equal(lowestTerms(answerOf("partial-fractions", fraction)), lowestTerms(fraction));
    }),
    { numRuns: 100 },
  );
});

test("quotient times divisor plus remainder is the dividend, the remainder of lower degree", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(linear, quadratic), { minLength: 2, maxLength: 3 }),
      digit,
      fc.oneof(linear, quadratic),
      (factors, rest, below) => {
        const dividend = multipliedOut(apply("Add", product(factors), rest));
        const divisor = multipliedOut(below);
        const answer = answerOf("quotient", apply("Divide", dividend, divisor));
        assert.equal(lowestTerms(answer), lowestTerms(apply("Divide", dividend, divisor)));
        const last = headOf(answer) === "Add" || headOf(answer) === "Subtract" ? (operandsOf(answer).at(-1) as MathJson) : 0;
        if (headOf(last) !== "Divide") return;
        const [above, under] = operandsOf(last).map((part) => readFraction(part, new Atoms(), () => {}));
        // 2x/3 + 1/3 leaves nothing: its last term is one of the quotient.
        if (P.isConstant(under?.numerator ?? 0n)) return;
        assert.ok(P.totalDegree(above?.numerator ?? 0n) < P.totalDegree(under?.numerator ?? 0n));
      },
    ),
    { numRuns: 100 },
  );
});

test("a common factor put into two products is found by factors and by Euclid alike", () => {
  fc.assert(
    fc.property(fc.oneof(linear, quadratic), linear, linear, (common, left, right) => {
      const json = apply("GCD", multipliedOut(product([common, left])), multipliedOut(product([common, right])));
      const byFactors = answerOf("gcd", json);
      const [byEuclid] = work("gcd", { json }, { unknowns: ["x"], method: "forms.euclid" }).answers;
      assert.equal(lowestTerms(byFactors), lowestTerms(byEuclid?.json as MathJson));
      assert.equal(headOf(readQuotient(byFactors, common)), undefined);
    }),
    { numRuns: 60 },
  );
});

/** The whole number 1 where the divisor divides the formula over ℚ. */
function readQuotient(formula: MathJson, divisor: MathJson): MathJson {
  const value = readFraction(apply("Divide", formula, divisor), new Atoms(), () => {});
  return value && P.isConstant(value.denominator) ? 1 : ["Divide", 0, 1];
}

test("a completed square has the value of the quadratic", () => {
  fc.assert(
    fc.property(digit, digit, digit, (a, b, c) => {
      const json = apply("Add", term(a, ["Power", "x", 2]), term(b, "x"), c);
      assert.equal(lowestTerms(answerOf("completed-square", json)), lowestTerms(json));
    }),
    { numRuns: 100 },
  );
});

/** The same value at positive places, as far as the formula has one there. */
function agreesAtPositivePlaces(json: MathJson, answer: MathJson): void {
  const [before, after] = [compile(json, ["x", "y"]), compile(answer, ["x", "y"])];
  for (const [x, y] of [
    [0.3, 0.7],
    [1.9, 0.4],
    [2.3, 3.1],
    [0.15, 5.2],
  ] as const) {
    const [left, right] = [before(x, y), after(x, y)];
    if (Number.isFinite(left)) assert.ok(Math.abs(left - right) <= 1e-9 * (1 + Math.abs(left)), JSON.stringify([json, answer]));
  }
}

test("an expanded logarithm has the value of the logarithm at positive places, and laws take nothing in it further apart", () => {
  const exponent = fc.constantFrom<MathJson[]>(2, 3, -2, ["Divide", 2, 3]) as fc.Arbitrary<MathJson>;
  const base = fc.constantFrom<MathJson[]>("x", "y", ["Add", "x", 1], ["Add", "x", "y"], 8, 3) as fc.Arbitrary<MathJson>;
  const factor = fc.oneof(
    base,
    fc.tuple(base, exponent).map(([part, power]): MathJson => apply("Power", part, power)),
    base.map((part): MathJson => apply("Sqrt", part)),
  );
  const side = fc
    .array(factor, { minLength: 1, maxLength: 3 })
    .map((parts) => (parts.length === 1 ? (parts[0] as MathJson) : product(parts)));
  const argument = fc.oneof(
    side,
    fc.tuple(side, side).map(([above, below]): MathJson => apply("Divide", above, below)),
    side.map((part): MathJson => apply("Sqrt", part)),
  );
  fc.assert(
    fc.property(argument, fc.constantFrom<MathJson[]>("Ln", "Log", 2), (inner, base) => {
      const json = base === 2 ? apply("Log", inner, 2) : apply(base as string, inner);
      const answer = answerOf("expanded", json);
      agreesAtPositivePlaces(json, answer);
      assert.ok(!holdsExpandable(answer, json), JSON.stringify(answer));
    }),
    { numRuns: 60 },
  );
});

test("a function of angles has the value of what it is expanded to", () => {
  const angle = fc.constantFrom<MathJson[]>(
    "x",
    "y",
    ["Multiply", 2, "x"],
    ["Divide", "Pi", 6],
    ["Divide", "Pi", 3],
    1,
  ) as fc.Arbitrary<MathJson>;
  const sumOfAngles = fc
    .tuple(fc.constantFrom("Add", "Subtract"), angle, angle)
    .filter(
      ([, ...angles]) =>
        new Set(angles.map((each) => JSON.stringify(each))).size === 2 && angles.some((each) => freeLetters(each).length > 0),
    )
    .map(([head, first, second]): MathJson => apply(head, first, second));
  const multiple = fc.integer({ min: 2, max: 6 }).map((count): MathJson => apply("Multiply", count, "x"));
  const head = fc.constantFrom("Sin", "Cos", "Tan", "Cot", "Sinh", "Cosh", "Tanh");
  fc.assert(
    fc.property(head, fc.oneof(sumOfAngles, multiple), (name, inside) => {
      const json = apply(name, inside);
      const answer = answerOf("expanded", json);
      agreesAtPositivePlaces(json, answer);
      assert.ok(!holdsExpandable(answer, json), JSON.stringify(answer));
    }),
    { numRuns: 80 },
  );
});
