import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Derivation, SolveEvent } from "../contract.ts";
import { MisuseError } from "../errors/misuse-error.ts";
import { printProblem } from "../problem/notation/print.ts";
import { createSession, resumeSession, type Session } from "./session.ts";

/** As after a reload: nothing but what is plain JSON is left. */
const reloaded = (session: Session): Session => resumeSession(JSON.parse(JSON.stringify(session)));

const problemOf = ({ readings, chosen }: Derivation): string => {
  const problem = readings[chosen ?? -1]?.problem;
  return problem ? printProblem(problem) : "";
};
const answersOf = ({ answers }: Derivation): string => answers.map(({ latex }) => latex).join("; ");

/** Text, status (with the reason where it is not solved), and what was answered. */
type Row = readonly [text: string, status: string, answers?: string];

const conversations: readonly (readonly Row[])[] = [
  [
    ["plot y = x^2 - 4x + 3 and find its vertex", "solved", "(2, -1)"],
    ["shift it two to the right and draw again", "solved", "(4, -1)"],
    ["reflect in the x-axis", "solved", "(4, 1)"],
    ["and its derivative", "solved", "8 - 2x"],
    ["what about the zeros?", "solved", "x = 3, x = 5"],
    ["undo", "solved", "8 - 2x"],
  ],
  [
    ["画出函数 y = x^2 - 4x + 3 的图像", "solved", ""],
    ["把这个函数向右平移两个单位再画一次", "solved", ""],
    ["求它的对称轴", "solved", "x = 4"],
    ["什么时候是负的", "solved", "(3, 5)"],
    ["撤销", "solved", "x = 4"],
  ],
  [
    ["solve x^2 - 5x + 6 = 0", "solved", "x = 2, x = 3"],
    ["another method", "solved", "x = 2, x = 3"],
    ["另一种方法", "solved", "x = 2, x = 3"],
    ["another method", "unsolved no-other-method", ""],
    ["change the 6 to 4", "solved", "x = 1, x = 4"],
    ["same for x^2 + 1 = 0", "solved", "\\varnothing"],
    ["and over the complex numbers?", "solved", "x = -i, x = i"],
  ],
  [
    ["solve sin x = 1/2", "solved"],
    ["now in [0, 2π]", "solved", "x = \\frac{\\pi}{6}, x = \\frac{5\\pi}{6}"],
    ["explain step 2", "solved", ""],
    ["why step 9", "unsolved no-such-step", ""],
    ["why?", "unsolved which-step", ""],
  ],
  [
    ["undo", "unsolved nothing-before", ""],
    ["another method", "unsolved nothing-before", ""],
    ["graph x^2 + y^2 = 4", "solved", ""],
    ["add y = x", "solved", ""],
    ["where do they meet?", "solved", "(-\\sqrt{2}, -\\sqrt{2}), (\\sqrt{2}, \\sqrt{2})"],
    ["remove the circle", "solved", ""],
    ["undo", "solved", "(-\\sqrt{2}, -\\sqrt{2}), (\\sqrt{2}, \\sqrt{2})"],
  ],
  [
    ["graph the ellipse x^2/9 + y^2/4 = 1", "solved", ""],
    ["rotate it 90° about the origin", "solved", ""],
    ["and its foci", "solved", "(0, -\\sqrt{5}), (0, \\sqrt{5})"],
    ["what is the weather", "unsolved reason.unknown-words", ""],
    ["move it up 1", "solved", "(0, 1 - \\sqrt{5}), (0, 1 + \\sqrt{5})"],
  ],
  [
    ["solve x^2 - a x + 1 = 0 for x", "solved"],
    ["now with a = 2", "solved", "x = 1"],
    ["now with a = 0", "solved"],
    ["undo", "solved", "x = 1"],
  ],
];

describe("conversations, with a reload after every turn", () => {
  for (const rows of conversations) {
    test(rows.map(([text]) => text).join(" · "), async () => {
      let session = createSession();
      for (const [text, status, answers] of rows) {
        const derivation = await session.ask(text).result;
        const reason = derivation.reason?.key.replace(/^reason\.follow-up\./, "");
        assert.equal([derivation.status, ...(derivation.status === "solved" ? [] : [reason])].join(" "), status, text);
        if (answers !== undefined) assert.equal(answersOf(derivation), answers, text);
        assert.deepEqual(JSON.parse(JSON.stringify(derivation)), derivation);
        const again = reloaded(session);
        assert.deepEqual(again.toJSON(), JSON.parse(JSON.stringify(session.toJSON())));
        session = again;
      }
    });
  }
});

