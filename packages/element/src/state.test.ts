import assert from "node:assert/strict";
import { test } from "node:test";
import type { Repair, SolveEvent } from "@math-viz/sdk";
import { solved } from "../test/fixtures/derivations.ts";
import { advance, type Change, nothingAsked, type State, viewOf } from "./state.ts";

const { derivation, wording } = solved;
const [first, second] = derivation.steps;
assert.ok(first && second);

const after = (...changes: Change[]): State => changes.reduce(advance, nothingAsked("en"));
const ask: Change = { type: "ask", question: derivation.question, lang: "en" };
const event = (heard: SolveEvent, words = {}): Change => ({ type: "event", event: heard, wording: words });

test("nothing asked, nothing to see", () => {
  assert.deepEqual(viewOf(after()), { phase: "empty" });
});

test("what is asked waits, starts, grows and ends", () => {
  assert.equal(after(ask).phase, "waiting");
  assert.equal(after(ask, { type: "start" }).phase, "solving");
  const growing = after(
    ask,
    { type: "start" },
    event({ type: "problem-read", readings: derivation.readings, chosen: 0 }, { a: "1" }),
    event({ type: "step-finished", step: first }, { b: "2" }),
    event({ type: "step-finished", step: second }),
  );
  assert.deepEqual(growing.derivation?.steps, [first, second]);
  assert.deepEqual(growing.wording, { a: "1", b: "2" });
  assert.equal(growing.finished, undefined);
  assert.equal(growing.derivation?.status, "growing");
  const ended = advance(growing, event({ type: "solve-finished", derivation }, wording));
  assert.equal(ended.phase, "finished");
  assert.equal(ended.finished, derivation);
});

test("asking again forgets what was there", () => {
  const again = after({ type: "show", derivation, wording, lang: "zh" }, ask);
  assert.equal(again.finished, undefined);
  assert.deepEqual(again.derivation?.steps, []);
  assert.deepEqual(again.wording, {});
});

test("another language changes words and nothing else", () => {
  const shown = after({ type: "show", derivation, wording, lang: "en" });
  const reworded = advance(shown, { type: "reword", wording: { a: "甲" }, lang: "zh" });
  assert.deepEqual(reworded, { ...shown, wording: { a: "甲" }, lang: "zh" });
});

test("cancelled and failed keep what has arrived", () => {
  const growing: Change[] = [ask, { type: "start" }, event({ type: "step-finished", step: first })];
  const cancelled = viewOf(after(...growing, { type: "cancel" }));
  assert.ok(cancelled.phase === "cancelled" && cancelled.derivation.steps.length === 1);
  const failed = viewOf(after(...growing, { type: "fail", detail: "it broke" }));
  assert.ok(failed.phase === "failed" && failed.detail === "it broke" && failed.derivation.steps.length === 1);
});

test("progress of a download is a percentage", () => {
  assert.equal(after(ask, event({ type: "model-progress", loaded: 1, total: 3 })).percent, 33);
  assert.equal(after(ask, event({ type: "model-progress", loaded: 1, total: 0 })).percent, undefined);
});

test("what a model thinks is gathered, and its false lines stand apart from those that hold", () => {
  const line = (id: string, verdict: "proved" | "refuted") => ({
    id,
    source: "model",
    after: { latex: id, json: id },
    verdict: { status: verdict },
  });
  const events = [
    { type: "reasoning-delta", text: "Let " },
    { type: "reasoning-delta", text: "x be 2." },
    { type: "step-finished", step: line("1", "proved") },
    { type: "step-refuted", step: line("2", "refuted") },
    { type: "step-refuted", step: line("2'", "refuted") },
    { type: "step-finished", step: line("2''", "proved") },
  ] as unknown as SolveEvent[];
  const asked = advance(nothingAsked("en"), { type: "ask", question: { text: "q" }, lang: "en" });
  const hear = (state: State, event: SolveEvent): State => advance(state, { type: "event", event, wording: {} });
  const state = events.reduce(hear, asked);
  assert.equal(state.thinking, "Let x be 2.");
  assert.deepEqual(
    state.derivation?.steps.map(({ id }) => id),
    ["1", "2''"],
  );
  assert.deepEqual(
    state.derivation?.repairs?.map(({ step, attempts, mended }) => [step.id, attempts.length, mended]),
    [["2", 1, false]],
  );
  const repair = { ...state.derivation?.repairs?.[0], mended: true } as Repair;
  const mended = [
    { type: "step-repaired", repair },
    { type: "step-refuted", step: line("3", "refuted") },
  ] as unknown as SolveEvent[];
  const then = mended.reduce(hear, state);
  assert.deepEqual(
    then.derivation?.repairs?.map(({ step, mended }) => [step.id, mended]),
    [
      ["2", true],
      ["3", false],
    ],
  );
});
