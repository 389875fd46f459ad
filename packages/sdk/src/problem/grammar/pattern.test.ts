import assert from "node:assert/strict";
import { test } from "node:test";
import { type Pattern, patternOf } from "./pattern.ts";

/** Every phrase that a pattern stands for, its words set apart by spaces. */
const phrasesOf = (pattern: Pattern): string[] =>
  pattern
    .reduce<string[]>(
      (phrases, part) =>
        phrases.flatMap((phrase) =>
          (typeof part === "string" ? [part] : part.flatMap(phrasesOf)).map((more) => `${phrase} ${more}`),
        ),
      [""],
    )
    .map((phrase) => phrase.replace(/\s+/g, " ").trim());

test("patterns stand for their phrases", () => {
  const phrases = (text: string): string[] => phrasesOf(patternOf(text));
  assert.deepEqual(phrases("[the] (zeros|roots)"), ["zeros", "roots", "the zeros", "the roots"]);
  assert.deepEqual(phrases("a [b (c|d)]"), ["a", "a b c", "a b d"]);
  assert.deepEqual(phrases("x[-]axis"), ["x axis", "x - axis"]);
  assert.deepEqual(phrases("最大\\(小\\)值"), ["最 大 ( 小 ) 值"]);
  assert.deepEqual(phrases("for {Letter}"), ["for {Letter}"]);
  assert.deepEqual(phrases("yes|no"), ["yes", "no"]);
  assert.throws(() => phrases("[the vertex"), RangeError);
  assert.throws(() => phrases("vertex)"), RangeError);
});
