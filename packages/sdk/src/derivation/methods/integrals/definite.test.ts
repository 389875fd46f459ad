import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { allSteps, assertProved, derived } from "../../../../test/derived-integral.ts";
import { loadCalculus } from "../../../verification/calculus/load.ts";

const calculus = await loadCalculus();

describe("definite integrals", () => {
  const rows: [question: string, value: string][] = [
    ["\\int_0^1 x^2\\,dx", "\\frac{1}{3}"],
    ["\\int_5^8 x(x-5)^{1/2}\\,dx", "\\frac{68\\sqrt{3}}{5}"],
    ["\\int_1^2 \\cos x\\,dx", "\\sin 2 - \\sin 1"],
    ["\\int_0^\\pi \\sin x\\,dx", "2"],
    ["\\int_0^2 (3x^2-2x+1)\\,dx", "6"],
    ["\\int_1^e \\frac{1}{x}\\,dx", "1"],
    ["\\int_0^1 e^x\\,dx", "e - 1"],
    ["\\int_0^1 x e^x\\,dx", "1"],
    ["\\int_{-1}^1 x^3\\,dx", "0"],
    ["\\int_{-1}^1 |x|\\,dx", "1"],
    ["\\int_0^3 |x-1|\\,dx", "\\frac{5}{2}"],
    ["\\int_0^{2\\pi} |\\sin x|\\,dx", "4"],
    ["\\int_{-1}^{2} (x^2 - 2|x|)\\,dx", "-2"],
    ["\\int_2^1 x\\,dx", "-\\frac{3}{2}"],
    ["\\int_0^4 \\sqrt{x}\\,dx", "\\frac{16}{3}"],
    ["\\int_0^1 \\frac{1}{1+x^2}\\,dx", "\\frac{\\pi}{4}"],
    ["\\int_0^1 \\sqrt{1-x^2}\\,dx", "\\frac{\\pi}{4}"],
    ["\\int_0^{\\pi/2} \\sin^2 x\\,dx", "\\frac{\\pi}{4}"],
    ["\\int_0^{2\\pi} \\frac{1}{2+\\cos x}\\,dx", "\\frac{2\\sqrt{3}\\pi}{3}"],
    ["\\int_1^2 (x+\\frac{1}{x})^2\\,dx", "\\frac{29}{6}"],
    ["\\int_0^1 x^2\\ln x\\,dx", "-\\frac{1}{9}"],
    ["\\int_0^1 \\ln x\\,dx", "-1"],
    ["\\int_0^1 \\frac{1}{\\sqrt{x}}\\,dx", "2"],
    ["\\int_{-1}^{1} \\frac{1}{\\sqrt{1-x^2}}\\,dx", "\\pi"],
    ["\\int_1^\\infty \\frac{1}{x^2}\\,dx", "1"],
    ["\\int_0^\\infty x e^{-x}\\,dx", "1"],
    ["\\int_{-\\infty}^\\infty \\frac{1}{1+x^2}\\,dx", "\\pi"],
    ["\\int_{-\\infty}^\\infty e^{-x^2}\\,dx", "\\sqrt{\\pi}"],
    ["\\int_2^\\infty \\frac{1}{x (\\ln x)^2}\\,dx", "\\frac{1}{\\ln 2}"],
    ["\\int_a^b x^2\\,dx", "\\frac{b^{3}}{3} - \\frac{a^{3}}{3}"],
    ["\\int_0^1 a x^2\\,dx", "\\frac{a}{3}"],
  ];
  for (const [question, value] of rows) {
    test(`${question} = ${value}`, () => {
      const found = derived([question], calculus);
      assert.equal(found.answer?.latex, value);
      assert.equal(found.answer?.verdict.status, "proved");
      assert.equal(found.end.status, "solved");
      assertProved(found);
    });
  }
});

test("what is assumed of a letter decides convergence", () => {
  const found = derived(["\\int_0^\\infty e^{-ax}\\,dx"], calculus, { assuming: ["a > 0"] });
  assert.equal(found.answer?.latex, "\\frac{1}{a}");
  assertProved(found);
  assert.equal(derived(["\\int_0^\\infty e^{-ax}\\,dx"], calculus).answer, undefined);
});

describe("improper integrals that diverge are said to", () => {
  const questions = [
    "\\int_1^\\infty \\frac{1}{x}\\,dx",
    "\\int_{-1}^1 \\frac{1}{x^2}\\,dx",
    "\\int_{-1}^1 \\frac{1}{x}\\,dx",
    "\\int_0^1 \\frac{1}{1-x}\\,dx",
    "\\int_0^3 \\frac{1}{x-1}\\,dx",
    "\\int_0^\\infty \\cos x\\,dx",
    "\\int_{-\\infty}^\\infty x\\,dx",
  ];
  for (const question of questions) {
    test(question, () => {
      const found = derived([question], calculus);
      assert.equal(found.answer?.json, "Diverges");
      assert.equal(found.answer?.verdict.status, "proved");
      assertProved(found);
      assert.ok(allSteps(found.steps).some(({ rule }) => rule === "integral.diverges"));
    });
  }
});

describe("the figure of a definite integral", () => {
  test("the curve, what lies above and below the axis, the bounds", () => {
    const { layers } = derived(["\\int_0^2 (x^2 - 1)\\,dx"], calculus);
    assert.deepEqual(
      layers.map(({ id, type }) => `${type} ${id}`),
      ["curve curve", "region area", "region area-below", "segment lower-bound", "segment upper-bound"],
    );
  });

  test("letters have no place in it", () => {
    assert.deepEqual(derived(["\\int_0^1 a x^2\\,dx"], calculus).layers, []);
  });
});
