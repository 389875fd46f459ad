import assert from "node:assert/strict";
import { test } from "node:test";
import { type Derivation, expressionOf, type MathJson, type Step, solve, type Verdict, wordingOf } from "@math-viz/sdk";
import { coloured } from "./palette.ts";
import { renderToTerminal } from "./render-to-terminal.ts";
import { widthOf } from "./width.ts";

const wording = {
  given: "Given",
  move: "Move {term} over",
  "ask.solutions": "Solutions",
  "reason.stuck": "too hard",
  "reading.one": "Solve {equation}",
  "reading.two": "Draw {equation}",
};
const equation = expressionOf(["Equal", ["Add", "x", 1], 3]);

function step(id: string, after: MathJson, verdict: Verdict, substeps?: Step[]): Step {
  const base = { id, kind: "step", relation: "equivalent", source: "rule" } as const;
  return {
    ...base,
    rule: "move",
    params: { term: expressionOf(1) },
    after: expressionOf(after),
    verdict,
    ...(substeps && { substeps }),
  };
}

const blank: Derivation = {
  version: 1,
  question: { text: "x + 1 = 3" },
  readings: [],
  status: "solved",
  steps: [],
  answers: [],
  figures: [],
  provenance: { sdk: "0", methods: [], tier: "rules", seed: 0 },
};

test("every verdict has its sign, its remark, and its place in the legend", () => {
  const two: MathJson = ["Equal", "x", 2];
  const steps = [
    step("1", ["Equal", ["Add", "x", 1], 3], { status: "given" }),
    step("2", two, { status: "proved", conditions: [expressionOf(["NotEqual", "x", 1])] }, [
      step("2.1", two, { status: "sampled" }),
    ]),
    step("3", ["Or", two, ["Equal", "x", 3]], { status: "refuted", witness: { x: expressionOf(3) } }),
    step("10", two, { status: "unchecked" }),
  ];
  assert.equal(
    renderToTerminal({ ...blank, steps }, { wording, lang: "en" }),
    [
      "x + 1 = 3",
      "",
      "  1   Move 1 over",
      "        x + 1 = 3",
      "✓ 2   Move 1 over",
      "        x = 2",
      "      only if x ≠ 1",
      "  ≈ 2.1  Move 1 over",
      "           x = 2",
      "✗ 3   Move 1 over",
      "        x = 2 or x = 3",
      "      fails at x = 3",
      "· 10  Move 1 over",
      "        x = 2",
      "",
      "✓ proved   ≈ checked numerically   ✗ wrong   · not decided",
      "",
    ].join("\n"),
  );
});

test("answers stand under each other, labels of any script aligned", () => {
  const verdict: Verdict = { status: "proved" };
  const answers = [
    { ask: { what: "solutions" }, kind: "set", latex: "x = 1, x = 3", json: ["Set", 1, 3], approx: "x ≈ 1.0, x ≈ 3.0", verdict },
    { ask: { what: "zeros" }, kind: "none", latex: "\\varnothing", json: ["Set"], verdict },
    { ask: { what: "range" }, kind: "value", latex: "\\pi", json: "Pi", approx: "3.1416", verdict },
  ] as const;
  const words = { "ask.solutions": "解", "ask.zeros": "零点", "ask.range": "Range" };
  assert.equal(
    renderToTerminal({ ...blank, answers: [...answers] }, { wording: words, lang: "zh" }),
    [
      "x + 1 = 3",
      "",
      "✓ 解     x = 1, x = 3",
      "         x ≈ 1.0, x ≈ 3.0",
      "✓ 零点   无实数解",
      "✓ Range  π",
      "         ≈ 3.1416",
      "",
    ].join("\n"),
  );
});

test("what was not understood is said back, safely, with the ways it could be meant", () => {
  const problem = { kind: "x", given: [], unknowns: [], asks: [], numbers: "real", assuming: [] } as const;
  const reading = (key: string) => ({
    problem: { ...problem, given: [], unknowns: [], asks: [], assuming: [] },
    sentence: { key, params: { equation } },
    confidence: 0.5,
    spans: [],
  });
  const unclear: Derivation = {
    ...blank,
    status: "unsolved",
    question: { text: "x\u001b]0;title\u0007 + 1" },
    readings: [reading("reading.one"), reading("reading.two")],
    reason: { key: "reason.stuck" },
  };
  assert.equal(
    renderToTerminal(unclear, { wording, lang: "en" }),
    [
      "x�]0;title� + 1",
      "Which is meant?",
      "  --reading 0  Solve x + 1 = 3",
      "  --reading 1  Draw x + 1 = 3",
      "",
      "Not solved: too hard",
      "",
    ].join("\n"),
  );
});

test("no line is wider than the terminal, in either language, and colours change nothing else", async () => {
  for (const text of [
    "Plot y = 2x^2 - 4x + 1 and find its vertex",
    "画出 y = x² − 4x + 3 的图像并求顶点坐标",
    "x^2 - 2x - 1 = 0",
    "x^2 + x + 1 = 0",
  ]) {
    for (const lang of ["en", "zh"]) {
      const derivation = await solve({ text, lang }, { lang }).result;
      const options = { wording: wordingOf(derivation, lang), lang, columns: 44 };
      const plainly = renderToTerminal(derivation, options);
      for (const line of plainly.split("\n")) if (!line.includes("--method")) assert.ok(widthOf(line) <= 44, line);
      assert.doesNotMatch(plainly, /\{\w+\}|undefined|\b(?:ask|figure|label|reading|reason)\.\w/);
      const painted = renderToTerminal(derivation, { ...options, palette: coloured });
      assert.equal(painted.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "g"), ""), plainly);
    }
  }
});
