import assert from "node:assert/strict";
import { test } from "node:test";
import type { Turn } from "@math-viz/sdk";
import { turned } from "./turning.ts";

const turn = (azimuth: number, elevation: number): Turn => ({ azimuth, elevation });
const cases: [what: string, from: Turn, by: Turn, times: number, to: Turn][] = [
  ["both ways at once", turn(10, 20), turn(1, -2), 5, turn(15, 10)],
  ["round the back, where the azimuth changes its sign", turn(178, 0), turn(1, 0), 5, turn(-177, 0)],
  ["the other way round", turn(-178, 0), turn(-1, 0), 5, turn(177, 0)],
  ["to the very back", turn(175, 0), turn(1, 0), 5, turn(180, 0)],
  ["no higher than straight above", turn(0, 88), turn(0, 1), 5, turn(0, 90)],
  ["no lower than straight below", turn(0, -88), turn(0, -1), 5, turn(0, -90)],
  ["many times round", turn(0, 0), turn(1, 0), 730, turn(10, 0)],
];
for (const [what, from, by, times, to] of cases) {
  test(what, () => assert.deepEqual(turned(from, by, times), to));
}
