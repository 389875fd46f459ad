import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { allSteps, type Worked, worked } from "../../../../test/worked-problem.ts";
import { toUnicode } from "../../../expression/print-unicode.ts";
import { wordingOf } from "../../tell.ts";
import { tellStep } from "../../wording.ts";

const value = (given: string, numbers: "real" | "complex" = "real"): Worked =>
  worked({ kind: "arithmetic.value", ask: "value", given, numbers });
const inForm = (ask: string, given: string): Worked => worked({ kind: "arithmetic.number", ask, given });

/** Each line with the rule that it was written by, without the given one. */
const linesOf = ({ steps }: Worked): string[] => steps.slice(1).map(({ rule, after }) => `${rule}: ${toUnicode(after.json)}`);

const answersOf = ({ answers }: Worked): string[] => answers.map(({ json }) => toUnicode(json));

/** No line is false, none is left unchecked, each sentence is told in both languages, and the answer is proved. */
function assertSound({ steps, answers, refuted }: Worked): void {
  assert.deepEqual(refuted, []);
  assert.ok(answers.every(({ verdict }) => verdict.status === "proved"));
  for (const step of allSteps(steps)) {
    assert.ok(step.verdict.status === "proved" || step.verdict.status === "given", `${step.rule} is ${step.verdict.status}`);
    for (const language of ["en", "zh"]) {
      const { text } = tellStep(step, wordingOf({ steps: [step] }, language));
      assert.ok(text && !/\{[a-z]+\}/.test(text), `${step.rule}: ${text}`);
    }
  }
}

