import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Layer } from "../contract.ts";
import { parse } from "../expression/parse.ts";
import { scalesOf } from "./angular-scales.ts";

const curves = (...formulas: string[]): Layer[] =>
  formulas.map((formula, index) => ({ id: `curve-${index}`, type: "curve", variable: "x", y: parse(formula) }));

describe("what the axes of graphs count in", () => {
  const table: [formulas: string[], x: string, y: string][] = [
    [["\\sin x"], "pi", "number"],
    [["2\\cos(x/2 + \\pi/3) - 1"], "pi", "number"],
    [["\\tan 3x"], "pi", "number"],
    [["\\sin^2 x + \\cos x"], "pi", "number"],
    [["x \\sin x"], "pi", "number"],
    [["\\sin x/x"], "pi", "number"],
    [["\\sin x", "1/2"], "pi", "number"],
    [["\\sin(\\pi x)"], "number", "number"],
    [["\\sin x + \\sin(\\pi x)"], "number", "number"],
    [["x + \\sin x"], "number", "number"],
    [["\\sin x", "x"], "number", "number"],
    [["\\sin(x^2)"], "number", "number"],
    [["\\sin(0.37x)"], "number", "number"],
    [["x^2"], "number", "number"],
    [["\\arctan x"], "number", "pi"],
    [["2\\arcsin(x) + \\pi/2"], "number", "pi"],
    [["\\arctan x", "x"], "number", "number"],
    [["3"], "number", "number"],
  ];
  for (const [formulas, x, y] of table)
    test(formulas.join(", "), () => assert.deepEqual(scalesOf(curves(...formulas), undefined), { x, y }));
  test("the plane of complex numbers", () => assert.deepEqual(scalesOf([], "complex"), { x: "number", y: "imaginary" }));
});
