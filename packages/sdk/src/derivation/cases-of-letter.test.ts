import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type ExampleOptions, solveExample } from "../../test/equations/solve-example.ts";

type Row = readonly [formula: string, answer: string, conditions: string, options?: ExampleOptions];

const given = (...assuming: string[]): ExampleOptions => ({ assuming });

describe("solutions with letters are the ones that meet what is said of the unknown", () => {
  const rows: readonly Row[] = [
    ["x^2=a", "x = \\sqrt{a}", "a \\geq 0", given("x\\ge 0")],
    ["x^2=a", "x = \\sqrt{a}", "a > 0", given("x>0")],
    ["|x|=a", "x = -a", "a > 0", given("x<0")],
    ["y=(x-1)^2", "x = \\sqrt{y} + 1", "y \\geq 0", given("x\\ge 1")],
    ["y=x^2-4x+1", "x = 2 - \\sqrt{y + 3}", "y \\geq -3", given("x\\le 2")],
    ["x+a=0", "x = -a", "a < 0", given("x>0")],
    ["2x=a", "x = \\frac{a}{2}", "a \\geq 0, a \\leq 2", given("x\\in[0,1]")],
    ["ax=2", "x = \\frac{2}{a}", "a < 0", given("x<0")],
    ["ax=b", "x = \\frac{b}{a}", "ba > 0", given("x>0")],
    ["x^2=4", "x = 2", "", given("x\\in\\mathbb{N}")],
    ["x^2=4", "x = -2", "", given("x\\in\\mathbb{Z}", "x<0")],
    ["\\sqrt{x}=a", "x = a^{2}", "a > 1", given("x>1")],
    ["\\sqrt{x+a}=\\frac1a", "x = \\frac{1}{a^{2}} - a", "\\frac{1}{a} \\geq 0, -1 < \\frac{1}{a^{2}} - a < 2", given("-1<x<2")],
    ["\\sqrt{x+1}=a", "x = a^{2} - 1", "a > \\sqrt{3}, a < 2", given("2<x<3")],
    ["\\sqrt{x}=a", "x = a^{2}", "a > \\sqrt{3}, a < 2", given("3<x<4")],
    ["\\sqrt{x}=\\frac1a", "x = \\frac{1}{a^{2}}", "a > \\frac{\\sqrt{3}}{3}, a < \\frac{\\sqrt{2}}{2}", given("2<x<3")],
    [
      "\\sqrt{x^2+a}=a",
      "\\begin{cases} x \\in \\varnothing & a \\in (-\\infty, 0) \\cup (0, 1) \\cup \\left[\\frac{1 + \\sqrt{17}}{2}, +\\infty\\right) \\\\ x = 0 & a = 0 \\\\ x = -\\sqrt{a^{2} - a}, x = \\sqrt{a^{2} - a} & a \\geq 1 \\land a < \\frac{1 + \\sqrt{5}}{2} \\\\ x = \\sqrt{a^{2} - a} & a \\geq \\frac{1 + \\sqrt{5}}{2} \\land a < \\frac{1 + \\sqrt{17}}{2} \\end{cases}",
      "",
      given("-1<x<2"),
    ],
    [
      "|x-1|=a^2-1",
      "\\begin{cases} x \\in \\varnothing & a \\in (-\\infty, -\\sqrt{3}] \\cup (-1, 1) \\cup [\\sqrt{3}, +\\infty) \\\\ x = 2 - a^{2} & a \\in (-\\sqrt{3}, -\\sqrt{2}] \\cup [\\sqrt{2}, \\sqrt{3}) \\\\ x = 2 - a^{2}, x = a^{2} & a \\in (-\\sqrt{2}, -1] \\cup [1, \\sqrt{2}) \\end{cases}",
      "",
      given("-1<x<2"),
    ],
    [
      "|ax-1|=a^2",
      "\\begin{cases} x = a + \\frac{1}{a} & a < -1 - \\sqrt{2} \\\\ x = \\frac{1}{a} - a, x = a + \\frac{1}{a} & a \\geq -1 - \\sqrt{2} \\land a < 0 \\\\ x \\in \\varnothing & a > 0 \\land a < \\sqrt{2} - 1 \\\\ x = \\frac{1}{a} - a & a \\in [\\sqrt{2} - 1, 1) \\cup (1, +\\infty) \\\\ x = 0, x = 2 & a = 1 \\end{cases}",
      "a \\neq 0",
      given("x\\le 2"),
    ],
    // Of two letters: what one solution meets, and the other not.
    [
      "|x-a|=b",
      "\\begin{cases} x = a - b, x = b + a & a + b \\leq 2 \\\\ x = a - b & a - b \\leq 2 \\land a + b > 2 \\\\ x \\in \\varnothing & a - b > 2 \\end{cases}",
      "b \\geq 0",
      given("x\\le 2"),
    ],
    [
      "|2x-a|=b",
      "\\begin{cases} x = \\frac{a - b}{2}, x = \\frac{b + a}{2} & \\frac{a - b}{2} > 0 \\\\ x = \\frac{b + a}{2} & \\frac{a + b}{2} > 0 \\land \\frac{a - b}{2} \\leq 0 \\\\ x \\in \\varnothing & \\frac{a + b}{2} \\leq 0 \\end{cases}",
      "b \\geq 0",
      given("x>0"),
    ],
    [
      "(x-a)^2=b",
      "\\begin{cases} x = a - \\sqrt{b}, x = \\sqrt{b} + a & b \\geq 0 \\land a + \\sqrt{b} \\leq 2 \\\\ x = a - \\sqrt{b} & b \\geq 0 \\land a - \\sqrt{b} \\leq 2 \\land a + \\sqrt{b} > 2 \\\\ x \\in \\varnothing & b \\geq 0 \\land a - \\sqrt{b} > 2 \\\\ x \\in \\varnothing & b < 0 \\end{cases}",
      "",
      given("x\\le 2"),
    ],
    ["(x-a)(x-1)=0", "\\begin{cases} x = 1 & a \\leq 0 \\\\ x = 1, x = a & a > 0 \\end{cases}", "", given("x>0")],
    [
      "|ax+1|=3",
      "\\begin{cases} x = -\\frac{4}{a} & a < 0 \\\\ x = \\frac{2}{a} & a > 0 \\end{cases}",
      "a \\neq 0",
      given("x>0"),
    ],
  ];
  for (const row of rows) check(row);
});

