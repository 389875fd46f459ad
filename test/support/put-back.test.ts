import assert from "node:assert/strict";
import { test } from "node:test";
import type { MathJson } from "../../packages/sdk/src/contract.ts";
import { parse } from "../../packages/sdk/src/expression/parse.ts";
import { notSolving } from "./put-back.ts";

const json = (text: string): MathJson => parse(text).json;
const family = (text: string): MathJson => ["Family", json(text), "k", "Integers"];

const rows: readonly [equation: string, solutions: MathJson, found: MathJson | undefined][] = [
  ["x^2=4", ["Set", 2, -2], undefined],
  ["x^2=4", ["Set", 2, 3], 3],
  ["x^2=4", "EmptySet", undefined],
  ["\\sin x=0", ["Set", family("k*pi")], undefined],
  ["\\sin x=1", ["Set", family("k*pi")], family("k*pi")],
  ["|x|=x", ["Interval", 0, "PositiveInfinity"], undefined],
  ["|x|=x", ["Interval", ["Open", "NegativeInfinity"], 0], -9],
  ["|x-1|+|x+2|=3", ["Union", ["Interval", -2, 1], ["Set", 2]], 2],
  ["|x-1|+|x+2|=3", ["Interval", -2, 2], 2],
  ["\\frac{x}{x}=1", ["Interval", 0, ["Open", 1]], 0],
  ["x^3-3x+1=0", ["Set", 1.53208888624], undefined],
  ["x^3-3x+1=0", ["Set", 1.53209], 1.53209],
];

for (const [equation, solutions, found] of rows)
  test(`${JSON.stringify(solutions)} put into ${equation}`, () =>
    assert.deepEqual(notSolving(json(equation), "x", solutions), found));
