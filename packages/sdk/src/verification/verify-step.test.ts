import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import * as N from "../algebra/quadratic-number.ts";
import * as Q from "../algebra/rational.ts";
import { sum, times, univariateToJson } from "../algebra/written-form.ts";
import type { Expression, MathJson, Relation, Verdict } from "../contract.ts";
import { expressionOf } from "../expression/expression.ts";
import { parse } from "../expression/parse.ts";
import { toUnicode } from "../expression/print-unicode.ts";
import { verifyWithin } from "./verify-step.ts";

const operations = 500_000;
const verdictOf = (before: string, after: string, relation: Relation, assuming: string[] = []): Verdict =>
  verifyWithin(operations, { before: parse(before), after: parse(after), relation, assuming: assuming.map(parse) });

const words = (expressions: readonly Expression[] | undefined): string =>
  (expressions ?? []).map(({ json }) => toUnicode(json)).join(", ");
const values = (witness: Verdict["witness"]): string =>
  Object.entries(witness ?? {})
    .map(([letter, value]) => `${letter} = ${toUnicode(value.json)}`)
    .join(", ");

describe("expressions of equal value", () => {
  const rows: [before: string, after: string, status: Verdict["status"], more?: string][] = [
    ["x^2 - 4x + 3", "(x-1)(x-3)", "proved"],
    ["x^2 - 4x + 3", "(x-2)^2 - 1", "proved"],
    ["x^2 - 4x + 3", "(x-1)(x+3)", "refuted", "x = 0"],
    ["(a+b)^2", "a^2 + 2ab + b^2", "proved"],
    ["(a+b)^2", "a^2 + b^2", "refuted", "a = 1, b = 1"],
    ["(a+b)^3", "a^3+3a^2b+3ab^2+b^3", "proved"],
    ["\\frac{x^2-1}{x-1}", "x + 1", "proved", "x ≠ 1"],
    ["x + 1", "\\frac{x^2-1}{x-1}", "proved", "x ≠ 1"],
    ["\\frac{x}{x}", "1", "proved", "x ≠ 0"],
    ["\\frac{1}{x} + \\frac{1}{x+1}", "\\frac{2x+1}{x(x+1)}", "proved"],
    ["\\frac{x^2+1}{x^2+1}", "1", "proved", ""],
    ["\\frac{a}{b} \\cdot b", "a", "proved", "b ≠ 0"],
    ["\\sqrt{12}", "2\\sqrt{3}", "proved"],
    ["\\sqrt{12}", "3\\sqrt{2}", "refuted"],
    ["\\frac{-3+\\sqrt{13}}{2} \\cdot \\frac{-3-\\sqrt{13}}{2}", "-1", "proved"],
    ["\\frac{1}{\\sqrt{2}}", "\\frac{\\sqrt{2}}{2}", "proved"],
    ["\\sqrt{2}", "1.4142135623730951", "refuted", ""],
    ["1/3", "0.3333333333333333", "refuted", ""],
    ["0.1 + 0.2", "0.3", "proved"],
    ["10^{20} x + x^2", "10^{20} x", "refuted", "x = 1"],
    ["\\pi + \\pi", "2\\pi", "proved"],
    ["\\pi", "3.14159", "refuted"],
    ["\\sqrt{x^2}", "x", "refuted"],
    ["x^{1000000000}", "x^{1000000000}", "proved"],
    ["(x+1)^{40}", "(x+1)^{39}(x+1)", "proved"],
    ["(a+b+c+d)^{40}", "(a+b+c+d)^{39}", "unchecked"],
    ["x^0", "1", "proved"],
    ["0 \\cdot \\frac{1}{0}", "0", "unchecked"],
  ];
  for (const [before, after, status, more] of rows) {
    test(`${before} ⟶ ${after} is ${status}`, () => {
      const verdict = verdictOf(before, after, "equal");
      assert.equal(verdict.status, status);
      if (more !== undefined) assert.equal(status === "refuted" ? values(verdict.witness) : words(verdict.conditions), more);
    });
  }
});

