import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { substitute } from "../../expression/mathjson.ts";
import { parse } from "../../expression/parse.ts";
import { toLatex } from "../../expression/print-latex.ts";
import { tidyRate } from "./tidy-rate.ts";

describe("rates with values put in for their parameters", () => {
  const rows: [rate: string, values: Record<string, number>, tidy: string][] = [
    ["\\mu(1 - x^2)y - x", { mu: 1 }, "(1 - x^{2})y - x"],
    ["-\\delta y - \\alpha x - \\beta x^3", { alpha: -1, beta: 1, delta: 0.3 }, "-0.3y + x - x^{3}"],
    ["-\\frac{g}{L}\\sin x", { g: 9.8, L: 1 }, "-9.8\\sin x"],
    ["-\\omega^2 x", { omega: 2 }, "-4x"],
    ["a x + b y", { a: 0, b: 2 }, "2y"],
    ["a x + b y", { a: 0, b: 0 }, "0"],
    ["x + a \\ln x", { a: 0 }, "x + 0\\ln x"],
    ["x(\\rho - z) - y", { rho: 28 }, "x(28 - z) - y"],
  ];
  for (const [rate, values, tidy] of rows)
    test(rate, () => assert.equal(toLatex(tidyRate(substitute(parse(rate).json, values))), tidy));
});
