import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { line, lorenz, oscillator, plane, space, vanDerPol } from "../../../test/dynamical-systems.ts";
import { BudgetError } from "../../errors/budget-error.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { type IntegrationOptions, integrate, type Trajectory } from "./integrate.ts";
import type { VectorField } from "./vector-field.ts";

/** The largest error of the first letter at any sample. */
function errorOf({ t, states }: Trajectory, exact: (t: number) => number): number {
  return Math.max(...t.map((time, index) => Math.abs((states[0]?.[index] ?? Number.NaN) - exact(time))));
}

const ends = (values: readonly number[] | undefined) => values?.at(-1) ?? Number.NaN;

const solved: [name: string, field: VectorField, start: number[], from: number, to: number, exact: (t: number) => number][] = [
  ["exponential decay", line((x) => -x), [1], 0, 5, (t) => Math.exp(-t)],
  ["the logistic equation", line((x) => x * (1 - x)), [0.1], 0, 12, (t) => 1 / (1 + 9 * Math.exp(-t))],
  ["a driven equation", line((_, t) => Math.cos(t)), [0], 0, 30, Math.sin],
  ["the oscillator", oscillator, [1, 0], 0, 50, Math.cos],
  ["the oscillator backwards", oscillator, [1, 0], 0, -50, Math.cos],
  ["the oscillator from another time on", oscillator, [Math.cos(100), -Math.sin(100)], 100, 120, Math.cos],
  ["a resting state", oscillator, [0, 0], 0, 10, () => 0],
  ["kinks", line((_, t) => Math.sign(Math.sin(t))), [0], 0, 20, (t) => Math.acos(Math.cos(t))],
];
for (const [name, field, start, from, to, exact] of solved)
  test(`${name} is right at all samples`, () => {
    const found = integrate(field, { start, from, to });
    assert.equal(found.end, "reached");
    assert.equal(found.endTime, to);
    assert.equal(found.t.length, 2001);
    assert.ok(errorOf(found, exact) < 1e-9, `${errorOf(found, exact)}`);
  });

test("samples are evenly spaced, with both ends among them", () => {
  const { t, states } = integrate(oscillator, { start: [1, 0], from: 0, to: 10, points: 5 });
  assert.deepEqual(t, [0, 2.5, 5, 7.5, 10]);
  assert.deepEqual(
    states.map((column) => column.length),
    [5, 5],
  );
  assert.deepEqual(integrate(oscillator, { start: [1, 0], from: 3, to: 3 }).t, [3]);
});

test("the error follows the tolerance", () => {
  for (const tolerance of [1e-4, 1e-6, 1e-8, 1e-10, 1e-12]) {
    const found = integrate(oscillator, { start: [1, 0], from: 0, to: 20, tolerance });
    assert.equal(found.tolerance, tolerance);
    assert.ok(errorOf(found, Math.cos) < 50 * tolerance, `${errorOf(found, Math.cos)} at ${tolerance}`);
  }
});

test("the Lorenz system agrees with 25 digits of mpmath at t = 10", () => {
  const { states, steps } = integrate(lorenz(28), { start: [1, 1, 1], from: 0, to: 10 });
  const exact = [-4.902687541134646, -3.74387292180292, 24.69085810279055];
  for (const [index, value] of exact.entries()) assert.ok(Math.abs(ends(states[index]) - value) < 2e-9);
  assert.ok(steps < 200);
});

test("what is integrated there and back comes home", () => {
  const number = fc.double({ min: -2, max: 2, noNaN: true });
  fc.assert(
    fc.property(fc.array(number, { minLength: 6, maxLength: 6 }), ([a = 0, b = 0, c = 0, d = 0, x = 0, y = 0]) => {
      const field = plane((u, v) => [Math.sin(a * u + b * v), Math.cos(c * u - d * v)]);
      const there = integrate(field, { start: [x, y], from: 0, to: 3, points: 2 });
      const back = integrate(field, { start: there.states.map(ends), from: 3, to: 0, points: 2 });
      for (const [index, value] of [x, y].entries()) assert.ok(Math.abs(ends(back.states[index]) - value) < 1e-7);
    }),
    { numRuns: 40, seed: 7 },
  );
});