describe("lines of a calculation", () => {
  const rows: readonly (readonly [given: string, lines: readonly string[]])[] = [
    ["12+3\\cdot4-2^3", ["arithmetic.power: 12 + 3·4 − 8", "arithmetic.multiply: 12 + 12 − 8", "arithmetic.add: 16"]],
    ["2\\cdot(3+4)^2", ["arithmetic.add: 2·7²", "arithmetic.power: 2·49", "arithmetic.multiply: 98"]],
    [
      "2\\cdot4\\div5\\cdot10+3",
      [
        "arithmetic.multiply: (8/5)·10 + 3",
        "fractions.multiply: (8·10)/5 + 3",
        "arithmetic.multiply: 80/5 + 3",
        "arithmetic.divide: 16 + 3",
        "arithmetic.add: 19",
      ],
    ],
    [
      "\\frac32+\\frac97",
      ["fractions.common-denominator: 21/14 + 18/14", "fractions.add: (21 + 18)/14", "arithmetic.add: 39/14"],
    ],
    [
      "\\frac{5}{18}-\\frac{9}{18}",
      ["fractions.add: (5 − 9)/18", "arithmetic.add: (−4)/18", "signs.fraction-minus: −4/18", "fractions.reduce: −2/9"],
    ],
    [
      "\\frac{-12}{7}\\div\\frac{-9}{5}",
      [
        "signs.fraction-minus: (−12/7)/((−9)/5)",
        "signs.fraction-minus: (−12/7)/(−9/5)",
        "signs.fraction: (12/7)/(9/5)",
        "fractions.reciprocal: (12/7)·(5/9)",
        "fractions.multiply: (12·5)/(7·9)",
        "arithmetic.multiply: 60/(7·9)",
        "arithmetic.multiply: 60/63",
        "fractions.reduce: 20/21",
      ],
    ],
    [
      "2\\frac12+1\\frac23",
      [
        "fractions.common-denominator: (2 + 1/2) + (3/3 + 2/3)",
        "fractions.add: (2 + 1/2) + (3 + 2)/3",
        "arithmetic.add: (2 + 1/2) + 5/3",
        "fractions.common-denominator: 12/6 + 3/6 + 10/6",
        "fractions.add: (12 + 3 + 10)/6",
        "arithmetic.add: 25/6",
      ],
    ],
    [
      "0.5+\\frac13",
      [
        "fractions.from-decimal: 1/2 + 1/3",
        "fractions.common-denominator: 3/6 + 2/6",
        "fractions.add: (3 + 2)/6",
        "arithmetic.add: 5/6",
      ],
    ],
    [
      "100^{-\\frac32}",
      [
        "arithmetic.negative-power: 1/100^(3/2)",
        "arithmetic.fractional-power: 1/(√100)³",
        "roots.exact: 1/10³",
        "arithmetic.power: 1/1000",
      ],
    ],
    ["\\sqrt{72}", ["roots.split: √(6²·2)", "roots.take-out: 6√2"]],
    ["\\frac{3}{\\sqrt2}", ["roots.rationalise: (3√2)/(√2·√2)", "roots.square: (3√2)/2"]],
    ["\\gcd(48,18)", ["divisors.euclid: gcd(18, 12)", "divisors.euclid: gcd(12, 6)", "divisors.greatest: 6"]],
    [
      "\\operatorname{lcm}(4,6)",
      [
        "divisors.least-multiple: (4·6)/gcd(4, 6)",
        "arithmetic.multiply: 24/gcd(4, 6)",
        "divisors.euclid: 24/gcd(4, 2)",
        "divisors.greatest: 24/2",
        "arithmetic.divide: 12",
      ],
    ],
    [
      "\\log_{125}5",
      [
        "logarithms.change-base: log₅(5)/log₅(125)",
        "logarithms.of-base: 1/log₅(125)",
        "logarithms.as-power: 1/log₅(5³)",
        "logarithms.of-power: 1/(3·log₅(5))",
        "logarithms.of-base: 1/(3·1)",
        "simplifying.one: 1/3",
      ],
    ],
    ["5!", ["counting.factorial: 5·4·3·2·1", "simplifying.one: 5·4·3·2", "arithmetic.multiply: 120"]],
    [
      "\\binom52",
      ["counting.binomial: (5·4)/(2·1)", "arithmetic.multiply: 20/(2·1)", "simplifying.one: 20/2", "arithmetic.divide: 10"],
    ],
    ["\\sin 30°", ["trigonometry.special-value: 1/2"]],
    [
      "20\\%\\cdot50",
      [
        "fractions.percent: (20/100)·50",
        "fractions.multiply: (20·50)/100",
        "arithmetic.multiply: 1000/100",
        "arithmetic.divide: 10",
      ],
    ],
  ];
  for (const [given, lines] of rows) {
    test(given, () => {
      const done = value(given);
      assert.deepEqual(linesOf(done), lines);
      assertSound(done);
    });
  }
});

