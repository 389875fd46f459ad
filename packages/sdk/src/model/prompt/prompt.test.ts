import assert from "node:assert/strict";
import { test } from "node:test";
import { type PromptParts, questionPrompt } from "./prompt.ts";

/** Of about the length that questions have. */
const questions: readonly PromptParts[] = [
  { text: "Two trains leave the same station. One goes 60 km/h, the other 80 km/h. When are they 210 km apart?", lang: "en" },
  { text: "The perimeter of a garden is 30 m and it is twice as long as wide. How wide is it?", lang: "en" },
  { text: "sin(x) + x = ln x + 3x^2", read: "Solve sin x + x = ln x + 3x² for x", lang: "en" },
  { text: "三个连续整数的和是 36，求最小的数。", read: "解方程 x + (x + 1) + (x + 2) = 36，求整数 x", lang: "zh" },
  { text: "甲乙两地相距 210 千米，两车同时从两地相向开出，速度分别为 60 和 80 千米每小时，几小时后相遇？", lang: "zh" },
];

test("a second question begins where the first differs: at least four fifths are read already", () => {
  for (const parts of questions) {
    const first = questionPrompt({ text: "?", lang: parts.lang });
    const second = questionPrompt(parts);
    const shared = Array.from(second).findIndex((character, place) => character !== first[place]);
    assert.ok(shared >= 0.8 * second.length, `${shared} of ${second.length} characters: ${parts.text}`);
  }
});

test("the question comes last, and what was read with it", () => {
  const prompt = questionPrompt({ text: " x = 1 ", read: "Solve x = 1", lang: "en" });
  assert.ok(prompt.endsWith("\n\nQuestion: x = 1\nIt is read as: Solve x = 1"));
  assert.match(questionPrompt({ text: "x", lang: "zh-TW" }), /题目：x$/);
  assert.match(questionPrompt({ text: "x", lang: "fr" }), /Question: x$/);
});
