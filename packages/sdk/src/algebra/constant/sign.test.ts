import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { MathJson } from "../../contract.ts";
import { BudgetError } from "../../errors/budget-error.ts";
import { parse } from "../../expression/parse.ts";
import { signOfBall, topOf } from "../ball/ball.ts";
import { enclose } from "../ball/evaluate.ts";
import { spendFreely } from "../spend.ts";
import { separation } from "./bound.ts";
import { compareConstants, equalConstants, reading, signOfConstant } from "./decide.ts";
import { degreeOf } from "./degree.ts";
import { enclosureOf } from "./enclosure.ts";
import { isNode } from "./node.ts";

const signOf = (text: string): ReturnType<typeof signOfConstant> => signOfConstant(parse(text).json, spendFreely);

const tables: Record<string, [text: string, sign: ReturnType<typeof signOfConstant>][]> = {
  "nested roots": [
    ["\\sqrt2+\\sqrt3-\\sqrt{5+2\\sqrt6}", 0],
    ["\\sqrt2+\\sqrt3-\\sqrt{5+2\\sqrt6}-10^{-50}", -1],
    ["\\sqrt[3]{2+\\sqrt5}+\\sqrt[3]{2-\\sqrt5}-1", 0],
    ["\\sqrt{3+2\\sqrt2}-\\sqrt{3-2\\sqrt2}-2", 0],
    ["\\sqrt{2+\\sqrt3}-\\frac{\\sqrt6+\\sqrt2}{2}", 0],
    // S. Ramanujan's.
    ["\\sqrt[3]{\\sqrt[3]2-1}-\\sqrt[3]{\\frac19}+\\sqrt[3]{\\frac29}-\\sqrt[3]{\\frac49}", 0],
    ["\\sqrt{\\sqrt[3]5-\\sqrt[3]4}-\\frac13(\\sqrt[3]2+\\sqrt[3]{20}-\\sqrt[3]{25})", 0],
    ["\\sqrt{\\sqrt{5+2\\sqrt6}-\\sqrt2-\\sqrt3}", 0],
    ["|1-\\sqrt2|-\\sqrt2+1", 0],
    ["\\frac{1}{\\sqrt2+1}-\\sqrt2+1", 0],
    ["\\frac{1}{1+\\sqrt2}+\\frac{1}{\\sqrt2+\\sqrt3}+\\frac{1}{\\sqrt3+2}-1", 0],
    ["\\sqrt8-2\\sqrt2", 0],
    ["\\sqrt{12}+\\sqrt{27}-\\sqrt{75}", 0],
    ["8^{2/3}-4", 0],
    ["(\\sqrt2+\\sqrt3)^2-5-2\\sqrt6", 0],
    ["(\\frac{1+\\sqrt5}2)^{12}-(\\frac{1-\\sqrt5}2)^{12}-144\\sqrt5", 0],
    ["(-8)^{1/3}+2", 0],
    ["\\lfloor \\sqrt{5+2\\sqrt6}-\\sqrt2-\\sqrt3 \\rfloor", 0],
    ["\\lceil (\\sqrt2+1)(\\sqrt2-1) \\rceil-1", 0],
    ["\\operatorname{round}(\\frac{\\sqrt2\\sqrt2}{4})-1", 0],
    ["\\max(\\sqrt2+\\sqrt3, \\sqrt{5+2\\sqrt6})-\\sqrt2-\\sqrt3", 0],
    ["(\\sqrt2+\\sqrt3) \\bmod \\sqrt{5+2\\sqrt6}", 0],
    ["\\begin{cases} 0 & \\sqrt2+\\sqrt3 = \\sqrt{5+2\\sqrt6} \\\\ 1 & \\text{otherwise} \\end{cases}", 0],
    ["(\\sqrt2\\sqrt2)!-2", 0],
  ],
  angles: [
    ["\\cos\\frac{\\pi}{5}-\\frac{1+\\sqrt5}{4}", 0],
    ["\\sin 18°-\\frac{\\sqrt5-1}{4}", 0],
    ["\\cos 20°\\cos 40°\\cos 80°-\\frac18", 0],
    ["\\sin 10°\\sin 50°\\sin 70°-\\frac18", 0],
    ["\\tan 20°\\tan 40°\\tan 80°-\\sqrt3", 0],
    ["\\tan\\frac{\\pi}{8}-\\sqrt2+1", 0],
    ["\\cos 36°-\\cos 72°-\\frac12", 0],
    ["\\sum_{k=1}^{10} \\cos\\frac{2\\pi k}{11}+1", 0],
    ["\\prod_{k=1}^{6} 2\\sin\\frac{\\pi k}{7}-7", 0],
    [
      "\\cos\\frac{2\\pi}{17}-\\frac{-1+\\sqrt{17}+\\sqrt{34-2\\sqrt{17}}+2\\sqrt{17+3\\sqrt{17}-\\sqrt{34-2\\sqrt{17}}-2\\sqrt{34+2\\sqrt{17}}}}{16}",
      0,
    ],
    ["\\sec 60°-2", 0],
    ["\\cot 15°-2-\\sqrt3", 0],
    ["\\sin\\frac{7\\pi}{3}-\\frac{\\sqrt3}{2}", 0],
    ["\\cos 1000000°-\\cos 80°", 0],
    ["\\arcsin\\frac12-\\frac{\\pi}{6}", 0],
    ["\\arctan(2-\\sqrt3)-\\frac{\\pi}{12}", 0],
    ["\\arccos(-\\frac{\\sqrt2}{2})-135°", 0],
    ["\\arctan 1-\\frac{\\pi}{4}+10^{-40}", 1],
    ["\\tan 90°", "no-value"],
    ["\\frac{1}{\\sin 180°}", "no-value"],
    ["\\arcsin(\\sqrt2+\\sqrt3-\\sqrt{5+2\\sqrt6}+1)-\\frac{\\pi}{2}", 0],
    ["\\frac{\\pi}{3}+\\frac{\\pi}{6}-90°", 0],
  ],
  "small differences": [
    ["10^{20}+10^{-20}-10^{20}", 1],
    ["(1+10^{-100})-1", 1],
    ["\\sqrt2+10^{-100}-\\sqrt2", 1],
    ["\\sqrt{1+10^{-100}}-1", 1],
    ["\\sqrt{10^{40}+1}-10^{20}", 1],
    ["\\sqrt{10^{60}+1}+\\sqrt{10^{60}-1}-2\\cdot 10^{30}", -1],
    ["e^\\pi-\\pi^e", 1],
    ["e^{\\pi\\sqrt{163}}-262537412640768744", -1],
    ["\\pi-\\frac{355}{113}", -1],
    ["\\sin 10^{22}+0.8522", -1],
    ["e^{10^{-60}}-1", 1],
    ["\\ln 2-0.693147180559945309417232121458176568075500134360255254120680009", 1],
    ["\\cos(10^{-60})-1", -1],
  ],
  "no value": [
    ["\\frac{1}{\\sqrt2+\\sqrt3-\\sqrt{5+2\\sqrt6}}", "no-value"],
    ["(\\sqrt2+\\sqrt3-\\sqrt{5+2\\sqrt6})^0", "no-value"],
    ["\\sqrt{\\sqrt2-\\sqrt3}", "no-value"],
    ["\\ln(\\sqrt2+\\sqrt3-\\sqrt{5+2\\sqrt6})", "no-value"],
    ["\\log_{\\sqrt2\\sqrt2-1} 5", "no-value"],
    ["\\operatorname{arcosh}(\\sqrt2\\sqrt2-1-10^{-90})", "no-value"],
    ["\\operatorname{artanh}(\\sqrt2\\sqrt2-1)", "no-value"],
    ["\\arccos(1+10^{-80})", "no-value"],
    ["0\\cdot\\frac10", "no-value"],
    ["\\frac10+y", "no-value"],
    ["\\sum_{k=-1}^{1} \\frac1k", "no-value"],
  ],
  "what is not algebraic": [
    ["\\pi-\\pi", 0],
    ["2e-e-e", 0],
    ["\\frac{\\pi}{\\pi}-1", 0],
    ["\\frac{(\\ln 5)^2}{\\ln 5}-\\ln 5", 0],
    ["\\log_2 8-3", 0],
    ["\\ln(\\sqrt2\\sqrt2-1)", 0],
    ["e^{\\pi-\\pi}-1", 0],
    ["\\ln e-1", undefined],
    ["e^{\\ln 2}-2", undefined],
    ["\\arctan 1+\\arctan 2+\\arctan 3-\\pi", undefined],
    ["y", undefined],
    ["(-8)^{\\frac16+\\frac16}", undefined],
    ["(-2)^{\\pi}", undefined],
  ],
};

