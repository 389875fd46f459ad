import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { checkAnswer } from "./check-answer.ts";
import type { Slip, Verdict } from "./contract.ts";
import { wordingOf } from "./derivation/tell.ts";
import { sayPlainly } from "./locale/say.ts";

type Row = [question: string, answers: string[]];

function expect(status: Verdict["status"], rows: readonly Row[]): void {
  for (const [question, answers] of rows) {
    for (const answer of answers) {
      test(`${question || "(nothing)"}: ${answer} is ${status}`, async () => {
        assert.equal((await checkAnswer(question, answer)).status, status);
      });
    }
  }
}

const quadratic = "y = x^2 - 4x + 3";

describe("right answers, however they are written", () => {
  expect("proved", [
    [
      "Solve x^2 = 4",
      ["x = 2 or x = -2", "x = 2, x = -2", "x = 2 and x = -2", "x = 2 或 x = -2", "2, -2", "2 or -2", "x = 2 or -2"],
    ],
    [
      "x^2 = 4",
      ["\\{2, -2\\}", "x = \\pm 2", "±2", "x_1 = 2, x_2 = -2", "x \\in \\{-2, 2\\}", "2 \\text{ and } -2", "∴ x = ±2", "x = ±√4"],
    ],
    [
      "解方程 x^2 = -1",
      [
        "无解",
        "no solution",
        "There is no real solution.",
        "\\text{No real solutions}",
        "\\text{无实数解}",
        "该方程没有实数根。",
        "The equation has no real roots",
        "∅",
        "\\varnothing",
      ],
    ],
    ["Solve x^2 = -1", ["x = ±i", "no real solution"]],
    ["What percent of 80 is 20?", ["25%", "25\\%", "25", "x = 25%"]],
    ["20是80的百分之几？", ["25%", "25"]],
    ["2x = 2x", ["R", "\\mathbb{R}", "all real numbers", "全体实数", "x ∈ ℝ"]],
    ["Solve x^2 = 4 for x > 0", ["x = 2", "2"]],
    ["√(x + 2) = x", ["x = 2", "x = 2 或 x = -1（舍去）"]],
    ["|x - 1| = 2", ["3, -1"]],
    ["\\sin x = \\frac12", ["x = π/6 + 2kπ or x = 5π/6 + 2kπ", "x = π/6 + 2kπ, x = 5π/6 + 2kπ, k ∈ Z", "π/6 + 2kπ, 5π/6 + 2kπ"]],
    ["Solve z^2 = -1 over the complex numbers", ["z = ±i", "i, -i", "{i, -i}"]],
    ["solve ax = b for x", ["x = b/a (a ≠ 0)", "x = \\frac{b}{a}, a \\ne 0", "x = b/a"]],
    ["solve ax = b for x, where a > 0", ["x = b/a"]],
    ["x^2 < 4", ["-2 < x < 2", "(-2, 2)", "x ∈ (-2, 2)", "x > -2, x < 2", "x > -2 and x < 2", "{x | -2 < x < 2}"]],
    ["x^2 > 4", ["x < -2 or x > 2", "x < -2, x > 2", "(-∞, -2) ∪ (2, ∞)"]],
    ["x + y = 3, x - y = 1", ["x = 2, y = 1", "(2, 1)", "(x, y) = (2, 1)", "{(2, 1)}"]],
    ["x^2 + y^2 = 5, x + y = 3", ["(1, 2), (2, 1)", "(x, y) = (2, 1) or (x, y) = (1, 2)"]],
    [`Find the vertex of ${quadratic}`, ["(2, -1)", "x = 2, y = -1"]],
    [`Plot ${quadratic} and find its vertex`, ["(2, -1)"]],
    [`Find the axis of symmetry of ${quadratic}`, ["x = 2", "2"]],
    [`Find the zeros of ${quadratic}`, ["1, 3", "x = 1 or x = 3", "(1, 0), (3, 0)", "(1, 0) and (3, 0)"]],
    [`Find the x-intercepts of ${quadratic}`, ["(1, 0), (3, 0)", "1 and 3"]],
    [`Find the y-intercept of ${quadratic}`, ["(0, 3)", "3", "y = 3"]],
    [`Find the range of ${quadratic}`, ["[-1, ∞)", "y ≥ -1", "y ∈ [-1, ∞)"]],
    ["Find the range of y = 3 - x^2", ["(-∞, 3]", "y ≤ 3"]],
    [`Find the minimum of ${quadratic}`, ["-1", "y = -1"]],
    ["Find the discriminant of 2x^2 - 8x + 6 = 0", ["16", "Δ = 16", "D = 16"]],
    ["How many solutions does x^2 = 2 have", ["2", "N = 2"]],
    ["How many solutions does x^2 = -2 have", ["0", "none"]],
    ["Find √12", ["2√3"]],
    ["Find \\gcd(12, 18)", ["6"]],
    ["Find log_2 8", ["3"]],
    ["Find \\int_0^1 x\\,dx", ["1/2", "0.5"]],
    ["Find the integral of x e^x", ["e^x(x - 1) + C", "x e^x - e^x + C"]],
    ["求 ∫ 2x dx", ["x^2 + C"]],
    ["Find the derivative of x^3 at x = 2", ["12"]],
    ["Differentiate x^3", ["3x^2"]],
    ["Find the limit of sin(3x)/x as x -> 0", ["3"]],
    [`Write ${quadratic} in vertex form`, ["y = (x - 2)^2 - 1", "(x - 2)^2 - 1", "-1 + (2 - x)^2"]],
    [`Write ${quadratic} in factored form`, ["(x - 1)(x - 3)", "y = (3 - x)(1 - x)"]],
    [`Where is ${quadratic} positive`, ["x < 1 or x > 3", "x < 1, x > 3", "(-∞, 1) ∪ (3, ∞)"]],
    [`Where is ${quadratic} negative`, ["1 < x < 3", "(1, 3)"]],
    ["What is the domain of y = x^2", ["R", "all real numbers", "(-∞, ∞)"]],
    ["domain of y = 1/x", ["x ≠ 0", "(-∞, 0) ∪ (0, ∞)"]],
    ["domain of y = √(x - 1)", ["x ≥ 1", "[1, ∞)"]],
    ["2 + 3", ["5", "= 5", "2 + 3 = 5", "10/2", "5.0"]],
    ["√12", ["2√3", "\\sqrt{3} \\cdot 2"]],
    ["x^2 - 5x + 6", ["(x - 2)(x - 3)"]],
    ["\\frac{d}{dx} \\sin x^2", ["2x\\cos x^2"]],
    ["\\int 2x\\,dx", ["x^2 + C", "x^2 + c"]],
    ["\\int_0^1 2x\\,dx", ["1"]],
  ]);
});

