import assert from "node:assert/strict";
import { test } from "node:test";
import { atomsOf } from "../grammar/atoms.ts";
import { type Pattern, patternOf } from "../grammar/pattern.ts";
import { simplified } from "../grammar/simplified.ts";
import { chinese } from "./chinese.ts";
import { english } from "./english.ts";
import { PhraseBook } from "./phrase-book.ts";

const book = new PhraseBook([...english, ...chinese]);

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
  assert.deepEqual(phrases("for {letter}"), ["for {letter}"]);
  assert.deepEqual(phrases("yes|no"), ["yes", "no"]);
  assert.throws(() => phrases("[the vertex"), RangeError);
  assert.throws(() => phrases("vertex)"), RangeError);
});

test("every phrase of the tables is found, whole and with its meaning", () => {
  for (const { meaning, phrases } of [...english, ...chinese]) {
    for (const phrase of phrases.flatMap((pattern) => phrasesOf(patternOf(pattern)))) {
      const atoms = atomsOf(phrase.replaceAll("{letter}", "t"));
      assert.deepEqual(
        { ...book.longest(atoms, 0), letter: undefined },
        { meaning, length: atoms.length, letter: undefined },
        phrase,
      );
    }
  }
});

test("Chinese phrases are written in simplified characters, so that both scripts find them", () => {
  for (const phrase of chinese.flatMap(({ phrases }) => phrases)) {
    assert.equal([...phrase].map(simplified).join(""), phrase);
  }
});

test("a phrase cannot mean two things", () => {
  const twice = [
    { meaning: { role: "solve" }, phrases: ["do"] },
    { meaning: { role: "draw" }, phrases: ["do"] },
  ] as const;
  assert.throws(() => new PhraseBook(twice), /"do" has two meanings/);
});

const longest = (text: string): string | undefined => {
  const atoms = atomsOf(text);
  const match = book.longest(atoms, 0);
  return (
    match &&
    `${atoms
      .slice(0, match.length)
      .map((atom) => atom.text)
      .join(" ")}${match.letter ? `: ${match.letter.text}` : ""}`
  );
};

test("the longest phrase wins, and words end at letters only", () => {
  assert.equal(longest("axis of symmetry of y = x^2"), "axis of symmetry");
  assert.equal(longest("顶点 坐标"), "顶 点 坐 标");
  assert.equal(longest("頂點座標"), "頂 點 座 標");
  assert.equal(longest("findings"), undefined);
  assert.equal(longest("solve3x"), "solve");
});

test("a letter is taken where it is spoken of, not where a formula begins", () => {
  assert.equal(longest("for x"), "for x: x");
  assert.equal(longest("for x 2x + 1 = 5"), "for x: x");
  assert.equal(longest("for x - 1 = 5"), "for");
  assert.equal(longest("for x(x - 1) = 0"), "for");
  assert.equal(longest("for x (x - 1) = 0"), "for");
  assert.equal(longest("for x2 = 4"), "for");
  assert.equal(longest("find a solution"), "find");
  assert.equal(longest("find a if a^2 = 4"), "find a if: a");
});
