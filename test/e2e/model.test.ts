import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { type Conversation, conversations } from "../../models/tiny/conversations.ts";
import type { TextEngine, TextEvent, TextRequest } from "../../packages/sdk/src/backend/backend.ts";
import type { Rung } from "../../packages/sdk/src/backend/choosing/choose-backend.ts";
import { BackendError } from "../../packages/sdk/src/errors/backend-error.ts";
import { LadderEngine } from "../../packages/sdk/src/model/engine/ladder-engine.ts";
import { startNodeThread } from "../../packages/sdk/src/model/engine/node-thread.ts";
import { ThreadEngine } from "../../packages/sdk/src/model/engine/thread-engine.ts";
import { lineForm } from "../../packages/sdk/src/model/lines/line-form.ts";
import { questionPrompt } from "../../packages/sdk/src/model/prompt/prompt.ts";
import { type ModelStage, openModelStage, openPage, pageThread, policyOf } from "./model-page.ts";

const sampling = { temperature: 0, topP: 1, topK: 0, minP: 0, repetitionPenalty: 1, seed: 1 };

/** A question as it is asked; `maxNewTokens` keeps a software graphics card within bounds. */
const asked = ({ question, lang }: Conversation, maxNewTokens: number): TextRequest => ({
  messages: [{ role: "user", content: questionPrompt({ text: question, lang }) }],
  sampling,
  maxNewTokens,
  form: lineForm,
});

/** Something that the model has not learnt: what it says to it hangs on every bit. */
const unknown: TextRequest = {
  messages: [{ role: "user", content: "Factor x^2 - 4x + 3, and say 为什么." }],
  sampling,
  maxNewTokens: 24,
};

async function told(engine: TextEngine, request: TextRequest): Promise<TextEvent[]> {
  const events: TextEvent[] = [];
  for await (const event of engine.generate(request)) events.push(event);
  return events;
}

const textOf = (events: readonly TextEvent[], type: TextEvent["type"]): string =>
  events.map((event) => (event.type === type && "text" in event ? event.text : "")).join("");

/** What was told, and for how many tokens; how many were in the cache already hangs on what was asked before. */
const tokensOf = (events: readonly TextEvent[] = []): unknown[] =>
  events.map((event) => (event.type === "text-finished" ? [event.reason, event.usage.newTokens] : event));

const rung = (backend: Rung["backend"], dtype: Rung["dtype"] = "fp32"): Rung => ({ backend, dtype, contextLength: 1024 });

let stage: ModelStage;
before(async () => {
  stage = await openModelStage(["fp32", "q4f16"]);
});
after(() => stage.close());

/** The page that a model was loaded on last. */
let page: Page;

async function inChromium(each: Rung, waits = true): Promise<ThreadEngine> {
  ({ page } = await openPage(stage));
  const identity = { id: "tiny", revision: "1", dtype: each.dtype ?? "", sha256: "" };
  return ThreadEngine.open(await pageThread(page, waits), { id: "tiny", rung: each, identity, folder: `${stage.site}/models/` });
}

describe("the tiny model in Chromium says the very tokens that it says in Node", () => {
  const whole = [...conversations.map((each) => asked(each, 300)), unknown];
  /** Few enough tokens for a card that is none: one conversation, and how the others begin. */
  const short = whole.map((request, index) => (index === 2 ? request : { ...request, maxNewTokens: 12 }));
  let expected: { whole: unknown[][]; short: unknown[][] };

  const allOf = async (engine: TextEngine, requests: readonly TextRequest[]): Promise<unknown[][]> => {
    const all: unknown[][] = [];
    for (const request of requests) all.push(tokensOf(await told(engine, request)));
    return all;
  };

  before(async () => {
    const identity = { id: "tiny", revision: "1", dtype: "fp32", sha256: "" };
    const node = await ThreadEngine.open(startNodeThread(), { id: "tiny", rung: rung("cpu"), identity, folder: stage.folder });
    expected = { whole: await allOf(node, whole), short: await allOf(node, short) };
    await node.dispose();
  });

  test("wasm: every conversation, thinking and lines", async () => {
    const engine = await inChromium(rung("wasm"));
    assert.equal(engine.remark, undefined);
    assert.deepEqual(await allOf(engine, whole), expected.whole);
    for (const conversation of conversations) {
      const events = await told(engine, asked(conversation, 300));
      assert.equal(textOf(events, "reasoning-delta").trim(), conversation.thinking);
      assert.equal(textOf(events, "text-delta").trim(), conversation.lines.join("\n"));
    }
    await engine.dispose();
  });

  test("wasm: what nobody wants any more is not written to its end", async () => {
    const { page } = await openPage(stage);
    const thread = await pageThread(page);
    const identity = { id: "tiny", revision: "1", dtype: "fp32", sha256: "" };
    const order = { id: "tiny", rung: rung("wasm"), identity, folder: `${stage.site}/models/` };
    const engine = await ThreadEngine.open(thread, order);
    const types: string[] = [];
    const { onmessage } = thread;
    thread.onmessage = (message) => {
      types.push(message.type);
      onmessage(message);
    };
    const controller = new AbortController();
    const endless = { ...unknown, sampling: { ...sampling, temperature: 50 }, maxNewTokens: 900, signal: controller.signal };
    await assert.rejects(async () => {
      for await (const event of engine.generate(endless)) if (event.type !== "text-finished") controller.abort();
    });
    assert.deepEqual(tokensOf(await told(engine, whole[0] as TextRequest)), expected.whole[0]);
    const stopped = types.indexOf("failed");
    assert.ok(stopped > 0 && stopped < 150, types.join(" "));
    await engine.dispose();
  });

  for (const [build, waits] of [
    ["jspi", true],
    ["asyncify", false],
  ] as const)
    test(`WebGPU by ONNX Runtime's ${build} build: a whole conversation and the beginnings of the others, in short pieces`, async () => {
      const from = stage.asked.length;
      const engine = await inChromium(rung("webgpu"), waits);
      assert.match(engine.remark ?? "", /31 tokens at a time/);
      assert.deepEqual(await allOf(engine, short), expected.short);
      const programs = stage.asked.slice(from).filter((path) => path.endsWith(".wasm"));
      assert.deepEqual(programs, [`/element/onnxruntime/ort-wasm-simd-threaded.${build}.wasm`]);
      await engine.dispose();
    });
});

