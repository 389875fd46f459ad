import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { spendFreely } from "../../algebra/spend.ts";
import { BudgetError } from "../../errors/budget-error.ts";
import { parse } from "../../expression/parse.ts";
import { verifierJudge } from "./judge.ts";

const tree = (text: string) => parse(text).json;

describe("the verifier as a judge", () => {
  const judge = verifierJudge({}, 100_000, spendFreely);

  test("true only if proved, false only if refuted", () => {
    assert.equal(judge.same(tree("(a + b)^2"), tree("a^2 + 2ab + b^2")), true);
    assert.equal(judge.same(tree("(a + b)^2"), tree("a^2 + b^2")), false);
    assert.equal(judge.same(tree("f(x)"), tree("f(y)")), undefined);
    assert.equal(judge.same(tree("x^2 = 4"), tree("x = \\pm 2")), true);
    assert.equal(judge.same(tree("x^2 = 4"), tree("x = 2")), false);
    assert.equal(judge.same(tree("x^2 = 4"), tree("x + 1")), undefined);
    assert.equal(judge.implies(tree("x = 2"), tree("x^2 = 4")), true);
    assert.equal(judge.implies(tree("x^2 = 4"), tree("x = 2")), false);
  });

  test("under the hypotheses of the step", () => {
    const positive = verifierJudge({ assuming: [parse("x > 0")] }, 100_000, spendFreely);
    assert.equal(positive.same(tree("x^2 = 4"), tree("x = 2")), true);
  });

  test("undecided where one question takes too much, and an error where all of them do", () => {
    const brief = verifierJudge({}, 50, spendFreely);
    assert.equal(brief.same(tree("(a + b + c)^9"), tree("(c + b + a)^9")), undefined);
    let left = 50;
    const poor = verifierJudge({}, 100_000, (operations) => {
      left -= operations;
      if (left < 0) throw new BudgetError(50);
    });
    assert.throws(() => poor.same(tree("(a + b + c)^9"), tree("(c + b + a)^9")), BudgetError);
  });

  test("undecided where the verifier gives a question up long before that", () => {
    assert.equal(judge.same(tree("2^{1000000000000}x"), tree("3^{1000000000000}x")), undefined);
    assert.equal(judge.same(tree("10^{400000} + x"), tree("10^{400001} + x")), undefined);
  });

  test("undecided where a value cannot be put for its letter", () => {
    const hypothesis = verifierJudge({ assuming: [parse("n = 3")] }, 100_000, spendFreely);
    assert.equal(hypothesis.same(tree("a_n + a_{n+1}"), tree("a_{n+1} + a_n + n")), undefined);
  });
});
