import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { MathJson } from "../../../contract.ts";
import { atomsOf } from "../../grammar/atoms.ts";
import { tokensOf } from "../../grammar/tokens.ts";
import { cleanText, isClean } from "../../text.ts";
import { readPictures } from "../read-pictures.ts";
import { namedLists } from "./named-lists.ts";
import { numberLists } from "./number-lists.ts";

/** The lists of one category, each with the text that it stands for. */
function listsIn(text: string, category: string): [source: string, value: MathJson][] {
  const tokens = tokensOf(atomsOf(text));
  const found = [...numberLists(tokens, text), ...namedLists(tokens, text)].filter((list) => list.category === category);
  return found.map(({ from, to, value }) => [text.slice(tokens[from]?.from, tokens[to - 1]?.to), value]);
}

describe("lists as far as they go", () => {
  const rows: readonly (readonly [text: string, category: string, ...found: [source: string, value: MathJson][]])[] = [
    ["of 1, 2.5 and -3.", "Numbers", ["1, 2.5 and -3", ["List", 1, 2.5, -3]], ["1, 2.5", ["List", 1, 2.5]]],
    ["of [4 5]", "Numbers", ["[4 5]", ["List", 4, 5]]],
    ["a single 7", "Numbers"],
    ["45,000", "Numbers"],
    ["1,23", "Numbers", ["1,23", ["List", 1, 23]]],
    ["0.1234567890123456, 2", "Numbers", ["0.1234567890123456, 2", ["List", { num: "0.1234567890123456" }, 2]]],
    [
      "at (1, 2), (3, -4) and (5; 6)",
      "Pairs",
      ["(1, 2), (3, -4) and (5; 6)", ["List", ["Tuple", 1, 2], ["Tuple", 3, -4], ["Tuple", 5, 6]]],
    ],
    ["A: 1, B: 2", "NamedValues", ["A: 1, B: 2", ["List", ["Named", "A", 1], ["Named", "B", 2]]]],
    ["A: 1, B = 2", "NamedValues"],
    [
      "苹果4个、梨7个",
      "NamedValues",
      ["苹果4个、梨7个", ["List", ["Named", "苹果", 4], ["Named", "梨", 7]]],
      ["果4个、梨7个", ["List", ["Named", "果", 4], ["Named", "梨", 7]]],
    ],
    [
      "A: 1, 2; B: 3, 4, 5",
      "Groups",
      ["A: 1, 2; B: 3, 4, 5", ["List", ["Named", "A", ["List", 1, 2]], ["Named", "B", ["List", 3, 4, 5]]]],
    ],
    ["A, B and C", "Names", ["A, B and C", ["List", "A", "B", "C"]]],
  ];
  for (const [text, category, ...found] of rows) test(text, () => assert.deepEqual(listsIn(text, category), found));
});

describe("hundreds of data are read, and quickly", () => {
  const many = (count: number, write: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => write(index)).join(", ");
  const rows: readonly (readonly [name: string, text: string])[] = [
    ["numbers", `histogram of ${many(600, (index) => String((index * 37) % 101))} with 10 bins`],
    ["pairs", `scatter plot of ${many(250, (index) => `(${index % 50}, ${(index * 7) % 31})`)} with the regression line`],
    [
      "names",
      `bar chart of ${many(100, (index) => `name ${"abcdefghij"[index % 10]}${"abcdefghij"[Math.floor(index / 10)]}: ${index}`)}`,
    ],
  ];
  for (const [name, text] of rows) {
    test(name, () => {
      const clean = cleanText(text);
      assert.ok(isClean(clean));
      assert.equal(readPictures(clean)?.length, 1);
    });
  }
});
