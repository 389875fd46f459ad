import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkStep } from "../check-step.ts";
import type { Relation } from "../contract.ts";

interface Options {
  relation?: Relation;
  assuming?: string[];
  numbers?: "complex";
}

/** One row for each rung of the ladder and each kind of step, the traps of algebra systems among them. */
describe("verdicts, with the conditions that are listed", () => {
  const table: [before: string, after: string, options: Options, status: string, conditions: string[]][] = [
    ["\\sqrt{x^2}", "x", {}, "refuted", []],
    ["\\ln x^2", "2\\ln x", {}, "proved", ["x > 0"]],
    ["\\frac{x^2-1}{x-1}", "x+1", {}, "proved", ["x \\neq 1"]],
    ["\\arctan x+\\arctan\\frac1x", "\\frac{\\pi}{2}", {}, "refuted", []],
    ["\\sin x+10^{-14}", "\\sin x", {}, "refuted", []],
    ["10^{20}x+x^2", "10^{20}x", {}, "refuted", []],
    ["\\sqrt2", "1.4142135623730951", {}, "refuted", []],
    ["\\sqrt{x^2+10^{-20}}", "|x|", {}, "refuted", []],
    ["0.3333333333333333", "\\frac13", {}, "refuted", []],
    ["2^{x+1}=8", "x=2", {}, "proved", []],
    ["\\log_2(x+1)=3", "x=7", {}, "proved", []],
    ["9^x-4\\cdot3^x+3=0", "x=0 \\text{ or } x=1", {}, "proved", []],
    ["|x-1|+|x+2|=5", "x=2 \\text{ or } x=-3", {}, "proved", []],
    ["x^2-3|x|+2=0", "x=\\pm1 \\text{ or } x=\\pm2", {}, "proved", []],
    ["\\sqrt[3]{x-1}=2", "x=9", {}, "proved", []],
    ["\\sin 2x=\\frac12", "x=\\frac{\\pi}{12}+k\\pi \\text{ or } x=\\frac{5\\pi}{12}+k\\pi", {}, "proved", []],
    ["\\cos 2x=\\sin x", "x=\\frac{\\pi}{6}+\\frac{2k\\pi}{3}", {}, "proved", []],
    ["\\sin x+\\cos x=1", "x=2k\\pi \\text{ or } x=\\frac{\\pi}{2}+2k\\pi", {}, "proved", []],
    ["x=x", "x\\in\\mathbb{R}", {}, "proved", []],
    ["x^2>4", "x<-2 \\text{ or } x>2", {}, "proved", []],
    ["x^4+4=0", "x\\in\\varnothing", {}, "proved", []],
    ["||x|-2|=1", "x=\\pm1 \\text{ or } x=\\pm3", {}, "proved", []],
    ["x^{2/3}=4", "x=\\pm8", {}, "proved", []],
    ["x^2+y^2=5, x^2-y^2=3", "x=\\pm2, y=\\pm1", {}, "proved", []],
    ["\\sqrt{x+3}=x-3", "x+3=(x-3)^2", {}, "refuted", []],
    ["\\sqrt{x+3}=x-3", "x=6", {}, "proved", []],
    ["\\frac{7}{x-1}=\\frac{4}{x-6}", "x=\\frac{38}{3}", {}, "proved", []],
    ["\\ln x+\\ln(x-1)=\\ln6", "x=3", {}, "proved", []],
    ["\\sin x=\\frac12", "x=\\frac{\\pi}{6}+2k\\pi", {}, "refuted", []],
    ["\\sin x = \\frac12, x\\in[0,2\\pi]", "x=\\frac{\\pi}{6} \\text{ or } x=\\frac{5\\pi}{6}", {}, "proved", []],
    ["\\tan x=1", "x=\\frac{\\pi}{4}+k\\pi", {}, "proved", []],
    ["(\\ln x)^2-3\\ln x+2=0", "x=e \\text{ or } x=e^2", {}, "proved", []],
    ["e^{2x}-3e^x+2=0", "x=0 \\text{ or } x=\\ln2", {}, "proved", []],
    ["3^x=2^{x+1}", "x=\\frac{\\ln2}{\\ln3-\\ln2}", {}, "proved", []],
    ["\\frac{d}{dx} x^3", "3x^2", {}, "proved", []],
    ["\\frac{d}{dx}\\sin(2x)", "\\cos 2x", {}, "refuted", []],
    ["x+y=5, x-y=1", "x=3, y=2", {}, "proved", []],
    ["a x=b", "x=b/a", {}, "refuted", []],
    ["x^2=x", "x=1", {}, "refuted", []],
    ["-2x<4", "x<-2", {}, "refuted", []],
    ["-2x<4", "x>-2", {}, "proved", []],
    ["\\sin^4x-\\cos^4x", "-\\cos2x", {}, "proved", []],
    ["2\\sin x\\cos x>0", "k\\pi<x<k\\pi+\\frac{\\pi}{2}", {}, "proved", []],
    ["\\cos x=\\frac13", "x=\\pm\\arccos\\frac13+2k\\pi", {}, "proved", []],
    ["x^3-6x^2+11x-6=0", "(x-1)(x-2)(x-3)=0", {}, "proved", []],
    ["y=x^2-4x+3", "y=(x-2)^2-1", {}, "proved", []],
    ["A=\\pi r^2", "r=\\sqrt{\\frac{A}{\\pi}}", {}, "refuted", []],
    ["\\sqrt{5+2\\sqrt6}", "\\sqrt2+\\sqrt3", {}, "proved", []],
    ["\\sin18°", "\\frac{\\sqrt5-1}{4}", {}, "proved", []],
    ["\\frac{1}{x}>1", "0<x<1", {}, "proved", []],
    ["x e^x = 0", "x=0", {}, "proved", []],
    ["x\\sin x=0", "x=k\\pi", {}, "proved", []],
    ["x^2\\cdot2^x-4\\cdot 2^x=0", "x=\\pm2", {}, "proved", []],
    ["\\int x\\ln x\\,dx", "\\frac{x^2}{2}\\ln x-\\frac{x^2}{4}+C", {}, "proved", []],
    ["\\int 2x\\,dx", "x^2", {}, "refuted", []],
    ["\\int 2x\\,dx", "2\\int x\\,dx", {}, "proved", []],
    ["\\int_0^1 x^2\\,dx", "\\frac13", {}, "proved", []],
    ["\\int_{-1}^1\\frac{1}{x^2}\\,dx", "-2", {}, "refuted", []],
    ["\\int_0^1 e^{-x^2}dx", "0.7468", {}, "refuted", []],
    ["\\int_0^1 e^{-x^2}dx", "0.75", {}, "refuted", []],
    ["\\lim_{x\\to0}\\frac{\\sin x}{x}", "1", {}, "proved", []],
    ["\\lim_{n\\to\\infty}\\sqrt[n]{n}", "\\infty", {}, "refuted", []],
    ["\\lim_{x\\to0}\\frac1{x^2}", "\\infty", {}, "proved", []],
    ["\\sum_{k=1}^n k", "\\frac{n(n+1)}{2}", {}, "proved", []],
    ["\\sum_{k=1}^n k^3", "\\left(\\sum_{k=1}^n k\\right)^2", {}, "proved", []],
    ["\\sum_{k=0}^n \\binom nk", "2^n", {}, "unchecked", []],
    ["\\sum_{k=1}^{\\infty}\\frac1{2^k}", "1", {}, "proved", []],
    ["\\sum_{k=1}^\\infty \\frac1k", "2", {}, "refuted", []],
    [
      "\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}\\begin{pmatrix}1\\\\1\\end{pmatrix}",
      "\\begin{pmatrix}3\\\\7\\end{pmatrix}",
      {},
      "proved",
      [],
    ],
    ["\\begin{vmatrix}a&b\\\\c&d\\end{vmatrix}", "ad-bc", {}, "proved", []],
    [
      "\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}^{-1}",
      "\\begin{pmatrix}-2&1\\\\\\frac32&-\\frac12\\end{pmatrix}",
      {},
      "proved",
      [],
    ],
    ["\\frac{d}{dx}\\ln x", "\\frac1x", {}, "proved", ["x > 0"]],
    ["\\frac{d}{dx}\\frac{x}{x^2+1}", "\\frac{1-x^2}{(x^2+1)^2}", {}, "proved", []],
    ["x^2+1=0", "x=\\pm i", { numbers: "complex" }, "proved", []],
    ["z^2=2i", "z=\\pm(1+i)", { numbers: "complex" }, "proved", []],
    ["(1+i)^8", "16", { numbers: "complex" }, "proved", []],
    ["e^{i\\pi}", "-1", { numbers: "complex" }, "proved", []],
    ["\\sqrt{-4}", "2i", { numbers: "complex" }, "proved", []],
    ["x^2+1=0", "x=i", { numbers: "complex" }, "refuted", []],
    ["\\pi", "3.1416", { relation: "approximates" }, "proved", []],
    ["\\frac{x}{x}", "1", {}, "proved", ["x \\neq 0"]],
    ["(\\ln x)'", "\\frac1x", {}, "proved", ["x > 0"]],
    ["(a+b+c+d)^{40}", "1", {}, "unchecked", []],
    ["x^{1000000000}", "x^{999999999}x", {}, "proved", []],
    ["\\left[\\frac{x^3}{3}\\right]_0^1", "\\frac13", {}, "proved", []],
    ["\\frac{1}{0}", "5", {}, "unchecked", []],
    ["\\tan 90°", "1", {}, "unchecked", []],
    ["0^0", "1", {}, "unchecked", []],
    ["(-8)^{1/3}", "-2", {}, "proved", []],
    ["\\sqrt[3]{-8}", "-2", {}, "proved", []],
    ["x+x", "2x", { assuming: ["x>0"] }, "proved", []],
    ["\\sqrt{x^2}", "x", { assuming: ["x>0"] }, "proved", []],
    ["a+b=1", "a^2+2ab+b^2=1", { relation: "implies" }, "proved", []],
    ["\\int\\frac1x dx", "\\ln|x|+C", {}, "proved", []],
    ["\\int \\frac{1}{1+x^2}dx", "\\arctan x+C", {}, "proved", []],
  ];
  for (const [before, after, options, status, conditions] of table) {
    test(`${before} → ${after}: ${status}`, async () => {
      const verdict = await checkStep(before, after, options);
      assert.equal(verdict.status, status);
      assert.deepEqual(
        (verdict.conditions ?? []).map(({ latex }) => latex),
        conditions,
      );
    });
  }
});
