import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inequalityProblem, solveInequality } from "../../../../test/solved-inequality.ts";
import type { Problem } from "../../../contract.ts";
import { solve } from "../../../solve.ts";

/** A question, the method, and the lines on the board but for tables. */
const table: [question: string, method: string, lines: string[]][] = [
  ["5 - 2x < 3x + 15", "inequality.linear", ["-2x + 5 < 3x + 15", "-5x + 5 < 15", "-5x < 10", "x > -2", "x \\in (-2, +\\infty)"]],
  [
    "\\frac{x}{2} - 1 \\ge x + 3",
    "inequality.linear",
    [
      "\\frac{1}{2}x - 1 \\geq x + 3",
      "x - 2 \\geq 2x + 6",
      "-x - 2 \\geq 6",
      "-x \\geq 8",
      "x \\leq -8",
      "x \\in (-\\infty, -8]",
    ],
  ],
  ["7 > 2x + 1", "inequality.linear", ["2x + 1 < 7", "2x < 6", "x < 3", "x \\in (-\\infty, 3)"]],
  ["2x + 1 < 2x + 3", "inequality.linear", ["1 < 3", "x \\in \\mathbb{R}"]],
  ["-11 \\le n - 9 \\le -5", "inequality.chain", ["-2 \\leq n \\leq 4", "n \\in [-2, 4]"]],
  ["3 < 1 - 2x < 7", "inequality.chain", ["3 < -2x + 1 < 7", "2 < -2x < 6", "-1 > x > -3", "-3 < x < -1", "x \\in (-3, -1)"]],
  [
    "x^2 - 4x + 3 > 0",
    "inequality.polynomial",
    ["(x - 1)(x - 3) > 0", "x = 1 \\lor x = 3", "x < 1 \\lor x > 3", "x \\in (-\\infty, 1) \\cup (3, +\\infty)"],
  ],
  [
    "-2x^2 + 8 > 0",
    "inequality.polynomial",
    ["x^{2} - 4 < 0", "(x + 2)(x - 2) < 0", "x = -2 \\lor x = 2", "-2 < x < 2", "x \\in (-2, 2)"],
  ],
  [
    "x(x-5) < 6",
    "inequality.polynomial",
    ["x^{2} - 5x < 6", "x^{2} - 5x - 6 < 0", "(x + 1)(x - 6) < 0", "x = -1 \\lor x = 6", "-1 < x < 6", "x \\in (-1, 6)"],
  ],
  [
    "x^3 - 2x^2 - x + 2 < 0",
    "inequality.polynomial",
    [
      "(x + 1)(x^{2} - 3x + 2) < 0",
      "(x + 1)(x - 1)(x - 2) < 0",
      "x = -1 \\lor x = 1 \\lor x = 2",
      "x < -1 \\lor 1 < x < 2",
      "x \\in (-\\infty, -1) \\cup (1, 2)",
    ],
  ],
  ["(x^2+1)(x-2) > 0", "inequality.polynomial", ["x - 2 > 0", "x = 2", "x > 2", "x \\in (2, +\\infty)"]],
  ["x^2 + x + 1 > 0", "inequality.polynomial", ["x \\in \\mathbb{R}"]],
  ["\\frac{x+1}{x-2} \\le 0", "inequality.rational", ["x = -1", "x = 2", "-1 \\leq x < 2", "x \\in [-1, 2)"]],
  [
    "\\frac{x}{x-2} > 3",
    "inequality.rational",
    [
      "\\frac{x}{x - 2} - 3 > 0",
      "\\frac{-2x + 6}{x - 2} > 0",
      "\\frac{x - 3}{x - 2} < 0",
      "x = 3",
      "x = 2",
      "2 < x < 3",
      "x \\in (2, 3)",
    ],
  ],
  ["|2x-1| < 3", "inequality.absolute", ["-3 < 2x - 1 < 3", "-2 < 2x < 4", "-1 < x < 2", "x \\in (-1, 2)"]],
  [
    "2|x-3| + 1 \\ge 7",
    "inequality.absolute",
    [
      "2\\left|x - 3\\right| \\geq 6",
      "\\left|x - 3\\right| \\geq 3",
      "x - 3 \\leq -3 \\lor x - 3 \\geq 3",
      "x \\leq 0",
      "x \\geq 6",
      "x \\leq 0 \\lor x \\geq 6",
      "x \\in (-\\infty, 0] \\cup [6, +\\infty)",
    ],
  ],
  [
    "|x| < |x-2|",
    "inequality.absolute",
    ["x^{2} < (x - 2)^{2}", "x^{2} < x^{2} - 4x + 4", "0 < -4x + 4", "-4x + 4 > 0", "-4x > -4", "x < 1", "x \\in (-\\infty, 1)"],
  ],
  [
    "|x-1|+|x+2| \\ge 5",
    "inequality.absolute-intervals",
    ["x \\leq -3", "x \\in \\varnothing", "x \\geq 2", "x \\leq -3 \\lor x \\geq 2", "x \\in (-\\infty, -3] \\cup [2, +\\infty)"],
  ],
  [
    "\\sqrt{x+1} > x-1",
    "inequality.radical",
    [
      "x - 1 < 0 \\land x + 1 \\geq 0 \\lor x - 1 \\geq 0 \\land x + 1 > (x - 1)^{2}",
      "-1 \\leq x < 1",
      "1 \\leq x < 3",
      "-1 \\leq x < 3",
      "x \\in [-1, 3)",
    ],
  ],
  ["\\sqrt{x+1} < 3", "inequality.radical", ["0 \\leq x + 1 < 9", "-1 \\leq x < 8", "x \\in [-1, 8)"]],
  ["2^x > 8", "inequality.exponential", ["2^{x} > 2^{3}", "x > 3", "x \\in (3, +\\infty)"]],
  [
    "(1/2)^x \\ge 4",
    "inequality.exponential",
    ["\\left(\\frac{1}{2}\\right)^{x} \\geq \\left(\\frac{1}{2}\\right)^{-2}", "x \\leq -2", "x \\in (-\\infty, -2]"],
  ],
  ["2^x > 3", "inequality.exponential", ["x > \\log_{2} 3", "x \\in (\\log_{2} 3, +\\infty)"]],
  [
    "4^x - 3 \\cdot 2^x + 2 < 0",
    "inequality.substitution",
    ["1 < t < 2", "1 < 2^{x} < 2", "1 < 2^{x} \\land 2^{x} < 2", "x > 0", "x < 1", "0 < x < 1", "x \\in (0, 1)"],
  ],
  [
    "\\log_2(x) + \\log_2(x-2) < 3",
    "inequality.logarithmic",
    [
      "x > 0 \\land x - 2 > 0 \\land \\log_{2}(x(x - 2)) < 3",
      "x > 0 \\land x - 2 > 0 \\land x(x - 2) < 8",
      "x > 2",
      "-2 < x < 4",
      "2 < x < 4",
      "x \\in (2, 4)",
    ],
  ],
  [
    "\\log_{1/2}(x-1) > 3",
    "inequality.logarithmic",
    ["0 < x - 1 < \\frac{1}{8}", "1 < x < \\frac{9}{8}", "x \\in \\left(1, \\frac{9}{8}\\right)"],
  ],
  ["2x + 1 > 3 ; x - 4 < 1", "inequality.system", ["x > 1", "x < 5", "1 < x < 5", "x \\in (1, 5)"]],
  [
    "\\sin x > \\frac{1}{2}",
    "inequality.trigonometric",
    [
      "\\frac{\\pi}{6} < x < \\frac{5\\pi}{6}",
      "\\frac{\\pi}{6} + 2k\\pi < x < \\frac{5\\pi}{6} + 2k\\pi \\land k \\in \\mathbb{Z}",
      "x \\in \\left(\\frac{\\pi}{6} + 2k\\pi, \\frac{5\\pi}{6} + 2k\\pi\\right) \\land k \\in \\mathbb{Z}",
    ],
  ],
  [
    "2\\cos x + 1 \\le 0",
    "inequality.trigonometric",
    [
      "2\\cos x \\leq -1",
      "\\cos x \\leq -\\frac{1}{2}",
      "\\frac{2\\pi}{3} \\leq x \\leq \\frac{4\\pi}{3}",
      "\\frac{2\\pi}{3} + 2k\\pi \\leq x \\leq \\frac{4\\pi}{3} + 2k\\pi \\land k \\in \\mathbb{Z}",
      "x \\in \\left[\\frac{2\\pi}{3} + 2k\\pi, \\frac{4\\pi}{3} + 2k\\pi\\right] \\land k \\in \\mathbb{Z}",
    ],
  ],
  [
    "2\\cos x \\ge 1 @ 0 \\le x \\le 2\\pi",
    "inequality.trigonometric",
    [
      "\\cos x \\geq \\frac{1}{2}",
      "-\\frac{\\pi}{3} \\leq x \\leq \\frac{\\pi}{3}",
      "-\\frac{\\pi}{3} + 2k\\pi \\leq x \\leq \\frac{\\pi}{3} + 2k\\pi \\land k \\in \\mathbb{Z}",
      "0 \\leq x \\leq \\frac{\\pi}{3} \\lor \\frac{5\\pi}{3} \\leq x \\leq 2\\pi",
      "x \\in \\left[0, \\frac{\\pi}{3}\\right] \\cup \\left[\\frac{5\\pi}{3}, 2\\pi\\right]",
    ],
  ],
  [
    "\\sin x > \\cos x",
    "inequality.trigonometric",
    [
      "\\sqrt{2}\\sin\\left(x - \\frac{\\pi}{4}\\right) > 0",
      "\\sin\\left(x - \\frac{\\pi}{4}\\right) > 0",
      "0 < x - \\frac{\\pi}{4} < \\pi",
      "2k\\pi < x - \\frac{\\pi}{4} < \\pi + 2k\\pi \\land k \\in \\mathbb{Z}",
      "\\frac{\\pi}{4} + 2k\\pi < x < \\frac{5\\pi}{4} + 2k\\pi \\land k \\in \\mathbb{Z}",
      "x \\in \\left(\\frac{\\pi}{4} + 2k\\pi, \\frac{5\\pi}{4} + 2k\\pi\\right) \\land k \\in \\mathbb{Z}",
    ],
  ],
  ["\\sqrt{x+2} + \\sqrt{x-1} > 3", "inequality.general", ["x \\geq 1", "x = 2", "x > 2", "x \\in (2, +\\infty)"]],
  [
    "x^2 < 9 @ x > 0",
    "inequality.polynomial",
    ["x^{2} - 9 < 0", "(x + 3)(x - 3) < 0", "x = -3 \\lor x = 3", "-3 < x < 3", "0 < x < 3", "x \\in (0, 3)"],
  ],
  [
    "2x - \\sqrt{2} > 0",
    "inequality.linear",
    ["2x > \\sqrt{2}", "x > \\frac{\\sqrt{2}}{2}", "x \\in \\left(\\frac{\\sqrt{2}}{2}, +\\infty\\right)"],
  ],
];

