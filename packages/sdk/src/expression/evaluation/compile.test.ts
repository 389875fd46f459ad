import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { MathJson } from "../../contract.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { compile } from "./compile.ts";

const third: MathJson = ["Divide", 1, 3];

describe("values", () => {
  const table: [name: string, json: MathJson, variables: string[], values: number[], expected: number][] = [
    ["a number", 3, [], [], 3],
    ["a numeral beyond 2^53", { num: "12345678901234567890" }, [], [], 12345678901234567000],
    ["a decimal as text", { num: "0.10000000000000000000001" }, [], [], 0.1],
    ["π", "Pi", [], [], Math.PI],
    ["2eπ", ["Multiply", 2, "ExponentialE", "Pi"], [], [], 2 * Math.E * Math.PI],
    ["a quadratic", ["Add", ["Subtract", ["Power", "x", 2], ["Multiply", 4, "x"]], 3], ["x"], [5], 8],
    ["a sum of many", ["Add", 1, "x", ["Negate", 3], "x"], ["x"], [10], 18],
    ["a sum with a quotient of letters is no polynomial", ["Add", ["Divide", 1, "x"], "x"], ["x"], [0.5], 2.5],
    ["a sum with x⁰ at 0", ["Add", ["Power", "x", 0], "x"], ["x"], [0], Number.NaN],
    ["a line", ["Subtract", 1, ["Multiply", "x", 3]], ["x"], [2], -5],
    ["a cubic without a square", ["Add", ["Power", "x", 3], "x"], ["x"], [2], 10],
    ["a subscripted letter", ["Subtract", "x_1", "x_2"], ["x_2", "x_1"], [3, 5], 2],
    ["a fourth letter", ["Add", "a", ["Multiply", "c", "d"]], ["a", "b", "c", "d"], [1, 2, 3, 4], 13],
    ["a cube root of a negative number", ["Root", -8, 3], [], [], -2],
    ["a fifth root of a negative number", ["Root", -243, 5], [], [], -3],
    ["an even root of a negative number", ["Root", -16, 4], [], [], Number.NaN],
    ["a root of degree 0", ["Root", 5, 0], [], [], Number.NaN],
    ["a root of negative degree", ["Root", -8, -3], [], [], -0.5],
    ["a root whose degree is a letter", ["Root", -32, "n"], ["n"], [5], -2],
    ["(−8)^(1/3)", ["Power", -8, third], [], [], -2],
    ["(−8)^(2/3)", ["Power", -8, ["Divide", 2, 3]], [], [], 4],
    ["(−8)^(−1/3)", ["Power", -8, ["Negate", third]], [], [], -0.5],
    ["(−8)^(2/6), lowest terms decide", ["Power", -8, ["Divide", 2, 6]], [], [], -2],
    ["(−1)^(1/2)", ["Power", -1, ["Divide", 1, 2]], [], [], Number.NaN],
    ["(−1)^(3/4)", ["Power", -1, ["Divide", 3, 4]], [], [], Number.NaN],
    ["(−32)^0.2, a decimal is exactly its digits", ["Power", -32, 0.2], [], [], -2],
    ["(−4)^0.5", ["Power", -4, 0.5], [], [], Number.NaN],
    ["x^(1/3) at −27", ["Power", "x", third], ["x"], [-27], -3],
    ["x^x at −2", ["Power", "x", "x"], ["x"], [-2], 0.25],
    ["x^x at −0.5", ["Power", "x", "x"], ["x"], [-0.5], Number.NaN],
    ["x^−2", ["Power", "x", -2], ["x"], [4], 0.0625],
    ["0^0", ["Power", "x", 0], ["x"], [0], Number.NaN],
    ["x^0 elsewhere", ["Power", "x", 0], ["x"], [7], 1],
    ["0^−1", ["Power", "x", -1], ["x"], [0], Number.NaN],
    ["1/0", ["Divide", 1, "x"], ["x"], [0], Number.NaN],
    ["1/0 written out", ["Divide", 1, 0], [], [], Number.NaN],
    ["x/x at 0", ["Divide", "x", "x"], ["x"], [0], Number.NaN],
    ["√−1", ["Sqrt", -1], [], [], Number.NaN],
    ["√2", ["Sqrt", 2], [], [], Math.SQRT2],
    ["|−3|", ["Abs", -3], [], [], 3],
    ["ln 0", ["Ln", 0], [], [], Number.NaN],
    ["ln −1", ["Ln", -1], [], [], Number.NaN],
    ["log 1000", ["Log", 1000], [], [], 3],
    ["log₂ 8", ["Log", 8, 2], [], [], 3],
    ["log to base 1", ["Log", 8, 1], [], [], Number.NaN],
    ["arcsin 2", ["Arcsin", 2], [], [], Number.NaN],
    ["cot 0", ["Cot", 0], [], [], Number.NaN],
    ["too large for a double", ["Power", 10, 400], [], [], Number.POSITIVE_INFINITY],
    ["NaN in, NaN out", ["Multiply", 0, "x"], ["x"], [Number.NaN], Number.NaN],
  ];
  for (const [name, json, variables, values, expected] of table) {
    test(name, () => {
      const actual = compile(json, variables)(...values);
      assert.ok(
        Object.is(actual, expected) || Math.abs(actual - expected) <= 1e-15 * Math.abs(expected),
        `${actual} is not ${expected}`,
      );
    });
  }
});

