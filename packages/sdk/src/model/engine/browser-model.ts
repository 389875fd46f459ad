import type { BackendName, TextEngine } from "../../backend/backend.ts";
import type { Preferences, Rung } from "../../backend/choosing/choose-backend.ts";
import { type BrowserScope, type Probe, probeBrowser } from "../../backend/choosing/probe.ts";
import type { Message } from "../../contract.ts";
import type { DownloadOffer } from "../../errors/consent-needed-error.ts";
import type { ModelManifest } from "../manifest/manifest.ts";
import { openModel } from "../open-model.ts";
import { orAborted } from "../or-aborted.ts";
import { ChunkedPlace } from "../store/chunked-place.ts";
import type { HeldModel } from "../store/fetch-model.ts";
import type { Download } from "../store/flight.ts";
import { ModelStore } from "../store/model-store.ts";
import { openChunks, type StorageScope } from "../store/open-chunks.ts";
import type { DownloadProgress } from "../store/progress.ts";
import { startBrowserThread } from "./browser-thread.ts";
import type { LoadOrder, Thread } from "./port.ts";
import { profileOrder } from "./profile-order.ts";
import { keptAddress } from "./served-files.ts";
import { ThreadEngine } from "./thread-engine.ts";

/** How far a model of a page is. */
export type ModelState =
  /** Nobody has asked for it, or it was unloaded. */
  | { phase: "resting" }
  | { phase: "looking" }
  /** Nothing is downloaded until somebody agrees. What is not kept is there until the page is left. */
  | { phase: "offered"; offer: DownloadOffer; isKept: boolean }
  | { phase: "downloading" | "paused"; progress: DownloadProgress }
  | { phase: "loading" }
  /** A remark says why its files are lost when the page is left. */
  | { phase: "ready"; backend: BackendName; dtype: string; remark?: Message }
  | { phase: "failed"; error: Error };

export interface BrowserModelOptions {
  /** Base address of the hub, or of a mirror of it. */
  source?: string;
  preferences?: Preferences;
  /** Address of the folder with ONNX Runtime's files, where they do not lie beside the worker's file. */
  runtime?: string;
  /** Milliseconds after the last question until it is unloaded: five minutes. */
  idle?: number;
  /** For tests. */
  start?: () => Thread;
  probe?: () => Promise<Probe>;
  store?: () => Promise<ModelStore>;
}

const usualIdle = 5 * 60_000;

