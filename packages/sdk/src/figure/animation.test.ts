import assert from "node:assert/strict";
import { test } from "node:test";
import type { Layer } from "../contract.ts";
import { parse } from "../expression/parse.ts";
import { animationOf } from "./animation.ts";

/** Round a circle. */
function rounds(count: number, to: number): Layer {
  const shares = Array.from({ length: 100 * count + 1 }, (_, index) => index / (100 * count));
  const angles = shares.map((share) => 2 * Math.PI * count * share);
  return {
    ...{ id: `${count} rounds`, type: "trajectory" },
    samples: { t: shares.map((share) => to * share), x: angles.map(Math.cos), y: angles.map((angle) => 1000 * Math.sin(angle)) },
  };
}

test("a long way takes longer than a short one, whatever its units of time and length", () => {
  assert.deepEqual(animationOf([rounds(20, 5)]), { over: "t", from: 0, to: 5, seconds: 22 });
  assert.deepEqual(animationOf([rounds(20, 1e6)]), { over: "t", from: 0, to: 1e6, seconds: 22 });
  assert.equal(animationOf([rounds(1, 5)])?.seconds, 8);
  assert.equal(animationOf([rounds(1000, 5)])?.seconds, 40);
});

test("several trajectories share one time, from the first to the last", () => {
  assert.deepEqual(animationOf([rounds(20, 5), rounds(1, 7)]), { over: "t", from: 0, to: 7, seconds: 22 });
});

test("nothing moves where no time passes", () => {
  assert.equal(animationOf([]), undefined);
  assert.equal(animationOf([{ id: "curve", type: "curve", variable: "x", y: parse("x") }]), undefined);
  assert.equal(animationOf([{ id: "one", type: "trajectory", samples: { t: [0], x: [0], y: [0] } }]), undefined);
});
