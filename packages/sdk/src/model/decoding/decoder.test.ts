import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Sampling, TextEvent, TextForm, TextRequest, Tokenizer, TokenSession } from "../../backend/backend.ts";
import { BackendError } from "../../errors/backend-error.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { Decoder } from "./decoder.ts";

/** Every byte is a token; 256 ends, 257 and 258 are the marks of thinking, 259 is "Step". */
const special = new Map([
  [257, "<think>"],
  [258, "</think>"],
  [259, "Step"],
]);

const tokenizer: Tokenizer = {
  vocabularySize: 260,
  endTokens: [256],
  encode: (text) =>
    text
      .split(/(<\/?think>|Step)/)
      .flatMap((part) => [...special].find(([, content]) => content === part)?.[0] ?? [...new TextEncoder().encode(part)]),
  bytesOf: (token) =>
    token === 256 ? undefined : token > 256 ? new TextEncoder().encode(special.get(token)) : Uint8Array.of(token),
  applyTemplate: (messages) => `${messages.map(({ role, content }) => `[${role}]${content}`).join("")}[assistant]`,
};

/** A network that wants to go on with a text, whatever it reads: the token at this place of it is the likeliest. */
class Wishes implements TokenSession {
  readonly vocabularySize = 260;
  readonly contextLength = 400;
  readonly runs: number[][] = [];
  readonly held: number[] = [];
  readonly #wish: (held: readonly number[]) => number;

  constructor(wish: (held: readonly number[]) => number) {
    this.#wish = wish;
  }

  get length(): number {
    return this.held.length;
  }

