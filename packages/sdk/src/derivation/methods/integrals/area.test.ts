import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { assertProved, derived } from "../../../../test/derived-integral.ts";
import { loadCalculus } from "../../../verification/calculus/load.ts";

const calculus = await loadCalculus();

describe("areas", () => {
  const rows: [curves: string[], bounds: [string, string] | undefined, area: string][] = [
    [["y = x^2", "y = x"], undefined, "\\frac{1}{6}"],
    [["y = x^2", "y = x + 2"], undefined, "\\frac{9}{2}"],
    [["y = x^3", "y = x"], undefined, "\\frac{1}{2}"],
    [["y = x^2 - 4"], undefined, "\\frac{32}{3}"],
    [["y = x^3 - x", "y = 0"], undefined, "\\frac{1}{2}"],
    [["x^2 - 1"], ["-2", "2"], "4"],
    [["y = \\sin x"], ["0", "2\\pi"], "4"],
    [["y = e^x"], ["0", "1"], "e - 1"],
    [["f(x) = \\frac{1}{x}"], ["1", "e"], "1"],
    [["\\sin x", "\\cos x"], ["0", "\\pi"], "2\\sqrt{2}"],
    [["y = x"], ["-1", "1"], "1"],
    [["y = 4 - x^2", "y = x^2 - 4"], undefined, "\\frac{64}{3}"],
    [["y = \\sqrt{x}", "y = x^2"], undefined, "\\frac{1}{3}"],
  ];
  for (const [curves, bounds, area] of rows) {
    test(`${curves.join(", ")}${bounds ? ` from ${bounds.join(" to ")}` : ""}: ${area}`, () => {
      const found = derived(curves, calculus, { what: "area", ...(bounds ? { bounds } : {}) });
      assert.equal(found.answer?.latex, area);
      assert.equal(found.answer?.verdict.status, "proved");
      assertProved(found);
      assert.ok(found.layers.some(({ type }) => type === "region"));
    });
  }

  test("curves that meet once enclose nothing", () => {
    const { end } = derived(["y = x", "y = 1"], calculus, { what: "area" });
    assert.equal(end.status, "unsolved");
    assert.equal(end.reason?.key, "reason.area-unknown");
  });

  test("no area is given across a pole", () => {
    assert.equal(derived(["y = \\frac{1}{x}"], calculus, { what: "area", bounds: ["-1", "1"] }).answer, undefined);
  });
});
