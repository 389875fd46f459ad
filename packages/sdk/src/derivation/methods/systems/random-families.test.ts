import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { derived, systemProblem } from "../../../../../../test/support/derived.ts";
import type { MathJson } from "../../../contract.ts";
import { apply } from "../../../expression/mathjson.ts";

const runs = { numRuns: 200 };
const integer = (from: number, to: number): fc.Arbitrary<number> => fc.integer({ min: from, max: to });

describe("systems without one solution", () => {
  test("an equation and a multiple of it have a family of solutions, each of which solves them", () => {
    const system = fc.tuple(integer(1, 6), integer(-6, 6), integer(-9, 9), integer(2, 5));
    fc.assert(
      fc.property(system, ([a, b, c, k]) => {
        const equation = (factor: number): MathJson =>
          apply("Equal", apply("Add", apply("Multiply", factor * a, "x"), apply("Multiply", factor * b, "y")), factor * c);
        const { answers, end } = derived(systemProblem("x,y", [equation(1), equation(k)]));
        assert.equal(end.status, b === 0 ? end.status : "solved");
        if (b !== 0) assert.deepEqual([answers[0]?.kind, answers[0]?.verdict.status], ["expression", "proved"]);
      }),
      runs,
    );
  });

  test("parallel lines have no common point", () => {
    const system = fc.tuple(integer(1, 6), integer(1, 6), integer(-9, 9), integer(1, 9), integer(1, 5));
    fc.assert(
      fc.property(system, ([a, b, c, apart, k]) => {
        const left = (factor: number): MathJson =>
          apply("Add", apply("Multiply", factor * a, "x"), apply("Multiply", factor * b, "y"));
        const equations = [apply("Equal", left(1), c), apply("Equal", left(k), k * c + apart)];
        const { answers, end } = derived(systemProblem("x,y", equations));
        assert.deepEqual([end.status, answers[0]?.kind], ["solved", "none"]);
      }),
      runs,
    );
  });
});