  async forward(tokens: readonly number[], _rows?: number, _signal?: AbortSignal): Promise<Float32Array> {
    this.runs.push([...tokens]);
    this.held.push(...tokens);
    const logits = new Float32Array(this.vocabularySize);
    logits[this.#wish(this.held)] = 20;
    return logits;
  }

  rollBack(length: number): void {
    this.held.length = length;
  }

  async dispose(): Promise<void> {}
}

/** Says a text after the prompt, then ends. Tokens that were forced meanwhile count as said. */
function saying(text: string, prompt: string): Wishes {
  const tokens = [...tokenizer.encode(text), 256];
  const from = tokenizer.encode(prompt).length;
  return new Wishes((held) => tokens[held.length - from] ?? 256);
}

const sampling: Sampling = { temperature: 0, topP: 1, topK: 0, minP: 0, repetitionPenalty: 1, seed: 1 };
const request = (changes: Partial<TextRequest> = {}): TextRequest => ({
  messages: [{ role: "user", content: "q" }],
  sampling,
  maxNewTokens: 200,
  ...changes,
});
const opening = "[user]q[assistant]";

async function run(session: TokenSession, asked: TextRequest, decoder = new Decoder(session, tokenizer)) {
  const events: TextEvent[] = [];
  for await (const event of decoder.generate(asked)) events.push(event);
  const told = (type: string): string =>
    events.map((event) => (event.type === type && "text" in event ? event.text : "")).join("");
  const end = events.at(-1);
  assert.ok(end?.type === "text-finished");
  return { thinking: told("reasoning-delta"), text: told("text-delta"), reason: end.reason, usage: end.usage };
}

const steps: TextForm = {
  lines: [
    { id: "step", head: "Step: ", free: "latex", upTo: 12, next: ["step", "answer"] },
    { id: "answer", head: "Answer: ", free: "latex", upTo: 12, next: ["answer"], mayEnd: true },
  ],
  first: ["step", "answer"],
  upTo: 4,
};

describe("a text without a form", () => {
  it("is told as it comes, and ends", async () => {
    const { text, reason, usage } = await run(saying("x = 1 三", opening), request());
    assert.deepEqual([text, reason], ["x = 1 三", "end"]);
    assert.deepEqual([usage.promptTokens, usage.newTokens, usage.forwardPasses], [opening.length, 10, 9]);
  });
  it("stops at the first stop text, which is not told", async () => {
    const { text, reason } = await run(saying("abcSTOPdef", opening), request({ stop: ["XX", "STOP", "SX"] }));
    assert.deepEqual([text, reason], ["abc", "stop"]);
  });
  it("what only begins like a stop text is told in the end", async () => {
    assert.equal((await run(saying("abcSTO", opening), request({ stop: ["STOP"] }))).text, "abcSTO");
  });
  it("is cut at its length", async () => {
    const { text, reason, usage } = await run(saying("abcdefgh", opening), request({ maxNewTokens: 3 }));
    assert.deepEqual([text, reason, usage.newTokens], ["abc", "length", 3]);
  });
  it("is cut where the context ends", async () => {
    const { reason, usage } = await run(saying("a".repeat(900), opening), request({ maxNewTokens: 1000 }));
    assert.deepEqual([reason, usage.newTokens], ["length", 400 - opening.length]);
  });
});

describe("thinking", () => {
  const asked = request({ prefill: "<think>\n" });
  const prompt = `${opening}<think>\n`;
  it("is told apart from the answer", async () => {
    const { thinking, text } = await run(saying("hm</think>yes", prompt), asked);
    assert.deepEqual([thinking, text], ["hm", "yes"]);
  });
  it("is closed when its budget is used up", async () => {
    // The mark that is forced, "\n</think>", is two tokens long.
    const { thinking, text, usage } = await run(saying("hmmmxxyes", prompt), { ...asked, thinkingBudget: 4 });
    assert.deepEqual([thinking, text], ["hmmm\n", "yes"]);
    assert.equal(usage.forwardPasses, usage.newTokens - 1 - 2);
  });
  it("of no budget is no thinking", async () => {
    const { thinking, text } = await run(saying("xxyes", prompt), { ...asked, thinkingBudget: 0 });
    assert.deepEqual([thinking, text], ["\n", "yes"]);
  });
  it("is not what a question says of it", async () => {
    for (const content of ["What is <think>?", "<think>a</think><think>b"]) {
      const { thinking, text } = await run(
        saying("a mark", `[user]${content}[assistant]`),
        request({ messages: [{ role: "user", content }] }),
      );
      assert.deepEqual([thinking, text], ["", "a mark"]);
    }
    const content = "What is </think>?";
    const { thinking, text } = await run(
      saying("hm</think>a mark", `[user]${content}[assistant]<think>\n`),
      request({ messages: [{ role: "user", content }], prefill: "<think>\n" }),
    );
    assert.deepEqual([thinking, text], ["hm", "a mark"]);
  });
  it("is opened for a model that thinks, where its template does not: else a form would leave no room for it", async () => {
    const decoder = (prompt: string) => new Decoder(saying("hm</think>yes", prompt), tokenizer, { opensThinking: true });
    const { thinking, text } = await run(saying("", ""), request(), decoder(prompt));
    assert.deepEqual([thinking, text], ["hm", "yes"]);
    const without = await run(saying("", ""), request({ thinkingBudget: 0 }), decoder(opening));
    assert.equal(without.thinking, "");
  });
  it("that the template opens is not opened twice", async () => {
    const opens = { ...tokenizer, applyTemplate: () => "q<think>\n" };
    const session = saying("hm</think>yes", "q<think>\n");
    const decoder = new Decoder(session, opens);
    const { thinking, usage } = await run(session, asked, decoder);
    assert.deepEqual([thinking, usage.promptTokens], ["hm", 3]);
  });
});

describe("a text with a form", () => {
  it("is lines of it, whatever the network wants", async () => {
    const { text, reason } = await run(new Wishes(() => 0x7b), request({ form: steps }));
    assert.match(text, /^(Step: ?.+\n|Answer: ?.+\n)+$/);
    assert.ok(["end", "length"].includes(reason));
    for (const line of text.trimEnd().split("\n")) assert.equal(line.split("{").length, line.split("}").length, line);
  });
  it("heads are read in one run", async () => {
    const session = saying("Step: x=1\nAnswer: 1\n", opening);
    const { text, usage, reason } = await run(session, request({ form: steps }));
    assert.deepEqual([text, reason], ["Step: x=1\nAnswer: 1\n", "end"]);
    // Chosen: "Step" and "A", five and two characters of the lines with their ends, the end; forced: ":" and "nswer:".
    assert.equal(usage.newTokens - usage.forwardPasses - 1, 1 + 6);
  });
  it("ends after the thinking even where the model stopped in it", async () => {
    const prompt = `${opening}<think>\n`;
    const session = new Wishes((held) => (held.length === prompt.length - 6 + 2 ? 256 : 0x61));
    const { text, thinking } = await run(session, request({ prefill: "<think>\n", form: steps }));
    assert.equal(thinking, "aa\n");
    assert.match(text, /^(Step|Answer):/);
    assert.ok(!session.held.includes(256), "it is not to read that the text has ended");
  });
  it("goes on from lines that stand there", async () => {
    const prefill = "<think>\n</think>\n\nAnswer: 1\n";
    const { text } = await run(saying("", opening + prefill), request({ prefill, form: steps }));
    assert.equal(text, "");
  });
  it("what stands there and is no line", async () => {
    const prefill = "<think>\n</think>\n\nHello\n";
    await assert.rejects(run(saying("", opening), request({ prefill, form: steps })), MisuseError);
  });
});

describe("what the network has read", () => {
  it("is not read again where the next prompt begins with it", async () => {
    const session = saying("yes", opening);
    const decoder = new Decoder(session, tokenizer);
    await run(session, request(), decoder);
    const longer = request({ messages: [{ role: "user", content: "q2" }] });
    const { usage } = await run(session, longer, decoder);
    assert.equal(usage.cachedTokens, "[user]q".length);
    assert.deepEqual(session.runs.at(-usage.forwardPasses - 1), [...tokenizer.encode("2[assistant]")]);
  });
  it("the same prompt reads its last token again", async () => {
    const session = saying("yes", opening);
    const decoder = new Decoder(session, tokenizer);
    const first = await run(session, request(), decoder);
    const second = await run(session, request(), decoder);
    assert.equal(second.usage.cachedTokens, opening.length - 1);
    assert.equal(second.text, first.text);
  });
  it("is forgotten after a failure", async () => {
    const session = saying("yes", opening);
    const decoder = new Decoder(session, tokenizer);
    await run(session, request(), decoder);
    const forward = session.forward.bind(session);
    session.forward = async () => {
      throw new Error("device lost");
    };
    await assert.rejects(run(session, request(), decoder), /device lost/);
    session.forward = forward;
    assert.equal((await run(session, request(), decoder)).usage.cachedTokens, 0);
  });
});

describe("what cannot go on", () => {
  it("a prompt that fills the context", async () => {
    const long = request({ messages: [{ role: "user", content: "q".repeat(500) }] });
    await assert.rejects(run(saying("", ""), long), /the question is 517 tokens long, and the model holds 400/);
  });
  it("a network that gives no numbers", async () => {
    const session = saying("", "");
    session.forward = async () => new Float32Array(260).fill(Number.NaN);
    await assert.rejects(run(session, request()), (error) => error instanceof BackendError && error.kind === "wrong-numbers");
  });
  it("is aborted while the prompt is read", async () => {
    const session = saying("yes", opening);
    const { signal } = new AbortController();
    const heeded: unknown[] = [];
    session.forward = async (_tokens, _rows, given?: AbortSignal) => {
      heeded.push(given);
      throw new Error("enough");
    };
    await assert.rejects(run(session, request({ signal })), /enough/);
    assert.deepEqual(heeded, [signal]);
  });
  it("is aborted within a token", async () => {
    const controller = new AbortController();
    let runs = 0;
    const session = new Wishes(() => {
      runs += 1;
      if (runs === 5) controller.abort(new Error("enough"));
      return 0x61;
    });
    await assert.rejects(run(session, request({ signal: controller.signal })), /enough/);
    assert.equal(runs, 5);
  });
});
