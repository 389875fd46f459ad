import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { assertValue, spending } from "../../../test/integral-table.ts";
import type { MathJson } from "../../contract.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { parse } from "../../expression/parse.ts";
import { toUnicode } from "../../expression/print-unicode.ts";
import { improper } from "./convergence.ts";
import { definiteIntegral } from "./definite.ts";

type Row = readonly [integral: string, value: string];

const proper: Row[] = [
  ["\\int_0^1 x^2 dx", "\\frac13"],
  ["\\int_2^1 x dx", "-\\frac32"],
  ["\\int_1^1 x dx", "0"],
  ["\\int_{-1}^{2}(3x^2-2x+1)dx", "9"],
  ["\\int_1^2\\cos x dx", "\\sin2-\\sin1"],
  ["\\int_5^8x\\sqrt{x-5}dx", "\\frac{68\\sqrt3}{5}"],
  ["\\int_0^\\pi\\sin x dx", "2"],
  ["\\int_0^\\pi\\sin^2x dx", "\\frac{\\pi}{2}"],
  ["\\int_0^{\\pi/2}\\cos^3x dx", "\\frac23"],
  ["\\int_0^{\\pi/2}\\sin^4x\\cos^2x dx", "\\frac{\\pi}{32}"],
  ["\\int_0^{2\\pi}\\sin x\\cos 2x dx", "0"],
  ["\\int_0^{\\pi/4}\\tan x dx", "\\frac{\\ln2}{2}"],
  ["\\int_0^{\\pi/4}\\sec^2x dx", "1"],
  ["\\int_0^{\\pi} x\\sin x dx", "\\pi"],
  ["\\int_0^{\\pi/2}x^2\\cos x dx", "\\frac{\\pi^2}{4}-2"],
  ["\\int_0^1xe^xdx", "1"],
  ["\\int_0^{\\ln2}e^{2x}dx", "\\frac32"],
  ["\\int_1^e\\frac{\\ln x}{x}dx", "\\frac12"],
  ["\\int_1^e x\\ln x dx", "\\frac{e^2+1}{4}"],
  ["\\int_0^1\\arctan x dx", "\\frac{\\pi}{4}-\\frac{\\ln2}{2}"],
  ["\\int_0^{1/2}\\arcsin x dx", "\\frac{\\pi}{12}+\\frac{\\sqrt3}{2}-1"],
  ["\\int_0^1\\frac{\\arctan x}{1+x^2}dx", "\\frac{\\pi^2}{32}"],
  ["\\int_0^1\\sqrt{1-x^2}dx", "\\frac{\\pi}{4}"],
  ["\\int_1^2\\sqrt{x^2-1}dx", "\\sqrt3-\\frac12\\ln(2+\\sqrt3)"],
  ["\\int_0^1\\frac{1}{1+x^3}dx", "\\frac{\\ln2}{3}+\\frac{\\pi\\sqrt3}{9}"],
  ["\\int_0^1\\frac{1}{1+x^4}dx", "\\frac{\\sqrt2(\\pi+2\\ln(1+\\sqrt2))}{8}"],
  ["\\int_2^3\\frac{1}{x^2-1}dx", "\\frac12\\ln\\frac32"],
  ["\\int_0^{\\pi/2}\\frac{\\sin x}{\\sin x+\\cos x}dx", "\\frac{\\pi}{4}"],
  ["\\int_0^1 \\frac{x^4(1-x)^4}{1+x^2}dx", "\\frac{22}{7}-\\pi"],
  ["\\int_0^1\\frac{1}{(1+x^2)^2}dx", "\\frac{\\pi}{8}+\\frac14"],
  ["\\int_0^4\\frac{1}{1+\\sqrt x}dx", "4-2\\ln3"],
  ["\\int_{-1}^{1}\\frac{1}{1+x^2}dx", "\\frac{\\pi}{2}"],
  ["\\int_1^4 \\frac{e^{\\sqrt x}}{\\sqrt x}dx", "2(e^2-e)"],
];

