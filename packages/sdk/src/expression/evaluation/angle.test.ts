import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { MathJson } from "../../contract.ts";
import { domainConditions } from "../../verification/domain.ts";
import { parse } from "../parse.ts";
import { evaluateColumn } from "./column.ts";
import { compile } from "./compile.ts";
import { compileComplex } from "./complex.ts";
import { compileDerivative } from "./derivative.ts";
import { compileInterval } from "./interval.ts";

const nan = Number.NaN;

describe("angles that are written out are exact", () => {
  const table: [text: string, value: number][] = [
    ["\\tan 90°", nan],
    ["\\tan\\frac{\\pi}{2}", nan],
    ["\\tan(-270°)", nan],
    ["\\tan(89°60')", nan],
    ["\\tan\\left(\\frac{\\pi}{3} + \\frac{\\pi}{6}\\right)", nan],
    ["\\tan(0.5\\pi)", nan],
    ["\\sec 90°", nan],
    ["\\sec\\frac{3\\pi}{2}", nan],
    ["\\cot 180°", nan],
    ["\\csc(2\\pi)", nan],
    ["\\csc(-180°)", nan],
    ["\\sin 180°", 0],
    ["\\cos 90°", 0],
    ["\\sin 30°", 0.5],
    ["\\sin 210°", -0.5],
    ["\\sin 270°", -1],
    ["\\cos 60°", 0.5],
    ["\\cos 120°", -0.5],
    ["\\cos\\pi", -1],
    ["\\cos(-2\\pi)", 1],
    ["\\tan 45°", 1],
    ["\\tan 135°", -1],
    ["\\tan(-45°)", -1],
    ["\\cot 45°", 1],
    ["\\cot 135°", -1],
    ["\\cot 90°", 0],
    ["\\tan 180°", 0],
    ["\\sin 45°", Math.sin(Math.PI / 4)],
    ["\\sin 1", Math.sin(1)],
    ["\\sin(\\pi + 1)", Math.sin(Math.PI + 1)],
  ];
  for (const [text, value] of table) {
    test(text, () => {
      const { json } = parse(text);
      assert.equal(compile(json, [])(), value);
      assert.equal(evaluateColumn(json, "x", Float64Array.of(1))[0], value);
      assert.equal(compileDerivative(json, "x", ["x"])(1).value, value);
      assert.deepEqual(compileComplex(json, [])(), Number.isNaN(value) ? [nan, nan] : [value, 0]);
      const { lo, hi, defined } = compileInterval(json, [])();
      assert.equal(defined === "nowhere", Number.isNaN(value));
      assert.ok(Number.isNaN(value) || (lo <= value && value <= hi), `${value} is not in [${lo}, ${hi}]`);
    });
  }

  test("and decide whether there is a value at all", () => {
    const cosine: MathJson = ["NotEqual", ["Cos", ["Degrees", 90]], 0];
    assert.deepEqual(domainConditions(parse("\\tan 90°").json), [cosine]);
    assert.deepEqual(domainConditions(parse("\\tan 60°").json), []);
    assert.deepEqual(domainConditions(parse("\\cot\\pi").json), [["NotEqual", ["Sin", "Pi"], 0]]);
  });

  test("a letter that is called π is a letter", () => {
    assert.equal(compile(["Sin", "Pi"], ["Pi"])(1), Math.sin(1));
  });
});
