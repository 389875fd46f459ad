import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { randomFormula } from "../../../test/random-formula.ts";
import type { MathJson } from "../../contract.ts";
import {
  apply,
  at,
  changedPaths,
  findPaths,
  freeLetters,
  freshLetter,
  mapTree,
  openedTerms,
  replaceAt,
  sameTree,
  signedTerms,
  substitute,
} from "../mathjson.ts";

const k2: MathJson = ["Power", "k", 2];

describe("free letters", () => {
  const table: [json: MathJson, letters: string[]][] = [
    [
      ["Add", "x", ["Multiply", "a", "x"], "Pi"],
      ["x", "a"],
    ],
    [
      ["f", "x", ["g", "y"]],
      ["x", "y"],
    ],
    [
      ["Sum", ["Multiply", "a", k2], ["Limits", "k", 1, "n"]],
      ["a", "n"],
    ],
    [["Sum", "k", ["Limits", "k", "k", 3]], ["k"]],
    [["Sum", ["Multiply", "n", "k"], ["Limits", "k", 1, "n"]], ["n"]],
    [["Sum", "k", ["Element", "k", "S"]], ["S"]],
    [["Sum", ["Multiply", "i", "j"], ["Less", "i", "j"]], []],
    [["Sum", "i", ["Less", "i", "n"]], ["n"]],
    [["Sum", ["Multiply", "i", "x"], "i"], ["x"]],
    [["Product", "k", ["Limits", "k", 1, "n"]], ["n"]],
    [["Integrate", ["Multiply", 2, "x"], "x"], ["x"]],
    [
      ["Integrate", ["Multiply", "a", "x"], ["Limits", "x", 0, "t"]],
      ["a", "t"],
    ],
    [["Integrate", ["Multiply", "x", "y"], "x", "y", ["Over", "D"]], ["D"]],
    [["Limit", ["Divide", ["Sin", "x"], "x"], "x", "a"], ["a"]],
    [
      ["Differentiate", "y", "x"],
      ["y", "x"],
    ],
    [["ForAll", ["Element", "x", "RealNumbers"], ["Greater", ["Add", "x", "c"], 0]], ["c"]],
    [["Exists", "x", ["Equal", "x", "y"]], ["y"]],
    [["SetBuilder", "x", ["Greater", "x", "a"]], ["a"]],
    [["SetBuilder", ["Power", "n", 2], ["Element", "n", "NaturalNumbers"]], []],
    [
      ["EvaluateAt", ["Multiply", "a", "x"], ["Equal", "x", "b"]],
      ["a", "b"],
    ],
    [["EvaluateAt", ["Power", "x", 2], 0, "b"], ["b"]],
    [["Quantity", "v", "m"], ["v"]],
    [["Annotated", ["Equal", "x", 1], "'(checked)'"], ["x"]],
    [["List", "a", "ContinuationPlaceholder", "PositiveNumbers", "NegativeIntegers"], ["a"]],
    [["Apply", ["InverseFunction", "f"], "x"], ["x"]],
    [["Apply", ["Derivative", "f"], "x"], ["x"]],
    [{ num: "0.(3)" }, []],
    [["Sum", ["Multiply", "a_i", "a_j"], ["Less", "i", "j"]], []],
    [["Sum", ["Multiply", "a_ij", "b"], "i", "j"], ["b"]],
    [
      ["Add", ["Sum", ["Multiply", "x_i", "x_k"], ["Limits", "i", 1, "n"]], "x_i"],
      ["x_k", "n", "x_i"],
    ],
    [["Limit", "a_n", "n", "PositiveInfinity"], []],
    [["Sum", ["Multiply", "m", "v_max"], ["Limits", "m", 1, 3]], ["v_max"]],
    [
      ["Equal", ["Subscript", "a", ["Add", "n", 1]], "a_n"],
      ["n", "a_n"],
    ],
  ];
  for (const [json, letters] of table) test(JSON.stringify(json), () => assert.deepEqual(freeLetters(json), letters));
});

describe("a fresh letter", () => {
  const sum: MathJson = ["Sum", ["Multiply", "k", "u"], ["Limits", "k", 1, "n"]];

  test("is the first wanted that stands nowhere, not even bound", () => {
    assert.equal(freshLetter(["u", "v"], ["x"]), "u");
    assert.equal(freshLetter(["u", "v"], [sum]), "v");
    assert.equal(freshLetter(["k", "n", "m"], [sum, "m_1"]), "m");
  });

  test("takes a number where all are used", () => {
    assert.equal(freshLetter(["u", "v"], [apply("Add", "u", "v", "u_1")]), "u_2");
    assert.equal(freshLetter(["x_1"], ["x_1"]), "x_2");
  });
});

