import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { toAscii } from "../../expression/print-ascii.ts";
import { describeFigure } from "../../figure/words/describe-figure.ts";
import { solve } from "../../solve.ts";
import { wordingOf } from "../tell.ts";

describe("answers keep to what is said of the letter, and parts are called parts", () => {
  const rows: [text: string, status: string, answer: string | undefined, told: RegExp][] = [
    [
      "graph y = sin x and y = cos x on [0, 2π] and mark intersections",
      "solved",
      "\\left(\\frac{\\pi}{4}, \\frac{\\sqrt{2}}{2}\\right), \\left(\\frac{5\\pi}{4}, -\\frac{\\sqrt{2}}{2}\\right)",
      /^Crossings \(π\/4, √2\/2\), \(5π\/4, −√2\/2\)\.$/m,
    ],
    ["graph y = x^2 and y = 4 for 0 <= x <= 3 and mark intersections", "solved", "(2, 4)", /^Crossing \(2, 4\)\.$/m],
    [
      "graph y = x^2 and y = cos x for x > 0 and mark intersections",
      "solved",
      "(0.824132312303, 0.679194068181)",
      /^Crossing ≈ \(0\.8241, 0\.6792\)\.$/m,
    ],
    ["graph y = sin x and y = cos x for x > 0 and mark intersections", "partial", undefined, /Graph of y = cos\(x\)/],
    [
      "graph y = x^3 - 3x + 1 for x > 0 and mark zeros",
      "solved",
      "x \\approx 0.347296355334, x \\approx 1.53208888624",
      /^Zeros ≈ \(0\.3473, 0\), ≈ \(1\.532, 0\)\.$/m,
    ],
    ["graph y = sin x and mark zeros", "solved", "x = k\\pi, k \\in \\mathbb{Z}", /^Some of the zeros: \(−2π, 0\)/m],
    [
      "graph y = sin x and y = cos x and mark intersections",
      "solved",
      "\\frac{\\pi}{4} + k\\pi, k \\in \\mathbb{Z}",
      /^Some of the crossings: /m,
    ],
    ["graph y = x^3 - 3x for x > 0 and mark the turning points", "solved", "(1, -2)", /^Minimum \(1, −2\)\.$/m],
    [
      "graph y = x^3 - 3x + 1 and mark zeros",
      "solved",
      "x \\approx -1.87938524157, x \\approx 0.347296355334, x \\approx 1.53208888624",
      /^Zeros ≈ \(−1\.879, 0\), ≈ \(0\.3473, 0\), ≈ \(1\.532, 0\)\.$/m,
    ],
  ];
  for (const [text, status, answer, told] of rows) {
    test(text, async () => {
      const derivation = await solve({ text }).result;
      assert.equal(derivation.status, status);
      assert.equal(derivation.answers[0]?.latex, answer);
      const [figure] = derivation.figures;
      assert.ok(figure);
      assert.match(describeFigure(figure, { wording: wordingOf(derivation, "en") }).join("\n"), told);
    });
  }

  test("points on half a line are named without the others", async () => {
    const { figures } = await solve({ text: "graph y = sin x for x > 0 and mark zeros" }).result;
    const names = JSON.stringify(figures[0]?.layers.map(({ label }) => label));
    assert.match(names, /turning-points/);
    assert.doesNotMatch(names, /-\\\\frac\{\\\\pi\}\{2\}/);
  });
});

describe("of a part of a graph those asymptotes are told that it comes close to, however far out or near it ends", () => {
  const rows: [text: string, answer: string][] = [
    ["graph y = 1/(x-1) for x > 2 and mark the asymptotes", "solved y = 0 proved"],
    ["graph y = 1/(x-1) for x >= 1 and mark the asymptotes", "solved x = 1, y = 0 proved"],
    ["graph y = 1/(x-1) for x > 1 + 10^(-7) and mark the asymptotes", "solved y = 0 proved"],
    ["graph y = 1/(x (x-10^(-8))) for x > 10^(-8) and mark the asymptotes", "solved x = \\frac{1}{100000000}, y = 0 proved"],
    ["graph y = e^(1/x) for x < 0 and mark the asymptotes", "solved y = 1 proved"],
    ["graph y = e^(1/x) for x > 0 and mark the asymptotes", "solved x = 0, y = 1 proved"],
    ["graph y = 1/x for x != 5 and mark the asymptotes", "solved x = 0, y = 0 proved"],
    // Nothing of the graph is in the window.
    ["graph y = 1/(x-10^10) for x > 10^10 and mark the asymptotes", "partial x = 10000000000, y = 0 proved"],
    ["graph y = 1/x for x < -10^10 and mark the asymptotes", "partial y = 0 proved"],
    [
      "graph y = 1/sin x on [-2pi, 2pi] and mark the asymptotes",
      "solved x = -2\\pi, x = -\\pi, x = 0, x = \\pi, x = 2\\pi proved",
    ],
    // It repeats itself, but for its ends.
    ["graph y = cot x on [0, 3pi] and mark the asymptotes", "solved x = 0, x = \\pi, x = 2\\pi, x = 3\\pi proved"],
    ["graph y = e^(cot x) on [0, 3pi] and mark the asymptotes", "solved x = 0, x = \\pi, x = 2\\pi unchecked"],
  ];
  for (const [text, answer] of rows)
    test(text, async () => {
      const { status, answers } = await solve({ text }).result;
      assert.equal([status, ...answers.map(({ latex, verdict }) => `${latex} ${verdict.status}`)].join(" "), answer);
    });
});

test("a turning point right beside the end of a graph is one, and the end of a graph is none", async () => {
  const near = await solve({ text: "graph y = x^3 - 3*10^(-14)*x for x > 0 and mark the turning points" }).result;
  assert.equal(near.answers[0]?.latex, "\\left(\\frac{1}{10000000}, -\\frac{1}{500000000000000000000}\\right)");
  const end = await solve({ text: "graph y = x^2 - 2 sqrt(2) x for x > sqrt(2) and mark the turning points" }).result;
  assert.deepEqual(end.answers, []);
});

test("behind |x| and x² what is said of the letter begins, whichever sign stands there", async () => {
  const rows: [text: string, over: string][] = [
    ["graph y = |x| for -2 <= x <= 2", "abs(x) -2 2"],
    ["plot f(x) = |x - 1| for -1 < x < 3", "abs(x-1) -1 3"],
    ["graph y = x² for -2 <= x <= 2", "x^2 -2 2"],
    ["graph |x| and -|x|", "abs(x); -abs(x)"],
    ["plot y = x² and -x²", "x^2; -x^2"],
  ];
  for (const [text, over] of rows) {
    const { figures } = await solve({ text }).result;
    const curves = (figures[0]?.layers ?? []).flatMap((layer) => (layer.type === "curve" ? [layer] : []));
    const told = curves.map((curve) =>
      [curve.y, ...(curve.over ?? [])].map(({ json }) => toAscii(json).replaceAll(" ", "")).join(" "),
    );
    assert.equal(told.join("; "), over, text);
  }
});
