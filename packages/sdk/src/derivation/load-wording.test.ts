import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { solve } from "../solve.ts";
import { loadWording } from "./load-wording.ts";
import { wordingOf } from "./tell.ts";

const questions = [
  "x^2 - 4x + 3 = 0",
  "Find the foci of x^2/25 + y^2/9 = 1",
  "Differentiate x^2 sin x",
  "Solve 2^x = 8",
  "解不等式 3x - 5 < 10",
  "this is no question",
];

describe("the sentences that are loaded are those that there are", () => {
  for (const text of questions)
    test(text, async () => {
      const derivation = await solve({ text }).result;
      for (const lang of ["en", "zh"]) {
        assert.deepEqual(await loadWording(derivation, lang), wordingOf(derivation, lang));
        // Of single steps nothing says what their question was.
        const { steps } = derivation;
        assert.deepEqual(await loadWording({ steps }, lang), wordingOf({ steps }, lang));
      }
    });
});
