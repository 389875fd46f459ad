import assert from "node:assert/strict";
import { test } from "node:test";
import { clearNotation, readsAs } from "../../../../../test/support/reads-as.ts";
import { parseProblem } from "../notation/parse.ts";
import { printProblem } from "../notation/print.ts";
import { read } from "../read.ts";
import { cleanText, isClean } from "../text.ts";
import { examples } from "./examples/all.ts";
import { refused } from "./examples/refused.ts";
import { readPictures } from "./read-pictures.ts";

const readingsOf = (text: string) => {
  const clean = cleanText(text);
  return isClean(clean) ? readPictures(clean) : undefined;
};

for (const [topic, phrasings] of Object.entries(examples)) {
  readsAs(`pictures: ${topic}`, phrasings, (text) => clearNotation(readingsOf(text)));
  test(`pictures: ${topic}: by all readers together`, () => {
    for (const [expected, ...questions] of phrasings)
      for (const text of questions) {
        const { readings, chosen = -1 } = read({ text });
        assert.equal(readings[chosen] && printProblem(readings[chosen].problem), expected, text);
      }
  });
  test(`pictures: ${topic}: the notation tells the problem`, () => {
    for (const [notation] of phrasings) assert.equal(printProblem(parseProblem(notation)), notation);
  });
}

for (const text of refused) test(`no picture: ${text}`, () => assert.equal(clearNotation(readingsOf(text)), "not read"));