describe("wrong answers", () => {
  expect("refuted", [
    ["What percent of 80 is 20?", ["0.25%", "20%", "0.25"]],
    ["Solve x/100 = 1/4", ["25%"]],
    ["Solve x^2 = 4", ["x = 2", "2", "2, -2, 3", "no solution", "R", "x = 4", "±4"]],
    ["Solve x^2 = 4 for x > 0", ["x = ±2", "x = -2", "no solution"]],
    ["x^2 = 2", ["1.41", "±1.41421356"]],
    ["Solve z^2 = -1 over the complex numbers", ["z = i", "no solution"]],
    ["x^2 < 4", ["x < 2", "[-2, 2]", "x < -2 or x > 2", "x < 2, x < -2"]],
    ["x + y = 3, x - y = 1", ["x = 1, y = 2", "(1, 2)", "no solution"]],
    [`Find the vertex of ${quadratic}`, ["(-2, -1)", "(2, 1)"]],
    [`Find the zeros of ${quadratic}`, ["1", "-1, -3", "(1, 0)"]],
    [`Find the range of ${quadratic}`, ["y ≥ 0", "[-2, ∞)"]],
    [`Find the minimum of ${quadratic}`, ["2", "y = 3"]],
    ["How many solutions does x^2 = 2 have", ["1", "none"]],
    [`Write ${quadratic} in vertex form`, ["(x + 2)^2 - 1"]],
    [`Where is ${quadratic} negative`, ["[1, 3]", "x < 3"]],
    ["What is the domain of y = x^2", ["x > 7", "x ≠ 0", "no solution"]],
    ["domain of y = 1/x", ["R", "x > 0"]],
    ["2 + 3", ["6", "2 + 3 = 6"]],
    ["√12", ["3√2", "3.46"]],
    ["\\int 2x\\,dx", ["x^2", "2x + C"]],
    ["\\int_{0}^{1} 2x\\,dx", ["2"]],
    ["Find the integral of x e^x", ["e^x(x + 1) + C", "x e^x - e^x"]],
    ["Find √12", ["3√2"]],
    ["Find the limit of sin(3x)/x as x -> 0", ["1"]],
  ]);
});

