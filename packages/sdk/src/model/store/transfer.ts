import { pause, type RetryPolicy } from "../../backend/remote/retry.ts";
import type { Message } from "../../contract.ts";
import { askRange, type ByteReader, type RangeAnswer } from "./ask-range.ts";
import { storeReason, storeSentence } from "./failure.ts";
import type { Gate } from "./gate.ts";
import type { Place } from "./place.ts";
import type { Fetch } from "./source.ts";
import { addTo, type Sum, startSum } from "./sum.ts";

/** How files are fetched. */
export interface Line {
  readonly fetch: Fetch;
  /** Milliseconds without a byte after which it is tried again. */
  readonly patience: number;
  /** Of failures one after the other in which nothing new came. */
  readonly retries: RetryPolicy;
  /** Whether servers may be asked to compare validators. */
  readonly ifRange: boolean;
  readonly random: () => number;
}

/** What is to be fetched, and who is told. */
export interface Transfer {
  readonly place: Place;
  readonly path: string;
  readonly address: string;
  /** Bytes of the whole, where they are known for sure. */
  readonly bytes: number | undefined;
  /** What the server called it when it was begun. */
  readonly validator: string | undefined;
  /** How many bytes the server said then. */
  readonly told: number | undefined;
  /** Whether a part may be gone on with although the server names no validator: the sum is known and tells in the end. */
  readonly isSumKnown: boolean;
  readonly gate: Gate;
  readonly signal: AbortSignal;
  /** Bytes that came; negative where some turned out to be of no use. */
  readonly came: (bytes: number) => void;
  readonly retrying: (reason: Message) => void;
  /** Told before the first byte of an answer is written: what the server calls all of the part from now on, where that is one thing. */
  readonly begun: (validator: string | undefined, total: number | undefined) => Promise<void>;
}

/** "another": the server has a file of this name, and not the one that is wanted. */
type Why = "broken" | "stalled" | "another";

/** Why a file could not be fetched: a server that refuses, or the last of too many failures. */
export class TransferFailure extends Error {
  readonly said: Message;
  readonly status: number | undefined;
  readonly why: Why;

  constructor(said: Message, { status, why = "broken" }: { status?: number; why?: Why } = {}) {
    super(storeSentence(said));
    this.said = said;
    this.status = status;
    this.why = why;
  }
}

/** A failure that may pass. */
class Hitch extends Error {
  readonly said: Message;
  readonly retryAfter: number;
  readonly why: Why;

  constructor(said: Message, { retryAfter = 0, why = "broken" }: { retryAfter?: number | undefined; why?: Why } = {}) {
    super(storeSentence(said));
    this.said = said;
    this.retryAfter = retryAfter;
    this.why = why;
  }
}

/** Asking again does not make it the file that is wanted; once, since servers behind one name may differ for a while. */
const triesForAnother = 2;

interface Position {
  at: number;
  sum: Sum;
  total: number | undefined;
  validator: string | undefined;
}

/**
 * Fetches a file into its part, going on where it breaks off.
 *
 * @returns bytes and sum of the part, which is as long as the server says that it is
 * @throws {TransferFailure} where the server refuses, or fails again and again without a new byte; what writing throws; the signal's reason when aborted
 */
export async function transfer(task: Transfer, line: Line): Promise<{ bytes: number; sha256: string }> {
  const position = await begin(task);
  let farthest = position.at;
  for (let failures = 0; ; ) {
    await task.gate.pass(task.signal);
    try {
      if (await attempt(task, line, position)) return { bytes: position.at, sha256: position.sum.hex() };
    } catch (error) {
      if (!(error instanceof Hitch)) throw error;
      failures = position.at > farthest ? 1 : failures + 1;
      farthest = Math.max(farthest, position.at);
      const { tries, firstPause, longestPause } = line.retries;
      const most = error.why === "another" ? Math.min(tries, triesForAnother) : tries;
      if (failures >= most || error.retryAfter > longestPause) throw new TransferFailure(error.said, { why: error.why });
      task.retrying(error.said);
      const longest = Math.min(longestPause, firstPause * 2 ** (failures - 1));
      await pause(Math.max(error.retryAfter, longest * (0.5 + line.random() / 2)), task.signal);
    }
  }
}

/** What is there of the part is summed again, if it can be gone on with. */
async function begin({ place, path, validator, told, isSumKnown, bytes, came, signal }: Transfer): Promise<Position> {
  const there = await place.partSize(path);
  const isOfUse = there > 0 && (validator !== undefined || isSumKnown) && (bytes === undefined || there <= bytes);
  const sum = startSum();
  if (!isOfUse) {
    came(-there);
    return { at: 0, sum, total: undefined, validator: undefined };
  }
  await addTo(sum, place.readPart(path), signal);
  return { at: there, sum, total: bytes ?? told, validator };
}

