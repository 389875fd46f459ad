import type { TextEngine } from "../backend/backend.ts";
import {
  type Choice,
  chooseBackend,
  type Dtype,
  type Preferences,
  type Refusal,
  type Rung,
} from "../backend/choosing/choose-backend.ts";
import type { Probe } from "../backend/choosing/probe.ts";
import { backendReason } from "../backend/choosing/reason.ts";
import { builtin } from "../backend/node/builtin.ts";
import { probeNode } from "../backend/node/probe-node.ts";
import { BackendError } from "../errors/backend-error.ts";
import { ModelStoreError } from "../errors/model-store-error.ts";
import { LadderEngine, type OpenRung } from "./engine/ladder-engine.ts";
import { startNodeThread } from "./engine/node-thread.ts";
import type { LoadOrder } from "./engine/port.ts";
import { profileOrder } from "./engine/profile-order.ts";
import { ThreadEngine } from "./engine/thread-engine.ts";
import type { ModelManifest } from "./manifest/manifest.ts";
import { runnableOf } from "./manifest/runnable.ts";
import type { HeldModel } from "./store/fetch-model.ts";
import type { DtypeState, HaveOptions, ModelStore } from "./store/model-store.ts";

export interface OpenModelOptions extends HaveOptions {
  store: ModelStore;
  /** What there is to run it with; looked for in Node where it is not given. */
  probe?: Probe;
  preferences?: Omit<Preferences, "hasRemote">;
  /** Opens it in one way; without it, in a thread of Node from files of the store. */
  openRung?: OpenRung;
  /** The engine of a remote server, where there is one that may be asked. */
  openRemote?: (signal: AbortSignal | undefined) => Promise<TextEngine>;
  /** Told before anything is downloaded or loaded. */
  onchoice?: (choice: Choice) => void;
}

/** A model that is ready, and how it came to be run where it is. */
export interface OpenModel {
  readonly engine: LadderEngine;
  readonly manifest: ModelManifest;
  /** Why the ways before were none, and what failed. */
  readonly refused: readonly Refusal[];
}

/**
 * Opens a model: chooses where it runs, sees to it that its files are here, and loads it in the first way that works. What is here already is
 * preferred to what would have to be downloaded, on the same backend; without consent nothing is downloaded, and what is here is used alone.
 *
 * @throws {ConsentNeededError} where nothing is here that could be run, with size, source and licence of what would be downloaded
 * @throws {ModelStoreError} where the files cannot be had
 * @throws {BackendError} where no way to run it works, with all reasons; the signal's reason when aborted
 */
export async function openModel(manifest: ModelManifest, options: OpenModelOptions): Promise<OpenModel> {
  const { store, signal, probe = probeNode(), onchoice, openRung, openRemote } = options;
  const preferences = { ...options.preferences, hasRemote: openRemote !== undefined };
  const states = await store.states(manifest);
  const choice = chooseBackend(runnableOf(manifest, await store.learntBytes(manifest)), probe, preferences);
  const { rungs, refused } = withFiles(choice, states, options, (await store.place(manifest)).isForeign === true);
  onchoice?.({ rungs, refused });
  const open: OpenRung = (rung, given) => {
    if (rung.backend === "remote" && openRemote !== undefined) return openRemote(given);
    return openRung === undefined ? openHere(manifest, rung, options, given) : openRung(rung, given);
  };
  const failures: ModelStoreError[] = [];
  try {
    const engine = await LadderEngine.open(rungs, goingOn(open, failures), refused, signal);
    return { engine, manifest, refused: engine.refused };
  } catch (error) {
    const [first] = failures;
    // Nothing was loaded at all: what is wrong with the files says more than that no way works.
    if (error instanceof BackendError && first !== undefined && failures.length === new Set(rungs.map(wayOf)).size) throw first;
    throw error;
  }
}

const wayOf = ({ backend, dtype }: Rung): string => `${backend} ${dtype}`;

/** What a server does not have in one dtype, or a disk has no room for, it may in another. */
function goingOn(open: OpenRung, failures: ModelStoreError[]): OpenRung {
  return async (rung, signal) => {
    try {
      return await open(rung, signal);
    } catch (error) {
      if (!(error instanceof ModelStoreError) || (error.kind !== "not-found" && error.kind !== "no-space")) throw error;
      failures.push(error);
      throw new BackendError(error.message, { kind: "failed", cause: error, said: error.said });
    }
  };
}

/** What tells the engines of models apart in a pool. */
export const modelKey = ({ id, revision }: ModelManifest, { backend = "auto", dtype, contextLength }: Preferences = {}): string =>
  [id, revision, backend, dtype ?? "", contextLength ?? ""].join(" ");

/** On each backend, dtypes that are here come first; where nothing may be downloaded, they are all there is. */
function withFiles(
  { rungs, refused }: Choice,
  states: readonly DtypeState[],
  { consent, localFilesOnly = false }: OpenModelOptions,
  isForeign: boolean,
): Choice {
  const here = new Set<Dtype | undefined>([undefined]);
  for (const { dtype, state } of states) if (state === "whole") here.add(dtype);
  const isHere = ({ dtype }: Rung): boolean => here.has(dtype);
  const backends = [...new Set(rungs.map(({ backend }) => backend))];
  const sorted = backends.flatMap((backend) => {
    const own = rungs.filter((rung) => rung.backend === backend);
    return [...own.filter(isHere), ...own.filter((rung) => !isHere(rung))];
  });
  const mayAsk = consent !== undefined && consent !== false && !localFilesOnly && !isForeign;
  // Where nothing is here, the first way is tried all the same: what it says tells what to do.
  if (mayAsk || !sorted.some(isHere)) return { rungs: sorted, refused };
  const reason = backendReason("backend.not-here");
  // A way with ever less context is one way.
  const left = new Map<string, Refusal>();
  for (const rung of sorted)
    if (!isHere(rung)) left.set(wayOf(rung), { backend: rung.backend, ...(rung.dtype && { dtype: rung.dtype }), reason });
  return { rungs: sorted.filter(isHere), refused: [...refused, ...left.values()] };
}

async function openHere(
  manifest: ModelManifest,
  rung: Rung,
  { store, consent, localFilesOnly = false, onprogress }: OpenModelOptions,
  signal: AbortSignal | undefined,
): Promise<TextEngine> {
  const held = await store.have(manifest, rung.dtype as Dtype, {
    localFilesOnly,
    ...(consent === undefined ? {} : { consent }),
    ...(onprogress === undefined ? {} : { onprogress }),
    ...(signal === undefined ? {} : { signal }),
  }).finished;
  return ThreadEngine.open(startNodeThread(), orderOf(held, rung), signal);
}

/** What a thread of Node is told of a model that is here. */
export const orderOf = ({ manifest, place, identity }: HeldModel, rung: Rung): LoadOrder => ({
  ...{ rung, identity },
  ...profileOrder(manifest),
  ...engineFolder(place.name),
});

/** transformers.js takes a name with two dashes for none of a repository, and looks for it as it stands: the whole path, then. */
function engineFolder(folder: string): { id: string; folder: string } {
  const { basename, dirname } = builtin("node:path");
  const name = basename(folder);
  const isName = /^[\w.-]{1,96}$/.test(name) && !/--|\.\.|\.git$|\.ipynb$|^[.-]|[.-]$/.test(name);
  return isName ? { id: name, folder: dirname(folder) } : { id: folder, folder: dirname(folder) };
}
