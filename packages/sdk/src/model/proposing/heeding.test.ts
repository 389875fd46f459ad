import assert from "node:assert/strict";
import { it } from "node:test";
import { heeding } from "./heeding.ts";

it("an engine that stands still and heeds no signal holds up nobody", async () => {
  const controller = new AbortController();
  async function* still(): AsyncGenerator<number, void> {
    yield 1;
    await new Promise(() => {});
  }
  const heard: number[] = [];
  setTimeout(() => controller.abort(new Error("enough")), 20);
  const listening = (async () => {
    for await (const event of heeding(still(), controller.signal)) heard.push(event);
  })();
  await assert.rejects(listening, /enough/);
  assert.deepEqual(heard, [1]);
});

it("an engine that heeds the signal too, and fails by it later, fails unheard", async () => {
  const unheard: unknown[] = [];
  const listener = (reason: unknown): unknown => unheard.push(reason);
  process.on("unhandledRejection", listener);
  const controller = new AbortController();
  async function* late(): AsyncGenerator<number, void> {
    yield 1;
    await new Promise((resolve) => setTimeout(resolve, 1));
    controller.signal.throwIfAborted();
  }
  await assert.rejects(async () => {
    for await (const _ of heeding(late(), controller.signal)) controller.abort(new Error("enough"));
  }, /enough/);
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off("unhandledRejection", listener);
  assert.deepEqual(unheard, []);
});
