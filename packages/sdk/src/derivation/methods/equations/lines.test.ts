import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type ExampleOptions, solveExample } from "../../../../test/equations/solve-example.ts";
import type { Step } from "../../../contract.ts";
import { solve } from "../../../solve.ts";

/** All lines after the given one, substeps included, as LaTeX. */
const rows: readonly (readonly [formula: string, lines: readonly string[], options?: ExampleOptions])[] = [
  ["\\frac{x+1}{2}-\\frac{x-1}{3}=2", ["3(x + 1) - 2(x - 1) = 12", "3x + 3 - 2x + 2 = 12", "x + 5 = 12", "x = 7"]],
  ["6x=4", ["x = \\frac{4}{6}", "x = \\frac{2}{3}"]],
  ["\\frac{x}{20}=-12", ["x = -240"]],
  ["0x=5", ["0 = 5", "x \\in \\varnothing"]],
  [
    "n^2-n=-41",
    [
      "n^{2} - n + 41 = 0",
      "(a, b, c) = (1, -1, 41)",
      "-163",
      "-163 < 0",
      "n = \\frac{1 \\pm i\\sqrt{163}}{2 \\cdot 1}",
      "n = \\frac{1 \\pm i\\sqrt{163}}{2}",
      "n = \\frac{1 - i\\sqrt{163}}{2} \\lor n = \\frac{1 + i\\sqrt{163}}{2}",
    ],
    { unknown: "n", numbers: "complex" },
  ],
  [
    "\\sqrt{x+1}=x-5",
    [
      "x + 1 = (x - 5)^{2}",
      "x + 1 = x^{2} - 10x + 25",
      "x + 1 - x^{2} + 10x - 25 = 0",
      "-x^{2} + 11x - 24 = 0",
      "x^{2} - 11x + 24 = 0",
      "(x - 3)(x - 8) = 0",
      "x - 3 = 0 \\lor x - 8 = 0",
      "x = 3",
      "x = 8",
      "x = 3 \\lor x = 8",
      "2 = -2",
      "3 = 3",
      "x = 8",
    ],
  ],
  ["|x-2|=-1", ["x \\in \\varnothing"]],
  [
    "A=\\frac12(a+b)h",
    ["\\frac{1}{2}(a + b)h = A", "(a + b)h = 2A", "a + b = \\frac{2A}{h}", "a = \\frac{2A}{h} - b"],
    { unknown: "a" },
  ],
  [
    "x^3-6x^2+11x-6=0",
    [
      "x \\in \\{\\pm 1, \\pm 2, \\pm 3, \\pm 6\\}",
      "0",
      "1",
      "-5",
      "6",
      "0",
      "(x - 1)(x^{2} - 5x + 6) = 0",
      "x - 1 = 0 \\lor x^{2} - 5x + 6 = 0",
      "x = 1",
      "(x - 2)(x - 3) = 0",
      "x - 2 = 0 \\lor x - 3 = 0",
      "x = 2",
      "x = 3",
      "x = 2 \\lor x = 3",
      "x = 1 \\lor x = 2 \\lor x = 3",
    ],
  ],
];

describe("lines on the board", () => {
  for (const [formula, lines, options] of rows) {
    test(`${formula} is solved line by line`, () => {
      const { steps } = solveExample(formula, options);
      // Substeps first, as they are read; the line of a case is that of its last substep.
      const written = [...new Map(withoutWorking(steps).map((step) => [step.id, step.after.latex])).entries()];
      const read = written.filter(([id]) => !written.some(([other]) => other.startsWith(`${id}.`)) || !id.includes("case"));
      const order = [...read].sort(([a], [b]) => inReadingOrder(a, b)).map(([, latex]) => latex);
      const kept = order.filter((latex, index) => latex !== order[index - 1]);
      assert.deepEqual(kept, lines);
    });
  }

  /** Without what only unfolds a line: both sides written out, a part worked out. */
  function withoutWorking(steps: readonly Step[]): Step[] {
    const unfolded = steps.filter(({ id, rule }) =>
      steps.some((other) => other.id === `${id}.1` && (/^(sides|working|factoring)\./.test(other.rule) || other.rule === rule)),
    );
    return steps.slice(1).filter((step) => !unfolded.some(({ id }) => step.id.startsWith(`${id}.`)));
  }

  /** 3.1 comes before 3, which it leads to. */
  function inReadingOrder(left: string, right: string): number {
    const [a, b] = [left, right].map((id) => id.split(".").map(Number));
    for (let place = 0; ; place++) {
      const [first, second] = [a?.[place], b?.[place]];
      if (first === undefined || second === undefined) return first === second ? 0 : first === undefined ? 1 : -1;
      if (first !== second) return first - second;
    }
  }
});

describe("names and reasons", () => {
  const ruleIn = (formula: string, rule: string, options?: ExampleOptions): boolean =>
    solveExample(formula, options).steps.some((step) => step.rule === rule);

  test("an excluded value that turns up is rejected by name", () => {
    assert.ok(ruleIn("\\frac{x}{x-1}-\\frac{2}{x+1}=\\frac{4x^2}{x^2-1}", "rational.reject"));
  });
  test("an extraneous root is found out by putting it in", () => {
    assert.ok(ruleIn("\\sqrt{x+1}=x-5", "equation.check-fails"));
  });
  test("a value that does not meet the condition is named", () => {
    assert.ok(ruleIn("x^2=9", "restricted.reject", { assuming: ["x>0"] }));
  });
  test("what is found numerically is said to have no simple exact form", () => {
    assert.ok(ruleIn("x^5-x-1=0", "polynomial.no-simple-form"));
  });
  test("the condition for dividing by a letter stands in the verdict of the line and of the answer", () => {
    const { steps, answers } = solveExample("ab=c", { unknown: "b" });
    assert.deepEqual(
      [steps.at(-1), answers[0]].map((part) => part?.verdict.conditions?.map(({ latex }) => latex)),
      [["a \\neq 0"], ["a \\neq 0"]],
    );
  });
  test("over the complex numbers only the real roots of a quintic are given, and that is said", () => {
    const { status, answers } = solveExample("x^5-x-1=0", { numbers: "complex" });
    assert.equal(status, "partial");
    assert.equal(answers[0]?.verdict.status, "unchecked");
  });
  test("what cannot be solved is not answered", () => {
    const { status, answers } = solveExample("x^2+ix-1=0", { numbers: "complex" });
    assert.deepEqual([status, answers], ["unsolved", []]);
  });
});

test("both sides of an equation are drawn, and where they cross", async () => {
  const { figures } = await solve({ text: "sqrt(x+1) = x - 5" }).result;
  const [figure] = figures;
  assert.deepEqual(
    figure?.layers.map(({ id }) => id),
    ["left-side", "right-side", "crossings"],
  );
  const points = figure?.layers.at(-1);
  assert.deepEqual(points?.type === "points" && points.points.map(({ x, y }) => [x.json, y.json]), [[8, 3]]);
});