describe("each solution with letters is listed where it is a real number", () => {
  const four = "x = -\\sqrt{a - 1}, x = \\sqrt{a - 1}, x = -\\sqrt{a + 1}, x = \\sqrt{a + 1}";
  const rows: readonly Row[] = [
    ["a-(x-1)^2=1", "x = 1 - \\sqrt{a - 1}, x = \\sqrt{-1 + a} + 1", "a \\geq 1"],
    ["x^2+\\frac1y=0", "x = \\frac{\\sqrt{-y}}{y}, x = \\sqrt{-\\frac{1}{y}}", "y < 0"],
    [
      "|x^2-a|=1",
      `\\begin{cases} x \\in \\varnothing & a < -1 \\\\ x = -\\sqrt{a + 1}, x = \\sqrt{a + 1} & a \\geq -1 \\land a < 1 \\\\ ${four} & a \\geq 1 \\end{cases}`,
      "",
    ],
    ["|x^2|=a", "x = -\\sqrt{a}, x = \\sqrt{a}", "a \\geq 0"],
    ["x^2+y^2=0", "x = 0", "y = 0"],
    ["\\frac{x^2-a}{x-1}=0", "x = -\\sqrt{a}, x = \\sqrt{a}", "a \\geq 0, a \\neq 1"],
    ["ax^2=a", "x = -1, x = 1", "a \\neq 0"],
    [
      "||x|-a|=1",
      "\\begin{cases} x \\in \\varnothing & a < -1 \\\\ x = -a - 1, x = a + 1 & a \\geq -1 \\land a < 1 \\\\ x = -a + 1, x = a - 1, x = -a - 1, x = a + 1 & a \\geq 1 \\end{cases}",
      "",
    ],
    [
      "|\\sqrt{x}-a|=1",
      "\\begin{cases} x \\in \\varnothing & a < -1 \\\\ x = (a + 1)^{2} & a \\geq -1 \\land a < 1 \\\\ x = (a - 1)^{2}, x = (a + 1)^{2} & a \\geq 1 \\end{cases}",
      "",
    ],
    ["|x-1|=a^2-1", "x = 2 - a^{2}, x = a^{2}", "a^{2} - 1 \\geq 0"],
    ["a|x-1|=a", "x = 0, x = 2", "a \\neq 0"],
    ["\\sqrt{x}=\\sqrt{a}", "x = a", "a \\geq 0"],
    ["|ax|=b", "x = -\\frac{b}{a}, x = \\frac{b}{a}", "b \\geq 0, a \\neq 0"],
    ["(\\sqrt{x})^2=a", "x = a", "a \\geq 0"],
    ["a|x|=b", "x = -\\frac{b}{a}, x = \\frac{b}{a}", "a \\neq 0, \\frac{b}{a} \\geq 0"],
    ["|x|+a^2+1=0", "\\varnothing", ""],
    ["a|x|=-a", "\\varnothing", "a \\neq 0"],
  ];
  for (const row of rows) check(row);
});

test("solutions under what all of them need are a part where some of them need less", () => {
  assert.equal(solveExample("|x^2-a|=b", given("a\\ge 1")).status, "partial");
  assert.equal(solveExample("|x|=a^3", given("x>-2", "x<3")).status, "partial");
});

function check([formula, answer, conditions, options]: Row): void {
  test(`${formula}${options?.assuming ? ` where ${options.assuming.join()}` : ""}: ${answer}`, () => {
    const { status, answers, refuted } = solveExample(formula, options);
    assert.deepEqual([status, refuted.map(({ rule }) => rule)], ["solved", []]);
    assert.deepEqual(
      answers.map(({ latex }) => latex),
      [answer],
    );
    assert.equal((answers[0]?.verdict.conditions ?? []).map(({ latex }) => latex).join(", "), conditions);
  });
}
