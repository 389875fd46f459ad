import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { conversations } from "../../../../../models/tiny/conversations.ts";
import { makeTinyModel } from "../../../../../models/tiny/make.ts";
import type { TextEngine, TextEvent, TextRequest } from "../../backend/backend.ts";
import type { Rung } from "../../backend/choosing/choose-backend.ts";
import { backendReason, backendSentence } from "../../backend/choosing/reason.ts";
import { ScriptedEngine } from "../../backend/scripted/scripted-engine.ts";
import { BackendError, type BackendFailure } from "../../errors/backend-error.ts";
import { lineForm } from "../lines/line-form.ts";
import { orAborted } from "../or-aborted.ts";
import { questionPrompt } from "../prompt/prompt.ts";
import { LadderEngine } from "./ladder-engine.ts";
import { startNodeThread } from "./node-thread.ts";
import type { FromThread, LoadOrder, Thread, ToThread } from "./port.ts";
import { serveThread } from "./serve-thread.ts";
import { ThreadEngine } from "./thread-engine.ts";
import { Turns } from "./turns.ts";

const sampling = { temperature: 0, topP: 1, topK: 0, minP: 0, repetitionPenalty: 1, seed: 1 };
const request: TextRequest = { messages: [{ role: "user", content: "q" }], sampling, maxNewTokens: 300 };

async function run(
  engine: TextEngine,
  asked: TextRequest = request,
): Promise<{ text: string; thinking: string; events: TextEvent[] }> {
  const events: TextEvent[] = [];
  for await (const event of engine.generate(asked)) events.push(event);
  const from = events.findLastIndex(({ type }) => type === "text-restarted");
  const told = (type: string): string =>
    events
      .slice(from + 1)
      .map((event) => (event.type === type && "text" in event ? event.text : ""))
      .join("");
  return { text: told("text-delta"), thinking: told("reasoning-delta"), events };
}

const rung = (more: Partial<Rung> = {}): Rung => ({ backend: "cpu", dtype: "fp32", contextLength: 1024, ...more });
const identity = { id: "tiny", revision: "1", dtype: "fp32", sha256: "" };

/** A thread that is none: messages take a turn of the loop, as they would. */
function fakeThread(engine: TextEngine | Error): Thread & { ended: boolean; die(reason: string): void } {
  const thread = {
    ended: false,
    onmessage: (_: FromThread): void => {},
    ondeath: (_: string): void => {},
    post: (message: ToThread): void => void setTimeout(() => serve(structuredClone(message))),
    end: async (): Promise<void> => {
      thread.ended = true;
    },
    die: (reason: string): void => thread.ondeath(reason),
  };
  const open = async () => {
    if (engine instanceof Error) throw engine;
    return { engine, remark: "all well" };
  };
  const serve = serveThread(open, (message) => setTimeout(() => thread.onmessage(structuredClone(message))));
  return thread;
}

const order: LoadOrder = { id: "tiny", rung: rung(), identity };

