import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Step } from "../contract.ts";
import { labels } from "../locale/labels.ts";
import { sayPlainly } from "../locale/say.ts";
import { solve } from "../solve.ts";
import { allRules, methods } from "./domains/every.ts";
import { templateOf } from "./tell.ts";

/** Top-level lines of a derivation, as LaTeX. */
const linesOf = (steps: readonly Step[]): string[] => steps.map(({ after }) => after.latex);
const flat = (steps: readonly Step[]): Step[] => steps.flatMap((step) => [step, ...flat(step.substeps ?? [])]);

describe("lines on the board", () => {
  const rows: [question: string, method: string | undefined, lines: string[]][] = [
    [
      "x^2 - 4x + 3 = 0",
      "quadratic.factoring",
      ["(x - 1)(x - 3) = 0", "x - 1 = 0 \\lor x - 3 = 0", "x = 1", "x = 3", "x = 1 \\lor x = 3"],
    ],
    [
      "2x^2 + 5x + 3 = 0",
      "quadratic.factoring",
      [
        "2x^{2} + 2x + 3x + 3 = 0",
        "2x(x + 1) + 3(x + 1) = 0",
        "(x + 1)(2x + 3) = 0",
        "2x + 3 = 0 \\lor x + 1 = 0",
        "x = -\\frac{3}{2}",
        "x = -1",
        "x = -\\frac{3}{2} \\lor x = -1",
      ],
    ],
    [
      "x^2 = 5x",
      "quadratic.factoring",
      ["x^{2} - 5x = 0", "x(x - 5) = 0", "x = 0 \\lor x - 5 = 0", "x = 0", "x = 5", "x = 0 \\lor x = 5"],
    ],
    ["x^2 - 6x + 9 = 0", "quadratic.factoring", ["(x - 3)^{2} = 0", "x - 3 = 0", "x = 3"]],
    [
      "3(x+5)(x-4) = 0",
      "quadratic.zero-product",
      ["(x + 5)(x - 4) = 0", "x + 5 = 0 \\lor x - 4 = 0", "x = -5", "x = 4", "x = -5 \\lor x = 4"],
    ],
    [
      "2x^2 - 6 = 0",
      "quadratic.square-root",
      ["2x^{2} = 6", "x^{2} = 3", "x = \\pm \\sqrt{3}", "x = -\\sqrt{3} \\lor x = \\sqrt{3}"],
    ],
    ["x^2 + 4 = 0", "quadratic.square-root", ["x^{2} = -4", "-4 < 0", "x = \\pm 2i", "x = -2i \\lor x = 2i"]],
    ["x^2 + 4 = 0 over the reals", "quadratic.square-root", ["x^{2} = -4", "x \\in \\varnothing"]],
    [
      "(x-2)^2 = 12",
      "quadratic.square-root",
      [
        "x - 2 = \\pm \\sqrt{12}",
        "x - 2 = \\pm 2\\sqrt{3}",
        "x = 2 \\pm 2\\sqrt{3}",
        "x = 2 - 2\\sqrt{3} \\lor x = 2 + 2\\sqrt{3}",
      ],
    ],
    [
      "x^2 + 6x + 5 = 0 by completing the square",
      "quadratic.completing-square",
      ["x^{2} + 6x = -5", "x^{2} + 6x + 9 = 4", "(x + 3)^{2} = 4", "x + 3 = \\pm 2", "x = -3 \\pm 2", "x = -5 \\lor x = -1"],
    ],
    [
      "x^2 + 3x - 1 = 0",
      "quadratic.formula",
      [
        "(a, b, c) = (1, 3, -1)",
        "13",
        "x = \\frac{-3 \\pm \\sqrt{13}}{2 \\cdot 1}",
        "x = \\frac{-3 \\pm \\sqrt{13}}{2}",
        "x = \\frac{-3 - \\sqrt{13}}{2} \\lor x = \\frac{-3 + \\sqrt{13}}{2}",
      ],
    ],
    ["x^2 + x + 1 = 0 over the reals", "quadratic.formula", ["(a, b, c) = (1, 1, 1)", "-3", "x \\in \\varnothing"]],
    [
      "x^2 + x + 1 = 0",
      "quadratic.formula",
      [
        "(a, b, c) = (1, 1, 1)",
        "-3",
        "-3 < 0",
        "x = \\frac{-1 \\pm i\\sqrt{3}}{2 \\cdot 1}",
        "x = \\frac{-1 \\pm i\\sqrt{3}}{2}",
        "x = \\frac{-1 - i\\sqrt{3}}{2} \\lor x = \\frac{-1 + i\\sqrt{3}}{2}",
      ],
    ],
    ["2(x+3) - 4 = 3x - 7", "linear.isolating", ["2x + 6 - 4 = 3x - 7", "2x + 2 = 3x - 7", "-x + 2 = -7", "-x = -9", "x = 9"]],
    ["\\frac{x}{2} + \\frac{1}{3} = x", "linear.isolating", ["3x + 2 = 6x", "-3x + 2 = 0", "-3x = -2", "x = \\frac{2}{3}"]],
    ["7 = 2x + 1", "linear.isolating", ["2x + 1 = 7", "2x = 6", "x = 3"]],
    ["x + 1 = x + 2", "linear.isolating", ["1 = 2", "x \\in \\varnothing"]],
    ["2(x+1) = 2x + 2", "linear.isolating", ["2x + 2 = 2x + 2", "2 = 2", "x \\in \\mathbb{R}"]],
  ];
  for (const [text, method, lines] of rows) {
    test(text, async () => {
      const derivation = await solve({ text }).result;
      assert.equal(derivation.status, "solved");
      assert.equal(derivation.method, method);
      assert.deepEqual(linesOf(derivation.steps).slice(1), lines);
      for (const { verdict } of flat(derivation.steps)) assert.match(verdict.status, /^(proved|given)$/);
      for (const { verdict } of derivation.answers) assert.equal(verdict.status, "proved");
    });
  }
});

