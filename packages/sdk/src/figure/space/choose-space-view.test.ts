import assert from "node:assert/strict";
import { test } from "node:test";
import type { Layer } from "../../contract.ts";
import { FigureError } from "../../errors/figure-error.ts";
import { parse } from "../../expression/parse.ts";
import { chooseSpaceView, isInSpace } from "./choose-space-view.ts";

const count = 400;
const column = (value: (share: number) => number): number[] =>
  Array.from({ length: count + 1 }, (_, index) => value(index / count));
const trajectory = (x: (share: number) => number, y = x, z = x): Layer => ({
  id: "path",
  type: "trajectory",
  samples: { t: column((share) => share), x: column(x), y: column(y), z: column(z) },
});
const point = (x: string, y: string, z: string): Layer => ({
  id: "points",
  type: "points",
  points: [{ x: parse(x), y: parse(y), z: parse(z) }],
});
const wave =
  (size: number, times: number) =>
  (share: number): number =>
    size * Math.sin(times * share * 2 * Math.PI);

test("what has a third coordinate is in space", () => {
  assert.equal(isInSpace([trajectory(wave(1, 1))]), true);
  assert.equal(isInSpace([point("1", "2", "3")]), true);
  assert.equal(isInSpace([{ id: "p", type: "points", points: [{ x: parse("1"), y: parse("2") }] }]), false);
  assert.equal(isInSpace([{ id: "t", type: "trajectory", samples: { t: [0], x: [0], y: [0] } }]), false);
});

test("everything is in the box, which has ends that read well", () => {
  const view = chooseSpaceView([trajectory(wave(18.2, 3), wave(24.1, 5), (share) => 48.2 * share)]);
  assert.deepEqual(
    [view.x, view.y, view.z],
    [
      [-20, 20],
      [-25, 25],
      [0, 50],
    ],
  );
  assert.equal(view.aspect, "equal");
  assert.deepEqual(view.turn, { azimuth: -60, elevation: 20 });
});

test("axes of very different extents are not drawn in proportion", () => {
  assert.equal(chooseSpaceView([trajectory(wave(100, 3), wave(1, 5), wave(10, 7))]).aspect, "free");
});

test("a point near the lines is taken in, one far away is not", () => {
  const path = trajectory(wave(10, 3));
  assert.deepEqual(chooseSpaceView([path, point("14", "0", "0")]).x, [-10, 14]);
  assert.deepEqual(chooseSpaceView([path, point("50", "0", "0")]).x, [-10, 10]);
});

test("of what runs away at its end the time before is shown; what comes from far away stays whole", () => {
  const away = trajectory((share) => 1 / (1.0001 - share));
  const [, end] = chooseSpaceView([away]).x;
  assert.ok(end < 60, String(end));
  const [, start] = chooseSpaceView([trajectory((share) => 1 / (0.0001 + share))]).x;
  assert.ok(start >= 10_000, String(start));
});

test("what stands still has a box around it", () => {
  const { x, y, z } = chooseSpaceView([trajectory(() => 3)]);
  for (const [from, to] of [x, y, z]) assert.ok(from < 3 && to > 3);
});

test("nothing is no figure", () => {
  assert.throws(() => chooseSpaceView([{ id: "p", type: "points", points: [] }]), FigureError);
  assert.throws(() => chooseSpaceView([trajectory(() => 1e200)]), FigureError);
});
