import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { BudgetError } from "../../errors/budget-error.ts";
import { parse } from "../../expression/parse.ts";
import { convergence } from "./series.ts";

const operations = 500_000;

function of(term: string, from: number, letter = "n"): string | undefined {
  let left = operations;
  return convergence(["Sum", parse(term).json, ["Limits", letter, from, "PositiveInfinity"]], (count) => {
    left -= count;
    if (left < 0) throw new BudgetError(operations);
  });
}

describe("series", () => {
  const rows: Readonly<Record<string, readonly (readonly [term: string, from: number])[]>> = {
    converges: [
      ...([
        ["\\frac{1}{n^2}", 1],
        ["\\frac{1}{n(n+1)}", 1],
        ["\\frac{1}{n\\sqrt n}", 1],
        ["\\frac{\\ln n}{n^2}", 1],
      ] as const),
      ...([
        ["\\frac{1}{n!}", 0],
        ["\\frac{2^n}{n!}", 0],
        ["\\frac{n!}{n^n}", 1],
        ["\\frac{n^{10}}{2^n}", 0],
        ["\\frac{n^n}{3^nn!}", 1],
      ] as const),
      ...([
        ["\\left(\\frac23\\right)^n", 0],
        ["\\left(-\\frac23\\right)^n", 0],
        ["\\frac{3^n+n}{5^n}", 0],
        ["\\frac{(n!)^2}{(2n)!}", 0],
      ] as const),
      ...([
        ["\\frac{(-1)^n}{n^2}", 1],
        ["\\frac{\\sin n}{n^2}", 1],
        ["\\frac{2+(-1)^n}{n^2}", 1],
        ["\\frac{\\arctan n}{1+n^2}", 0],
      ] as const),
      ...([
        ["\\frac{1}{n\\ln^2n}", 2],
        ["\\frac{1}{(\\ln n)^{\\ln n}}", 2],
        ["e^{-\\sqrt n}", 1],
        ["1-\\cos\\frac1n", 1],
      ] as const),
      ...([
        ["\\left(1+\\frac1n\\right)^{-n^2}", 1],
        ["\\ln\\left(1+\\frac{1}{n^2}\\right)", 1],
        ["\\frac{\\sqrt{n+1}-\\sqrt n}{n}", 1],
      ] as const),
      ...([
        ["0", 1],
        ["\\frac{n^2+1}{n^4+n+5}", 1],
        ["\\frac{1}{n\\ln n\\ln^2\\ln n}", 3],
        ["\\frac{1}{2^{\\ln n}}\\cdot\\frac{1}{\\sqrt n}", 1],
      ] as const),
    ],
    "converges-conditionally": [
      ...([
        ["\\frac{(-1)^n}{n}", 1],
        ["\\frac{(-1)^{n+1}}{\\sqrt n}", 1],
        ["\\frac{(-1)^n\\ln n}{n}", 1],
        ["\\frac{\\cos n\\pi}{n}", 1],
      ] as const),
      ...([
        ["\\frac{\\sin\\frac{n\\pi}{2}}{n}", 1],
        ["\\frac{(-1)^n}{\\ln n}", 2],
        ["(-1)^n\\sin\\frac1n", 1],
      ] as const),
      ...([
        ["\\frac{(-1)^n}{n+(-1)^n\\sqrt n}", 2],
        ["(-1)^n\\left(\\sqrt[n]{2}-1\\right)", 1],
      ] as const),
    ],
    diverges: [
      ...([
        ["\\frac1n", 1],
        ["\\frac{1}{\\sqrt n}", 1],
        ["\\frac{\\ln n}{n}", 1],
        ["\\frac{1}{n\\ln n}", 2],
        ["\\frac{1}{n\\ln n\\ln\\ln n}", 3],
      ] as const),
      ...([
        ["(-1)^n", 0],
        ["\\left(-\\frac32\\right)^n", 0],
        ["\\frac{n}{n+1}", 1],
        ["\\frac{(-1)^nn}{n+1}", 0],
        ["\\cos\\frac1n", 1],
      ] as const),
      ...([
        ["\\sin\\frac1n", 1],
        ["\\frac{(2n)!}{(n!)^2}", 0],
        ["\\frac{1}{2n-5}", 1],
        ["\\frac{1}{\\ln n}", 2],
        ["n^{-1-\\frac1n}", 1],
      ] as const),
      ...([
        ["\\sqrt{n+1}-\\sqrt n", 0],
        ["\\sqrt[n]{2}-1", 1],
        ["\\frac{n^2+1}{n^3+n}", 1],
        ["\\frac{(-1)^n}{\\sqrt n+(-1)^n}", 2],
      ] as const),
      ...([
        ["\\left(1+\\frac1n\\right)^n", 1],
        ["\\frac{n^n}{2^nn!}", 1],
        ["\\frac{1}{n^{0.99}}", 1],
      ] as const),
    ],
    undefined: [
      ...([
        ["\\frac{\\sin n}{n}", 1],
        ["\\frac{1}{n-3}", 1],
        ["\\frac{1}{n^p}", 1],
        ["x^n", 0],
        ["\\frac{1}{\\ln n}", 1],
        ["a_n", 1],
      ] as const),
      ...([
        ["\\sqrt{3-n}", 1],
        ["\\frac{1}{(n-2)!}", 1],
        ["\\frac{f(n)}{n^2}", 1],
        ["\\ln(n-2)", 1],
      ] as const),
    ],
  };
  for (const [result, terms] of Object.entries(rows))
    for (const [term, from] of terms)
      test(`Σ ${term} from ${from}: ${result}`, () => assert.equal(String(of(term, from)), result));

  test("over a letter of any name", () => {
    assert.equal(of("\\frac{(-1)^t}{t}", 1, "t"), "converges-conditionally");
    assert.equal(of("\\frac{1}{t!}", 0, "t"), "converges");
  });

  test("only to infinity, from a whole number", () => {
    const spend = (): void => {};
    assert.equal(convergence(["Sum", "n", ["Limits", "n", 1, 10]], spend), undefined);
    assert.equal(
      convergence(["Sum", ["Divide", 1, ["Power", "n", 2]], ["Limits", "n", "a", "PositiveInfinity"]], spend),
      undefined,
    );
    assert.equal(
      convergence(["Sum", ["Divide", 1, ["Power", "n", 2]], ["Limits", "n", 0.5, "PositiveInfinity"]], spend),
      undefined,
    );
  });
});
