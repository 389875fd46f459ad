import assert from "node:assert/strict";
import { test } from "node:test";
import { wordsFor } from "../labels/index.ts";
import { inWords } from "./in-words.ts";

test("statements are joined by words of the language, other signs stay", () => {
  const formula = { latex: "x = 1 \\lor x = 3", json: 0 };
  assert.equal(inWords(formula, wordsFor("en")).latex, "x = 1 \\text{ or }\\allowbreak  x = 3");
  assert.equal(inWords(formula, wordsFor("zh")).latex, "x = 1 \\text{ 或 }\\allowbreak  x = 3");
  const other = { latex: "\\lorem x", json: 0 };
  assert.equal(inWords(other, wordsFor("en")), other);
});
