import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { View } from "../contract.ts";
import { frameForAxes } from "./axes.ts";

const size = fc.integer({ min: 150, max: 1500 });
const place = fc.double({ min: -1e4, max: 1e4, noNaN: true });
const span = fc.double({ min: 1e-3, max: 1e6, noNaN: true });

test("with equal aspect a unit is as long on both axes, and all of the window that was asked for is in view", () => {
  fc.assert(
    fc.property(place, place, span, span, size, size, (x, y, across, up, width, height) => {
      const view: View = { x: [x, x + across], y: [y, y + up], aspect: "equal" };
      const frame = frameForAxes(view, width, height);
      // Over a length that is a good part of the picture, or rounding would show.
      const whole = Math.max(across, up);
      const [unitX, unitY] = [
        (frame.pixelX(x + whole) - frame.pixelX(x)) / whole,
        (frame.pixelY(y) - frame.pixelY(y + whole)) / whole,
      ];
      assert.ok(Math.abs(unitX / unitY - 1) < 1e-6, `${unitX} ${unitY}`);
      const slack = 1e-9 * whole;
      assert.ok(frame.view.x[0] <= x + slack && frame.view.x[1] >= x + across - slack);
      assert.ok(frame.view.y[0] <= y + slack && frame.view.y[1] >= y + up - slack);
      const unused = Math.min((frame.view.x[1] - frame.view.x[0]) / across, (frame.view.y[1] - frame.view.y[0]) / up);
      assert.ok(unused < 1 + 1e-6, "no wider than it must be");
    }),
  );
});

test("with free aspect the window is the one that was asked for", () => {
  const view: View = { x: [0, 1], y: [-50, 70], aspect: "free" };
  assert.deepEqual(frameForAxes(view, 640, 400).view, view);
});
