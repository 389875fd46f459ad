import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type TickUnit, ticksIn, ticksWithin } from "./ticks.ts";

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

describe("ticks in other units", () => {
  const texts = (unit: TickUnit, interval: [number, number]): string[] =>
    ticksIn(unit, interval, 600, () => 64).map(({ text }) => text);
  const { PI } = Math;
  const table: [name: string, unit: TickUnit, interval: [number, number], texts: string[]][] = [
    ["two periods of a sine", "pi", [-7, 7], ["−2π", "−3π/2", "−π", "−π/2", "0", "π/2", "π", "3π/2", "2π"]],
    ["two periods of a tangent", "pi", [-3.5, 3.5], ["−π", "−3π/4", "−π/2", "−π/4", "0", "π/4", "π/2", "3π/4", "π"]],
    ["a third of a turn", "pi", [0, PI / 2], ["0", "π/12", "π/6", "π/4", "π/3", "5π/12", "π/2"]],
    ["many turns", "pi", [0, 20 * PI], ["0", "5π", "10π", "15π", "20π"]],
    ["too near for multiples of π", "pi", [0.1, 0.2], ["0.1", "0.12", "0.14", "0.16", "0.18", "0.2"]],
    ["imaginary numbers", "imaginary", [-2, 2], ["−2i", "−1.5i", "−i", "−0.5i", "0", "0.5i", "i", "1.5i", "2i"]],
  ];
  for (const [name, unit, interval, expected] of table) test(name, () => assert.deepEqual(texts(unit, interval), expected));
});
