import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { given, lines, riddle, story, summary } from "../../../test/asking.ts";
import type { TextEngine, TextEvent } from "../../backend/backend.ts";
import { ScriptedEngine } from "../../backend/scripted/scripted-engine.ts";
import { BackendError } from "../../errors/backend-error.ts";
import { solve } from "../../solve.ts";

describe("an engine that does not do as it is asked", () => {
  /** Tells events as they are made, and whether it was stopped. */
  class WildEngine extends ScriptedEngine {
    stopped = 0;
    readonly #events: () => Iterable<TextEvent>;
    constructor(events: () => Iterable<TextEvent>) {
      super([]);
      this.#events = events;
    }
    override async *generate(): AsyncGenerator<TextEvent, void> {
      try {
        for (const event of this.#events()) {
          yield event;
          await Promise.resolve();
        }
      } finally {
        this.stopped += 1;
      }
    }
  }
  const usage = { promptTokens: 0, cachedTokens: 0, newTokens: 0, forwardPasses: 0 };
  const said = (text: string): TextEvent => ({ type: "text-delta", text });

  function* endless(event: TextEvent): Iterable<TextEvent> {
    yield said(lines(...given));
    for (;;) yield event;
  }

  const endings: readonly (readonly [what: string, event: TextEvent])[] = [
    ["lines", said("Note: and so on\n")],
    ["a line", said("((((((((((((((((")],
    ["blanks", said("\n\n\n\n")],
    ["thinking", { type: "reasoning-delta", text: "hm ".repeat(20) }],
  ];
  for (const [what, event] of endings)
    it(`${what} without end`, async () => {
      const engine = new WildEngine(() => endless(event));
      const { status, answers } = await solve({ text: story }, { engine, maxNewTokens: 50 }).result;
      assert.deepEqual([status, engine.stopped, answers[0]?.latex], ["partial", 1, "w = 5"]);
    });

  it("stops the model at a false line", async () => {
    const engine = new WildEngine(() => endless(said("Step: w = 6\n")));
    const { repairs } = await solve({ text: story }, { engine }).result;
    assert.deepEqual([engine.stopped, repairs?.[0]?.attempts.length], [3, 2]);
  });

  it("a line that was cut off is none", async () => {
    const cut: TextEvent[] = [said("Given: 6w = 3"), { type: "text-finished", reason: "length", usage }];
    const { status, reason } = await solve({ text: story }, { engine: new WildEngine(() => cut) }).result;
    assert.deepEqual([status, reason?.key], ["unsolved", "reason.model-silent"]);
  });

  it("begins again elsewhere: what was told does not count", async () => {
    const restarted: TextEvent = { type: "text-restarted", backend: "cpu", reason: "lost" };
    const events = [said(lines("Given: w = 7", "Step: 2w = 14")), restarted, said(lines(...given, "Answer: w = 5"))];
    const { steps, answers } = await solve({ text: story }, { engine: new WildEngine(() => events) }).result;
    assert.deepEqual([steps[0]?.after.latex, steps[1]?.after.latex, answers[0]?.latex], ["2(w + 2w) = 30", "6w = 30", "w = 5"]);
  });

  it("begins again elsewhere, and keeps to no form there", async () => {
    const restarted: TextEvent = { type: "text-restarted", backend: "cpu", reason: "lost" };
    const events = [said(lines(...given)), restarted, said("Since $6w = 30$, the answer is $\\boxed{w = 5}$.\n")];
    const { steps, answers } = await solve({ text: story }, { engine: new WildEngine(() => events) }).result;
    assert.deepEqual([steps.find(({ rule }) => rule === "model.line")?.after.latex, answers[0]?.latex], ["6w = 30", "w = 5"]);
  });

  it("fails in the middle: what is verified stays", async () => {
    function* failing(): Iterable<TextEvent> {
      yield said(lines("Given: (a + b)^2", "Step: a^2 + 2ab + b^2"));
      throw new BackendError("the device is gone", { kind: "device-lost" });
    }
    const { derivation } = { derivation: await solve({ text: riddle }, { engine: new WildEngine(failing) }).result };
    assert.equal(summary(derivation), "partial model-failed | model.given:unchecked model.line:proved |  | ");
  });

  it("a function that promises none", async () => {
    const engine = async () => null as unknown as TextEngine;
    const { status, reason } = await solve({ text: story }, { engine, tier: "model" }).result;
    assert.deepEqual([status, reason?.key], ["unsolved", "reason.model-failed"]);
  });

  it("is stopped when the question is aborted, and when time is up", async () => {
    const engine = new WildEngine(() => endless({ type: "reasoning-delta", text: "." }));
    const controller = new AbortController();
    const solving = solve({ text: story }, { engine, signal: controller.signal });
    for await (const { type } of solving) if (type === "reasoning-delta") controller.abort(new Error("enough"));
    await assert.rejects(solving.result, /enough/);
    await assert.rejects(solve({ text: story }, { engine, maxNewTokens: 1e9, budget: { milliseconds: 50 } }).result, {
      name: "TimeoutError",
    });
    assert.equal(engine.stopped, 2);
  });
});
