import assert from "node:assert/strict";
import { test } from "node:test";
import { lowestPlaces } from "./touching.ts";

const box = { left: 0, right: 600, top: 0, bottom: 400 };

/** Zero at the corners of squares of so many pixels, and nowhere else. */
const atCorners =
  (side: number) =>
  ([x, y]: readonly [number, number]): number =>
    Math.sin((Math.PI * x) / side) ** 2 + Math.sin((Math.PI * y) / side) ** 2;

test("however many single places there are, all of them are found, or it is said that there may be more", () => {
  for (const [side, count] of [
    [100, 5 * 3],
    [50, 11 * 7],
    [30, 19 * 13],
  ] as const) {
    const { places, maybeMore } = lowestPlaces(atCorners(side), box, []);
    assert.deepEqual([places.length, maybeMore], [count, false], `${side}`);
  }
  assert.equal(lowestPlaces(atCorners(20), box, []).maybeMore, true);
});
