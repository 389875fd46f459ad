import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import * as hub from "@huggingface/transformers";
import { makeTinyModel } from "../../../../../models/tiny/make.ts";
import { BackendError } from "../../errors/backend-error.ts";
import type { Dtype, Rung } from "../choosing/choose-backend.ts";
import { CachedSession } from "./cached-session.ts";
import { checkNumbers } from "./check-numbers.ts";
import { loadNetwork } from "./load-network.ts";
import type { MakeTensor, OrtSession, OrtTensor } from "./ort.ts";

const rung = (dtype: Dtype): Rung => ({ backend: "cpu", dtype, contextLength: 1024 });

describe("a network on the processor", () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "network-"));
    makeTinyModel(join(folder, "tiny"));
    hub.env.allowRemoteModels = false;
    hub.env.localModelPath = `${folder}/`;
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const dtype of ["fp32", "fp16", "q8", "q4", "q4f16"] as const)
    it(`computes the same in pieces, and after forgetting, in ${dtype}`, async () => {
      const { session, tokenizer } = await loadNetwork(hub, "tiny", rung(dtype));
      assert.equal(await checkNumbers(session), undefined);
      const tokens = tokenizer.encode("Given: (x - 3)^2 = 16\nStep: x - 3 = 4\n");
      const once = await session.forward(tokens);
      await session.rollBack(5);
      assert.equal(session.length, 5);
      const again = await session.forward(tokens.slice(5));
      const range = Math.max(...once) - Math.min(...once);
      for (const [index, logit] of once.entries()) assert.ok(Math.abs(logit - (again[index] as number)) < 0.05 * range);
      await session.dispose();
    });

  for (const dtype of ["fp32", "q4f16"] as const)
    it(`the same numbers whether the cache is written where it lies or passed, whatever is read and forgotten, in ${dtype}`, async () => {
      const model = await hub.AutoModelForCausalLM.from_pretrained("tiny", { device: "cpu", dtype });
      const { model: network } = model.sessions as unknown as { model: OrtSession };
      const { vocab_size: vocabularySize } = model.config as unknown as { vocab_size: number };
      const make: MakeTensor = (...parts) =>
        (new hub.Tensor(...(parts as unknown as [never, never, never])) as unknown as { ort_tensor: OrtTensor }).ort_tensor;
      const options = { contextLength: 1024, vocabularySize, chunk: 512, halvesAsWords: true };
      const [one, other] = [new CachedSession(network, make, options), new CachedSession(network, make, options)];
      assert.ok(await one.shareCache());
      let state = 7;
      const upTo = (limit: number): number => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return Math.floor((state / 2 ** 32) * limit);
      };
      for (let turn = 0; turn < 60; turn += 1) {
        const tokens = Array.from({ length: 1 + upTo(turn % 5 === 0 ? 90 : 3) }, () => upTo(256));
        const rows = 1 + upTo(Math.min(3, tokens.length));
        assert.deepEqual(await one.forward(tokens, rows), await other.forward(tokens, rows));
        if (turn % 4 !== 3) continue;
        const length = upTo(one.length + 1);
        await Promise.all([one.rollBack(length), other.rollBack(length)]);
      }
      await one.dispose();
    });

  it("text and tokens, and the bytes of each", async () => {
    const { tokenizer, session } = await loadNetwork(hub, "tiny", rung("q4f16"));
    const text = "三个 <think>\nx² = 4</think>";
    const tokens = tokenizer.encode(text);
    const bytes = tokens.flatMap((token) => [...(tokenizer.bytesOf(token) ?? [])]);
    assert.equal(new TextDecoder().decode(Uint8Array.from(bytes)), text);
    assert.equal(tokenizer.bytesOf(tokenizer.endTokens[0] as number), undefined);
    assert.match(tokenizer.applyTemplate([{ role: "user", content: "q" }]), /<｜User｜>q<｜Assistant｜><think>\n$/);
    await session.dispose();
  });

  it("a model that is not there, and a place where there is none", async () => {
    await assert.rejects(
      loadNetwork(hub, "none", rung("fp32")),
      (error) => error instanceof BackendError && /loading none in fp32 on cpu/.test(error.message),
    );
    await assert.rejects(loadNetwork(hub, "tiny", { ...rung("fp32"), backend: "remote" }), /remote loads no network/);
  });
  it("CUDA without its libraries is refused, with a kind to go on by", async () => {
    await assert.rejects(
      loadNetwork(hub, "tiny", { ...rung("fp32"), backend: "cuda" }),
      (error) => error instanceof BackendError && error.kind === "unavailable",
    );
  });
});

describe("checkNumbers", () => {
  /** A network that adds up what it reads, and does wrong what a fault says. */
  class Adding {
    readonly vocabularySize = 300;
    chunk = 512;
    #sum = 0;
    readonly #fault: (chunk: number) => number;
    constructor(fault: (chunk: number) => number) {
      this.#fault = fault;
    }
    async forward(tokens: readonly number[]): Promise<Float32Array> {
      let logits = new Float32Array();
      for (let from = 0; from < tokens.length; from += this.chunk) {
        const piece = tokens.slice(from, from + this.chunk);
        this.#sum += piece.reduce((sum, token) => sum + token, 0);
        logits = Float32Array.from(
          { length: this.vocabularySize },
          (_, token) => Math.sin(this.#sum + token) + this.#fault(piece.length),
        );
      }
      return logits;
    }
    async rollBack(): Promise<void> {
      this.#sum = 0;
    }
  }
  const check = (fault: (chunk: number) => number) => {
    const session = new Adding(fault);
    return { session, found: checkNumbers(session as unknown as CachedSession) };
  };

  it("nothing to say of one that is right, or nearly", async () => {
    assert.equal(await check(() => 0).found, undefined);
    assert.equal(await check((length) => length / 1000).found, undefined);
  });
  it("one that is wrong from 32 tokens on reads fewer", async () => {
    const { session, found } = check((length) => (length >= 32 ? 1 : 0));
    assert.match((await found) ?? "", /reads 31 tokens at a time/);
    assert.equal(session.chunk, 31);
  });
  for (const [name, fault] of [
    ["wrong on short pieces too", (length: number) => (length > 1 ? 1 : 0)],
    ["no numbers", () => Number.NaN],
    ["infinite", () => Number.POSITIVE_INFINITY],
  ] as const)
    it(name, async () => {
      await assert.rejects(check(fault).found, (error) => error instanceof BackendError && error.kind === "wrong-numbers");
    });
});
