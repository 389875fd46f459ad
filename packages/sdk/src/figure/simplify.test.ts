import assert from "node:assert/strict";
import { test } from "node:test";
import type { Pixel } from "./labels/boxes.ts";
import { simplified } from "./simplify.ts";

const spiral = Array.from({ length: 10_000 }, (_, index): Pixel => {
  const t = index / 100;
  return [300 + 2 * t * Math.cos(t), 200 + 1.5 * t * Math.sin(t)];
});

const distanceTo = ([x, y]: Pixel, [x0, y0]: Pixel, [x1, y1]: Pixel): number => {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const along = Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - x0 - along * dx, y - y0 - along * dy);
};

test("no place left out is farther from the line than allowed", () => {
  const fewer = simplified(spiral, 0.3);
  assert.ok(fewer.length < 1000, `${fewer.length}`);
  let segment = 1;
  for (const pixel of spiral) {
    if (pixel === fewer[segment]) segment++;
    if (segment < fewer.length) assert.ok(distanceTo(pixel, fewer[segment - 1] as Pixel, fewer[segment] as Pixel) <= 0.3);
  }
});

test("ends and outermost places stay, whatever is allowed", () => {
  const fewer = simplified(spiral, 1e6);
  for (const side of [0, 1] as const) {
    for (const outermost of [Math.min, Math.max]) {
      const value = spiral.map((pixel) => pixel[side]).reduce((a, b) => outermost(a, b));
      assert.ok(fewer.some((pixel) => pixel[side] === value));
    }
  }
  assert.deepEqual([fewer[0], fewer.at(-1)], [spiral[0], spiral.at(-1)]);
  assert.ok(fewer.length <= 6);
});

test("a line of two places, of one and of none stays", () => {
  for (const line of [
    [],
    [[1, 1]],
    [
      [1, 1],
      [1, 1],
    ],
  ] as Pixel[][])
    assert.deepEqual(simplified(line, 1), line);
});

test("places that are all the same become the ends", () => {
  assert.equal(
    simplified(
      Array.from({ length: 100 }, (): Pixel => [5, 5]),
      0.3,
    ).length,
    2,
  );
});
