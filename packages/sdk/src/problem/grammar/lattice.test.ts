import assert from "node:assert/strict";
import { test } from "node:test";
import { toAscii } from "../../expression/print-ascii.ts";
import { inUsualNames } from "./formula-runs.ts";
import { latticeOf } from "./lattice.ts";

const vocabulary = new Set(["is", "at", "by", "with", "the"]);

/** All stretches that are read as formulas, each with what it was read as. */
function formulas(text: string): string[] {
  const lattice = latticeOf(text, vocabulary, (value) => [{ category: "Any", value }]);
  return Array.from({ length: lattice.tokens.length + 1 }, (_, end) => lattice.endingAt(end))
    .flat()
    .map(({ value }) => toAscii(value));
}

test("formulas are found between dollars and bare", () => {
  assert.deepEqual(formulas("椭圆$x^2+4y^2=4$的焦点"), ["x^2 + 4*y^2 = 4"]);
  assert.deepEqual(formulas("椭圆x^2+4y^2=4的焦点"), ["x^2 + 4*y^2 = 4"]);
  assert.deepEqual(formulas("the ellipse \\(x^2+4y^2=4\\) with foci"), ["x^2 + 4*y^2 = 4"]);
  assert.deepEqual(formulas("椭圆\\frac{x^2}{4}+y^2=1"), ["x^2/4 + y^2 = 1"]);
});

test("words of the grammar belong to no formula, short products do", () => {
  assert.deepEqual(formulas("the slope is -3"), ["-3"]);
  assert.deepEqual(formulas("y = kx + m with"), ["y = k*x + m"]);
  assert.deepEqual(formulas("ax + by = 0 at"), ["a*x + b*y = 0"]);
  assert.deepEqual(formulas("y^2 = 2px (p > 0)"), ["y^2 = 2*p*x", "y^2 = 2*p*x (p > 0)", "p > 0"]);
});

test("a list is each of its parts, and a name with its equation also one formula", () => {
  assert.deepEqual(formulas("A(1, 2), B(3, 4)"), ["A(1, 2)", "B(3, 4)"]);
  assert.deepEqual(formulas("$A, B$"), ["A", "A, B", "B"]);
  assert.deepEqual(formulas("C: x = 1"), ["C", "C: x = 1", "x = 1"]);
  assert.deepEqual(formulas("$|AB|=$____"), ["abs(A*B)"]);
});

test("a bracket with words in it is no part of a formula", () => {
  assert.deepEqual(formulas("OF(O为坐标原点)"), ["O*F", "O"]);
  assert.deepEqual(formulas("(1,2"), ["1", "2"]);
});

test("both ways to read a doubtful root are there", () => {
  assert.deepEqual(formulas("y = √4x").sort(), ["y = sqrt(4)*x", "y = sqrt(4*x)"]);
});

test("names are written as one likes", () => {
  for (const [given, usual] of [
    ["F1(-2,0)", "F_{1}(-2,0)"],
    ["|PF1F2|", "|PF_{1}F_{2}|"],
    ["l1", "l_{1}"],
    ["x2", "x2"],
    ["ΔABC", "\\triangle ABC"],
    ["S△ABC", "S_{\\triangle ABC}"],
  ] as const)
    assert.equal(inUsualNames(given), usual);
});
