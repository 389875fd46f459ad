import type { Dtype } from "../../backend/choosing/choose-backend.ts";
import { dtypesOf, filesOf, type ModelFile, type ModelManifest } from "../manifest/manifest.ts";
import { callTheirs, guarded } from "./closed.ts";
import { allFiles } from "./external-data.ts";
import { storeFailure } from "./failure.ts";
import { askBefore, type Consent, fetchModel, type HeldModel, heldAlready, type ModelWork } from "./fetch-model.ts";
import { type Download, Flight } from "./flight.ts";
import type { Gate } from "./gate.ts";
import { type Heartbeat, type HoldOptions, hold, type LockManager } from "./hold.ts";
import { type FileState, inspectFile } from "./inspect.ts";
import type { Place } from "./place.ts";
import { type DownloadProgress, Meter } from "./progress.ts";
import { RecordBook } from "./records.ts";
import { type Fetch, usualSource } from "./source.ts";
import type { Line } from "./transfer.ts";

export type { Download };

export interface StoreOptions {
  /** Base address of the hub or of a mirror that is laid out as it is. */
  source?: string;
  fetch?: Fetch;
  /** Milliseconds without a byte after which a request is given up and tried again. */
  patience?: number;
  retries?: Partial<Line["retries"]>;
  /** Whether the header If-Range is sent. Not from pages, where other origins may have to allow it first; validators are compared here all the same. */
  ifRange?: boolean;
  random?: () => number;
  heartbeat?: Heartbeat;
  locks?: LockManager;
}

export interface HaveOptions {
  /** Without it nothing is downloaded. */
  consent?: Consent;
  /** Nothing is asked of any server. */
  localFilesOnly?: boolean;
  signal?: AbortSignal;
  onprogress?: (progress: DownloadProgress) => void;
}

/** How one's turn on a place is waited for; `waiting` is called now and then while somebody else works there. */
export type TurnOptions = Pick<HoldOptions, "signal" | "waiting">;

/** What is here of a model in one dtype. */
export interface DtypeState {
  readonly dtype: Dtype;
  readonly state: "whole" | "part" | "missing";
  /** That are here. */
  readonly bytes: number;
  /** Of its weights, where they are known. */
  readonly weights: number | undefined;
}

const usualRetries = { tries: 6, firstPause: 1000, longestPause: 60_000 };

/** The models that are kept here, and how those that are not come here. */
export class ModelStore {
  readonly source: string;
  readonly #placeOf: (manifest: ModelManifest) => Place | Promise<Place>;
  readonly #line: Line;
  readonly #holding: { heartbeat: Heartbeat | undefined; locks?: LockManager };
  readonly #flights = new Map<string, Flight>();
  readonly #places = new Map<string, Promise<Place>>();

