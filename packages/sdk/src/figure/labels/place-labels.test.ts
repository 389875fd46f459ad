import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { around, type Box, clipSegment, lengthInside, overlap, type Pixel, within } from "./boxes.ts";
import { type LabelRequest, type Obstacles, placeLabels, positionsAround } from "./place-labels.ts";
import { textWidth } from "./text-width.ts";

const frame: Box = { left: 0, top: 0, right: 400, bottom: 300 };
const nothing: Obstacles = { frame, solid: [], soft: [], paths: [] };

const request = (text: string, pixel: Pixel): LabelRequest => ({
  texts: [text],
  at: [{ x: pixel[0], y: pixel[1], pixel, positions: positionsAround(4, 12) }],
  fontSize: 12,
  colour: "currentColor",
  source: "points",
});

/** To a sixteenth of a pixel: finer differences are below what any chart can show. */
const pixel = fc
  .tuple(fc.integer({ min: 0, max: 6400 }), fc.integer({ min: 0, max: 4800 }))
  .map(([x, y]): Pixel => [x / 16, y / 16]);

test("labels never overlap each other or dots, and never leave the frame", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(pixel, fc.constantFrom("(1, 0)", "(−√3, 0)", "((−3 + √17)/4, −12345)")), { maxLength: 12 }),
      (points) => {
        const solid = points.map(([at]) => around(at, 4));
        const placed = placeLabels(
          points.map(([at, text]) => request(text, at)),
          { ...nothing, solid },
        );
        placed.forEach(({ box }, index) => {
          assert.ok(within(box, frame));
          assert.ok(!solid.some((other) => overlap(box, other)));
          assert.ok(!placed.slice(index + 1).some((other) => overlap(box, other.box)));
        });
        if (points.length === 1) assert.equal(placed.length, 1);
      },
    ),
  );
});

test("a label goes where no line runs", () => {
  const rising: Pixel[] = [
    [0, 300],
    [400, 0],
  ];
  const [label] = placeLabels([request("(1, 0)", [200, 150])], { ...nothing, paths: [{ pixels: rising, cost: 5 }] });
  assert.ok(label);
  assert.equal(lengthInside(rising, label.box), 0);
});

test("a label would rather cover the number of a tick than a dot", () => {
  const everywhere: Box = { left: 0, top: 0, right: 400, bottom: 300 };
  assert.equal(placeLabels([request("(1, 0)", [200, 150])], { ...nothing, soft: [everywhere] }).length, 1);
  assert.equal(placeLabels([request("(1, 0)", [200, 150])], { ...nothing, solid: [everywhere] }).length, 0);
});

test("a text that is too long is broken, and left out where that does not help", () => {
  const narrow = { ...nothing, frame: { left: 150, top: 0, right: 250, bottom: 300 } };
  const long = request("((−3 + √17)/4, 0)", [200, 150]);
  assert.equal(placeLabels([long], narrow).length, 0);
  const broken = placeLabels([{ ...long, texts: [...long.texts, "((−3 + √17)/4,\n0)"] }], narrow);
  assert.deepEqual(
    broken.map(({ text }) => text),
    ["((−3 + √17)/4,\n0)"],
  );
});

test("a part cut out of a segment lies in the box and on the segment", () => {
  fc.assert(
    fc.property(pixel, pixel, pixel, pixel, (from, to, one, other) => {
      const box = {
        left: Math.min(one[0], other[0]),
        right: Math.max(one[0], other[0]),
        top: Math.min(one[1], other[1]),
        bottom: Math.max(one[1], other[1]),
      };
      const part = clipSegment(from, to, box);
      const inside = (point: Pixel): boolean => within({ left: point[0], right: point[0], top: point[1], bottom: point[1] }, box);
      if (!part) {
        assert.ok(!inside(from) && !inside(to));
        return;
      }
      const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
      for (const point of part) {
        assert.ok(inside(point));
        const offLine = (to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0]);
        assert.ok(Math.abs(offLine) <= 1e-6 * Math.max(1, length), `${offLine}`);
      }
      if (inside(from)) assert.deepEqual(part[0], from);
      if (inside(to)) assert.deepEqual(part[1], to);
    }),
  );
});

test("longer texts are wider, and Chinese is as wide as it is high", () => {
  assert.ok(textWidth("(10, 0)", 12) > textWidth("(1, 0)", 12));
  assert.ok(textWidth("顶点", 12) >= 24);
  assert.equal(textWidth("(1,\n10)", 12), textWidth("10)", 12));
});