function startAnew(position: Position, came: Transfer["came"]): void {
  came(-position.at);
  Object.assign(position, { at: 0, sum: startSum(), total: undefined, validator: undefined });
}

/** One request. Whether the file is whole after it; false where it was paused, or has to be asked for from the beginning. */
async function attempt(task: Transfer, line: Line, position: Position): Promise<boolean> {
  const { gate, signal, came, bytes: known } = task;
  const watch = new Watch(signal, line.patience);
  gate.interrupt = () => watch.stop("paused");
  try {
    if (position.at > 0 && position.validator === undefined && !task.isSumKnown) startAnew(position, came);
    const { at } = position;
    // Where the sum is known it decides in the end; servers behind one name may call the same file differently.
    const validator = task.isSumKnown ? undefined : position.validator;
    const answer = await askRange(line.fetch, task.address, { at, validator, ifRange: line.ifRange, signal: watch.signal });
    if (answer.type === "beyond") return beyond(answer.total, position, came);
    if (answer.type !== "bytes") throw refusal(answer, position, came);
    if (answer.at !== position.at) startAnew(position, came);
    if (position.at > 0 && position.total !== undefined && answer.total !== undefined && answer.total !== position.total)
      throw refusal({ type: "another" }, position, came);
    if (known !== undefined && answer.total !== undefined && answer.total !== known)
      throw new Hitch(storeReason("model-store.why-says-length", { told: answer.total, bytes: known }), { why: "another" });
    position.total = known ?? answer.total ?? position.total;
    // Called by another name than what came before, it is gone on with for the sum's sake alone: by no name can it be gone on with later.
    position.validator = position.at === 0 || answer.validator === position.validator ? answer.validator : undefined;
    await receive(task, position, answer.reader, watch);
    return isWhole(position);
  } catch (error) {
    signal.throwIfAborted();
    if (watch.stopped === "paused") return false;
    if (watch.stopped === "stalled") throw new Hitch(storeReason("model-store.why-stalled"), { why: "stalled" });
    // What fetch and streams throw for a connection that breaks: TypeError, in browsers and in Node.
    if (error instanceof TypeError) throw new Hitch(storeReason("model-store.why-broken", { cause: causeOf(error) }));
    throw error;
  } finally {
    gate.interrupt = undefined;
    watch.end();
  }
}

function isWhole({ at, total }: Position): boolean {
  if (total !== undefined && at < total) throw new Hitch(storeReason("model-store.why-ended", { bytes: at, total }));
  return true;
}

/** There is nothing behind what we have: it is all there is, or it is more than there is. */
function beyond(total: number | undefined, position: Position, came: Transfer["came"]): boolean {
  const had = position.at;
  if (had > 0 && total === had && (position.total ?? total) === total) return true;
  startAnew(position, came);
  if (had > 0) return false;
  throw new Hitch(storeReason("model-store.why-nothing"));
}

function refusal(answer: Exclude<RangeAnswer, { type: "bytes" | "beyond" }>, position: Position, came: Transfer["came"]): Error {
  if (answer.type === "refused")
    return new TransferFailure(storeReason("model-store.why-status", { status: answer.status }), { status: answer.status });
  if (answer.type === "passing") return new Hitch(answer.reason, { retryAfter: answer.retryAfter });
  startAnew(position, came);
  return new Hitch(storeReason("model-store.why-another"));
}

async function receive(task: Transfer, position: Position, reader: ByteReader, watch: Watch): Promise<void> {
  const { place, path, came } = task;
  const writer = await place.openPart(path, position.at);
  try {
    // Not before what lay there is gone: whoever is ended in between would take it for the beginning of this file.
    await task.begun(position.validator, position.total);
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      watch.fed();
      if (position.total !== undefined && position.at + value.length > position.total) {
        const { total } = position;
        startAnew(position, came);
        throw new Hitch(storeReason("model-store.why-too-much", { total }));
      }
      await writer.write(value);
      position.sum.update(value);
      position.at += value.length;
      came(value.length);
    }
  } finally {
    await writer.close();
    void reader.cancel().catch(() => {});
  }
}

function causeOf(error: TypeError): string {
  const { cause } = error;
  return cause instanceof Error ? cause.message : error.message;
}

/** Ends a request when it is to be: by who asked for it, by a pause, or because nothing comes. */
class Watch {
  stopped: "paused" | "stalled" | undefined;
  readonly signal: AbortSignal;
  readonly #controller = new AbortController();
  readonly #patience: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(outer: AbortSignal, patience: number) {
    this.signal = AbortSignal.any([outer, this.#controller.signal]);
    this.#patience = patience;
    this.fed();
  }

  fed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.stop("stalled"), this.#patience);
  }

  stop(why: "paused" | "stalled"): void {
    this.stopped ??= why;
    this.#controller.abort(new DOMException(why, "AbortError"));
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}
