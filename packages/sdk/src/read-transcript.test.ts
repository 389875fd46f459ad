import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import type { Derivation, Step } from "./contract.ts";
import { readTranscript } from "./read-transcript.ts";
import { hasSeal } from "./solving/seal.ts";

interface Case {
  readonly name: string;
  readonly question?: string;
  readonly text: string;
  readonly expected: readonly string[];
}

/** The cases of a file: see the head of english.txt. */
function casesIn(file: string): Case[] {
  const source = readFileSync(new URL(`../test/transcripts/${file}`, import.meta.url), "utf8");
  return source
    .split(/^== /m)
    .slice(1)
    .map((part) => {
      const [head = "", rest = ""] = part.split("\n<<<\n");
      const [text = "", after = ""] = rest.split("\n>>>\n");
      const [name = "", question] = head.split("\nquestion: ");
      return { name, text, ...(question && { question }), expected: after.split("\n").filter((line) => line !== "") };
    });
}

const marks = { proved: "✓", refuted: "✗", unchecked: "·", sampled: "≈", given: "=" };

function lineOf({ rule, verdict, params = {} }: Step): string[] {
  switch (rule) {
    case "model.line":
      return [`${marks[verdict.status]} ${params.written}`];
    case "transcript.title":
      return [`# ${params.text}`];
    case "transcript.formula":
      return [`_ ${params.written}`];
    case "transcript.unread":
      return [`? ${params.text}`];
    case "transcript.code":
      return ["code"];
    default:
      return [];
  }
}

function linesOf({ steps, answers, status, reason, figures }: Derivation): string[] {
  const end = [status, ...(reason ? [reason.key] : []), ...(figures.length > 0 ? [`figures: ${figures.length}`] : [])];
  return [
    ...steps.flatMap(lineOf),
    ...answers.map(({ verdict, latex }) => `=> ${marks[verdict.status]} ${latex}`),
    end.join(" "),
  ];
}

for (const file of ["english.txt", "chinese.txt"]) {
  describe(`transcripts: ${file}`, () => {
    for (const { name, question, text, expected } of casesIn(file)) {
      test(name, async () => {
        const derivation = await readTranscript(text, question === undefined ? {} : { question });
        assert.deepEqual(linesOf(derivation), expected);
        assert.ok(derivation.steps.every(({ source, text: said }) => source === "model" && said !== undefined));
      });
    }
  });
}

test("steps, notes and reasons are told in the language of the text, or in the one asked for", async () => {
  const text = "</think>\n相加：\n\\[ 2 + 2 = 5 \\]\n答案：\\(\\boxed{5}\\)";
  const own = await readTranscript(text);
  assert.deepEqual(
    own.steps.map((step) => step.text),
    ["相加：", "模型写出的下一步", "答案：5"],
  );
  assert.match((await readTranscript(text, { lang: "en" })).steps[1]?.text ?? "", /model/);
});

test("what a line follows from is named", async () => {
  const { steps } = await readTranscript("</think>\n\\[ x + y = 7 \\]\n\\[ x - y = 1 \\]\n\\[ 2x = 8 \\]");
  const [first, second, last] = steps;
  assert.deepEqual(last?.from, [first?.id]);
  assert.deepEqual(last?.before?.json, ["List", second?.after.json, first?.after.json]);
});

test("a text of any size or shape is read within seconds", async () => {
  const much = (part: string, size = 1_000_000): string => part.repeat(size / part.length);
  const hostile = [
    ...[
      "\\[",
      "\\( x ",
      "$",
      "$$ x ",
      "\\boxed{",
      "<think>",
      "</think>x",
      "```\n",
      "\n",
      "*a ",
      "**a ",
      "\\begin{align}",
      "1+",
      "\\boxed{1} ",
      "\\phantom{\\boxed{1}}",
      "So x is 6 ",
      "所以 x 是 6 ",
      "<!-- ",
      "~~a ",
    ].map((part) => much(part)),
    `${much("<answer>")}</think>x`,
    ...["选", "The answer", "答案", "Answer: option", "a"].map((word) => `${word}${much(" ")}x`),
    ...["+", "+ ", "="].map((sign) => `1${much(sign)}1x`),
    `\\[${much("{", 3000)}\\]${much("{")}`,
    `\\[${much("\\frac{", 3600)}\\]`,
    `\\[${much("1+1=", 3600)}2\\]`,
    much("\\[ 9^{9^{9^{9}}} = 1 \\]\n", 3_000),
    Array.from({ length: 30 }, (_, index) => `\\[ x^2 + y^2 + z^2 = ${index + 1}, xyz = ${index} \\]`).join("\n"),
  ];
  for (const text of hostile) {
    const started = performance.now();
    await readTranscript(text);
    assert.ok(performance.now() - started < 20_000, text.slice(0, 20));
  }
});

