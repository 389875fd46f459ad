import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { measure, preciseOf } from "../../../test/precise-value.ts";
import { randomFormula } from "../../../test/random-formula.ts";
import type { MathJson } from "../../contract.ts";
import { compile } from "./compile.ts";
import { compileInterval } from "./interval.ts";

const x: MathJson = "x";
const side = fc
  .tuple(fc.double({ min: -6, max: 6, noNaN: true }), fc.oneof(fc.constant(0), fc.double({ min: 1e-9, max: 4, noNaN: true })))
  .map(([from, width]) => [from, from + width] as const);

/** Numbers in a box, the same in every run: the ends, and others evenly spread and then shuffled by multiplication. */
function inside([lo, hi]: readonly [number, number], count: number, factor: number): number[] {
  return Array.from({ length: count }, (_, index) => {
    if (index < 2) return index === 0 ? lo : hi;
    return Math.min(hi, Math.max(lo, lo + ((index * factor) % 1) * (hi - lo)));
  });
}

/** A bound with room for the rounding of 60 digits. */
function boundOf(bound: number, side: number) {
  if (!Number.isFinite(bound)) return bound;
  const exact = preciseOf(bound);
  return exact.plus(exact.abs().times("1e-50").times(side));
}

test("an enclosure contains the values at 1,000 points of the box", () => {
  fc.assert(
    fc.property(randomFormula(true), side, side, (json, xs, ys) => {
      const found = compileInterval(json, ["x", "y"])(xs, ys);
      // A letter in front keeps Horner's scheme away, which rounds otherwise than the formula as written.
      const value = compile(json, ["none", "x", "y"]);
      const points = inside(ys, 1_000, Math.SQRT2);
      inside(xs, 1_000, (1 + Math.sqrt(5)) / 2).forEach((at, index) => {
        const result = value(0, at, points[index] as number);
        if (Number.isNaN(result)) {
          const overflows = !(Number.isFinite(found.lo) && Number.isFinite(found.hi));
          assert.ok(found.defined !== "everywhere" || overflows, `no value at ${at}, ${points[index]}`);
        } else {
          assert.notEqual(found.defined, "nowhere");
          assert.ok(
            found.lo <= result && result <= found.hi,
            `${result} at ${at}, ${points[index]} is outside ${found.lo} … ${found.hi}`,
          );
        }
      });
    }),
    { numRuns: 300 },
  );
});

test("an enclosure contains the values computed with 60 digits", () => {
  let compared = 0;
  fc.assert(
    fc.property(randomFormula(true), side, side, (json, xs, ys) => {
      const found = compileInterval(json, ["x", "y"])(xs, ys);
      const points = inside(ys, 4, Math.SQRT2);
      inside(xs, 4, Math.SQRT1_2).forEach((at, index) => {
        const exact = measure(json, { x: at, y: points[index] as number });
        if (!exact) return;
        compared++;
        assert.notEqual(found.defined, "nowhere");
        assert.ok(
          exact.value.gte(boundOf(found.lo, -1)) && exact.value.lte(boundOf(found.hi, 1)),
          `${exact.value} is outside ${found.lo} … ${found.hi}`,
        );
      });
    }),
    { numRuns: 700 },
  );
  assert.ok(compared > 700, `only ${compared} values`);
});

test("what is called continuous has no jump", () => {
  fc.assert(
    fc.property(randomFormula(true), side, (json, [from, to]) => {
      if (!(to > from) || Math.abs(from) < 1e-9) return;
      const found = compileInterval(json, ["x", "y"])([from, to], 1.25);
      if (!found.continuous || found.defined !== "everywhere") return;
      const value = (at: number): number => compile(json, ["none", "x", "y"])(0, at, 1.25);
      // A jump survives halving: between neighbours nothing but a steep slope's rounding is left.
      let [a, b] = [from, to];
      const size = 1 + Math.abs(value(a)) + Math.abs(value(b));
      for (let count = 0; count < 200; count++) {
        const middle = (a + b) / 2;
        if (Math.abs(value(middle) - value(a)) >= Math.abs(value(b) - value(middle))) b = middle;
        else a = middle;
      }
      if (!(size < 1e6)) return;
      // A slope, however steep, shows more over a wider piece; a jump does not.
      const wide = 1024 * (b - a);
      const around = Math.abs(value(Math.min(to, b + wide)) - value(Math.max(from, a - wide)));
      const jump = Math.abs(value(b) - value(a));
      assert.ok(jump <= 1e-3 * size || jump < around / 2, `jumps from ${value(a)} to ${value(b)} at ${a}`);
    }),
    { numRuns: 500 },
  );
});

