import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ParseError } from "../errors/parse-error.ts";
import { sizeOf } from "./mathjson.ts";
import { parse } from "./parse.ts";
import { toUnicode } from "./print-unicode.ts";

const brackets = (open: string, close: string, depth: number): string => `${open.repeat(depth)}x${close.repeat(depth)}`;

describe("parse: limits", () => {
  const pairs: [string, string][] = [
    ["(", ")"],
    ["[", "]"],
    ["\\left(", "\\right)"],
    ["\\left|", "\\right|"],
    ["\\sqrt{", "}"],
    ["\\frac{1}{", "}"],
    ["f(", ")"],
    ["sin(", ")"],
    ["x^{", "}"],
    ["1+(", ")"],
    ["-(", ")"],
  ];
  for (const [open, close] of pairs) {
    it(`${open} nests 200 deep and no deeper`, () => {
      const deep = parse(brackets(open, close, 200));
      assert.ok(toUnicode(deep.json).length > 0);
      assert.throws(() => parse(brackets(open, close, 201)), {
        name: "ParseError",
        expected: "brackets nested at most 200 deep",
      });
    });
  }

  it("reads numbers of 1000 digits and no longer ones", () => {
    assert.deepEqual(parse("7".repeat(1000)).json, { num: "7".repeat(1000) });
    assert.throws(() => parse(`x + ${"7".repeat(1001)}`), { name: "ParseError", position: 4 });
  });

  it("reads 20,000 characters and no more", () => {
    assert.equal(sizeOf(parse(`x${"+x".repeat(9_999)}`).json), 10_001);
    assert.throws(() => parse(`x${"+x".repeat(10_000)}`), { name: "ParseError", position: 20_000 });
  });

  it("refuses a chain whose tree would be as deep as it is long", () => {
    assert.throws(() => parse(`x${"-x".repeat(9_000)}`), {
      name: "ParseError",
      expected: "a formula with fewer terms in one chain",
    });
    assert.ok(parse(`x${"-x".repeat(400)}`).latex.endsWith("- x"));
  });

  const endless = [
    "(",
    "[",
    "{",
    "\\{",
    "\\left(",
    "|",
    "\\left|",
    "-",
    "+",
    "±",
    "√",
    "\\sqrt{",
    "\\frac{",
    "x^",
    "x^-",
    "f(",
    "sin ",
    "1/2x",
    "2\\frac{",
    "x_",
    "$",
    "\\text{",
    "x<",
    "x=1 or ",
    "²",
    "x|",
    "\ud835",
    "\u0301",
    "a",
    "\\int ",
    "\\int x",
    "\\sum ",
    "\\lim_{x\\to 0}",
    "\\lim_{",
    "\\frac{d}{dx}",
    "\\frac{d",
    "d/dx ",
    "dx/",
    "d(",
    "∂",
    "f'(",
    "\\dot",
    "\\left.",
    "x|_",
    "|_0^1",
  ];
  for (const part of endless) {
    it(`${JSON.stringify(part)} without end is refused`, () => {
      assert.throws(() => parse(part.repeat(Math.floor(20_000 / part.length))), ParseError);
    });
  }
});
