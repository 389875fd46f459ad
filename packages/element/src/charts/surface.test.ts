import assert from "node:assert/strict";
import { test } from "node:test";
import type { PlotSpec, View } from "@math-viz/sdk";
import { between, moved, type Pixel, surfaceOf, tidied, toPixel, toPlace } from "./surface.ts";

const spec = (options: PlotSpec["options"]): PlotSpec => ({ options, marks: [] });
const options = { width: 220, height: 120, marginLeft: 10, marginRight: 10, marginTop: 10, marginBottom: 10 };
const surface = surfaceOf(spec({ ...options, x: { domain: [0, 20] }, y: { domain: [-5, 5] } }));
assert.ok(surface);
const view: View = { x: [0, 20], y: [-5, 5], aspect: "free" };

const places: [pixel: Pixel, place: [number, number]][] = [
  [
    [10, 110],
    [0, -5],
  ],
  [
    [210, 10],
    [20, 5],
  ],
  [
    [110, 60],
    [10, 0],
  ],
];
for (const [pixel, place] of places) {
  test(`the pixel ${pixel} is the place ${place}`, () => {
    assert.deepEqual(toPlace(surface, pixel), place);
    assert.deepEqual(toPixel(surface, place), pixel);
  });
}

test("a chart whose axes are not of numbers has no surface", () => {
  for (const domain of [undefined, ["a", "b"], [1, 1], [Number.NaN, 2]])
    assert.equal(surfaceOf(spec({ ...options, x: { domain }, y: { domain: [0, 1] } })), undefined);
});

const middle: Pixel = [110, 60];
const movements: [what: string, from: Pixel, to: Pixel, factor: number, x: [number, number], y: [number, number]][] = [
  ["to the right", middle, [120, 60], 1, [-1, 19], [-5, 5]],
  ["down", middle, [110, 70], 1, [0, 20], [-4, 6]],
  ["larger about the middle", middle, middle, 2, [5, 15], [-2.5, 2.5]],
  ["smaller about a corner", [10, 110], [10, 110], 0.5, [0, 40], [-5, 15]],
  ["larger, and from the corner to the middle", [10, 110], middle, 2, [-5, 5], [-7.5, -2.5]],
];
for (const [what, from, to, factor, x, y] of movements) {
  test(`moved ${what}`, () => {
    assert.deepEqual(moved(view, surface, { from, to, factor }), { ...view, x, y });
    assert.deepEqual(moved(view, surface, { from, to, factor }, "x"), { ...view, x });
  });
}

test("what was drawn of a window with equal units may be wider; what is wanted keeps its shape", () => {
  const wanted: View = { x: [5, 15], y: [-5, 5], aspect: "equal" };
  const there = moved(wanted, surface, { from: [30, 20], to: [30, 20], factor: 3 });
  assert.ok(Math.abs(there.x[1] - there.x[0] - 10 / 3) < 1e-12 && Math.abs(there.y[1] - there.y[0] - 10 / 3) < 1e-12);
});

const tidy: [what: string, x: [number, number], tidied: [number, number]][] = [
  ["an ordinary one", [-3.1999999999999997, 4.8000000001], [-3.2, 4.8]],
  ["a wide one", [-123456.789, 654321.1], [-123460, 654320]],
  ["a narrow one far from zero", [1000.0000123456, 1000.0000223456], [1000.0000123456, 1000.0000223456]],
  ["one so narrow that nobody could write it down", [1e-120, 3e-120], [1e-120, 3e-120]],
];
for (const [what, x, expected] of tidy)
  test(`the ends of a window have no more digits than can be seen: ${what}`, () => {
    for (const [index, end] of tidied({ ...view, x }).x.entries()) {
      const wanted = expected[index] as number;
      assert.ok(Math.abs(end - wanted) <= 1e-12 * Math.abs(wanted), `${end} is not ${wanted}`);
    }
  });

const lies: [what: string, drawn: View, wanted: View][] = [
  ["in another window", view, { ...view, x: [2, 12], y: [0, 5] }],
  [
    "in a part of a picture that shows more than was wanted",
    { ...view, x: [5, 10], y: [-1, 1] },
    { ...view, x: [6, 16], y: [0, 4] },
  ],
];
for (const [what, drawn, wanted] of lies) {
  test(`the places of a picture lie where they would be ${what}`, () => {
    const { x, y, scaleX, scaleY } = between(drawn, wanted, surface);
    const share = (value: number, [from, to]: readonly [number, number]): number => (value - from) / (to - from);
    const at = (part: number, [from, to]: readonly [number, number]): number => from + part * (to - from);
    const there = {
      ...surface,
      x: surface.x.map((end) => at(share(end, drawn.x), wanted.x)) as [number, number],
      y: surface.y.map((end) => at(share(end, drawn.y), wanted.y)) as [number, number],
    };
    for (const place of [
      [3, 1],
      [12, 5],
      [0, -5],
    ] as const) {
      const [pixelX, pixelY] = toPixel(surface, place);
      const [wantedX, wantedY] = toPixel(there, place);
      assert.ok(Math.abs(x + scaleX * pixelX - wantedX) < 1e-9 && Math.abs(y + scaleY * pixelY - wantedY) < 1e-9);
    }
  });
}
