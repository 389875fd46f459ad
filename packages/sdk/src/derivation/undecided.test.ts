import assert from "node:assert/strict";
import { test } from "node:test";
import { expressionOf } from "../expression/expression.ts";
import { parse } from "../expression/parse.ts";
import { leavesUndecided } from "./undecided.ts";

test("an answer under conditions leaves nothing open that they decide", () => {
  const rows: [answer: string, condition: string, isUndecided: boolean][] = [
    ["x - |x+2| - 3", "x > 3", true],
    ["|x-5|", "x > 3", false],
    ["x + |y|", "x > 0", false],
    ["|\\cos x|", "\\pi/2 < x < \\pi", true],
    ["|\\cos x|", "0 < x < \\pi", false],
    ["\\arccos(\\cos x)", "0 < x < \\pi", true],
    ["\\arccos(\\cos x)", "x > 0", false],
    ["\\cos(n\\pi)", "n \\in \\mathbb{Z}", true],
    ["(-1)^n", "n \\in \\mathbb{Z}", false],
    ["\\sin x", "0 < x < \\pi", false],
  ];
  for (const [answer, condition, expected] of rows) {
    const problem = {
      kind: "expression.simplify",
      given: [parse(answer)],
      unknowns: ["x"],
      asks: [],
      numbers: "real",
      assuming: [expressionOf(parse(condition).json)],
    } as const;
    assert.equal(
      leavesUndecided({ ...problem, given: [...problem.given], unknowns: [], asks: [], assuming: [...problem.assuming] }, [
        parse(answer),
      ]),
      expected,
      answer,
    );
  }
});

test("the signs of sums are tried at points where every condition holds", () => {
  const problem = {
    kind: "expression.simplify",
    given: [],
    unknowns: [],
    asks: [],
    numbers: "real" as const,
    assuming: [parse("a > 0"), parse("b > 0")],
  };
  assert.equal(leavesUndecided(problem, [parse("|a+b| - a - b")]), true);
  assert.equal(leavesUndecided(problem, [parse("|a-b|")]), false);
});
