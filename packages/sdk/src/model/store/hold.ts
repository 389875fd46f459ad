import { builtin, nodeProcess } from "../../backend/node/builtin.ts";
import { Turns } from "../engine/turns.ts";
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
 * @param work is given a signal that is aborted where somebody else took the place over, since this process had shown no sign of life for too long
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
  const end = await turns.begin(signal);
  try {
    const never = new AbortController().signal;
    if (place.kind === "memory") return await work(never);
    const options = signal === undefined ? {} : { signal };
    if (locks !== undefined) return await locks.request(`math-viz ${place.name}`, options, () => work(never));
    return await byRecord(place, work, heartbeat, signal, waiting);
  } finally {
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
  const process = node === undefined ? {} : { host: builtin("node:os").hostname(), pid: node.pid };
  const owner = crypto.randomUUID();
  const sign = (): string => JSON.stringify({ owner, at: Date.now(), ...process } satisfies Holder);
  await takeRecord(place, sign, heartbeat, signal, waiting);
  const lost = new AbortController();
  const isOurs = async (): Promise<boolean> => holderIn(await place.readText(holderName))?.owner === owner;
  const beat = async (): Promise<void> => {
    if (await isOurs()) await place.writeText(holderName, sign());
    else lost.abort(new DOMException("another process took over, since this one had stood still", "AbortError"));
  };
  let beating: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    beating = beat().catch(() => {});
  }, heartbeat.beat);
  try {
    return await work(lost.signal);
  } finally {
    clearInterval(timer);
    // One that is on its way would write the record anew.
    await beating;
    if (await isOurs()) await place.removeText(holderName);
  }
}

function holderIn(text: string | undefined): Holder | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as Holder);
  } catch {
    return undefined;
  }
}

/** A process of this machine that is there no more. */
function isDead(text: string | undefined): boolean {
  const node = nodeProcess();
  const { host, pid } = holderIn(text) ?? {};
  if (node === undefined || pid === undefined || host !== builtin("node:os").hostname()) return false;
  try {
    node.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as { code?: unknown }).code === "ESRCH";
  }
}

async function takeRecord(
  place: Place,
  sign: () => string,
  { beat, patience }: Heartbeat,
  signal: AbortSignal | undefined,
  waiting: (() => void) | undefined,
): Promise<void> {
  let seen: string | undefined;
  let since = Date.now();
  while (!(await place.createText(holderName, sign()))) {
    signal?.throwIfAborted();
    const now = await place.readText(holderName);
    // By one's own clock: clocks of two machines on one disk need not agree.
    if (now !== seen) [seen, since] = [now, Date.now()];
    if (now !== undefined && (isDead(now) || Date.now() - since > patience)) {
      await place.removeText(holderName);
      continue;
    }
    waiting?.();
    await new Promise((resolve) => setTimeout(resolve, Math.min(beat, 500)));
  }
}
