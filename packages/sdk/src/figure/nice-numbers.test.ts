import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { multiple, multiplesWithin, nextStep, niceBounds, niceStep, roundTo, stepSize } from "./nice-numbers.ts";

test("steps are 1, 2 or 5 times a power of ten, and never smaller than asked", () => {
  const table: [least: number, step: number][] = [
    [1, 1],
    [1.2, 2],
    [3, 5],
    [7, 10],
    [0.1 * 3, 0.5],
    [0.1, 0.1],
    [1e-8, 1e-8],
    [4.2e11, 5e11],
  ];
  for (const [least, expected] of table) assert.equal(stepSize(niceStep(least)), expected, `${least}`);
  assert.deepEqual([1, 2, 5, 10].map(niceStep).map(nextStep).map(stepSize), [2, 5, 10, 20]);
});

test("multiples are rounded once", () => {
  assert.deepEqual(multiplesWithin(-0.3, 0.31, niceStep(0.1)), [-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3]);
  assert.equal(multiple(3, { mantissa: 1, exponent: -1 }), 0.3);
  assert.ok(Object.is(multiplesWithin(-1, 1, niceStep(1))[1], 0), "no −0");
});

test("bounds hold the interval and widen it by less than an eighth", () => {
  const size = fc.double({ min: 1e-9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), size, (from, width) => {
      fc.pre(width > 1e-9 * Math.abs(from));
      const to = from + width;
      const [low, high] = niceBounds(from, to);
      const slack = 1e-6 * width;
      assert.ok(low <= from + slack && high >= to - slack, `${low}, ${high}`);
      assert.ok(high - low <= (1 + 5 / 16) * width + slack, `${high - low} for ${width}`);
    }),
  );
});

test("rounding keeps what the quantum can show, and no more digits", () => {
  assert.equal(roundTo(1.23456789, 0.01), 1.23);
  assert.equal(roundTo(1234567.891, 100), 1234600);
  assert.equal(roundTo(-0.0666, 0.001), -0.067);
  assert.equal(roundTo(1e-12, 0.1), 0);
  assert.equal(roundTo(-0.0096, 0.01), -0.01);
  assert.equal(roundTo(0.0049, 0.01), 0);
  assert.equal(roundTo(0, 0.1), 0);
  fc.assert(
    fc.property(
      fc.oneof(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true })),
      fc.integer({ min: -9, max: 6 }),
      (value, power) => {
        const quantum = 10 ** power;
        assert.ok(Math.abs(roundTo(value, quantum) - value) <= quantum * 0.51 + Math.abs(value) * 1e-15);
      },
    ),
  );
});
