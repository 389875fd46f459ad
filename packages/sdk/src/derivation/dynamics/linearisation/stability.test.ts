import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { parse } from "../../../expression/parse.ts";
import { characteristicPolynomial } from "./characteristic.ts";
import { Exact } from "./exact.ts";
import { typeOf } from "./stability.ts";

const exact = new Exact(() => {});
const typeFor = (matrix: number[][], linear = false) =>
  typeOf(characteristicPolynomial(matrix, exact), linear ? matrix : undefined, exact);

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
    [["4", "0", "0", "0", "1"], "Unstable"], // ±1 ± i: not seen from zero coefficients
    [["1", "0", "2", "0", "1"], "Degenerate"], // ±i, each twice
    [["2", "3", "3", "3", "1"], "Degenerate"], // −1, −2, ±i
    [["1", "0", "0", "0", "0", "1"], "Unstable"], // the fifth roots of −1
    [["1", "5", "10", "10", "5", "1"], "Stable"], // −1, five times
    [["0", "1", "0", "2", "0", "1"], "Degenerate"], // 0, and ±i twice
    [["5", "-2", "6", "2", "1"], "Unstable"],
    [["\\frac{\\sqrt{3233}}{10}", "\\frac{734 - 13\\sqrt{3233}}{50}", "\\frac{53 + \\sqrt{3233}}{20}", "1"], "SaddleFocus"],
  ];
  for (const [coefficients, type] of rows) {
    test(coefficients.join(", "), () =>
      assert.equal(
        typeOf(
          coefficients.map((text) => parse(text).json),
          undefined,
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

describe("a linear system is its own linearisation: eigenvalues on the axis decide by their eigenvectors", () => {
  const rows: [name: string, matrix: number[][], type: string][] = [
    [
      "a turn beside a stable direction",
      [
        [0, 1, 0],
        [-1, 0, 0],
        [0, 0, -1],
      ],
      "NeutrallyStable",
    ],
    [
      "a companion matrix with −1, ±i",
      [
        [0, 1, 0],
        [0, 0, 1],
        [-1, -1, -1],
      ],
      "NeutrallyStable",
    ],
    [
      "nothing moves",
      [
        [0, 0],
        [0, 0],
      ],
      "NeutrallyStable",
    ],
    ["nothing moves on the line", [[0]], "NeutrallyStable"],
    [
      "a line of equilibria",
      [
        [0, 0],
        [0, -1],
      ],
      "NeutrallyStable",
    ],
    [
      "a shear",
      [
        [0, 1],
        [0, 0],
      ],
      "SlowlyUnstable",
    ],
    [
      "a shear beside a stable direction",
      [
        [0, 1, 0],
        [0, 0, 0],
        [0, 0, -1],
      ],
      "SlowlyUnstable",
    ],
    [
      "a plane of equilibria",
      [
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, -1],
      ],
      "NeutrallyStable",
    ],
    [
      "two turns of one frequency",
      [
        [0, 1, 0, 0],
        [-1, 0, 0, 0],
        [0, 0, 0, 1],
        [0, 0, -1, 0],
      ],
      "NeutrallyStable",
    ],
    [
      "two coupled turns of one frequency",
      [
        [0, 1, 1, 0],
        [-1, 0, 0, 1],
        [0, 0, 0, 1],
        [0, 0, -1, 0],
      ],
      "SlowlyUnstable",
    ],
    [
      "two turns of different frequencies",
      [
        [0, 1, 0, 0],
        [-1, 0, 0, 0],
        [0, 0, 0, 2],
        [0, 0, -2, 0],
      ],
      "NeutrallyStable",
    ],
    [
      "a turn beside an unstable direction",
      [
        [0, 1, 0],
        [-1, 0, 0],
        [0, 0, 1],
      ],
      "Unstable",
    ],
  ];
  for (const [name, matrix, type] of rows) test(name, () => assert.equal(typeFor(matrix, true), type));

  test("also where the entries are square roots", () => {
    const root = parse("\\sqrt{2}").json;
    const minus = parse("-\\sqrt{2}").json;
    const matrix = [
      [0, root, 0],
      [minus, 0, 0],
      [0, 0, minus],
    ];
    assert.equal(typeOf(characteristicPolynomial(matrix, exact), matrix, exact), "NeutrallyStable");
    const shear = [
      [0, root, 0],
      [0, 0, 0],
      [0, 0, minus],
    ];
    assert.equal(typeOf(characteristicPolynomial(shear, exact), shear, exact), "SlowlyUnstable");
  });

  test("a change of letters changes nothing: blocks of turns and shears, mixed", () => {
    const whole = fc.integer({ min: -2, max: 2 });
    fc.assert(
      fc.property(
        fc.constantFrom(0, 1),
        fc.array(whole, { minLength: 6, maxLength: 6 }),
        (shear, [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]) => {
          // A unit lower triangular matrix and its inverse.
          const lower = [
            [1, 0, 0, 0],
            [a, 1, 0, 0],
            [b, c, 1, 0],
            [d, e, f, 1],
          ];
          const inverse = inverseOf(lower);
          const block = [
            [0, 1, shear, 0],
            [-1, 0, 0, shear],
            [0, 0, 0, 1],
            [0, 0, -1, 0],
          ];
          assert.equal(typeFor(times(times(inverse, block), lower), true), shear === 0 ? "NeutrallyStable" : "SlowlyUnstable");
        },
      ),
      { seed: 7, numRuns: 60 },
    );
  });
});

const times = (left: number[][], right: number[][]): number[][] =>
  left.map((row) => row.map((_, j) => row.reduce((sum, entry, k) => sum + entry * (right[k]?.[j] ?? 0), 0)));

/** Of a unit lower triangular matrix L = 1 + N: 1 − N + N² − N³. */
function inverseOf(lower: number[][]): number[][] {
  const nilpotent = lower.map((row, i) => row.map((entry, j) => (i === j ? 0 : -entry)));
  const unit = lower.map((row, i) => row.map((_, j) => (i === j ? 1 : 0)));
  // 1 − N(1 − N(1 − N))
  const once = sumOf(unit, nilpotent);
  const twice = sumOf(unit, times(nilpotent, once));
  return sumOf(unit, times(nilpotent, twice));
}

const sumOf = (left: number[][], right: number[][]): number[][] =>
  left.map((row, i) => row.map((entry, j) => entry + (right[i]?.[j] ?? 0)));
