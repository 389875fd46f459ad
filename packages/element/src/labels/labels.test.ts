import assert from "node:assert/strict";
import { test } from "node:test";
import { chartWordsFor } from "./charts/index.ts";
import { en } from "./en.ts";
import { wordsFor } from "./index.ts";
import { modelWordsFor } from "./model/index.ts";
import { zh } from "./zh.ts";

const tags: [string, typeof en][] = [
  ["en", en],
  ["en-GB", en],
  ["fr", en],
  ["", en],
  ["zh", zh],
  ["ZH-Hans-CN", zh],
  ["zha", en],
];
for (const [tag, words] of tags) test(`"${tag}" is served`, () => assert.equal(wordsFor(tag), words));

/** Everything that can be read, functions called. */
function everything(words: object): string[] {
  return Object.values(words).flatMap((word) => {
    if (typeof word === "function") return [word(3, 2, 1)];
    return typeof word === "object" ? everything(word) : [word];
  });
}

test("English is English and Chinese is Chinese", () => {
  for (const word of [...everything(en), ...everything(chartWordsFor("en")), ...everything(modelWordsFor("en"))])
    assert.doesNotMatch(word, /\p{Script=Han}|[，：。]/u);
  for (const word of [...everything(zh), ...everything(chartWordsFor("zh")), ...everything(modelWordsFor("zh"))])
    assert.doesNotMatch(word.replaceAll(/x\^?2|y|Shift|Ctrl|Home|Page (Down|Up)/g, ""), /[a-wz]{3}/i, word);
});

test("one step and many", () => {
  assert.deepEqual(
    [en.summary(1, 1), en.summary(2, 2), en.summary(2, 1)],
    ["1 step, proved", "2 steps, every one proved", "2 steps, 1 proved"],
  );
});
