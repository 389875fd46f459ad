import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Message } from "../contract.ts";
import { labels } from "../locale/labels.ts";
import { sayPlainly } from "../locale/say.ts";
import { read } from "./read.ts";
import { readOnDemand } from "./read-on-demand.ts";
import type { ReadResult } from "./read-result.ts";
import { refusedWithReason } from "./tasks/examples/reasons.ts";
import { studyExamples } from "./tasks/examples/studies.ts";

/** The words that a reason speaks of, as a person reads them. */
function wordsOf(reason: Message | undefined, lang: "en" | "zh"): string | undefined {
  const words = reason?.params?.words;
  const wording = Object.fromEntries(Object.entries(labels).map(([key, templates]) => [key, templates[lang]]));
  return words === undefined ? undefined : sayPlainly({ key: "{words}", params: { words } }, wording);
}

test("what is not understood whole is not read at all", async (context) => {
  for (const [text, reason, words] of refusedWithReason) {
    await context.test(text.slice(0, 80), () => {
      const result = read({ text });
      assert.deepEqual(
        { readings: result.readings.length, chosen: result.chosen, reason: result.reason?.key },
        { readings: 0, chosen: undefined, reason },
      );
      if (words !== undefined) assert.equal(wordsOf(result.reason, /\p{Script=Han}/u.test(text) ? "zh" : "en"), words);
    });
  }
});

const texts = Object.values(studyExamples).flatMap((examples) => examples.flatMap(([, ...questions]) => questions));

test("one strange word anywhere, and nothing is read", () => {
  const strange = fc.constantFrom("curvature", "not", "twice", "香蕉", "不", "曲率", "larger", "%#", "apples", "except");
  fc.assert(
    fc.property(fc.constantFrom(...texts), strange, fc.double({ min: 0, max: 1, noNaN: true }), (text, word, where) => {
      const gaps = [...text.matchAll(/(?<![\\\p{L}])\s|^|$/gu)].map(({ index }) => index);
      const at = gaps[Math.min(gaps.length - 1, Math.floor(where * gaps.length))] ?? 0;
      const { readings } = read({ text: `${text.slice(0, at)} ${word} ${text.slice(at)}` });
      assert.deepEqual(readings, []);
    }),
    { numRuns: 1000 },
  );
});