test("zeros found in any order lie in ascending order on the line", async () => {
  const derivation = await solve({ text: "Where is the function negative: $y = -(4x + 1)(9x + 5)$" }).result;
  assert.equal(
    derivation.answers[0]?.latex,
    "\\left(-\\infty, -\\frac{5}{9}\\right) \\cup \\left(-\\frac{1}{4}, +\\infty\\right)",
  );
});

test("a name of a method names one that there is: who asks for a method is checked by names, before its domain is loaded", () => {
  const ids = methods.map(({ id }) => `method.${id}`);
  const names = Object.keys(labels).filter((key) => key.startsWith("method."));
  assert.deepEqual(names.sort(), ids.sort());
});

describe("every method", () => {
  for (const method of methods) {
    test(`${method.id} has a name and runs on its own example`, async () => {
      for (const language of ["en", "zh"] as const) assert.ok(templateOf(`method.${method.id}`, language));
      const derivation = await solve({ text: exampleQuestion(method.id, method.example), method: method.id }).result;
      assert.equal(derivation.status, "solved");
      assert.ok(derivation.provenance.methods.includes(method.id));
    });
  }

  /** Methods for functions need to be asked for what they find. */
  function exampleQuestion(id: string, example: string): string {
    const words: Record<string, string> = {
      "quadratic.discriminant": "Find the discriminant of ",
      "equation.complex": "Solve ",
      "equation.gathering": "Solve for x: ",
      "equation.construct": "Find a quadratic equation with the solutions ",
      "equation.counting": "How many real solutions does the equation have: ",
      "function.factored-form": "Find the factored form of ",
      "function.axis": "Find the axis of symmetry of ",
      "function.extremes": "Find the range of ",
      "function.sign": "Where is the function positive: ",
      "function.domain": "Find the domain of ",
      "graph.meeting": "Draw ",
      "graph.critical-points": "Find the critical points of ",
      "graph.inflection-points": "Find the points of inflection of ",
      "integral.area": "Find the area between ",
      "simplifying.step-by-step": "Simplify ",
      "arithmetic.prime-factors": "Find the prime factorization of ",
      "arithmetic.fraction": "Write as a fraction: ",
      "arithmetic.decimal": "Write as a decimal: ",
      "arithmetic.percent": "Write as a percent: ",
      "arithmetic.mixed-number": "Write as a mixed number: ",
      "arithmetic.scientific-notation": "Write in scientific notation: ",
      "forms.expanding": "Expand ",
      "forms.expand-logarithm": "Expand ",
      "forms.expand-angles": "Expand ",
      "forms.factoring": "Factor ",
      "forms.collecting": "Collect in x: ",
      "forms.completing-square": "Complete the square: ",
      "forms.long-division": "Divide ",
      "forms.synthetic-division": "Divide ",
      "forms.divisors-by-factors": "Find $",
      "forms.euclid": "Find $",
      "forms.partial-fractions": "Decompose into partial fractions: ",
      "forms.rationalising": "Rationalise the denominator: ",
      "forms.single-fraction": "Write as a single fraction: ",
      "forms.single-logarithm": "Write as a single logarithm: ",
      "forms.single-power": "Write $",
      "forms.domain": "Find the domain of ",
      "forms.inverse": "Find the inverse of f(x) = ",
      "derivative.implicit": "Find dy/dx if ",
      "equation.parameter-fractions": "Solve for x for all values of the parameter a: ",
      "equation.parameter-cases": "Solve for x for all values of the parameter a: ",
    };
    const after: Record<string, string> = {
      "forms.divisors-by-factors": "$",
      "forms.euclid": "$",
      "forms.single-power": "$ as a single power",
      "forms.substituting": " when x = -3",
      "forms.in-terms-of": " in terms of t = x + \\frac{1}{x}",
      "derivative.tangent": " at x = 1",
    };
    const kinds: Record<string, string> = {
      "forms.substituting": "Evaluate ",
      "forms.in-terms-of": "Write ",
      "derivative.tangent": "Find the tangent line to ",
    };
    const kind = id.startsWith("differential.") ? "Solve the differential equation " : "";
    return (words[id] ?? kinds[id] ?? kind) + example + (after[id] ?? "");
  }
});