/** Where antiderivatives by formula jump, or integrands have corners. */
const pieced: Row[] = [
  ["\\int_0^{2\\pi}|\\sin x|dx", "4"],
  ["\\int_0^{10\\pi}|\\sin x|dx", "20"],
  ["\\int_0^{\\pi}|\\cos x|dx", "2"],
  ["\\int_{-2}^3|x-1|dx", "\\frac{13}{2}"],
  ["\\int_{-2}^3|x^2-1|dx", "\\frac{28}{3}"],
  ["\\int_0^{2\\pi}|\\sin x-\\cos x|dx", "4\\sqrt2"],
  ["\\int_0^3||x-1|-1|dx", "\\frac32"],
  ["\\int_0^2\\max(x,1)dx", "\\frac52"],
  ["\\int_{-1}^{2}\\operatorname{sgn}(x)dx", "1"],
  ["\\int_0^3\\lfloor x\\rfloor dx", "3"],
  ["\\int_0^2\\lfloor x^2\\rfloor dx", "5-\\sqrt2-\\sqrt3"],
  ["\\int_0^2\\begin{cases}x&x<1\\\\2-x&x\\ge1\\end{cases}dx", "1"],
  ["\\int_0^{\\pi}\\sqrt{1-\\sin^2x}dx", "2"],
  ["\\int_0^{2\\pi}\\sqrt{1-\\cos x}dx", "4\\sqrt2"],
  ["\\int_{-1}^{2}\\sqrt{x^2-2x+1}dx", "\\frac52"],
  ["\\int_0^{2\\pi}\\frac{1}{2+\\cos x}dx", "\\frac{2\\pi}{\\sqrt3}"],
  ["\\int_0^{4\\pi}\\frac{1}{5+3\\sin x}dx", "\\pi"],
  ["\\int_0^{2\\pi}\\frac{1}{1+\\cos^2x}dx", "\\sqrt2\\pi"],
  ["\\int_0^{\\pi}\\frac{1}{1+\\sin x}dx", "2"],
  ["\\int_0^{\\pi}\\frac{1}{4\\sin^2x+9\\cos^2x}dx", "\\frac{\\pi}{6}"],
  ["\\int_0^{2\\pi}\\frac{\\sin^2 x}{5+4\\cos x}dx", "\\frac{\\pi}{4}"],
  ["\\int_0^2\\frac{x^2-1}{x-1}dx", "4"],
  ["\\int_{-1}^{1}x^3e^{x^2}\\cos x dx", "0"],
  ["\\int_{-\\pi}^{\\pi}\\frac{x^2\\sin x}{1+x^6}dx", "0"],
];

const convergent: Row[] = [
  ["\\int_0^1\\ln x dx", "-1"],
  ["\\int_{-1}^1\\ln(x+1)dx", "2\\ln2-2"],
  ["\\int_0^1x\\ln x dx", "-\\frac14"],
  ["\\int_0^1\\ln^2x dx", "2"],
  ["\\int_1^\\infty\\frac{1}{x^2}dx", "1"],
  ["\\int_1^\\infty\\frac{1}{x^3}dx", "\\frac12"],
  ["\\int_0^\\infty e^{-x}dx", "1"],
  ["\\int_0^\\infty xe^{-x}dx", "1"],
  ["\\int_0^\\infty x^3e^{-2x}dx", "\\frac38"],
  ["\\int_0^\\infty e^{-x}\\sin x dx", "\\frac12"],
  ["\\int_{-\\infty}^0e^{x}dx", "1"],
  ["\\int_{-\\infty}^\\infty\\frac{1}{1+x^2}dx", "\\pi"],
  ["\\int_{-\\infty}^\\infty\\frac{1}{x^2+2x+5}dx", "\\frac{\\pi}{2}"],
  ["\\int_{-\\infty}^\\infty xe^{-x^2}dx", "0"],
  ["\\int_0^\\infty xe^{-x^2}dx", "\\frac12"],
  ["\\int_0^\\infty\\frac{1}{1+x^4}dx", "\\frac{\\pi}{2\\sqrt2}"],
  ["\\int_0^\\infty\\frac{1}{(1+x)\\sqrt x}dx", "\\pi"],
  ["\\int_1^\\infty\\frac{1}{x\\sqrt{x^2-1}}dx", "\\frac{\\pi}{2}"],
  ["\\int_1^{\\infty}\\frac{\\ln x}{x^2}dx", "1"],
  ["\\int_2^\\infty\\frac{1}{x\\ln^2x}dx", "\\frac{1}{\\ln2}"],
  ["\\int_1^\\infty\\frac{1}{x(x+1)}dx", "\\ln2"],
  ["\\int_0^1\\frac{1}{\\sqrt x}dx", "2"],
  ["\\int_{-1}^1\\frac{1}{\\sqrt{1-x^2}}dx", "\\pi"],
  ["\\int_0^2\\frac{1}{(x-1)^{2/3}}dx", "6"],
  ["\\int_{-1}^{8}\\frac{1}{\\sqrt[3]{x}}dx", "\\frac92"],
  ["\\int_0^4\\frac{1}{\\sqrt{|x-2|}}dx", "4\\sqrt2"],
  ["\\int_0^1\\frac{x}{\\sqrt{1-x^2}}dx", "1"],
  ["\\int_0^{\\infty}\\frac{1}{e^x+e^{-x}}dx", "\\frac{\\pi}{4}"],
  ["\\int_0^\\infty e^{-x^2}dx", "\\frac{\\sqrt\\pi}{2}"],
  ["\\int_{-\\infty}^\\infty e^{-x^2/2}dx", "\\sqrt{2\\pi}"],
  ["\\int_{-\\infty}^\\infty x^2e^{-x^2}dx", "\\frac{\\sqrt\\pi}{2}"],
  ["\\int_{-\\infty}^\\infty (x^2+x)e^{-x^2+2x}dx", "\\frac52e\\sqrt\\pi"],
  ["\\int_{-\\infty}^0 x^4e^{-2x^2}dx", "\\frac{3\\sqrt{2\\pi}}{64}"],
];