/** One model of a page: offered, downloaded, loaded in the best way that works, and unloaded when nobody has asked it for a while. */
export class BrowserModel {
  readonly manifest: ModelManifest;
  onchange: () => void = () => {};
  #state: ModelState = { phase: "resting" };
  readonly #options: BrowserModelOptions;
  #store: Promise<ModelStore> | undefined;
  #opening: Promise<TextEngine> | undefined;
  /** The engine that is ready. */
  #engine: TextEngine | undefined;
  /** Ends what is being done to have it ready: at first, or again where one that was ready fails. */
  #preparing: AbortController | undefined;
  #answer: (() => void) | undefined;
  #download: Download | undefined;
  #users = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(manifest: ModelManifest, options: BrowserModelOptions = {}) {
    this.manifest = manifest;
    this.#options = options;
  }

  get state(): ModelState {
    return this.#state;
  }

  /**
   * Makes it ready. Where something has to be downloaded it is offered (`state`), and waits until somebody answers.
   *
   * @throws {ModelStoreError} where its files cannot be had; {BackendError} where no way to run it works; an AbortError when it is cancelled
   */
  open(): Promise<TextEngine> {
    this.#opening ??= this.#open();
    return this.#opening;
  }

  /** Agrees to what is offered. */
  agree(): void {
    this.#answer?.();
  }

  pause(): void {
    this.#download?.pause();
  }

  resume(): void {
    this.#download?.resume();
  }

  /** Stops what is being offered, downloaded or loaded. What has come is kept for the next time. */
  cancel(): void {
    this.#preparing?.abort(new DOMException("cancelled", "AbortError"));
  }

  /** Works with it; others who ask wait their turn in the engine itself. It is unloaded when nobody has asked it for a while. */
  async use<T>(work: (engine: TextEngine) => Promise<T>): Promise<T> {
    const release = this.hold();
    try {
      return await work(await this.open());
    } finally {
      release();
    }
  }

  /** Keeps it from being unloaded. @returns to be called when it is not needed any more */
  hold(): () => void {
    let isHeld = true;
    this.#users += 1;
    clearTimeout(this.#timer);
    return () => {
      if (isHeld) this.#users -= 1;
      isHeld = false;
      this.#rest();
    };
  }

  /** Ends it, whoever uses it, or cancels what is being done to have it. */
  async unload(): Promise<void> {
    clearTimeout(this.#timer);
    const opening = this.#opening;
    [this.#opening, this.#engine] = [undefined, undefined];
    this.cancel();
    await opening?.then((engine) => engine.dispose()).catch(() => {});
    if (this.#opening === undefined && this.#state.phase !== "failed") this.#set({ phase: "resting" });
  }

  /** Once it is ready and nobody uses it. */
  #rest(): void {
    if (this.#users > 0 || this.#state.phase !== "ready") return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.unload(), this.#options.idle ?? usualIdle);
    (this.#timer as { unref?: () => void }).unref?.();
  }

  async #open(): Promise<TextEngine> {
    const controller = new AbortController();
    this.#preparing = controller;
    const { signal } = controller;
    const { probe = () => probeBrowser(globalThis as BrowserScope), preferences = {} } = this.#options;
    this.#set({ phase: "looking" });
    try {
      const store = await this.#openStore();
      const { engine } = await openModel(this.manifest, {
        ...{ store, signal, preferences, probe: await probe(), consent: (offer) => this.#ask(offer, store, signal) },
        openRung: (rung, asked = signal) =>
          asked === signal ? this.#openRung(store, rung, signal) : this.#fallBack(store, rung, asked),
      });
      engine.onlost = (error) => this.#engine === engine && this.#lose(engine, error);
      this.#engine = engine;
      this.#rest();
      return engine;
    } catch (error) {
      if (this.#preparing === controller) {
        this.#opening = undefined;
        const failure = error instanceof Error ? error : new Error(String(error));
        this.#set(signal.aborted ? { phase: "resting" } : { phase: "failed", error: failure });
      }
      throw error;
    } finally {
      this.#endPreparing(controller);
    }
  }

  #openStore(): Promise<ModelStore> {
    this.#store ??= (this.#options.store ?? (() => openPageStore(this.#options.source)))();
    this.#store.catch(() => {
      this.#store = undefined;
    });
    return this.#store;
  }

  #endPreparing(controller: AbortController): void {
    if (this.#preparing === controller) this.#preparing = undefined;
  }

  async #openRung(store: ModelStore, rung: Rung, signal: AbortSignal): Promise<TextEngine> {
    const held = await this.#have(store, rung, signal);
    this.#set({ phase: "loading" });
    const order = await orderOf(held, rung, this.#options.runtime);
    const engine = await ThreadEngine.open((this.#options.start ?? startBrowserThread)(), order, signal);
    const { remark } = held.place;
    this.#set({
      phase: "ready",
      backend: engine.backend,
      dtype: engine.model.dtype,
      ...(remark === undefined ? {} : { remark }),
    });
    return engine;
  }

  /** The next way, where the one that was ready fails in the middle of an answer; `asked` aborts when nobody waits for it any more. */
  async #fallBack(store: ModelStore, rung: Rung, asked: AbortSignal): Promise<TextEngine> {
    const before = this.#state;
    const controller = new AbortController();
    this.#preparing = controller;
    try {
      return await this.#openRung(store, rung, AbortSignal.any([controller.signal, asked]));
    } catch (error) {
      // Another way may be left: where none is, the engine says that it is lost.
      if (!controller.signal.aborted) this.#set(before);
      throw error;
    } finally {
      this.#endPreparing(controller);
    }
  }

  /** No way is left for one that was ready; it is opened anew when it is asked for again. */
  #lose(engine: TextEngine, error: Error): void {
    clearTimeout(this.#timer);
    [this.#opening, this.#engine] = [undefined, undefined];
    void engine.dispose();
    this.#set(error.name === "AbortError" ? { phase: "resting" } : { phase: "failed", error });
  }

  async #have(store: ModelStore, { dtype }: Rung, signal: AbortSignal): Promise<HeldModel> {
    if (dtype === undefined) throw new RangeError("a model without files is none of a page's");
    const onprogress = (progress: DownloadProgress): void => {
      if (progress.state === "checking" || progress.state === "done") return;
      this.#set({ phase: progress.state === "paused" ? "paused" : "downloading", progress });
    };
    const consent = (offer: DownloadOffer): Promise<boolean> => this.#ask(offer, store, signal);
    this.#download = store.have(this.manifest, dtype, { consent, signal, onprogress });
    try {
      return await this.#download.finished;
    } finally {
      // What is over is not to be paused.
      this.#download = undefined;
    }
  }

  /** Until somebody agrees, or cancels. */
  async #ask(offer: DownloadOffer, store: ModelStore, signal: AbortSignal): Promise<boolean> {
    const { kind } = await store.place(this.manifest);
    signal.throwIfAborted();
    this.#set({ phase: "offered", offer, isKept: kind !== "memory" });
    const agreed = new Promise<true>((resolve) => {
      this.#answer = () => {
        // To be seen at once: the first bytes may take their time.
        this.#set({ phase: "downloading", progress: beginningOf(offer) });
        resolve(true);
      };
    });
    try {
      return await orAborted(agreed, signal);
    } finally {
      this.#answer = undefined;
    }
  }

  #set(state: ModelState): void {
    this.#state = state;
    this.onchange();
  }
}

const beginningOf = ({ bytes, isEstimate }: DownloadOffer): DownloadProgress => ({
  ...{ state: "checking", file: "", received: 0, bytesPerSecond: 0, secondsLeft: undefined },
  total: isEstimate ? undefined : bytes,
});

/** The models that the page's origin keeps. */
async function openPageStore(source: string | undefined): Promise<ModelStore> {
  const chunks = await openChunks(globalThis as StorageScope);
  return new ModelStore(({ hub }) => new ChunkedPlace(chunks, hub), source === undefined ? {} : { source });
}

/** The files cross to the worker as they are kept, without being read before. */
async function orderOf({ manifest, place, files, identity }: HeldModel, rung: Rung, runtime?: string): Promise<LoadOrder> {
  const blobs: Record<string, Blob> = {};
  for (const path of files) {
    const blob = place instanceof ChunkedPlace ? await place.blob(path) : undefined;
    if (blob !== undefined) blobs[path] = blob;
  }
  return {
    ...{ id: manifest.id, rung, identity, folder: keptAddress, files: blobs },
    ...profileOrder(manifest),
    ...(runtime === undefined ? {} : { runtime }),
  };
}
