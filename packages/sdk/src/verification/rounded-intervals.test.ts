import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { MathJson } from "../contract.ts";
import { parse } from "../expression/parse.ts";
import { verifyRoundedIntervals } from "./rounded-intervals.ts";

const verdictOn = (inequality: string, answer: MathJson): string | undefined =>
  verifyRoundedIntervals(parse(inequality).json, answer, "x", () => {})?.status;

const open = (value: MathJson): MathJson => ["Open", value];
const num = (text: string): MathJson => ({ num: text });
const [first, second, third] = ["-1.87938524157", "0.347296355334", "1.53208888624"].map(num) as [MathJson, MathJson, MathJson];
const infinity = open("PositiveInfinity");

describe("intervals with rounded ends", () => {
  const rows: [inequality: string, answer: MathJson, verdict: string | undefined][] = [
    ["x^3-3x+1>0", ["Union", ["Interval", open(first), open(second)], ["Interval", open(third), infinity]], "proved"],
    [
      "x^3-x-1 \\ne 0",
      [
        "Union",
        ["Interval", open("NegativeInfinity"), open(num("1.32471795724"))],
        ["Interval", open(num("1.32471795724")), infinity],
      ],
      "proved",
    ],
    ["x^3-x-1 \\ne 0", ["Interval", open(num("1.32471795724")), infinity], "refuted"],
    ["0<x^3-3x+1", ["Union", ["Interval", open(first), open(second)], ["Interval", open(third), infinity]], "proved"],
    ["x^3-3x+1\\ge 0", ["Union", ["Interval", first, second], ["Interval", third, infinity]], "proved"],
    ["x^3-3x+1>0", ["Union", ["Interval", first, second], ["Interval", third, infinity]], "refuted"],
    ["x^3-3x+1>0", ["Interval", open(third), infinity], "refuted"],
    [
      "x^3-3x+1>0",
      ["Union", ["Interval", open(first), open(second)], ["Interval", open(num("1.53208888625")), infinity]],
      "refuted",
    ],
    [
      "\\frac{x^3-3x+1}{x-1}\\ge 0",
      ["Union", ["Interval", open("NegativeInfinity"), first], ["Interval", second, open(1)], ["Interval", third, infinity]],
      "proved",
    ],
    [
      "\\frac{x^3-3x+1}{x-1}\\ge 0",
      ["Union", ["Interval", open("NegativeInfinity"), first], ["Interval", second, 1], ["Interval", third, infinity]],
      "refuted",
    ],
    [
      "(x-2)^2(x^3-3x+1)\\le 0",
      ["Union", ["Interval", open("NegativeInfinity"), first], ["Interval", second, third], ["Set", 2]],
      "proved",
    ],
    ["x^3-3x+1>0", ["Union", ["Interval", open(first), open(num("0.35"))], ["Interval", open(third), infinity]], "refuted"],
    ["\\sin x>0.5", ["Interval", open(second), open(third)], undefined],
  ];
  for (const [inequality, answer, verdict] of rows) {
    test(`${inequality}: ${JSON.stringify(answer)} is ${verdict ?? "not decided"}`, () => {
      assert.equal(verdictOn(inequality, answer), verdict);
    });
  }
});
