import assert from "node:assert/strict";
import { test } from "node:test";
import { clearNotation } from "../../../../../test/support/reads-as.ts";
import { cleanText, isClean } from "../text.ts";
import { spaceRefused } from "./examples/space.ts";
import { readPictures } from "./read-pictures.ts";

for (const text of spaceRefused)
  test(`no picture in space: ${text}`, () => {
    const clean = cleanText(text);
    assert.equal(clearNotation(isClean(clean) ? readPictures(clean) : undefined), "not read");
  });