describe("values", () => {
  const rows: readonly (readonly [given: string, answer: string])[] = [
    ["5\\cdot(2+2)\\cdot10", "200"],
    ["-(-(2+3))", "5"],
    ["\\frac{1}{-3}", "−1/3"],
    ["\\frac{-3}{-2}", "3/2"],
    ["2+(2)+7", "11"],
    ["-(-5)", "5"],
    ["\\frac13+\\left(-\\frac43\\right)", "−1"],
    ["\\frac24", "1/2"],
    ["-3^2", "−9"],
    ["(-3)^2", "9"],
    ["2^{-3}", "1/8"],
    ["7^0", "1"],
    ["8^{\\frac23}", "4"],
    ["\\left(\\frac49\\right)^{-\\frac12}", "3/2"],
    ["1.2\\cdot0.3", "0.36"],
    ["0.1+0.2", "0.3"],
    ["\\frac{0.5}{0.3}", "5/3"],
    ["1-2+3", "2"],
    ["10-(4-7)", "13"],
    ["|-3|-|5|", "−2"],
    ["\\sqrt{144}", "12"],
    ["\\sqrt{0.49}", "0.7"],
    ["\\sqrt[3]{-27}", "−3"],
    ["\\sqrt{242}", "11√2"],
    ["2\\sqrt[4]{48}-3\\sqrt[4]{405}-3\\sqrt[4]{48}-\\sqrt[4]{162}", "−3∜2 − 2∜3 − 9∜5"],
    ["-3\\sqrt[4]{4}+3\\sqrt[4]{324}+2\\sqrt[4]{64}", "10√2"],
    ["\\frac{-1+\\sqrt5}{2\\sqrt5+5\\sqrt2}", "(2√5 − 10 − 5√2 + 5√10)/30"],
    ["\\sqrt{\\frac{\\frac{5}{\\sqrt{80}}+\\frac{\\sqrt{845}}{9}+\\sqrt{45}}{\\sqrt5}}", "13/6"],
    ["\\frac{\\sqrt{2.5^2-0.7^2}}{2.7-2.5}", "12"],
    ["\\sqrt{3+2\\sqrt2}", "1 + √2"],
    ["\\frac{1}{\\sqrt[3]2}", "∛4/2"],
    ["(2+\\sqrt3)^2", "7 + 4√3"],
    ["\\sqrt[3]{16}+\\sqrt[3]{54}", "5∛2"],
    ["3\\sqrt5\\cdot-4\\sqrt{16}", "−48√5"],
    ["\\log_2 3\\cdot\\log_3 4\\cdot\\log_4 5\\cdot\\log_5 6\\cdot\\log_6 7\\cdot\\log_7 8", "3"],
    ["\\log_2\\frac18", "−3"],
    ["\\ln e^3", "3"],
    ["\\log100", "2"],
    ["\\log5+\\log2", "1"],
    ["e^{\\ln5}", "5"],
    ["3\\ln2+2\\ln3", "ln(72)"],
    ["\\frac{\\ln8}{\\ln2}", "3"],
    ["\\cos\\frac{\\pi}{4}", "√2/2"],
    ["\\tan 60°", "√3"],
    ["\\arctan 1", "π/4"],
    ["\\cos 36°", "(1 + √5)/4"],
    ["\\sin\\frac{\\pi}{12}", "(√6 − √2)/4"],
    ["\\frac{8!}{6!}", "56"],
    ["0!", "1"],
    ["12!", "479001600"],
    ["\\gcd(12,18,27)", "3"],
    ["\\gcd(17,5)", "1"],
    ["\\gcd(0,15)", "15"],
    ["\\operatorname{lcm}(0,15)", "0"],
    ["\\gcd(-12,18)", "6"],
    ["\\arccos(-\\frac12)", "(2π)/3"],
    ["\\arccos 0", "π/2"],
    ["\\arccos(-1)", "π"],
    ["\\arcsin(-\\frac{\\sqrt3}{2})", "−π/3"],
    ["\\arccos\\frac13", "arccos(1/3)"],
    ["\\operatorname{lcm}(4,6,10)", "60"],
    ["\\frac{\\pi}{2}+\\frac{\\pi}{3}", "(5π)/6"],
  ];
  for (const [given, answer] of rows) {
    test(`${given} is ${answer}`, () => {
      const done = value(given);
      assert.equal(done.status, "solved", done.reason);
      assert.deepEqual(answersOf(done), [answer]);
      assertSound(done);
    });
  }
});

describe("powers of complex numbers", () => {
  const rows: readonly (readonly [given: string, answer: string])[] = [
    ["(1+i)^{10}", "32i"],
    ["(1-i)^5", "−4 + 4i"],
    ["(2-2i)^4", "−64"],
    ["(\\frac{1+i}{\\sqrt2})^8", "1"],
    ["(\\frac{3+4i}{5})^2", "(−7 + 24i)/25"],
  ];
  for (const [given, answer] of rows) {
    test(`${given} is ${answer}`, () => {
      const done = value(given, "complex");
      assert.equal(done.status, "solved", done.reason);
      assert.deepEqual(answersOf(done), [answer]);
      assertSound(done);
    });
  }
});

