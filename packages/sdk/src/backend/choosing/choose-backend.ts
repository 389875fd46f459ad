import type { Message } from "../../contract.ts";
import type { BackendName } from "../backend.ts";
import type { Probe } from "./probe.ts";
import { backendReason } from "./reason.ts";

export type Dtype = "fp32" | "fp16" | "q8" | "q4" | "q4f16";

/** What has to be known of a model to choose where it runs. */
export interface Runnable {
  id: string;
  /** Bytes of the weights in each dtype that is published; null where that is not known yet. */
  dtypes: Partial<Record<Dtype, number | null>>;
  contextLength: number;
  /** Bytes that a token takes in the cache of keys and values, in 16 bits. */
  bytesPerToken: number;
}

export interface Preferences {
  backend?: BackendName | "auto";
  dtype?: Dtype;
  /** Whether a remote server is named. */
  hasRemote?: boolean;
  /** Tokens that question and answer may need. */
  contextLength?: number;
}

/** One way to run a model, with what it is run in. */
export interface Rung {
  backend: BackendName;
  dtype: Dtype | undefined;
  contextLength: number;
}

export interface Refusal {
  backend: BackendName;
  dtype?: Dtype;
  reason: Message;
}

/** The ways that may work, best first, and why the others may not. */
export interface Choice {
  rungs: Rung[];
  refused: Refusal[];
}

/** Best first. Graphics cards of one's own, then a server that was named, then processors. */
const order: readonly [BackendName, readonly Dtype[]][] = [
  ["webgpu", ["q4f16", "q4"]],
  ["cuda", ["q4f16", "q4", "fp16"]],
  ["remote", []],
  ["cpu", ["q4f16", "q4", "q8", "fp32"]],
  ["wasm", ["q4", "q8", "fp32"]],
];

/** WebAssembly manages half a token a second at 1.3 GB, measured, and a graphics adapter that is software less: no home for more than this many bytes. */
const slowLimit = 400e6;
/** What loading needs at its peak, as a multiple of the file. */
const loadingShare = 1.35;
const defaultContext = 4096;
/** Below this a question with its thinking does not fit. */
const leastContext = 1024;

/**
 * Where a model is to run here: every way that may work, best first, each to be tried where the one before fails, and why the others are none.
 * Nothing is loaded or downloaded for it.
 */
export function chooseBackend(model: Runnable, probe: Probe, preferences: Preferences = {}): Choice {
  const wanted = preferences.backend === "auto" ? undefined : preferences.backend;
  const choice: Choice = { rungs: [], refused: [] };
  for (const [backend, dtypes] of order) {
    const isOther = wanted !== undefined && wanted !== backend;
    const reason = isOther ? backendReason("backend.other-asked", { wanted }) : whyNot(backend, probe, preferences);
    if (reason !== undefined) choice.refused.push({ backend, reason });
    else if (backend === "remote")
      choice.rungs.push({ backend, dtype: undefined, contextLength: wantedContext(model, preferences) });
    else for (const dtype of dtypes) addRungs(choice, backend, dtype, model, probe, preferences);
  }
  return choice;
}

function whyNot(backend: BackendName, probe: Probe, { hasRemote = false }: Preferences): Message | undefined {
  if (backend === "remote") return hasRemote ? undefined : backendReason("backend.no-server");
  const found = probe[backend as "webgpu" | "cuda" | "cpu" | "wasm"];
  return found.found ? undefined : found.reason;
}

const wantedContext = (model: Runnable, { contextLength = defaultContext }: Preferences): number =>
  Math.min(model.contextLength, contextLength);

/** With the whole context, then, should that not fit, with ever less of it. */
function addRungs(
  choice: Choice,
  backend: BackendName,
  dtype: Dtype,
  model: Runnable,
  probe: Probe,
  preferences: Preferences,
): void {
  const reason = whyNotIn(backend, dtype, model, probe, preferences);
  if (reason !== undefined) {
    choice.refused.push({ backend, dtype, reason });
    return;
  }
  let contextLength = wantedContext(model, preferences);
  do {
    choice.rungs.push({ backend, dtype, contextLength });
    contextLength = Math.floor(contextLength / 2);
  } while (contextLength >= leastContext);
}

function whyNotIn(
  backend: BackendName,
  dtype: Dtype,
  model: Runnable,
  probe: Probe,
  { dtype: wanted }: Preferences,
): Message | undefined {
  if (wanted !== undefined && wanted !== dtype) return backendReason("backend.other-asked", { wanted });
  const bytes = model.dtypes[dtype];
  if (bytes === undefined) return backendReason("backend.not-published", { model: model.id, dtype });
  if (backend === "webgpu" && dtype.endsWith("16") && probe.webgpu.found && !probe.webgpu.hasShaderF16)
    return backendReason("backend.no-halves");
  if (bytes === null) return undefined;
  const size = megabytes(bytes);
  if (backend === "wasm" && bytes > slowLimit) return backendReason("backend.slow-in-wasm", { size });
  if (backend === "webgpu" && probe.webgpu.found && probe.webgpu.isSoftware && bytes > slowLimit)
    return backendReason("backend.slow-in-software", { size, adapter: probe.webgpu.name });
  const needed = bytes * loadingShare + Math.min(leastContext, model.contextLength) * model.bytesPerToken;
  if (probe.memory !== undefined && needed > probe.memory)
    return backendReason("backend.too-little-memory", { needed: megabytes(needed), memory: megabytes(probe.memory) });
  return undefined;
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