describe("what has no real value is misuse", () => {
  const table: [json: MathJson, message: RegExp][] = [
    ["x", /x has no value/],
    [["Add", "y", "x"], /x has no value.*: y/],
    ["ImaginaryUnit", /ImaginaryUnit/],
    [["Equal", "y", 1], /Equal has no real value/],
    [["PlusMinus", 1, "y"], /PlusMinus/],
    [["f", "y"], /f has no real value/],
    [["constructor", "y"], /constructor has no real value/],
    ["toString", /toString has no value/],
    [["Divide", 1], /Divide takes 2 operands, got 1/],
    [["Add"], /Add takes 1 operand, got 0/],
    [["Sin", "y", 2], /Sin takes 1 operand, got 2/],
  ];
  for (const [json, message] of table) {
    test(JSON.stringify(json), () => {
      assert.throws(
        () => compile(json, ["y"]),
        (error) => error instanceof MisuseError && message.test(error.message),
      );
    });
  }
});

/** A random formula in x and y together with what JavaScript makes of it. */
interface Sample {
  json: MathJson;
  direct: (x: number, y: number) => number;
}

const { tree } = fc.letrec<{ tree: Sample; leaf: Sample }>((tie) => ({
  leaf: fc.oneof(
    fc.integer({ min: -50, max: 50 }).map((n): Sample => ({ json: n, direct: () => n })),
    fc.constant<Sample>({ json: "x", direct: (x) => x }),
    fc.constant<Sample>({ json: "y", direct: (_, y) => y }),
    fc.constant<Sample>({ json: "Pi", direct: () => Math.PI }),
  ),
  tree: fc.oneof(
    { depthSize: "small" },
    tie("leaf"),
    fc
      .tuple(tie("tree"), tie("tree"))
      .map(([a, b]): Sample => ({ json: ["Add", a.json, b.json], direct: (x, y) => a.direct(x, y) + b.direct(x, y) })),
    fc
      .tuple(tie("tree"), tie("tree"))
      .map(([a, b]): Sample => ({ json: ["Subtract", a.json, b.json], direct: (x, y) => a.direct(x, y) - b.direct(x, y) })),
    fc.tuple(tie("tree"), tie("tree"), tie("leaf")).map(
      ([a, b, c]): Sample => ({
        json: ["Multiply", a.json, b.json, c.json],
        direct: (x, y) => a.direct(x, y) * b.direct(x, y) * c.direct(x, y),
      }),
    ),
    fc.tuple(tie("tree"), tie("tree")).map(
      ([a, b]): Sample => ({
        json: ["Divide", a.json, b.json],
        direct: (x, y) => (b.direct(x, y) === 0 ? Number.NaN : a.direct(x, y) / b.direct(x, y)),
      }),
    ),
    tie("tree").map((a): Sample => ({ json: ["Negate", a.json], direct: (x, y) => -a.direct(x, y) })),
    tie("tree").map((a): Sample => ({ json: ["Power", a.json, 2], direct: (x, y) => a.direct(x, y) ** 2 })),
    tie("tree").map((a): Sample => ({ json: ["Sqrt", a.json], direct: (x, y) => Math.sqrt(a.direct(x, y)) })),
    // With a letter: sines of constants are exact where they can be.
    tie("tree").map((a): Sample => ({ json: ["Sin", ["Add", a.json, "x"]], direct: (x, y) => Math.sin(a.direct(x, y) + x) })),
  ),
}));

const value = fc.double({ min: -100, max: 100, noNaN: true });

test("every tree computes what the same operations written in JavaScript compute, bit for bit", () => {
  fc.assert(
    fc.property(tree, value, value, ({ json, direct }, x, y) => {
      // A leading letter that is not there keeps sums from being rearranged by Horner's scheme, so that every bit can be compared.
      assert.equal(compile(json, ["none", "x", "y"])(0, x, y), direct(x, y));
    }),
    { numRuns: 500 },
  );
});

test("Horner's scheme computes what the sum says, to the last digits of its largest term", () => {
  const coefficient = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(coefficient, coefficient, coefficient, coefficient, value, (a, b, c, d, x) => {
      const json: MathJson = [
        "Subtract",
        ["Add", ["Multiply", a, ["Power", "x", 3]], ["Divide", ["Multiply", b, "x", "x"], 7], ["Negate", ["Multiply", c, "x"]]],
        ["Negate", d],
      ];
      const terms = [a * x ** 3, (b * x * x) / 7, -c * x, d];
      const largest = Math.max(...terms.map(Math.abs));
      const difference = compile(json, ["x"])(x) - terms.reduce((sum, term) => sum + term, 0);
      assert.ok(Math.abs(difference) <= 1e-14 * largest + 1e-300, `differs by ${difference}`);
    }),
  );
});

test("the order of the letters does not matter", () => {
  fc.assert(
    fc.property(tree, value, value, ({ json }, x, y) => {
      assert.equal(compile(json, ["a", "y", "b", "x"])(0, y, 0, x), compile(json, ["none", "x", "y"])(0, x, y));
    }),
    { numRuns: 200 },
  );
});

test("an odd root undoes an odd power, for negative numbers too", () => {
  fc.assert(
    fc.property(fc.integer({ min: -200, max: 200 }), fc.constantFrom(3, 5, 7), (base, degree) => {
      assert.equal(compile(["Power", ["Power", "x", degree], ["Divide", 1, degree]], ["x"])(base) + 0, base);
    }),
  );
});
