import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { MathJson } from "../../contract.ts";
import { compileComplex } from "./complex.ts";
import type { Complex } from "./complex-functions.ts";

const nan = Number.NaN;
const z: MathJson = "z";

function agrees(actual: Complex, expected: Complex, tolerance = 1e-14): void {
  const size = Math.max(1, Math.hypot(...expected));
  const near = actual.every(
    (part, index) => Object.is(part, expected[index]) || Math.abs(part - (expected[index] as number)) <= tolerance * size,
  );
  assert.ok(near, `${actual} is not ${expected}`);
}

describe("principal values", () => {
  const half = Math.PI / 2;
  const table: [json: MathJson, at: number | Complex, value: Complex][] = [
    ["i", 0, [0, 1]],
    [["Power", "ImaginaryUnit", 2], 0, [-1, 0]],
    [["Sqrt", z], -4, [0, 2]],
    [
      ["Sqrt", z],
      [3, -4],
      [2, -1],
    ],
    [["Root", z, 3], -8, [1, Math.sqrt(3)]],
    [["Power", z, ["Divide", 1, 3]], -8, [1, Math.sqrt(3)]],
    [
      ["Power", z, "ImaginaryUnit"],
      [0, 1],
      [Math.exp(-half), 0],
    ],
    [["Power", z, 0], 0, [nan, nan]],
    [["Power", z, 2.5], 0, [0, 0]],
    [["Divide", 1, z], 0, [nan, nan]],
    [
      ["Divide", 1, z],
      [1e300, 1e300],
      [5e-301, -5e-301],
    ],
    [["Ln", z], -1, [0, Math.PI]],
    [["Ln", z], 0, [nan, nan]],
    [["Log", z], 1000, [3, 0]],
    [["Log", z, 2], -8, [3, Math.PI / Math.LN2]],
    [["Power", "ExponentialE", ["Multiply", "i", "Pi"]], 0, [-1, 1.2246467991473532e-16]],
    [
      ["Sin", z],
      [0, 1],
      [0, Math.sinh(1)],
    ],
    [
      ["Tan", z],
      [1, 500],
      [0, 1],
    ],
    [
      ["Sinh", z],
      [0, half],
      [0, 1],
    ],
    [["Arcsin", z], 2, [half, -1.3169578969248166]],
    [["Arccos", z], 2, [0, 1.3169578969248166]],
    [["Arcsin", z], 0.5, [Math.PI / 6, 0]],
    [
      ["Arctan", z],
      [0, 1],
      [nan, nan],
    ],
    [
      ["Arctan", z],
      [0, 0.5],
      [0, 0.5493061443340548],
    ],
    [["Arcosh", z], 0, [0, half]],
    [["Artanh", z], 2, [0.5493061443340548, -half]],
    [["Arsinh", z], 1, [0.881373587019543, 0]],
    [
      ["Abs", z],
      [3, 4],
      [5, 0],
    ],
    [
      ["Norm", z],
      [3, 4],
      [5, 0],
    ],
    [["Argument", z], -1, [Math.PI, 0]],
    [["Argument", z], 0, [nan, nan]],
    [
      ["Real", z],
      [3, 4],
      [3, 0],
    ],
    [
      ["Imaginary", z],
      [3, 4],
      [4, 0],
    ],
    [
      ["OverBar", z],
      [3, 4],
      [3, -4],
    ],
    [
      ["Sign", z],
      [3, 4],
      [0.6, 0.8],
    ],
    [["Floor", z], 2.5, [2, 0]],
    [
      ["Floor", z],
      [2.5, 1],
      [nan, nan],
    ],
    [["Factorial", z], 5, [120, 0]],
    [
      ["Which", ["Equal", z, "i"], 1, "True", 2],
      [0, 1],
      [1, 0],
    ],
    [
      ["Which", ["Equal", z, "i"], 1, "True", 2],
      [1, 1],
      [2, 0],
    ],
    [
      ["Which", ["Less", z, 3], 1, "True", 2],
      [1, 1],
      [nan, nan],
    ],
    [["Sum", ["Power", "i", "k"], ["Limits", "k", 0, 3]], 0, [0, 0]],
  ];
  for (const [json, at, value] of table) {
    test(`${JSON.stringify(json)} at ${at}`, () => agrees(compileComplex(json, ["z"])(at), value));
  }

  test("i is a letter where it has a value", () => {
    assert.deepEqual(compileComplex(["Add", "i", 1], ["i"])(5), [6, 0]);
  });
});

describe("each function undoes its inverse", () => {
  const part = fc.double({ min: -3, max: 3, noNaN: true });
  const pairs = [
    ["Sin", "Arcsin"],
    ["Cos", "Arccos"],
    ["Tan", "Arctan"],
    ["Cot", "Arccot"],
    ["Sinh", "Arsinh"],
    ["Cosh", "Arcosh"],
    ["Tanh", "Artanh"],
    ["Exp", "Ln"],
  ];
  for (const [outer, inner] of pairs as [string, string][]) {
    test(outer, () => {
      fc.assert(
        fc.property(part, part, (re, im) => {
          // Near a branch point the inverse takes up half of the digits.
          const far = [
            [1, 0],
            [-1, 0],
            [0, 1],
            [0, -1],
            [0, 0],
          ].every(([a, b]) => Math.hypot(re - (a as number), im - (b as number)) > 1e-3);
          if (far) agrees(compileComplex([outer, [inner, z]], ["z"])([re, im]), [re, im], 1e-10);
        }),
      );
    });
  }
});