for (const [name, rows] of Object.entries(tables))
  describe(name, () => {
    for (const [text, sign] of rows) test(`${text}: ${sign}`, () => assert.equal(signOf(text), sign));
  });

test("compare and equal", () => {
  const [left, right] = ["\\sqrt2+\\sqrt3", "\\sqrt{5+2\\sqrt6}"].map((text) => parse(text).json) as [MathJson, MathJson];
  assert.equal(compareConstants(left, right, spendFreely), 0);
  assert.equal(equalConstants(left, right, spendFreely), true);
  assert.equal(equalConstants(left, ["Add", right, ["Power", 10, -50]], spendFreely), false);
  assert.equal(compareConstants(left, ["Add", right, ["Power", 10, -50]], spendFreely), -1);
  assert.equal(equalConstants(left, ["Divide", 1, 0], spendFreely), "no-value");
  assert.equal(equalConstants(["Ln", "ExponentialE"], 1, spendFreely), undefined);
});

test("a bound of too many digits is not computed to, but a difference is still found", () => {
  const roots = Array.from(
    { length: 14 },
    (_, index): MathJson => ["Sqrt", [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43][index] as number],
  );
  const sum: MathJson = ["Add", ...roots];
  const nested: MathJson = ["Sqrt", ["Power", ["Add", sum, ["Root", 2, 3]], 2]];
  assert.equal(signOfConstant(["Subtract", nested, ["Add", sum, ["Root", 2, 3]]], spendFreely), undefined);
  assert.equal(signOfConstant(["Subtract", nested, ["Add", sum, ["Root", 2, 3], { num: "1e-300" }]], spendFreely), -1);
});

