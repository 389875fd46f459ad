import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { CachedSession } from "./cached-session.ts";
import type { MakeTensor, OrtSession, OrtTensor } from "./ort.ts";

const vocabularySize = 5;

class FakeTensor implements OrtTensor {
  readonly type: string;
  readonly data: BigInt64Array | Uint16Array | Float32Array;
  readonly dims: readonly number[];
  constructor(...[type, data, dims]: Parameters<MakeTensor>) {
    [this.type, this.data, this.dims] = [type, data, dims];
  }
  async getData() {
    return this.data;
  }
  dispose(): void {}
}

const tensor: MakeTensor = (...parts) => new FakeTensor(...parts);

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
  readonly inputMetadata = ["key", "value"].map((kind) => ({
    name: `past_key_values.0.${kind}`,
    type: "float32",
    shape: ["batch_size", 1, "past_sequence_length", 1],
  }));
  readonly runs: number[] = [];

  /** Joins past and new, as networks do that were exported with plain operators: what is to be written into has to be just as long. */
  protected cached(past: readonly number[], ids: readonly number[], wanted: OrtTensor | undefined): OrtTensor {
    const all = Float32Array.from([...past, ...ids]);
    if (wanted === undefined) return tensor("float32", all, [1, 1, all.length, 1]);
    if (wanted.data.length !== all.length) throw new Error("OrtValue shape verification failed");
    (wanted.data as Float32Array).set(all);
    return tensor("float32", all, wanted.dims);
  }

  /** Of what lies in the cache, what it takes for read. */
  protected past(cache: readonly number[], _length: number): readonly number[] {
    return cache;
  }

  async run(
    feeds: Record<string, OrtTensor>,
    fetches: Record<string, OrtTensor | null> = {},
  ): Promise<Record<string, OrtTensor>> {
    const numbers = (name: string): number[] => Array.from((feeds[name] as OrtTensor).data as ArrayLike<bigint | number>, Number);
    const ids = numbers("input_ids");
    const kept = numbers("num_logits_to_keep")[0] as number;
    const total = numbers("attention_mask").length;
    const past = this.past(numbers("past_key_values.0.key"), total - ids.length);
    assert.equal(total, past.length + ids.length);
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
    const [key, value] = ["key", "value"].map((kind) => {
      const wanted = fetches[`present.0.${kind}`] ?? undefined;
      return this.cached(numbers(`past_key_values.0.${kind}`), ids, wanted);
    }) as [OrtTensor, OrtTensor];
    const logits = tensor("float32", Float32Array.from(rows.slice(-kept).flat()), [1, kept, vocabularySize]);
    return { logits, "present.0.key": key, "present.0.value": value };
  }

  async release(): Promise<void> {}
}

/** Writes into its cache where it lies, and gives a copy of all of it, as GroupQueryAttention in onnxruntime-node does. */
class Sharing extends Counting {
  readonly room: number[] = [];
  protected override past(cache: readonly number[], length: number): readonly number[] {
    return cache.slice(0, length);
  }
  protected override cached(past: readonly number[], ids: readonly number[], wanted: OrtTensor | undefined): OrtTensor {
    if (wanted === undefined) return super.cached(past, ids, wanted);
    this.room.push(wanted.data.length);
    (wanted.data as Float32Array).set(ids, this.length);
    return tensor("float32", Float32Array.from(wanted.data as Float32Array), wanted.dims);
  }
  length = 0;
  override async run(...parts: Parameters<Counting["run"]>): Promise<Record<string, OrtTensor>> {
    const [{ attention_mask, input_ids }] = parts as [Record<string, OrtTensor>];
    this.length = (attention_mask as OrtTensor).data.length - (input_ids as OrtTensor).data.length;
    return super.run(...parts);
  }
}

/** Takes its cache with room to spare, and forgets to write into it. */
class Careless extends Sharing {
  protected override cached(past: readonly number[], ids: readonly number[], wanted: OrtTensor | undefined): OrtTensor {
    return super.cached(past, ids, wanted && tensor("float32", Float32Array.from(wanted.data as Float32Array), wanted.dims));
  }
}

declare const Float16Array: new (values: ArrayLike<number>) => Float32Array<ArrayBuffer>;