describe("bounds, domain and breaks", () => {
  const everywhere = "everywhere";
  const somewhere = "somewhere";
  const table: [json: MathJson, box: [number, number], lo: number, hi: number, defined: string, continuous: boolean][] = [
    [["Power", x, 2], [-1, 2], 0, 4, everywhere, true],
    [["Add", x, 1], [1, 2], 2, 3, everywhere, true],
    [["Divide", 1, x], [1, 2], 0.5, 1, everywhere, true],
    [["Divide", 1, x], [-1, 1], -Infinity, Infinity, somewhere, false],
    [["Divide", 1, x], [0, 1], 1, Infinity, somewhere, false],
    [["Divide", 1, ["Power", x, 2]], [-1, 1], 1, Infinity, somewhere, false],
    [["Divide", 1, x], [0, 0], Number.NaN, Number.NaN, "nowhere", false],
    [["Sqrt", x], [4, 9], 2, 3, everywhere, true],
    [["Sqrt", x], [-4, 9], 0, 3, somewhere, true],
    [["Sqrt", x], [-4, -1], Number.NaN, Number.NaN, "nowhere", false],
    [["Tan", x], [1, 2], -Infinity, Infinity, somewhere, false],
    [["Sin", x], [0, 7], -1, 1, everywhere, true],
    [["Sin", x], [1e17, 1e17], -1, 1, everywhere, true],
    [["Cos", x], [-1, 1], Math.cos(1), 1, everywhere, true],
    [["Abs", x], [-3, 2], 0, 3, everywhere, true],
    [["Floor", x], [0.25, 0.75], 0, 0, everywhere, true],
    [["Floor", x], [0.5, 1], 0, 1, everywhere, false],
    [["Sign", x], [-1, 1], -1, 1, everywhere, false],
    [["Mod", x, 3], [4, 5], 1, 2, everywhere, true],
    [["Mod", x, 3], [2, 4], 0, 3, everywhere, false],
    [["Ln", x], [-1, 1], -Infinity, 0, somewhere, false],
    [["Max", x, 1], [0, 2], 1, 2, everywhere, true],
    [["Factorial", x], [5, 5], 120, 120, everywhere, true],
    [["Factorial", x], [1, 5], -Infinity, Infinity, somewhere, false],
    [["Power", x, ["Divide", 1, 3]], [-8, 27], -2, 3, everywhere, true],
    [["Power", x, 0], [-1, 1], 1, 1, somewhere, true],
    [["Which", ["Less", x, 0], -1, "True", 1], [-1, 1], -1, 1, everywhere, false],
    [["Which", ["Less", x, 0], -1, "True", 1], [1, 2], 1, 1, everywhere, true],
    [["Which", ["Less", x, 0], -1], [1, 2], Number.NaN, Number.NaN, "nowhere", false],
    [["Sum", ["Multiply", "k", x], ["Limits", "k", 1, 3]], [1, 2], 6, 12, everywhere, true],
    [{ num: "0.(3)" }, [0, 0], 1 / 3, 1 / 3, everywhere, true],
    [0.5, [0, 0], 0.5, 0.5, everywhere, true],
  ];
  for (const [json, box, lo, hi, defined, continuous] of table) {
    test(`${JSON.stringify(json)} over ${box}`, () => {
      const found = compileInterval(json, ["x"])(box);
      assert.deepEqual([found.defined, found.continuous], [defined, continuous]);
      if (Number.isNaN(lo)) return assert.ok(Number.isNaN(found.lo) && Number.isNaN(found.hi));
      assert.ok(found.lo <= lo && found.hi >= hi, `${found.lo} … ${found.hi}`);
      assert.ok(found.lo === lo || lo - found.lo <= 1e-14 * Math.max(1, Math.abs(lo)), `lower bound ${found.lo}`);
      assert.ok(found.hi === hi || found.hi - hi <= 1e-14 * Math.max(1, Math.abs(hi)), `upper bound ${found.hi}`);
      return undefined;
    });
  }

  test("infinities, integrals and derivatives have no enclosure", () => {
    for (const json of [
      "PositiveInfinity",
      ["Differentiate", ["Power", x, 2], x],
      ["Integrate", x, ["Limits", x, 0, 1]],
    ] as MathJson[]) {
      assert.throws(() => compileInterval(json, ["x"]), { name: "MisuseError" });
    }
  });
});