test("the work is counted", () => {
  let left = 100;
  const spend = (operations: number): void => {
    left -= operations;
    if (left < 0) throw new BudgetError(100);
  };
  assert.throws(() => signOfConstant(parse("\\sqrt2+\\sqrt3-\\sqrt{5+2\\sqrt6}").json, spend), BudgetError);
});

/** Constants of roots and angles, so small that many of their differences are zero. */
const constants = fc.letrec<{ leaf: MathJson; tree: MathJson }>((tie) => ({
  leaf: fc.oneof(
    fc.integer({ min: -6, max: 6 }),
    fc
      .tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 2, max: 6 }))
      .map(([numerator, denominator]): MathJson => ["Divide", numerator, denominator]),
    fc
      .tuple(fc.constantFrom("Cos", "Sin", "Tan"), fc.integer({ min: 0, max: 12 }), fc.constantFrom(3, 4, 5, 6, 7, 8, 9, 10, 12))
      .map(([head, times, parts]): MathJson => [head, ["Divide", ["Multiply", times, "Pi"], parts]]),
    fc.integer({ min: 2, max: 8 }).map((value): MathJson => ["Sqrt", value]),
  ),
  tree: fc.oneof(
    { depthSize: "small" },
    tie("leaf"),
    fc
      .tuple(fc.constantFrom("Add", "Subtract", "Multiply", "Divide"), tie("tree"), tie("tree"))
      .map(([head, left, right]): MathJson => [head, left, right]),
    fc.tuple(fc.constantFrom("Sqrt", "Abs", "Negate"), tie("tree")).map(([head, part]): MathJson => [head, part]),
    tie("tree").map((part): MathJson => ["Root", part, 3]),
    fc
      .tuple(tie("tree"), fc.constantFrom<MathJson>(2, 3, -1, ["Divide", 1, 3], ["Divide", 1, 2], ["Divide", 2, 3]))
      .map(([part, exponent]): MathJson => ["Power", part, exponent]),
  ),
})).tree;

describe("random constants", () => {
  test("signs are those of enclosures with 1,500 bits; zeros are zero to many digits, and not when a little is added", () => {
    const counts = { zeros: 0, others: 0 };
    fc.assert(
      fc.property(constants, fc.integer({ min: 5, max: 300 }), (json, digits) => {
        const sign = signOfConstant(json, spendFreely);
        const enclosure = enclose(json, new Map(), 1_500, spendFreely);
        assert.notEqual(sign, undefined);
        if (enclosure.kind === "no-value") assert.equal(sign, "no-value");
        if (enclosure.kind !== "value") return;
        const expected = signOfBall(enclosure.ball);
        if (expected !== undefined) assert.equal(sign, expected);
        else assert.equal(sign, 0);
        if (sign !== 0) {
          counts.others++;
          return;
        }
        counts.zeros++;
        // Each root of what is zero halves the digits, or leaves a third of them.
        assert.ok(expected === 0 || topOf(enclosure.ball) < -80, `${topOf(enclosure.ball)}`);
        assert.equal(signOfConstant(["Subtract", json, { num: `1e-${digits}` }], spendFreely), -1);
      }),
      { seed: 20260114, numRuns: 800 },
    );
    assert.ok(counts.zeros > 40 && counts.others > 500, JSON.stringify(counts));
  });

  test("what is not zero is at least as large as the separation bound says", () => {
    let compared = 0;
    fc.assert(
      fc.property(constants, constants, (left, right) => {
        const { workspace, read } = reading(["Subtract", left, right], spendFreely);
        if (!isNode(read) || !read.bound) return;
        const digits = separation(read.bound, degreeOf(read.generators));
        const enclosure = digits < 3_000 ? enclosureOf(workspace, read, 1_000) : "unknown";
        if (typeof enclosure === "string" || signOfBall(enclosure) === undefined) return;
        compared++;
        assert.ok(topOf(enclosure) > -digits || signOfBall(enclosure) === 0);
      }),
      { seed: 20260115, numRuns: 800 },
    );
    assert.ok(compared > 400, `${compared}`);
  });
});
