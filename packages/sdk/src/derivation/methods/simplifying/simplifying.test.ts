import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { allSteps, type Worked, worked } from "../../../../test/worked-problem.ts";
import type { MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { toLatex } from "../../../expression/print-latex.ts";
import { toUnicode } from "../../../expression/print-unicode.ts";
import { wordingOf } from "../../tell.ts";
import { tellStep } from "../../wording.ts";
import { simplifiedExamples } from "./simplified.examples.ts";

const simplified = (given: string, assuming: readonly string[] = []): Worked =>
  worked({ kind: "expression.simplify", ask: "simplified", given, unknowns: ["x"], assuming });

/** Each line with the rule that it was written by, without the given one. */
const linesOf = ({ steps }: Worked): string[] => steps.slice(1).map(({ rule, after }) => `${rule}: ${toUnicode(after.json)}`);

/** No line is false, none is left unchecked, and each sentence is told in both languages. */
function assertSound({ steps, refuted }: Worked): void {
  assert.deepEqual(
    refuted.map(({ rule }) => rule),
    [],
  );
  for (const step of allSteps(steps)) {
    assert.ok(step.verdict.status === "proved" || step.verdict.status === "given", `${step.rule} is ${step.verdict.status}`);
    for (const language of ["en", "zh"]) {
      const { text } = tellStep(step, wordingOf({ steps: [step] }, language));
      assert.ok(text && !/\{[a-z]+\}/.test(text), `${step.rule}: ${text}`);
    }
  }
}

describe("lines of a simplification", () => {
  const rows: readonly (readonly [given: string, lines: readonly string[]])[] = [
    ["2x+3y+4x", ["terms.combine: 6x + 3y"]],
    ["-(-5x-9+2y)", ["brackets.minus: 5x + 9 − 2y", "simplifying.order: 5x − 2y + 9"]],
    [
      "3(x+2)-2(x-1)",
      [
        "brackets.distribute: 3x + 3·2 − 2(x − 1)",
        "arithmetic.multiply: 3x + 6 − 2(x − 1)",
        "brackets.distribute: 3x + 6 − (2x − 2)",
        "brackets.minus: 3x + 6 − 2x + 2",
        "arithmetic.add: 3x − 2x + 8",
        "terms.combine: x + 8",
      ],
    ],
    [
      "-2r(1+4r)+8r(-r+4)",
      [
        "brackets.distribute: −2r − 2·4r·r + 8r(−r + 4)",
        "arithmetic.multiply: −2r − 8r·r + 8r(−r + 4)",
        "powers.multiply: −2r − 8r² + 8r(−r + 4)",
        "brackets.distribute: −2r − 8r² + (−8r·r + 8·4r)",
        "arithmetic.multiply: −2r − 8r² + (−8r·r + 32r)",
        "powers.multiply: −2r − 8r² + (−8r² + 32r)",
        "brackets.plus: −2r − 8r² − 8r² + 32r",
        "terms.combine: 30r − 8r² − 8r²",
        "terms.combine: 30r − 16r²",
      ],
    ],
    [
      "(x+3)^2",
      ["brackets.square-of-sum: x² + 2·3x + 3²", "arithmetic.power: x² + 2·3x + 9", "arithmetic.multiply: x² + 6x + 9"],
    ],
    ["(x+3)(x-3)", ["brackets.sum-times-difference: x² − 3²", "arithmetic.power: x² − 9"]],
    [
      "(x+2)(x-5)",
      [
        "brackets.product-of-sums: x·x − 5x + 2x − 2·5",
        "arithmetic.multiply: x·x − 5x + 2x − 10",
        "powers.multiply: x² − 5x + 2x − 10",
        "terms.combine: x² − 3x − 10",
      ],
    ],
    ["x\\cdot x^2\\cdot x", ["powers.multiply: x⁴"]],
    ["(2x^2y)^3", ["powers.of-product: 2³(x²)³y³", "arithmetic.power: 8(x²)³y³", "powers.of-power: 8x⁶y³"]],
    ["\\frac{x^2-1}{x-1}", ["rational.factor-numerator: ((x − 1)(x + 1))/(x − 1)", "rational.cancel-factor: x + 1"]],
    [
      "\\frac{6x^2y-9xy^2}{3xy}",
      [
        "rational.split: (6x²y)/(3xy) − (9xy²)/(3xy)",
        "rational.cancel-factor: (2x²y)/(xy) − (9xy²)/(3xy)",
        "powers.divide: (2xy)/y − (9xy²)/(3xy)",
        "rational.cancel-factor: 2x − (9xy²)/(3xy)",
        "rational.cancel-factor: 2x − (3xy²)/(xy)",
        "rational.cancel-factor: 2x − (3y²)/y",
        "powers.divide: 2x − 3y",
      ],
    ],
    [
      "\\frac{5}{6x}-\\frac{5}{8x}",
      [
        "rational.common-denominator: (5·4)/(24x) − (5·3)/(24x)",
        "arithmetic.multiply: 20/(24x) − (5·3)/(24x)",
        "arithmetic.multiply: 20/(24x) − 15/(24x)",
        "rational.add: (20 − 15)/(24x)",
        "arithmetic.add: 5/(24x)",
      ],
    ],
    [
      "\\frac{x}{x^2+5x+6}-\\frac{2}{x^2+3x+2}",
      [
        "rational.factor-denominators: x/((x + 2)(x + 3)) − 2/((x + 1)(x + 2))",
        "rational.common-denominator: (x(x + 1))/((x + 3)(x + 2)(x + 1)) − (2(x + 3))/((x + 3)(x + 2)(x + 1))",
        "rational.add: (x(x + 1) − 2(x + 3))/((x + 3)(x + 2)(x + 1))",
        "brackets.distribute: (x·x + x − 2(x + 3))/((x + 3)(x + 2)(x + 1))",
        "powers.multiply: (x² + x − 2(x + 3))/((x + 3)(x + 2)(x + 1))",
        "brackets.distribute: (x² + x − (2x + 2·3))/((x + 3)(x + 2)(x + 1))",
        "arithmetic.multiply: (x² + x − (2x + 6))/((x + 3)(x + 2)(x + 1))",
        "brackets.minus: (x² + x − 2x − 6)/((x + 3)(x + 2)(x + 1))",
        "terms.combine: (x² − x − 6)/((x + 3)(x + 2)(x + 1))",
        "rational.factor-numerator: ((x − 3)(x + 2))/((x + 3)(x + 2)(x + 1))",
        "rational.cancel-factor: (x − 3)/((x + 3)(x + 1))",
        "simplifying.order: (x − 3)/((x + 1)(x + 3))",
      ],
    ],
    [
      "\\frac{n-7}{n^2-2n-35}\\div\\frac{9n+54}{10n+50}",
      [
        "rational.factor-denominator: ((n − 7)/((n − 7)(n + 5)))/((9n + 54)/(10n + 50))",
        "rational.cancel-factor: (1/(n + 5))/((9n + 54)/(10n + 50))",
        "fractions.reciprocal: (1/(n + 5))·((10n + 50)/(9n + 54))",
        "rational.multiply: (10n + 50)/((n + 5)(9n + 54))",
        "rational.factor-numerator: (10(n + 5))/((n + 5)(9n + 54))",
        "rational.cancel-factor: 10/(9n + 54)",
        "rational.factor-denominator: 10/(9(n + 6))",
      ],
    ],
    [
      "\\frac{\\frac1x+\\frac1y}{\\frac1x-\\frac1y}",
      [
        "rational.common-denominator: (y/(xy) + x/(xy))/(1/x − 1/y)",
        "rational.add: ((y + x)/(xy))/(1/x − 1/y)",
        "rational.common-denominator: ((y + x)/(xy))/(y/(xy) − x/(xy))",
        "rational.add: ((y + x)/(xy))/((y − x)/(xy))",
        "fractions.reciprocal: ((y + x)/(xy))·((xy)/(y − x))",
        "rational.multiply: ((y + x)xy)/(xy(y − x))",
        "rational.cancel-factor: ((y + x)y)/(y(y − x))",
        "rational.cancel-factor: (y + x)/(y − x)",
        "simplifying.order: (x + y)/(y − x)",
      ],
    ],
    [
      "\\frac{u^{-3}v^{-4}}{2v}",
      ["powers.negative-in-fraction: 1/(2vu³v⁴)", "powers.multiply: 1/(2v⁵u³)", "simplifying.order: 1/(2u³v⁵)"],
    ],
    [
      "(\\sqrt5-5)(2\\sqrt5-1)",
      [
        "brackets.product-of-sums: 2√5·√5 − √5 − 5·2√5 + 5",
        "arithmetic.multiply: 2√5·√5 − √5 − 10√5 + 5",
        "roots.square: 5·2 − √5 − 10√5 + 5",
        "arithmetic.multiply: 10 − √5 − 10√5 + 5",
        "arithmetic.add: −√5 − 10√5 + 15",
        "terms.combine-roots: −11√5 + 15",
        "simplifying.order: 15 − 11√5",
      ],
    ],
    [
      "2\\sqrt2-3\\sqrt{18}-\\sqrt2",
      [
        "terms.combine-roots: √2 − 3√18",
        "roots.split: √2 − 3√(3²·2)",
        "roots.take-out: √2 − 3·3√2",
        "arithmetic.multiply: √2 − 9√2",
        "terms.combine-roots: −8√2",
      ],
    ],
    ["\\sqrt{512m^4n^3}", ["radicals.split: √(256m⁴n²·2n)", "radicals.take-out: 16m²n√(2n)"]],
    ["\\sqrt{a}\\sqrt[4]{a^3}", ["radicals.as-powers: a^(1/2)·a^(3/4)", "powers.multiply: a^(5/4)", "radicals.from-power: a∜a"]],
    [
      "\\frac{3}{\\sqrt5-\\sqrt2}",
      [
        "roots.rationalise: (3(√5 + √2))/((√5 − √2)(√5 + √2))",
        "brackets.sum-times-difference: (3(√5 + √2))/((√5)² − (√2)²)",
        "roots.square: (3(√5 + √2))/(5 − (√2)²)",
        "roots.square: (3(√5 + √2))/(5 − 2)",
        "arithmetic.add: (3(√5 + √2))/3",
        "rational.cancel-factor: √5 + √2",
        "simplifying.order: √2 + √5",
      ],
    ],
    ["\\ln x+2\\ln y", ["logarithms.factor-as-exponent: ln(x) + ln(y²)", "logarithms.sum: ln(xy²)"]],
    ["\\sin^2x+\\cos^2x", ["trigonometry.pythagorean: 1"]],
    [
      "\\tan x\\cos x",
      [
        "trigonometry.in-sine-and-cosine: (sin(x)/cos(x))·cos(x)",
        "rational.multiply: (sin(x)·cos(x))/cos(x)",
        "rational.cancel-factor: sin(x)",
      ],
    ],
    ["2\\sin x\\cos x", ["trigonometry.double-sine: sin(2x)"]],
    ["|-3x|", ["absolute.of-product: 3·|x|"]],
    ["x^y\\cdot x^z", ["powers.multiply: x^(y + z)"]],
    ["e^{2\\ln x}", ["logarithms.factor-as-exponent: e^(ln(x²))", "logarithms.inverse: x²"]],
    ["\\sqrt{x^2-2x+1}", ["radicals.factor: √((x − 1)²)", "radicals.of-square: |x − 1|"]],
    [
      "\\frac{a-b}{b-a}",
      ["rational.opposite-factors: (−(b − a))/(b − a)", "signs.fraction-minus: −(b − a)/(b − a)", "rational.cancel-factor: −1"],
    ],
  ];
  for (const [given, lines] of rows) {
    test(given, () => {
      const done = simplified(given);
      assert.deepEqual(linesOf(done), lines);
      assertSound(done);
    });
  }
});

describe("simplified answers", () => {
  for (const [given, answer] of simplifiedExamples) {
    test(`${given} is ${answer}`, () => {
      const done = simplified(given);
      assert.equal(done.status, "solved", done.reason);
      assert.deepEqual(
        done.answers.map(({ json }) => toUnicode(json)),
        [answer],
      );
      assertSound(done);
    });
  }
});

test("What is cancelled is named as a condition", () => {
  const { steps } = simplified("\\frac{x^2-1}{x-1}");
  const conditions = steps.flatMap(({ verdict }) => (verdict.conditions ?? []).map(({ json }) => toUnicode(json)));
  assert.deepEqual(conditions, ["x ≠ 1"]);
});

test("What is assumed of the letters is kept", () => {
  assert.deepEqual(
    simplified("\\sqrt{x^2}", ["x < 0"]).answers.map(({ json }) => toUnicode(json)),
    ["−x"],
  );
});

test("What is simple already is said to be", () => {
  const { status, steps } = simplified("x^2+1");
  assert.equal(status, "solved");
  assert.equal(steps.at(-1)?.rule, "simplifying.already");
});

test("Nothing is said of what divides by 0", () => {
  const { status, reason } = simplified("\\frac{x}{x-x}");
  assert.equal(status, "unsolved");
  assert.equal(reason, "reason.no-value");
});

const whole = fc.integer({ min: -9, max: 9 }).filter((value) => value !== 0);
const linear = fc
  .tuple(fc.constantFrom("x", "y"), whole)
  .map(([letter, value]): MathJson => ["Add", ["Multiply", 2, letter], value]);
const term = fc
  .tuple(whole, fc.constantFrom("x", "y"), fc.integer({ min: 2, max: 4 }))
  .map(([coefficient, letter, exponent]): MathJson => ["Multiply", coefficient, ["Power", letter, exponent]]);
const root = fc
  .tuple(whole, fc.constantFrom(2, 3, 8, 12, 27))
  .map(([coefficient, radicand]): MathJson => ["Multiply", coefficient, ["Sqrt", radicand]]);
const formula = fc.letrec<{ formula: MathJson }>((tie) => ({
  formula: fc.oneof(
    { depthSize: "small" },
    linear,
    term,
    root,
    fc
      .tuple(fc.constantFrom("Add", "Subtract", "Multiply", "Divide"), tie("formula"), tie("formula"))
      .map((parts): MathJson => [...parts]),
    fc.tuple(tie("formula"), fc.constantFrom(2, -1)).map(([base, exponent]): MathJson => ["Power", base, exponent]),
  ),
})).formula;

test("Every line of a random formula is proved, and so is the answer", () => {
  let solved = 0;
  fc.assert(
    fc.property(formula, (json) => {
      const done = simplified(toLatex(expressionOf(json).json));
      if (done.status !== "solved") return;
      solved += 1;
      assertSound(done);
    }),
    { numRuns: 60 },
  );
  assert.ok(solved > 45, `only ${solved} solved`);
});
