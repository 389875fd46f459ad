import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Sampling, TextForm, TextRequest, Tokenizer, TokenSession } from "../../backend/backend.ts";
import { Decoder } from "./decoder.ts";
import { randomFrom } from "./random.ts";
import { sample } from "./sampler.ts";

/** "ab三" in bytes, some longer tokens, the marks of thinking, two end tokens and one that is never allowed a number. */
const spelling = ["a", "b", "ab", "三", "S:", "\n", "{", "}", "}\n", "b\n\n", "<think>", "</think>"];
const encoder = new TextEncoder();
const pieces = [...[0xe4, 0xb8, 0x89].map((byte) => Uint8Array.of(byte)), ...spelling.map((text) => encoder.encode(text))];
const ends = [pieces.length, pieces.length + 1];
const broken = pieces.length + 2;
const size = pieces.length + 3;

const tokenizer: Tokenizer = {
  vocabularySize: size,
  endTokens: ends,
  encode(text) {
    const tokens: number[] = [];
    for (let rest = text; rest !== ""; ) {
      const token = spelling.reduce(
        (best, each, index) => (rest.startsWith(each) && each.length > (spelling[best]?.length ?? 0) ? index : best),
        -1,
      );
      assert.ok(token >= 0, rest);
      tokens.push(token + 3);
      rest = rest.slice((spelling[token] as string).length);
    }
    return tokens;
  },
  bytesOf: (token) => pieces[token],
  applyTemplate: (messages) => messages.map(({ content }) => content).join(""),
};

/** Numbers that depend on all tokens so far and on nothing else. */
function logitsAfter(tokens: readonly number[], seed: number): Float32Array {
  const random = randomFrom(tokens.reduce((hash, token) => Math.imul(hash ^ token, 0x01000193), seed));
  const logits = Float32Array.from({ length: size }, () => random() * 6);
  logits[broken] = Number.NaN;
  return logits;
}