test("whatever is typed, there is a reading or a reason, and nothing is thrown", () => {
  const words = fc.constantFrom(
    ..."find vertex of y = x ^ 2 - 4 ( ) [ ] { } $ \\frac \\( , . ? 求 的 和 顶点 x轴 为 是 where positive a i > ∈ 3 solve for by factoring _ ! ' 's".split(
      " ",
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(words, { maxLength: 30 }).map((parts) => parts.join(" ")),
    fc.array(words, { maxLength: 30 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(text, (text) => {
      const { readings, chosen, reason } = read({ text });
      assert.equal(chosen === undefined, reason !== undefined);
      assert.ok(chosen === undefined || readings[chosen] !== undefined);
      for (const { spans } of readings) for (const { from, to } of spans) assert.ok(from >= 0 && from < to && to <= text.length);
    }),
    { numRuns: 2000 },
  );
});

const summary = ({ readings, chosen, reason }: ReadResult): string =>
  [`${chosen ?? reason?.key}:`, ...readings.map(({ problem, confidence }) => `${confidence} ${problem.kind}`)].join(" ");

test("what can be understood in several ways is offered with all of them", async (context) => {
  const rows: [text: string, expected: string][] = [
    ["Solve y = x^2-4x+3", "reason.several-readings: 0.5 function.quadratic 0.48 function.quadratic 0.45 equation.literal"],
    ["解 y = x^2-4x+3", "reason.several-readings: 0.5 function.quadratic 0.48 function.quadratic 0.45 equation.literal"],
    ["y = 5", "reason.several-readings: 0.6 function.constant 0.58 equation.linear"],
    ["x = 5", "0: 0.9 equation.linear"],
    ["x^2-4x+3", "0: 0.8 function.quadratic 0.6 equation.quadratic"],
    ["y = 1/2x + 3", "0: 0.9 function.linear 0.75 function.other"],
    ["Solve 1/2x = 4", "0: 0.95 equation.linear 0.8 equation.rational"],
    ["Solve the quadratic equation 2x + 3 = 0", "reason.doubtful-reading: 0.5 equation.linear"],
    ["解一元二次方程 2x+1=0", "reason.doubtful-reading: 0.5 equation.linear"],
    ["画出二次函数y=2x+3的图像", "reason.doubtful-reading: 0.5 function.linear"],
    ["graph the linear function y = x^2", "reason.doubtful-reading: 0.5 function.quadratic"],
  ];
  for (const [text, expected] of rows) await context.test(text, () => assert.equal(summary(read({ text })), expected));
});

test("a linear differential equation alone is to be solved, others to be looked at", async (context) => {
  const [solve, look] = ["differential.equation", "ode"];
  const rows: [text: string, first: string | undefined, second: string | undefined][] = [
    ["y'' + 4y' + 4y = 0", solve, look],
    ["y' = y", solve, look],
    ["dy/dx = xy", solve, look],
    ["y'' + y = sin x", solve, look],
    ["y' = 2x + 1", solve, undefined],
    ["y' = y(1 - y)", look, solve],
    ["y' = x^2 + y^2", look, solve],
    ["x'' + x = 0", look, solve],
    ["dx/dt = x", look, solve],
    ["ẋ = x", look, undefined],
    ["x' = y, y' = -x", look, undefined],
  ];
  for (const [text, ...expected] of rows)
    await context.test(text, () => {
      const { readings, chosen } = read({ text });
      assert.equal(chosen, 0);
      const kinds = readings.map(({ problem: { kind } }) => (kind.startsWith("ode.") ? look : kind));
      assert.deepEqual([kinds[0], kinds[1]], expected);
    });
});

test("a person may choose among the readings", () => {
  assert.equal(read({ text: "Solve y = x^2-4x+3", reading: 1 }).chosen, 1);
  assert.equal(read({ text: "x^2-4x+3", reading: 1 }).chosen, 1);
  assert.equal(read({ text: "x^2-4x+3", reading: 7 }).chosen, 0);
  assert.equal(read({ text: "x^2-4x+3", reading: -1 }).chosen, 0);
  assert.equal(read({ text: "x^2-4x+3", reading: Number.NaN }).chosen, 0);
});

test("a method asked for from outside goes before the one in the question", () => {
  const methods = (text: string, method: string): unknown[] =>
    read({ text, method }).readings[0]?.problem.asks.map(({ what, with: details }) => [what, details?.method]) ?? [];
  const formula = { json: "quadratic.formula", latex: "\\text{quadratic formula}" };
  assert.deepEqual(methods("Solve x^2 = 4 by factoring", "quadratic.formula"), [["solutions", formula]]);
  assert.deepEqual(methods("Plot y = x^2 - 4 and find its zeros", "quadratic.formula"), [
    ["graph", undefined],
    ["zeros", formula],
  ]);
  assert.deepEqual(methods("x^2 = 4", "}\\evil{"), [["solutions", { json: "}\\evil{", latex: "\\text{evil}" }]]);
});

test("spans lead back to the text as it was typed", () => {
  const spans = (text: string): string[] =>
    read({ text }).readings[0]?.spans.map(({ part, from, to }) => `${part}: ${text.slice(from, to)}`) ?? [];
  assert.deepEqual(spans("Plot y = 𝑥² − 4x + 3 and find its vertex"), ["ask: Plot", "given: y = 𝑥² − 4x + 3", "ask: vertex"]);
  assert.deepEqual(spans("解关于 x 的方程：$x^2 = 4$（x＞0）"), [
    "ask: 解关于 x 的方程",
    "unknown: x",
    "given: x^2 = 4",
    "assuming: （x＞0）",
  ]);
  assert.deepEqual(spans("y = x^2-1. Where is y > 0?"), ["given: y = x^2-1", "ask: y > 0"]);
  assert.deepEqual(spans("x^2 = 4"), ["given: x^2 = 4"]);
});

test("a formula that breaks off is reported at its place in the whole text", () => {
  assert.deepEqual(read({ text: "Solve 3x + = 7" }).reason?.params?.position, 12);
  assert.deepEqual(read({ text: "解方程\u200B：3x + = 7" }).reason?.params?.position, 11);
});

test("questions about lines, conics and systems are read as such", async (context) => {
  const rows: [text: string, kind: string, asks: string][] = [
    ["Sketch the curve x^2+y^2=1", "conic.general", "graph"],
    ["Graph x = y^2 - 4y - 1", "conic.parabola", "graph"],
    ["Describe y=x^2", "conic.parabola", "elements"],
    ["Find the slope of y = 2x + 3", "geometry.line", "slope"],
    ["Graph y=x^2-4x+3 and y=2x", "graph.curves", "graph"],
    ["抛物线y=x²与直线y=2x的交点", "conic.parabola", "intersections"],
    ["求顶点为(1,2)的抛物线", "conic.parabola", "equation"],
    ["已知抛物线的对称轴是直线x=1，求顶点", "conic.parabola", "vertex"],
    ["x' = y, y' = -x", "ode.system", "equilibria stability phase-portrait"],
    // What functions and equations in one letter answer stays theirs.
    ["Find the vertex of the parabola y = x^2 - 4x + 3", "function.quadratic", "vertex"],
    ["Graph y = x^3 - x", "function.other", "graph"],
    ["(x-1)^2 = 4", "equation.quadratic", "solutions"],
  ];
  for (const [text, kind, asks] of rows) {
    await context.test(text, () => {
      const { readings, chosen } = read({ text });
      const problem = readings[chosen ?? -1]?.problem;
      assert.deepEqual([problem?.kind, problem?.asks.map(({ what }) => what).join(" ")], [kind, asks]);
    });
  }
});

test("every sentence and every reason has its words in both languages", () => {
  const results = [
    ...texts,
    ...refusedWithReason.map(([text]) => text),
    "Solve y = x^2",
    "Solve the quadratic equation 2x + 3 = 0",
  ].map((text) => read({ text }));
  const messages = results.flatMap(({ readings, reason }) => [
    ...readings.map(({ sentence }) => sentence),
    ...(reason ? [reason] : []),
  ]);
  assert.ok(messages.length > 400);
  for (const { key, params } of messages) {
    for (const template of Object.values(labels[key] ?? assert.fail(`no words for ${key}`))) {
      for (const [, name = ""] of template.matchAll(/\{(\w+)\}/g)) assert.ok(params && name in params, `${key} needs ${name}`);
    }
  }
});

test("the sentence says which of the kinds of question was understood", async (context) => {
  const rows: [text: string, key: string][] = [
    ["x^2 = 4", "reading.solve"],
    ["Solve x^2 = 4 by factoring", "reading.solve-by.quadratic.factoring"],
    ["Solve x^2 = 4 for x > 0", "reading.solve-where"],
    ["Solve x^2 = 4 over the integers", "reading.solve-where"],
    ["discriminant of x^2 = 4, solve it", "reading.equation"],
    ["discriminant of x^2 = 4", "reading.ask.discriminant"],
    ["2 + 2 = 4", "reading.statement"],
    ["2 + 2", "reading.task.value"],
    ["y = x^2", "reading.function"],
    ["vertex of y = x^2", "reading.ask.vertex"],
    ["range of y = x^2 for x > 1", "reading.function-where"],
  ];
  for (const [text, key] of rows) await context.test(text, () => assert.equal(read({ text }).readings[0]?.sentence.key, key));
});

test("what is read on demand is read alike", async () => {
  const questions = [
    "x^2 - 4x + 3 = 0",
    "Find the foci of x^2/25 + y^2/9 = 1",
    "Draw the phase portrait of x' = y, y' = -x",
    "dy/dx = 2y",
    "the weather",
    "x^2 + y^2 = 25",
    "",
  ];
  for (const text of questions) assert.deepEqual(await readOnDemand({ text }), read({ text }), text);
});
