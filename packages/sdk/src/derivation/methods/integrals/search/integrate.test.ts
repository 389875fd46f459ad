import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { integrands, integrandsWithLetters } from "../../../../../test/integrands.ts";
import { spendFreely } from "../../../../algebra/spend.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { parse } from "../../../../expression/parse.ts";
import { loadCalculus } from "../../../../verification/calculus/load.ts";
import { verifyWithin } from "../../../../verification/verify-step.ts";
import { planIntegral } from "./integrate.ts";
import type { Plan } from "./plan.ts";
import { tidied } from "./tidy.ts";

const calculus = await loadCalculus();

function kindsOf(plan: Plan): string[] {
  const inner = "next" in plan ? [plan.next] : plan.kind === "term-by-term" ? plan.parts.map((part) => part.plan) : [];
  const rest = plan.kind === "solved-for" && plan.rest ? [plan.rest.plan] : [];
  return [plan.kind, ...[...inner, ...rest].flatMap(kindsOf)];
}

describe("antiderivatives differentiate back", () => {
  for (const text of [...integrands, ...integrandsWithLetters]) {
    test(text, () => {
      const { json } = parse(text);
      const plan = planIntegral(json, "x", spendFreely);
      assert.ok(plan, "no way found");
      const before = expressionOf(["Integrate", json, "x"]);
      const after = expressionOf(["Add", tidied(plan.value, "x"), "C"]);
      assert.equal(verifyWithin(1_000_000, { before, after, relation: "equal", calculus }).status, "proved");
    });
  }
});

describe("the way a teacher goes", () => {
  const ways: [integrand: string, kinds: string[]][] = [
    ["x^3", ["direct"]],
    ["3x^2 + 4x", ["term-by-term", "direct", "direct"]],
    ["(2x + 1)^5", ["direct"]],
    ["2x e^(x^2)", ["constant-out", "substituted", "constant-out", "direct"]],
    ["x e^x", ["by-parts", "direct"]],
    ["e^x sin(x)", ["solved-for"]],
    ["1/(x^2 - 1)", ["rewritten", "term-by-term", "direct", "direct"]],
    ["sin(x)^2", ["rewritten", "term-by-term", "direct", "direct"]],
    ["sqrt(x)/(1 + x)", ["substituted", "constant-out", "rewritten", "term-by-term", "direct", "direct"]],
    ["1/(x^2 + 2x + 5)", ["rewritten", "direct"]],
  ];
  for (const [text, kinds] of ways) {
    test(text, () => {
      const plan = planIntegral(parse(text).json, "x", spendFreely);
      assert.deepEqual(plan && kindsOf(plan), kinds);
    });
  }
});

describe("what has no elementary antiderivative is not given one", () => {
  for (const text of ["e^(x^2)", "sin(x^2)", "x^x", "sqrt(sin(x))", "x tan(x)", "1/ln(ln(x))", "f(x)", "1/0", "x sqrt(-1)"]) {
    test(text, () => {
      assert.equal(planIntegral(parse(text).json, "x", spendFreely), undefined);
    });
  }
});