/** A network that forgets nothing but what it is told to. */
class Held implements TokenSession {
  readonly vocabularySize = size;
  readonly contextLength: number;
  readonly #seed: number;
  readonly #held: number[] = [];
  constructor(seed: number, contextLength: number) {
    [this.#seed, this.contextLength] = [seed, contextLength];
  }
  get length(): number {
    return this.#held.length;
  }
  async forward(tokens: readonly number[]): Promise<Float32Array> {
    assert.ok(tokens.length > 0);
    this.#held.push(...tokens);
    assert.ok(this.#held.length <= this.contextLength);
    return logitsAfter(this.#held, this.#seed);
  }
  rollBack(length: number): void {
    this.#held.length = length;
  }
  async dispose(): Promise<void> {}
}

/** The same without cache, stream or form: all is read anew for each token, and the text is cut when it is complete. */
function plainly(request: TextRequest, seed: number, contextLength: number) {
  const all = tokenizer.encode(tokenizer.applyTemplate(request.messages));
  const random = randomFrom(request.sampling.seed);
  const room = Math.min(request.maxNewTokens, contextLength - all.length);
  const own: number[] = [];
  const text = (): string => {
    const decoder = new TextDecoder();
    return own.map((token) => decoder.decode(pieces[token] ?? new Uint8Array(), { stream: true })).join("");
  };
  while (own.length < room) {
    const token = sample(logitsAfter(all, seed), request.sampling, random, all) as number;
    all.push(token);
    own.push(token);
    if (ends.includes(token)) return { text: text(), reason: "end", newTokens: own.length };
    const stopped = (request.stop ?? []).filter((stop) => text().includes(stop));
    if (stopped.length > 0) return { text: cut(text(), stopped), reason: "stop", newTokens: own.length };
  }
  return { text: text(), reason: "length", newTokens: own.length };
}

function cut(text: string, stops: readonly string[]): string {
  const found = stops.map((stop) => ({ from: text.indexOf(stop), to: text.indexOf(stop) + stop.length }));
  return text.slice(0, found.sort((one, other) => one.to - other.to || one.from - other.from)[0]?.from);
}

async function run(decoder: Decoder, request: TextRequest) {
  let [text, thinking] = ["", ""];
  for await (const event of decoder.generate(request))
    if (event.type === "text-delta") text += event.text;
    else if (event.type === "reasoning-delta") thinking += event.text;
    else if (event.type === "text-finished") return { text, thinking, reason: event.reason, usage: event.usage };
  throw new Error("it did not finish");
}

const sampling: fc.Arbitrary<Sampling> = fc.record({
  temperature: fc.constantFrom(0, 0.3, 0.6, 1, 2),
  topP: fc.constantFrom(1, 0.95, 0.5),
  topK: fc.constantFrom(0, 3),
  minP: fc.constantFrom(0, 0.1),
  repetitionPenalty: fc.constantFrom(1, 1.3),
  seed: fc.nat(1000),
});
const words = (maxLength: number) => fc.string({ unit: fc.constantFrom("a", "b", "三", "\n", "{"), minLength: 1, maxLength });
const requests = fc.record({
  messages: words(8).map((content) => [{ role: "user" as const, content }]),
  sampling,
  maxNewTokens: fc.integer({ min: 1, max: 40 }),
  stop: fc.array(words(3), { maxLength: 2 }),
});

/** Thinking marks are never chosen here: these texts have none. */
const unmarked = { open: "\u0001", close: "\u0002" };

describe("Decoder with a network of random numbers", () => {
  it("writes what one without cache and stream writes, request after request", () =>
    fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.integer({ min: 12, max: 60 }),
        fc.array(requests, { minLength: 1, maxLength: 4 }),
        async (seed, context, asked) => {
          const session = new Held(seed, context);
          const decoder = new Decoder(session, tokenizer, { marks: unmarked });
          let before: number[] = [];
          for (const request of asked) {
            const { text, reason, usage } = await run(decoder, request);
            assert.deepEqual({ text, reason, newTokens: usage.newTokens }, plainly(request, seed, context));
            assert.equal(usage.forwardPasses, usage.newTokens - 1);
            const prompt = tokenizer.encode(request.messages[0]?.content ?? "");
            const shared = prompt.findIndex((token, place) => token !== before[place] || place === prompt.length - 1);
            assert.ok(usage.cachedTokens >= shared || before.length === 0, `${usage.cachedTokens} of ${shared}`);
            before = prompt;
          }
        },
      ),
      { numRuns: 400 },
    ));

  const form: TextForm = {
    lines: [{ id: "s", head: "S: ", free: "latex", upTo: 6, next: ["s"], mayEnd: true }],
    first: ["s"],
    upTo: 3,
  };
  it("keeps to its length, its budget and its form, whatever comes", () =>
    fc.assert(
      fc.asyncProperty(
        fc.nat(),
        requests,
        fc.option(fc.nat(6), { nil: undefined }),
        fc.boolean(),
        async (seed, asked, budget, thinks) => {
          const decoder = new Decoder(new Held(seed, 90), tokenizer);
          const { stop: _, ...rest } = asked;
          const request = {
            ...rest,
            form,
            prefill: thinks ? "<think>" : "<think></think>",
            ...(budget === undefined ? {} : { thinkingBudget: budget }),
          };
          const { text, thinking, reason, usage } = await run(decoder, request);
          assert.ok(usage.newTokens <= request.maxNewTokens);
          assert.equal(thinking === "" || thinks, true);
          assert.doesNotMatch(text, /[�<]/);
          const lines = text.split("\n");
          const last = lines.pop();
          for (const line of lines) assert.match(line, /^S:[^\n]*[^\s][^\n]*$/);
          if (reason === "end") assert.equal(last, "");
          else assert.equal(usage.newTokens, request.maxNewTokens);
          assert.ok(lines.length <= form.upTo);
        },
      ),
      { numRuns: 400 },
    ));
});