test("a power of a complex quotient of any size is worked out and proved", () => {
  const done = value("(\\frac{1+i}{1-i})^{2023}", "complex");
  assert.deepEqual(answersOf(done), ["−i"]);
  assert.equal(done.answers[0]?.verdict.status, "proved");
});

describe("numbers in another form", () => {
  const rows: readonly (readonly [ask: string, given: string, answer: string])[] = [
    ["prime-factors", "360", "2³·3²·5"],
    ["prime-factors", "97", "97"],
    ["prime-factors", "1001", "7·11·13"],
    ["prime-factors", "1024", "2¹⁰"],
    ["decimal", "\\frac38", "0.375"],
    ["decimal", "\\frac56", "0.8\\dot{3}"],
    ["decimal", "-\\frac{7}{4}", "−1.75"],
    ["decimal", "35\\%", "0.35"],
    ["percent", "\\frac38", "37.5%"],
    ["percent", "0.07", "7%"],
    ["percent", "\\frac13", "(100/3)%"],
    ["fraction", "0.125", "1/8"],
    ["fraction", "-2.4", "−12/5"],
    ["fraction", "0.\\dot{3}", "1/3"],
    ["fraction", "0.1\\overline{6}", "1/6"],
    ["fraction", "35\\%", "7/20"],
    ["fraction", "2\\frac13", "7/3"],
    ["mixed-number", "\\frac73", "2 + 1/3"],
    ["mixed-number", "-\\frac{17}{5}", "−(3 + 2/5)"],
    ["mixed-number", "2.75", "2 + 3/4"],
    ["scientific-notation", "0.00012", "1.2 × 10⁻⁴"],
    ["scientific-notation", "93000000", "9.3 × 10⁷"],
    ["scientific-notation", "-4500", "−4.5 × 10³"],
  ];
  for (const [ask, given, answer] of rows) {
    test(`${given} as ${ask} is ${answer}`, () => {
      const done = inForm(ask, given);
      assert.equal(done.status, "solved", done.reason);
      assert.deepEqual(answersOf(done), [answer]);
      assertSound(done);
    });
  }
});

describe("formulas at given values", () => {
  const rows: readonly (readonly [given: string, answer: string])[] = [
    ["\\left.x^2+9x+23\\right|_{x=-3}", "5"],
    ["\\left.\\frac{x-3}{x^2-4x+3}\\right|_{x=-4}", "−1/5"],
    ["\\left.2x^3-x\\right|_{x=\\frac12}", "−1/4"],
  ];
  for (const [given, answer] of rows) {
    test(`${given} is ${answer}`, () => {
      const done = worked({ kind: "expression.value", ask: "value", given, unknowns: ["x"] });
      assert.deepEqual(answersOf(done), [answer]);
      assertSound(done);
    });
  }

  test("First simplified where the question says so", () => {
    const done = worked({
      kind: "expression.value",
      ask: "value",
      given: "\\left.\\frac{x^2-1}{x-1}\\right|_{x=3}",
      unknowns: ["x"],
      with: { "simplify-first": "1" },
    });
    assert.deepEqual(
      done.steps.slice(1).map(({ rule }) => rule),
      ["arithmetic.simplify-first", "arithmetic.put-in", "arithmetic.add"],
    );
    assert.deepEqual(answersOf(done), ["4"]);
    assertSound(done);
  });
});

test("The number of prime factors is bounded, and said to be", () => {
  const { status, reason } = inForm("prime-factors", String(10n ** 30n));
  assert.equal(status, "unsolved");
  assert.equal(reason, "reason.number-too-large");
});

test("Dividing by 0 has no value", () => {
  const { status, reason } = value("\\frac{5}{2-2}");
  assert.equal(status, "unsolved");
  assert.equal(reason, "reason.no-real-value");
});