const unfinished: [name: string, field: VectorField, start: number[], to: number, end: Trajectory["end"], time: number][] = [
  ["x′ = x²", line((x) => x * x), [1], 3, "blow-up", 1],
  ["x′ = −x² backwards", line((x) => -x * x), [1], -3, "blow-up", -1],
  ["x′ = 1 + x²", line((x) => 1 + x * x), [0], 3, "blow-up", Math.PI / 2],
  ["x′ = eˣ, which grows like a logarithm", line(Math.exp), [0], 3, "blow-up", 1],
  ["x′ = x^1.1", line((x) => x ** 1.1), [1], 30, "blow-up", 10],
  ["x′ = tan t", line((_, t) => Math.tan(t)), [0], 3, "blow-up", Math.PI / 2],
  ["x′ = √(1 − t)", line((_, t) => Math.sqrt(1 - t)), [0], 3, "left-domain", 1],
  ["x′ = −√x", line((x) => -Math.sqrt(x)), [1], 3, "left-domain", 2],
  ["x′ = −1/x, with an infinite rate at the end", line((x) => -1 / x), [1], 3, "left-domain", 0.5],
  ["x′ = ln x from where it has no value", line(Math.log), [-1], 3, "left-domain", 0],
  [
    "x′ = x ln x, which never blows up",
    line((x) => x * Math.log(x)),
    [2],
    30,
    "too-large",
    Math.log((200 * Math.LN10) / Math.LN2),
  ],
];
for (const [name, field, start, to, end, time] of unfinished)
  test(`${name} ends with ${end} at ${time}`, () => {
    const found = integrate(field, { start, from: 0, to });
    assert.equal(found.end, end);
    const exactness = end === "too-large" ? 0.1 : 1e-6;
    assert.ok(Math.abs(found.endTime - time) < exactness, `${found.endTime}`);
    assert.ok(found.t.every((t) => Math.abs(t) <= Math.abs(found.endTime)));
    assert.ok(found.states.flat().every(Number.isFinite));
  });

test("growth alone is no blow-up", () => {
  const { end, states } = integrate(
    line((x) => x),
    { start: [1], from: 0, to: 40 },
  );
  assert.equal(end, "reached");
  assert.ok(Math.abs(ends(states[0]) / Math.exp(40) - 1) < 1e-9);
});

test("stiff systems are refused early, or solved where the work is bearable", () => {
  const refused = integrate(vanDerPol(1000), { start: [2, 0], from: 0, to: 2000 });
  assert.equal(refused.end, "stiff");
  assert.ok(refused.evaluations < 50_000);
  assert.ok(refused.endTime > 0 && refused.endTime === refused.t.at(-1));
  const robertson = space((x, y, z) => {
    const [slow, fast] = [0.04 * x - 1e4 * y * z, 3e7 * y * y];
    return [-slow, slow - fast, fast];
  });
  assert.equal(integrate(robertson, { start: [1, 0, 0], from: 0, to: 1e4 }).end, "stiff");
  assert.equal(integrate(vanDerPol(10), { start: [2, 0], from: 0, to: 100 }).end, "reached");
});

test("fast oscillation is not called stiff", () => {
  const fast = plane((x, y) => [y, -1e6 * x]);
  const found = integrate(fast, { start: [1, 0], from: 0, to: 100, maxSteps: 1000 });
  assert.equal(found.end, "too-many-steps");
  assert.equal(found.steps, 1000);
  assert.ok(errorOf({ ...found, t: found.t.map((t) => 1000 * t) }, Math.cos) < 1e-6);
});

test("the work is bounded where steps are long", () => {
  const found = integrate(oscillator, { start: [1, 0], from: 0, to: 1e6 });
  assert.equal(found.end, "too-many-steps");
  assert.ok(found.evaluations <= 400_001 && found.endTime > 1000);
});

test("work is counted, and the budget ends it", () => {
  let spent = 0;
  const spend = (operations: number) => {
    spent += operations;
  };
  const { evaluations } = integrate(oscillator, { start: [1, 0], from: 0, to: 10, spend });
  assert.equal(spent, 2 * evaluations);
  const poor = (operations: number) => {
    spent -= operations;
    if (spent < 0) throw new BudgetError(1000);
  };
  assert.throws(() => integrate(oscillator, { start: [1, 0], from: 0, to: 1000, spend: poor }), BudgetError);
});

const misused: [name: string, change: Partial<IntegrationOptions>][] = [
  ["a start of another length", { start: [1] }],
  ["a start that is no number", { start: [1, Number.NaN] }],
  ["an endless time", { to: Number.POSITIVE_INFINITY }],
  ["no tolerance", { tolerance: 0 }],
  ["one point", { points: 1 }],
];
for (const [name, change] of misused)
  test(`${name} is misuse`, () => {
    assert.throws(() => integrate(oscillator, { start: [1, 0], from: 0, to: 1, ...change }), MisuseError);
  });
