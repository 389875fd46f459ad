import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ScriptedEngine } from "../../backend/scripted/scripted-engine.ts";
import type { Derivation } from "../../contract.ts";
import { solve } from "../../solve.ts";

const riddle = "My cousin wonders what comes next here, if anything.";

const asked = (text: string, lines: readonly string[]): Promise<Derivation> =>
  solve({ text }, { tier: "model", engine: new ScriptedEngine([`${lines.join("\n")}\n`, "", ""]) }).result;

const modelSteps = ({ steps }: Derivation): string[] =>
  steps.filter(({ rule }) => rule === "model.line").map(({ verdict }) => verdict.status);

describe("cases and conditions that stand by themselves are left open, and not called false", () => {
  const rows: readonly (readonly [text: string, lines: readonly string[], verdicts: string])[] = [
    ["Solve |x - 3| = 5", ["Step: x - 3 = 5", "Step: x = 8", "Step: x - 3 = -5", "Step: x = -2"], "unchecked ".repeat(4)],
    ["解方程 |x - 3| = 5", ["Note: 情况一", "Step: x - 3 = 5", "Note: 情况二", "Step: x - 3 = -5"], "unchecked ".repeat(2)],
    [
      "Solve x^3 = x",
      ["Step: x = 0", "Step: x = 1", "Step: x = -1", "Step: x = 0 \\lor x = 1 \\lor x = -1"],
      "unchecked unchecked unchecked proved",
    ],
    ["Solve x^2 > 4", ["Step: x < -2", "Step: x > 2", "Answer: x < -2 \\lor x > 2"], "unchecked unchecked"],
    ["Solve x^2 = 4", ["Step: x = 2", "Answer: x = 2, x = -2"], "unchecked"],
    ["Solve sin x = 1/2", ["Step: x = \\frac{\\pi}{6} + 2k\\pi", "Step: x = \\frac{5\\pi}{6} + 2k\\pi"], "unchecked unchecked"],
    [
      "Solve sqrt(x+2) = x",
      ["Step: x + 2 = x^2", "Step: x = 2 \\lor x = -1", "Step: x \\ge 0", "Step: x = 2", "Answer: x = 2"],
      "proved proved unchecked unchecked",
    ],
    ["Solve log_2(x) + log_2(x-2) = 3", ["Step: x > 2", "Step: x^2 - 2x = 8"], "unchecked proved"],
    [riddle, ["Given: x^2 = 9", "Step: x = 3", "Step: x = -3", "Answer: x = 3, x = -3"], "unchecked unchecked"],
    [riddle, ["Let: s = \\text{side in cm}", "Given: s^2 = 49", "Step: s = 7", "Answer: s = 7"], "unchecked"],
    [riddle, ["Let: s be the side, in cm", "Given: s^2 = 49", "Step 1: So s = 7", "Answer: s = 7"], "unchecked"],
  ];
  for (const [text, lines, verdicts] of rows)
    it(`${text}: ${lines.join("; ")}`, async () => {
      const derivation = await asked(text, lines);
      assert.equal(modelSteps(derivation).join(" "), verdicts.trim());
      assert.deepEqual(derivation.repairs ?? [], []);
    });
});

describe("what is no case is false as before", () => {
  const rows: readonly (readonly [text: string, lines: readonly string[], wrong: string])[] = [
    ["Solve |x - 3| = 5", ["Step: x - 3 = 5", "Step: x = 8", "Answer: x = 8"], "x - 3 = 5"],
    ["Solve x^3 = x", ["Step: x = 0", "Step: x = 1", "Answer: x = 0, x = 1"], "x = 0"],
    ["Solve x^2 = 4", ["Step: x = 2", "Step: x = -3"], "x = 2"],
    ["Solve x^2 = 4", ["Step: x = 2", ...Array.from({ length: 12 }, () => "Note: hm"), "Step: x = -2"], "x = 2"],
    ["Solve x^2 = 4", ["Step: x > 5"], "x > 5"],
    ["Solve x^2 = 4x", ["Step: x = 4", "Answer: x = 4"], "x = 4"],
    [riddle, ["Let: s = \\text{number}", "Given: s^2 = 4s", "Step: s = 4", "Answer: s = 4"], "s = 4"],
    [riddle, ["Given: x^2 = 9", "Step: x = 3", "Answer: x = 3"], "x = 3"],
  ];
  for (const [text, lines, wrong] of rows)
    it(`${text}: ${lines.join("; ")}`, async () => {
      const { repairs = [], steps } = await asked(text, lines);
      assert.deepEqual([repairs.length, repairs[0]?.step.after.latex, repairs[0]?.step.verdict.status], [1, wrong, "refuted"]);
      assert.ok(!steps.some(({ after, source }) => source === "model" && after.latex === wrong));
    });
});

