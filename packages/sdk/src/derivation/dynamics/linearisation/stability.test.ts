import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { parse } from "../../../expression/parse.ts";
import { characteristicPolynomial } from "./characteristic.ts";
import { Exact } from "./exact.ts";
import { typeOf } from "./stability.ts";

const exact = new Exact(() => {});
const typeFor = (matrix: number[][], linear = false) => typeOf(characteristicPolynomial(matrix, exact), linear, exact);

describe("the type by the characteristic polynomial", () => {
  const rows: [coefficients: string[], type: string][] = [
    // λ³ + …, ascending; the eigenvalues stand beside.
    [["6", "11", "6", "1"], "StableNode"], // −1, −2, −3
    [["-6", "11", "-6", "1"], "UnstableNode"], // 1, 2, 3
    [["-2", "-1", "2", "1"], "Saddle"], // 1, −1, −2
    [["2", "4", "3", "1"], "StableFocus"], // −1, −1 ± i
    [["-2", "4", "-3", "1"], "UnstableFocus"], // 1, 1 ± i
    [["2", "0", "-1", "1"], "SaddleFocus"], // −1, 1 ± i
    [["1", "1", "1", "1"], "Degenerate"], // −1, ±i
    [["-1", "1", "-1", "1"], "Unstable"], // 1, ±i
    [["0", "2", "3", "1"], "Degenerate"], // 0, −1, −2
    [["0", "-2", "1", "1"], "Unstable"], // 0, 1, −2
    [["24", "50", "35", "10", "1"], "Stable"], // −1, −2, −3, −4
    [["-1", "0", "0", "0", "1"], "Saddle"], // ±1, ±i
    [["4", "0", "0", "0", "1"], "Degenerate"], // ±1 ± i: not seen from zero coefficients
    [["5", "-2", "6", "2", "1"], "Unstable"],
    [["\\frac{\\sqrt{3233}}{10}", "\\frac{734 - 13\\sqrt{3233}}{50}", "\\frac{53 + \\sqrt{3233}}{20}", "1"], "SaddleFocus"],
  ];
  for (const [coefficients, type] of rows) {
    test(coefficients.join(", "), () =>
      assert.equal(
        typeOf(
          coefficients.map((text) => parse(text).json),
          false,
          exact,
        ),
        type,
      ),
    );
  }
});

/** Types of a matrix of two rows, from its eigenvalues in doubles; undefined near a border between types. */
function typeInDoubles([[a, b], [c, d]]: [[number, number], [number, number]]): string | undefined {
  const [half, square] = [(a + d) / 2, ((a - d) / 2) ** 2 + b * c];
  if (Math.abs(square) < 1e-9 || Math.abs(half) < 1e-9) return undefined;
  if (square < 0) return half < 0 ? "StableFocus" : "UnstableFocus";
  const [low, high] = [half - Math.sqrt(square), half + Math.sqrt(square)];
  if (Math.abs(low) < 1e-9 || Math.abs(high) < 1e-9) return undefined;
  return high < 0 ? "StableNode" : low > 0 ? "UnstableNode" : "Saddle";
}

test("agrees with eigenvalues in doubles for matrices of whole numbers", () => {
  const entry = fc.integer({ min: -5, max: 5 });
  const row = fc.tuple(entry, entry);
  fc.assert(
    fc.property(fc.tuple(row, row), (matrix) => {
      const wanted = typeInDoubles(matrix);
      if (wanted !== undefined) assert.equal(typeFor(matrix), wanted);
    }),
    { seed: 5, numRuns: 300 },
  );
});

test("a block of a plane type and an eigenvalue beside it make the type of three letters", () => {
  const entry = fc.integer({ min: -4, max: 4 });
  const row = fc.tuple(entry, entry);
  fc.assert(
    fc.property(fc.tuple(row, row), fc.integer({ min: 1, max: 5 }), ([[a, b], [c, d]], size) => {
      const plane = typeInDoubles([
        [a, b],
        [c, d],
      ]);
      if (plane === undefined || plane === "Saddle") return;
      const along = plane.startsWith("Stable") ? -size : size;
      assert.equal(
        typeFor([
          [a, b, 0],
          [c, d, 0],
          [1, 2, along],
        ]),
        plane,
      );
      assert.equal(
        typeFor([
          [a, b, 0],
          [c, d, 0],
          [1, 2, -along],
        ]),
        plane.endsWith("Focus") ? "SaddleFocus" : "Saddle",
      );
    }),
    { seed: 6, numRuns: 150 },
  );
});

test("purely imaginary eigenvalues make a centre of a linear system only", () => {
  assert.equal(
    typeFor(
      [
        [0, 1],
        [-1, 0],
      ],
      true,
    ),
    "Center",
  );
  assert.equal(
    typeFor(
      [
        [0, 1],
        [-1, 0],
      ],
      false,
    ),
    "LinearCenter",
  );
});
