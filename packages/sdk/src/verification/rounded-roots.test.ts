import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { MathJson } from "../contract.ts";
import { parse } from "../expression/parse.ts";
import { verifyRoundedRoots } from "./rounded-roots.ts";
import { verifyStep } from "./verify-step.ts";

const spend = (): void => {};
const digits = (text: string): MathJson => ({ num: text });

const rows: readonly (readonly [equation: string, values: readonly MathJson[], status: string | undefined])[] = [
  ["x^5-x-1=0", [digits("1.16730397826")], "proved"],
  ["x^5-x-1=0", [digits("1.16730397827")], "refuted"],
  ["x^5-x-1=0", [digits("1.167")], "proved"],
  ["x^3-3x+1=0", ["-1.87938524157", "0.347296355334", "1.53208888624"].map(digits), "proved"],
  ["x^3-3x+1=0", ["0.347296355334", "1.53208888624"].map(digits), "refuted"],
  ["x^3-3x+1=0", ["0.347296355334", "-1.87938524157", "1.53208888624"].map(digits), "refuted"],
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
