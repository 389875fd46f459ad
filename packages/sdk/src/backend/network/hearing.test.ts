import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { hearing } from "./hearing.ts";
import type { OrtSession } from "./ort.ts";

/** Runs without waiting for anything, as WebAssembly does. */
const busy = { inputNames: [], inputMetadata: [], run: async () => ({}), release: async () => {} };

/** How many runs there are before a message is heard. */
async function runsUnheard(session: OrtSession): Promise<number> {
  const { port1, port2 } = new MessageChannel();
  let isHeard = false;
  port1.onmessage = () => {
    isHeard = true;
    port1.close();
  };
  port2.postMessage("stop");
  let runs = 0;
  while (!isHeard && runs < 100) {
    await session.run({});
    runs += 1;
  }
  await new Promise((resolve) => setTimeout(resolve));
  assert.equal(isHeard, true);
  return runs;
}

describe("a session in whose thread messages are heard", () => {
  it("hears them between two runs", async () => assert.ok((await runsUnheard(hearing(busy))) < 10));
  it("where it would not by itself", async () => assert.equal(await runsUnheard(busy), 100));
});