/** Gives its logits in 16 bits, as some exports do: as words, or as floats where the language has them. */
class Halving extends Counting {
  readonly #asWords: boolean;
  constructor(asWords: boolean) {
    super();
    this.#asWords = asWords;
  }
  override async run(...parts: Parameters<Counting["run"]>): Promise<Record<string, OrtTensor>> {
    const outputs = await super.run(...parts);
    const { data, dims } = outputs.logits as OrtTensor;
    // Below, above, between and none.
    const halves = new Float16Array(Array.from(data as ArrayLike<number>, (count) => odd[count] ?? count));
    return { ...outputs, logits: tensor("float16", this.#asWords ? new Uint16Array(halves.buffer) : halves, dims) };
  }
}
const odd: readonly number[] = [-2.5, 65504, 2 ** -24, Number.NEGATIVE_INFINITY];

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
  for (const asWords of [true, false])
    it(`gives floats where the network gives them in 16 bits, ${asWords ? "as words" : "as such"}`, async () => {
      const { session } = open(100, new Halving(asWords));
      const logits = await session.forward([1, 2, 2, 3, 3, 3]);
      assert.ok(logits instanceof Float32Array);
      assert.deepEqual([...logits], [-2.5, 65504, 2 ** -24, Number.NEGATIVE_INFINITY, -2.5]);
    });
  it("gives back what the network gave it on a card: all but its cache, and that in the end", async () => {
    const lying = new Set<OrtTensor>();
    const network = new Counting();
    const { run } = network;
    network.run = async (...parts) => {
      const outputs = await run.apply(network, parts);
      for (const each of Object.values(outputs)) {
        lying.add(each);
        each.dispose = () => assert.ok(lying.delete(each), "given back twice");
      }
      return outputs;
    };
    const { session } = open(2, network);
    const cached = 2;
    await session.forward([1, 2, 2, 3, 1]);
    assert.equal(lying.size, cached);
    // What is left of the cache lies in memory then.
    await session.rollBack(3);
    assert.equal(lying.size, 0);
    await session.forward([4]);
    assert.equal(lying.size, cached);
    await session.rollBack(0);
    assert.equal(lying.size, 0);
    await session.forward([4]);
    await session.dispose();
    assert.equal(lying.size, 0);
  });
  it("stops between two pieces when it is aborted, and knows what it has read", async () => {
    const { session, network } = open(2);
    const controller = new AbortController();
    const { run } = network;
    network.run = async (...parts) => {
      if (network.runs.length === 1) controller.abort(new Error("enough"));
      return run.apply(network, parts);
    };
    await assert.rejects(session.forward([1, 2, 2, 3, 1], 1, controller.signal), /enough/);
    assert.deepEqual([network.runs, session.length], [[2, 2], 4]);
    assert.deepEqual([...(await session.forward([4]))], [0, 1, 2, 1, 1]);
  });
  it("cannot forget more than it has read", async () => {
    const { session } = open(100);
    await session.forward([1]);
    await assert.rejects(session.rollBack(2), /length must be from 0 to 1, found 2/);
  });
});

describe("a cache that is written where it lies", () => {
  for (const [name, network, shares] of [
    ["where the network can", new Sharing(), true],
    ["not where it joins the cache itself", new Counting(), false],
    ["not where its numbers come out otherwise", new Careless(), false],
  ] as const)
    it(name, async () => {
      const { session } = open(100, network);
      assert.equal(await session.shareCache(), shares);
      assert.equal(session.length, 0);
      await session.forward([1, 2, 3]);
      await session.rollBack(1);
      assert.deepEqual([...(await session.forward([4]))], [0, 1, 0, 0, 1]);
    });
  it("has room for what comes, and gives it back", async () => {
    const network = new Sharing();
    const { session } = open(100, network);
    await session.shareCache();
    await session.forward(Array.from({ length: 90 }, (_, place) => place % 5));
    assert.equal(network.room.at(-1), 128);
    assert.deepEqual([...(await session.forward(Array(50).fill(1)))], [18, 68, 18, 18, 18]);
    assert.equal(network.room.at(-1), 192);
    await session.rollBack(10);
    assert.deepEqual([...(await session.forward([2]))], [2, 2, 3, 2, 2]);
    assert.equal(network.room.at(-1), 64);
  });
});
