import assert from "node:assert/strict";
import { test } from "node:test";
import { clearNotation, readsAs } from "../../../../../test/support/reads-as.ts";
import { labels } from "../../locale/labels.ts";
import { keysOfMessage, sayPlainly } from "../../locale/say.ts";
import { printProblem } from "../notation/print.ts";
import { type CleanText, cleanText } from "../text.ts";
import { taskExamples } from "./examples/all.ts";
import { refused } from "./examples/refused.ts";
import { studyExamples } from "./examples/studies.ts";
import { readTasks, type TasksRead } from "./read-tasks.ts";

const read = (text: string): TasksRead | undefined => readTasks(cleanText(text) as CleanText);

/** All readings of a question, best first. */
const readingsOf = (text: string): string[] =>
  read(text)?.readings.map(({ problem, confidence }) => `${confidence} ${printProblem(problem)}`) ?? [];

const tables = { ...taskExamples, ...studyExamples };
const questions = Object.values(tables).flatMap((examples) => examples.flatMap(([, ...wordings]) => wordings));

for (const [name, examples] of Object.entries(tables))
  readsAs(`${name} are read in all their wordings`, examples, (text) => clearNotation(read(text)?.readings));

test("what is not understood whole is not read", () => {
  for (const text of refused) assert.deepEqual(readingsOf(text), [], text);
});

test("a strange word anywhere in a question keeps it from being read", () => {
  for (const text of questions) {
    const gaps = [...text.matchAll(/(?<![\\\p{L}])\s|^|$/gu)].map(({ index }) => index);
    for (const word of ["qwertz", "curvature", "except", "苹果", "不"]) {
      for (const at of [gaps[0] ?? 0, gaps[Math.floor(gaps.length / 2)] ?? 0, text.length]) {
        const changed = `${text.slice(0, at)} ${word} ${text.slice(at)}`;
        // 不定积分 is a word of its own.
        if (!/不\s*定/.test(changed)) assert.deepEqual(readingsOf(changed), [], changed);
      }
    }
  }
});

