import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { cleanText, isClean } from "./text.ts";

function clean(source: string): { characters: string; offsets: readonly number[] } {
  const text = cleanText(source);
  assert.ok(isClean(text), `refused: ${JSON.stringify(text)}`);
  return text;
}

test("forms that mean the same become the same, and offsets lead back to the source", () => {
  assert.equal(clean("ｙ＝ｘ＾２　？").characters, "y=x^2 ?");
  assert.equal(clean("What’s").characters, "What's");
  assert.equal(clean("x² – 4").characters, "x² – 4");
  assert.equal(clean("4！").characters, "4！");
  assert.deepEqual(clean("a\u200B𝑥²"), { characters: "ax²", offsets: [0, 2, 4, 5] });
});

test("bold letters are other letters than plain ones", () => assert.equal(clean("𝐱").characters, "𝐱"));

test("what cannot be seen or is damaged is named with its place", () => {
  assert.deepEqual(cleanText("ab\u202Ec"), { code: "U+202E", position: 2 });
  assert.deepEqual(cleanText("a\u0000"), { code: "U+0000", position: 1 });
  assert.deepEqual(cleanText("\uD83D!"), { code: "U+D83D", position: 0 });
  assert.deepEqual(cleanText("x\u2062y"), { code: "U+2062", position: 1 });
});

test("every character keeps an offset, rising, within the source", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (source) => {
      const text = cleanText(source);
      if (!isClean(text)) return text.position >= 0 && text.position < source.length;
      assert.equal(text.offsets.length, text.characters.length + 1);
      assert.equal(text.offsets.at(-1), source.length);
      return text.offsets.every((offset, index) => index === 0 || offset >= (text.offsets[index - 1] ?? 0));
    }),
  );
});
