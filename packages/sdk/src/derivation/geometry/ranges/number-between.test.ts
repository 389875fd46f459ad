import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Radical } from "../../../algebra/radicals/radical.ts";
import { Radicals } from "../../../algebra/radicals/radicals.ts";
import { numberBetween } from "./number-between.ts";

const numbers = new Radicals();
const read = (root: number, shift: number, below: number): Radical =>
  numbers.read(["Divide", ["Add", ["Sqrt", root], shift], below]) as Radical;
const value = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: -60, max: 60 }), fc.integer({ min: 1, max: 40 }));

test("A number between two others is above the one and below the other", () => {
  fc.assert(
    fc.property(value, value, (first, second) => {
      const [one, other] = [read(...first), read(...second)];
      const order = numbers.compare(one, other);
      fc.pre(order === -1 || order === 1);
      const [low, high] = order === -1 ? [one, other] : [other, one];
      const between = numberBetween(numbers, low, high);
      assert.equal(numbers.compare(low, between), -1);
      assert.equal(numbers.compare(between, high), -1);
    }),
  );
});

test("Beyond the only one it is a whole number", () => {
  fc.assert(
    fc.property(value, (only) => {
      const end = read(...only);
      for (const [low, high] of [
        [end, undefined],
        [undefined, end],
      ] as const) {
        const beyond = numberBetween(numbers, low, high);
        assert.equal(numbers.rationalOf(beyond)?.denominator, 1n);
        assert.equal(numbers.compare(beyond, end), low ? 1 : -1);
      }
    }),
  );
});
