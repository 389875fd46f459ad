import assert from "node:assert/strict";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, describe, it } from "node:test";
import fc from "fast-check";
import { BackendError, type BackendFailure } from "../../errors/backend-error.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import type { TextEvent, TextRequest } from "../backend.ts";
import { RemoteEngine, type RemoteOptions } from "./remote-engine.ts";

const request: TextRequest = {
  messages: [{ role: "user", content: "1 + 1 = ?" }],
  sampling: { temperature: 0.6, topP: 0.95, topK: 0, minP: 0, repetitionPenalty: 1, seed: 7 },
  maxNewTokens: 100,
};

const chunk = (delta: object, more: object = {}): string =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason: null, ...more }] })}\n\n`;
const finished = (reason = "stop"): string => chunk({}, { finish_reason: reason });
const usage = `data: ${JSON.stringify({ choices: [], usage: { prompt_tokens: 12, completion_tokens: 5, prompt_tokens_details: { cached_tokens: 8 } } })}\n\n`;
const done = "data: [DONE]\n\n";

type Answer = (response: ServerResponse, message: IncomingMessage, body: string) => void;

const stream =
  (...pieces: (string | Uint8Array)[]): Answer =>
  (response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    for (const piece of pieces) response.write(piece);
    response.end();
  };
const status =
  (code: number, body = "", headers: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(code, headers).end(body);

describe("RemoteEngine", () => {
  let server: Server;
  let url: string;
  /** What the server does with the next requests, in order; the last one again and again. */
  let answers: Answer[] = [];
  let asked: { headers: IncomingMessage["headers"]; url: string | undefined; body: string }[] = [];

  before(async () => {
    server = createServer(async (message, response) => {
      let body = "";
      for await (const piece of message) body += piece;
      asked.push({ headers: message.headers, url: message.url, body });
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      answer?.(response, message, body);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  const quick = { retry: { tries: 3, firstPause: 1, longestPause: 50 }, timeouts: { first: 2000, between: 2000 } };

  async function run(next: Answer[], options: Partial<RemoteOptions> = {}, changes: Partial<TextRequest> = {}) {
    answers = next;
    asked = [];
    const engine = new RemoteEngine({ url, model: "r1", ...quick, ...options });
    const events: TextEvent[] = [];
    for await (const event of engine.generate({ ...request, ...changes })) events.push(event);
    const told = (type: string): string =>
      events.map((event) => (event.type === type && "text" in event ? event.text : "")).join("");
    const end = events.at(-1);
    assert.ok(end?.type === "text-finished");
    return { thinking: told("reasoning-delta"), text: told("text-delta"), end };
  }

  const fails = async (
    next: Answer[],
    kind: BackendFailure,
    message: RegExp,
    options: Partial<RemoteOptions> = {},
  ): Promise<void> => {
    await assert.rejects(run(next, options), (error: unknown) => {
      assert.ok(error instanceof BackendError, String(error));
      assert.deepEqual([error.kind, message.test(error.message)], [kind, true], error.message);
      return true;
    });
  };

  it("tells thinking and answer, where the server tells them apart", async () => {
    for (const field of ["reasoning_content", "reasoning"]) {
      const { thinking, text, end } = await run([
        stream(chunk({ [field]: "hm" }), chunk({ content: "Answer: 2\n" }), finished(), usage, done),
      ]);
      assert.deepEqual([thinking, text, end.reason], ["hm", "Answer: 2\n", "end"]);
      assert.deepEqual(end.usage, { promptTokens: 12, cachedTokens: 8, newTokens: 5, forwardPasses: 5 });
    }
  });

  it("tells them apart itself, wherever the marks and the bytes are cut", async () => {
    const thinking = "三 < a </thin";
    const text = "答案 <think> 2";
    const whole = `<think>${thinking}</think>${text}`;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 8 }),
        fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 12 }),
        async (words, cuts) => {
          const contents = cutAt([...whole], words).map((part) => chunk({ content: part.join("") }));
          const bytes = new TextEncoder().encode([...contents, finished("length"), done].join("").replaceAll("\n\n", "\r\n\r\n"));
          const result = await run([stream(...cutAt([...bytes], cuts).map((part) => Uint8Array.from(part)))]);
          assert.deepEqual([result.thinking, result.text, result.end.reason], [thinking, text, "length"]);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("asks in OpenAI's words, the key in a header alone", async () => {
    const sampling = { ...request.sampling, topK: 40, minP: 0.1, repetitionPenalty: 1.1 };
    await run(
      [stream(finished(), done)],
      { key: "secret", headers: { "x-team": "a" } },
      { sampling, stop: ["\n\n"], prefill: "<think>" },
    );
    const [{ headers, url: path, body }] = asked as [(typeof asked)[number]];
    assert.deepEqual([path, headers.authorization, headers["x-team"]], ["/v1/chat/completions", "Bearer secret", "a"]);
    assert.ok(!body.includes("secret"));
    assert.deepEqual(JSON.parse(body), {
      model: "r1",
      messages: request.messages,
      stream: true,
      stream_options: { include_usage: true },
      max_tokens: 100,
      temperature: 0.6,
      top_p: 0.95,
      seed: 7,
      stop: ["\n\n"],
      top_k: 40,
      min_p: 0.1,
      repetition_penalty: 1.1,
    });
  });

  it("goes on from the beginning of an answer where the server can", async () => {
    const { thinking, text } = await run(
      [stream(chunk({ content: "hm</think>2" }), finished(), done)],
      { continues: true },
      { prefill: "<think>\n" },
    );
    assert.deepEqual([thinking, text], ["hm", "2"]);
    const { messages, continue_final_message } = JSON.parse(asked[0]?.body ?? "");
    assert.deepEqual([messages.at(-1), continue_final_message], [{ role: "assistant", content: "<think>\n" }, true]);
  });

  it("a last event without its empty line", async () => {
    assert.equal((await run([stream(chunk({ content: "2" }), finished(), "data: [DONE]")])).text, "2");
  });

  describe("tries again", () => {
    const good = stream(chunk({ content: "2" }), finished(), done);
    for (const code of [408, 429, 500, 502, 503, 529])
      it(`after ${code}`, async () => {
        assert.equal((await run([status(code), good])).text, "2");
        assert.equal(asked.length, 2);
      });
    it("after as long as the server asks", async () => {
      const started = performance.now();
      await run([status(429, "", { "retry-after": "0.04" }), good]);
      assert.ok(performance.now() - started >= 39);
    });
    it("but not for longer than it may wait", () =>
      fails([status(429, "", { "retry-after": "3600" }), good], "network", /answered 429/));
    it("after a connection that breaks before the answer", async () => {
      assert.equal((await run([(response) => response.socket?.destroy(), good])).text, "2");
    });
    it("no more than it may", async () => {
      await fails([status(503, "overloaded")], "network", /answered 503: overloaded/);
      assert.equal(asked.length, 3);
    });
  });

  describe("says what is wrong", () => {
    for (const [code, advice] of [
      [400, /answered 400: bad/],
      [401, /answered 401 \(the key is wrong or missing\): bad/],
      [403, /the key may not do this/],
      [404, /no such path or model there/],
    ] as const)
      it(String(code), async () => {
        await fails([status(code, "bad")], "refused", advice);
        assert.equal(asked.length, 1);
      });
    const repeating: [string, Answer][] = [
      ["at once", status(401, "no such key: secret")],
      ["after many words", status(401, `${"-".repeat(297)}secret`)],
      ["within the stream", stream(`data: {"error": {"message": "no such key: secret"}}\n\n`)],
      ["in what is no JSON", stream(`data: ${"-".repeat(77)}secret\n\n`)],
    ];
    for (const options of [{ key: "secret" }, { headers: { "api-key": "secret" } }])
      for (const [where, answer] of repeating)
        it(`without the ${Object.keys(options)[0]} that a server repeats ${where}`, async () => {
          await assert.rejects(run([answer], options), (error: Error) => !/sec/.test(error.message));
        });
    for (const code of [301, 302, 303, 307, 308])
      it(`an answer ${code} that leads elsewhere, where nothing is sent`, async () => {
        const options = { key: "secret", headers: { "api-key": "secret" } };
        await fails([status(code, "", { location: `${url}/elsewhere` })], "refused", /leads elsewhere: name/, options);
        assert.equal(asked.length, 1);
      });
    it("a server that breaks off", () => fails([stream(chunk({ content: "2" }))], "network", /broke off in the middle/));
    it("a connection that breaks off", () =>
      fails([(response) => response.write(chunk({ content: "2" }), () => response.socket?.destroy())], "network", /broke/));
    it("an error within the stream", () =>
      fails([stream(`data: {"error": {"message": "out of memory"}}\n\n`)], "network", /out of memory/));
    it("what is no JSON", () => fails([stream("data: <html>\n\n")], "network", /no JSON: <html>/));
    it("a line without end", () =>
      fails([stream("data: ", ...Array.from({ length: 20 }, () => "x".repeat(100_000)))], "network", /a line without end/));
    it("a server that says nothing", () =>
      fails([() => {}], "timeout", /said nothing for 0.05 s/, { timeouts: { first: 50, between: 2000 } }));
    it("a server that falls silent", () =>
      fails([(response) => response.write(chunk({ content: "2" }))], "timeout", /said nothing for 0.05 s/, {
        timeouts: { first: 2000, between: 50 },
      }));
    it("no server at all", async () => {
      const engine = new RemoteEngine({ url: "http://127.0.0.1:9/v1", model: "r1", ...quick });
      await assert.rejects(engine.generate(request)[Symbol.asyncIterator]().next(), /cannot be reached/);
    });
    for (const wrong of [
      "localhost:8000",
      "no address",
      "ftp://a/v1",
      "http://me:secret@a/v1",
      "http://a/v1?key=secret",
      "http://a/v1#b",
    ])
      it(`an address like ${wrong}`, () => {
        assert.throws(() => new RemoteEngine({ url: wrong, model: "r1" }), MisuseError);
      });
  });

  describe("ends at once", () => {
    it("when it is aborted in the middle, and the server learns of it", async () => {
      const controller = new AbortController();
      const closed = new Promise<void>((resolve) => {
        answers = [
          (response) => {
            response.on("close", () => resolve());
            response.write(chunk({ content: "2" }), () => controller.abort(new Error("enough")));
          },
        ];
      });
      const engine = new RemoteEngine({ url, model: "r1", ...quick });
      await assert.rejects(async () => {
        for await (const _ of engine.generate({ ...request, signal: controller.signal }));
      }, /enough/);
      await closed;
    });
    it("when nobody listens any more", async () => {
      const closed = new Promise<void>((resolve) => {
        answers = [
          (response) => {
            response.on("close", () => resolve());
            response.write(chunk({ content: "2" }));
          },
        ];
      });
      for await (const _ of new RemoteEngine({ url, model: "r1", ...quick }).generate(request)) break;
      await closed;
    });
    it("when it is aborted while it waits to try again", async () => {
      answers = [status(503)];
      const engine = new RemoteEngine({ url, model: "r1", retry: { tries: 5, firstPause: 60_000, longestPause: 60_000 } });
      await assert.rejects(async () => {
        for await (const _ of engine.generate({ ...request, signal: AbortSignal.timeout(60) }));
      }, /timeout/i);
    });
  });
});

/** A list in pieces of these lengths, the rest at the end. */
function cutAt<T>(list: readonly T[], lengths: readonly number[]): T[][] {
  const parts: T[][] = [];
  let from = 0;
  for (const length of lengths) {
    parts.push(list.slice(from, from + length));
    from += length;
  }
  return [...parts, list.slice(from)].filter((part) => part.length > 0);
}
