import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { headMarks, placeOfTime, valueAt } from "./heads.ts";

test("a straight movement is where it should be at every time", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 30 }),
      fc.double({ min: -1200, max: 1200, noNaN: true }),
      (unordered, time) => {
        const times = unordered.toSorted((a, b) => a - b);
        const place = placeOfTime(times, time);
        const during = time >= (times[0] as number) && time <= (times.at(-1) as number);
        assert.equal(place !== undefined, during);
        const positions = times.map((each) => 3 * each - 1);
        if (place) assert.ok(Math.abs(valueAt(positions, place) - (3 * time - 1)) < 1e-9);
      },
    ),
  );
});

test("in the plane there is a dot for each trajectory that runs at the time and is in view", () => {
  const view = { x: [0, 10], y: [0, 10], aspect: "free" } as const;
  const layer = (id: string, t: number[], x: number[]) => ({ id, type: "trajectory", samples: { t, x, y: x } }) as const;
  const layers = [layer("runs", [0, 2], [1, 5]), layer("ended", [0, 0.5], [1, 2]), layer("outside", [0, 2], [20, 30])];
  const marks = headMarks([...layers] as never, { ...view, x: [0, 10], y: [0, 10] }, 1);
  assert.deepEqual(
    marks.map(({ source, data }) => [source, data]),
    [["runs", { x: [3], y: [3] }]],
  );
});
