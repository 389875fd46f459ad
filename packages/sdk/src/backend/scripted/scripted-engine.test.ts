import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { TextEvent, TextRequest } from "../backend.ts";
import { ScriptedEngine } from "./scripted-engine.ts";

const request: TextRequest = {
  messages: [{ role: "user", content: "q" }],
  sampling: { temperature: 0, topP: 1, topK: 0, minP: 0, repetitionPenalty: 1, seed: 1 },
  maxNewTokens: 100,
};

async function told(engine: ScriptedEngine, changes: Partial<TextRequest> = {}): Promise<[string, string]> {
  const events: TextEvent[] = [];
  for await (const event of engine.generate({ ...request, ...changes })) events.push(event);
  const join = (type: string): string =>
    events.map((event) => (event.type === type && "text" in event ? event.text : "")).join("");
  return [join("reasoning-delta"), join("text-delta")];
}

describe("ScriptedEngine", () => {
  for (const piece of [1, 3, 100])
    it(`says its outputs in order, ${piece} characters at a time`, async () => {
      const engine = new ScriptedEngine(["<think>\nhm\n</think>\n\nAnswer: 2\n", "no thinking", "<thin"], { piece });
      assert.deepEqual(await told(engine), ["\nhm\n", "\n\nAnswer: 2\n"]);
      assert.deepEqual(await told(engine), ["", "no thinking"]);
      assert.deepEqual(await told(engine), ["", "<thin"]);
      await assert.rejects(told(engine), /no output for request 4/);
    });
  it("goes on in the thinking that the prefill opened", async () => {
    assert.deepEqual(await told(new ScriptedEngine(["hm</think>2"]), { prefill: "<think>\n" }), ["hm", "2"]);
  });
  it("thinking that is never closed", async () => {
    assert.deepEqual(await told(new ScriptedEngine(["<think>hm </thin"])), ["hm </thin", ""]);
  });
  it("answers by the request, or fails", async () => {
    const engine = new ScriptedEngine(({ messages }, turn) => (turn === 0 ? (messages[0]?.content ?? "") : new Error("lost")));
    assert.deepEqual(await told(engine), ["", "q"]);
    await assert.rejects(told(engine), /lost/);
  });
  it("is aborted", async () => {
    await assert.rejects(told(new ScriptedEngine(["2"]), { signal: AbortSignal.abort(new Error("enough")) }), /enough/);
  });
});