/** More equations than are read; each is another. */
const manyOf = (equation: (index: number) => string): string =>
  Array.from({ length: 20_000 }, (_, index) => `\\[ ${equation(index)} \\]`).join("\n");
const sums = manyOf((index) => `${index} + 2 = ${index + 2}`);
const equations = manyOf((index) => `a_{${index}}x + b = ${index}`);

test("of a text that is too long the beginning is checked and the end gives the answer; the rest is said to be unchecked", async () => {
  const texts = [
    `${sums}\n\nSo the answer is \\(\\boxed{5}\\).`,
    `\\[ 3x = 15 \\]${"\nAnd so on. ".repeat(20_000)}\n\n**Final answer:** 5`,
    `${"so $x$ ".repeat(10_000)}\n\n\\(\\boxed{5}\\)`,
  ];
  for (const text of texts) {
    const { steps, answers, status, reason } = await readTranscript(text, { question: "Solve 3x + 7 = 22" });
    assert.deepEqual([answers[0]?.latex, answers[0]?.verdict.status], ["5", "proved"]);
    assert.deepEqual([status, reason?.key], ["partial", "reason.transcript-too-long"]);
    const last = steps.at(-1);
    assert.deepEqual([last?.rule, last?.verdict.status, steps.length <= 1001], ["transcript.rest", "unchecked", true]);
  }
});

test("lines for which no work is left are said to be unchecked", async () => {
  const { steps } = await readTranscript(`${equations.slice(0, 90_000)}\n\\[ 2 + 2 = 5 \\]`);
  const open = steps.filter(({ verdict }) => verdict.reason?.key === "reason.transcript-too-long");
  assert.ok(open.length > 100 && open.every(({ verdict }) => verdict.status === "unchecked"));
});

test("reading a long text gives others a turn, and ends when it is aborted", async () => {
  for (const text of [equations, "so $x$ ".repeat(10_000)]) {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error("enough")), 1);
    await assert.rejects(readTranscript(text, { signal: controller.signal }), /enough/);
  }
  await assert.rejects(readTranscript("2 + 2 = 4", { signal: AbortSignal.abort(new Error("enough")) }), /enough/);
});

test("a derivation that is sealed", async () => {
  assert.ok(await hasSeal(await readTranscript("\\[ 1 + 1 = 2 \\]")));
});

test("misuse is told", async () => {
  await assert.rejects(readTranscript(5 as never), { name: "MisuseError" });
  await assert.rejects(readTranscript("", { question: 5 as never }), { name: "MisuseError" });
  const { status, reason, steps } = await readTranscript("");
  assert.deepEqual([status, reason?.key, steps], ["unsolved", "reason.transcript-no-answer", []]);
});

describe("an answer that is the question once more, or not in the form that is asked for, is not proved", () => {
  for (const [question, answer] of [
    ["Find the prime factorization of 360", "360"],
    ["Write 3/8 as a decimal", "\\frac{3}{8}"],
    ["Write 7/3 as a mixed number", "\\frac{7}{3}"],
    ["Write 0.25 as a percent", "25"],
    ["Complete the square: x^2 + 4x + 1", "x^2 + 4x + 1"],
    ["Find the vertex form of y = x^2 + 4x + 1", "y = x^2 + 4x + 1"],
    ["Compute 3 + 4", "3 + 4"],
  ] as const)
    test(`${question}: ${answer}`, async () => {
      const { answers, status } = await readTranscript(`The answer is \\boxed{${answer}}.`, { question });
      assert.deepEqual([answers.map(({ verdict }) => verdict.status), status], [["unchecked"], "partial"]);
    });
  test("but what is worked out is", async () => {
    const { answers } = await readTranscript("The answer is \\boxed{7}.", { question: "Compute 3 + 4" });
    assert.deepEqual(
      answers.map(({ verdict }) => verdict.status),
      ["proved"],
    );
  });
});
