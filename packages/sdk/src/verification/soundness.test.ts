import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkStep } from "../check-step.ts";
import type { Relation } from "../contract.ts";
import { MisuseError } from "../errors/misuse-error.ts";
import { toUnicode } from "../expression/print-unicode.ts";

/** Places where a verifier is easily led astray. */
describe("a verifier is not led astray", () => {
  const rows: [before: string, relation: Relation, after: string, assuming: string[], status: string][] = [
    ["x = 2", "implies", "x \\ne \\pm 2", [], "refuted"],
    ["x \\ne 5", "implies", "x \\ne \\pm 2", [], "refuted"],
    ["x^2 \\ne 4", "equivalent", "x \\ne \\pm 2", [], "proved"],
    ["x = x", "equivalent", "\\pm x \\le 5", [], "unchecked"],
    ["\\frac{x^2-1}{x^2-1} = 1", "equivalent", "0 = 0", ["x \\ne \\pm 1"], "proved"],
    ["0 = 0", "equivalent", "\\frac{1}{0} \\in \\mathbb{R}", [], "unchecked"],
    ["0 = 0", "equivalent", "\\sqrt{-1} \\in \\mathbb{R}", [], "refuted"],
    ["x > -5", "implies", "\\sqrt{x} \\in \\mathbb{R}", [], "refuted"],
    ["x > 5", "implies", "\\sqrt{x} \\in \\mathbb{R}", [], "proved"],
    ["x = x", "equivalent", "\\frac{1}{x} \\in \\mathbb{R}", [], "refuted"],
    ["x \\ne 0", "equivalent", "\\frac{1}{x} \\in (-\\infty, \\infty)", [], "proved"],
    ["x = x", "equivalent", "\\ln x \\in (-\\infty, \\infty)", [], "refuted"],
    ["x > 0", "equivalent", "\\ln x \\in (-\\infty, \\infty)", [], "proved"],
    ["x^2", "equal", "4", ["x = 2"], "proved"],
    ["x", "equal", "x^2", ["x > 0"], "refuted"],
    ["x", "equal", "|x|", ["x > 0"], "proved"],
    ["x", "equal", "x^2", ["x = 1"], "proved"],
    ["x = y", "implies", "f(x) = f(y)", [], "unchecked"],
    ["f(x) = x^2", "equivalent", "f(x) = 2x", [], "refuted"],
  ];
  for (const [before, relation, after, assuming, status] of rows) {
    test(`${before} ${relation} ${after} ${assuming.join()}: ${status}`, async () => {
      assert.equal((await checkStep(before, after, { relation, assuming })).status, status);
    });
  }

  test("a witness lies where the sides differ, also between close roots of other kinds", async () => {
    const verdict = await checkStep("x^3+3x^2-x=0", "x=0 \\lor x=\\frac{-3-\\sqrt{13}}{2}");
    assert.equal(verdict.status, "refuted");
    assert.equal(toUnicode(verdict.witness?.x?.json ?? 0), "(−3 + √13)/2");
  });

  test("π is never 3, so nothing must be assumed for dividing by π − 3", async () => {
    assert.deepEqual(await checkStep("\\frac{\\pi-3}{\\pi-3}", "1"), { status: "proved", by: "polynomial-identity" });
  });

  test("what would take minutes is refuted by a point or left unchecked", async () => {
    const rows: [string, string][] = [
      ["x^{1000}-x-1=0", "x=1"],
      ["x^{100}=x+1", "x=1"],
      ["(x+1)^{64}=(x+2)^{63}", "x=1"],
      ["x^3=10^{900} \\cdot 2", "x=1"],
      [`x^2 = ${Array.from({ length: 50 }, () => "(7^{999})^6").join(" \\cdot ")}`, "x=1"],
    ];
    for (const [before, after] of rows) assert.match((await checkStep(before, after)).status, /unchecked|refuted/, before);
  });

  test("an unknown relation is a misuse", async () => {
    await assert.rejects(checkStep("x=1", "x=1", { relation: "foo" as never }), MisuseError);
    await assert.rejects(checkStep("x=1", "x=1", { assuming: "x>0" as never }), MisuseError);
  });
});