describe("solution sets", () => {
  const rows: [before: string, relation: Relation, after: string, status: Verdict["status"], witness?: string][] = [
    ["x^2 - 4x + 3 = 0", "equivalent", "x = 1 \\lor x = 3", "proved"],
    ["x^2 - 4x + 3 = 0", "equivalent", "x = 1", "refuted", "x = 3"],
    ["x^2 - 4x + 3 = 0", "follows", "x = 1", "proved"],
    ["x^2 - 4x + 3 = 0", "implies", "x = 1", "refuted", "x = 3"],
    ["x = 1", "implies", "x^2 = 1", "proved"],
    ["x = 1", "equivalent", "x^2 = 1", "refuted", "x = -1"],
    ["x^2 = x", "equivalent", "x = 1", "refuted", "x = 0"],
    ["x^2 + 1 = 0", "equivalent", "x \\in \\varnothing", "proved"],
    ["x^2 + x - 1 = 0", "equivalent", "x = \\frac{-1 \\pm \\sqrt{5}}{2}", "proved"],
    ["x^2 + x - 1 = 0", "equivalent", "x = \\frac{1 \\pm \\sqrt{5}}{2}", "refuted"],
    ["x^2 - 2 = 0", "equivalent", "x = \\sqrt{2} \\lor x = -\\sqrt{2}", "proved"],
    ["x^2 - 2 = 0", "equivalent", "x = \\sqrt{2}", "refuted", "x = −√2"],
    ["x^2 - 2 = 0", "equivalent", "x = \\pm 1.41421356237309", "refuted"],
    ["2x + 2 = 3x - 7", "equivalent", "x = 9", "proved"],
    ["\\frac{x^2-1}{x-1} = 0", "equivalent", "x = -1", "proved"],
    ["\\frac{x^2-1}{x-1} = 0", "equivalent", "x^2 - 1 = 0", "refuted", "x = 1"],
    ["\\frac{x}{x} = 1", "equivalent", "x \\in \\mathbb{R}", "refuted", "x = 0"],
    ["(x-2)^2 > 0", "equivalent", "x \\ne 2", "proved"],
    ["x^2 - 4x + 3 > 0", "equivalent", "x < 1 \\lor x > 3", "proved"],
    ["x^2 - 4x + 3 \\ge 0", "equivalent", "x < 1 \\lor x > 3", "refuted", "x = 1"],
    ["-2x > 6", "equivalent", "x > -3", "refuted"],
    ["x^2 < 2", "equivalent", "-\\sqrt{2} < x < \\sqrt{2}", "proved"],
    ["x^2 \\ge 0", "equivalent", "x \\in \\mathbb{R}", "proved"],
    ["(x^2-2)(x^2-8) = 0", "equivalent", "x^2 = 2 \\lor x^2 = 8", "proved"],
    ["(x^2-2)^3 = 0", "equivalent", "x^2 = 2", "proved"],
    ["x^3 - x = 0", "equivalent", "x = 0 \\lor x = 1", "refuted", "x = −1"],
    ["x^3 = 2", "equivalent", "x = 1.26", "refuted", "x = 1.25992"],
    ["x^3 = 2", "implies", "x = 1", "refuted", "x = 1.25992"],
    ["6x^3 - x^2 - x = 0", "implies", "x = 0 \\lor x = \\frac{1}{2}", "refuted", "x = -1/3"],
    ["x^3 = 2", "implies", "x > 1.2599", "proved"],
    ["y = x^2 - 4x + 3", "equivalent", "y = (x-2)^2 - 1", "proved"],
    ["y = x^2 - 4x + 3", "equivalent", "y = (x-2)^2 + 1", "refuted"],
    ["y = (x-2)^2 - 1", "implies", "y \\ge -1", "proved"],
    ["y = (x-2)^2 - 1", "implies", "y > -1", "refuted"],
    ["y = (x-2)^2 - 1", "implies", "y \\ge 0", "refuted"],
    ["f(x) = x^2 - 2x", "equivalent", "f(x) = x(x-2)", "proved"],
    ["f(x) = x^2 - 2x", "equivalent", "f(x) = x(x+2)", "refuted"],
    ["a x = b", "equivalent", "x = \\frac{b}{a}", "refuted"],
    ["x + y = 2", "equivalent", "2x + 2y = 4", "proved"],
    ["x + y = 2", "equivalent", "x = 2 + y", "refuted"],
    ["\\sin x = 0", "equivalent", "x = 0", "refuted"],
    ["x = \\sqrt{2} + \\sqrt{3}", "equivalent", "x^4 - 10x^2 + 1 = 0", "refuted"],
    ["x = \\pi", "equivalent", "2x = 2\\pi", "proved"],
    ["\\sqrt{x} = -1", "equivalent", "x = 1", "refuted"],
  ];
  for (const [before, relation, after, status, witness] of rows) {
    test(`${before} ${relation} ${after}: ${status}`, () => {
      const verdict = verdictOf(before, after, relation);
      assert.equal(verdict.status, status);
      if (witness !== undefined) assert.equal(values(verdict.witness), witness.replaceAll("-", "−"));
    });
  }

  test("a hypothesis counts", () => {
    assert.equal(verdictOf("y = x^2", "y = 4", "equivalent", ["x = 2"]).status, "proved");
    assert.equal(verdictOf("y = x^2", "y = 4", "equivalent", ["x = 3"]).status, "refuted");
    assert.equal(verdictOf("x^2 = 9", "x = 3", "equivalent", ["x > 0"]).status, "proved");
    assert.equal(verdictOf("x^2 = 9", "x = 3", "equivalent", ["x > -4"]).status, "refuted");
  });
});