test("what can be understood in several ways is read in all of them", async (context) => {
  const rows: [text: string, ...expected: string[]][] = [
    ["Solve 1/2x = 4", "0.95 equation.linear: (1/2)*x = 4 → solutions {x}", "0.8 equation.rational: 1/(2*x) = 4 → solutions {x}"],
    [
      "Simplify √4x",
      "0.95 expression.simplify: sqrt(4)*x → simplified {x}",
      "0.9 expression.simplify: sqrt(4*x) → simplified {x}",
    ],
    [
      "Solve log x = 2",
      "0.95 equation.logarithmic: log(x) = 2 → solutions {x}",
      "0.8 equation.logarithmic: ln(x) = 2 → solutions {x}",
    ],
    [
      "Solve 3*log(x) = 2",
      "0.95 equation.logarithmic: 3*log(x) = 2 → solutions {x}",
      "0.9 equation.logarithmic: 3*ln(x) = 2 → solutions {x}",
    ],
    [
      "Solve log(x)*log(x) = 9",
      "0.95 equation.logarithmic: log(x)*log(x) = 9 → solutions {x}",
      "0.9 equation.logarithmic: ln(x)*ln(x) = 9 → solutions {x}",
    ],
    [
      "Solve log(sqrt(x)) = 2",
      "0.95 equation.other: log(sqrt(x)) = 2 → solutions {x}",
      "0.9 equation.other: ln(sqrt(x)) = 2 → solutions {x}",
    ],
    [
      "Solve a*log(x) = 4 for x",
      "0.95 equation.literal: a*ln(x) = 4 → solutions {x}",
      "0.8 equation.literal: a*log(x) = 4 → solutions {x}",
    ],
    [
      "Differentiate log x",
      "0.95 calculus.derivative: \\frac{d}{d x}\\left(ln(x)\\right) → derivative {x}",
      "0.8 calculus.derivative: \\frac{d}{d x}\\left(log(x)\\right) → derivative {x}",
    ],
    [
      "Solve x^2 + 1 = 0",
      "0.9 equation.quadratic: x^2 + 1 = 0 → solutions {x} over complex",
      "0.75 equation.quadratic: x^2 + 1 = 0 → solutions {x}",
    ],
    ["e^2x = 5", "0.9 equation.other: e^2*x = 5 → solutions {x}", "0.85 equation.exponential: e^(2*x) = 5 → solutions {x}"],
    [
      "Solve cos 2x/3 = 1/2",
      "0.95 equation.trigonometric: cos(2*x)/3 = 1/2 → solutions {x}",
      "0.9 equation.trigonometric: cos((2*x)/3) = 1/2 → solutions {x}",
    ],
    ["8^2/3", "0.9 arithmetic.value: 8^2/3 → value", "0.85 arithmetic.value: 8^(2/3) → value"],
    ["sqrt 9/4", "0.9 arithmetic.value: sqrt(9)/4 → value", "0.85 arithmetic.value: sqrt(9/4) → value"],
    ["log_2 1/8", "0.9 arithmetic.value: log_2(1)/8 → value", "0.85 arithmetic.value: log_2(1/8) → value"],
    ["e^-2x = 3", "0.9 equation.other: e^(-2)*x = 3 → solutions {x}", "0.85 equation.exponential: e^(-2*x) = 3 → solutions {x}"],
    [
      "2x/3x = 1",
      "0.9 equation.quadratic: ((2*x)/3)*x = 1 → solutions {x}",
      "0.85 equation.rational: (2*x)/(3*x) = 1 → solutions {x}",
    ],
    ["ln 1/e^2", "0.9 arithmetic.value: ln(1)/e^2 → value", "0.85 arithmetic.value: ln(1/e^2) → value"],
    ["ln 1/2^2", "0.9 arithmetic.value: ln(1)/2^2 → value", "0.85 arithmetic.value: ln(1/2^2) → value"],
    ["sin π/2^2", "0.9 arithmetic.value: sin(pi)/2^2 → value", "0.85 arithmetic.value: sin(pi/2^2) → value"],
    ["∛8/27", "0.9 arithmetic.value: root(8, 3)/27 → value", "0.85 arithmetic.value: root(8/27, 3) → value"],
    ["0.3(4)", "0.9 arithmetic.value: 0.3\\dot{4} → value", "0.85 arithmetic.value: 0.3*4 → value"],
    ["2^1/x = 4", "0.9 equation.rational: 2^1/x = 4 → solutions {x}", "0.85 equation.exponential: 2^(1/x) = 4 → solutions {x}"],
    ["√x/4 = 2", "0.9 equation.radical: sqrt(x)/4 = 2 → solutions {x}", "0.85 equation.radical: sqrt(x/4) = 2 → solutions {x}"],
    [
      "Simplify 6x^2/3x",
      "0.95 expression.simplify: ((6*x^2)/3)*x → simplified {x}",
      "0.9 expression.simplify: (6*x^2)/(3*x) → simplified {x}",
    ],
    [
      "Simplify 10x/5y",
      "0.95 expression.simplify: ((10*x)/5)*y → simplified {x, y}",
      "0.9 expression.simplify: (10*x)/(5*y) → simplified {x, y}",
    ],
    [
      "Simplify 1/xy",
      "0.95 expression.simplify: (1/x)*y → simplified {x, y}",
      "0.9 expression.simplify: 1/(x*y) → simplified {x, y}",
    ],
    [
      "Simplify 6x^2/3x + 4x^2/2x",
      "0.95 expression.simplify: ((6*x^2)/3)*x + ((4*x^2)/2)*x → simplified {x}",
      "0.9 expression.simplify: (6*x^2)/(3*x) + (4*x^2)/(2*x) → simplified {x}",
      "0.9 expression.simplify: ((6*x^2)/3)*x + (4*x^2)/(2*x) → simplified {x}",
      "0.9 expression.simplify: (6*x^2)/(3*x) + ((4*x^2)/2)*x → simplified {x}",
    ],
    ["6÷2(1+2)", "0.9 arithmetic.value: (6/2)*(1 + 2) → value", "0.85 arithmetic.value: 6/(2*(1 + 2)) → value"],
    [
      "Simplify 6x^2 ÷ 3x",
      "0.95 expression.simplify: (6*x^2)/(3*x) → simplified {x}",
      "0.8 expression.simplify: ((6*x^2)/3)*x → simplified {x}",
    ],
    [
      "Solve sin x = 0 between 0 and 2π",
      "0.9 equation.trigonometric: sin(x) = 0 → solutions {x} where x \\in [0, 2*pi]",
      "0.9 equation.trigonometric: sin(x) = 0 → solutions {x} where x \\in (0, 2*pi)",
    ],
    [
      "Solve x^2 = 2x over the natural numbers",
      "0.9 equation.quadratic: x^2 = 2*x → solutions {x} over natural",
      "0.9 equation.quadratic: x^2 = 2*x → solutions {x} over integer where x > 0",
    ],
    [
      "Expand f(x+1)^2",
      "0.95 expression.expand: (f(x + 1))^2 → expanded {x}",
      "0.8 expression.expand: f*(x + 1)^2 → expanded {f, x}",
    ],
    ["z^2 = 3 + 4i", "0.9 equation.literal: z^2 = 3 + 4*i → solutions {z} over complex"],
    ["Solve z^2 = 3 + 4i for z over the reals"],
    [
      "lim x->0 - 1/x",
      "0.9 calculus.limit: \\lim_{x \\to 0} (-1/x) → limit",
      "0.85 calculus.limit: \\lim_{x \\to 0^{-}} 1/x → limit",
    ],
    ["sin 30", "0.9 arithmetic.value: sin(30^{\\circ}) → value", "0.9 arithmetic.value: sin(30) → value"],
  ];
  for (const [text, ...expected] of rows) await context.test(text, () => assert.deepEqual(readingsOf(text), expected));
});

