import { builtin, nodeProcess } from "../../backend/node/builtin.ts";
import { pause } from "../../backend/remote/retry.ts";
import { Turns } from "../engine/turns.ts";
import { isClosed } from "./closed.ts";
import type { Place } from "./place.ts";

/** Milliseconds between signs of life, and after how many without one its holder counts as gone. */
export interface Heartbeat {
  readonly beat: number;
  readonly patience: number;
}

export const usualHeartbeat: Heartbeat = { beat: 2000, patience: 15_000 };

/** The part of Web Locks that is used. */
export interface LockManager {
  request<T>(name: string, options: { signal?: AbortSignal }, work: () => Promise<T>): Promise<T>;
}

const holderName = "math-viz.busy.json";
/** Milliseconds in which all who overtake at once have written that they do. */
const settling = 200;
/** Milliseconds of waiting after which that is told: a lock that is free is had sooner. */
const soon = 200;
const turnsOf = new Map<string, Turns>();

/** Who works on a place, and where. */
interface Holder {
  readonly owner: string;
  readonly at: number;
  readonly host?: string;
  readonly pid?: number;
}

/**
 * Works on a place alone: in turn with others of this process, and with other pages or processes by the browser's locks where it has them, else by a
 * record with a heartbeat in the place itself.
 *
 * @param work is given a signal that is aborted where somebody else took the place over, since this process had shown no sign of life for too long; it is
 *   then begun anew in its turn. Where the place cannot be written to, it is worked on without a record: nothing can come of two who only read
 * @param waiting called where somebody else works there
 * @throws the signal's reason when aborted while waiting
 */
export async function hold<T>(
  place: Place,
  work: (lost: AbortSignal) => Promise<T>,
  { signal, waiting, heartbeat = usualHeartbeat, locks = locksFor(place) }: HoldOptions = {},
): Promise<T> {
  const turns = turnsOf.get(place.name) ?? new Turns();
  turnsOf.set(place.name, turns);
  const timer = setTimeout(() => waiting?.(), soon);
  const alone = (lost = new AbortController().signal): Promise<T> => {
    clearTimeout(timer);
    return work(lost);
  };
  let end = (): void => {};
  try {
    end = await turns.begin(signal);
    if (place.kind === "memory") return await alone();
    const options = signal === undefined ? {} : { signal };
    if (locks !== undefined) return await locks.request(`math-viz ${place.name}`, options, () => alone());
    // Here it is known whether somebody is there, and not guessed from the time that it takes.
    clearTimeout(timer);
    return await byRecord(place, alone, heartbeat, signal, waiting);
  } finally {
    clearTimeout(timer);
    end();
  }
}

export interface HoldOptions {
  signal?: AbortSignal | undefined;
  waiting?: (() => void) | undefined;
  heartbeat?: Heartbeat | undefined;
  locks?: LockManager | undefined;
}

/** Node's own locks reach no other process. */
function locksFor({ kind }: Place): LockManager | undefined {
  if (kind === "folder") return undefined;
  return (globalThis as { navigator?: { locks?: LockManager } }).navigator?.locks;
}

async function byRecord<T>(
  place: Place,
  work: (lost: AbortSignal) => Promise<T>,
  heartbeat: Heartbeat,
  signal: AbortSignal | undefined,
  waiting: (() => void) | undefined,
): Promise<T> {
  const node = nodeProcess();
  const process = node === undefined ? {} : { host: await machineName(), pid: node.pid };
  const owner = crypto.randomUUID();
  const sign = (): string => JSON.stringify({ owner, at: Date.now(), ...process } satisfies Holder);
  const isOurs = async (): Promise<boolean> => holderIn(await place.readText(holderName))?.owner === owner;
  const record = { place, sign, isOurs };
  for (;;) {
    const lost = new AbortController();
    const isHeld = await takeRecord(record, heartbeat, signal, waiting);
    const end = isHeld ? keepRecord(record, heartbeat, lost) : async () => {};
    try {
      return await work(lost.signal);
    } catch (error) {
      if (!lost.signal.aborted || signal?.aborted === true) throw error;
    } finally {
      await end();
    }
  }
}

/** What says in a place that it is ours. */
interface OwnRecord {
  readonly place: Place;
  readonly sign: () => string;
  readonly isOurs: () => Promise<boolean>;
}

/** Shows signs of life until it is ended. */
function keepRecord({ place, sign, isOurs }: OwnRecord, { beat }: Heartbeat, lost: AbortController): () => Promise<void> {
  const show = async (): Promise<void> => {
    if (await isOurs()) await place.writeText(holderName, sign());
    else lost.abort(new DOMException("another process took over, since this one had stood still", "AbortError"));
  };
  let showing: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    showing = show().catch(() => {});
  }, beat);
  return async () => {
    clearInterval(timer);
    // One that is on its way would write the record anew.
    await showing;
    // What was worked out is not lost with it: others take over what shows no sign of life.
    if (await isOurs().catch(() => false)) await place.removeText(holderName).catch(() => {});
  };
}

function holderIn(text: string | undefined): Holder | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as Holder);
  } catch {
    return undefined;
  }
}

/** Where a process is known by its number: containers may share a machine's name and a disk, and have numbers of their own (namespaces(7)). */
export async function machineName(): Promise<string> {
  const numbers = await builtin("node:fs/promises")
    .readlink("/proc/self/ns/pid")
    .catch(() => "");
  return `${builtin("node:os").hostname()} ${numbers}`.trimEnd();
}

/** A process of this machine that is there no more. */
async function isDead(text: string | undefined): Promise<boolean> {
  const node = nodeProcess();
  const { host, pid } = holderIn(text) ?? {};
  if (node === undefined || pid === undefined || host !== (await machineName())) return false;
  try {
    node.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as { code?: unknown }).code === "ESRCH";
  }
}

/** @returns whether there is a record: there is none where nothing can be written */
async function takeRecord(
  { place, sign, isOurs }: OwnRecord,
  { beat, patience }: Heartbeat,
  signal: AbortSignal | undefined,
  waiting: (() => void) | undefined,
): Promise<boolean> {
  let seen: string | undefined;
  let since = performance.now();
  for (;;) {
    signal?.throwIfAborted();
    try {
      if (await place.createText(holderName, sign())) return true;
      const now = await place.readText(holderName);
      // By one's own clock, and not by that of the wall: clocks of two machines on one disk need not agree, and a machine that slept has not waited.
      if (now !== seen) [seen, since] = [now, performance.now()];
      if ((await isDead(now)) || performance.now() - since > patience) {
        await place.writeText(holderName, sign());
        // Of several who overtake at once the last one has it.
        await pause(settling, undefined);
        if (await isOurs()) return true;
      }
    } catch (error) {
      if (isClosed(error)) return false;
      throw error;
    }
    waiting?.();
    await pause(Math.min(beat, 500), signal);
  }
}
