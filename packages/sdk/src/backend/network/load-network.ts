import { BackendError } from "../../errors/backend-error.ts";
import type { BackendName } from "../backend.ts";
import type { Rung } from "../choosing/choose-backend.ts";
import { CachedSession } from "./cached-session.ts";
import { asBackendError } from "./failure.ts";
import { hearing } from "./hearing.ts";
import { ByteLevelTokenizer, type HubTokenizer } from "./hub-tokenizer.ts";
import type { MakeTensor, OrtSession, OrtTensor } from "./ort.ts";

/** The part of @huggingface/transformers that is used: it knows the layout of repositories, finds the files of a dtype, and opens the session. */
export interface HubModule {
  readonly AutoTokenizer: { from_pretrained(id: string, options: object): Promise<unknown> };
  readonly AutoModelForCausalLM: { from_pretrained(id: string, options: object): Promise<unknown> };
  readonly Tensor: new (type: never, data: never, dims: never) => unknown;
  readonly env: object;
}

interface HubModel {
  readonly config: { readonly vocab_size?: number; readonly max_position_embeddings?: number };
  readonly generation_config?: { readonly eos_token_id?: number | number[] | null } | null;
  readonly sessions: { readonly model?: OrtSession };
}

export interface Network {
  readonly session: CachedSession;
  readonly tokenizer: ByteLevelTokenizer;
}

/**
 * The backends that load a network, by transformers.js's names, and how many tokens each reads at a time: more hardly makes reading faster, and takes
 * memory. On the processor 128 cost 3 % of the time of 512 more, and a prompt of 1,500 tokens then needs no more memory than loading a model of 1.3 GB,
 * instead of a tenth more than the file. An abort is heard between two pieces: in WebAssembly, which reads some tokens a second, they have to be short.
 */
const chunks: Partial<Record<BackendName, number>> = { webgpu: 512, cuda: 512, cpu: 128, wasm: 32 };

/**
 * Loads a network and its tokenizer with transformers.js, to be run by ourselves. Where files come from is set in the module's `env` before.
 *
 * @param id of the repository, or the name of a folder in `env.localModelPath`
 * @throws {BackendError} whose kind says what failed
 */
export async function loadNetwork(hub: HubModule, id: string, { backend, dtype, contextLength }: Rung): Promise<Network> {
  const chunk = chunks[backend];
  if (chunk === undefined) throw new BackendError(`${backend} loads no network`, { kind: "unavailable" });
  try {
    const tokenizer = (await hub.AutoTokenizer.from_pretrained(id, {})) as HubTokenizer;
    const model = (await hub.AutoModelForCausalLM.from_pretrained(id, { device: backend, dtype })) as HubModel;
    const network = networkOf(hub, model, tokenizer, { backend, contextLength, chunk });
    if (backend === "cpu") await network.session.shareCache();
    return network;
  } catch (error) {
    throw asBackendError(error, `loading ${id} in ${dtype} on ${backend}`);
  }
}

function networkOf(
  hub: HubModule,
  model: HubModel,
  tokenizer: HubTokenizer,
  { backend, contextLength, chunk }: { backend: BackendName; contextLength: number; chunk: number },
): Network {
  const { config, generation_config, sessions } = model;
  const { vocab_size: vocabularySize, max_position_embeddings: places = contextLength } = config;
  if (sessions.model === undefined || vocabularySize === undefined)
    throw new BackendError("the model is no decoder with a single network", { kind: "failed" });
  const ends = generation_config?.eos_token_id ?? tokenizer.eos_token_id ?? [];
  const makeTensor: MakeTensor = (...parts) =>
    (new hub.Tensor(...(parts as unknown as [never, never, never])) as { ort_tensor: OrtTensor }).ort_tensor;
  const session = backend === "wasm" ? hearing(sessions.model) : sessions.model;
  return {
    session: new CachedSession(session, makeTensor, {
      contextLength: Math.min(contextLength, places),
      vocabularySize,
      chunk,
      halvesAsWords: backend === "cpu" || backend === "cuda",
    }),
    tokenizer: new ByteLevelTokenizer(tokenizer, vocabularySize, [ends].flat()),
  };
}
