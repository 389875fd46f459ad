import assert from "node:assert/strict";
import { test } from "node:test";
import type { Layer, MathJson } from "../contract.ts";
import { FigureError } from "../errors/figure-error.ts";
import { expressionOf } from "../expression/expression.ts";
import { curveFunction } from "./curve-function.ts";
import { numberOf } from "./number-of.ts";
import { straightLine } from "./straight-line.ts";

const layer: Layer = { id: "here", type: "points", points: [] };

test("coordinates are exact to the last digit, even where their parts cancel", () => {
  const table: [json: MathJson, expected: number][] = [
    [["Divide", 1, 3], 1 / 3],
    [["Negate", ["Sqrt", 3]], -Math.sqrt(3)],
    [["Add", 1, ["Sqrt", 2]], 1 + Math.SQRT2],
    // The small root of x² − 10⁹x + 1 = 0.
    [["Divide", ["Subtract", 1e9, ["Sqrt", { num: "999999999999999996" }]], 2], 1e-9],
    [["Divide", ["Add", -1e9, ["Sqrt", { num: "999999999999999996" }]], 2], -1e-9],
    ["Pi", Math.PI],
    [["Multiply", 2, "ExponentialE"], 2 * Math.E],
  ];
  for (const [json, expected] of table) {
    const actual = numberOf(expressionOf(json), layer);
    assert.ok(Math.abs(actual - expected) <= 2e-15 * Math.abs(expected), `${actual} is not ${expected}`);
  }
});

test("what is no real number is an error that names the layer", () => {
  for (const json of [
    "a",
    ["Sqrt", -1],
    ["Divide", 1, 0],
    "ImaginaryUnit",
    ["Equal", "x", 1],
    "PositiveInfinity",
  ] as MathJson[]) {
    assert.throws(
      () => numberOf(expressionOf(json), layer),
      (error) => error instanceof FigureError && error.layer === "here" && /here/.test(error.message),
    );
  }
});

test("a curve keeps its digits where its terms cancel", () => {
  const y: MathJson = ["Add", ["Subtract", ["Power", "x", 2], ["Multiply", 200000000, "x"]], { num: "10000000000000001" }];
  const curve = curveFunction({ id: "curve", type: "curve", variable: "x", y: expressionOf(y) }, 1e8);
  for (const distance of [-1.5, -0.25, 0, 0.125, 3]) assert.equal(curve(1e8 + distance), 1 + distance ** 2);
});

test("a curve with a letter that has no value cannot be drawn", () => {
  const layer = { id: "curve", type: "curve", variable: "x", y: expressionOf(["Multiply", "a", "x"]) } as const;
  assert.throws(
    () => curveFunction(layer, 0),
    (error) => error instanceof FigureError && error.layer === "curve" && /a has no value/.test(error.message),
  );
});

test("straight lines", () => {
  const table: [json: MathJson, line: [a: number, b: number, c: number] | undefined][] = [
    [
      ["Equal", "x", 2],
      [1, 0, 2],
    ],
    [
      ["Equal", 2, "x"],
      [-1, 0, -2],
    ],
    [
      ["Equal", "x", ["Negate", ["Divide", 3, 4]]],
      [1, 0, -0.75],
    ],
    [
      ["Equal", "y", ["Sqrt", 2]],
      [0, 1, Math.SQRT2],
    ],
    [
      ["Equal", ["Subtract", ["Multiply", 2, "x"], "y"], 1],
      [2, -1, 1],
    ],
    [
      ["Equal", "x", ["Divide", "Pi", 2]],
      [1, 0, Math.PI / 2],
    ],
    [
      ["Equal", "t", 5],
      [1, 0, 5],
    ],
    [["Equal", ["Power", "x", 2], 4], undefined],
    [["Equal", ["Multiply", "x", "y"], 4], undefined],
    [["Equal", "x", "x"], undefined],
    [["Equal", "z", 4], undefined],
    [["Equal", "x", ["Sqrt", -1]], undefined],
    [["Equal", "x", "ImaginaryUnit"], undefined],
    [["Less", "x", 2], undefined],
    [["Equal", "x", "y", 2], undefined],
  ];
  for (const [json, line] of table) {
    const actual = straightLine(json, { horizontal: "t", vertical: "s" });
    const expected = line && { a: line[0], b: line[1], c: line[2] };
    assert.deepEqual(actual && { ...actual, a: actual.a + 0, b: actual.b + 0, c: actual.c + 0 }, expected, JSON.stringify(json));
  }
});
