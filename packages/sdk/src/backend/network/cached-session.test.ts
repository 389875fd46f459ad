import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { CachedSession } from "./cached-session.ts";
import type { MakeTensor, OrtSession, OrtTensor } from "./ort.ts";

const vocabularySize = 5;

const tensor: MakeTensor = (type, data, dims) =>
  ({ type, data, dims, location: "cpu", getData: async () => data, dispose() {} }) as OrtTensor;

/**
 * A network of one layer whose cache holds, for each token read, its number at that place; the logit of token t after a place is how often t was read
 * up to there. So what it answers shows whether it was given the right past, mask and positions.
 */
class Counting implements OrtSession {
  readonly inputNames = [
    "input_ids",
    "attention_mask",
    "position_ids",
    "num_logits_to_keep",
    "past_key_values.0.key",
    "past_key_values.0.value",
  ];
  readonly outputNames = ["logits", "present.0.key", "present.0.value"];
  readonly inputMetadata = ["key", "value"].map((kind) => ({
    name: `past_key_values.0.${kind}`,
    type: "float32",
    shape: ["batch_size", 1, "past_sequence_length", 1],
  }));
  readonly runs: number[] = [];

  async run(feeds: Record<string, OrtTensor>): Promise<Record<string, OrtTensor>> {
    const numbers = (name: string): number[] => Array.from((feeds[name] as OrtTensor).data as ArrayLike<bigint | number>, Number);
    const [ids, past, kept] = [
      numbers("input_ids"),
      numbers("past_key_values.0.key"),
      numbers("num_logits_to_keep")[0] as number,
    ];
    assert.equal(numbers("attention_mask").length, past.length + ids.length);
    assert.deepEqual(
      numbers("position_ids"),
      ids.map((_, place) => past.length + place),
    );
    this.runs.push(ids.length);
    const all = [...past, ...ids];
    const rows = ids.map((_, place) => {
      const read = all.slice(0, past.length + place + 1);
      return Array.from({ length: vocabularySize }, (_, token) => read.filter((each) => each === token).length);
    });
    const present = tensor("float32", Float32Array.from(all), [1, 1, all.length, 1]);
    const logits = tensor("float32", Float32Array.from(rows.slice(-kept).flat()), [1, kept, vocabularySize]);
    return { logits, "present.0.key": present, "present.0.value": present };
  }

  async release(): Promise<void> {}
}

const open = (chunk: number, network = new Counting()): { session: CachedSession; network: Counting } => ({
  network,
  session: new CachedSession(network, tensor, { contextLength: 100, vocabularySize, chunk, halvesAsWords: false }),
});

describe("CachedSession", () => {
  it("goes on from what it has read", async () => {
    const { session } = open(100);
    assert.deepEqual([...(await session.forward([1, 2, 2]))], [0, 1, 2, 0, 0]);
    assert.deepEqual([...(await session.forward([4]))], [0, 1, 2, 0, 1]);
    assert.equal(session.length, 4);
  });
  for (const [chunk, runs] of [
    [100, [5]],
    [2, [2, 2, 1]],
    [1, [1, 1, 1, 1, 1]],
  ] as const)
    it(`reads ${chunk} tokens at a time, and gives the last rows all the same`, async () => {
      const { session, network } = open(chunk);
      const logits = await session.forward([1, 2, 2, 3, 1], 3);
      assert.deepEqual(
        [...logits],
        [
          [0, 1, 2, 0, 0],
          [0, 1, 2, 1, 0],
          [0, 2, 2, 1, 0],
        ].flat(),
      );
      assert.deepEqual(network.runs, runs);
    });
  it("forgets what comes after a place", async () => {
    const { session } = open(100);
    await session.forward([1, 2, 3]);
    await session.rollBack(1);
    assert.deepEqual([...(await session.forward([4]))], [0, 1, 0, 0, 1]);
    await session.rollBack(0);
    assert.deepEqual([...(await session.forward([3]))], [0, 0, 0, 1, 0]);
  });
  it("cannot forget more than it has read", async () => {
    const { session } = open(100);
    await session.forward([1]);
    await assert.rejects(session.rollBack(2), /length must be from 0 to 1, found 2/);
  });
});