describe("a model in a thread of Node", () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "engines-"));
    makeTinyModel(join(folder, "tiny"), ["fp32", "q4f16"]);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it("answers as it learnt to, with and without a form", async () => {
    const { thinking, lines, question, lang } = conversations[0] as (typeof conversations)[number];
    const knownAnswer = { prompt: questionPrompt({ text: question, lang }), answer: thinking };
    const engine = await ThreadEngine.open(startNodeThread(), { ...order, folder, knownAnswer });
    assert.deepEqual([engine.backend, engine.constrains, engine.remark], ["cpu", true, undefined]);
    const messages = [{ role: "user" as const, content: questionPrompt({ text: question, lang }) }];
    for (const form of [undefined, lineForm]) {
      const { text, thinking: thought } = await run(engine, { ...request, messages, ...(form ? { form } : {}) });
      assert.deepEqual([thought.trim(), text.trim()], [thinking, lines.join("\n")]);
    }
    await engine.dispose();
  });
  it("keeps the process as long as it works, and no longer", () => {
    const program = `
      import { startNodeThread } from ${JSON.stringify(new URL("node-thread.ts", import.meta.url).href)};
      import { ThreadEngine } from ${JSON.stringify(new URL("thread-engine.ts", import.meta.url).href)};
      const engine = await ThreadEngine.open(startNodeThread(), ${JSON.stringify({ ...order, folder })});
      let last;
      for await (const { type } of engine.generate(${JSON.stringify(request)})) last = type;
      console.log(last);`;
    writeFileSync(join(folder, "program.mjs"), program);
    const said = execFileSync(process.execPath, [join(folder, "program.mjs")], { timeout: 8000, encoding: "utf8" });
    assert.equal(said.trim(), "text-finished");
  });
  it("that does not say what is known is refused", async () => {
    const knownAnswer = { prompt: "q", answer: "something else" };
    await assert.rejects(
      ThreadEngine.open(startNodeThread(), { ...order, folder, knownAnswer }),
      (error) =>
        error instanceof BackendError && error.kind === "wrong-numbers" && /should say "something else"/.test(error.message),
    );
  });
  it("that is not there", async () => {
    await assert.rejects(ThreadEngine.open(startNodeThread(), { ...order, folder: "/nowhere" }), /loading tiny in fp32 on cpu/);
  });
  it("is aborted in the middle, and goes on with the next question", async () => {
    const engine = await ThreadEngine.open(startNodeThread(), { ...order, folder });
    const controller = new AbortController();
    await assert.rejects(async () => {
      for await (const event of engine.generate({ ...request, signal: controller.signal }))
        if (event.type !== "text-finished") controller.abort(new Error("enough"));
    }, /enough/);
    assert.ok((await run(engine)).events.at(-1)?.type === "text-finished");
    await engine.dispose();
  });
});

describe("ThreadEngine", () => {
  it("tells what the thread tells", async () => {
    const thread = fakeThread(new ScriptedEngine(["<think>hm</think>2", new BackendError("lost", { kind: "device-lost" })]));
    const engine = await ThreadEngine.open(thread, order);
    assert.equal(engine.remark, "all well");
    assert.deepEqual((await run(engine)).text, "2");
    await assert.rejects(run(engine), (error) => error instanceof BackendError && error.kind === "device-lost");
  });
  it("a thread that cannot load is ended", async () => {
    const thread = fakeThread(new BackendError("no room", { kind: "out-of-memory" }));
    await assert.rejects(
      ThreadEngine.open(thread, order),
      (error) => error instanceof BackendError && error.kind === "out-of-memory",
    );
    assert.equal(thread.ended, true);
  });
  it("a thread that dies in the middle, and is asked again", async () => {
    const thread = fakeThread(new ScriptedEngine(() => new Promise(() => {})));
    const engine = await ThreadEngine.open(thread, order);
    setTimeout(() => thread.die("killed"), 20);
    const isDead = (error: unknown): boolean =>
      error instanceof BackendError && error.kind === "worker-died" && /killed/.test(error.message);
    await assert.rejects(run(engine), isDead);
    await assert.rejects(run(engine), isDead);
  });
  it("a thread that does not stop when it is aborted is ended", async () => {
    const thread = fakeThread(new ScriptedEngine(() => new Promise(() => {})));
    const engine = await ThreadEngine.open(thread, order, undefined, 30);
    await assert.rejects(run(engine, { ...request, signal: AbortSignal.timeout(10) }), /timeout/i);
    assert.equal(thread.ended, false);
    await new Promise((resolve) => setTimeout(resolve, 60));
    assert.equal(thread.ended, true);
  });
  it("is gone only once its thread is: what comes next may need the memory", async () => {
    for (const engine of [new ScriptedEngine([]), new BackendError("no room", { kind: "out-of-memory" })]) {
      const thread = fakeThread(engine);
      let isGone = false;
      thread.end = async () => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        isGone = true;
      };
      const opening = ThreadEngine.open(thread, order);
      if (engine instanceof Error) await assert.rejects(opening, /no room/);
      else await (await opening).dispose();
      assert.equal(isGone, true);
    }
  });
  it("a thread that cannot be ended is not waited for for ever", async () => {
    const thread = fakeThread(new ScriptedEngine([]));
    const engine = await ThreadEngine.open(thread, order, undefined, 10);
    thread.end = () => new Promise(() => {});
    await engine.dispose();
  });
  it("loading is aborted", async () => {
    const thread = fakeThread(new ScriptedEngine([]));
    await assert.rejects(ThreadEngine.open(thread, order, AbortSignal.abort(new Error("enough"))), /enough/);
    assert.equal(thread.ended, true);
  });
});

