import assert from "node:assert/strict";
import { test } from "node:test";
import { solved } from "../../test/fixtures/derivations.ts";
import type { FromWorker } from "./protocol.ts";
import { work } from "./work.ts";

async function replies(...[message, signal]: [Parameters<typeof work>[0], AbortSignal?]): Promise<FromWorker[]> {
  const told: FromWorker[] = [];
  await work(message, (reply) => told.push(JSON.parse(JSON.stringify(reply))), signal);
  return told;
}

test("solving tells every event with the words for it, then that it is done", async () => {
  const told = await replies({ type: "solve", job: 7, question: { text: "x^2 - 4x + 3 = 0" }, options: { lang: "zh" } });
  assert.equal(told.at(-1)?.type, "done");
  const events = told.filter((reply) => reply.type === "event");
  assert.ok(events.some(({ event }) => event.type === "step-finished"));
  for (const { job, event, wording } of events) {
    assert.equal(job, 7);
    if (event.type === "step-finished") assert.match(wording[event.step.rule] ?? "", /\p{Script=Han}/u);
  }
});

test("the words of what is solved can be had in another language", async () => {
  const told = await replies({ type: "solve", job: 1, question: { text: "x^2 - 4x + 3 = 0" }, options: {} });
  const finished = told.find((reply) => reply.type === "event" && reply.event.type === "solve-finished");
  assert.ok(finished?.type === "event" && finished.event.type === "solve-finished");
  const [worded] = await replies({ type: "word", job: 2, derivation: finished.event.derivation, lang: "zh" });
  assert.ok(worded?.type === "worded");
  assert.deepEqual(Object.keys(worded.wording).sort(), Object.keys(finished.wording).sort());
});

test("a question that is none is refused with its name", async () => {
  const told = await replies({ type: "solve", job: 3, question: { text: 5 as unknown as string }, options: {} });
  assert.deepEqual(told.map(({ type }) => type).at(-1), "failed");
});

test("an aborted run says so and ends", async () => {
  const told = await replies({ type: "solve", job: 4, question: { text: "x = 1" }, options: {} }, AbortSignal.abort());
  assert.equal(told.at(-1)?.type, "failed");
});

test("a figure is drawn for a moment, and one at fault is refused in words", async () => {
  const [figure] = solved.derivation.figures;
  assert.ok(figure);
  const size = { width: 300, height: 200, wording: {} };
  const view = { ...figure.view, x: [0, 1] as [number, number] };
  const [drawn] = await replies({ type: "draw", job: 5, drawing: { figure, size, moment: { view } } });
  assert.ok(drawn?.type === "drawn" && drawn.milliseconds >= 0);
  assert.deepEqual((drawn.spec.options.x as { domain: number[] }).domain, [0, 1]);
  const nowhere = { ...view, x: [1, 1] as [number, number] };
  const [failed] = await replies({ type: "draw", job: 6, drawing: { figure, size, moment: { view: nowhere } } });
  assert.ok(failed?.type === "failed" && failed.name === "FigureError");
});
