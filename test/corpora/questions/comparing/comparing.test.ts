import assert from "node:assert/strict";
import { test } from "node:test";
import type { Answer, Derivation, MathJson } from "@math-viz/sdk";
import { parse } from "../../../../packages/sdk/src/expression/parse.ts";
import { type Score, scoreOf } from "../compare.ts";

const family = (formula: string): MathJson => ["Family", parse(formula).json, "k", "Integers"];
const interval = (from: MathJson, to: MathJson): MathJson => ["Interval", from, to];
const open = (end: MathJson): MathJson => ["Open", end];
const f = (text: string): MathJson => parse(text).json;

const factored = { form: "factored", target: f("x^2-1"), factors: 2, content: 1 };
const quadraticFamily = { equations: [f("x+y-2")], letters: ["x", "y"], dimension: 1 };
const growth = { residual: f("p-2y"), constants: 1, conditions: [], dependent: "y", independent: "x" };

const rows: [kind: string, value: unknown, answer: MathJson, score: Score][] = [
  ["number-value", f("3/4"), f("3/4"), "right"],
  ["number-value", f("3/4"), 0.75, "right"],
  ["number-value", f("3/4"), f("6/8"), "unanswered"],
  ["number-value", f("3/4"), f("1/2+1/4"), "unanswered"],
  ["number-value", f("11/4"), f("2+3/4"), "right"],
  ["number-value", f("sqrt(3)"), Math.sqrt(3), "unanswered"],
  ["number-value", 6, f("2*3"), "unanswered"],
  ["number-value", 6, 7, "wrong"],
  ["complex-number", [1, -2], f("1-2i"), "right"],
  ["complex-number", [1, -2], f("1+2i"), "wrong"],
  ["complex-number", [3, 4], f("(2+i)^2"), "unanswered"],
  ["complex-number", [0, 2], f("sqrt(-4)"), "unanswered"],
  ["complex-number", [0.5, -0.5], f("1/(1+i)"), "unanswered"],
  [
    "prime-factors",
    [
      [2, 2],
      [3, 1],
    ],
    f("2^2*3"),
    "right",
  ],
  [
    "prime-factors",
    [
      [2, 2],
      [3, 1],
    ],
    f("4*3"),
    "wrong",
  ],
  ["number-form", { value: f("1/4"), form: "percent" }, ["Percent", 25], "right"],
  ["number-form", { value: f("1/4"), form: "percent" }, f("1/4"), "unanswered"],
  ["form", { form: "simplified", target: f("6sqrt(2)") }, f("sqrt(72)"), "unanswered"],
  ["form", { form: "simplified", target: f("|x|") }, f("x"), "wrong"],
  ["form", factored, f("(x-1)(x+1)"), "right"],
  ["form", factored, f("x^2-1"), "unanswered"],
  ["form", factored, f("(x-1)(x+2)"), "wrong"],
  ["form", { form: "completed-square", target: f("x^2+2x"), letter: "x" }, f("(x+1)^2-1"), "right"],
  ["form", { form: "completed-square", target: f("x^2+2x"), letter: "x" }, f("x^2+2x"), "unanswered"],
  ["real-set", [2, 3], ["Set", 3, 2], "right"],
  ["real-set", [2, 3], ["Set", 2], "wrong"],
  ["real-set", [], "RealNumbers", "wrong"],
  [
    "periodic-set",
    { from: -7, to: 7, values: [-Math.PI, 0, Math.PI, -2 * Math.PI, 2 * Math.PI] },
    ["Set", family("k*pi")],
    "right",
  ],
  [
    "periodic-set",
    { from: -7, to: 7, values: [-Math.PI, 0, Math.PI, -2 * Math.PI, 2 * Math.PI] },
    ["Set", family("2k*pi")],
    "wrong",
  ],
  ["intervals", [[null, 2, true, false]], interval(open("NegativeInfinity"), 2), "right"],
  ["intervals", [[null, 2, true, false]], interval(open("NegativeInfinity"), open(2)), "wrong"],
  ["intervals", [[null, 2, true, false]], "RealNumbers", "wrong"],
  ["intervals", [[0, 3, true, true]], ["Union", interval(open(0), 1), interval(1, open(3))], "right"],
  ["real-points", [[1, 2]], ["Tuple", 1, 2], "right"],
  ["real-points", [[1, 2]], ["Tuple", 2, 1], "wrong"],
  ["real-points", [], "EmptySet", "right"],
  ["real-points", [], "RealNumbers", "wrong"],
  ["real-points", [], 0, "wrong"],
  ["family", quadraticFamily, ["Tuple", f("2-t"), "t"], "right"],
  ["family", quadraticFamily, ["Tuple", 1, 1], "wrong"],
  ["family", quadraticFamily, ["Tuple", f("1-t"), "t"], "wrong"],
  [
    "solutions-at",
    [
      { at: { a: 2 }, solutions: [1.5] },
      { at: { a: 0 }, solutions: [] },
    ],
    ["Which", f("a!=0"), ["Set", f("3/a")], f("a=0"), ["Set"]],
    "right",
  ],
  ["solutions-at", [{ at: { a: 0 }, solutions: "all" }], ["Set", f("3/a")], "wrong"],
  ["limit", "DoesNotExist", "PositiveInfinity", "wrong"],
  ["limit", "PositiveInfinity", "PositiveInfinity", "right"],
  ["antiderivative", { integrand: f("2x"), letter: "x" }, f("x^2+C"), "right"],
  ["antiderivative", { integrand: f("2x"), letter: "x" }, f("x^2"), "unanswered"],
  ["antiderivative", { integrand: f("2x"), letter: "x" }, f("x^2+x+C"), "wrong"],
  ["differential-equation", growth, ["Equal", "y", f("C*exp(2x)")], "right"],
  ["differential-equation", growth, ["Equal", "y", f("exp(2x)")], "wrong"],
  ["differential-equation", growth, ["Equal", "y", f("C*exp(x)")], "wrong"],
  ["differential-equation", { ...growth, residual: f("p-x/y") }, f("y^2-x^2=C"), "right"],
  ["differential-equation", { ...growth, residual: f("p-x/y") }, f("y^2+x^2=C"), "wrong"],
];

/** The first line of every derivation: a question about √72. */
const asked = { rule: "question.given", after: parse("sqrt(72)") };

for (const [kind, value, json, score] of rows)
  test(`${JSON.stringify(json)} for ${JSON.stringify(value)} is ${score}`, () => {
    const answer = { ask: { what: "value" }, kind: "value", latex: "", json, verdict: { status: "proved" } } as unknown as Answer;
    const derivation = { status: "solved", steps: [asked], answers: [answer], figures: [] } as unknown as Derivation;
    assert.equal(scoreOf({ id: "", lang: "en", text: "", answers: [{ kind, value }] }, derivation), score);
  });
