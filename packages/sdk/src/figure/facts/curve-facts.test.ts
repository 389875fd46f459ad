import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parse } from "../../expression/parse.ts";
import { toUnicode } from "../../expression/print-unicode.ts";
import { curveFacts, farTendencies, type Tendency } from "./curve-facts.ts";
import type { KnownPlace } from "./exact-places.ts";
import { branchesBetween } from "./stretches.ts";

const place = ({ exact, about }: KnownPlace): string => (exact === undefined ? `≈${about}` : toUnicode(exact));
const tendency = (found: Tendency | undefined): string =>
  found === undefined ? "?" : "value" in found ? toUnicode(found.value) : found.infinite === 1 ? "∞" : "−∞";

describe("what is certain about the graph of a function from −5 to 5", () => {
  const rows: [formula: string, pieces: string, breaks: string, course: string][] = [
    ["x^2 - 4x + 3", "−5…5", "", "−5 falls 2, 2 rises 5"],
    ["x^3", "−5…5", "", "−5 rises 5"],
    ["7", "−5…5", "", "−5 stays 5"],
    ["\\frac1x", "−5…0, 0…5", "0: −∞ ∞", "−5 falls 0, 0 falls 5"],
    ["\\frac{1}{x^2}", "−5…0, 0…5", "0: ∞ ∞", "−5 rises 0, 0 falls 5"],
    ["\\frac{x^2-1}{x-1}", "−5…1, 1…5", "1: 2 2", "−5 rises 1, 1 rises 5"],
    ["\\frac{1}{x^2-2}", "−5…−√2, −√2…√2, √2…5", "−√2: ∞ −∞, √2: −∞ ∞", "−5 rises −√2, −√2 rises 0, 0 falls √2, √2 falls 5"],
    ["\\sqrt{4-x^2}", "−2…2", "", "−2 rises 0, 0 falls 2"],
    ["\\sqrt{x^2-1}", "−5…−1, 1…5", "", "−5 falls −1, 1 rises 5"],
    ["\\ln x", "0…5", "0: ? −∞", "0 rises 5"],
    ["xe^{-x}", "−5…5", "", "−5 rises 1, 1 falls 5"],
    ["|2x-3|+x", "−5…5", "", "−5 falls 3/2, 3/2 rises 5"],
    ["\\frac{|x|}{x}", "−5…0, 0…5", "0: −1 1", ""],
    // Where the slope is not known up to an end, nothing is said of how the graph goes.
    ["x + 3x^2 e^{-10^8 x^2} \\sin\\frac1x", "−5…0, 0…5", "0: 0 0", ""],
    ["x\\ln x", "0…5", "0: ? 0", "0 falls ≈0.3679, ≈0.3679 rises 5"],
    ["\\sin\\frac1x", "−5…0, 0…5", "0: ? ?", ""],
    // 1 has no value, and is no end.
    ["\\sqrt{x-1.000001}", "≈1…5", "", "≈1 rises 5"],
    // Where a radicand only touches zero the graph goes on.
    ["\\sqrt{x^2-2x+1}", "−5…5", "", "−5 falls 1, 1 rises 5"],
    ["\\arcsin\\frac{2x}{1+x^2}", "−5…5", "", ""],
    ["\\arccos(4x^3-3x)", "−1…1", "", ""],
    ["\\arcsin(2x\\sqrt{1-x^2})", "≈-1…≈1", "", ""],
    // Two pieces are told where what is divided by passes zero; where a radicand touches zero at no known place nothing is.
    [
      "\\frac{1}{x^2-x-1}",
      "−5…≈-0.618, ≈-0.618…≈1.618, ≈1.618…5",
      "",
      "−5 rises ≈-0.618, ≈-0.618 rises 1/2, 1/2 falls ≈1.618, ≈1.618 falls 5",
    ],
    ["\\ln|x^3-x-3|", "−5…≈1.672, ≈1.672…5", "", "−5 falls −√3/3, −√3/3 rises √3/3, √3/3 falls ≈1.672, ≈1.672 rises 5"],
    ["\\sqrt{x^6-2x^4-6x^3+x^2+6x+9}", "", "", ""],
    ["\\int_0^x e^{-t^2} dt", "", "", ""],
  ];
  for (const [formula, pieces, breaks, course] of rows) {
    test(formula, () => {
      const facts = curveFacts(parse(formula).json, "x", { from: -5, to: 5 });
      assert.equal((facts.pieces ?? []).map(({ start, end }) => `${place(start)}…${place(end)}`).join(", "), pieces);
      assert.equal(
        facts.breaks.map(({ at, left, right }) => `${toUnicode(at)}: ${tendency(left)} ${tendency(right)}`).join(", "),
        breaks,
      );
      const told = (facts.courses ?? []).map(({ start, direction, end }) => `${place(start)} ${direction} ${place(end)}`);
      assert.equal(told.join(", "), course);
    });
  }
});

test("a piecewise function that goes on without a jump is one piece, one with a jump says it", () => {
  const smooth = curveFacts(parse("\\begin{cases} x & x<0 \\\\ x^2 & x \\ge 0 \\end{cases}").json, "x", { from: -2, to: 2 });
  assert.equal(smooth.pieces?.length, 1);
  const jump = curveFacts(parse("\\begin{cases} x & x<0 \\\\ x^2+1 & x \\ge 0 \\end{cases}").json, "x", { from: -2, to: 2 });
  assert.deepEqual(
    jump.breaks.map(({ at, kind, left, right }) => [at, kind, tendency(left), tendency(right)]),
    [[0, "jump", "0", "1"]],
  );
});

test("nothing is said of a domain with single points that may belong to it", () => {
  assert.equal(curveFacts(parse("x^x").json, "x", { from: -5, to: 5 }).pieces, undefined);
});

test("a place without an exact form is told to the digits that are certain", () => {
  const { courses = [] } = curveFacts(parse("x^2 - \\cos x + x").json, "x", { from: -2, to: 2 });
  const [first] = courses;
  assert.ok(first && first.end.exact === undefined);
  assert.ok(Math.abs(2 * first.end.about + Math.sin(first.end.about) + 1) < 1e-3);
});

test("far away", () => {
  const far = (formula: string): string[] => {
    const { left, right } = farTendencies(parse(formula).json, "x");
    return [tendency(left), tendency(right)];
  };
  assert.deepEqual(far("\\frac{2x+1}{x-3}"), ["2", "2"]);
  assert.deepEqual(far("e^x"), ["0", "∞"]);
  assert.deepEqual(far("\\sin x"), ["?", "?"]);
});

describe("the branches of a graph from −5 to 5, each by itself", () => {
  const rows: [formula: string, ends: (number | "pole")[] | undefined][] = [
    ["x^2", [-5, 5]],
    ["\\frac1x", [-5, "pole", "pole", 5]],
    ["\\sqrt{4-x^2}", [-2, 2]],
    ["\\frac{x^2-1}{x-1}", [-5, 5]],
    ["\\operatorname{sgn} x", [-5, "pole", "pole", 5]],
    ["\\frac{1}{\\sin(100x)}", undefined],
  ];
  for (const [formula, ends] of rows) {
    test(formula, () => {
      const found = branchesBetween(parse(formula).json, "x", { from: -5, to: 5 }, 0.01)?.flatMap(({ from, to }) => [from, to]);
      assert.equal(found?.length, ends?.length);
      ends?.forEach((end, index) => {
        const at = found?.[index] as number;
        if (end === "pole") assert.ok(Math.abs(at) > 0 && Math.abs(at) < 1e-4);
        else assert.equal(at, end);
      });
    });
  }
});
