import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, it } from "node:test";
import { randomFrom } from "../decoding/random.ts";
import { bytesInWords } from "./failure.ts";
import { FolderPlace } from "./folder-place.ts";
import { type DownloadProgress, Meter } from "./progress.ts";
import { addTo, scriptSum, startSum, sumOf } from "./sum.ts";

describe("sums", () => {
  const random = randomFrom(3);
  for (const length of [0, 1, 55, 56, 63, 64, 65, 100_000])
    it(`of ${length} bytes, in pieces, in JavaScript and Node alike`, () => {
      const bytes = Uint8Array.from({ length }, () => random() * 256);
      const [own, nodes] = [scriptSum(), startSum()];
      for (let at = 0; at < length; at += 999) for (const sum of [own, nodes]) sum.update(bytes.subarray(at, at + 999));
      const expected = createHash("sha256").update(bytes).digest("hex");
      assert.deepEqual([own.hex(), nodes.hex()], [expected, expected]);
    });
});

it("summing what is here lets others have their turn, and can be aborted", async () => {
  async function* blocks() {
    for (let count = 0; count < 15; count += 1) yield new Uint8Array(4 * 2 ** 20);
  }
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 1);
  const sum = scriptSum();
  const whole = addTo(sum, blocks());
  await assert.rejects(sumOf(blocks(), AbortSignal.timeout(1)), /timeout/i);
  await whole;
  clearInterval(timer);
  assert.ok(turns >= 2, String(turns));
  assert.equal(
    sum.hex(),
    createHash("sha256")
      .update(new Uint8Array(60 * 2 ** 20))
      .digest("hex"),
  );
});

describe("Meter", () => {
  it("tells speed and time left from the last seconds", () => {
    let now = 0;
    const told: DownloadProgress[] = [];
    const meter = new Meter(
      (progress) => told.push(progress),
      () => now,
    );
    meter.set(1000, 21_000);
    meter.report("downloading", "a");
    for (now = 1000; now <= 10_000; now += 1000) meter.add(1000);
    const last = told.at(-1) as DownloadProgress;
    assert.deepEqual([last.received, last.total, last.bytesPerSecond, last.secondsLeft], [11_000, 21_000, 1000, 10]);
  });
  it("numbers come in a rhythm, changes at once", () => {
    let now = 0;
    let told = 0;
    const meter = new Meter(
      () => {
        told += 1;
      },
      () => now,
    );
    meter.report("downloading", "a");
    for (now = 0; now < 1000; now += 10) meter.add(1);
    assert.ok(told >= 5 && told <= 7, String(told));
    meter.report("retrying", "a", { key: "cut" });
    meter.report("retrying", "a", { key: "cut again" });
    assert.ok(told >= 7);
  });
  it("that nothing comes is told too", () => {
    let now = 0;
    const told: DownloadProgress[] = [];
    const meter = new Meter(
      (progress) => told.push(progress),
      () => now,
    );
    meter.set(0, 100_000);
    meter.report("downloading", "a");
    for (now = 1000; now <= 4000; now += 1000) meter.add(1000);
    for (; now <= 10_000; now += 1000) meter.pulse();
    assert.deepEqual([told.at(-1)?.bytesPerSecond, told.at(-1)?.secondsLeft], [0, undefined]);
  });
  it("a size that is not known", () => {
    const told: DownloadProgress[] = [];
    const meter = new Meter((progress) => told.push(progress));
    meter.set(0, undefined);
    meter.report("downloading", "a");
    assert.deepEqual([told[0]?.total, told[0]?.secondsLeft], [undefined, undefined]);
  });
});

for (const [bytes, words, lang] of [
  [0, "0 B"],
  [999, "999 B"],
  [1234, "1.23 kB"],
  [98_765, "98.8 kB"],
  [999_999, "1 MB"],
  [1_340_000_000, "1.34 GB"],
  [23_400_000_000, "23.4 GB"],
  [1_340_000_000, "1,34 GB", "de"],
] as const)
  it(`${bytes} bytes are ${words}`, () => assert.equal(bytesInWords(bytes, lang), words));

it("the room of a folder that is not there yet is that of the disk around it", async () => {
  assert.ok(((await new FolderPlace("/tmp/nowhere/at/all").room()) ?? 0) > 0);
});
