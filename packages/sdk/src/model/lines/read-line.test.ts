import assert from "node:assert/strict";
import { test } from "node:test";
import { LineReader, type ModelLine, readLine } from "./read-line.ts";

const rows: readonly (readonly [line: string, kind: ModelLine["kind"], text: string, isFormula?: true])[] = [
  ["Let: x = \\text{number of apples}", "let", "x = \\text{number of apples}", true],
  ["Let: v = \\text{speed (km/h)}", "let", "v = \\text{speed (km/h)}", true],
  ["Let: s be the side, in cm", "let", "s be the side, in cm", true],
  ["Let: x 为苹果的个数", "let", "x 为苹果的个数", true],
  ["Let: x_1 = 5 + ", "let", "x_1 = 5 +"],
  ["Given: 2x + 6 = 10", "given", "2x + 6 = 10", true],
  ["Step: 2x = 4", "step", "2x = 4", true],
  ["Step: \\frac{1", "step", "\\frac{1"],
  ["Step:", "step", ""],
  ["  step：$x = 2$ ", "step", "$x = 2$", true],
  ["**Step:** x = 2", "step", "x = 2", true],
  ["Step: = 5", "step", "= 5", true],
  ["Note: halve both sides", "note", "halve both sides"],
  ["Figure: y = x^2", "figure", "y = x^2", true],
  ["Answer: \\boxed{5}", "answer", "\\boxed{5}", true],
  ["Answer: ", "answer", ""],
  ["Step 1: 2x = 4", "step", "2x = 4", true],
  ["**Step 2:** x = 2", "step", "x = 2", true],
  ["**Step 3**: x = 2", "step", "x = 2", true],
  ["**Step 1: 2x = 4**", "step", "2x = 4", true],
  ["*Step 1:* x = 2", "step", "x = 2", true],
  ["__Step__ 1: x = 2", "step", "x = 2", true],
  ["- Step: x = 2", "step", "x = 2", true],
  ["- **Step 1.2:** $x = 2$", "step", "$x = 2$", true],
  ["1. Step: x = 2", "step", "x = 2", true],
  ["> ### Step (2)： \\[ x = 2 \\]", "step", "\\[ x = 2 \\]", true],
  ["Note 2: halve", "note", "halve"],
  ["- Answer: no real solution", "answer", "no real solution"],
  ["Answer: **5**", "answer", "5", true],
  ["Step 1: Subtract 6 from both sides", "text", "Step 1: Subtract 6 from both sides"],
  ["### Step 1: Add", "text", "### Step 1: Add"],
  ["Step: So x = 2", "step", "x = 2", true],
  ["Step: Thus, we get x = 2", "step", "x = 2", true],
  ["Step: 所以 x = 2", "step", "x = 2", true],
  ["Answer: Therefore x = 2", "answer", "x = 2", true],
  ["Step: 2x = 4, so x = 2", "step", "2x = 4, so x = 2"],
  ["Step: Area = lw", "step", "Area = lw"],
  ["Step: x = five", "step", "x = five"],
  ["Step: x = 2 or x = 3", "step", "x = 2 or x = 3", true],
  ["Step: V = lwh", "step", "V = lwh", true],
  ["Step: \\sin x + sqrt(x) = \\theta_{max} + \\text{so}", "step", "\\sin x + sqrt(x) = \\theta_{max} + \\text{so}", true],
  ["Note: So x = 2", "note", "So x = 2"],
  ["Stepping on: 5", "text", "Stepping on: 5"],
  ["Step by step: 5", "text", "Step by step: 5"],
  ["x = 2", "text", "x = 2"],
  ["", "text", ""],
];

test("a line, by its head", () => {
  for (const [line, kind, text, isFormula = false] of rows) {
    const read = readLine(line);
    assert.deepEqual([read.kind, read.text, read.expression !== undefined], [kind, text, isFormula], line);
  }
  assert.deepEqual(readLine("Step: 2x = 4").expression?.json, ["Equal", ["Multiply", 2, "x"], 4]);
  assert.deepEqual(readLine("Let: s be the side, in cm").expression?.json, ["Equal", "s", "the side, in cm"]);
  assert.deepEqual(readLine("Step: = 5").expression?.json, ["Equal", "Nothing", 5]);
});

