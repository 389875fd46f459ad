import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { directionsOf, dot, type Turn, type Vector } from "./turn.ts";

const anyTurn = fc.record({
  azimuth: fc.double({ min: -720, max: 720, noNaN: true }),
  elevation: fc.double({ min: -90, max: 90, noNaN: true }),
});
const anyPoint = fc.tuple(...([0, 1, 2] as const).map(() => fc.double({ min: -1e3, max: 1e3, noNaN: true }))) as fc.Arbitrary<
  [number, number, number]
>;

const close = (found: readonly number[], expected: readonly number[], tolerance = 1e-12): void =>
  found.forEach((value, index) => {
    const wanted = expected[index] as number;
    assert.ok(Math.abs(value - wanted) <= tolerance, `${found} is not ${expected}`);
  });

test("a turned point stays at its distance", () => {
  fc.assert(
    fc.property(anyTurn, anyPoint, (turn, point) => {
      const { right, up, towards } = directionsOf(turn);
      const seen: Vector = [dot(right, point), dot(up, point), dot(towards, point)];
      close([Math.hypot(...seen)], [Math.hypot(...point)], 1e-9);
    }),
  );
});

test("the directions are a right-handed frame", () => {
  fc.assert(
    fc.property(anyTurn, (turn) => {
      const { right, up, towards } = directionsOf(turn);
      close([dot(right, up), dot(up, towards), dot(towards, right)], [0, 0, 0]);
      const cross: Vector = [
        right[1] * up[2] - right[2] * up[1],
        right[2] * up[0] - right[0] * up[2],
        right[0] * up[1] - right[1] * up[0],
      ];
      close(cross, towards);
    }),
  );
});

const named: [Turn, { right: Vector; up: Vector; towards: Vector }][] = [
  [
    { azimuth: -90, elevation: 0 },
    { right: [1, 0, 0], up: [0, 0, 1], towards: [0, -1, 0] },
  ],
  [
    { azimuth: 0, elevation: 0 },
    { right: [0, 1, 0], up: [0, 0, 1], towards: [1, 0, 0] },
  ],
  [
    { azimuth: -90, elevation: 90 },
    { right: [1, 0, 0], up: [0, 1, 0], towards: [0, 0, 1] },
  ],
];
for (const [turn, expected] of named) {
  test(`from azimuth ${turn.azimuth}° and elevation ${turn.elevation}°`, () => {
    const { right, up, towards } = directionsOf(turn);
    close(right, expected.right);
    close(up, expected.up);
    close(towards, expected.towards);
  });
}