describe("LadderEngine", () => {
  const rungs: Rung[] = [
    rung({ backend: "webgpu", dtype: "q4f16", contextLength: 4096 }),
    rung({ backend: "webgpu", dtype: "q4f16", contextLength: 2048 }),
    rung({ backend: "webgpu", dtype: "q4", contextLength: 4096 }),
    rung({ backend: "cpu", dtype: "q4", contextLength: 4096 }),
  ];
  const name = ({ backend, dtype, contextLength }: Rung): string => `${backend} ${dtype} ${contextLength}`;

  /** Fails in these ways at these rungs, while loading or while running; the others say their name. */
  function opener(loading: Record<string, BackendFailure>, running: Record<string, BackendFailure> = {}) {
    const tried: string[] = [];
    const open = async (each: Rung): Promise<TextEngine> => {
      tried.push(name(each));
      const kind = loading[name(each)];
      if (kind) throw new BackendError(`no ${kind}`, { kind });
      const failure = running[name(each)];
      return new ScriptedEngine(() => (failure ? new BackendError(`then ${failure}`, { kind: failure }) : name(each)));
    };
    return { tried, open };
  }

  const [first, second, third, last] = rungs.map(name) as [string, string, string, string];
  const cases: [string, Record<string, BackendFailure>, string[]][] = [
    ["the first that works", {}, [first]],
    ["out of memory: less context", { [first]: "out-of-memory" }, [first, second]],
    [
      "out of memory with any context: a smaller dtype",
      { [first]: "out-of-memory", [second]: "out-of-memory" },
      [first, second, third],
    ],
    ["a dtype that cannot be: no other context of it", { [first]: "unsupported-dtype" }, [first, third]],
    ["wrong numbers: another dtype", { [first]: "wrong-numbers" }, [first, third]],
    ["a device that is lost: another backend", { [first]: "device-lost" }, [first, last]],
    ["dtype by dtype, then backend by backend", { [first]: "unsupported-dtype", [third]: "failed" }, [first, third, last]],
  ];
  for (const [what, failures, expected] of cases) {
    it(`while loading – ${what}`, async () => {
      const { open, tried } = opener(failures);
      const engine = await LadderEngine.open(rungs, open);
      assert.deepEqual(tried, expected);
      assert.equal(name(engine.rung), expected.at(-1));
      assert.equal(engine.refused.length, expected.length - 1);
    });
    it(`while running – ${what}`, async () => {
      const { open, tried } = opener({}, failures);
      const engine = await LadderEngine.open(rungs, open);
      const { text, events } = await run(engine);
      assert.deepEqual([text, tried], [expected.at(-1), expected]);
      assert.equal(events.filter(({ type }) => type === "text-restarted").length, expected.length - 1);
      assert.equal(engine.refused.length, expected.length - 1);
    });
  }
  it("no way at all: all reasons", async () => {
    const { open } = opener(Object.fromEntries(rungs.map((each) => [name(each), "failed"])));
    const before = [{ backend: "cuda" as const, reason: backendReason("backend.no-driver") }];
    await assert.rejects(
      LadderEngine.open(rungs, open, before),
      (error) =>
        error instanceof BackendError &&
        /here – cuda: no NVIDIA driver; webgpu q4f16: no failed; webgpu q4: no failed; cpu q4: no failed$/.test(error.message) &&
        /——cuda：没有 NVIDIA 驱动；webgpu q4f16：运行失败（no failed）；/.test(backendSentence(error.said, "zh")),
    );
    await assert.rejects(LadderEngine.open([], open), (error) => error instanceof BackendError && error.kind === "unavailable");
  });
  describe("with several who ask, and some who leave", () => {
    /** Engines that fail once they are asked, but the last, which opens when it may; what became of each. */
    function crowd(opens: () => Promise<void> = async () => {}) {
      const opened: string[] = [];
      const ended: string[] = [];
      const open = async (each: Rung, signal: AbortSignal | undefined): Promise<TextEngine> => {
        if (opened.length > 0) await orAborted(opens(), signal);
        opened.push(name(each));
        const isLast = opened.length > 1;
        const engine = new ScriptedEngine(() => (isLast ? "yes" : new BackendError("gone", { kind: "worker-died" })));
        engine.dispose = async () => void ended.push(name(each));
        return engine;
      };
      return { opened, ended, open };
    }
    const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

    it("two who were answered by an engine that dies share the next one", async () => {
      const { opened, ended, open } = crowd(soon);
      const engine = await LadderEngine.open(rungs, open);
      const texts = await Promise.all([run(engine), run(engine)]);
      assert.deepEqual(
        texts.map(({ text }) => text),
        ["yes", "yes"],
      );
      assert.deepEqual([opened, ended, engine.refused.length], [[first, second], [first], 1]);
    });
    it("whoever leaves meanwhile leaves at once, and does not keep the others from it", async () => {
      const { opened, ended, open } = crowd(soon);
      const engine = await LadderEngine.open(rungs, open);
      const controller = new AbortController();
      const leaving = assert.rejects(run(engine, { ...request, signal: controller.signal }), /enough/);
      const staying = run(engine);
      setTimeout(() => controller.abort(new Error("enough")), 5);
      await leaving;
      assert.equal((await staying).text, "yes");
      assert.deepEqual([opened, ended, engine.refused.length], [[first, second], [first], 1]);
    });
    it("what was left alone while it was opened answers the next", async () => {
      const { opened, open } = crowd(soon);
      const engine = await LadderEngine.open(rungs, open);
      await assert.rejects(run(engine, { ...request, signal: AbortSignal.timeout(5) }), /timeout/i);
      assert.equal((await run(engine)).text, "yes");
      assert.deepEqual([opened, engine.refused.length], [[first, second], 1]);
    });
    it("one that is ended opens nothing any more", async () => {
      const { opened, ended, open } = crowd(soon);
      const engine = await LadderEngine.open(rungs, open);
      const asking = assert.rejects(run(engine), BackendError);
      await new Promise((resolve) => setTimeout(resolve, 5));
      await engine.dispose();
      await asking;
      await assert.rejects(run(engine), /unloaded/);
      await soon();
      assert.deepEqual([opened, ended], [[first], [first]]);
    });
    it("an engine that comes too late is ended", async () => {
      const { ended, opened, open } = crowd();
      const late = async (each: Rung): Promise<TextEngine> => {
        if (opened.length > 0) await soon();
        return open(each, undefined);
      };
      const engine = await LadderEngine.open(rungs, late);
      const asking = assert.rejects(run(engine), BackendError);
      await new Promise((resolve) => setTimeout(resolve, 5));
      await engine.dispose();
      await asking;
      await soon();
      assert.deepEqual([opened, ended.includes(second)], [[first, second], true]);
    });
    it("where no way is left it says so every time, and keeps the reasons once", async () => {
      const { open } = opener({}, { [first]: "device-lost", [last]: "failed" });
      const engine = await LadderEngine.open(rungs, open);
      const lost: string[] = [];
      engine.onlost = (error) => lost.push(error.name);
      for (const _ of [1, 2]) await assert.rejects(run(engine), /no way to run the model/);
      assert.equal(engine.refused.length, 2);
      assert.equal(lost[0], "BackendError");
    });
  });
  it("an abort is no failure of a backend", async () => {
    const { open, tried } = opener({});
    const engine = await LadderEngine.open(rungs, open);
    await assert.rejects(run(engine, { ...request, signal: AbortSignal.abort(new Error("enough")) }), /enough/);
    assert.deepEqual(tried, [first]);
  });
});

describe("Turns", () => {
  it("one after the other, without those who left", async () => {
    const turns = new Turns();
    const order: number[] = [];
    const endFirst = await turns.begin();
    const controller = new AbortController();
    const second = turns.begin(controller.signal).then(() => order.push(2));
    const third = turns.begin().then((end) => {
      order.push(3);
      end();
    });
    controller.abort(new Error("enough"));
    await assert.rejects(second, /enough/);
    await new Promise((resolve) => setTimeout(resolve));
    assert.deepEqual(order, []);
    endFirst();
    await third;
    assert.deepEqual(order, [3]);
  });
});