describe("the terms of a sum", () => {
  const sum: MathJson = ["Subtract", "a", ["Negate", ["Add", "b", ["Subtract", 3, "c"]]]];

  test("have their signs, brackets opened", () =>
    assert.deepEqual(signedTerms(sum), [
      { term: "a", sign: 1 },
      { term: "b", sign: 1 },
      { term: 3, sign: 1 },
      { term: "c", sign: -1 },
    ]));

  test("or a minus in front", () => {
    assert.deepEqual(openedTerms(["Negate", sum]), [["Negate", "a"], ["Negate", "b"], -3, "c"]);
    assert.deepEqual(openedTerms(["Multiply", 2, "x"]), [["Multiply", 2, "x"]]);
  });
});

describe("substitution", () => {
  const table: [name: string, json: MathJson, values: Record<string, MathJson>, expected: MathJson][] = [
    ["at once", ["Add", "x", "y"], { x: "y", y: "x" }, ["Add", "y", "x"]],
    ["not the head", ["x", "x"], { x: 2 }, ["x", 2]],
    ["not a bound letter", ["Sum", k2, ["Limits", "k", 1, "k"]], { k: 3 }, ["Sum", k2, ["Limits", "k", 1, 3]]],
    [
      "renamed where it would be caught",
      ["Sum", ["Multiply", "a", "k"], ["Limits", "k", 1, "a"]],
      { a: "k" },
      ["Sum", ["Multiply", "k", "k_1"], ["Limits", "k_1", 1, "k"]],
    ],
    [
      "renamed to a name nobody has",
      ["Integrate", ["Multiply", "a", "t", "t_1"], ["Limits", "t", 0, 1]],
      { a: ["Sin", "t"] },
      ["Integrate", ["Multiply", ["Sin", "t"], "t_2", "t_1"], ["Limits", "t_2", 0, 1]],
    ],
    ["a limit", ["Limit", ["Multiply", "x", "a"], "x", "a"], { a: "x" }, ["Limit", ["Multiply", "x_1", "x"], "x_1", "x"]],
    ["units stay", ["Quantity", "m", "m"], { m: 3 }, ["Quantity", 3, "m"]],
    [
      "a derivative at a place",
      ["Differentiate", ["Power", "x", 2], "x"],
      { x: 3 },
      ["EvaluateAt", ["Differentiate", ["Power", "x", 2], "x"], ["Equal", "x", 3]],
    ],
    [
      "a derivative in another letter",
      ["Differentiate", ["Power", "x", 2], "x"],
      { x: "t" },
      ["Differentiate", ["Power", "t", 2], "t"],
    ],
    [
      "but not in one that is there",
      ["Differentiate", ["Multiply", "x", "t"], "x"],
      { x: "t" },
      ["EvaluateAt", ["Differentiate", ["Multiply", "x", "t"], "x"], ["Equal", "x", "t"]],
    ],
    ["y(x) into dy/dx", ["Differentiate", "y", "x"], { y: ["Power", "x", 2] }, ["Differentiate", ["Power", "x", 2], "x"]],
    ["an integral without bounds", ["Integrate", "x", "x"], { x: 1 }, ["EvaluateAt", ["Integrate", "x", "x"], ["Equal", "x", 1]]],
    [
      "where it is taken is outside",
      ["EvaluateAt", ["Sin", "x"], ["Equal", "x", ["Add", "x", 1]]],
      { x: 2 },
      ["EvaluateAt", ["Sin", "x"], ["Equal", "x", ["Add", 2, 1]]],
    ],
    ["∀", ["ForAll", "x", ["Less", "x", "a"]], { a: "x", x: 5 }, ["ForAll", "x_1", ["Less", "x_1", "x"]]],
  ];
  const next: MathJson = ["Subscript", "a", ["Add", "n", 1]];
  table.push(
    ["a subscript is part of a name", ["Equal", "F_x", ["Multiply", 3, "x"]], { x: 2 }, ["Equal", "F_x", ["Multiply", 3, 2]]],
    ["an index that is a formula", ["Equal", next, "n"], { n: 3, a: 2 }, ["Equal", ["Subscript", "a", ["Add", 3, 1]], 3]],
    [
      "another letter beside indices",
      ["Equal", next, ["Multiply", "d", "a_n"]],
      { d: 2 },
      ["Equal", next, ["Multiply", 2, "a_n"]],
    ],
    ["a family", ["Sum", "x_i", ["Limits", "i", 1, "n"]], { x_i: 5, i: 2, n: 3 }, ["Sum", "x_i", ["Limits", "i", 1, 3]]],
    [
      "a derivative of a name with its letter",
      ["Differentiate", "F_x", "x"],
      { x: "t" },
      ["EvaluateAt", ["Differentiate", "F_x", "x"], ["Equal", "x", "t"]],
    ],
  );
  for (const [name, json, values, expected] of table) {
    test(name, () => {
      assert.deepEqual(substitute(json, values), expected);
    });
  }

  const refused: [name: string, json: MathJson, values: Record<string, MathJson>][] = [
    ["an index and a name with the same letter", ["Equal", ["Add", "a_n", next], ["Multiply", 2, "n"]], { n: 3 }],
    ["also in several letters", ["Equal", ["Subscript", "a", ["Add", "i", 1]], "a_i,j"], { i: "k" }],
    ["a bound letter that counts and would be caught", ["Sum", ["Add", "x_i", "a"], ["Limits", "i", 1, 3]], { a: "i" }],
  ];
  for (const [name, json, values] of refused) {
    test(`is refused: ${name}`, () => {
      assert.throws(() => substitute(json, values), { name: "MisuseError" });
    });
  }
});