describe("where a way to run it fails", () => {
  const open = (each: Rung): Promise<TextEngine> => inChromium(each);
  const question = asked(conversations[2] as Conversation, 300);
  const answer = conversations[2]?.lines.join("\n");

  test("floats of 16 bits on a card that has none: wasm takes over, and says why", async () => {
    const engine = await LadderEngine.open([rung("webgpu", "q4f16"), rung("wasm")], open);
    assert.equal(textOf(await told(engine, question), "text-delta").trim(), answer);
    assert.equal(engine.backend, "wasm");
    assert.match(JSON.stringify(engine.refused[0]?.reason), /f16|float16|wrong/i);
    await engine.dispose();
  });

  test("a worker that dies in the middle: another one begins anew", async () => {
    const engine = await LadderEngine.open([rung("wasm"), rung("wasm")], open);
    const events: TextEvent[] = [];
    for await (const event of engine.generate(question)) {
      events.push(event);
      if (events.length !== 3) continue;
      await page.evaluate(() => {
        const scope = globalThis as unknown as { model: Worker };
        scope.model.terminate();
        scope.model.onerror?.(new ErrorEvent("error", { message: "killed" }));
      });
    }
    const from = events.findIndex(({ type }) => type === "text-restarted");
    assert.ok(from > 0);
    assert.equal(textOf(events.slice(from), "text-delta").trim(), answer);
    assert.match(JSON.stringify(engine.refused[0]?.reason), /gone: .*killed/);
    await engine.dispose();
  });

  test("a graphics card that is lost in the middle: wasm begins anew", async () => {
    const engine = await LadderEngine.open([rung("webgpu"), rung("wasm")], open);
    const events: TextEvent[] = [];
    for await (const event of engine.generate(question)) {
      events.push(event);
      if (events.length !== 3) continue;
      const devtools = await stage.browser.target().createCDPSession();
      await devtools.send("Browser.crashGpuProcess");
    }
    const from = events.findIndex(({ type }) => type === "text-restarted");
    assert.ok(from > 0);
    assert.equal(textOf(events.slice(from), "text-delta").trim(), answer);
    assert.equal(engine.backend, "wasm");
    assert.equal(engine.refused.length, 1);
    await engine.dispose();
  });

  test("files that are not there", async () => {
    const { page } = await openPage(stage);
    const identity = { id: "none", revision: "1", dtype: "fp32", sha256: "" };
    await assert.rejects(
      ThreadEngine.open(await pageThread(page), { id: "none", rung: rung("wasm"), identity, folder: `${stage.site}/models/` }),
      (error) => error instanceof BackendError && /loading none in fp32 on wasm/.test(error.message),
    );
  });
});

describe("what a policy has to allow for a model", () => {
  const strict = policyOf();
  const withWasm = policyOf({ "script-src": "'self' 'wasm-unsafe-eval'" });
  const cases: [what: string, page: string, worker: string, works: boolean | RegExp][] = [
    ["the strict policy for all: no WebAssembly", strict, strict, /WebAssembly/],
    [
      "'wasm-unsafe-eval' for the page alone is of no use: a worker has the policy of its own file",
      withWasm,
      strict,
      /WebAssembly/,
    ],
    ["'wasm-unsafe-eval' for the worker's file alone is enough", strict, withWasm, true],
    ["for both", withWasm, withWasm, true],
    [
      "no connections in the worker: no files",
      strict,
      policyOf({ "script-src": "'self' 'wasm-unsafe-eval'", "connect-src": "'none'" }),
      /fetch/,
    ],
    ["no connections on the page: it needs none", policyOf({ "connect-src": "'none'" }), withWasm, true],
    ["no workers on the page: none is started", policyOf({ "worker-src": "'none'" }), withWasm, /gone/],
    ["workers by script-src where worker-src is missing", strict.replace("; worker-src 'self'", ""), withWasm, true],
  ];
  for (const [what, page, worker, works] of cases)
    test(what, async () => {
      Object.assign(stage.policies, { page, worker });
      try {
        const opening = inChromium(rung("wasm"));
        if (works === true) await (await opening).dispose();
        else await assert.rejects(opening, works as RegExp);
      } finally {
        Object.assign(stage.policies, { page: strict, worker: withWasm });
      }
    });

  test("WebGPU needs nothing else", async () => {
    const { page, refused } = await openPage(stage);
    const identity = { id: "tiny", revision: "1", dtype: "fp32", sha256: "" };
    const order = { id: "tiny", rung: rung("webgpu"), identity, folder: `${stage.site}/models/` };
    const engine = await ThreadEngine.open(await pageThread(page), order);
    await setTimeout(100);
    assert.deepEqual(refused, []);
    await engine.dispose();
  });
});
