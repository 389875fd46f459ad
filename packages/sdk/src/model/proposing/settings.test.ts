import assert from "node:assert/strict";
import { test } from "node:test";
import { usualSettings } from "./settings.ts";

const usual = {
  ...{ temperature: 0.6, topP: 0.95, topK: 0, minP: 0, repetitionPenalty: 1 },
  ...{ maxNewTokens: 2048, thinkingBudget: 1536 },
};

test("a model is asked as its authors advise, where they do, and keeps a quarter of the tokens for after its thinking", () => {
  assert.deepEqual(usualSettings(), usual);
  assert.deepEqual(usualSettings({ temperature: 0.7, topP: 0.8 }), { ...usual, temperature: 0.7, topP: 0.8 });
  assert.deepEqual(usualSettings({ maxNewTokens: 300 }), { ...usual, maxNewTokens: 300, thinkingBudget: 225 });
});
