import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { MathJson } from "../../contract.ts";
import { BudgetError } from "../../errors/budget-error.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { compileDerivative } from "../../expression/evaluation/derivative.ts";
import { freeLetters } from "../../expression/mathjson.ts";
import { parse } from "../../expression/parse.ts";
import { toUnicode } from "../../expression/print-unicode.ts";
import { antiderivative } from "./antiderivative.ts";

const operations = 2_000_000;

function spending(): (count: number) => void {
  let left = operations;
  return (count) => {
    left -= count;
    if (left < 0) throw new BudgetError(operations);
  };
}

/** Values of x, and of other letters. */
const places = [0.37, -0.61, 1.43, -1.9, 2.71, 0.083, -0.17, 4.3, -5.6, 0.92, 7.7, -0.45, 0.71, 13.1, -2.3, 0.55, 3.6, -12.4];
const others = [1.7, 0.6, 2.3];

/** Wherever the integrand has a value, the antiderivative has one, and its derivative is the integrand. */
function assertDerivative(found: MathJson, integrand: MathJson, name: string): void {
  const letters = ["x", ...new Set([...freeLetters(found), ...freeLetters(integrand)].filter((letter) => letter !== "x"))];
  const f = compile(integrand, letters);
  const derivative = compileDerivative(found, "x", letters);
  let compared = 0;
  for (const x of places) {
    const at = [x, ...letters.slice(1).map((_, index) => others[index] as number)];
    const wanted = f(...at);
    if (!Number.isFinite(wanted) || Math.abs(wanted) > 1e12) continue;
    const { value, first } = derivative(...at);
    assert.ok(Number.isFinite(value), `${name}: ${toUnicode(found)} has no value at x = ${x}`);
    assert.ok(
      Math.abs(first - wanted) <= 1e-7 * (1 + Math.abs(wanted) + Math.abs(value)),
      `${name}: ${toUnicode(found)} at x = ${x}`,
    );
    compared += 1;
  }
  assert.ok(compared >= 2, `${name}: compared at ${compared} places`);
}

