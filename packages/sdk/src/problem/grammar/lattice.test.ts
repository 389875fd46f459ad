import assert from "node:assert/strict";
import { test } from "node:test";
import type { MathJson } from "../../contract.ts";
import { toAscii } from "../../expression/print-ascii.ts";
import { inUsualNames } from "./formula-runs.ts";
import { latticeOf } from "./lattice.ts";

const vocabulary = new Set(["is", "at", "by", "with", "the"]);

/** All stretches that are read as formulas, each with what it was read as. */
function formulas(text: string, isPlain: (json: MathJson) => boolean = () => false): string[] {
  const lattice = latticeOf(text, vocabulary, (value) => [{ category: "Any", value }], isPlain);
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

test("both ways to read a doubtful root are there, unless the formula is plain as it is read", () => {
  assert.deepEqual(formulas("y = √4x").sort(), ["y = sqrt(4)*x", "y = sqrt(4*x)"]);
  assert.deepEqual(formulas("y = 6√2x").sort(), ["y = 6*sqrt(2)*x", "y = 6*sqrt(2*x)"]);
  assert.deepEqual(
    formulas("y = √4x", () => true),
    ["y = sqrt(4)*x"],
  );
});

test("conditions and points in brackets behind something are formulas of their own", () => {
  assert.deepEqual(formulas("$x^2+ay^2=1$ (a>0, b>0)"), ["x^2 + a*y^2 = 1", "a > 0", "b > 0"]);
  assert.deepEqual(formulas("方程(A(1,2),B(3,4))"), ["A(1, 2)", "B(3, 4)"]);
  assert.deepEqual(formulas("的中点(1,2)"), ["(1, 2)"]);
});

test("an article before a word ends a formula", () => {
  assert.deepEqual(formulas("is x^2 = 0 a circle"), ["x^2 = 0", "x^2 = 0*a", "a"]);
});

test("a prime makes another name", () => {
  assert.deepEqual(formulas("P′"), ["P_prime"]);
  assert.deepEqual(formulas("A'(1, 2)"), ["A_prime(1, 2)"]);
  assert.deepEqual(formulas("y'"), ["y'"]);
});

test("short forms and other spellings of words are the words", () => {
  const { tokens } = latticeOf("eqn centre Foci", vocabulary, () => []);
  assert.deepEqual(
    tokens.map(({ key }) => key),
    ["equation", "center", "foci"],
  );
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
