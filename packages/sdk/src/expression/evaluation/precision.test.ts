import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { measure, Precise, preciseOf } from "../../../test/precise-value.ts";
import { randomFormula } from "../../../test/random-formula.ts";
import { evaluateColumn } from "./column.ts";
import { compile } from "./compile.ts";
import { compileDerivative } from "./derivative.ts";

const coordinate = fc.double({ min: -6, max: 6, noNaN: true }).map((value) => Math.round(value * 2 ** 20) / 2 ** 20);

/**
 * The bound is not a fixed number of digits: sin(10¹⁰x) cannot have them. It is four times what two units in the last place at each
 * operation, carried through the formula at 60 digits, come to.
 */
test("values agree with 60 digits within the error that doubles must have", () => {
  let compared = 0;
  fc.assert(
    fc.property(randomFormula(true), coordinate, coordinate, (json, x, y) => {
      const exact = measure(json, { x, y });
      if (!exact) return;
      const value = compile(json, ["x", "y"])(x, y);
      assert.ok(Number.isFinite(value), `no value, is ${exact.value.toString()}`);
      const difference = preciseOf(value).minus(exact.value).abs();
      assert.ok(
        difference.lte(exact.error.times(4)),
        `${value} is ${difference.toString()} off, allowed ${exact.error.toString()}`,
      );
      compared++;
    }),
    { numRuns: 2_000 },
  );
  assert.ok(compared > 800, `only ${compared} formulas had a value`);
});

test("a column holds the very numbers that are computed one by one", () => {
  fc.assert(
    fc.property(randomFormula(true), fc.array(coordinate, { minLength: 1, maxLength: 9 }), coordinate, (json, xs, y) => {
      const value = compile(json, ["x", "y"]);
      assert.deepEqual(
        [...evaluateColumn(json, "x", Float64Array.from(xs), { y })],
        xs.map((x) => value(x, y)),
      );
    }),
    { numRuns: 1_000 },
  );
});

test("derivatives agree with differences of 60 digits", () => {
  const step = 2 ** -60;
  let compared = 0;
  fc.assert(
    fc.property(randomFormula(false), coordinate, coordinate, (json, x, y) => {
      const { value, first, second } = compileDerivative(json, "x", ["x", "y"])(x, y);
      const exact = [-1, 0, 1].map((side) => measureAt(json, preciseOf(x).plus(new Precise(step).times(side)), y));
      const [left, middle, right] = exact;
      if (!left || !middle || !right || ![value, first, second].every(Number.isFinite)) return;
      const slope = right.minus(left).div(step).div(2);
      const bend = right.plus(left).minus(middle.times(2)).div(step).div(step);
      // What is badly conditioned, near poles and branch points, is left to the table of values.
      const scale = [value, first, second].reduce((most, each) => Math.max(most, Math.abs(each)), 1);
      if (scale > 1e6) return;
      compared++;
      assert.ok(
        slope
          .minus(first)
          .abs()
          .lte(1e-7 * scale),
        `slope ${first}, is ${slope.toNumber()}`,
      );
      assert.ok(
        bend
          .minus(second)
          .abs()
          .lte(1e-5 * scale),
        `bend ${second}, is ${bend.toNumber()}`,
      );
    }),
    { numRuns: 1_000 },
  );
  assert.ok(compared > 250, `only ${compared} derivatives were compared`);
});

function measureAt(json: Parameters<typeof measure>[0], x: InstanceType<typeof Precise>, y: number) {
  return measure(json, { x, y })?.value;
}