  constructor(placeOf: (manifest: ModelManifest) => Place | Promise<Place>, options: StoreOptions = {}) {
    this.#placeOf = placeOf;
    this.source = (options.source ?? usualSource).replace(/\/+$/, "");
    this.#holding = { heartbeat: options.heartbeat, ...(options.locks === undefined ? {} : { locks: options.locks }) };
    this.#line = {
      fetch: options.fetch ?? ((address, init) => fetch(address, init)),
      patience: options.patience ?? 30_000,
      retries: { ...usualRetries, ...options.retries },
      ifRange: options.ifRange ?? false,
      random: options.random ?? Math.random,
    };
  }

  /** The same each time: what did not fit anywhere is in its memory. */
  place(manifest: ModelManifest): Promise<Place> {
    const key = `${manifest.hub} ${manifest.id}`;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = Promise.resolve().then(() => this.#placeOf(manifest));
    this.#places.set(key, place);
    place.catch(() => this.#places.delete(key));
    return place;
  }

  /**
   * Sees to it that a model is here in a dtype.
   *
   * @throws {ConsentNeededError} (`finished`) where something has to be downloaded and nobody agreed
   * @throws {ModelStoreError} (`finished`) where it cannot be had; the signal's reason when aborted
   */
  have(manifest: ModelManifest, dtype: Dtype, options: HaveOptions = {}): Download {
    const { consent, localFilesOnly = false, signal, onprogress = () => {} } = options;
    // Only who agreed shares in what others agreed to.
    const mayShare = consent !== undefined && consent !== false && !localFilesOnly;
    const key = mayShare ? `${manifest.hub}@${manifest.revision} ${dtype}` : crypto.randomUUID();
    const running = this.#flights.get(key);
    const flight =
      running ?? new Flight((tell, gate, end) => this.#fetch(manifest, dtype, { consent, localFilesOnly }, tell, gate, end));
    if (running === undefined) {
      this.#flights.set(key, flight);
      // One that is given up ends later than the next begins.
      flight.onend = () => {
        if (this.#flights.get(key) === flight) this.#flights.delete(key);
      };
    }
    return flight.join((progress) => callTheirs(() => onprogress(progress)), signal);
  }

  /** What is here of each dtype. Nothing is summed, nothing asked. */
  states(manifest: ModelManifest): Promise<DtypeState[]> {
    return this.#at(manifest, async (place) => {
      const book = await RecordBook.open(place, manifest.hub, manifest.revision);
      return Promise.all(dtypesOf(manifest).map((dtype) => stateOf(manifest, dtype, place, book)));
    });
  }

  /** Bytes of files, as far as they were learnt or lie here. */
  learntBytes(manifest: ModelManifest): Promise<ReadonlyMap<string, number>> {
    return this.#at(manifest, async (place) => {
      const { all } = await RecordBook.open(place, manifest.hub, manifest.revision);
      const learnt = new Map<string, number>();
      for (const [path, { total }] of Object.entries(all.parts)) if (total !== null) learnt.set(path, total);
      for (const [path, { bytes }] of Object.entries(all.files)) learnt.set(path, bytes);
      for (const { path } of await everyFile(manifest, place)) {
        const size = await place.size(path);
        if (size !== undefined) learnt.set(path, size);
      }
      return learnt;
    });
  }

  /** Sums every file that is here. @throws the signal's reason when aborted */
  verify(manifest: ModelManifest, options: TurnOptions = {}): Promise<FileState[]> {
    const work = async (place: Place, lost: AbortSignal): Promise<FileState[]> => {
      const signal = AbortSignal.any([lost, ...(options.signal ? [options.signal] : [])]);
      const book = await RecordBook.open(place, manifest.hub, manifest.revision);
      const states: FileState[] = [];
      for (const file of await everyFile(manifest, place))
        states.push(await inspectFile(place, book, file, { sum: "all", signal }));
      return states.filter(({ state }) => state !== "missing" && state !== "absent");
    };
    return this.#at(manifest, (place) => this.#alone(place, (lost) => work(place, lost), options));
  }

  /**
   * Deletes what is here of a model.
   *
   * @returns bytes that were freed
   * @throws {ModelStoreError} where the folder is somebody else's; the signal's reason when aborted while waiting
   */
  remove(manifest: ModelManifest, options: TurnOptions = {}): Promise<number> {
    // Also before it had to be begun anew.
    let freed = 0;
    const work = async (place: Place, lost: AbortSignal): Promise<number> => {
      const book = await RecordBook.open(place, manifest.hub, manifest.revision);
      const recorded = [...Object.keys(book.all.files), ...Object.keys(book.all.parts)];
      for (const path of new Set([...(await everyFile(manifest, place)).map((file) => file.path), ...recorded])) {
        // It may be somebody else's by now.
        lost.throwIfAborted();
        freed += ((await place.size(path)) ?? 0) + (await place.partSize(path));
        await place.remove(path);
      }
      lost.throwIfAborted();
      await book.remove();
      return freed;
    };
    return this.#at(manifest, async (place) => {
      if (place.isForeign) throw storeFailure("foreign", { folder: place.name });
      return this.#alone(place, (lost) => work(place, lost), options).finally(() => place.clear());
    });
  }

  /** What the disk of a model's place says is one of our failures. */
  async #at<T>(manifest: ModelManifest, work: (place: Place) => Promise<T>): Promise<T> {
    const place = await this.place(manifest);
    return guarded({ model: manifest.name, file: place.name }, () => work(place));
  }

  #alone<T>(place: Place, work: (lost: AbortSignal) => Promise<T>, { signal, waiting }: TurnOptions): Promise<T> {
    return hold(place, work, { ...this.#holding, signal, waiting: waiting && (() => callTheirs(waiting)) });
  }

  #fetch(
    manifest: ModelManifest,
    dtype: Dtype,
    { consent, localFilesOnly }: { consent: Consent | undefined; localFilesOnly: boolean },
    tell: (progress: DownloadProgress) => void,
    gate: Gate,
    signal: AbortSignal,
  ): Promise<HeldModel> {
    return this.#at(manifest, async (place) => {
      const meter = new Meter(tell);
      const work: ModelWork = {
        ...{ manifest, dtype, place, meter, gate, signal, consent },
        localFilesOnly: localFilesOnly || place.isForeign === true,
        source: this.source,
        line: this.#line,
      };
      const held = await heldAlready(work);
      if (held !== undefined) return held;
      const waiting = (): void => meter.report("waiting", "");
      const agreed = await askBefore(work);
      const alone = (lost: AbortSignal): Promise<HeldModel> =>
        fetchModel({ ...work, agreed, signal: AbortSignal.any([signal, lost]) });
      const pulse = setInterval(() => meter.pulse(), 1000);
      return this.#alone(place, alone, { signal, waiting }).finally(() => clearInterval(pulse));
    });
  }
}

async function everyFile(manifest: ModelManifest, place: Place): Promise<ModelFile[]> {
  const lists = await Promise.all(dtypesOf(manifest).map((dtype) => allFiles(manifest, dtype, place)));
  return [...new Map(lists.flat().map((file) => [file.path, file])).values()];
}

async function stateOf(manifest: ModelManifest, dtype: Dtype, place: Place, book: RecordBook): Promise<DtypeState> {
  const files = await allFiles(manifest, dtype, place);
  const states = await Promise.all(files.map((file) => inspectFile(place, book, file, { sum: "none" })));
  const required = files.flatMap((file, index) => (file.isOptional === true ? [] : [states[index]?.state]));
  const own = files.length - filesOf(manifest, dtype).length + (manifest.dtypes[dtype]?.length ?? 0);
  const bytes = states.reduce((sum, each) => sum + each.bytes, 0);
  const begun = states.slice(-own).some((each) => each.bytes > 0);
  const isWhole = required.every((each) => each === "whole");
  return { dtype, state: isWhole ? "whole" : begun ? "part" : "missing", bytes, weights: weightsOf(files.slice(-own), book) };
}

function weightsOf(files: readonly ModelFile[], book: RecordBook): number | undefined {
  let sum = 0;
  for (const { path, bytes } of files) {
    const known = bytes ?? book.file(path)?.bytes;
    if (known === undefined) return undefined;
    sum += known;
  }
  return sum;
}