describe("definite integrals", () => {
  for (const [text, value] of [...proper, ...pieced, ...convergent])
    test(`${text} = ${value}`, () => {
      const { json } = parse(text);
      assertValue(definiteIntegral(json, spending()), value, text);
      const [, limits] = json as readonly [string, MathJson, MathJson];
      const [, , from, to] = limits as readonly [string, string, MathJson, MathJson];
      if (from !== to) assert.notEqual(improper(json, spending()), "diverges");
    });

  const withNumericValue = [...proper, ...pieced].map(([text]) => text).filter((text) => !/floor|sgn|cases/.test(text));
  for (const text of withNumericValue)
    test(`${text} as a rule on points gives it`, () => {
      const { json } = parse(text);
      const found = definiteIntegral(json, spending());
      const numeric = compile(json, [])();
      assert.ok(found?.kind === "value" && Math.abs(compile(found.json, [])() - numeric) < 1e-8 * (1 + Math.abs(numeric)), text);
    });
});

describe("integrals that diverge", () => {
  const rows = [
    "\\int_{-1}^1\\frac{1}{x^2}dx",
    "\\int_{-1}^1\\frac{1}{x}dx",
    "\\int_0^1\\frac1x dx",
    "\\int_1^\\infty\\frac1x dx",
    "\\int_1^\\infty\\frac{1}{\\sqrt x}dx",
    "\\int_0^\\infty\\frac{1}{x^2}dx",
    "\\int_0^{\\pi}\\tan x dx",
    "\\int_0^{\\pi/2}\\tan x dx",
    "\\int_0^{\\pi}\\frac{1}{\\cos^2x}dx",
    "\\int_0^2\\frac{1}{x-1}dx",
    "\\int_0^1\\frac{1}{x^2-1}dx",
    "\\int_{-\\infty}^{\\infty}x dx",
    "\\int_{-\\infty}^{\\infty}x^3 dx",
    "\\int_0^\\infty\\sin x dx",
    "\\int_0^\\infty x\\cos x dx",
    "\\int_2^\\infty\\frac{1}{x\\ln x}dx",
    "\\int_0^1\\frac{\\ln x}{x}dx",
    "\\int_0^{\\infty}e^{x}dx",
    "\\int_1^2\\frac{1}{\\ln x}dx",
    "\\int_0^3\\frac{x}{(x-2)^2}dx",
    "\\int_1^\\infty\\frac{e^{x}}{x}dx",
    "\\int_0^1\\frac{\\cos x}{x}dx",
  ];
  for (const text of rows) test(text, () => assert.equal(definiteIntegral(parse(text).json, spending())?.kind, "diverges"));
});

describe("letters in bounds", () => {
  const rows: [text: string, value: string, conditions: string][] = [
    ["\\int_0^a x^2dx", "\\frac{a^3}{3}", ""],
    ["\\int_a^b x dx", "\\frac{b^2-a^2}{2}", ""],
    ["\\int_{-a}^ax^3dx", "0", ""],
    ["\\int_0^x\\sin t dt", "1-\\cos x", ""],
    ["\\int_0^x x dx", "\\frac{x^2}{2}", ""],
    ["\\int_0^x\\frac{1}{1+t^2}dt", "\\arctan x", ""],
    ["\\int_1^x\\frac1t dt", "\\ln x", "x > 0"],
    ["\\int_1^x\\ln t dt", "x\\ln x-x+1", "x > 0"],
    ["\\int_0^t\\frac{1}{\\sqrt{1-x^2}}dx", "\\arcsin t", "1 + t > 0, 1 − t > 0"],
    ["\\int_{-\\infty}^xe^tdt", "e^x", ""],
    ["\\int_x^\\infty\\frac{1}{t^2}dt", "\\frac1x", "x > 0"],
    ["\\int_0^1e^{ax}dx", "\\frac{e^a-1}{a}", "a ≠ 0"],
    ["\\int_x^{x^2}t dt", "\\frac{x^4-x^2}{2}", ""],
  ];
  for (const [text, value, conditions] of rows)
    test(`${text} = ${value}`, () => {
      const found = definiteIntegral(parse(text).json, spending());
      assertValue(found, value, text);
      assert.equal(found?.conditions.map(toUnicode).join(", "), conditions);
    });
});

