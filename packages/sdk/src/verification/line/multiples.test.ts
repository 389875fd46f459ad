import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "../../expression/parse.ts";
import { readStatement } from "../statements/read-statement.ts";
import { isMultiple } from "./multiples.ts";

const rows: readonly (readonly [first: string, second: string, isMultiple: boolean])[] = [
  ["2x-4=0", "x=2", true],
  ["3x+2y=7", "6x=14-4y", true],
  ["-2x<4", "x>-2", true],
  ["-2x<4", "x<-2", false],
  ["-2x\\le 4", "x>-2", false],
  ["2x\\ne 4", "x\\ne 2", true],
  ["2\\sin x-1=0", "\\sin x=\\frac12", true],
  ["(1-\\sqrt2)x<0", "x>0", true],
  ["x^2=x", "x=1", false],
  ["ax=b", "x=\\frac{b}{a}", false],
  ["\\frac{1}{x}=2", "1=2x", false],
  ["\\frac{x^2}{x}=2", "x=2", false],
  ["\\frac{2}{x}=4", "\\frac{1}{x}=2", true],
  ["|x|y=y", "xy=y", false],
  ["(x^2)^{a}=2", "x^{2a}=2", false],
  ["0x=0", "0=0", false],
];

for (const [first, second, expected] of rows)
  test(`${first} is ${expected ? "" : "not known as "}a multiple of ${second}`, () => {
    const [a, b] = [first, second].map((line) => readStatement(parse(line).json));
    assert.ok(a && b);
    assert.equal(
      isMultiple(a, b, () => {}),
      expected,
    );
  });
