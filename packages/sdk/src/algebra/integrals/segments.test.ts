import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parse } from "../../expression/parse.ts";
import { toUnicode } from "../../expression/print-unicode.ts";
import { spendFreely } from "../spend.ts";
import { crossings } from "./crossings.ts";
import { cutFor, type Segment, segmentsOf } from "./segments.ts";

const written = ({ json, from, to, open }: Segment): string =>
  `${toUnicode(json)} on ${open.from ? "(" : "["}${toUnicode(from)}, ${toUnicode(to)}${open.to ? ")" : "]"}`;

describe("segments on which an integrand is smooth", () => {
  const rows: [formula: string, from: string, to: string, segments: string[]][] = [
    ["x^2", "0", "1", ["x² on [0, 1]"]],
    ["|x|", "-1", "1", ["−x on [−1, 0]", "x on [0, 1]"]],
    ["\\frac{1}{x^2}", "-1", "1", ["1/x² on [−1, 0)", "1/x² on (0, 1]"]],
    ["\\frac{1}{x}", "1", "\\infty", ["1/x on [1, ∞)"]],
    ["\\frac{1}{\\sqrt{x}}", "0", "1", ["1/√x on (0, 1]"]],
    ["\\sqrt{x}", "0", "1", ["√x on [0, 1]"]],
  ];
  for (const [formula, from, to, segments] of rows) {
    test(`${formula} from ${from} to ${to}`, () => {
      const found = segmentsOf(parse(formula).json, "x", parse(from).json, parse(to).json, spendFreely);
      assert.deepEqual(found?.segments.map(written), segments);
      assert.equal(found?.reversed, false);
    });
  }

  test("bounds that go downwards are told", () => {
    assert.equal(segmentsOf("x", "x", 1, 0, spendFreely)?.reversed, true);
  });

  test("an antiderivative that jumps, or has no value at an end, cuts further", () => {
    const segment: Segment = { json: "x", from: 0, to: parse("2\\pi").json, open: { from: false, to: false }, middle: 1 };
    const jumping = cutFor(parse("\\tan(x/2)").json, segment, "x", spendFreely);
    assert.deepEqual(
      jumping?.map(({ open }) => [open.from, open.to]),
      [
        [false, true],
        [true, false],
      ],
    );
    const atEnd = cutFor(parse("x\\ln x").json, segment, "x", spendFreely);
    assert.deepEqual(
      atEnd?.map(({ open }) => [open.from, open.to]),
      [[true, false]],
    );
  });
});

describe("where curves cross", () => {
  const rows: [first: string, second: string, between: [string, string] | undefined, places: string[] | undefined][] = [
    ["x^2", "x", undefined, ["0", "1"]],
    ["x^2", "x", ["0", "2"], ["1"]],
    ["\\sin x", "0", ["0", "2\\pi"], ["π"]],
    ["x^2", "2", undefined, ["−√2", "√2"]],
    ["x^2 + 1", "0", undefined, []],
    ["x", "x", undefined, undefined],
  ];
  for (const [first, second, between, places] of rows) {
    test(`${first} and ${second}`, () => {
      const bounds = between && ([parse(between[0]).json, parse(between[1]).json] as const);
      assert.deepEqual(crossings(parse(first).json, parse(second).json, "x", bounds, spendFreely)?.map(toUnicode), places);
    });
  }
});
