import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { solve } from "../../../solve.ts";

/** The status, and the answer where there is one. */
async function answered(text: string): Promise<string> {
  const { status, answers } = await solve({ text }).result;
  return [status, ...answers.map(({ latex }) => latex)].join(" ");
}

describe("asymptotes are all there are, or there is no answer", () => {
  const rows: [formula: string, answer: string][] = [
    ["1/(x^2-x-1)", "solved x = \\frac{1 - \\sqrt{5}}{2}, x = \\frac{1 + \\sqrt{5}}{2}, y = 0"],
    // The places are known by decimals alone.
    ["1/(x^3-3x+1)", "unsolved"],
    ["1/(x-cos(x))", "unsolved"],
    ["tan(x)+cot(x)", "solved x = \\frac{k\\pi}{2}, k \\in \\mathbb{Z}"],
    // Jumps, a hole among poles, and a line beside a family.
    ["arctan(1/sin(x))", "unsolved"],
    ["abs(sin(x))/sin(x)", "unsolved"],
    ["(x-11pi/2)*tan(x)", "unsolved"],
    ["tan(x)+1/(x-1)", "unsolved"],
    // From 506 on the graph is the line.
    ["abs(abs(x-3)-503)", "solved \\varnothing"],
    ["abs(abs(x-3)-200000)", "solved \\varnothing"],
    ["abs(x-1000000)", "solved \\varnothing"],
    // The hole lies out of view.
    ["sin((x-4pi)/7)/sin(x)", "unsolved"],
  ];
  for (const [formula, answer] of rows)
    test(formula, async () => assert.equal(await answered(`find the asymptotes of y = ${formula}`), answer));
});

describe("where a graph ends it neither turns nor bends the other way", () => {
  const rows: [request: string, answer: string][] = [
    ["y = sin(x) on [0, 2pi] and mark the inflection points", "solved (\\pi, 0)"],
    ["y = abs(sin(x)) on [0, 3] and mark the turning points", "solved \\left(\\frac{\\pi}{2}, 1\\right)"],
    ["y = x^2 on [0, 3] and mark the turning points", "partial"],
    ["y = x^2 on [-1, 3] and mark the turning points", "solved (0, 0)"],
  ];
  for (const [request, answer] of rows) test(request, async () => assert.equal(await answered(`graph ${request}`), answer));
});

describe("what is said of opposite places, and of places a period further on, is said where there are values", () => {
  const rows: [question: string, answer: string][] = [
    ["Is f(x) = (x^3 - x^2)/(x - 1) even or odd?", "solved \\text{neither even nor odd}"],
    ["Is f(x) = (x - 1)sqrt((1 + x)/(1 - x)) even or odd?", "solved \\text{neither even nor odd}"],
    ["判断 f(x)=(1+sin x-cos x)/(1+sin x+cos x) 的奇偶性", "solved \\text{非奇非偶函数}"],
    ["判断 f(x)=x^2 (x-5)^0 的奇偶性", "solved \\text{非奇非偶函数}"],
    ["判断 f(x)=√(1-x²)/(|x+2|-2) 的奇偶性", "solved \\text{奇函数}"],
    ["判断 f(x)=lg((1-x)/(1+x)) 的奇偶性", "solved \\text{奇函数}"],
    // Both even and odd.
    ["判断函数 f(x)=0 的奇偶性", "unsolved"],
    ["Plot y = x^3 on [-1, 2] and determine whether it is even or odd", "solved \\text{neither even nor odd}"],
    ["Plot y = x^3 on [-2, 2] and determine whether it is even or odd", "solved \\text{odd}"],
    ["find the period of y = 2tan(x)/(1 - tan(x)^2)", "solved \\pi"],
    ["find the period of y = sin(4x)sin(x)/sin(x)", "solved \\pi"],
    ["find the period of y = tan(2x) + cot(2x)", "solved \\frac{\\pi}{2}"],
  ];
  for (const [question, answer] of rows) test(question, async () => assert.equal(await answered(question), answer));

  const drawn: [request: string, rules: string][] = [
    ["Plot y = x^3 on (-1, 2]", ""],
    ["Plot y = x^4 - 2x^2 for x > -1", ""],
    ["Plot y = |x| for x ≠ 1", ""],
    ["Plot y = (x^3 - x^2)/(x - 1)", ""],
    ["Plot y = x^3 on [-2, 2]", "graph.odd"],
    ["Plot y = sin x, x ≥ 0", "graph.period"],
    ["Plot y = sin x", "graph.odd graph.period"],
  ];
  for (const [request, rules] of drawn)
    test(request, async () => {
      const { steps } = await solve({ text: request }).result;
      const told = steps.map(({ rule }) => rule).filter((rule) => /^graph\.(even|odd|period)$/.test(rule));
      assert.equal(told.join(" "), rules);
    });
});

describe("what is named is the answer: level points, points without a derivative, maxima, minima, lines of one kind", () => {
  const rows: [question: string, answer: string][] = [
    ["find the critical points of y = x^4 - 4x^3", "solved (0, 0), (3, -27)"],
    ["求 y=x^4-4x^3 的驻点", "solved (0, 0), (3, -27)"],
    ["stationary points of y = 3x^5 - 5x^3", "solved (-1, 2), (0, 0), (1, -2)"],
    ["critical points of (x^2-1)^3", "solved (-1, 0), (0, -1), (1, 0)"],
    ["critical points of cbrt(x^2-1)", "solved (-1, 0), (0, -1), (1, 0)"],
    ["stationary points of cbrt(x^2-1)", "solved (0, -1)"],
    ["critical points of x^3 e^x", "solved (-3, -27e^{-3}), (0, 0)"],
    ["critical points of x ln x", "solved (e^{-1}, -e^{-1})"],
    ["critical points of x^(2/3)(x-5)", "solved (0, 0), (2, -3\\sqrt[3]{4})"],
    ["求函数 f(x)=3x^4-4x^3 的驻点和极值点", "solved (0, 0), (1, -1) (1, -1)"],
    ["critical points of |x^2-4|", "solved (-2, 0), (0, 4), (2, 0)"],
    ["stationary points of |x|", "solved \\varnothing"],
    ["stationary points of x|x|", "solved (0, 0)"],
    // The zero of the derivative's formula is no place of the function.
    ["critical points of ln(x^2-1)", "solved \\varnothing"],
    // People differ about ends.
    ["critical points of sqrt(x)", "unsolved"],
    ["stationary points of sqrt(x^3)", "unsolved"],
    ["stationary points of sqrt(x)", "solved \\varnothing"],
    ["find the local maximum of y = x^3 - 3x", "solved (-1, 2)"],
    ["find the local maxima of y = x^2", "solved \\varnothing"],
    ["求 y=|x²-4| 的极小值点", "solved (-2, 0), (2, 0)"],
    ["Plot y = x^3 - 3x showing its local maximum", "solved (-1, 2)"],
    ["Plot y = x + 1/x showing its slant asymptote", "solved y = x"],
    ["Plot y = log_2 x and y = x - 1 with intersections", "solved (1, 0), (2, 1)"],
    ["Plot x^2 + y^2 = -1", "solved \\varnothing"],
    ["Plot x^2 + y^2 = 1", "solved"],
    ["find the horizontal asymptote of y = x^2/(x-1)", "solved \\varnothing"],
    ["find the horizontal asymptote of y = (2x+1)/(x-3)", "solved y = 2"],
    ["求 y=1/(x²-4) 的铅直渐近线", "solved x = -2, x = 2"],
  ];
  for (const [question, answer] of rows) test(question, async () => assert.equal(await answered(question), answer));
});