/** Integrands, apart by semicolons. */
const found: Readonly<Record<string, string>> = {
  "polynomials and powers": String.raw`
    0 ; 5 ; x ; x^3-2x+1 ; 2x^2+x ; (2x+1)^5 ; x(x^2+1)^{10} ; (x-1)(x+2)^2 ; \pi x^2 ; ax^2+bx+c ; \sqrt x ;
    \frac{1}{\sqrt x} ; x\sqrt x ; x^{2/3} ; x^{-1/3} ; \sqrt[3]{x} ; x^{\sqrt2} ; x^n ; \sqrt{2x+1} ; (3x-2)^{1/3} ;
    \frac{1}{(2x+1)^3} ; |x| ; |2x-3| ; \frac{x^2+1}{\sqrt x} ; 0.5x ; 50\% x`,
  "rational functions": String.raw`
    \frac1x ; \frac{1}{2x+3} ; \frac{1}{x^2-1} ; \frac{1}{x^2+1} ; \frac{x}{x^2+4} ; \frac{x^3}{x^2+1} ; \frac{1}{x^2+x+1} ;
    \frac{1}{x^3+1} ; \frac{1}{x^3-2} ; \frac{1}{x^4+1} ; \frac{x^2}{x^4+1} ; \frac{1}{x^4+4} ; \frac{1}{x^4-1} ;
    \frac{1}{x^4-2} ; \frac{1}{x^6-1} ; \frac{1}{x^6+1} ; \frac{1}{(x^2+1)^2} ; \frac{1}{(x^2+1)^3} ;
    \frac{x^2+1}{(x-1)^2(x+2)} ; \frac{1}{x^2-2} ; \frac{x}{(x+a)^2} ; \frac{1}{x^2+a^2} ; \frac{1}{x^2-a^2} ;
    \frac{1}{(x+a)(x+b)} ; \frac{2x+1}{x^2+x+1} ; \frac{x^2}{(x+1)^3} ; \frac{x+1}{x^2+2x+5} ; \frac{3x+2}{x^2-4x+13} ;
    \frac{x}{1+x^4} ; \frac{x^3}{x^8+1} ; \frac{x^2}{x^6+1} ; \frac{x^2-1}{x-1} ; \frac{x^5}{x^3-1} ; \frac{1}{x(x+1)(x+2)} ;
    \frac{1}{x^2(x^2+1)} ; \frac{4x^2}{x^4-2x^2+1} ; \frac{x^2}{x^4+x^2+1} ;
    \frac{5x^4}{x^5+x+1}\cdot0+\frac{5x^4+1}{x^5+x+1} ; \frac{1}{x^5+1} ; \frac{1}{1+(x+1)^2} ; \frac{1}{2x^2+3} ;
    \frac{1}{3-2x^2}`,
  "exponentials and circular functions": String.raw`
    e^{2x} ; xe^x ; x^2e^{-3x} ; 2^x ; x\cdot 2^x ; x^3e^x ; e^{x+1} ; \frac{1}{e^x} ; e^{ax} ; xe^{ax} ; \sin x ; \cos 3x ;
    \sin(ax+b) ; x\sin x ; x^2\cos 3x ; x\cos 2x ; x^3\sin x ; e^{2x}\sin x ; e^{ax}\sin bx ; xe^x\cos x ; \sin^2x ;
    \cos^2x ; \cos^3x ; \sin^4x\cos^2x ; \sin^5x ; \sin 3x\cos 2x ; \sin x\sin 2x\sin 3x ; x\sin x\cos x ; x\sin^2 x ;
    \sinh x ; x\sinh x ; \cosh^2x ; \sinh x\cosh x ; e^x\cosh x ; \sin x\sinh x ; \cosh 2x ; \tan x ; \cot x ; \sec x ;
    \csc x ; \sec^2x ; \csc^2x ; \sec x\tan x ; \csc x\cot x ; \sec^3x ; \csc^3x ; \tan^2x ; \tan^3x ; \tan^4x ; \cot^4x ;
    \tan 3x ; \sec^4x ; \tan^2x\sec^2x ; \sec^3ax ; 3a\cot^4ax ; \sec ax\tan ax ; x\sec^2x ; x\tan^2x ;
    \frac{\sin x}{\cos^3x} ; \frac{\cos^2x}{\sin x} ; \frac{\sin^3x}{\cos^2x} ; \frac{1}{\sin x\cos x} ; \frac{1}{1+\sin x} ;
    \frac{1}{1-\sin x} ; \frac{1}{1+\cos x} ; \frac{1}{1-\cos x} ; \frac{1}{2+\cos x} ; \frac{1}{5+3\sin x} ;
    \frac{1}{\sin x+\cos x} ; \frac{1}{1+2\cos x} ; \frac{1}{1+\cos^2x} ; \frac{1}{4\sin^2x+9\cos^2x} ; \frac{1}{3+\sin 2x} ;
    \frac{\sin x}{1+\cos x} ; \frac{\cos x}{1+\sin^2x} ; \frac{\sin x}{\sin x+\cos x} ; \frac{\cos x-\sin x}{\sin x+\cos x} ;
    \frac{2\sin x+3\cos x}{\sin x+2\cos x} ; \frac{x+\sin x}{1+\cos x} ; \frac{\sin 2x}{1+\sin^2x} ; \frac{\sin x}{\cos 2x} ;
    \frac{1}{-2-\cos x} ; \frac{\sin x}{2+\sin x} ; \sin^3(x)\sqrt{\cos(x)}`,
  "logarithms and inverse functions": String.raw`
    \ln x ; x\ln x ; x^2\ln x ; \ln^2x ; x\ln^2x ; \ln^3x ; \frac{\ln x}{x} ; \frac{\ln x}{x^2} ; \frac{1}{x\ln x} ;
    \sqrt x\ln x ; \ln(x^2+1) ; \ln(2x+1) ; x\ln(x+1) ; \ln(x^2-1) ; \frac{\ln(ax)}{x} ; \frac{\ln^nx}{x} ;
    \frac{1}{x\ln^2x} ; \log x ; \log_2x ; \frac{\ln(\ln x)}{x} ; \cos(\ln x) ; \sin(\ln x) ; \frac{\sin(\ln x)}{x} ;
    \ln(x+\sqrt{1+x^2}) ; \frac{\ln x}{\sqrt x} ; \arctan x ; x\arctan x ; x^2\arctan x ; \arctan 2x ;
    \frac{\arctan x}{1+x^2} ; \frac{x\arctan x}{(1+x^2)^2} ; \arctan\sqrt x ; \arcsin x ; \arccos x ; x\arcsin x ;
    \arcsin ax ; \arcsin^2x ; \frac{\arcsin x}{\sqrt{1-x^2}} ; \operatorname{arccot} x ; \frac{\arctan x}{2+2x^2} ;
    \frac{1}{(1+x^2)\arctan x} ; \operatorname{artanh} x ; \operatorname{arsinh} x`,
  roots: String.raw`
    \frac{1}{\sqrt{1-x^2}} ; \sqrt{1-x^2} ; \sqrt{4-x^2} ; \sqrt{x^2+1} ; \sqrt{x^2-1} ; \sqrt{a^2-x^2} ;
    \frac{1}{\sqrt{a^2-x^2}} ; \frac{1}{\sqrt{x^2+a^2}} ; \frac{1}{\sqrt{x^2-a^2}} ; x^2\sqrt{1-x^2} ; (1-x^2)^{3/2}x^2 ;
    \frac{1}{(1+x^2)^{3/2}} ; \frac{x}{\sqrt{1-x^2}} ; \frac{x^2}{\sqrt{1+x^2}} ; \frac{1}{x\sqrt{x^2-1}} ;
    \frac{1}{x\sqrt{x^2+1}} ; \frac{1}{x\sqrt{1-x^2}} ; \frac{\sqrt{x^2-1}}{x} ; \frac{1}{\sqrt{x^2+2x+5}} ;
    \frac{1}{\sqrt{2x-x^2}} ; \frac{1}{x^2\sqrt{1+x^2}} ; \frac{1}{x^3\sqrt{x^2-1}} ; x\sqrt{x^2+1} ; x^3\sqrt{1-x^2} ;
    \frac{1}{(x-1)\sqrt{x^2-2x+2}} ; \sqrt{x^2+x+1} ; \frac{x+1}{\sqrt{x^2+x+1}} ; \frac{\sqrt{1+x^2}}{x^2} ;
    \frac{1}{(4-x^2)^{3/2}} ; \frac{\sqrt x}{1+x} ; x\sqrt{x-5} ; \frac{1}{1+\sqrt x} ; \frac{1}{\sqrt x(1+x)} ;
    \frac{1}{\sqrt[3]{x}+1} ; \frac{1}{\sqrt x+\sqrt[3]x} ; \frac{x}{\sqrt{x+1}} ; x^2\sqrt{2x+1} ; e^{\sqrt x} ;
    \sin\sqrt x ; \frac{e^{\sqrt x}}{\sqrt x} ; \sqrt{1+\sqrt x} ; \frac{1}{x\sqrt{1+x}}`,
  substitutions: String.raw`
    xe^{x^2} ; x^3e^{-x^2} ; \frac{e^x}{1+e^{2x}} ; \frac{1}{1+e^x} ; \frac{e^x}{\sqrt{1+e^x}} ; \frac{1}{e^x+e^{-x}} ;
    \sqrt{e^x-1} ; x^2\sin x^3 ; x\cos x^2 ; e^{\sin x}\cos x ; \sin x\cos^5x ; \frac{e^{1/x}}{x^2} ; \tanh x ;
    \frac{1}{\cosh x} ; \coth x ; \frac{e^{2x}}{1+e^x} ; e^xe^{e^x} ; e^x\sin e^x ; \frac{\cos\sqrt x}{\sqrt x} ;
    \frac{\sin x\cos x}{1+\sin^4x} ; \frac{2x+3}{(x^2+3x)^4} ; e^x(\frac1x-\frac1{x^2}) ; \frac{xe^x}{(1+x)^2} ;
    e^x(\ln x+\frac1x) ; e^x(\tan x+\sec^2x) ; \frac{\ln x-1}{\ln^2x} ; (1+\ln x)x^x`,
};

