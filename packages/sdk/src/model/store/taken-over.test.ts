import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { files, manifest, network, newFolder, withHub } from "../../../test/store-bench.ts";
import { FolderPlace } from "./folder-place.ts";

const busy = "math-viz.busy.json";
const options = { heartbeat: { beat: 30, patience: 60_000 } };
const later = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Another process that takes the place, has it for some beats after that was noticed, and gives it back. */
function rival(place: FolderPlace): { take: () => Promise<void>; hasIt: () => boolean; done: () => Promise<void> } {
  let hasIt = false;
  let turn: Promise<void> | undefined;
  const noticed = Promise.withResolvers<void>();
  const { readText } = place;
  place.readText = async (name) => {
    const text = await readText.call(place, name);
    if (text?.includes("another")) setTimeout(noticed.resolve, 10);
    return text;
  };
  const work = async (): Promise<void> => {
    // A sign of life that is just being written would take it back.
    for (let isNoticed = false; !isNoticed; ) {
      await place.writeText(busy, '{"owner":"another","at":1}');
      isNoticed = await Promise.race([noticed.promise.then(() => true), later(20).then(() => false)]);
    }
    hasIt = true;
    await later(150);
    hasIt = false;
    await place.removeText(busy);
  };
  const take = (): Promise<void> => {
    turn ??= work();
    return noticed.promise;
  };
  return { take, hasIt: () => hasIt, done: async () => turn };
}

describe("a place that somebody else takes over", () => {
  it("nothing is removed while it is theirs, and the rest when it is ours again", async () => {
    const place = new FolderPlace(newFolder());
    await withHub({}, async ({ have }) => have(), place);
    const { remove } = place;
    const { take, hasIt, done } = rival(place);
    const [removed, breaches]: [string[], string[]] = [[], []];
    place.remove = async (path) => {
      if (hasIt()) breaches.push(path);
      removed.push(path);
      await remove.call(place, path);
      await take();
    };
    let freed = 0;
    await withHub({}, async ({ store }) => (freed = await store.remove(manifest)), place, options);
    await done();
    assert.deepEqual(breaches, []);
    const all = Object.values(files).reduce((sum, bytes) => sum + bytes.length, 0);
    assert.equal(freed, all);
    // Begun anew: the first is looked for a second time.
    assert.ok(removed.filter((path) => path === removed[0]).length === 2, removed.join(" "));
    for (const path of Object.keys(files)) assert.equal(await place.size(path), undefined);
    assert.equal(await place.readText("math-viz.lock.json"), undefined);
  });
  it("nothing is summed or written while it is theirs, and all of it when it is ours again", async () => {
    const place = new FolderPlace(newFolder());
    await withHub({}, async ({ have }) => have(), place);
    const { read, writeText } = place;
    const { take, hasIt, done } = rival(place);
    let summed = 0;
    const breaches: string[] = [];
    place.read = async function* (path, from) {
      if (hasIt()) breaches.push(path);
      if (path === network) summed += 1;
      if (path === network) await take();
      yield* read.call(place, path, from);
    };
    place.writeText = async (name, text) => {
      if (hasIt() && name !== busy) breaches.push(name);
      await writeText.call(place, name, text);
    };
    await withHub(
      {},
      async ({ store }) => {
        const states = await store.verify(manifest);
        assert.deepEqual(new Set(states.map(({ state }) => state)), new Set(["whole"]));
      },
      place,
      options,
    );
    await done();
    assert.deepEqual(breaches, []);
    assert.equal(summed, 2);
  });
});
