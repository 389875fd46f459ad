import assert from "node:assert/strict";
import { test } from "node:test";
import { ScriptedEngine, type SolveEvent } from "@math-viz/sdk";
import { askedModel } from "../model/ask-model.ts";
import { Engine } from "./engine.ts";
import { MainThreadHost } from "./main-thread-host.ts";

const story = "The perimeter of a garden is 30 m and it is twice as long as wide. How wide is it?";
const lines = "<think>w is 5</think>Let: w = \\text{width}\nGiven: 2(w + 2w) = 30\nStep: 6w = 30\nStep: w = 5\nAnswer: w = 5\n";

function ask(said: string | Error | Promise<string>, signal: AbortSignal = new AbortController().signal) {
  const events: SolveEvent[] = [];
  const holding = { count: 0 };
  const model = askedModel(new ScriptedEngine(() => said), () => {
    holding.count += 1;
    return () => {
      holding.count -= 1;
    };
  });
  const engine = new Engine([async () => new MainThreadHost(() => import("./work.ts"))]);
  const owner = {};
  engine.retain(owner);
  const request = {
    question: { text: story },
    options: { lang: "en" },
    model,
    signal,
    onevent: (event: SolveEvent) => events.push(event),
  };
  const result = engine.solve(owner, request).finally(() => engine.release(owner));
  return { result, events, holding };
}

test("a question is put to the page's model from where it is solved, and what it writes is verified there", async () => {
  const { result, events, holding } = ask(lines);
  const { derivation } = await result;
  assert.equal(derivation.answers[0]?.latex, "w = 5");
  assert.equal(derivation.provenance.model?.id, "scripted");
  assert.ok(derivation.steps.some(({ source, verdict }) => source === "model" && verdict.status === "proved"));
  assert.ok(events.some(({ type }) => type === "reasoning-delta"));
  assert.equal(holding.count, 0);
});

test("a model that fails is said, and nothing is made up", async () => {
  const { result } = ask(new Error("no power"));
  const { derivation } = await result;
  assert.equal(derivation.answers.length, 0);
  assert.match(JSON.stringify(derivation.reason), /no power/);
});

test("who cancels lets go of the model", async () => {
  const controller = new AbortController();
  const { result, holding } = ask(new Promise(() => {}), controller.signal);
  setTimeout(() => controller.abort(new DOMException("enough", "AbortError")), 300);
  await assert.rejects(result, { name: "AbortError" });
  assert.equal(holding.count, 0);
});