describe("lines of inequalities", () => {
  for (const [question, method, lines] of table) {
    test(question, () => {
      const { steps, methods } = solveInequality(inequalityProblem(question));
      assert.ok(methods.includes(method), `${methods}`);
      assert.deepEqual(
        steps.filter(({ rule }) => rule !== "inequality.sign-chart").map(({ after }) => after.latex),
        lines,
      );
    });
  }
});

test("the sign chart has a row for each factor and one for the whole, and proves the sign on each interval", () => {
  const { steps } = solveInequality(inequalityProblem("\\frac{x+1}{x-2} \\le 0"));
  const chart = steps.find(({ rule }) => rule === "inequality.sign-chart");
  assert.equal(
    chart?.after.latex,
    "\\begin{array}{c|ccccc} x & (-\\infty, -1) & -1 & (-1, 2) & 2 & (2, +\\infty) \\\\ \\hline x + 1 & - & 0 & + & + & + \\\\ x - 2 & - & - & - & 0 & + \\\\ \\hline \\frac{x + 1}{x - 2} & + & 0 & - & \\| & + \\end{array}",
  );
  assert.deepEqual(
    chart?.substeps?.map(({ before, after, verdict }) => [before?.latex, after.latex, verdict.status]),
    [
      ["x < -1", "\\frac{x + 1}{x - 2} > 0", "proved"],
      ["-1 < x < 2", "\\frac{x + 1}{x - 2} < 0", "proved"],
      ["x > 2", "\\frac{x + 1}{x - 2} > 0", "proved"],
    ],
  );
});

