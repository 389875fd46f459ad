import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkStep } from "./check-step.ts";
import type { Relation, Slip, Verdict } from "./contract.ts";
import { wordingOf } from "./derivation/tell.ts";
import { sayPlainly } from "./locale/say.ts";

const sentence = ({ reason }: Verdict, lang: "en" | "zh"): string =>
  reason ? sayPlainly(reason, wordingOf({ reason }, lang)) : "";

describe("a refuted step is explained", () => {
  const rows: [before: string, after: string, slip: Slip, en: string][] = [
    ["x^2 = 2x", "x = 2", "lost-root", "It was divided by x, which may be zero: that solution got lost."],
    [
      "\\sqrt{x + 2} = x",
      "x + 2 = x^2",
      "extraneous-root",
      "Squaring can bring in strangers: put every solution into √(x + 2) = x to check it.",
    ],
    [
      "7 - (2x + 5)",
      "2 - 2x + 10",
      "sign",
      "The minus before the bracket turns every sign in it: −(2x + 5) is −2x − 5, not −2x + 5.",
    ],
    ["2(x + 3)", "2x + 3", "dropped-factor", "2 multiplies every term in the bracket: 2(x + 3) is 2x + 6, not 2x + 3."],
    [
      "(a + b)^2",
      "a^2 + b^2",
      "distributed-power",
      "A power of a sum is not the sum of the powers: (a + b)² is a² + 2ab + b², not a² + b².",
    ],
    [
      "\\frac{d}{dx} \\sin 3x",
      "\\cos 3x",
      "chain-rule",
      "The inner derivative is missing or wrong: (sin(3x))′ is 3·cos(3x), not cos(3x).",
    ],
    ["\\int 2x\\,dx", "x^2", "constant-of-integration", "The constant is missing: ∫ 2x dx is x² + C."],
    ["x^2", "\\int 2x\\,dx", "constant-of-integration", "The constant is missing: ∫ 2x dx is x² + C."],
    ["\\int C\\,dx", "Cx", "constant-of-integration", "The constant is missing: ∫ C dx is Cx + K."],
  ];
  for (const [before, after, slip, en] of rows) {
    test(`${before} ⟶ ${after}: ${slip}`, async () => {
      const verdict = await checkStep(before, after);
      assert.equal(verdict.status, "refuted");
      assert.equal(verdict.slip, slip);
      assert.equal(sentence(verdict, "en"), en);
      assert.match(sentence(verdict, "zh"), /\p{Script=Han}/u);
      assert.doesNotMatch(sentence(verdict, "zh"), /[{}]|slip\./);
      assert.ok(verdict.witness);
    });
  }

  test("by nothing where no known mistake leads to it", async () => {
    const verdict = await checkStep("(x + 3)(x + 4)", "2x^2 + x");
    assert.equal(verdict.status, "refuted");
    assert.equal(verdict.slip, undefined);
    assert.equal(verdict.reason, undefined);
  });

  test("and no other step is", async () => {
    for (const [before, after] of [
      ["2(x + 3)", "2x + 6"],
      ["\\frac{x^2 - 1}{x - 1}", "x + 1"],
      ["f(x)", "f(y)"],
    ] as const)
      assert.equal((await checkStep(before, after)).slip, undefined);
  });

  test("in the same way each time, with a witness that the seed may change", async () => {
    const once = await checkStep("(a + b)^2", "a^2 + b^2", { seed: 7 });
    assert.deepEqual(await checkStep("(a + b)^2", "a^2 + b^2", { seed: 7 }), once);
  });

  test("even where the search for the mistake takes too long", async () => {
    const long = Array.from({ length: 40 }, (_, index) => `x_{${index}}`);
    const verdict = await checkStep(`(${long.join(" + ")})^2`, long.map((letter) => `${letter}^2`).join(" + "));
    assert.equal(verdict.status, "refuted");
  });
});

