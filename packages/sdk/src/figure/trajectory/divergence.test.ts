import assert from "node:assert/strict";
import { test } from "node:test";
import {
  halvorsen,
  line,
  lorenz,
  lotkaVolterra,
  oscillator,
  plane,
  roessler,
  space,
  sprottA,
  vanDerPol,
} from "../../../test/dynamical-systems.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { divergence } from "./divergence.ts";
import type { VectorField } from "./vector-field.ts";

const duffing = (force: number): VectorField => plane((x, y, t) => [y, x - x ** 3 - 0.3 * y + force * Math.cos(1.2 * t)]);

const cases: [name: string, field: VectorField, start: number[], to: number, chaotic: boolean][] = [
  ["the Lorenz system, ρ = 28", lorenz(28), [1, 1, 1], 50, true],
  ["Rössler's system", roessler(5.7), [1, 1, 0], 200, true],
  ["Halvorsen's system, a = 1.4", halvorsen(1.4), [1, 0, 0], 50, true],
  ["Sprott's system A", sprottA, [0, 5, 0], 200, true],
  ["Duffing's oscillator, driven hard", duffing(0.5), [1, 0], 200, true],
  ["the Lorenz system, ρ = 14", lorenz(14), [1, 1, 1], 50, false],
  ["the Lorenz system, ρ = 160, a cycle", lorenz(160), [1, 1, 1], 50, false],
  ["the Lorenz system at rest at its unstable origin", lorenz(28), [0, 0, 0], 50, false],
  ["the Lorenz system on the axis that leads there", lorenz(28), [0, 0, 1], 50, false],
  ["Rössler's system, c = 3.5", roessler(3.5), [1, 1, 0], 200, false],
  ["Halvorsen's system, a = 1.89, a cycle", halvorsen(1.89), [-1.48, -1.51, 2.04], 50, false],
  ["Duffing's oscillator, driven softly", duffing(0.2), [1, 0], 200, false],
  ["Van der Pol's oscillator", vanDerPol(1), [2, 0], 50, false],
  ["Lotka and Volterra's system", lotkaVolterra, [10, 5], 15, false],
  ["the oscillator", oscillator, [1, 0], 50, false],
  ["x′ = x", line((x) => x), [1], 20, false],
  ["an unstable system in space", space((x, y, z) => [y, -x + 0.1 * y, -z]), [1, 0, 1], 30, false],
  ["a cycle in an unstable plane", space((x, y, z) => [y, -x, z / 2]), [1, 0, 0], 50, false],
];
for (const [name, field, start, to, chaotic] of cases)
  test(`${name} is ${chaotic ? "" : "not "}found chaotic`, () => {
    const found = divergence(field, { start, from: 0, to, points: 501 });
    assert.equal(found.chaotic, chaotic);
    if (!chaotic) assert.equal(found.exponent, undefined);
    else assert.ok(found.followed !== undefined && found.followed > to);
  });

test("two Lorenz trajectories a millionth apart part, and it is said when", () => {
  const { t, distance, parted, first, second } = divergence(lorenz(28), { start: [1, 1, 1], from: 0, to: 40 });
  assert.deepEqual([t.length, distance.length], [first.t.length, second.t.length]);
  assert.ok(Math.abs((distance[0] ?? 0) - 1e-6) < 1e-12);
  assert.ok(parted !== undefined && parted > 15 && parted < 35, `${parted}`);
  assert.ok(Math.max(...distance) > 10);
});

test("two oscillators stay as near as they were", () => {
  const { distance, parted } = divergence(oscillator, { start: [1, 0], from: 0, to: 50 });
  assert.equal(parted, undefined);
  assert.ok(distance.every((apart) => Math.abs(apart - 1e-6) < 1e-9));
});

test("distances are given as long as both trajectories are there", () => {
  const { t, distance, first, chaotic } = divergence(
    line((x) => x * x),
    { start: [1], from: 0, to: 3 },
    0.5,
  );
  assert.equal(first.end, "blow-up");
  assert.equal(t.length, distance.length);
  assert.ok((t.at(-1) ?? 0) < 0.667);
  assert.equal(chaotic, false);
});

test("an exponent is given only with digits that are right", () => {
  const { exponent } = divergence(lorenz(28), { start: [1, 1, 1], from: 0, to: 20, points: 101 });
  if (exponent) assert.ok(Math.abs(Number(exponent.value.toPrecision(exponent.digits)) - 0.9056) < 10 ** -exponent.digits);
});

test("starts at one place are misuse", () => {
  assert.throws(() => divergence(oscillator, { start: [1, 0], from: 0, to: 1 }, 0), MisuseError);
});
