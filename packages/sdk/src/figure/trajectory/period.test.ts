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
  spiralSink,
  vanDerPol,
} from "../../../test/dynamical-systems.ts";
import { integrate } from "./integrate.ts";
import { periodOf } from "./period.ts";
import type { VectorField } from "./vector-field.ts";

const found: [name: string, field: VectorField, start: number[], to: number, period: number][] = [
  ["the oscillator", oscillator, [1, 0], 30, 2 * Math.PI],
  ["another oscillator", plane((x, y) => [3 * y, -3 * x]), [0.2, 5], 30, (2 * Math.PI) / 3],
  // SciPy's DOP853 at 1e-13; the pendulum by its elliptic integral.
  ["Van der Pol, μ = 1", vanDerPol(1), [2, 0], 50, 6.66328685932],
  ["Van der Pol, μ = 5, from inside the cycle", vanDerPol(5), [0.1, 0], 60, 11.61223066772],
  ["Lotka and Volterra", lotkaVolterra, [10, 5], 15, 4.29707393839],
  ["a pendulum of amplitude 2", plane((x, y) => [y, -Math.sin(x)]), [2, 0], 40, 8.34975292692],
  ["Rössler, c = 2.5, which swings towards its cycle", roessler(2.5), [1, 1, 0], 200, 5.7489912],
  ["Rössler, c = 3.5, whose cycle goes round twice", roessler(3.5), [1, 1, 0], 200, 11.5452182],
  ["Halvorsen, a = 1.89", halvorsen(1.89), [-1.48, -1.51, 2.04], 100, 3.12195667],
];
for (const [name, field, start, to, period] of found)
  test(`${name} has the period ${period.toPrecision(7)}`, () => {
    const result = periodOf(integrate(field, { start, from: 0, to }), field);
    assert.ok(result && result.digits >= 7, JSON.stringify(result));
    const shown = Number(result.period.toPrecision(Math.min(result.digits, 8)));
    assert.ok(Math.abs(shown - period) <= 1.5e-7 * period, `${result.period}`);
  });

const none: [name: string, field: VectorField, start: number[], to: number][] = [
  ["a spiral sink", spiralSink, [1, 0], 50],
  ["a slow spiral", plane((x, y) => [y, -x - 1e-4 * y]), [1, 0], 50],
  ["an unstable spiral", plane((x, y) => [y, -x + 0.1 * y]), [1, 0], 30],
  ["a resting state", oscillator, [0, 0], 10],
  ["what has come to rest, but for rounding", plane((x, y) => [-x + y / 3, Math.cos(x) - y]), [1, 0], 50],
  ["growth", line((x) => x), [1], 20],
  ["chaos", lorenz(28), [1, 1, 1], 50],
  [
    "two periods in no ratio",
    { dimension: 4, rates: (_, [x = 0, y = 0, u = 0, v = 0]) => [y, -x, v, -2 * u] },
    [1, 0, 1, 0],
    100,
  ],
  ["what depends on the time", plane((x, y, t) => [y, -x + Math.cos(3 * t)]), [1, 0], 50],
  ["what is followed for less than half a period", oscillator, [1, 0], 0.3],
];
for (const [name, field, start, to] of none)
  test(`${name} has no period to be found`, () => {
    assert.equal(periodOf(integrate(field, { start, from: 0, to }), field), undefined);
  });