describe("which relation is meant", () => {
  const rows: [before: string, after: string, status: Verdict["status"], relation?: Relation][] = [
    ["x = 2", "x^2 = 4", "refuted"],
    ["x = 2", "x^2 = 4", "proved", "implies"],
    ["x = 2", "\\Rightarrow x^2 = 4", "proved"],
    ["x = 2", "∴ x^2 = 4", "proved"],
    ["x = 2", "\\Rightarrow x^2 = 4", "refuted", "equivalent"],
    ["x = 2", "⇔ x^2 = 4", "refuted"],
    ["x^2 = 4", "⇐ x = 2", "proved"],
    ["x^2 = 4", "\\Leftarrow x = 3", "refuted"],
    ["x^2 = 4", "\\iff x = \\pm 2", "proved"],
    ["2 + 3", "= 5", "proved"],
    ["2 + 3", "⇒ 5", "proved"],
    ["2 + 3", "= 6", "refuted"],
    ["y = 2 + 3", "= 5", "proved"],
    ["\\sqrt{2}", "≈ 1.414", "proved"],
    ["\\sqrt{2}", "≈ 1.415", "refuted"],
    ["x = \\sqrt{2}", "x ≈ 1.414", "proved"],
    ["x = \\sqrt{2}", "y ≈ 1.414", "unchecked"],
    ["(a + b)^2", "(a + b)^2 = a^2 + 2ab + b^2", "proved"],
    ["2 + 3", "2 + 3 = 6", "refuted"],
    ["3x^2 - 3", "3x^2 - 3 = 0", "unchecked"],
    ["x", "≤ x + 1", "unchecked"],
    ["x < 3", "y + 1", "unchecked"],
  ];
  for (const [before, after, status, relation] of rows) {
    test(`${before}, ${after}${relation ? ` (${relation})` : ""}: ${status}`, async () => {
      assert.equal((await checkStep(before, after, relation === undefined ? {} : { relation })).status, status);
    });
  }

  test("who writes ⇒ is told where strangers may come in, who asks for it knows", async () => {
    const written = await checkStep("\\sqrt{x + 2} = x", "⇒ x + 2 = x^2");
    assert.match(sentence(written, "en"), /^This follows from the line before, but/);
    assert.equal((await checkStep("\\sqrt{x + 2} = x", "x + 2 = x^2", { relation: "implies" })).reason, undefined);
    assert.equal((await checkStep("2x = 4", "⇒ x = 2")).reason, undefined);
  });

  test("a solution that a remark takes back is none, or was one", async () => {
    assert.equal((await checkStep("\\sqrt{x + 2} = x", "x = 2 或 x = -1（舍去）")).status, "proved");
    assert.equal((await checkStep("x^2 - x - 2 = 0", "x = 2 或 x = -1（舍去）")).status, "proved");
    assert.equal((await checkStep("x^2 - x - 2 = 0", "x = 3 或 x = -1（舍去）")).status, "refuted");
    assert.equal((await checkStep("\\sqrt{x + 2} = x", "x = 2 \\text{ or } x = -1 \\text{ (checked)}")).status, "refuted");
  });
});

describe("misuse", () => {
  const rows: [before: unknown, after: unknown, options: object | null, message: RegExp][] = [
    ["x", "x", { relation: "resembles" }, /^relation must be one of equal, .*"resembles"$/],
    ["x", "x", { numbers: "p-adic" }, /^numbers must be one of real, .*"p-adic"$/],
    ["x", "x", { assuming: "x > 0" }, /^assuming must be a list of formulas$/],
    ["x", "x", { seed: "1" }, /^seed must be a number/],
    ["x", "x", null, /^options must be an object$/],
    [undefined, "x", {}, /must be a string/],
    ["x", 5, {}, /must be a string/],
  ];
  for (const [before, after, options, message] of rows)
    test(String(message), () =>
      assert.rejects(checkStep(before as string, after as string, options as object), { name: "MisuseError", message }),
    );

  test("a formula that cannot be read", () =>
    assert.rejects(checkStep("x = 2", "⇔ x = = 2"), { name: "ParseError", position: 6 }));
});
