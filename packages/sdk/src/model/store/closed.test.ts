import assert from "node:assert/strict";
import { mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { failsAs, isWhole, manifest, network, newFolder, withHub } from "../../../test/store-bench.ts";
import { FolderPlace } from "./folder-place.ts";

/** A folder that says so whatever is written. */
function closedPlace(folder: string, code: string): FolderPlace {
  const place = new FolderPlace(folder);
  const refuse = (): Promise<never> => Promise.reject(Object.assign(new Error(`${code}: no`), { code }));
  Object.assign(place, { openPart: refuse, finish: refuse, writeText: refuse, createText: refuse });
  return place;
}

describe("a disk that takes nothing", () => {
  it("a disk that is full, and one that cannot be written to", async () => {
    for (const [code, kind] of [
      ["ENOSPC", "no-space"],
      ["EACCES", "unwritable"],
    ] as const) {
      const place = new FolderPlace(newFolder());
      place.openPart = () => Promise.reject(Object.assign(new Error("no"), { code }));
      await withHub({}, async ({ have }) => assert.rejects(have(), failsAs(kind)), place);
    }
    const place = new FolderPlace(newFolder());
    place.room = async () => 1000;
    await withHub(
      { lists: true },
      async ({ hub, have }) => {
        await assert.rejects(have(), failsAs("no-space", /200 kB/));
        assert.deepEqual(hub.asked, []);
      },
      place,
    );
  });

  for (const [code, kind] of [
    ["ENOSPC", "no-space"],
    ["EROFS", "unwritable"],
    ["EACCES", "unwritable"],
  ] as const) {
    it(`from the beginning: ${code}`, () =>
      withHub({}, async ({ have }) => assert.rejects(have(), failsAs(kind)), closedPlace(newFolder(), code)));
    it(`with a model that is whole: ${code}`, async () => {
      const folder = newFolder();
      await withHub({}, async ({ have }) => have(), new FolderPlace(folder));
      await withHub(
        {},
        async ({ have, place }) => {
          await have({ localFilesOnly: true });
          // Another date than the one that is known: it is summed, and used though the new date cannot be kept.
          utimesSync(join(folder, network), 1, 1);
          await have({ localFilesOnly: true });
          rmSync(join(folder, "math-viz.lock.json"));
          await have({ localFilesOnly: true });
          await isWhole(place);
        },
        closedPlace(folder, code),
      );
    });
  }
  it("which cannot be read either", async () => {
    const place = new FolderPlace(newFolder());
    place.readText = () => Promise.reject(Object.assign(new Error("EACCES: no"), { code: "EACCES" }));
    await withHub(
      {},
      async ({ have, store }) => {
        const told = failsAs("unwritable", /no access .* EACCES: no/);
        await assert.rejects(have(), told);
        await assert.rejects(have({ consent: () => true }), told);
        for (const asked of ["states", "learntBytes", "verify", "remove"] as const)
          await assert.rejects(store[asked](manifest), told);
      },
      place,
    );
  });
  it("which is full in the middle of a file tells how much that is", async () => {
    const place = new FolderPlace(newFolder());
    const { openPart } = place;
    place.openPart = async (...words) => {
      const writer = await openPart.apply(place, words);
      const write = (): Promise<never> => Promise.reject(Object.assign(new Error("full"), { code: "ENOSPC" }));
      return words[0] === network ? { write, close: () => writer.close() } : writer;
    };
    await withHub({}, async ({ have }) => assert.rejects(have(), failsAs("no-space", /200 kB are needed/)), place);
  });
});

describe("a file that somebody deletes", () => {
  it("while it is written", async () => {
    const folder = newFolder();
    const place = new FolderPlace(folder);
    const { finish } = place;
    place.finish = (path) => {
      rmSync(join(folder, `${path}.part`));
      return finish.call(place, path);
    };
    await withHub({}, async ({ have }) => assert.rejects(have(), failsAs("removed", /config\.json of Tiny was deleted/)), place);
  });
  it("while it is summed", async () => {
    const folder = newFolder();
    const place = new FolderPlace(folder);
    await withHub({}, async ({ have }) => have(), place);
    const { read } = place;
    place.read = (path, from) => {
      rmSync(join(folder, path));
      return read.call(place, path, from);
    };
    await withHub({}, async ({ store }) => assert.rejects(store.verify(manifest), failsAs("removed")), place);
  });
  it("is no reason to work without a lock", async () => {
    const place = new FolderPlace(newFolder());
    place.createText = () => Promise.reject(Object.assign(new Error("gone"), { code: "ENOENT" }));
    await withHub(
      {},
      async ({ have, hub }) => {
        await assert.rejects(have(), failsAs("removed"));
        assert.ok(!hub.asked.some(({ path }) => path === network));
      },
      place,
    );
  });
});

describe("where no folder can be made", () => {
  for (const below of ["", "below", "far/below"])
    it(`a link to a disk that is not there${below && `, ${below}`}`, async () => {
      const link = newFolder();
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(join(dirname(link), "nowhere"), link);
      const place = new FolderPlace(join(link, below));
      await withHub({}, async ({ have }) => assert.rejects(have(), failsAs("unwritable", /no access/)), place);
    });
  for (const below of ["", "below"])
    it(`a file in its way${below && `, ${below}`}, which is no lock`, async () => {
      const file = newFolder();
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, "dear");
      await withHub(
        {},
        async ({ have, told }) => {
          await assert.rejects(have({ signal: AbortSignal.timeout(5000) }), failsAs("unwritable", /no access/));
          assert.ok(!told.some(({ state }) => state === "waiting"));
        },
        new FolderPlace(join(file, below)),
      );
    });
  it("a name that is too long", async () => {
    const place = new FolderPlace(join(newFolder(), "x".repeat(300)));
    await withHub({}, async ({ have }) => assert.rejects(have(), failsAs("unwritable", /ENAMETOOLONG/)), place);
  });
});

describe("what others throw is theirs, whatever it looks like", () => {
  for (const code of ["ENOSPC", "EACCES", "ENOENT"]) {
    const theirs = Object.assign(new Error("theirs"), { code });
    const fail = (): never => {
      throw theirs;
    };
    const isTheirs = (error: unknown): boolean => error === theirs;
    it(`who is asked: ${code}`, () => withHub({}, async ({ have }) => assert.rejects(have({ consent: fail }), isTheirs)));
    it(`who is asked while the place is held: ${code}`, async () => {
      const folder = newFolder();
      const place = new FolderPlace(folder);
      await withHub({}, async ({ have }) => have(), place);
      writeFileSync(join(folder, "config.json"), '{"model_type":"other"}');
      await withHub({}, async ({ have }) => assert.rejects(have({ consent: fail }), isTheirs), place);
    });
    it(`who is told of progress: ${code}`, () =>
      withHub({}, async ({ have }) => assert.rejects(have({ onprogress: fail }), isTheirs)));
    it(`who is told to wait: ${code}`, async () => {
      const place = new FolderPlace(newFolder());
      await place.createText("math-viz.busy.json", '{"owner":"another","at":0}');
      await withHub({}, async ({ store }) => assert.rejects(store.verify(manifest, { waiting: fail }), isTheirs), place);
    });
  }
});