describe("no agreement where there is none", () => {
  const rows: readonly (readonly [text: string, answer: string])[] = [
    ["Solve x^2 - 5x + 6 = 0", "(2, 3)"],
    ["Solve x^2 - 5x + 6 = 0", "y = 2, y = 3"],
    ["Find the vertex of y = x^2 - 4x + 1", "x = 2"],
  ];
  for (const [text, answer] of rows)
    it(`${text}: ${answer}`, async () => {
      const { steps } = await asked(text, [`Answer: ${answer}`]);
      assert.deepEqual(
        steps.filter(({ rule }) => /^model\.(agrees|among)$/.test(rule)),
        [],
      );
    });
  it("but with what is rounded", async () => {
    const { steps, answers } = await asked("Find the area of a circle with radius 3", ["Answer: 28.27"]);
    assert.deepEqual(
      steps.flatMap(({ rule, relation }) => (rule.startsWith("model.") ? [`${rule} ${relation}`] : [])),
      ["model.agrees approximates"],
    );
    assert.deepEqual(
      answers.map(({ latex, verdict }) => `${latex} ${verdict.status}`),
      ["9\\pi proved"],
    );
  });
  it("a point that is the same point", async () => {
    const { steps } = await asked("Find the vertex of y = x^2 - 4x + 1", ["Answer: (2, -3)"]);
    assert.deepEqual(
      steps.filter(({ rule }) => rule === "model.agrees").map(({ after }) => after.latex),
      ["(2, -3)"],
    );
  });
});

it("from numbers that are not equal nothing follows, though the question says that they are", async () => {
  const { steps, repairs = [] } = await asked("Why is 2 + 2 = 5, asks my cousin, who is odd?", [
    "Given: 2 + 2 = 5",
    "Step: 4 = 5",
    "Step: x = 7",
  ]);
  assert.deepEqual(
    steps.filter(({ rule, verdict }) => rule === "model.line" && verdict.status === "proved"),
    [],
  );
  assert.ok(repairs.every(({ step }) => step.after.latex !== "x = 7"));
});

it("what nothing solves ends in numbers that are not equal", async () => {
  const { steps, repairs = [] } = await asked("Solve x = x + 1", ["Step: 0 = 1", "Answer: \\varnothing"]);
  assert.deepEqual(
    steps.filter(({ rule }) => rule === "model.line").map(({ after, verdict }) => [after.latex, verdict.status]),
    [["0 = 1", "proved"]],
  );
  assert.deepEqual(repairs, []);
  const other = await asked("Solve 2x = x + 1", ["Step: 0 = 1", "Answer: \\varnothing"]);
  assert.equal(other.repairs?.[0]?.step.verdict.status, "refuted");
});

describe("several answers are told apart", () => {
  const rows: readonly (readonly [text: string, lines: readonly string[], answers: readonly string[]])[] = [
    ["Compute 7 mod 3 and 2^10", ["Answer: 1", "Answer: 1024"], ["1 proved", "1024 proved"]],
    ["f(x) = x^2 + 1. Find f(2) and f(3)", ["Answer: 5", "Answer: 10"], ["5 proved", "10 proved"]],
  ];
  for (const [text, lines, answers] of rows)
    it(text, async () => {
      const derivation = await asked(text, lines);
      assert.deepEqual(
        [derivation.status, derivation.answers.map(({ latex, verdict }) => `${latex} ${verdict.status}`)],
        ["solved", answers],
      );
    });
});

it("an answer that is right under a condition on another letter is as right as what rules write", async () => {
  const { repairs = [], answers } = await asked("Solve for x: ax = b", ["Step: x = \\frac{b}{a}", "Answer: x = b/a"]);
  assert.deepEqual(repairs, []);
  assert.deepEqual(
    answers.map(({ latex, verdict }) => [latex, verdict.status, verdict.conditions?.map((each) => each.latex)]),
    [["x = \\frac{b}{a}", "proved", ["a \\neq 0"]]],
  );
  const lost = await asked("Solve for x: ax^2 = b", ["Answer: x = \\sqrt{b/a}"]);
  assert.equal(lost.repairs?.[0]?.step.verdict.status, "refuted");
});

it("an integral with another constant is right, and not said to differ", async () => {
  const { steps, status } = await asked("\\int \\frac{1}{x} dx", ["Answer: \\ln |2x| + C"]);
  assert.deepEqual([status, steps.filter(({ verdict }) => verdict.status === "refuted")], ["solved", []]);
});

it("an engine that is never there holds up nobody who aborts, or whose time is up", async () => {
  const engine = (): Promise<never> => new Promise(() => {});
  const waiting = solve({ text: "Solve x^2 = 4" }, { tier: "model", engine, signal: AbortSignal.timeout(50) }).result;
  await assert.rejects(waiting, { name: "TimeoutError" });
  const short = solve({ text: "Solve x^2 = 4" }, { tier: "model", engine, budget: { milliseconds: 50 } }).result;
  await assert.rejects(short, { name: "TimeoutError" });
});