describe("every rule", () => {
  const placeholders = (sentence: string): string[] =>
    [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string).sort();
  for (const [id, rule] of allRules()) {
    test(`${id} says the same in both languages`, () => {
      assert.deepEqual([...new Set(placeholders(rule.en))], [...new Set(placeholders(rule.zh))]);
      assert.ok(rule.en.trim() && rule.zh.trim() && rule.example.trim());
      assert.match(rule.zh, /\p{Script=Han}/u);
    });
  }

  test("one id, one rule", () => {
    for (const method of methods)
      for (const [id, rule] of Object.entries(method.rules)) assert.deepEqual(rule, allRules().get(id));
  });

  test("no sentence is left with an empty place", async () => {
    for (const text of [
      "y = x^2 - 4x + 3",
      "y = -2x^2 + x - 5",
      "x^2 - 5x + 6 = 0",
      "2x + 1 = 0",
      "x^2 + 2x - 1 = 0 by completing the square",
    ]) {
      for (const lang of ["en", "zh"]) {
        const derivation = await solve({ text }, { lang }).result;
        for (const step of flat(derivation.steps)) assert.doesNotMatch(step.text ?? "{", /[{}]/, `${step.rule}: ${step.text}`);
      }
    }
  });

  test("a message without its template shows its key", () => {
    assert.equal(sayPlainly({ key: "no.such" }, {}), "no.such");
  });
});
