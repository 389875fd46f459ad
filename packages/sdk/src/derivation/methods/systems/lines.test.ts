import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { derived, systemProblem } from "../../../../../../test/support/derived.ts";
import { sayPlainly } from "../../../locale/say.ts";
import { templateOf } from "../../tell.ts";

/** Unknowns, equations, the top-level lines after the given one. */
const rows: readonly [unknowns: string, equations: string, lines: string[]][] = [
  [
    "x,y",
    "x + y = 3; x - y = 1",
    [
      "\\begin{cases} x + y = 3 \\quad \\text{(I)} \\\\ x - y = 1 \\quad \\text{(II)} \\end{cases}",
      "\\begin{cases} x + y = 3 \\quad \\text{(I)} \\\\ -2y = -2 \\quad \\text{(II)} \\end{cases}",
      "\\begin{cases} x + y = 3 \\quad \\text{(I)} \\\\ y = 1 \\quad \\text{(II)} \\end{cases}",
      "\\begin{cases} x = 2 \\quad \\text{(I)} \\\\ y = 1 \\quad \\text{(II)} \\end{cases}",
      "(x, y) = (2, 1)",
    ],
  ],
  [
    "x,y",
    "x + y = 3; 2x + 2y = 7",
    [
      "\\begin{cases} x + y = 3 \\quad \\text{(I)} \\\\ 2x + 2y = 7 \\quad \\text{(II)} \\end{cases}",
      "\\begin{cases} x + y = 3 \\quad \\text{(I)} \\\\ 0 = 1 \\quad \\text{(II)} \\end{cases}",
      "(x, y) \\in \\varnothing",
    ],
  ],
  [
    "x,y",
    "x - 2y = 1; 2x - 4y = 2",
    [
      "\\begin{cases} x - 2y = 1 \\quad \\text{(I)} \\\\ 2x - 4y = 2 \\quad \\text{(II)} \\end{cases}",
      "\\begin{cases} x - 2y = 1 \\quad \\text{(I)} \\\\ 0 = 0 \\quad \\text{(II)} \\end{cases}",
      "x - 2y = 1 \\quad \\text{(I)}",
      "x = 1 + 2y \\quad \\text{(I)}",
      "(x, y) = (1 + 2t, t)",
    ],
  ],
  [
    "x,y",
    "x^2 + y^2 = 25; y = x + 1",
    [
      "\\begin{cases} x^{2} + x = 12 \\\\ y = x + 1 \\end{cases}",
      "x = -4 \\lor x = 3",
      "(x = -4 \\lor x = 3) \\land y = x + 1",
      "x = -4 \\land y = -3 \\lor x = 3 \\land y = 4",
      "(x, y) = (-4, -3) \\lor (x, y) = (3, 4)",
    ],
  ],
];

describe("lines on the board for systems", () => {
  for (const [unknowns, equations, lines] of rows) {
    test(equations, () => {
      const { steps } = derived(systemProblem(unknowns, equations));
      assert.deepEqual(
        steps.slice(1).map(({ after }) => after.latex),
        lines,
      );
    });
  }
});

test("a line says which equation is added to which, in both languages", () => {
  const { steps } = derived(systemProblem("x,y", "2x + 3y = 8; x - y = -1"));
  const sentences = (language: "en" | "zh"): string[] =>
    steps.map(({ rule, params }) =>
      sayPlainly({ key: rule, ...(params ? { params } : {}) }, { [rule]: templateOf(rule, language) ?? "" }),
    );
  assert.ok(sentences("en").includes("Subtract 2 × (II) from (I): x drops out"), sentences("en").join("\n"));
  assert.ok(
    sentences("zh").some((sentence) => sentence.includes("(I) 减 2 × (II)")),
    sentences("zh").join("\n"),
  );
});

test("what makes a denominator zero is named and left out", () => {
  const { steps, answers } = derived(systemProblem("x,y", "\\frac{x^2-x}{y}=0; y=x"), { method: "system.substitution" });
  assert.deepEqual(
    answers.map(({ latex }) => latex),
    ["(1, 1)"],
  );
  const excluded = steps.find(({ rule }) => rule === "system.exclude");
  assert.equal(JSON.stringify(excluded?.params?.excluded), JSON.stringify({ latex: "(0, 0)", json: ["Tuple", 0, 0] }));
});

test("with a parameter the values for which there is not one solution are looked at", () => {
  const { steps, answers } = derived(systemProblem("x,y", "ax + y = 1; x + ay = 1"));
  const cases = steps.filter(({ kind }) => kind === "case").map(({ condition, after }) => [condition?.latex, after.latex]);
  assert.deepEqual(cases, [
    ["a = 1", "(x, y) = (1 - t, t)"],
    ["a = -1", "(x, y) \\in \\varnothing"],
  ]);
  assert.equal(answers[0]?.verdict.status, "proved");
  assert.equal(
    answers[0]?.latex,
    "\\begin{cases} \\left(\\frac{1}{a + 1}, \\frac{1}{a + 1}\\right) & a^{2} - 1 \\neq 0 \\\\ (1 - t, t) & a = 1 \\\\ \\varnothing & a = -1 \\end{cases}",
  );
});
