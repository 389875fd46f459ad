import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { functions } from "../../../test/truth/functions.ts";
import { parse } from "../parse.ts";
import { compileAtBreak } from "./at-break.ts";
import { compile } from "./compile.ts";
import { compileEnclosure } from "./enclosure.ts";

describe("no value and no difference quotient lies outside its bounds", () => {
  // No numbers so small that quotients overflow.
  const place = fc.integer({ min: -60_000, max: 60_000 }).map((count) => count / 10_000);
  const width = fc.integer({ min: 1, max: 20_000 }).map((count) => count / 10_000);
  const share = fc.integer({ min: 0, max: 1000 }).map((count) => count / 1000);
  for (const [kind, formulas] of Object.entries(functions)) {
    test(kind, () => {
      for (const formula of formulas) {
        const { json } = parse(formula);
        const [over, at] = [compileEnclosure(json, "x"), compile(json, ["x"])];
        fc.assert(
          fc.property(place, width, share, share, (from, wide, first, second) => {
            const { value, slope } = over(from, from + wide);
            const [a, b] = [from + first * wide, from + second * wide];
            const [left, right] = [at(a), at(b)];
            const slack = 1e-9 * Math.max(1, ...[left, right].filter(Number.isFinite).map(Math.abs));
            for (const y of [left, right]) {
              if (Number.isNaN(y)) assert.notEqual(value.defined, "everywhere", formula);
              else assert.ok(y >= value.lo - slack && y <= value.hi + slack, `${formula} at ${a}, ${b}: ${y}`);
            }
            if (value.defined !== "everywhere" || !value.continuous || Math.abs(b - a) < 1e-7 || !Number.isFinite(right - left))
              return;
            const quotient = (right - left) / (b - a);
            const room = (2 * slack) / Math.abs(b - a) + 1e-9 * Math.abs(quotient);
            assert.ok(quotient >= slope.lo - room && quotient <= slope.hi + room, `${formula} from ${a} to ${b}: ${quotient}`);
          }),
          { numRuns: 60 },
        );
      }
    });
  }
});

test("slopes that are known exactly are", () => {
  const table: [formula: string, from: number, to: number, slope: [number, number]][] = [
    ["3x - 1", -5, 7, [3, 3]],
    ["7", 0, 1, [0, 0]],
    ["|x|", -1, 1, [-1, 1]],
    ["|x|", 1, 2, [1, 1]],
    ["\\sqrt x", 0, 1, [0.5, Number.POSITIVE_INFINITY]],
    ["\\lfloor x \\rfloor", 0.25, 0.75, [0, 0]],
    ["x \\bmod 2", 0.5, 1.5, [1, 1]],
    ["\\max(x, 1)", 2, 3, [1, 1]],
    ["x^x", 1, 1, [1, 1]],
    ["2^x", 0, 0, [Math.log(2), Math.log(2)]],
  ];
  for (const [formula, from, to, [lo, hi]] of table) {
    const { slope } = compileEnclosure(parse(formula).json, "x")(from, to);
    assert.ok(
      Math.abs(slope.lo - lo) < 1e-9 && (slope.hi === hi || Math.abs(slope.hi - hi) < 1e-9),
      `${formula}: ${slope.lo} ${slope.hi}`,
    );
  }
});

describe("the value at the place where something happens", () => {
  const [small, third] = [1e-12, 1 / 3];
  const table: [formula: string, at: number, value: number | undefined][] = [
    ["\\sin x/x", 0, undefined],
    ["1/x", 0, undefined],
    ["(9x^2 - 1)/(3x - 1)", third, undefined],
    ["\\tan x", Math.PI / 2, undefined],
    ["\\ln x", 0, undefined],
    ["x^{-2}", 0, undefined],
    ["0^x", 0, undefined],
    ["\\lfloor x \\rfloor", 2, 2],
    ["\\lfloor 3x \\rfloor", third, 1],
    ["\\lceil x \\rceil", 2, 2],
    ["\\operatorname{sgn}(x)", 0, 0],
    ["x \\bmod 1", 3, 0],
    ["\\sqrt{x - 1}", 1, 0],
    ["\\sqrt[4]{x}", 0, 0],
    ["\\arcsin x", 1, Math.PI / 2],
    ["\\begin{cases} x^2 & x < 1 \\\\ 3 - x & x \\ge 1 \\end{cases}", 1, 2],
    ["\\begin{cases} x + 1 & x < 0 \\\\ 2 & x = 0 \\\\ 1 - x & x > 0 \\end{cases}", 0, 2],
    ["\\begin{cases} 1 & x > 0 \\\\ -1 & x < 0 \\end{cases}", 0, undefined],
    ["\\sqrt{-x^2}", 0, 0],
  ];
  for (const [formula, at, value] of table) {
    test(`${formula} at ${at}`, () => {
      const found = compileAtBreak(parse(formula).json, "x")(at - small, at + small);
      if (value === undefined) assert.equal(found, undefined);
      else assert.ok(found && Math.abs((found.lo + found.hi) / 2 - value) < 1e-9, JSON.stringify(found));
    });
  }
});
