import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { MathJson } from "../contract.ts";
import { parse } from "../expression/parse.ts";
import { verifyRoundedRoots } from "./rounded-roots.ts";
import { digitsOfAnswer } from "./rounded-value.ts";
import { type Claim, verifyStep } from "./verify-step.ts";

const spend = (): void => {};
const digits = (text: string): MathJson => ({ num: text });

const rows: readonly (readonly [equation: string, values: readonly MathJson[], status: string | undefined])[] = [
  ["x^5-x-1=0", [digits("1.16730397826")], "proved"],
  ["x^5-x-1=0", [digits("1.16730397827")], "refuted"],
  ["x^5-x-1=0", [digits("1.167")], "proved"],
  ["x^3-3x+1=0", ["-1.87938524157", "0.347296355334", "1.53208888624"].map(digits), "proved"],
  ["x^3-3x+1=0", ["0.347296355334", "1.53208888624"].map(digits), "refuted"],
  ["x^3-3x+1=0", ["0.347296355334", "-1.87938524157", "1.53208888624"].map(digits), "proved"],
  ["(x-2)(x^3-x+1)=0", [digits("-1.32471795724"), 2], "proved"],
  ["(x-2)(x^3-x+1)=0", [digits("-1.32471795724"), 3], "refuted"],
  ["x^2=2", [["Negate", ["Sqrt", 2]], digits("1.4142")], "proved"],
  ["x^4+x+1=0", [], "proved"],
  ["ax=1.5", [digits("1.5")], undefined],
  ["x=x", [digits("1.5")], undefined],
];

describe("decimals for roots", () => {
  for (const [equation, values, status] of rows) {
    test(`${equation} with ${JSON.stringify(values)} is ${status}`, () => {
      assert.equal(verifyRoundedRoots(parse(equation).json, values, spend)?.status, status);
    });
  }
});

test("A line that lists rounded solutions is decided against the equation before it", () => {
  const verdict = (after: string): string =>
    verifyStep({ before: parse("x^3-3x+1=0"), after: parse(after), relation: "approximates" }, spend).status;
  assert.equal(verdict("x\\approx-1.879\\lor x\\approx0.347\\lor x\\approx1.532"), "proved");
  assert.equal(verdict("x\\approx0.347\\lor x\\approx1.532"), "refuted");
});

test("Rounded solutions are those that meet what is assumed, and all over the numbers in question", () => {
  const verdict = (before: string, after: string, options: Pick<Claim, "assuming" | "numbers">): string =>
    verifyStep({ before: parse(before), after: parse(after), relation: "approximates", ...options }, spend).status;
  const positive = { assuming: [parse("x>0")] };
  assert.equal(verdict("x^2=2", "x\\approx1.41", positive), "proved");
  assert.equal(verdict("x^2=2", "x\\approx-1.41", positive), "unchecked");
  assert.equal(verdict("x^2=2", "x\\approx1.41", {}), "refuted");
  assert.equal(verdict("x^3=2", "x\\approx1.26", { numbers: "complex" }), "unchecked");
  assert.equal(verdict("e^x+x=3.9", "x\\approx1.05", { numbers: "complex" }), "unchecked");
  assert.equal(verdict("x^2=2", "x\\approx1.41\\lor x\\approx-1.41", { numbers: "complex" }), "proved");
});

test("In an answer a decimal of few digits is the number that it says", () => {
  const root = digits("1.16730397826");
  const verdict = (equation: string, values: readonly MathJson[]): string | undefined =>
    verifyRoundedRoots(parse(equation).json, values, spend, digitsOfAnswer)?.status;
  assert.equal(verdict("x^5-x-1=0", [root]), "proved");
  assert.equal(verdict("x^5-x-1=0", [digits("1.167")]), "refuted");
  assert.equal(verdict("(x^5-x-1)(2x-1)=0", [digits("0.5"), root]), "proved");
  assert.equal(verdict("(x^5-x-1)(1000x-501)=0", [digits("0.5"), root]), "refuted");
});