for (const [kind, rows] of Object.entries(found)) {
  describe(`antiderivatives of ${kind}`, () => {
    for (const text of rows.split(";").map((row) => row.trim()))
      test(text, () => {
        const integrand = parse(text).json;
        const result = antiderivative(integrand, "x", spending());
        assert.notEqual(result, undefined, text);
        assertDerivative(result as MathJson, integrand, text);
      });
  });
}

describe("as they are written", () => {
  const rows: [integrand: string, written: string][] = [
    ["x^2", "x³/3"],
    ["\\frac1x", "ln(|x|)"],
    ["e^{2x}", "e^(2x)/2"],
    ["\\frac{1}{1+x^2}", "arctan(x)"],
    ["\\frac{x}{x^2+4}", "ln(4 + x²)/2"],
    ["\\tan x", "−ln(|cos(x)|)"],
    ["\\frac{1}{\\sqrt{1-x^2}}", "arcsin(x)"],
    ["\\frac{1}{1+\\sin x}", "−cos(x)/(1 + sin(x))"],
    ["xe^{x^2}", "e^(x²)/2"],
  ];
  for (const [integrand, written] of rows)
    test(integrand, () => assert.equal(toUnicode(antiderivative(parse(integrand).json, "x", spending()) ?? "none"), written));
});

