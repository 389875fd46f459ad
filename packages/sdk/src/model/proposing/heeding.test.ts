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