describe("other relations", () => {
  test("remarks and definitions are given, never proved", () => {
    for (const relation of ["states", "defines"] as const)
      assert.deepEqual(verdictOf("1 = 2", "1 = 3", relation), { status: "given" });
  });

  test("a chain must hold link by link", () => {
    const chain = (line: string): Verdict => verifyWithin(operations, { after: parse(line), relation: "equal" });
    assert.equal(chain("2^2 - 4 \\cdot 2 + 3 = 4 - 8 + 3 = -1").status, "proved");
    assert.equal(chain("2^2 - 4 \\cdot 2 + 3 = 4 - 6 + 3 = -1").status, "refuted");
  });

  test("a decimal must be rounded rightly", () => {
    const rows: [string, string, Verdict["status"]][] = [
      ["\\sqrt{2}", "1.414", "proved"],
      ["\\sqrt{2}", "1.415", "refuted"],
      ["\\frac{2}{3}", "0.667", "proved"],
      ["\\frac{2}{3}", "0.666", "refuted"],
      ["\\pi", "3.14", "proved"],
      ["\\pi", "3.15", "refuted"],
    ];
    for (const [exact, decimal, status] of rows)
      assert.equal(verdictOf(exact, decimal, "approximates").status, status, `${exact} ≈ ${decimal}`);
  });
});

describe("for random polynomials", () => {
  const rationals = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 4 })).map(([n, d]) => Q.rational(n, d));
  const nonZero = rationals.filter((value) => !Q.isZero(value));
  const equals = (left: MathJson, right: MathJson): Expression => expressionOf(["Equal", left, right]);
  const product = (roots: readonly Q.Rational[]): MathJson => [
    "Multiply",
    ...roots.map((root) => sum(["x", Q.rationalToJson(Q.negate(root))])),
    1,
  ];
  const oneOf = (roots: readonly Q.Rational[]): Expression =>
    expressionOf(["Or", ...roots.map((root): MathJson => ["Equal", "x", Q.rationalToJson(root)])]);

  test("a product is zero exactly at its roots; dropping or moving one is refuted", () => {
    fc.assert(
      fc.property(fc.uniqueArray(rationals, { minLength: 1, maxLength: 4, comparator: Q.equal }), nonZero, (roots, factor) => {
        const before = equals(times(N.fromRational(factor), product(roots)), 0);
        const check = (after: Expression): string => verifyWithin(operations, { before, after, relation: "equivalent" }).status;
        assert.equal(check(oneOf(roots)), "proved");
        assert.equal(check(oneOf(roots.slice(1))), "refuted");
        const moved = roots.map((root, index) => (index === 0 ? Q.add(root, Q.rational(1, 997)) : root));
        assert.equal(check(oneOf(moved)), "refuted");
      }),
    );
  });

  test("one coefficient off is refuted with a point where the sides differ", () => {
    fc.assert(
      fc.property(
        fc.array(rationals, { minLength: 2, maxLength: 8 }),
        nonZero,
        fc.nat({ max: 7 }),
        (coefficients, error, place) => {
          const at = place % coefficients.length;
          const written = (values: readonly Q.Rational[]): Expression =>
            expressionOf(univariateToJson(values.map(N.fromRational), "x"));
          const wrong = coefficients.map((value, index) => (index === at ? Q.add(value, error) : value));
          const verdict = verifyWithin(operations, { before: written(coefficients), after: written(wrong), relation: "equal" });
          assert.equal(verdict.status, "refuted");
        },
      ),
    );
  });
});

describe("letters in subscripts", () => {
  const rows: [before: string, after: string, assuming: string, status: Verdict["status"]][] = [
    ["a_n + a_{n+1} = 2n", "a_n + a_{n+1} = 6", "n = 3", "unchecked"],
    ["a_n + a_{n+1}", "a_{n+1} + a_n + n", "n = 3", "unchecked"],
    ["F_x = 3x", "F_x = 6", "x = 2", "proved"],
  ];
  for (const [before, after, assuming, status] of rows) {
    const relation = before.includes("=") ? "equivalent" : "equal";
    test(`${before} → ${after}`, () => assert.equal(verdictOf(before, after, relation, [assuming]).status, status));
  }
});