test("explain and why: the step with its working, and how it was decided; no answers, and what stands stays", async () => {
  const session = createSession();
  const solved = await session.ask("solve x^2 - 5x + 6 = 0").result;
  const explained = await session.ask("explain step 2").result;
  assert.deepEqual([explained.status, explained.answers, explained.steps.map(({ id }) => id)], ["solved", [], ["2"]]);
  assert.equal(explained.steps[0]?.after.latex, solved.steps[1]?.after.latex);
  const why = await session.ask("为什么第二步成立").result;
  const remark = why.steps[0]?.substeps?.at(-1);
  assert.equal(remark?.kind, "remark");
  assert.match(remark?.text ?? "", /^这一步已证明/);
  assert.equal(session.derivation?.steps.length, solved.steps.length);
});

test("another language tells what stands again, and everything after; nothing is solved anew", async () => {
  const session = createSession();
  const first = await session.ask("plot y = x^2 - 4x + 3 and find its vertex").result;
  const told = await session.ask("用中文").result;
  assert.deepEqual([told.steps[0]?.text, told.answers], ["已知", first.answers]);
  assert.equal((await session.ask("shift it 1 right").result).steps[0]?.text, "已知");
  assert.equal((await reloaded(session).ask("shift it 1 right").result).steps[0]?.text, "已知");
  assert.equal((await session.ask("in English").result).steps[0]?.text, "Given");
});

test("turns that are asked at once are answered one after another, each with its events", async () => {
  const session = createSession();
  const solvings = ["plot y = x^2", "shift it 1 right", "undo"].map((text) => session.ask(text));
  const kinds: SolveEvent["type"][][] = [];
  for (const solving of solvings) kinds.push((await Array.fromAsync(solving)).map(({ type }) => type));
  const problems = await Promise.all(solvings.map(async ({ result }) => problemOf(await result)));
  const line = (body: string): string => `function.quadratic: y = ${body} → graph {x}`;
  assert.deepEqual(problems, [line("x^2"), line("(x - 1)^2"), line("x^2")]);
  for (const types of kinds) {
    assert.equal(types[0], "problem-read");
    assert.equal(types.at(-1), "solve-finished");
    assert.equal(types.filter((type) => type === "solve-finished").length, 1);
  }
});

test("the hundredth turn carries no more than the second, and needs no more operations", async () => {
  let session = createSession();
  await session.ask("plot y = x^2 - 4x + 3 and find its vertex").result;
  const sizes: number[] = [];
  const layers: number[] = [];
  for (let turn = 0; turn < 100; turn++) {
    const derivation = await session.ask(turn % 2 === 0 ? "shift it 1 to the right" : "shift it 1 to the left").result;
    assert.equal(derivation.status, "solved");
    sizes.push(JSON.stringify(derivation.question).length);
    layers.push(derivation.figures[0]?.layers.length ?? 0);
  }
  assert.ok(Math.max(...sizes.slice(2)) <= 1.05 * Math.max(...sizes.slice(0, 2)), sizes.join());
  assert.equal(new Set(layers).size, 1);
  // As many operations as suffice for the same question asked alone suffice here.
  const budget = { operations: await leastBudget("plot y = x^2 - 6x + 8 and find its vertex") };
  session = reloaded(session);
  assert.equal((await session.ask("shift it 1 to the right", { budget }).result).status, "solved");
});

async function leastBudget(text: string): Promise<number> {
  for (let operations = 100; ; operations *= 1.3)
    if ((await createSession().ask(text, { budget: { operations } }).result).status === "solved") return operations;
}

test("misuse", async () => {
  for (const data of [undefined, {}, { version: 2, turns: [] }, { version: 1, turns: [{ text: "x" }] }])
    assert.throws(() => resumeSession(data as never), MisuseError);
  await assert.rejects(createSession().ask(7 as never).result, MisuseError);
  const controller = new AbortController();
  controller.abort();
  const session = createSession();
  await assert.rejects(session.ask("x = 2", { signal: controller.signal }).result, { name: "AbortError" });
  // An aborted turn never was.
  assert.equal((await session.ask("x^2 = 4").result).status, "solved");
  assert.equal(session.turns.length, 1);
});
