import {
  type DownloadProgress,
  type Language,
  MisuseError,
  openModel,
  RemoteEngine,
  type SolveOptions,
  type TextEngine,
} from "@math-viz/sdk";
import { optionDecimal, optionNumber, optionText, refuseOptions } from "./arguments.ts";
import { type Given, type Option, type Streams, UsageError } from "./command.ts";
import { manifestOf, modelOptions, storeOf } from "./model-case.ts";
import { DownloadLine } from "./terminal/download-line.ts";
import { modelWordsIn } from "./terminal/model-words.ts";

const { folder, root, manifest } = modelOptions as Required<Pick<typeof modelOptions, "folder" | "root" | "manifest">>;

/** What a command that solves takes to ask a language model for what rules cannot do. */
export const solveModelOptions: Readonly<Record<string, Option>> = {
  model: {
    takes: "MODEL",
    says: "ask this language model where rules come to no answer; it has to be here (math-viz models pull)",
  },
  remote: {
    takes: "URL",
    says: "ask the model of that name on a server that speaks OpenAI's protocol; its key is $MATH_VIZ_API_KEY",
  },
  tier: { takes: "rules|model|auto", says: "who proposes steps: rules, a model, or rules first (auto)" },
  backend: { takes: "cpu|cuda", says: "where the model runs; else where it runs best" },
  folder,
  root,
  manifest,
  temperature: { takes: "T", says: "how freely the model chooses its words: 0 not at all; 0.6" },
  "top-p": { takes: "P", says: "of how much probability it chooses among: 0.95" },
  tokens: { takes: "N", says: "the most tokens that it writes: 2048" },
  thinking: { takes: "N", says: "how many of them may be thinking" },
  seed: { takes: "N", says: "the same seed, the same working" },
};

/** What only a model on this machine heeds, and what any model does. */
const ofModelHere = ["folder", "root", "manifest", "backend", "thinking"];
const ofModel = [...ofModelHere, "temperature", "top-p", "tokens"];

/** A model for one run of the program: opened when it is first needed, and ended with it. */
export interface RunningModel {
  readonly options: Pick<SolveOptions, "engine" | "tier" | "sampling" | "maxNewTokens" | "thinkingBudget" | "seed">;
  end(): Promise<void>;
}

/** @throws {UsageError} for options that do not go together */
export async function modelFor(given: Given, streams: Streams, lang: Language): Promise<RunningModel> {
  const [temperature, topP] = [optionDecimal(given, "temperature", 0, 5), optionDecimal(given, "top-p", 0.01, 1)];
  const [tokens, thinking, seed] = [
    optionNumber(given, "tokens", 1, 131_072),
    optionNumber(given, "thinking", 0, 131_072),
    optionNumber(given, "seed", 0, 2 ** 31 - 1),
  ];
  const opened: Opened = { engine: undefined };
  const engine = await engineFor(given, streams, lang, opened);
  const tier = optionText(given, "tier");
  if (tier !== undefined && !["rules", "model", "auto"].includes(tier))
    throw new UsageError(`--tier is rules, model or auto, not "${tier}"`);
  if (tier === "model" && engine === undefined)
    throw new UsageError("--tier model needs a model: --model MODEL, or --remote URL --model NAME");
  return {
    options: {
      ...(engine && { engine }),
      ...(tier !== undefined && { tier: tier as "rules" | "model" | "auto" }),
      sampling: { ...(temperature !== undefined && { temperature }), ...(topP !== undefined && { topP }) },
      ...(tokens !== undefined && { maxNewTokens: tokens }),
      ...(thinking !== undefined && { thinkingBudget: thinking }),
      ...(seed !== undefined && { seed }),
    },
    end: async () => void (await opened.engine?.then((each) => each.dispose()).catch(() => {})),
  };
}

/** Kept until the program ends: an answer may take longer than a page or a server would keep what nobody asks for. */
interface Opened {
  engine: Promise<TextEngine> | undefined;
}

async function engineFor(given: Given, streams: Streams, lang: Language, opened: Opened): Promise<SolveOptions["engine"]> {
  const [name, remote] = [optionText(given, "model"), optionText(given, "remote")];
  const backend = backendOf(given);
  if (remote !== undefined) {
    refuseOptions(given, (option) => ofModelHere.includes(option), "--remote");
    return remoteEngine(remote, name, streams);
  }
  if (name === undefined && !given.options.has("manifest")) {
    const idle = ofModel.find((option) => given.options.has(option));
    if (idle !== undefined) throw new UsageError(`--${idle} needs a model: --model MODEL`);
    return undefined;
  }
  const manifest = await manifestOf(given, name);
  const store = storeOf(given, streams);
  const preferences = backend === undefined ? {} : { backend };
  const line = new DownloadLine(streams.err, modelWordsIn(lang));
  // What is here is used; downloading is for `math-viz models pull`.
  const open = async (): Promise<TextEngine> => {
    const onprogress = (progress: DownloadProgress): void => line.tell(progress);
    return (await openModel(manifest, { store, preferences, consent: false, onprogress }).finally(() => line.end())).engine;
  };
  return () => {
    opened.engine ??= open().catch((error: unknown) => {
      opened.engine = undefined;
      throw error;
    });
    return opened.engine;
  };
}

function backendOf(given: Given): "cpu" | "cuda" | undefined {
  const backend = optionText(given, "backend");
  if (backend === undefined || backend === "cpu" || backend === "cuda") return backend;
  throw new UsageError(`--backend is cpu or cuda, not "${backend}"`);
}

function remoteEngine(url: string, model: string | undefined, { environment }: Streams): TextEngine {
  if (model === undefined) throw new UsageError("--remote needs the model's name on that server: --model NAME");
  const key = environment.MATH_VIZ_API_KEY;
  try {
    return new RemoteEngine({ url, model, ...(key && { key }) });
  } catch (error) {
    if (!(error instanceof MisuseError)) throw error;
    throw new UsageError(error.message);
  }
}