describe("what is equal to an answer but none, and what is not known, is not called right", () => {
  expect("unchecked", [
    ["Solve x^2 = 4", ["x^2 = 4", "2x = 4 or x = -2", "x ∈ {x | x^2 = 4}", "x = 4/x", "t = 2", "x ≈ 2", "(2, -2)", "> 3"]],
    ["x^2 < 4", ["x^2 < 4", "|x| < 2"]],
    ["x^2 + y^2 = 5, x + y = 3", ["x = 3 - y, y^2 - 3y + 2 = 0", "x = 2, y = 1 or x = 1, y = 2", "(1, 2, 3)", "5"]],
    ["Find the integer solutions of x^2 = 2", ["±√2", "no solution"]],
    [`Write ${quadratic} in vertex form`, [quadratic, "(x - 1)(x - 3)", "x(x - 4) + 3"]],
    [
      `Write ${quadratic} in factored form`,
      ["x^2 - 4x + 3", "1(x^2 - 4x + 3)", "x(x - 4) + 3", "\\frac{(x - 1)(x - 3)(x^2 + 1)}{x^2 + 1}"],
    ],
    [`Find the minimum of ${quadratic}`, ["x = 2", "(2, -1)"]],
    ["Find the minimum of y = (x - 2)^2 + 2", ["x = 2"]],
    ["Find the minimum of y = x^2", ["\\frac{3}{4}x^2", "x^2", "F(x, y) = 0", "y"]],
    ["Find the vertex of y = x^2", ["(x, x^2)", "(0, y)", "(a, 0)"]],
    ["Find the range of y = x^2", ["[x^2, ∞)"]],
    ["x^2 - 235x + 234 = 0", ["1,234"]],
    ["x = 3.14", ["3,14"]],
    ["Find the minimum of y = x^2 for x > 1", ["0", "1"]],
    [`Find the range of ${quadratic}`, ["x ≥ -1", "-1"]],
    [quadratic, ["(2, -1)"]],
    ["Plot y = x^2", ["x"]],
    ["what is love", ["42"]],
    ["1/2x", ["x/2"]],
    ["", ["1"]],
    ["2 = 2", ["True"]],
    ["2 + 3", ["2 + 3", "1 + 4", "x = 5", "≈ 5"]],
    ["Find the derivative of x^2", ["\\frac{d}{dx} x^2"]],
    ["\\int 2x\\,dx", ["\\int 2x\\,dx", "\\int x\\,dx + \\int x\\,dx"]],
  ]);
});

