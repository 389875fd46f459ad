import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { solve } from "../solve.ts";

describe("what is beyond reach ends with a reason, never with an error", () => {
  const rows: readonly string[] = [
    "solve x^99999999999 - 4",
    "solve x^-99999999999 - 4",
    "solve x^99999999999 = x",
    "solve x^99999999999 + a = 0 for x",
    "x^99999999999 = y^2, x + y = 0",
    "factor x^99999999999 - 1",
    "solve x^50 - 1 = 0",
    "y' + p(x) y = q(x)",
    "graph y = p(x)",
    "graph y = p (x)",
    "graph $y = p\\left(x\\right)$",
  ];
  for (const text of rows) {
    test(text, async () => {
      const { status, reason, answers } = await solve({ text }).result;
      assert.notEqual(status, "solved");
      assert.notEqual(reason, undefined);
      assert.ok(!["reason.failed", "reason.budget"].includes(reason?.key ?? ""), reason?.key);
      assert.ok(answers.every(({ verdict }) => verdict.status !== "proved"));
    });
  }
});

describe("the way that a question asks for is gone, or another is named", () => {
  const rows: readonly (readonly [question: string, status: string, method: string])[] = [
    ["find the limit of x^2 as x approaches 2 using l'hopital's rule", "partial", "limit.by-form"],
    ["find the limit of sin x / x as x approaches 0 using l'hopital's rule", "solved", "limit.lhopital"],
    ["find the limit of |x|/x as x approaches 0 using l'hopital's rule", "partial", "limit.by-form"],
    ["solve y' + y = 1 using an integrating factor", "solved", "differential.linear-first-order"],
    ["solve y' = x y by separation of variables", "solved", "differential.separable"],
    ["integrate x e^x by substitution", "partial", "integral.antiderivative"],
    ["integrate x e^x by parts", "solved", "integral.antiderivative"],
    ["factor x^2 - 4 by grouping", "partial", "forms.factoring"],
    ["solve 3^x = 2^(x+1) using logarithms", "solved", "exponential.taking-logarithms"],
    ["solve x^2 = 9 using logarithms", "partial", "quadratic.square-root"],
  ];
  for (const [question, status, method] of rows) {
    test(`${question}: ${status}`, async () => {
      const derivation = await solve({ text: question }).result;
      assert.deepEqual([derivation.status, derivation.method], [status, method]);
      if (status === "partial") assert.equal(derivation.reason?.key, "reason.method-unsuited");
    });
  }
});
