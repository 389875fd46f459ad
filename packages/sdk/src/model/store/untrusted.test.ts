import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { failsAs, isWhole, manifest, network, newFolder, withHub } from "../../../test/store-bench.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { FolderPlace } from "./folder-place.ts";

/** A folder for a model that was given away by somebody, and a file beside it. */
function given(): { folder: string; beside: string } {
  const folder = newFolder();
  mkdirSync(join(folder, "onnx"), { recursive: true });
  const beside = join(dirname(folder), "beside.txt");
  writeFileSync(beside, "dear");
  return { folder, beside };
}

describe("a folder that somebody else filled", () => {
  for (const list of ["files", "parts"])
    it(`its record names ${list} elsewhere: nothing is deleted there`, async () => {
      const { folder, beside } = given();
      const entry = { bytes: 4, sha256: "", stamp: "", validator: "", total: null };
      for (const revision of [manifest.revision, "another"]) {
        const record = { version: 1, hub: manifest.hub, revision, commit: null, files: {}, parts: {}, absent: [] };
        writeFileSync(join(folder, "math-viz.lock.json"), JSON.stringify({ ...record, [list]: { "../beside.txt": entry } }));
        await withHub({}, async ({ have }) => have(), new FolderPlace(folder));
        await withHub({}, async ({ store }) => store.remove(manifest), new FolderPlace(folder));
        assert.equal(readFileSync(beside, "utf8"), "dear");
        mkdirSync(folder, { recursive: true });
      }
    });
  it("a part that is a link: what it leads to is not written", async () => {
    const { folder, beside } = given();
    symlinkSync(beside, join(folder, `${network}.part`));
    await withHub({}, async ({ have }) => assert.rejects(have(), failsAs("unwritable")), new FolderPlace(folder));
    assert.equal(readFileSync(beside, "utf8"), "dear");
  });
  it("a file that is a link is read, and what it leads to stays where it is removed", async () => {
    const { folder, beside } = given();
    await withHub({}, async ({ have }) => have(), new FolderPlace(folder));
    const text = readFileSync(join(folder, network));
    writeFileSync(beside, text);
    const place = new FolderPlace(folder);
    await place.remove(network);
    symlinkSync(beside, join(folder, network));
    await withHub({}, async ({ have }) => have({ localFilesOnly: true }), place);
    await isWhole(place);
    await withHub({}, async ({ store }) => store.remove(manifest), place);
    assert.ok(readFileSync(beside).equals(text));
  });
});

it("a path that leads out of the folder, by a manifest that nobody has checked", async () => {
  const { folder, beside } = given();
  for (const path of ["../beside.txt", "onnx/../../beside.txt", beside, "a\\b", "..", ""])
    await withHub(
      { files: { "../beside.txt": Buffer.from("other") } },
      async ({ have, store }) => {
        const files = [{ path, bytes: null, sha256: null }];
        await assert.rejects(have({}, { ...manifest, files }), MisuseError, path);
        await assert.rejects(store.remove({ ...manifest, files }), MisuseError, path);
      },
      new FolderPlace(folder),
    );
  assert.deepEqual([readFileSync(beside, "utf8"), existsSync(join(folder, network))], ["dear", false]);
});
