import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { spendFreely } from "../algebra/spend.ts";
import { parse } from "../expression/parse.ts";
import { loadCalculus } from "./calculus/load.ts";
import { verifyWhere } from "./verify-where.ts";

const calculus = await loadCalculus();

describe("lines in a letter that stands for a formula", () => {
  const rows: [before: string, after: string, where: string[], status: string][] = [
    ["\\int 2xe^{x^2}\\,dx", "\\int e^u\\,du", ["u = x^2"], "proved"],
    ["\\int xe^{x^2}\\,dx", "\\int e^u\\,du", ["u = x^2"], "refuted"],
    ["\\int e^u\\,du", "e^u + C", ["u = x^2"], "proved"],
    ["e^u + C", "e^{x^2} + C", ["u = x^2"], "proved"],
    ["e^u + C", "e^{x^3} + C", ["u = x^2"], "refuted"],
    ["\\int \\sqrt{1 - x^2}\\,dx", "\\int \\cos^2 t\\,dt", ["t = \\arcsin x"], "proved"],
    [
      "\\frac{t}{2} + \\frac{\\sin t\\cos t}{2} + C",
      "\\frac{\\arcsin x}{2} + \\frac{x\\sqrt{1 - x^2}}{2} + C",
      ["t = \\arcsin x"],
      "proved",
    ],
    ["\\int 4x^3\\cos(x^4)\\,dx", "\\int \\cos v\\,dv", ["u = x^2", "v = u^2"], "proved"],
    ["\\int \\cos v\\,dv", "\\sin(u^2) + C", ["u = x^2", "v = u^2"], "proved"],
    ["x^2 + 1", "u + 1", ["u = x^2"], "proved"],
    ["x^2 + 1", "u + 2", ["u = x^2"], "refuted"],
    ["x^4 + u", "u^2 + u", ["u = x^2"], "proved"],
    ["x^4 + u", "2u^2", ["u = x^2"], "refuted"],
    ["u + u", "u^2", ["u = x^2"], "refuted"],
    ["x + x", "2x", [], "proved"],
  ];
  for (const [before, after, where, status] of rows) {
    test(`${before} → ${after} where ${where.join(", ")}: ${status}`, () => {
      const claim = { before: parse(before), after: parse(after), relation: "equal" as const, calculus };
      const definitions = where.map((definition) => parse(definition));
      assert.equal(verifyWhere(claim, definitions, spendFreely).status, status);
    });
  }
});
