import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { measure, Precise } from "../../../test/precise-value.ts";
import { randomFormula } from "../../../test/random-formula.ts";
import type { MathJson } from "../../contract.ts";
import { BudgetError } from "../../errors/budget-error.ts";
import { sizeOf } from "../../expression/mathjson.ts";
import { toUnicode } from "../../expression/print-unicode.ts";
import { spendFreely } from "../spend.ts";
import { elementOf } from "./convert.ts";
import { inField } from "./in-field.ts";
import { elementToJson } from "./to-json.ts";
import { withKnownSigns } from "./zero-test.ts";

const values = [-7.25, -2, -1, -0.5, 0, 0.3125, 0.5, 1, 1.5, 2, 3, 11.75];

/** The formula as an element of a field and written again, with the signs that its domain gives; undefined where it is no element or too large. */
function rewritten(json: MathJson): { json: MathJson; positive: readonly MathJson[] } | undefined {
  let left = 60_000;
  const spend = (operations: number): void => {
    left -= operations;
    if (left < 0) throw new BudgetError(60_000);
  };
  try {
    return inField({ spend }, (field) => {
      const element = elementOf(field, json);
      // Written out, generators within generators grow beyond all bounds.
      if (!element || field.generators.length > 6) return undefined;
      const numerator = withKnownSigns(field, element.numerator);
      const denominator = withKnownSigns(field, element.denominator);
      // A constraint may make a denominator vanish only where the formula has no value.
      if (denominator === 0n) return undefined;
      return {
        json: elementToJson(field, { numerator, denominator }),
        positive: field.takenAsPositive.map((base) => elementToJson(field, base)),
      };
    });
  } catch (error) {
    if (error instanceof BudgetError) return undefined;
    throw error;
  }
}

test("a formula and what its element is written as have the same value wherever both have one", () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  let compared = 0;
  fc.assert(
    fc.property(randomFormula(false), fc.integer({ min: 0, max: values.length - 1 }), (json, shift) => {
      const other = rewritten(json);
      if (!other || sizeOf(other.json) > 120) return;
      for (let index = 0; index < values.length; index += 2) {
        const point = { x: values[index] as number, y: values[(index * 5 + shift) % values.length] as number };
        const before = measure(json, point)?.value;
        const after = measure(other.json, point)?.value;
        if (!before || !after || !other.positive.every((base) => measure(base, point)?.value.gt("1e-30"))) continue;
        compared += 1;
        const scale = Precise.max(1, before.abs());
        assert.ok(
          before.minus(after).abs().lte(scale.times("1e-18")),
          `${toUnicode(json)} is ${before.toPrecision(20)} at ${JSON.stringify(point)}, ${toUnicode(other.json)} is ${after.toPrecision(20)}`,
        );
      }
    }),
    { numRuns: 500, seed },
  );
  assert.ok(compared > 300, `only ${compared} values compared`);
});

test("the conjugate of a letter is known only where the letter is split into its parts, or real", () => {
  const conjugateOf = (options: { splitsLetters?: boolean; realLetters?: readonly string[] }): MathJson | undefined =>
    inField({ spend: spendFreely, complex: true, ...options }, (field) => {
      const element = elementOf(field, ["OverBar", "z"]);
      return element && elementToJson(field, element);
    });
  assert.equal(conjugateOf({}), undefined);
  assert.equal(conjugateOf({ realLetters: ["z"] }), "z");
  assert.deepEqual(conjugateOf({ splitsLetters: true }), ["Add", ["Negate", ["Multiply", "ImaginaryUnit", "Im z"]], "Re z"]);
});