describe("no antiderivative is given of", () => {
  const rows = [
    ...[
      "e^{x^2}",
      "\\frac{\\sin x}{x}",
      "\\frac{e^x}{x}",
      "\\frac{1}{\\ln x}",
      "\\sin x^2",
      "\\sqrt{1+x^3}",
      "x^x",
      "\\frac{\\ln x}{1+x}",
    ],
    ...["f(x)", "\\lfloor x\\rfloor", "\\sqrt{\\sin x}", "e^{-x^2}\\cos x", "\\sqrt{x^4+1}", "\\frac{x}{\\tan x}"],
  ];
  for (const text of rows) test(text, () => assert.equal(antiderivative(parse(text).json, "x", spending()), undefined));
});

test("a random function is found again from its derivative, or nothing is said", () => {
  const linear = fc
    .tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 }))
    .map(([a, b]): MathJson => ["Add", ["Multiply", a === 0 ? 1 : a, "x"], b]);
  const part = fc.oneof(
    linear,
    linear.map((u): MathJson => ["Power", u, 2]),
    fc.tuple(fc.constantFrom("Sin", "Cos", "Exp", "Arctan"), linear).map(([head, u]): MathJson => [head, u]),
    linear.map((u): MathJson => ["Ln", ["Add", ["Power", u, 2], 1]]),
    linear.map((u): MathJson => ["Divide", 1, ["Add", ["Power", u, 2], 2]]),
  );
  fc.assert(
    fc.property(fc.constantFrom("Add", "Multiply"), part, part, (head, left, right) => {
      const integrand: MathJson = [head, left, right];
      const result = antiderivative(integrand, "x", spending());
      if (result !== undefined) assertDerivative(result, integrand, toUnicode(integrand));
    }),
    { seed: 20_261, numRuns: 80 },
  );
});
