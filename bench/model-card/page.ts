/** What the page of the benchmark runs: our engine in its worker, or transformers.js's own generation on the page. */
import * as hub from "@huggingface/transformers";
import type { TextRequest } from "../../packages/sdk/src/backend/backend.ts";
import type { Rung } from "../../packages/sdk/src/backend/choosing/choose-backend.ts";
import { startBrowserThread } from "../../packages/sdk/src/model/engine/browser-thread.ts";
import { ThreadEngine } from "../../packages/sdk/src/model/engine/thread-engine.ts";

/** What a contender is asked for. */
export interface Order {
  /** Address of the folder that holds the model's. */
  models: string;
  /** Name of the model's folder. */
  name: string;
  rung: Rung;
  questions: string[];
  /** How many tokens are written, each in a text of its own that begins anew. */
  lengths: number[];
}

/** Times in milliseconds. */
export interface Written {
  load: number;
  /** What was changed at loading for the numbers to be right; ours alone. */
  remark?: string;
  texts: { question: string; length: number; text: string; spent: number; read: number }[];
}

const sampling = { temperature: 0, topP: 1, topK: 0, minP: 0, repetitionPenalty: 1, seed: 1 };
const messagesOf = (content: string): TextRequest["messages"] => [{ role: "user", content }];

async function ours({ models, name, rung, questions, lengths }: Order): Promise<Written> {
  const started = performance.now();
  const worker = () => new Worker("/element/math-viz-model-worker.js", { type: "module" });
  const identity = { id: name, revision: "1", dtype: rung.dtype ?? "", sha256: "" };
  const engine = await ThreadEngine.open(startBrowserThread(worker), { id: name, rung, identity, folder: models });
  const written: Written = { load: performance.now() - started, texts: [] };
  if (engine.remark !== undefined) written.remark = engine.remark;
  for (const length of lengths)
    for (const question of questions) {
      let text = "";
      const began = performance.now();
      for await (const event of engine.generate({ messages: messagesOf(question), sampling, maxNewTokens: length })) {
        if ("text" in event) text += event.text;
        if (event.type !== "text-finished") continue;
        const { newTokens, promptTokens, cachedTokens } = event.usage;
        if (newTokens !== length) throw new RangeError(`${newTokens} tokens instead of ${length}`);
        const spent = performance.now() - began;
        written.texts.push({ question, length, text, spent, read: promptTokens - cachedTokens });
      }
    }
  await engine.dispose();
  return written;
}

async function peer({ models, name, rung, questions, lengths }: Order): Promise<Written> {
  const settings = { allowLocalModels: false, remoteHost: models, remotePathTemplate: "{model}/" };
  Object.assign(hub.env, settings, { useBrowserCache: false, useWasmCache: false });
  const program = `/element/onnxruntime/ort-wasm-simd-threaded${rung.backend === "webgpu" ? ".asyncify" : ""}`;
  const address = (ending: string): string => new URL(program + ending, location.href).href;
  Object.assign(hub.env.backends.onnx.wasm as object, { wasmPaths: { mjs: address(".mjs"), wasm: address(".wasm") } });
  const started = performance.now();
  const tokenizer = await hub.AutoTokenizer.from_pretrained(name);
  const device = rung.backend as "webgpu" | "wasm";
  const model = await hub.AutoModelForCausalLM.from_pretrained(name, { device, dtype: rung.dtype as "q4f16" });
  const written: Written = { load: performance.now() - started, texts: [] };
  for (const length of lengths)
    for (const question of questions) {
      const input = tokenizer.apply_chat_template(messagesOf(question) as never, {
        add_generation_prompt: true,
        return_dict: true,
      }) as { input_ids: { dims: number[] } };
      const began = performance.now();
      const bounds = { max_new_tokens: length, min_new_tokens: length, do_sample: false };
      const output = (await model.generate({ ...input, ...bounds } as never)) as unknown as { tolist(): bigint[][] };
      const spent = performance.now() - began;
      const read = input.input_ids.dims[1] as number;
      const text = tokenizer.decode((output.tolist()[0] as bigint[]).slice(read).map(Number), { skip_special_tokens: false });
      written.texts.push({ question, length, text, spent, read });
    }
  return written;
}

/** What the card is, and what it can do; undefined where there is none. */
async function card() {
  const { gpu } = navigator as unknown as {
    gpu?: { requestAdapter(): Promise<{ info: Record<string, string>; features: Set<string> } | null> };
  };
  let adapter = await gpu?.requestAdapter();
  // Some drivers take their process down at the first asking, and Chromium starts it again.
  if (gpu && !adapter) {
    await new Promise((resolve) => setTimeout(resolve, 2000));
    adapter = await gpu.requestAdapter();
  }
  if (!adapter) return undefined;
  const { vendor, architecture, description } = adapter.info;
  return {
    vendor,
    architecture,
    description,
    halves: adapter.features.has("shader-f16"),
    subgroups: adapter.features.has("subgroups"),
  };
}

export const contenders = { ours, peer, card };
Object.assign(globalThis, { contenders });
