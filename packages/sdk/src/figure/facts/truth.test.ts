import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { MathJson } from "../../contract.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { toUnicode } from "../../expression/print-unicode.ts";
import { realValue } from "../number-of.ts";
import { type CurveFacts, curveFacts, farTendencies, type Tendency } from "./curve-facts.ts";
import type { KnownPlace } from "./exact-places.ts";

/** Formulas in x of all sorts, most of them with a domain that is not the whole line. */
const { formula: formulas } = fc.letrec<{ formula: MathJson }>((tie) => ({
  formula: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom<MathJson>("x", "x", "x", 1, 2, 3, ["Negate", 2], "Pi", ["Divide", 1, 2], ["Negate", "x"]),
    fc.tuple(fc.constantFrom("Add", "Subtract", "Multiply", "Divide", "Max", "Min"), tie("formula"), tie("formula")),
    fc.tuple(fc.constantFrom(..."Sin Cos Exp Ln Sqrt Abs Arctan Tan Floor Arcsin Tanh Negate".split(" ")), tie("formula")),
    fc.tuple(
      fc.constant("Power"),
      tie("formula"),
      fc.constantFrom<MathJson>(2, 3, ["Negate", 1], ["Divide", 1, 3], ["Divide", 1, 2]),
    ),
    fc.tuple(fc.constant("Which"), fc.constant<MathJson>(["Less", "x", 1]), tie("formula"), fc.constant("True"), tie("formula")),
  ),
}));

const valueOfPlace = ({ exact, about }: KnownPlace): number => (exact === undefined ? about : realValue(exact));

/** Places between two others, a little away from both. */
function between(start: KnownPlace, end: KnownPlace): number[] {
  const [from, to] = [valueOfPlace(start), valueOfPlace(end)];
  return to - from < 0.02
    ? []
    : Array.from({ length: 40 }, (_, index) => from + 5e-3 + ((to - from - 1e-2) * (index + 0.5)) / 40);
}

type RealMap = (x: number) => number;

function assertPieces({ pieces }: CurveFacts, f: RealMap): void {
  if (!pieces) return;
  for (const { start, end } of pieces) for (const x of between(start, end)) assert.ok(!Number.isNaN(f(x)), `no value at ${x}`);
  for (let index = 0; index < 100; index++) {
    const x = -5 + (index + 0.37) / 10;
    const isInside = pieces.some(({ start, end }) => x > valueOfPlace(start) - 5e-3 && x < valueOfPlace(end) + 5e-3);
    assert.ok(isInside || Number.isNaN(f(x)), `a value at ${x}, which is in no piece`);
  }
}

function assertCourses({ courses = [] }: CurveFacts, f: RealMap): void {
  for (const { start, end, direction } of courses) {
    const heights = between(start, end).map((x) => f(x));
    heights.slice(1).forEach((height, index) => {
      const [rise, slack] = [height - (heights[index] as number), 1e-12 * (1 + Math.abs(height))];
      assert.ok(
        direction === "rises" ? rise > -slack : direction === "falls" ? rise < slack : Math.abs(rise) <= slack,
        direction,
      );
    });
  }
}

/** The values on the way to a place: nearer and nearer to the limit, or on its side of every bound. */
function assertTendency(tendency: Tendency | undefined, values: readonly number[]): void {
  const [first = Number.NaN, last = Number.NaN] = values;
  if (!tendency) return;
  if ("infinite" in tendency) {
    assert.equal(Math.sign(last), tendency.infinite);
    return;
  }
  const limit = realValue(tendency.value);
  const [before, after] = [Math.abs(first - limit), Math.abs(last - limit)];
  assert.ok(after <= before / 2 || after < 1e-3 * (1 + Math.abs(limit)), `${last} instead of ${limit}`);
}

test("what is told of any formula holds at places in between", () => {
  let told = 0;
  fc.assert(
    fc.property(formulas, (json) => {
      const f = compile(json, ["x"]);
      const facts = curveFacts(json, "x", { from: -5, to: 5 });
      told += facts.pieces ? 1 : 0;
      const context = toUnicode(json);
      try {
        assertPieces(facts, f);
        assertCourses(facts, f);
        for (const { at, left, right } of facts.breaks) {
          const beside = (side: number): number[] => [1e-3, 1e-7].map((step) => f(realValue(at) + side * step));
          assertTendency(left, beside(-1));
          assertTendency(right, beside(1));
        }
        const far = farTendencies(json, "x");
        if (far.left && "value" in far.left) assertTendency(far.left, [f(-1e3), f(-1e6)]);
        if (far.right && "value" in far.right) assertTendency(far.right, [f(1e3), f(1e6)]);
      } catch (error) {
        throw new Error(`${context}: ${(error as Error).message}`);
      }
    }),
    { numRuns: 200, seed: 20 },
  );
  assert.ok(told > 150, `only ${told} of 200 were told of`);
});
