import assert from "node:assert/strict";
import { test } from "node:test";
import { line, lorenz, oscillator, plane, spiralSink, vanDerPol } from "../../../test/dynamical-systems.ts";
import { integrate } from "./integrate.ts";
import { restingPlace } from "./resting-place.ts";
import type { VectorField } from "./vector-field.ts";

const root = Math.sqrt((8 / 3) * 13);
const cases: [name: string, field: VectorField, start: number[], to: number, place: number[] | undefined][] = [
  ["a spiral sink", spiralSink, [1, 0], 100, [0, 0]],
  ["the logistic equation", line((x) => x * (1 - x)), [0.1], 30, [1]],
  ["the Lorenz system with ρ = 14", lorenz(14), [1, 1, 1], 50, [root, root, 13]],
  ["a double well", plane((x, y) => [y, x - x ** 3 - 0.3 * y]), [1, 1], 200, [1, 0]],
  ["a state of rest", oscillator, [0, 0], 10, [0, 0]],
  ["the oscillator", oscillator, [1, 0], 50, undefined],
  ["the oscillator over whole periods", oscillator, [1, 0], 2 * Math.PI, undefined],
  ["Van der Pol", vanDerPol(1), [2, 0], 50, undefined],
  ["a slow approach", line((x) => -(x ** 3)), [1], 50, undefined],
  ["a long stay at a saddle", line((x) => x), [1e-30], 10, undefined],
  ["blow-up", line((x) => x * x), [1], 5, undefined],
  ["the Lorenz system with ρ = 28", lorenz(28), [1, 1, 1], 30, undefined],
];
for (const [name, field, start, to, place] of cases)
  test(`${name} comes to rest ${place === undefined ? "nowhere" : `at (${place.map((value) => value.toPrecision(3)).join(", ")})`}`, () => {
    const found = restingPlace(integrate(field, { start, from: 0, to }), field);
    if (place === undefined || found === undefined) return assert.equal(found, place);
    for (const [index, value] of place.entries()) assert.ok(Math.abs((found[index] ?? Number.NaN) - value) < 1e-6);
  });