test("ends without a simple exact form are given as decimals, and that is said", () => {
  const { status, answer, steps } = solveInequality(inequalityProblem("x^3 - 3x + 1 > 0"));
  const set = "(-1.87938524157, 0.347296355334) \\cup (1.53208888624, +\\infty)";
  assert.equal(status, "solved");
  assert.equal(answer?.latex, `\\approx ${set}`);
  assert.ok(steps.some(({ rule }) => rule === "inequality.approximate-zeros"));
  assert.equal(steps.at(-1)?.after.latex, `x \\in ${set}`);
});

test("beside further conditions ends that are known as decimals only are no answer", () => {
  assert.equal(solveInequality(inequalityProblem("x^3 - 3x + 1 > 0 @ x > 0")).status, "partial");
});

test("what is not known how to solve is left alone", () => {
  for (const question of ["\\cos x > x", "\\lfloor x \\rfloor > 2"]) {
    const { status, answer } = solveInequality(inequalityProblem(question));
    assert.notEqual(status, "solved", question);
    assert.equal(answer, undefined);
  }
});

describe("where whole numbers are asked for, those in the solution set are listed", () => {
  const rows: [question: string, numbers: Problem["numbers"], answer: string][] = [
    ["|2x-1| < 7", "integer", "x = -2, x = -1, x = 0, x = 1, x = 2, x = 3"],
    ["x^2 < 10", "natural", "x = 0, x = 1, x = 2, x = 3"],
    ["3x - 2 < 10 @ x > 0", "integer", "x = 1, x = 2, x = 3"],
    ["2x + 1 > 3 ; x - 4 < 1", "integer", "x = 2, x = 3, x = 4"],
    ["x^2 - 4x \\ge 0 ; |x| < 6", "integer", "x = -5, x = -4, x = -3, x = -2, x = -1, x = 0, x = 4, x = 5"],
    ["1 < 3x < 2", "integer", "\\varnothing"],
  ];
  for (const [question, numbers, answer] of rows) {
    test(`${question} in the ${numbers} numbers`, () => {
      const solved = solveInequality({ ...inequalityProblem(question), numbers });
      assert.deepEqual([solved.status, solved.answer?.latex, solved.answer?.verdict.status], ["solved", answer, "proved"]);
    });
  }
  test("infinitely many are not", () => {
    assert.notEqual(solveInequality({ ...inequalityProblem("x^2 > 5x"), numbers: "integer" }).status, "solved");
  });
});

test("the solutions of several inequalities lie one above the other, with their names in the language asked for", async () => {
  const texts = async (lang: string): Promise<unknown[]> => {
    const { figures } = await solve({ text: "Solve 2x + 1 > 3 and x - 4 < 1" }, { lang }).result;
    return figures[0]?.plot?.marks.filter(({ mark }) => mark === "text").flatMap(({ data }) => data?.text ?? []) ?? [];
  };
  for (const [lang, word] of [
    ["en", "solution"],
    ["zh", "解集"],
  ] as const) {
    const said = await texts(lang);
    for (const name of ["2x + 1 > 3", "x − 4 < 1", word]) assert.ok(said.includes(name), `${name} in ${said}`);
  }
});
