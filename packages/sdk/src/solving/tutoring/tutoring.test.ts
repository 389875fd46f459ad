import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Derivation, Problem } from "../../contract.ts";
import { solve } from "../../solve.ts";

const solved = (text: string): Promise<Derivation> => solve({ text }).result;

/** The verdicts on the lines, with the slip of a wrong one; and what the answer says. */
async function outcomeOf(text: string): Promise<string> {
  const { status, steps, answers, reason } = await solved(text);
  const lines = steps.map(({ verdict, source }) => `${source === "person" ? "" : "!"}${verdict.slip ?? verdict.status}`);
  return `${lines.join(", ")} → ${answers.map(({ json }) => String(json)).join() || `${status} ${reason?.key}`}`;
}

describe("a person's work is checked line by line", () => {
  const rows: readonly (readonly [text: string, outcome: string])[] = [
    ["check: 2(x+3)=10 → x+3=5 → x=2", "given, proved, proved → True"],
    ["check: 2(x+3)=10 → 2x+3=10 → x=7/2", "given, dropped-factor, proved → False"],
    ["check: x^2=9 → x=3", "given, lost-root → False"],
    ["check: 2x+3=7\n2x=10\nx=5", "given, sign, proved → False"],
    ["check: (x+1)^2 → = x^2+2x+1", "given, proved → True"],
    ["check: (x+1)^2 → = x^2+1", "given, distributed-power → False"],
    ["check: x^2-5x+6=0 → (x-2)(x-3)=0 → x=2 or x=3", "given, proved, proved → True"],
    ["检查：\n-2x>6\nx>-3", "given, flipped-inequality → False"],
    ["check: -2x = 4 → x = 2", "given, sign → False"],
    ["check: -2x = 4 → x = -2", "given, proved → True"],
    ["check: -(x-3) → -x+3", "given, proved → True"],
    ["check: 1.5x = 3 → x = 2", "given, proved → True"],
    ["check: 1/4 → 0.25", "given, proved → True"],
    ["check: 10 → 2.10", "given, refuted → False"],
    ["check: sqrt(x) = -2 → x = sqrt(-2)", "given, unchecked → partial reason.part-without-value"],
    ["check: x^2 = -4 → x = sqrt(-4)", "given, unchecked → partial reason.part-without-value"],
    ["Check my steps:\n- 2x+3=7\n- 2x=4\n- x=2", "given, proved, proved → True"],
    ["Check my steps:\n- -(x-3)\n- -x-3", "given, sign → False"],
    ["2x+3=7\n2x=4\nx=2\n对吗？", "given, proved, proved → True"],
    ["check: x = 3 ⇒ x^2 = 9", "given, proved → True"],
    ["Prove that -1 = 1", "sign → False"],
    ["True or false: -3^2 = 9", "sign → False"],
    ["True or false: .5 = 1/2", "proved → True"],
    ["Is it true that 120 = 5!", "proved → True"],
    ["Is -2 a solution of x^3=8?", "given, refuted → False"],
    ["-2 是 x^3=-8 的解吗？", "given, proved → True"],
    ["is x = 5 a solution of x > 3, x < 4?", "given, refuted → False"],
    ["is x = 3 right for 2x+1=7?", "given, proved → True"],
    ["is x = 4 right for 2x+1=7?", "given, sign → False"],
    ["Solve x^2=4. I got x=2, is that right?", "given, lost-root → False"],
    ["解方程 x^2=4，我算得 x=2 或 x=-2，对吗？", "given, proved → True"],
    ["Is x=3 a solution of x^2=9?", "given, proved → True"],
    ["Is x=1 a solution of (x^2-1)/(x-1)=2?", "given, refuted → False"],
    ["x=4 是方程 x^2=9 的解吗", "given, refuted → False"],
    ["Is (2,-1) the vertex of y=x^2-4x+3?", "given, proved → True"],
    ["Is (2,1) the vertex of y=x^2-4x+3?", "given, refuted → False"],
    ["Is it true that (a+b)^2=a^2+b^2?", "distributed-power → False"],
    ["Prove that sin^2 x + cos^2 x = 1", "proved → True"],
    ["Show that x^2+1>0", "proved → True"],
    ["Is 2+2=5 true?", "arithmetic → False"],
    ["√(x^2) = x 对吗", "lost-condition → False"],
  ];
  for (const [text, outcome] of rows) test(text, async () => assert.equal(await outcomeOf(text), outcome));
});

test("a hint is the sentence of the next step, without its result and without the answer", async () => {
  const { status, reason, steps, answers, figures } = await solved("give me a hint for x^2-5x+6=0");
  assert.deepEqual(
    [status, reason?.key, answers, figures, steps.map(({ rule }) => rule)],
    ["partial", "reason.hint-only", [], [], ["question.given", "quadratic.factor"]],
  );
  const [given, hint] = steps;
  assert.deepEqual(hint?.after, given?.after);
  assert.match(hint?.text ?? "", /product/);
});

test("what cannot be solved has no hint", async () => {
  const { status, reason, steps, answers } = await solved("give me a hint for Solve \\int x dx = 3");
  assert.deepEqual(
    [status, reason?.key, answers, steps.map(({ rule }) => rule)],
    ["unsolved", "reason.no-method", [], ["question.given"]],
  );
});

test("beyond the last hint it stays the last, and its result is not shown", async () => {
  const { steps: whole } = await solve({ text: "2x = 4" }).result;
  const { readings } = await solve({ text: "give me a hint for 2x = 4" }).result;
  const problem = readings[0]?.problem as Problem;
  const again = await solve({ text: "another hint", previous: { problem, figures: [] } }).result;
  assert.deepEqual([again.status, again.reason?.key], ["partial", "reason.no-further-hint"]);
  const result = whole.at(-1)?.after.latex;
  assert.ok(again.steps.every(({ after }) => after.latex !== result));
});
