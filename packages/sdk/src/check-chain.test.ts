import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkChain } from "./check-chain.ts";
import { checkStep } from "./check-step.ts";

describe("a working line by line", () => {
  const rows: [lines: string[], statuses: string][] = [
    [["2(x + 3) - 4 = 3x - 7", "2x + 2 = 3x - 7", "⇒ 9 = x", "x = 9"], "given proved proved proved"],
    [["x^2 = 4x", "x = 4", "2x = 8"], "given refuted proved"],
    [["x^2 = 4x", "x = 4", "x = 5"], "given refuted refuted"],
    [["x^4 - 5x^2 + 4 = 0", "t = x^2", "t^2 - 5t + 4 = 0"], "given unchecked unchecked"],
    [["x + y = 5, x - y = 1", "y = 5 - x", "x - (5 - x) = 1"], "given unchecked unchecked"],
    [["x^2 - 5x + 6 = 0", "x_1 = 2, x_2 = 3"], "given proved"],
    [["(a + b)(a - b)", "= a^2 - ab + ab - b^2", "= a^2 - b^2"], "given proved proved"],
    [["(a + b)^2", "= a^2 + b^2", "= b^2 + a^2"], "given refuted proved"],
    [["y = (x - 1)^2 - 1", "= x^2 - 2x", "y = x(x - 2)"], "given proved proved"],
    [["y = (x - 1)^2 - 1", "= x^2 - 2x", "y = x(x + 2)"], "given proved refuted"],
    [["2^2 + 3", "= 4 + 3 = 7", "= 7"], "given proved proved"],
    [["2^2 + 3", "= 4 + 3 = 8", "= 8"], "given refuted proved"],
    [["\\sqrt{10}", "≈ 3.16"], "given proved"],
    [["(a + b)^2", "(a + b)^2 = a^2 + 2ab + b^2", "= b^2 + 2ab + a^2"], "given proved proved"],
    [["3x^2 - 3", "3x^2 - 3 = 0", "x = ±1"], "given unchecked proved"],
    [["∵ x^2 = 4", "∴ x = ±2"], "given proved"],
    [["√(x + 2) = x", "⇒ x + 2 = x^2", "x = 2 or x = -1"], "given proved proved"],
    [["√(x + 2) = x", "⇒ x + 2 = x^2", "x = 2 或 x = -1（舍去）", "∴ x = 2"], "given proved proved proved"],
    [["x = 2", "⇒ x^2 = 4", "⇐ x = -2"], "given proved proved"],
    [["\\int 2x\\,dx", "= x^2"], "given refuted"],
    [["\\sin x = \\frac12", "x = \\frac{\\pi}{6} + 2k\\pi \\text{ or } x = \\frac{5\\pi}{6} + 2k\\pi"], "given proved"],
    [["x + y = 3, x - y = 1", "2x = 4, x - y = 1", "x = 2, y = 1"], "given proved proved"],
    [["1 \\le x < 3", "= 5", "= 5"], "given unchecked proved"],
    [["x < 2 + 3", "= 5", "x < 5"], "given proved proved"],
    [["2 = 3"], "given"],
    [[], ""],
  ];
  for (const [lines, statuses] of rows) {
    test(lines.join(" ⏎ "), async () => {
      assert.equal((await checkChain(lines)).map(({ status }) => status).join(" "), statuses);
    });
  }

  test("the verdicts are those of checkStep, slips and witnesses included", async () => {
    const [, second] = await checkChain(["x^2 = 4x", "x = 4"]);
    assert.deepEqual(second, await checkStep("x^2 = 4x", "x = 4"));
    assert.equal(second?.slip, "lost-root");
  });

  test("options go to every line", async () => {
    const statuses = async (options: object): Promise<string> =>
      (await checkChain(["x^2 = 4", "x = 2"], options)).map(({ status }) => status).join(" ");
    assert.equal(await statuses({ assuming: ["x > 0"] }), "given proved");
    assert.equal(await statuses({ relation: "follows" }), "given proved");
    assert.equal(await statuses({ relation: "states" }), "given given");
    assert.equal(await statuses({ numbers: "complex" }), "given refuted");
  });

  test("a value goes on as an equation whatever relation the statements have", async () => {
    const verdicts = await checkChain(["y = 2 + 3", "= 5", "y - 5 = 0"], { relation: "implies" });
    assert.deepEqual(
      verdicts.map(({ status }) => status),
      ["given", "proved", "proved"],
    );
  });
});

describe("what is no working", () => {
  test("a line that cannot be read is named", async () => {
    const lines = ["x = 1", "⇔ x + = 2"];
    await assert.rejects(checkChain(lines), { name: "ParseError", position: 6, message: /^line 2: expected .* at 6/ });
  });

  const rows: [lines: unknown, message: RegExp][] = [
    [["x = 1", " \t"], /^line 2 is blank$/],
    [["x = 1", ""], /^line 2 is blank$/],
    [["x = 1", 5], /^line 2 must be a string, found number$/],
    [["= 5", "x"], /^line 1 goes on from a line before it, and there is none$/],
    ["x = 1", /^lines must be a list of formulas$/],
  ];
  for (const [lines, message] of rows)
    test(String(message), () => assert.rejects(checkChain(lines as string[]), { name: "MisuseError", message }));
});
