import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ask, story } from "../../../test/asking.ts";

describe("an answer in Markdown, of a model that keeps to no form", () => {
  const answer = (third: string): string =>
    `<think>Easy.</think>\n**Step 1**\n\n\\[\n2(w + 2w) = 30\n\\]\n\nso\n\n\\[\n6w = ${third}\n\\]\n\n**Final answer:** $\\boxed{w = 5}$\n`;
  it("is read as a transcript", async () => {
    const { derivation } = await ask(story, [answer("30")]);
    assert.deepEqual([derivation.status, derivation.answers[0]?.verdict.status], ["partial", "unchecked"]);
    assert.ok(derivation.steps.some(({ after, verdict }) => after.latex === "6w = 30" && verdict.status === "proved"));
    assert.ok(derivation.steps.every(({ text }) => text !== undefined && !text.includes("transcript.")));
  });
  it("its steps count beside an answer in the form", async () => {
    const text = (third: string): string =>
      `**Step 1:** Subtract 2 from both sides.\n\\[ 4x = ${third} \\]\n**Step 2:** Divide by 4.\n\\[ x = 2 \\]\n**Answer:** $x = 2$\n`;
    const { derivation } = await ask("Solve 4x + 2 = 10", [text("8")], { tier: "model" });
    const claims = derivation.steps.filter(({ rule }) => rule === "model.line");
    assert.deepEqual(
      [derivation.status, claims.map(({ verdict }) => verdict.status)],
      ["solved", ["proved", "proved", "proved"]],
    );
    const untied = await ask(story, ["Since $30 / 6 = 5$, it is 5 m wide.\nAnswer: 5\n"]);
    assert.deepEqual(
      untied.derivation.answers.map(({ latex, verdict }) => [latex, verdict.status]),
      [["5", "unchecked"]],
    );
  });
  it("with a question that was read", async () => {
    const text = "<think>hm</think>\nSince $x^2 = 4$, we have $x = 2$ or $x = -2$.\n\nFinal answer: $\\boxed{x = 2, x = -2}$";
    const { derivation } = await ask("Solve x^2 = 4", [text], { tier: "model" });
    assert.deepEqual([derivation.status, derivation.answers.map(({ latex }) => latex)], ["solved", ["x = -2, x = 2"]]);
  });
  it("a false answer is not shown, and rules answer", async () => {
    const { derivation } = await ask("Solve x^2 = 4", ["Clearly $x = 3$.\n\nFinal answer: $\\boxed{3}$"], { tier: "model" });
    assert.deepEqual(
      derivation.answers.map(({ latex, verdict }) => [latex, verdict.status]),
      [["x = -2, x = 2", "proved"]],
    );
  });
});
