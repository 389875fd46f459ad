import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { MathJson } from "../contract.ts";
import { compile, compileCondition } from "../expression/evaluation/compile.ts";
import { domainConditions } from "./domain.ts";

const x: MathJson = "x";
const square: MathJson = ["Power", x, 2];

describe("conditions as written", () => {
  const table: [name: string, json: MathJson, conditions: MathJson[]][] = [
    ["a polynomial", ["Add", square, ["Multiply", 3, x], 1], []],
    ["a quotient", ["Divide", 1, ["Subtract", x, 1]], [["NotEqual", ["Subtract", x, 1], 0]]],
    ["x/x keeps its hole", ["Divide", x, x], [["NotEqual", x, 0]]],
    ["a number divided by a number", ["Divide", x, 2], []],
    ["1/0 has no value anywhere", ["Divide", 1, 0], [["NotEqual", 0, 0]]],
    ["a condition once", ["Add", ["Divide", 1, x], ["Divide", 2, x]], [["NotEqual", x, 0]]],
    [
      "inside first",
      ["Divide", 1, ["Sqrt", x]],
      [
        ["GreaterEqual", x, 0],
        ["NotEqual", ["Sqrt", x], 0],
      ],
    ],
    ["a cube root", ["Root", x, 3], []],
    ["a fourth root", ["Root", x, 4], [["GreaterEqual", x, 0]]],
    ["x^(1/3)", ["Power", x, ["Divide", 1, 3]], []],
    ["x^(1/2)", ["Power", x, ["Divide", 1, 2]], [["GreaterEqual", x, 0]]],
    ["x^(−1/2)", ["Power", x, ["Divide", -1, 2]], [["Greater", x, 0]]],
    ["x^0", ["Power", x, 0], [["NotEqual", x, 0]]],
    ["x^(−2)", ["Power", x, -2], [["NotEqual", x, 0]]],
    ["2^x", ["Power", 2, x], []],
    ["e^x", ["Power", "ExponentialE", x], []],
    ["ln", ["Ln", x], [["Greater", x, 0]]],
    [
      "a logarithm to a base",
      ["Log", 3, x],
      [
        ["Greater", x, 0],
        ["NotEqual", x, 1],
      ],
    ],
    ["a logarithm to the base 2", ["Log", x, 2], [["Greater", x, 0]]],
    ["tan", ["Tan", x], [["NotEqual", ["Cos", x], 0]]],
    ["csc", ["Csc", x], [["NotEqual", ["Sin", x], 0]]],
    ["arcsin", ["Arcsin", x], [["And", ["LessEqual", -1, x], ["LessEqual", x, 1]]]],
    [
      "a factorial",
      ["Factorial", x],
      [
        ["Element", x, "Integers"],
        ["GreaterEqual", x, 0],
      ],
    ],
    ["5!", ["Factorial", 5], []],
    ["3! is a whole number", ["Factorial", ["Factorial", 3]], []],
    ["a power of −1", ["Power", -1, ["Multiply", 2, x]], [["Element", ["Multiply", 2, x], "Integers"]]],
    ["a power of 1 − 2", ["Power", ["Subtract", 1, 2], ["Add", 1, 1]], []],
    [
      "cases",
      ["Which", ["Greater", x, 0], ["Ln", x], "True", ["Divide", 1, x]],
      [
        ["Implies", ["Greater", x, 0], ["Greater", x, 0]],
        ["Implies", ["Not", ["Greater", x, 0]], ["NotEqual", x, 0]],
      ],
    ],
    ["cases that leave a gap", ["Which", ["Greater", x, 0], 1], [["Greater", x, 0]]],
    [
      "a sum",
      ["Sum", ["Divide", 1, ["Subtract", "k", x]], ["Limits", "k", 1, 3]],
      [["ForAll", ["Element", "k", ["Intersection", "Integers", ["Interval", 1, 3]]], ["NotEqual", ["Subtract", "k", x], 0]]],
    ],
    ["an equation", ["Equal", ["Divide", 1, x], 2], [["NotEqual", x, 0]]],
  ];
  for (const [name, json, conditions] of table) {
    test(name, () => assert.deepEqual(domainConditions(json), conditions));
  }
});

describe("a formula has a value exactly where its conditions hold", () => {
  const exponent: MathJson = ["Subtract", x, 1];
  const formulas: MathJson[] = [
    ["Divide", ["Sqrt", ["Subtract", 4, square]], ["Subtract", x, 1]],
    ["Power", x, x],
    ["Power", exponent, ["Divide", x, 2]],
    ["Ln", ["Subtract", square, 1]],
    ["Log", x, ["Subtract", x, 1]],
    ["Arccos", ["Divide", x, 2]],
    ["Arcsec", x],
    ["Artanh", ["Divide", x, 3]],
    ["Arcosh", x],
    ["Coth", x],
    ["Csch", exponent],
    ["Mod", 5, x],
    ["Factorial", x],
    ["Factorial2", x],
    ["Binomial", 5, x],
    ["Permutations", x, 2],
    ["GCD", x, 6],
    ["Root", exponent, -4],
    ["Root", exponent, -3],
    ["Power", x, ["Divide", -2, 3]],
    ["Which", ["Less", x, 0], ["Divide", 1, exponent], ["Greater", x, 1], ["Sqrt", ["Subtract", x, 2]], "True", ["Ln", x]],
  ];
  for (const json of formulas) {
    test(JSON.stringify(json), () => {
      const value = compile(json, ["x"]);
      const holds = domainConditions(json).map((condition) => compileCondition(condition, ["x"]));
      for (let at = -6; at <= 6; at += 0.25) {
        assert.equal(
          holds.every((condition) => condition(at) === true),
          Number.isFinite(value(at)),
          `at ${at}: ${value(at)}`,
        );
      }
    });
  }
});
