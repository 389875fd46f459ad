import assert from "node:assert/strict";
import { test } from "node:test";
import { questionsOf } from "../wording.ts";
import { families } from "./index.ts";
import { polynomial, shifted, withRoots } from "./made.ts";

const polynomials: readonly (readonly [coefficients: number[], written: string])[] = [
  [[1, -3, 2], "x^2 - 3*x + 2"],
  [[-1, 0, 4], "-x^2 + 4"],
  [[2, 1], "2*x + 1"],
  [[5], "5"],
];

for (const [coefficients, written] of polynomials)
  test(`${JSON.stringify(coefficients)} is written ${written}`, () => assert.equal(polynomial(coefficients), written));

test("a polynomial has the roots that it is made of", () => {
  assert.deepEqual(withRoots([1, -2, 3], 2), [2, -4, -10, 12]);
});

test("a letter is moved by a number with its sign", () => {
  assert.deepEqual(
    [2, 0, -2].map((by) => shifted("x", by)),
    ["x + 2", "x", "x - 2"],
  );
});

test("there are a dozen questions of each category, in both languages, no two alike", () => {
  for (const family of families) {
    const questions = questionsOf(family);
    assert.ok(questions.length >= 12, family.category);
    assert.equal(new Set(questions.map(({ text }) => text)).size, questions.length, family.category);
    assert.deepEqual(new Set(questions.map(({ lang }) => lang)), new Set(["en", "zh"]));
  }
});