describe("what is known of letters", () => {
  const rows: [text: string, assuming: string, value: string | undefined][] = [
    ["\\int_0^\\infty e^{-ax}dx", "a > 0", "\\frac1a"],
    ["\\int_0^\\infty xe^{-ax}dx", "a > 0", "\\frac{1}{a^2}"],
    ["\\int_{-\\infty}^\\infty\\frac{1}{x^2+a^2}dx", "a > 0", "\\frac{\\pi}{a}"],
    ["\\int_0^a\\sqrt{a^2-x^2}dx", "a > 0", undefined],
    ["\\int_0^1x^ndx", "n > 0", "\\frac{1}{n+1}"],
  ];
  for (const [text, assuming, value] of rows)
    test(`${text} = ${value} for ${assuming}`, () => {
      const found = definiteIntegral(parse(text).json, spending(), [parse(assuming).json]);
      if (value === undefined) assert.equal(found, undefined);
      else assertValue(found, value, text);
    });

  test("is not known of a bound letter of the same name", () => {
    const { json } = parse("\\int_{-1}^1\\sqrt{x^2}dx");
    assertValue(definiteIntegral(json, spending(), [parse("x > 0").json]), "1", "√x²");
  });

  test("a Gaussian integral asks for its sign", () => {
    const found = definiteIntegral(parse("\\int_{-\\infty}^\\infty e^{-ax^2}dx").json, spending());
    assertValue(found, "\\sqrt{\\frac{\\pi}{a}}", "Gauss");
    assert.deepEqual(found?.conditions.map(toUnicode), ["a > 0"]);
  });
});

describe("nothing is said of", () => {
  const rows: [text: string, why: string][] = [
    ["\\int_{-1}^1\\sqrt x dx", "an integrand without values on a part"],
    ["\\int_{-1}^1\\ln x dx", "an integrand without values on a part"],
    ["\\int_0^1\\arcsin(2x)dx", "an integrand without values on a part"],
    ["\\int_{-1}^x\\frac1t dt\\cdot 0+\\int_x^{2x}\\frac1t dt", "a pole that may lie between letters"],
    ["\\int_0^a\\frac{1}{1-x}dx", "a pole, where the bound is asked to lie before it"],
    ["\\int_0^1x^ndx", "convergence that depends on a letter"],
    ["\\int_0^\\infty e^{-ax}dx", "convergence that depends on a letter"],
    ["\\int_0^1f(x)dx", "a function that only has a name"],
    ["\\int_0^1e^{x^2}dx", "no antiderivative"],
    ["\\int_0^\\infty\\frac{\\sin x}{x}dx", "no antiderivative"],
    ["\\int_0^1\\frac{1}{x-a}dx", "a pole that may lie in between"],
    ["\\int_0^{1}\\sin\\frac1x dx", "infinitely many zeros"],
    ["\\int x dx", "no bounds"],
    ["\\int_0^1 F_x dx", "a name that may be counted by the letter"],
  ];
  for (const [text, why] of rows)
    test(`${why}: ${text}`, () => {
      const { json } = parse(text);
      const found = definiteIntegral(json, spending());
      if (text === "\\int_0^a\\frac{1}{1-x}dx") assert.equal(found?.conditions.map(toUnicode).join(), "1 − a > 0");
      else assert.equal(found, undefined);
    });
});

describe("convergence of improper integrals", () => {
  const rows: [text: string, result: string | undefined][] = [
    ["\\int_0^\\infty e^{-x^2}dx", "converges"],
    ["\\int_0^1\\frac{\\sin x}{x}dx", "converges"],
    ["\\int_0^1\\frac{\\ln(1+x)}{x}dx", "converges"],
    ["\\int_0^1\\frac{1}{\\sqrt{\\sin x}}dx", "converges"],
    ["\\int_1^\\infty\\frac{\\sin x}{x^2}dx", "converges"],
    ["\\int_1^\\infty\\frac{\\sin x}{x}dx", undefined],
    ["\\int_0^1\\frac{1}{\\sin x}dx", "diverges"],
    ["\\int_1^\\infty\\frac{1}{\\sqrt{x^3+1}}dx", "converges"],
    ["\\int_1^\\infty\\frac{x}{\\sqrt{x^3+1}}dx", "diverges"],
    ["\\int_2^\\infty\\frac{1}{x\\ln^{3/2}x}dx", "converges"],
    ["\\int_3^\\infty\\frac{1}{x\\ln x\\ln\\ln x}dx", "diverges"],
    ["\\int_0^1\\frac{e^{-1/x}}{x^5}dx", "converges"],
    ["\\int_1^\\infty x^{10}e^{-\\sqrt x}dx", "converges"],
    ["\\int_0^1x^xdx", "converges"],
    ["\\int_{-1}^1\\sqrt xdx", undefined],
  ];
  for (const [text, result] of rows)
    test(`${text}: ${result}`, () => assert.equal(improper(parse(text).json, spending()), result));
});
