import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, it, test } from "node:test";
import { newFolder } from "../../../test/store-bench.ts";
import { ChunkedPlace } from "./chunked-place.ts";
import { MemoryChunks } from "./chunks.ts";
import { FolderPlace } from "./folder-place.ts";
import { hold, type LockManager, machineName } from "./hold.ts";

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

describe("by a record", () => {
  it("a process that is gone is overtaken at once, one that stood still waits for its turn again", async () => {
    const place = new FolderPlace(newFolder());
    const { pid } = spawnSync(process.execPath, ["--version"]);
    await place.createText("math-viz.busy.json", JSON.stringify({ owner: "gone", at: 0, host: await machineName(), pid }));
    const heartbeat = { beat: 300, patience: 60_000 };
    const began = Date.now();
    await hold(place, async () => {}, { heartbeat });
    assert.ok(Date.now() - began < 10_000);
    const turns: string[] = [];
    const stoodStill = hold(
      place,
      async (lost) => {
        turns.push("begun");
        if (turns.length === 1) await new Promise((_, reject) => lost.addEventListener("abort", () => reject(lost.reason)));
      },
      { heartbeat, waiting: () => turns.push("waiting") },
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    await place.writeText("math-viz.busy.json", '{"owner":"another","at":1}');
    while (!turns.includes("waiting")) await new Promise((resolve) => setTimeout(resolve, 20));
    assert.match((await place.readText("math-viz.busy.json")) ?? "", /another/);
    await place.removeText("math-viz.busy.json");
    await stoodStill;
    assert.deepEqual([turns[0], turns.at(-1)], ["begun", "begun"]);
    assert.equal(await place.readText("math-viz.busy.json"), undefined);
  });
  it("who overtakes waits for nobody, and does not say so", async () => {
    const place = new FolderPlace(newFolder());
    const { pid } = spawnSync(process.execPath, ["--version"]);
    await place.createText("math-viz.busy.json", JSON.stringify({ owner: "gone", at: 0, host: await machineName(), pid }));
    let waits = 0;
    await hold(place, async () => {}, { waiting: () => (waits += 1) });
    assert.equal(waits, 0);
  });
  it("a record that leads nowhere is overtaken like one without a sign of life", async () => {
    const folder = newFolder();
    mkdirSync(folder, { recursive: true });
    symlinkSync(join(folder, "nowhere"), join(folder, "math-viz.busy.json"));
    const options = { signal: AbortSignal.timeout(3000), heartbeat: { beat: 50, patience: 300 } };
    assert.equal(await hold(new FolderPlace(folder), async () => "done", options), "done");
  });
  it("a process that another container numbers is not taken for gone", async () => {
    const place = new FolderPlace(newFolder());
    const { pid } = spawnSync(process.execPath, ["--version"]);
    await place.createText("math-viz.busy.json", JSON.stringify({ owner: "there", at: 0, host: `${await machineName()}1`, pid }));
    const signal = AbortSignal.timeout(700);
    await assert.rejects(
      hold(place, async () => {}, { signal, heartbeat: { beat: 50, patience: 60_000 } }),
      /timeout/i,
    );
  });
  it("what was worked out is not lost where the record cannot be taken away, and the next one overtakes it", async () => {
    const place = new FolderPlace(newFolder());
    const { removeText } = place;
    const options = { heartbeat: { beat: 50, patience: 300 } };
    place.removeText = () => Promise.reject(Object.assign(new Error("busy"), { code: "EBUSY" }));
    assert.equal(await hold(place, async () => "first", options), "first");
    assert.notEqual(await place.readText("math-viz.busy.json"), undefined);
    place.removeText = removeText;
    assert.equal(await hold(place, async () => "second", options), "second");
    assert.equal(await place.readText("math-viz.busy.json"), undefined);
  });
  it("no record is left behind, whenever the work ends", async () => {
    const place = new FolderPlace(newFolder());
    const { writeText } = place;
    place.writeText = async (...words) => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      await writeText.apply(place, words);
    };
    await hold(place, () => new Promise((resolve) => setTimeout(resolve, 60)), { heartbeat: { beat: 50, patience: 60_000 } });
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.equal(await place.readText("math-viz.busy.json"), undefined);
  });
});