test("complex solutions are sought where the question says nothing of numbers and some are not real", async (context) => {
  const rows: [text: string, numbers: string[]][] = [
    ["Solve x^3 = 8", ["complex", "real"]],
    ["Solve x^2 = 8", ["real"]],
    ["Solve x^2 + 1 = 0 over the reals", ["real"]],
    ["Find the real solutions of x^2 + 1 = 0", ["real"]],
    ["Solve x^2 + 1 = 0 over the complex numbers", ["complex"]],
    ["Solve sqrt(x^2 + 1) = 0", ["complex", "real"]],
    ["Solve 1/(x^2 + 1) = 0", ["real"]],
    ["Solve (x^2 + 1)/x = 0", ["complex", "real"]],
    ["Solve (x^2 - 1)/(x - 1) = 0", ["real"]],
    ["Solve x^2 + a = 0 for x", ["real"]],
    ["Solve |x| = -1", ["real"]],
  ];
  for (const [text, expected] of rows)
    await context.test(text, () =>
      assert.deepEqual(
        read(text)?.readings.map(({ problem }) => problem.numbers),
        expected,
      ),
    );
});

test("every reading is said back in both languages, with nothing left open", () => {
  for (const text of questions) {
    for (const { sentence } of read(text)?.readings ?? []) {
      for (const language of ["en", "zh"] as const) {
        const wording = Object.fromEntries(keysOfMessage(sentence).map((key) => [key, labels[key]?.[language] ?? `no ${key}`]));
        const said = sayPlainly(sentence, wording).replaceAll(/\{(cases|otherwise)\}/g, "");
        assert.doesNotMatch(said, /\{[a-z]{2,}\}|no (reading|ask|list)\./, text);
      }
    }
  }
});

test("every ask has its label", () => {
  for (const text of questions) {
    for (const { problem } of read(text)?.readings ?? [])
      for (const { what } of problem.asks) assert.ok(labels[`ask.${what}`], `ask.${what}`);
  }
});

test("spans lie in the question and tell what is asked from what is given", () => {
  const rows: [text: string, ...spans: string[]][] = [
    ["Factor x^2 - 4", "ask: Factor", "given: x^2 - 4"],
    ["Solve 2x + y = 3 for y", "ask: Solve", "given: 2x + y = 3", "unknown: y"],
    ["求极限 $\\lim_{x\\to 0}\\frac{\\sin x}{x}$", "ask: 求极限", "given: \\lim_{x\\to 0}\\frac{\\sin x}{x}"],
    ["Solve sin x = 0 on [0, 2π]", "ask: Solve", "given: sin x = 0", "assuming: [0, 2π]"],
  ];
  for (const [text, ...expected] of rows)
    assert.deepEqual(
      read(text)?.readings[0]?.spans.map(({ part, from, to }) => `${part}: ${text.slice(from, to)}`),
      expected,
    );
  for (const text of questions)
    for (const { spans } of read(text)?.readings ?? [])
      for (const { from, to } of spans) assert.ok(from >= 0 && from < to && to <= text.length, text);
});

test("reading gives up on a text that is long and means nothing", () => {
  assert.equal(read("simplify the solutions of the derivative x and ".repeat(80).slice(0, 4000)), undefined);
});
