import assert from "node:assert/strict";
import { test } from "node:test";
import { cleanText, isClean } from "../text.ts";
import { decimalComma } from "./decimal-commas.ts";

test("a comma between two digits of a formula may be a decimal comma", () => {
  const rows: [text: string, number: string | undefined][] = [
    ["Plot y = 0,5x + 1", "0,5"],
    ["Plot $y = 0,5x + 1$ and y = 2", "0,5"],
    ["画出 y=1,5x 的图像", "1,5"],
    ["Plot y = 1,5", "1,5"],
    ["Plot 0,5x + 1", "0,5"],
    ["Plot x^2 + y^2 = 2,5", "2,5"],
    ["Plot y = x^2 - 1,5x + 2", "1,5"],
    ["Plot y = 0, 5x + 1", undefined],
    ["Plot y = x, 2x", undefined],
    ["Solve x+y=3,2x-y=1", undefined],
    ["当 x=2，3x+1 的值是多少", undefined],
    ["解方程组 x+y=3,2x-y=1", undefined],
    ["gcd of 12,18", undefined],
    ["求 12,18 的最大公约数", undefined],
    ["the mean of 2,3,5,7", undefined],
    ["1,500x = 3000", undefined],
    ["the line through (1,2) and (3,4)", undefined],
    ["y = x^2 on [0,5]", undefined],
    ["f(x) = {1,2}", undefined],
    ["y = 3{,}14x", undefined],
    ["x = 1,2,3", undefined],
  ];
  for (const [text, number] of rows) {
    const clean = cleanText(text);
    assert.ok(isClean(clean));
    assert.equal(decimalComma(clean), number, text);
  }
});