describe("what is told about an answer", () => {
  const rows: [question: string, answer: string, slip: Slip | undefined, en: string][] = [
    ["Solve x^2 = 4", "x = 2", "lost-root", "Two numbers have this square, one positive and one negative: x² leads to ±."],
    ["Solve x^3 = 4x", "0, 2", "lost-root", "What stands here is right but not all: x³ = 4x has more solutions."],
    [
      "√(x + 2) = x",
      "x = 2 or x = -1",
      "extraneous-root",
      "Squaring can bring in strangers: put every solution into √(x + 2) = x to check it.",
    ],
    ["Solve x^2 = 4", "2, -2, 3", "extraneous-root", "There are solutions here that x² = 4 does not have."],
    ["Solve x^2 = 4 for x > 0", "±2", "extraneous-root", "There are solutions here that x² = 4 does not have."],
    ["domain of y = 1/x", "R", "lost-condition", "1/x only has a value where x ≠ 0: that must be kept."],
    ["\\int 2x\\,dx", "x^2", "constant-of-integration", "The constant is missing: ∫ 2x dx is x² + C."],
    ["Solve x^2 = 4", "no solution", undefined, ""],
    ["x + y = 3, x - y = 1", "no solution", undefined, ""],
    ["Solve x^2 = 4", "x^2 = 4", undefined, "This says the same as the question, but it is not solved yet."],
    ["Solve x^2 = 4", "t = 2", undefined, "The letter t does not occur in x² = 4."],
    [quadratic, "(2, -1)", undefined, "The question asks for several things; an answer can be checked where it asks for one."],
    ["2 + 3", "1 + 4", undefined, "The value is the same, but nothing has been worked out yet."],
    [
      `Write ${quadratic} in factored form`,
      "x^2 - 4x + 3",
      undefined,
      "This is not the form that the question asks for, so only its value could be checked.",
    ],
    [`Find the vertex of ${quadratic}`, "2", undefined, "An answer of this kind cannot be checked against this question yet."],
    [
      "what is love",
      "42",
      undefined,
      "These words are not understood: “love”. Ask with simpler words, or write only the formula.",
    ],
  ];
  for (const [question, answer, slip, en] of rows) {
    test(`${question}: ${answer}`, async () => {
      const verdict = await checkAnswer(question, answer);
      const say = (lang: string): string =>
        verdict.reason ? sayPlainly(verdict.reason, wordingOf({ reason: verdict.reason }, lang)) : "";
      assert.equal(verdict.slip, slip);
      assert.equal(say("en"), en);
      assert.doesNotMatch(say("zh"), /[{}]|reason\.|slip\./);
      if (verdict.status === "refuted") assert.ok(verdict.witness);
    });
  }

  test("what it holds under", async () => {
    const conditions = async (question: string, answer: string): Promise<string[] | undefined> =>
      (await checkAnswer(question, answer)).conditions?.map(({ latex }) => latex);
    assert.deepEqual(await conditions("\\frac{x^2 - 1}{x - 1}", "x + 1"), ["x \\neq 1"]);
    assert.deepEqual(await conditions("solve ax = b for x", "x = b/a, a ≠ 0"), ["a \\neq 0"]);
    assert.deepEqual(await conditions("solve ax = b for x", "x = b/a"), ["a \\neq 0"]);
    assert.deepEqual(await conditions("solve a x^2 = b for x", "x = ±√(b/a)"), ["a \\neq 0", "ba \\geq 0"]);
    assert.deepEqual(await conditions("solve ax = a for x", "x = 1"), ["a \\neq 0"]);
    // A solution for a < 0 is lost: no condition makes up for that.
    assert.equal((await checkAnswer("solve x|x| = a for x", "√a")).status, "refuted");
  });
});

