/**
 * One contender in a process of its own, so that its memory is its own: `node bench/model/contender.ts ours|peer FOLDER NAME [cpu|webgpu|cuda]`. Prints one
 * line of JSON.
 */
import * as hub from "@huggingface/transformers";
import type { TextRequest } from "../../packages/sdk/src/backend/backend.ts";
import { loadNetwork, type Network } from "../../packages/sdk/src/backend/network/load-network.ts";
import { Decoder } from "../../packages/sdk/src/model/decoding/decoder.ts";
import { questionPrompt } from "../../packages/sdk/src/model/prompt/prompt.ts";

/** What a contender tells. Times in milliseconds, memory in bytes. */
export interface ContenderFigures {
  load: number;
  /** Of the whole prompt, up to its first token. */
  firstToken: number;
  promptTokens: number;
  /** From one token to the next, while decoding. */
  perToken: number[];
  /** What all threads together spent on a token, while decoding: programs beside count less in it than in the time. */
  processor: number;
  peakMemory: number;
  /** Up to the first token of a second question after the first, of which `read` tokens had to be read. Ours alone. */
  second?: { firstToken: number; read: number; promptTokens: number };
}

const decoded = 64;
const sampling = { temperature: 0, topP: 1, topK: 0, minP: 0, repetitionPenalty: 1, seed: 1 };
const questions = [
  "The perimeter of a garden is 30 m and it is twice as long as wide. How wide is it?",
  "A train takes 3 hours for 240 km. How far does it go in 5 hours?",
];
const messagesOf = (index: number): TextRequest["messages"] => [
  { role: "user", content: questionPrompt({ text: questions[index] as string, lang: "en" }) },
];

/** Times of the tokens, by the moments at which text of theirs, or nothing, was told: the loop is asked for one token more each time. */
async function ours(name: string): Promise<ContenderFigures> {
  const started = performance.now();
  const network = await loadNetwork(hub, name, { backend, dtype: "q4f16", contextLength: 4096 });
  const load = performance.now() - started;
  const moments = timed(network);
  const decoder = new Decoder(network.session, network.tokenizer);
  const first = await answered(decoder, { messages: messagesOf(0), sampling, maxNewTokens: decoded + 1 }, moments);
  const second = await answered(decoder, { messages: messagesOf(1), sampling, maxNewTokens: 2 }, moments);
  return {
    load,
    firstToken: first.spent[0] as number,
    promptTokens: first.promptTokens,
    perToken: first.spent.slice(1),
    processor: first.processor,
    second: {
      firstToken: second.spent[0] as number,
      read: second.promptTokens - second.cachedTokens,
      promptTokens: second.promptTokens,
    },
    peakMemory: peakMemory(),
  };
}

interface Moment {
  at: number;
  /** What the process has spent up to then. */
  processor: number;
}

function now(): Moment {
  const { user, system } = process.cpuUsage();
  return { at: performance.now(), processor: (user + system) / 1000 };
}

/** Times from one moment to the next, and what a token costs the processor from the first token on. */
function between(moments: readonly Moment[]) {
  const [, first, ...later] = moments as [Moment, Moment, ...Moment[]];
  const last = later.at(-1) ?? first;
  return {
    spent: moments.slice(1).map(({ at }, index) => at - (moments[index] as Moment).at),
    processor: (last.processor - first.processor) / Math.max(1, later.length),
  };
}

/** Keeps the moment of each run of the network's end. */
function timed({ session }: Network): Moment[] {
  const moments: Moment[] = [];
  const forward = session.forward.bind(session);
  session.forward = async (tokens, rows) => {
    const logits = await forward(tokens, rows);
    moments.push(now());
    return logits;
  };
  return moments;
}

async function answered(decoder: Decoder, request: TextRequest, moments: Moment[]) {
  moments.splice(0, Number.POSITIVE_INFINITY, now());
  for await (const event of decoder.generate(request))
    if (event.type === "text-finished") return { ...event.usage, ...between(moments) };
  throw new RangeError("the text did not finish");
}

/** transformers.js's own generation on the same file, the likeliest token every time. */
async function peer(name: string): Promise<ContenderFigures> {
  const started = performance.now();
  const tokenizer = await hub.AutoTokenizer.from_pretrained(name);
  const model = await hub.AutoModelForCausalLM.from_pretrained(name, { device: backend, dtype: "q4f16" });
  const load = performance.now() - started;
  const input = tokenizer.apply_chat_template(messagesOf(0) as never, { add_generation_prompt: true, return_dict: true }) as {
    input_ids: { dims: number[] };
  };
  const moments = [now()];
  class Clock extends hub.StoppingCriteria {
    override _call(ids: number[][]): boolean[] {
      moments.push(now());
      return ids.map(() => false);
    }
  }
  const length = { max_new_tokens: decoded + 1, min_new_tokens: decoded + 1 };
  await model.generate({ ...input, ...length, do_sample: false, stopping_criteria: new Clock() } as never);
  const { spent, processor } = between(moments);
  return {
    load,
    firstToken: spent[0] as number,
    promptTokens: input.input_ids.dims[1] as number,
    perToken: spent.slice(1),
    processor,
    peakMemory: peakMemory(),
  };
}

const peakMemory = (): number => process.resourceUsage().maxRSS * 1024;

const [who, folder, name, backend = "cpu"] = process.argv.slice(2) as [string, string, string, ("cpu" | "webgpu" | "cuda")?];
hub.env.allowRemoteModels = false;
hub.env.localModelPath = `${folder}/`;
console.log(JSON.stringify(await (who === "ours" ? ours(name) : peer(name))));
process.exit(0);
