import assert from "node:assert/strict";
import { test } from "node:test";
import { FigureError } from "../../errors/figure-error.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { parse } from "../../expression/parse.ts";
import { fieldOf } from "./vector-field.ts";

const formulas = (...texts: string[]) => texts.map((text) => parse(text).json);

test("right sides become rates, parameters and the time included", () => {
  const field = fieldOf(formulas("a (y - x)", "x t - b y"), ["x", "y"], { a: 10, b: ["Divide", 8, 3] });
  assert.equal(field.dimension, 2);
  assert.deepEqual(field.rates(2, [1, 3]), [20, 2 - 8]);
});

test("any number of letters is possible", () => {
  for (const letters of [["x"], ["x", "y"], ["x", "y", "z"], ["x", "y", "z", "w"]]) {
    const field = fieldOf(formulas(...letters.map((letter) => `2${letter} + t`)), letters);
    const state = letters.map((_, index) => index + 1);
    assert.deepEqual(
      field.rates(10, state),
      state.map((value) => 2 * value + 10),
    );
  }
});

test("a right side without a value gives NaN", () => {
  assert.deepEqual(fieldOf(formulas("sqrt(x)"), ["x"]).rates(0, [-1]), [Number.NaN]);
});

test("a letter without a value is refused, and a parameter that is no real number", () => {
  assert.throws(() => fieldOf(formulas("k x"), ["x"]), MisuseError);
  assert.throws(() => fieldOf(formulas("k x"), ["x"], { k: "m" }), FigureError);
});
