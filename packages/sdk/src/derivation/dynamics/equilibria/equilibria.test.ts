import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { MathJson } from "../../../contract.ts";
import { BudgetError } from "../../../errors/budget-error.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { parse } from "../../../expression/parse.ts";
import { toLatex } from "../../../expression/print-latex.ts";
import { doublesOf, type Equilibria } from "./equilibrium.ts";
import { mixedEquilibria } from "./mixed-equilibria.ts";
import { solutionsInOneLetter } from "./one-letter.ts";
import { polynomialEquilibria } from "./polynomial-equilibria.ts";

const free = (): void => {};
const rates = (texts: readonly string[]): MathJson[] => texts.map((text) => parse(text).json);

function statesOf(found: Equilibria | undefined): string[] | string {
  if (!found) return "not found";
  if (found.found.kind === "none") return "none";
  if (found.found.kind === "infinite") return toLatex(found.found.where);
  return found.found.points.map(({ at, numbers }) =>
    (numbers ? doublesOf({ at, numbers }).map((value) => value.toFixed(4)) : at.map(toLatex)).join(", "),
  );
}

describe("states in which polynomial rates vanish", () => {
  const rows: [rates: string[], states: string[] | string][] = [
    [["x - 1", "y + 2"], ["1, -2"]],
    [
      ["x^2 - y", "y - 4"],
      ["-2, 4", "2, 4"],
    ],
    [
      ["x^2 - 2", "y - x"],
      ["-\\sqrt{2}, -\\sqrt{2}", "\\sqrt{2}, \\sqrt{2}"],
    ],
    [
      ["y z - 2x", "(z - 5) x - 2y", "1 - x y"],
      [
        "-\\frac{\\sqrt{5 + \\sqrt{41}}}{2}, -\\frac{\\sqrt{-5 + \\sqrt{41}}}{2}, \\frac{5 + \\sqrt{41}}{2}",
        "\\frac{\\sqrt{5 + \\sqrt{41}}}{2}, \\frac{\\sqrt{-5 + \\sqrt{41}}}{2}, \\frac{5 + \\sqrt{41}}{2}",
      ],
    ],
    [["x^3 - 2", "y"], ["\\sqrt[3]{2}, 0"]],
    [["x^3 - x - 1", "y - x"], ["1.3247, 1.3247"]],
    [["y", "1 + x^2"], "none"],
    [["x", "x + 1"], "none"],
    [["x - y", "2x - 2y"], "y = x"],
    [["x(x - 1)", "x y"], "x = 0 \\lor x = 1 \\land y = 0"],
    [["x^2 + y^2", "x"], ["0, 0"]],
    [["\\frac{x}{x - 1}", "y"], ["0, 0"]],
    [["\\frac{x^2 - x}{x - 1}", "y"], ["0, 0"]],
    [["x^2", "y^2"], ["0, 0"]],
    [["\\sin x", "y"], "not found"],
    [["a x", "y"], "not found"],
  ];
  for (const [texts, states] of rows) {
    test(texts.join("; "), () => {
      const letters = ["x", "y", "z"].slice(0, texts.length);
      assert.deepEqual(statesOf(polynomialEquilibria(rates(texts), letters, free)), states);
    });
  }

  test("of a linear system with a solution in whole numbers it is that one", () => {
    const whole = fc.integer({ min: -6, max: 6 });
    fc.assert(
      fc.property(fc.tuple(whole, whole, whole, whole), fc.tuple(whole, whole), ([a, b, c, d], [x, y]) => {
        fc.pre(a * d - b * c !== 0);
        const row = (p: number, q: number): MathJson => [
          "Subtract",
          ["Add", ["Multiply", p, "x"], ["Multiply", q, "y"]],
          p * x + q * y,
        ];
        const found = polynomialEquilibria([row(a, b), row(c, d)], ["x", "y"], free);
        assert.deepEqual(found?.found, { kind: "points", points: [{ at: [x, y] }] });
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  test("every state found makes the rates vanish, in doubles too", () => {
    const whole = fc.integer({ min: -3, max: 3 });
    const term = fc.tuple(whole, fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 1 }));
    const rate = fc
      .array(term, { minLength: 2, maxLength: 4 })
      .map(
        (terms): MathJson => [
          "Add",
          ...terms.map(
            ([c, p, q]): MathJson => ["Multiply", c, ...Array<MathJson>(p).fill("x"), ...Array<MathJson>(q).fill("y")],
          ),
        ],
      );
    fc.assert(
      fc.property(rate, rate, (first, second) => {
        const plain = [first, second].map((each) => parse(toLatex(each)).json);
        const found = polynomialEquilibria(plain, ["x", "y"], free);
        if (found?.found.kind !== "points") return;
        for (const point of found.found.points) {
          const [x = 0, y = 0] = doublesOf(point);
          for (const each of plain)
            assert.ok(Math.abs(compile(each, ["x", "y"])(x, y)) < 1e-6 * (1 + Math.abs(x) ** 3 + Math.abs(y) ** 3));
        }
      }),
      { seed: 4, numRuns: 120 },
    );
  });

  test("the budget is kept", () => {
    let left = 200;
    const spend = (operations: number): void => {
      left -= operations;
      if (left < 0) throw new BudgetError(200);
    };
    assert.throws(() => polynomialEquilibria(rates(["x^5 - x y + 1", "y^5 - x^2 - 3"]), ["x", "y"], spend), BudgetError);
  });
});

describe("states of rates with a sine or an exponential in one letter", () => {
  const rows: [rates: string[], states: string[] | string][] = [
    [
      ["y", "-\\sin x"],
      ["2k\\pi, 0", "\\pi + 2k\\pi, 0"],
    ],
    [
      ["y", "-0.07 y \\cos x - y - \\sin x"],
      ["2k\\pi, 0", "\\pi + 2k\\pi, 0"],
    ],
    [
      ["y", "\\frac{1}{2} - \\sin x"],
      ["\\frac{\\pi}{6} + 2k\\pi, 0", "\\frac{5\\pi}{6} + 2k\\pi, 0"],
    ],
    [["y", "2 - \\sin x"], "none"],
    [["y - x", "e^x - 2 + y - x"], ["\\ln 2, \\ln 2"]],
    [["y", "\\cos x - x"], "not found"],
    [["\\sin y - x", "\\sin x - y"], "not found"],
  ];
  for (const [texts, states] of rows)
    test(texts.join("; "), () => assert.deepEqual(statesOf(mixedEquilibria(rates(texts), ["x", "y"], free)), states));
});

test("solutions in one letter are proved to be all, or none are said", () => {
  const solved = (text: string): string | undefined =>
    solutionsInOneLetter(parse(text).json, "x", free)?.values.map(toLatex).join();
  assert.equal(solved("\\cos x"), "\\frac{\\pi}{2},\\frac{3\\pi}{2}");
  assert.equal(solved("e^x - 3"), "\\ln 3");
  // A zero outside the window that doubles look at.
  assert.equal(solved("(e^x - 1)(x - 1000)"), undefined);
  assert.equal(solved("x - \\cos x"), undefined);
});

describe("rates that have no value everywhere", () => {
  const rows: [rates: string[], states: string[] | string][] = [
    [["\\ln x", "y"], ["1, 0"]],
    [["\\sqrt{x} - 1", "y - x"], ["1, 1"]],
    [["x\\ln x", "y"], ["1, 0"]],
    [
      ["\\sqrt{x}(1 - x)", "y - 2"],
      ["0, 2", "1, 2"],
    ],
    [["\\frac{x^2 - 1}{x - 1}", "y"], ["-1, 0"]],
    [["\\frac{x}{x}", "y"], "none"],
    [["\\frac{1}{\\frac{1}{x}}", "y"], "none"],
    [["\\frac{x y}{y}", "x"], "not found"],
    [["x + 0 \\ln x", "y"], "none"],
  ];
  for (const [texts, states] of rows) {
    test(texts.join("; "), () => {
      const found = polynomialEquilibria(rates(texts), ["x", "y"], free) ?? mixedEquilibria(rates(texts), ["x", "y"], free);
      assert.deepEqual(statesOf(found), states);
    });
  }

  test("every state found makes the rates vanish as they are written, and none between −4 and 4 is left out", () => {
    const inner = fc.constantFrom("x", "x - 1", "2x + 1", "x^2 - 2", "x + 3");
    const term = fc.oneof(
      inner.map((u) => `\\ln(${u})`),
      inner.map((u) => `\\sqrt{${u}} - 1`),
      inner.map((u) => `|${u}| - 2`),
      inner.map((u) => `\\frac{x^2 - 4}{${u}}`),
      inner.map((u) => `(${u})\\ln x`),
      inner.map((u) => `(${u})\\frac{x}{x}`),
      inner.map((u) => `\\sqrt{x}(${u})`),
      fc.constantFrom("\\sin x", "\\cos x \\cdot \\ln x", "\\sqrt{x^2} - x", "e^{\\ln x} - 2", "\\ln(x^2)"),
    );
    fc.assert(
      fc.property(term, fc.constantFrom("y", "y - x", "2y - x - 1"), (first, second) => {
        const texts = rates([first, second]);
        const found = polynomialEquilibria(texts, ["x", "y"], free) ?? mixedEquilibria(texts, ["x", "y"], free);
        if (!found || found.found.kind === "infinite") return;
        const points = found.found.kind === "points" ? found.found.points : [];
        const at = points.flatMap((point) =>
          (point.family === undefined ? [0] : [-2, -1, 0, 1, 2]).map((k) => point.at.map((value) => compile(value, ["k"])(k))),
        );
        const sides = texts.map((each) => compile(each, ["x", "y"]));
        for (const [x = 0, y = 0] of at) for (const side of sides) assert.ok(Math.abs(side(x, y)) < 1e-9, `${first}: ${x}`);
        // Along x only: y is what the second rate asks for.
        const alone = compile(texts[0] as MathJson, ["x"]);
        for (let step = -256; step < 256; step++) {
          const [left, right] = [step / 64 + 0.001, (step + 1) / 64 + 0.001];
          // The gaps of these rates lie at halves of whole numbers.
          const half = Math.round(left + right) / 2;
          const isGap = left < half && half < right && !Number.isFinite(alone(half));
          const crosses = !isGap && alone(left) * alone(right) < 0 && Math.abs(alone(left)) + Math.abs(alone(right)) < 1;
          if (crosses)
            assert.ok(
              at.some(([x = 0]) => left <= x && x <= right),
              `${first} near ${left}`,
            );
        }
      }),
      { seed: 8, numRuns: 80 },
    );
  });
});
