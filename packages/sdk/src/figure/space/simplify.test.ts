import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { simplify } from "./simplify.ts";

const pixels = fc.double({ min: -200, max: 200, noNaN: true });
const anyLine = fc.array(fc.tuple(pixels, pixels, pixels), { minLength: 2, maxLength: 60 });

function distance(point: readonly number[], from: readonly number[], to: readonly number[]): number {
  const direction = to.map((value, axis) => value - (from[axis] as number));
  const offset = point.map((value, axis) => value - (from[axis] as number));
  const squared = direction.reduce((sum, value) => sum + value * value, 0);
  const product = direction.reduce((sum, value, axis) => sum + value * (offset[axis] as number), 0);
  const share = squared === 0 ? 0 : Math.min(1, Math.max(0, product / squared));
  return Math.hypot(...offset.map((value, axis) => value - share * (direction[axis] as number)));
}

test("no point left out is farther from the line than the tolerance, and both ends stay", () => {
  fc.assert(
    fc.property(anyLine, fc.double({ min: 0.1, max: 20, noNaN: true }), (line, tolerance) => {
      const kept = simplify(Float64Array.from(line.flat()), 0, line.length - 1, tolerance);
      assert.equal(kept[0], 0);
      assert.equal(kept.at(-1), line.length - 1);
      assert.deepEqual(
        kept,
        [...new Set(kept)].toSorted((a, b) => a - b),
      );
      for (let piece = 1; piece < kept.length; piece++) {
        const [from, to] = [kept[piece - 1] as number, kept[piece] as number];
        for (let index = from; index <= to; index++) {
          const far = distance(line[index] as number[], line[from] as number[], line[to] as number[]);
          assert.ok(far <= tolerance + 1e-9, `${far} > ${tolerance}`);
        }
      }
    }),
  );
});

test("a straight line of many points becomes a few, a long one is simplified piece by piece", () => {
  const line = Float64Array.from({ length: 3 * 1500 }, (_, index) => (Math.floor(index / 3) * ((index % 3) + 1)) / 100);
  assert.deepEqual(simplify(line, 0, 1499, 0.1), [0, 512, 1024, 1499]);
});
