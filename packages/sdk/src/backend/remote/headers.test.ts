import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { MisuseError } from "../../errors/misuse-error.ts";
import type { TextRequest } from "../backend.ts";
import { RemoteEngine, type RemoteOptions } from "./remote-engine.ts";

const url = "http://127.0.0.1:9/v1";
const request: TextRequest = {
  messages: [{ role: "user", content: "1 + 1 = ?" }],
  sampling: { temperature: 0.6, topP: 0.95, topK: 0, minP: 0, repetitionPenalty: 1, seed: 7 },
  maxNewTokens: 100,
};
const asks = (answer: Response, options: Partial<RemoteOptions>): Promise<unknown> =>
  new RemoteEngine({ url, model: "r1", fetch: async () => answer, ...options }).generate(request).next();

describe("what is secret is quoted in no error", () => {
  const key = "sk-a/b+c=7";
  const ways: [string, Partial<RemoteOptions>][] = [
    ["the key", { key }],
    ["a key from a file, with the end of its line", { key: `${key}\n` }],
    ["a header", { headers: { "api-key": key } }],
    ["a header that begins with the key", { key: key.slice(0, 6), headers: { "api-key": key } }],
    ["a word within a header", { headers: { authorization: `Token ${key}` } }],
  ];
  const written = [
    key,
    `Token ${key}`,
    key.replace("/", "\\/"),
    key.replace("=", "\\u003d"),
    key.replace("+", "\\u002B"),
    encodeURIComponent(key),
  ];
  for (const [way, options] of ways)
    for (const text of written)
      it(`${way}, where a server writes ${text}`, async () => {
        for (const [said, status] of [
          [`no such key: ${text}.`, 401],
          [`data: {"${text}\n\n`, 200],
        ] as const)
          await assert.rejects(asks(new Response(said, { status }), options), (error: Error) => {
            assert.match(error.message, /…/);
            return !/sk-a|c=7|b\+c/.test(error.message);
          });
      });
  for (const options of [
    { key: "sk-one\nsk-two" },
    { key: "sk-…" },
    { headers: { "api-key": "sk-one\nsk-two" } },
    { headers: { "a b": "sk-" } },
  ])
    it(`what no header may hold: ${JSON.stringify(options)}`, () =>
      assert.throws(
        () => new RemoteEngine({ url, model: "r1", ...options }),
        (error: Error) => error instanceof MisuseError && !/sk-/.test(error.message),
      ));
});