test("a head by itself is one line with what follows, as is a display on several", () => {
  const rows: readonly (readonly [text: string, lines: readonly string[]])[] = [
    ["**Step 1:**\n\n2x = 4\nStep:\nStep: x = 2", ["step 2x = 4", "step ", "step x = 2"]],
    ["Step:\n\\[\n2x = 4\n\\]\nAnswer: $$\n2\n$$\nAnswer:", ["step \\[ 2x = 4 \\]", "answer $$ 2 $$", "answer "]],
    ["Given: x = 2\n### Step 2:\n\n\\[\nx = 2\n\\]", ["given x = 2", "step \\[ x = 2 \\]"]],
    ["Step: \\[ 2x = 4\nStep: x = 2", ["step \\[ 2x = 4", "step x = 2"]],
    ["Sure:\n\\[\nx", ["text Sure:", "text \\[", "text x"]],
  ];
  for (const [text, expected] of rows) {
    const reader = new LineReader();
    const lines = [...reader.take(text), ...reader.end()];
    assert.deepEqual(
      lines.map((line) => `${line.kind} ${line.text}`),
      expected,
    );
  }
});

test("heads with marks or numbers count where one without them says that the text keeps to the form", () => {
  const rows: readonly (readonly [text: string, kinds: string])[] = [
    ["### Step 1: Add\n### Step 2: $x = 2$\nFinal answer: 2", "text text text"],
    ["- Given: 2x = 4\n- Step 1: x = 2\nAnswer: 2", "given step answer"],
    ["Given: 2x = 4\n**Step 1:** x = 2\n**Step 2: done**", "given step text"],
    ["Sure.\n1. Step: x = 2\nNote: halved\nStep 2: x = 2", "text step note step"],
  ];
  for (const [text, kinds] of rows) {
    const reader = new LineReader();
    assert.equal([...reader.take(text), ...reader.end()].map(({ kind }) => kind).join(" "), kinds, text);
  }
});

test("the same lines, however the text is cut", () => {
  const text = "Given: 2x = 4\r\n\nNote: 两边同时除以 2\nStep: x = 2\nAnswer: 2";
  for (let size = 1; size <= text.length; size += 1) {
    const reader = new LineReader();
    const lines: ModelLine[] = [];
    for (let from = 0; from < text.length; from += size) lines.push(...reader.take(text.slice(from, from + size)));
    assert.equal(lines.length, 3, `pieces of ${size}`);
    lines.push(...reader.end());
    assert.deepEqual(
      lines.map((line) => [line.kind, line.text]),
      [
        ["given", "2x = 4"],
        ["note", "两边同时除以 2"],
        ["step", "x = 2"],
        ["answer", "2"],
      ],
    );
    assert.deepEqual(reader.end(), []);
  }
});

test("a line without end is held no longer than any other", () => {
  const reader = new LineReader();
  const started = performance.now();
  for (let index = 0; index < 1000; index += 1) assert.deepEqual(reader.take("(".repeat(1000)), []);
  const [line] = reader.end();
  assert.ok((line?.text.length ?? 0) <= 4000);
  assert.equal(readLine(`Step: ${"{".repeat(1_000_000)}`).expression, undefined);
  assert.ok(performance.now() - started < 1000);
});

test("a line that is cut for its length is no formula", () => {
  const reader = new LineReader();
  const lines = [...reader.take(`Step: x = 1${" + 1".repeat(3000)}`), ...reader.take(" + 1\nStep: x = 1\n")];
  assert.deepEqual(
    lines.map(({ kind, expression }) => [kind, expression?.latex]),
    [
      ["step", undefined],
      ["step", "x = 1"],
    ],
  );
});
