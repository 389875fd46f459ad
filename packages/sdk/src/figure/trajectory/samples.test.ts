import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { lorenz } from "../../../test/dynamical-systems.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { integrate, type Trajectory } from "./integrate.ts";
import { samplesOf } from "./samples.ts";

const trajectory = integrate(lorenz(28), { start: [1, 1, 1], from: 0, to: 3, points: 50 });

test("columns go where they are wanted, to nine significant digits", () => {
  const { t, x, y, z } = samplesOf(trajectory, [0, 2]);
  assert.equal(z, undefined);
  assert.deepEqual([t.length, x.length, y.length], [50, 50, 50]);
  assert.deepEqual(samplesOf(trajectory, ["t", 1]).x, t);
  assert.equal(samplesOf(trajectory, [2, 1, 0]).z?.[0], 1);
});

test("rounding is that of nine digits in text", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-30, max: 1e30, noNaN: true }), fc.boolean(), (size, negative) => {
      const value = negative ? -size : size;
      const one: Trajectory = { ...trajectory, t: [0], states: [[value], [0]] };
      const rounded = samplesOf(one, [0, 1]).x[0] ?? Number.NaN;
      // Halves may go either way, and large numbers are off by a last bit.
      assert.ok(Math.abs(rounded - Number(value.toPrecision(9))) <= 1.1e-8 * size);
      assert.ok(Math.abs(rounded - value) <= 5.0001e-9 * size);
    }),
    { seed: 3 },
  );
});

test("letters that are not there are misuse", () => {
  assert.throws(() => samplesOf(trajectory, [0]), MisuseError);
  assert.throws(() => samplesOf(trajectory, [0, 3]), MisuseError);
});