describe("for random equations", () => {
  const number = fc.integer({ min: -12, max: 12 });
  const written: readonly ((roots: readonly number[]) => string)[] = [
    (roots) => roots.map((root) => `x = ${root}`).join(" or "),
    (roots) => roots.join(", "),
    (roots) => `\\{${roots.join(", ")}\\}`,
    (roots) => roots.map((root, index) => `x_${index + 1} = ${root}`).join(", "),
    (roots) => roots.join(" 或 "),
  ];

  test("the roots are right in every form, and one that is left out, moved or added is wrong", async () => {
    const property = fc.asyncProperty(
      fc.uniqueArray(number, { minLength: 2, maxLength: 4 }),
      fc.nat({ max: written.length - 1 }),
      async (roots, form) => {
        const question = `Solve ${roots.map((root) => `(x - (${root}))`).join("")} = 0`;
        const write = written[form] as (roots: readonly number[]) => string;
        const status = async (answer: string): Promise<string> => (await checkAnswer(question, answer)).status;
        assert.equal(await status(write(roots)), "proved");
        const [first = 0, ...others] = roots;
        const lost = await checkAnswer(question, write(others));
        assert.deepEqual([lost.status, lost.slip], ["refuted", "lost-root"]);
        assert.equal(await status(write([first + 25, ...others])), "refuted");
        const more = await checkAnswer(question, write([...roots, 31]));
        assert.deepEqual([more.status, more.slip], ["refuted", "extraneous-root"]);
      },
    );
    await fc.assert(property, { numRuns: 40, seed: 8 });
  });

  test("of linear systems, too", async () => {
    const property = fc.asyncProperty(number, number, number, async (x, y, k) => {
      const question = `x + ${k + 13}y = ${x + (k + 13) * y}, x - y = ${x - y}`;
      const status = async (answer: string): Promise<string> => (await checkAnswer(question, answer)).status;
      assert.equal(await status(`x = ${x}, y = ${y}`), "proved");
      assert.equal(await status(`(${x}, ${y})`), "proved");
      assert.equal(await status(`(${x + 1}, ${y})`), "refuted");
    });
    await fc.assert(property, { numRuns: 30, seed: 8 });
  });
});

describe("how it is called", () => {
  test("options count", async () => {
    assert.equal((await checkAnswer("x^2 = 4", "x = 2", { assuming: ["x > 0"] })).status, "proved");
    assert.equal((await checkAnswer("x^2 = 4", "x = ±2", { assuming: ["x > 0"] })).status, "refuted");
    assert.equal((await checkAnswer("x^2 = -1", "x = ±i", { numbers: "complex" })).status, "proved");
    assert.equal((await checkAnswer("Find the minimum of y = x^2", "0", { assuming: ["x > 1"] })).status, "unchecked");
  });

  test("a Question says more than its text", async () => {
    assert.equal((await checkAnswer({ text: "x^2 - 5x + 6 = 0", lang: "zh" }, "2, 3")).status, "proved");
    assert.equal((await checkAnswer({ text: "1/2x = 4" }, "8")).status, "proved");
    assert.equal((await checkAnswer({ text: "1/2x = 4", reading: 1 }, "1/8")).status, "proved");
  });

  test("the same answer has the same verdict each time", async () => {
    assert.deepEqual(await checkAnswer("Solve x^2 = 4", "x = 2"), await checkAnswer("Solve x^2 = 4", "x = 2"));
  });

  const misused: [question: unknown, answer: unknown, options: object, name: string, message: RegExp][] = [
    [5, "x", {}, "MisuseError", /^the question must be a string or have a text$/],
    [{ lang: "en" }, "x", {}, "MisuseError", /^the question must be a string or have a text$/],
    [null, "x", {}, "MisuseError", /^the question must be a string or have a text$/],
    ["x = 1", 1, {}, "MisuseError", /^an answer must be a string, found number$/],
    ["x = 1", "1", { numbers: "prime" }, "MisuseError", /^numbers must be one of/],
    ["x = 1", "x = = 1", {}, "ParseError", /^expected/],
    ["x = 1", "1 or (2", {}, "ParseError", /^expected/],
    ["x = 1", "", {}, "ParseError", /^expected/],
  ];
  for (const [question, answer, options, name, message] of misused)
    test(`${JSON.stringify(question)}, ${JSON.stringify(answer)}: ${name}`, () =>
      assert.rejects(checkAnswer(question as string, answer as string, options), { name, message }));
});
