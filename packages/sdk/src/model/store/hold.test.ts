import assert from "node:assert/strict";
import { test } from "node:test";
import { ChunkedPlace } from "./chunked-place.ts";
import { MemoryChunks } from "./chunks.ts";
import { hold, type LockManager } from "./hold.ts";

/** A place that is kept, so that others might work on it. */
const place = (name: string): ChunkedPlace =>
  Object.assign(new ChunkedPlace(new MemoryChunks(), name), { kind: "opfs" as const });

/** As browsers lock, with somebody in another page who is there until `free`. */
function busyLocks(free: Promise<void>): LockManager {
  return { request: (_, __, work) => free.then(work) };
}

test("whoever waits for another page is told so; whoever need not is not", async () => {
  for (const [pause, told] of [
    [400, 1],
    [0, 0],
  ] as const) {
    const waits: true[] = [];
    const free = new Promise<void>((resolve) => setTimeout(resolve, pause));
    const waiting = (): void => void waits.push(true);
    assert.equal(await hold(place(`a ${pause}`), async () => "done", { locks: busyLocks(free), waiting }), "done");
    assert.equal(waits.length, told);
  }
});

test("likewise where it is another part of the same page", async () => {
  const waits: true[] = [];
  const locks = busyLocks(Promise.resolve());
  const first = hold(place("b"), () => new Promise((resolve) => setTimeout(resolve, 400)), { locks });
  await hold(place("b"), async () => {}, { locks, waiting: () => void waits.push(true) });
  await first;
  assert.equal(waits.length, 1);
});
