import assert from "node:assert/strict";
import { test } from "node:test";
import * as Q from "../../algebra/rational.ts";
import { spendFreely } from "../../algebra/spend.ts";
import { parse } from "../../expression/parse.ts";
import { backSubstituted, integerEchelon } from "./echelon.ts";
import { linearFormOf } from "./linear-form.ts";

const rows = (...matrix: number[][]) => matrix.map((row) => row.map((entry) => Q.rational(entry)));

test("ranks and pivots", () => {
  assert.deepEqual(integerEchelon(rows([1, 2], [2, 4]), spendFreely).pivots, [0]);
  assert.deepEqual(integerEchelon(rows([0, 2, 1], [0, 0, 3], [0, 4, 5]), spendFreely).pivots, [1, 2]);
  assert.deepEqual(integerEchelon([], spendFreely).pivots, []);
  assert.deepEqual(integerEchelon(rows([0, 0], [0, 0]), spendFreely).pivots, []);
});

test("the solution of a system", () => {
  // x + y = 5, x − y = 1, with the constants in the last column
  const echelon = integerEchelon(rows([1, 1, -5], [1, -1, -1]), spendFreely);
  const values = backSubstituted(echelon, new Map([[2, Q.one]]), spendFreely);
  assert.deepEqual([values.get(0), values.get(1)], [Q.rational(3), Q.rational(2)]);
});

const forms: [text: string, expected: string | undefined][] = [
  ["2x + 3y - 4", "-4 + 2x + 3y"],
  ["(x + y)/2 - x", "0 + -1/2x + 1/2y"],
  ["3(x - (y - 1))", "3 + 3x + -3y"],
  ["x - x", "0"],
  ["2 \\cdot 3 \\cdot x / 4", "0 + 3/2x"],
  ["x y", undefined],
  ["x^2", undefined],
  ["1/x", undefined],
  ["x/0", undefined],
  ["x/(y - y)", undefined],
  ["\\pi x", undefined],
];

const written = ({ numerator, denominator }: Q.Rational): string =>
  denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;

for (const [text, expected] of forms) {
  test(`${text} as a linear form`, () => {
    const form = linearFormOf(parse(text).json, spendFreely);
    const terms = form && [...form.coefficients].sort().map(([letter, value]) => `${written(value)}${letter}`);
    assert.equal(form && [written(form.constant), ...(terms ?? [])].join(" + "), expected);
  });
}
