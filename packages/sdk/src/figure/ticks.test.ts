import assert from "node:assert/strict";
import { test } from "node:test";
import { ticksWithin } from "./ticks.ts";

test("ticks", () => {
  const table: [interval: [number, number], pixels: number, texts: string[]][] = [
    [[-0.5, 4.5], 400, ["0", "1", "2", "3", "4"]],
    [[-2, 2], 600, ["−2", "−1.5", "−1", "−0.5", "0", "0.5", "1", "1.5", "2"]],
    [[0, 100], 300, ["0", "20", "40", "60", "80", "100"]],
    [[999980, 1000020], 300, ["999980", "999990", "1000000", "1000010", "1000020"]],
    [[-3e7, 3e7], 400, ["−3×10⁷", "−2×10⁷", "−1×10⁷", "0", "1×10⁷", "2×10⁷", "3×10⁷"]],
    [[0, 2.5e11], 300, ["0", "0.5×10¹¹", "1×10¹¹", "1.5×10¹¹", "2×10¹¹", "2.5×10¹¹"]],
    [[0, 4e-5], 200, ["0", "1×10⁻⁵", "2×10⁻⁵", "3×10⁻⁵", "4×10⁻⁵"]],
    [[0, 0.004], 200, ["0", "0.001", "0.002", "0.003", "0.004"]],
    [[0.1, 0.12], 200, ["0.1", "0.105", "0.11", "0.115", "0.12"]],
  ];
  for (const [interval, pixels, texts] of table) {
    assert.deepEqual(
      ticksWithin(interval, pixels, () => 45).map(({ text }) => text),
      texts,
    );
  }
});

test("long texts push ticks apart", () => {
  const ticks = ticksWithin([0, 10], 300, (texts) => Math.max(20, ...texts.map((text) => text.length * 60)));
  assert.deepEqual(
    ticks.map(({ value }) => value),
    [0, 5, 10],
  );
});
