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

/**
 * Works on a place alone: in turn with others of this process, and with other pages or processes by the browser's locks where it has them, else by a
 * record with a heartbeat in the place itself.
 *
 * @param waiting called where somebody else works there
 * @throws the signal's reason when aborted while waiting
 */
export async function hold<T>(
  place: Place,
  work: () => Promise<T>,
  { signal, waiting, heartbeat = usualHeartbeat, locks = locksFor(place) }: HoldOptions = {},
): Promise<T> {
  const turns = turnsOf.get(place.name) ?? new Turns();
  turnsOf.set(place.name, turns);
  const end = await turns.begin(signal);
  try {
    if (place.kind === "memory") return await work();
    if (locks !== undefined) return await locks.request(`math-viz ${place.name}`, signal === undefined ? {} : { signal }, work);
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
  work: () => Promise<T>,
  heartbeat: Heartbeat,
  signal: AbortSignal | undefined,
  waiting: (() => void) | undefined,
): Promise<T> {
  const owner = crypto.randomUUID();
  const sign = (): string => JSON.stringify({ owner, at: Date.now() });
  await takeRecord(place, sign, heartbeat, signal, waiting);
  const timer = setInterval(() => void place.writeText(holderName, sign()).catch(() => {}), heartbeat.beat);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    await place.removeText(holderName);
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
    if (now !== seen) [seen, since] = [now, Date.now()];
    // By one's own clock: clocks of two machines on one disk need not agree.
    else if (now !== undefined && Date.now() - since > patience) {
      await place.removeText(holderName);
      continue;
    }
    waiting?.();
    await new Promise((resolve) => setTimeout(resolve, Math.min(beat, 500)));
  }
}
