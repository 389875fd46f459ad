import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { BackendError, type BackendFailure } from "../../errors/backend-error.ts";
import { backendReasons } from "../../locale/backends.ts";
import { backendSentence } from "./reason.ts";

const kinds: Readonly<Record<BackendFailure, true>> = {
  unavailable: true,
  "out-of-memory": true,
  "device-lost": true,
  "unsupported-dtype": true,
  "wrong-numbers": true,
  "worker-died": true,
  network: true,
  refused: true,
  timeout: true,
  failed: true,
};

describe("why a way to run a model is none", () => {
  for (const kind of Object.keys(kinds) as BackendFailure[])
    it(`in words: ${kind}`, () => {
      const { said } = new BackendError("it said so", { kind });
      assert.equal(backendSentence(said, "en"), "it said so");
      assert.match(backendSentence(said, "zh-Hans"), /^\p{Script=Han}.*（it said so）$/u);
    });
  it("with the same parameters in both languages", () => {
    const parameters = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    for (const [key, { en, zh }] of Object.entries(backendReasons)) assert.deepEqual(parameters(zh), parameters(en), key);
  });
});
