import assert from "node:assert/strict";
import { test } from "node:test";
import { ScriptedEngine } from "../../backend/scripted/scripted-engine.ts";
import { checkAnswer } from "../../check-answer.ts";
import { randomFrom } from "../../model/decoding/random.ts";
import { solve } from "../../solve.ts";

const heads = [
  "Let: ",
  "Given: ",
  "Note: ",
  "Step: ",
  "Step: ",
  "Step: ",
  "Figure: ",
  "Answer: ",
  "Answer: ",
  "",
  "step:",
  "<think>",
  "</think>",
];
const formulas = [
  "x = 3",
  "x = -2",
  "x = 3 \\lor x = -2",
  "x^2 - x - 6 = 0",
  "x^2 = x + 6",
  "(x - 3)(x + 2) = 0",
  "x = 4",
  "x > 2",
  "y = x^2 - x - 6",
  "= 7",
  "\\Rightarrow x = 3",
  "3, -2",
  "\\{3, -2\\}",
  "\\frac{1}{0}",
  "x = x",
  "0 = 0",
  "0 = 1",
  "\\text{all numbers}",
  "\\mathbb{R}",
  "\\varnothing",
  "x^2 - x - 6",
  "\\frac{1",
  "proved",
  "x = \\sqrt{-4}",
  "a = b, b = c",
  "5\\,\\mathrm{m}",
  "x \\in [0, 1]",
  "无解",
  "\\int x\\,dx",
];

/** Texts of lines by chance, some broken off. */
function texts(seed: number): string[] {
  const random = randomFrom(seed);
  const one = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  return [1, 2, 3].map(() => {
    const text = Array.from({ length: 1 + Math.floor(random() * 6) }, () => `${one(heads)}${one(formulas)}`).join("\n");
    return random() < 0.2 ? text.slice(0, Math.floor(random() * text.length)) : `${text}\n`;
  });
}

const count = 60;

test("whatever a model writes to a question that was read, no false answer is proved", async () => {
  for (let seed = 1; seed <= count; seed += 1) {
    const outputs = texts(seed);
    const derivation = await solve({ text: "Solve x^2 - x - 6 = 0" }, { tier: "model", engine: new ScriptedEngine(outputs) })
      .result;
    assert.equal(derivation.answers.length, 1, JSON.stringify(outputs));
    const [answer] = derivation.answers;
    assert.deepEqual(
      [derivation.status, answer?.latex, answer?.verdict.status],
      ["solved", "x = -2, x = 3", "proved"],
      JSON.stringify(outputs),
    );
  }
});

test("whatever it writes to one that only it has read, nothing is called solved or proved, and no false line holds", async () => {
  for (let seed = 1; seed <= count; seed += 1) {
    const outputs = texts(seed);
    const text = "My cousin wonders what comes next here, if anything.";
    const { status, answers, steps } = await solve({ text }, { engine: new ScriptedEngine(outputs) }).result;
    assert.notEqual(status, "solved", JSON.stringify(outputs));
    for (const { verdict } of answers) assert.equal(verdict.status, "unchecked", JSON.stringify(outputs));
    for (const { rule, after, verdict } of steps)
      if (rule === "model.line" && ["0 = 1", "x = \\sqrt{-4}"].includes(after.latex))
        assert.notEqual(verdict.status, "proved", JSON.stringify(outputs));
  }
  assert.equal((await checkAnswer("Solve x^2 - x - 6 = 0", "x = 3")).status, "refuted");
});
