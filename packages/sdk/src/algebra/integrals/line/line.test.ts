import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { MathJson } from "../../../contract.ts";
import { parse } from "../../../expression/parse.ts";
import { toUnicode } from "../../../expression/print-unicode.ts";
import { contextOf, decided } from "../../limits/exact/context.ts";
import { formOf } from "../../limits/exact/form-of.ts";
import { formToJson } from "../../limits/exact/to-json.ts";
import * as Q from "../../rational.ts";
import { smoothPieces } from "./pieces.ts";
import { type OpenInterval, type Point, pointOf } from "./points.ts";
import { isDefinedFrom } from "./whole-numbers.ts";
import { zerosOf } from "./zeros.ts";

const context = () => contextOf(() => {});
const interval = (from: string, to: string): OpenInterval => ({
  from: pointOf(parse(from).json, context()),
  to: pointOf(parse(to).json, context()),
});
const nameOf = (point: Point): string =>
  "infinite" in point ? (point.infinite > 0 ? "∞" : "−∞") : toUnicode(formToJson(point.at));

type Row = readonly [text: string, from: string, to: string, found: string | undefined];

/** Rows with what is found in a formula between two places, written out; undefined where that is not decided. */
function testBetween(rows: readonly Row[], shown: (json: MathJson, between: OpenInterval) => string): void {
  for (const [text, from, to, found] of rows)
    test(`${text} between ${from} and ${to}: ${found}`, () =>
      assert.equal(
        decided(() => shown(parse(text).json, interval(from, to))),
        found,
      ));
}

describe("zeros inside an interval", () => {
  const rows: Row[] = [
    ["x^2-1", "-2", "2", "−1, 1"],
    ["x^2-1", "-1", "1", ""],
    ["x^2-2", "0", "\\infty", "√2"],
    ["x^2+1", "-\\infty", "\\infty", ""],
    ["x^3-2", "-\\infty", "\\infty", "∛2"],
    ["x^4-5x^2+6", "0", "\\infty", "√2, √3"],
    ["x^3-3x+1", "3", "5", ""],
    ["x^3-3x+1", "0", "5", undefined],
    ["x(x-1)^2(x+3)", "-4", "4", "−3, 0, 1"],
    ["\\pi x-1", "0", "1", "1/π"],
    ["x^2-\\pi", "0", "2", "√π"],
    ["\\sin x", "-4", "4", "−π, 0, π"],
    ["\\cos x", "0", "2\\pi", "π/2, (3π)/2"],
    ["\\sin x-\\frac12", "0", "2\\pi", "π/6, (5π)/6"],
    ["\\sin x-2", "0", "100", ""],
    ["2+\\sin x", "-\\infty", "\\infty", ""],
    ["\\sin x-\\cos x", "0", "\\pi", "π/4"],
    ["\\cos 2x", "0", "\\pi", "π/4, (3π)/4"],
    ["2\\sin^2x-\\cos x-1", "0", "2\\pi", "π/3, π, (5π)/3"],
    ["\\sin x^2", "0", "2", "√π"],
    ["\\sin x", "10^{17}", "10^{17}+4", "31830988618379068π"],
    ["\\sin x", "-10^{17}-4", "-10^{17}", "−31830988618379068π"],
    ["\\sin x", "0", "\\infty", undefined],
    ["\\sin\\frac1x", "0", "1", undefined],
    ["e^x-2", "-\\infty", "\\infty", "ln(2)"],
    ["e^{2x}-3e^x+2", "-1", "1", "0, ln(2)"],
    ["e^x+x^2", "-\\infty", "\\infty", ""],
    ["\\ln x-1", "0", "\\infty", "e"],
    ["\\ln^2x-1", "0", "\\infty", "e⁻¹, e"],
    ["\\sqrt x-2", "0", "\\infty", "4"],
    ["x-\\sqrt x-2", "0", "\\infty", "4"],
    ["\\arctan x-\\frac{\\pi}{4}", "-\\infty", "\\infty", "1"],
    ["|x-1|-2", "-\\infty", "\\infty", "−1, 3"],
    ["e^x-x-2", "3", "4", ""],
    ["e^x-x-2", "0", "4", undefined],
    ["x-a", "0", "1", undefined],
    ["x^2+a^2+1", "-\\infty", "\\infty", ""],
  ];
  testBetween(rows, (json, between) =>
    zerosOf(formOf(json, context()), "x", between, context())
      .map((zero) => toUnicode(formToJson(zero)))
      .join(", "),
  );
});

describe("smooth pieces", () => {
  const rows: Row[] = [
    ["\\frac1x", "-1", "1", "−1 … 0: 1/x; 0 … 1: 1/x"],
    ["|x|", "-1", "2", "−1 … 0: −x; 0 … 2: x"],
    ["\\sqrt x", "0", "1", "0 … 1: √x"],
    ["\\sqrt x", "-1", "1", undefined],
    ["\\ln(x+1)", "-1", "\\infty", "−1 … ∞: ln(x + 1)"],
    ["\\tan x", "0", "\\pi", "0 … π/2: tan(x); π/2 … π: tan(x)"],
    ["\\lfloor x\\rfloor", "0", "2", "0 … 1: 0; 1 … 2: 1"],
    ["\\sqrt[3]{x-1}", "0", "2", "0 … 1: ∛(x − 1); 1 … 2: ∛(x − 1)"],
    ["\\max(x,1)", "0", "2", "0 … 1: 1; 1 … 2: x"],
    ["||x|-1|", "-2", "0", "−2 … −1: −x − 1; −1 … 0: −(−x − 1)"],
    ["\\operatorname{sgn}\\frac1x", "-1", "1", "−1 … 0: −1; 0 … 1: 1"],
    ["\\arcsin x", "-1", "1", "−1 … 1: arcsin(x)"],
    ["\\arcsin x", "0", "2", undefined],
    ["x!", "0", "2", undefined],
    ["f(x)", "0", "2", undefined],
  ];
  testBetween(rows, (json, between) =>
    smoothPieces(json, "x", between, context())
      .map((piece) => `${nameOf(piece.interval.from)} … ${nameOf(piece.interval.to)}: ${toUnicode(piece.json)}`)
      .join("; "),
  );
});

describe("values at all whole numbers from some on", () => {
  const rows: [text: string, from: number, defined: boolean][] = [
    ["\\frac1n", 1, true],
    ["\\frac1n", 0, false],
    ["\\frac{1}{n-3}", 4, true],
    ["\\frac{1}{n-3}", 1, false],
    ["\\frac{1}{2n-5}", 0, true],
    ["\\sqrt{n-2}", 2, true],
    ["\\sqrt{n-2}", 1, false],
    ["\\ln n", 1, true],
    ["\\frac{1}{\\ln n}", 1, false],
    ["\\frac{n!}{n^n}", 1, true],
    ["\\frac{1}{(n-2)!}", 1, false],
    ["\\frac{1}{(n-2)!}", 2, true],
    ["\\frac{1}{n^2-2}", 0, true],
    ["\\frac{1}{n!-1}", 2, false],
    ["(n!)^{\\frac1n}", 1, true],
    ["(n!)^{\\frac{1}{n-5}}", 1, false],
    ["\\sqrt{(n!)^{\\frac{1}{n-5}}}", 1, false],
    ["\\frac{1}{\\sqrt{(n!)^{\\frac{1}{n-5}}}}", 6, true],
  ];
  for (const [text, from, defined] of rows)
    test(`${text} from ${from}`, () =>
      assert.equal(
        isDefinedFrom(parse(text).json, "n", Q.rational(from), () => {}),
        defined,
      ));
});
