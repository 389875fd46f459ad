import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { MathJson } from "../../../contract.ts";
import { substitute } from "../../../expression/mathjson.ts";
import { parse } from "../../../expression/parse.ts";
import { equal } from "../../rational.ts";
import { spendFreely } from "../../spend.ts";
import { exactRational } from "../constant-folding.ts";
import { type SumIdentity, sumIdentity } from "./sum-identity.ts";

const json = (latex: string): MathJson => parse(latex).json;
const values: Readonly<Record<string, MathJson>> = { r: ["Divide", 2, 3], m: 2, a: 5, d: -3 };

function agree([left, right]: readonly [MathJson, MathJson], n: number): boolean {
  const [a, b] = [left, right].map((side) => exactRational(substitute(side, { ...values, n }), spendFreely));
  assert.ok(a && b, `both sides have a value at n = ${n}`);
  return equal(a, b);
}

/** Whether the base and the steps to a few n hold. */
function proved(identity: SumIdentity): boolean {
  const from = exactRational(substitute(identity.from, values), spendFreely);
  const first = Number(from?.numerator);
  const steps = [1, 2, 3, 4, 5].map((more) => agree(identity.step, first + more));
  return agree(identity.base, first) && steps.every(Boolean);
}

describe("a claim holds exactly where its base and its steps hold", () => {
  const table: [sum: string, closed: string, from: MathJson, holds: boolean][] = [
    ["\\sum_{k=1}^n k", "\\frac{n(n+1)}{2}", 1, true],
    ["\\sum_{k=1}^n k", "\\frac{n(n+1)}{2}+1", 1, false],
    ["\\sum_{k=1}^n k", "n^2", 1, false],
    ["\\sum_{k=0}^{n} (2k+1)", "(n+1)^2", 0, true],
    ["\\sum_{k=1}^{n} k^3", "\\left(\\frac{n(n+1)}{2}\\right)^2", 1, true],
    ["\\sum_{k=0}^{n-1} r^k", "\\frac{1-r^n}{1-r}", 1, true],
    ["\\sum_{k=0}^{n-1} r^k", "\\frac{1-r^{n+1}}{1-r}", 1, false],
    ["\\sum_{k=1}^{n} \\frac{1}{k(k+1)}", "\\frac{n}{n+1}", 1, true],
    ["\\sum_{k=m}^{n} k", "\\frac{(n+m)(n-m+1)}{2}", "m", true],
    ["\\sum_{k=1}^{n} (a+(k-1)d)", "\\frac{n(2a+(n-1)d)}{2}", 1, true],
    ["\\sum_{k=1}^{2n} k", "n(2n+1)", 1, true],
    ["\\sum_{k=1}^{2n-1} k", "n(2n-1)", 1, true],
    ["\\sum_{k=n}^{2n} k", "\\frac{3n(n+1)}{2}", 0, true],
    ["\\sum_{k=n+1}^{2n} k", "\\frac{n(3n+1)}{2}", 1, true],
    ["\\sum_{k=n+1}^{2n} k", "\\frac{n(3n+1)}{2}+1", 1, false],
    ["\\sum_{k=3}^{n+5} 1", "n+3", -2, true],
    ["\\sum_{k=1}^{n} k\\cdot k!", "(n+1)!-1", 1, true],
    ["\\prod_{k=1}^n k", "n!", 1, true],
    ["\\prod_{k=2}^n \\left(1-\\frac{1}{k^2}\\right)", "\\frac{n+1}{2n}", 2, true],
    ["\\prod_{k=2}^n \\left(1-\\frac{1}{k^2}\\right)", "\\frac{n}{2n}", 2, false],
    ["\\prod_{k=1}^{2n} 2", "4^n", 1, true],
  ];
  for (const [sum, closed, from, holds] of table) {
    test(`${sum} = ${closed}`, () => {
      const identity = sumIdentity(json(sum), json(closed), spendFreely);
      assert.ok(identity);
      assert.equal(identity.parameter, "n");
      assert.deepEqual(identity.from, from);
      assert.equal(proved(identity), holds);
    });
  }
});

describe("no induction", () => {
  const table: [sum: string, why: string][] = [
    ["\\sum_{k=0}^n \\binom{n}{k}", "the terms speak of n"],
    ["\\sum_{k=1}^{10} k", "nothing to count with"],
    ["\\sum_{k=1}^{n+m} k", "two letters in the bound"],
    ["\\sum_{k=1}^{n^2} k", "a bound that is not linear"],
    ["\\sum_{k=1}^{-n} k", "a bound that falls"],
    ["\\sum_{k=1}^{\\frac n2} k", "a bound that is not whole"],
    ["\\sum_{k=1}^{\\infty} k", "no end"],
    ["\\prod_{k=n}^{2n} k", "a factor taken away may be 0"],
    ["\\sum_{k=n}^{n+3} k", "always the same number of terms"],
    ["\\sum_{k=1}^{n} x_k", "a family of which nothing is known"],
    ["\\sum_{n=1}^{n} n", "the bound letter is the parameter"],
  ];
  for (const [sum, why] of table) test(`${sum}: ${why}`, () => assert.equal(sumIdentity(json(sum), "x", spendFreely), undefined));
  test("a claim that is a sequence with a name", () =>
    assert.equal(sumIdentity(json("\\sum_{k=1}^n k"), "s_n", spendFreely), undefined));
});
