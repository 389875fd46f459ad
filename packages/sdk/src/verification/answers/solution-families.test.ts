import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { MathJson } from "../../contract.ts";
import { parse } from "../../expression/parse.ts";
import { verifyAnswer } from "../verify-answer.ts";

const family = (formula: string): MathJson => ["Family", parse(formula).json, "k", "Integers"];

function statusOf(equation: string, members: readonly MathJson[], assuming: readonly string[] = []): string {
  const json: MathJson = ["Set", ...members];
  const goal = {
    task: "solve",
    expression: parse(equation),
    unknowns: ["x"],
    assuming: assuming.map((formula) => parse(formula)),
    numbers: "real" as const,
  };
  return verifyAnswer({ ask: { what: "solutions" }, kind: "set", latex: "", json }, goal).status;
}

describe("families and decimals are held against the equation", () => {
  const rows: [equation: string, right: string[], wrong: string[][]][] = [
    [
      "\\sin x = \\frac{1}{2}",
      ["\\pi/6+2k\\pi", "5\\pi/6+2k\\pi"],
      [["\\pi/6+2k\\pi"], ["\\pi/6+k\\pi", "5\\pi/6+2k\\pi"], ["\\pi/6+2k\\pi", "\\pi/3+2k\\pi"]],
    ],
    ["\\cos 3x = \\cos x", ["k\\pi/2"], [["k\\pi"], ["k\\pi/4"]]],
    ["\\tan x = 2", ["\\arctan 2+k\\pi"], [["\\arctan 2+2k\\pi"], ["\\arctan 3+k\\pi"]]],
    ["e^{\\sin x} = 2", ["\\arcsin(\\ln 2)+2k\\pi", "\\pi-\\arcsin(\\ln 2)+2k\\pi"], [["\\arcsin(\\ln 2)+2k\\pi"]]],
    ["3\\sin x + 4\\cos x = 5", ["\\pi/2-\\arctan(4/3)+2k\\pi"], [["\\pi/2-\\arctan(3/4)+2k\\pi"]]],
  ];
  for (const [equation, right, wrong] of rows) {
    test(`${equation}: ${right.join(", ")}`, () => assert.equal(statusOf(equation, right.map(family)), "proved"));
    for (const members of wrong)
      test(`${equation}: not ${members.join(", ")}`, () => assert.notEqual(statusOf(equation, members.map(family)), "proved"));
  }

  test("all decimals, each rounded as it should be", () => {
    assert.equal(statusOf("x^2 - \\cos x = 0", [-0.824132312303, 0.824132312303]), "proved");
    assert.notEqual(statusOf("x^2 - \\cos x = 0", [0.824132312303]), "proved");
    assert.notEqual(statusOf("x^2 - \\cos x = 0", [-0.824132312302, 0.824132312302]), "proved");
    assert.notEqual(statusOf("x\\sin x = 1", [1.11415714087, 2.77260470827]), "proved");
  });

  test("nothing outside the conditions", () => {
    const inside: MathJson[] = [
      ["Divide", "Pi", 6],
      ["Divide", ["Multiply", 5, "Pi"], 6],
    ];
    const within = ["0 \\le x < 2\\pi"];
    assert.equal(statusOf("\\sin x = \\frac{1}{2}", inside, within), "proved");
    assert.equal(statusOf("\\sin x = \\frac{1}{2}", [...inside, 7], within), "refuted");
  });
});