describe("paths", () => {
  const json: MathJson = ["Add", "x", ["Power", "y", 2]];

  test("count through the arrays as they stand", () => {
    assert.deepEqual(at(json, [2, 2]), 2);
    assert.deepEqual(at(json, []), json);
    assert.deepEqual(replaceAt(json, [2, 1], "z"), ["Add", "x", ["Power", "z", 2]]);
    assert.deepEqual(replaceAt(json, [], 1), 1);
    assert.deepEqual(
      findPaths(json, (part) => typeof part === "string"),
      [[1], [2, 1]],
    );
  });

  test("that lead nowhere are misuse", () => {
    for (const path of [[0], [3], [1, 1], [2, 2, 1]]) assert.throws(() => at(json, path), { name: "MisuseError" });
  });

  test("mapTree works from the leaves up", () => {
    assert.deepEqual(
      mapTree(json, (part) => (part === "y" ? 3 : sameTree(part, ["Power", 3, 2]) ? 9 : part)),
      ["Add", "x", 9],
    );
  });
});

describe("what changed", () => {
  const table: [before: MathJson, after: MathJson, paths: number[][]][] = [
    ["x", "x", []],
    [2, { num: "2" }, []],
    ["x", "y", [[]]],
    [["Add", "x", 3], ["Add", "x", 4], [[2]]],
    [["Add", "a", "b", "c"], ["Add", "a", "d", "b", "c"], [[2]]],
    [["Add", "a", "b", "c"], ["Add", "a", "c"], [[]]],
    [
      ["Equal", ["Multiply", 2, "x"], 4],
      ["Equal", "x", ["Divide", 4, 2]],
      [[1], [2, 2]],
    ],
    [["Power", ["Add", "x", 1], 2], ["Power", ["Add", "x", 5], 2], [[1, 2]]],
    [["Sin", "x"], ["Cos", "x"], [[]]],
    [["Equal", "x", 3], ["Or", ["Equal", "x", 3], ["Equal", "x", 1]], [[2]]],
    ["x", ["Negate", "x"], [[]]],
  ];
  for (const [before, after, paths] of table) {
    test(`${JSON.stringify(before)} → ${JSON.stringify(after)}`, () => {
      assert.deepEqual(changedPaths(before, after), paths);
    });
  }

  test("is nothing exactly for the same tree, and otherwise parts that are there", () => {
    fc.assert(
      fc.property(randomFormula(true), randomFormula(true), (before, after) => {
        const paths = changedPaths(before, after);
        assert.equal(paths.length === 0, sameTree(before, after));
        for (const path of paths) at(after, path);
        assert.deepEqual(changedPaths(after, after), []);
      }),
    );
  });
});
