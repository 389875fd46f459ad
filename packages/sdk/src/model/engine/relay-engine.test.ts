import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { TextEvent, TextRequest } from "../../backend/backend.ts";
import { backendReason } from "../../backend/choosing/reason.ts";
import { type Script, ScriptedEngine } from "../../backend/scripted/scripted-engine.ts";
import { BackendError } from "../../errors/backend-error.ts";
import { storeFailure } from "../store/failure.ts";
import { EngineRelay, RelayedEngine, relayedState } from "./relay-engine.ts";

const sampling = { temperature: 0, topP: 1, topK: 0, minP: 0, repetitionPenalty: 1, seed: 1 };
const request: TextRequest = { messages: [{ role: "user", content: "q" }], sampling, maxNewTokens: 9 };

/** An engine as it is seen from another thread: all that crosses is copied and takes a turn of the loop. */
function across(script: Script): { engine: RelayedEngine; relay: EngineRelay } {
  const there = new ScriptedEngine(script, { piece: 2 });
  const relay = new EngineRelay(there, (message) => setTimeout(() => engine.take(structuredClone(message))));
  const engine = new RelayedEngine(relayedState(there), (message) => setTimeout(() => relay.take(structuredClone(message))));
  return { engine, relay };
}

async function told({ engine }: ReturnType<typeof across>, asked = request): Promise<TextEvent[]> {
  const events: TextEvent[] = [];
  for await (const event of engine.generate(asked)) events.push(event);
  return events;
}

describe("an engine in another thread than who asks", () => {
  it("tells the same", async () => {
    const direct: TextEvent[] = [];
    for await (const event of new ScriptedEngine(["<think>hm</think>x = 2"], { piece: 2 }).generate(request)) direct.push(event);
    const relayed = across(() => "<think>hm</think>x = 2");
    assert.deepEqual(await told(relayed), direct);
    const { backend, model, constrains, refused } = relayed.engine;
    assert.deepEqual([backend, model.id, constrains, refused], ["scripted", "scripted", false, []]);
  });
  it("fails in the same way", async () => {
    const relayed = across(() => new BackendError("no room", { kind: "out-of-memory" }));
    await assert.rejects(told(relayed), (error) => error instanceof BackendError && error.kind === "out-of-memory");
  });
  it("says what is wrong in every language there too", async () => {
    const failures = [
      new BackendError("no way", { kind: "unavailable", said: backendReason("backend.no-way", { reasons: "none" }) }),
      storeFailure("no-space", { file: "f", model: "Tiny", size: "1 GB" }),
    ];
    for (const failure of failures)
      await assert.rejects(told(across(() => failure)), (error) => {
        assert.ok(error instanceof BackendError);
        assert.deepEqual([error.message, error.said], [failure.message, failure.said]);
        return true;
      });
  });
  it("is stopped when who asks is gone", async () => {
    let signal: AbortSignal | undefined;
    const relayed = across((asked) => {
      signal = asked.signal;
      return new Promise(() => {});
    });
    void told(relayed).catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 20));
    relayed.relay.stop();
    assert.equal(signal?.aborted, true);
  });
  it("rejects with the signal's reason, and is stopped there", async () => {
    let signal: AbortSignal | undefined;
    const relayed = across((asked) => {
      signal = asked.signal;
      return new Promise(() => {});
    });
    await assert.rejects(told(relayed, { ...request, signal: AbortSignal.timeout(20) }), /timeout/i);
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(signal?.aborted, true);
  });
});
