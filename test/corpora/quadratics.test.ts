import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Derivation, MathJson, Step } from "@math-viz/sdk";
import { solve } from "@math-viz/sdk";
import type { GeneratedQuestion } from "./generated-quadratics.ts";
import { generateQuadratics } from "./generated-quadratics.ts";
import { unreadable } from "./unreadable.ts";

/** Fixed-point arithmetic with 60 decimals, apart from the SDK's own: the substitution must not be checked by what it checks. */
const scale = 10n ** 60n;
const tolerance = 10n ** 10n;

function squareRoot(value: bigint): bigint {
  let guess = value + 1n;
  for (let next = (guess + value / guess) / 2n; next < guess; next = (guess + value / guess) / 2n) guess = next;
  return guess;
}

function evaluate(json: MathJson): bigint {
  if (typeof json === "number") return BigInt(json) * scale;
  assert.ok(Array.isArray(json), `not a number: ${JSON.stringify(json)}`);
  const [head, ...operands] = json as [string, ...MathJson[]];
  const values = operands.map(evaluate);
  const [first = 0n, second = 0n] = values;
  switch (head) {
    case "Negate":
      return -first;
    case "Add":
      return values.reduce((sum, value) => sum + value);
    case "Subtract":
      return first - second;
    case "Multiply":
      return values.reduce((product, value) => (product * value) / scale);
    case "Divide":
      return (first * scale) / second;
    case "Sqrt":
      return squareRoot(first * scale);
    default:
      throw new Error(`unexpected ${head}`);
  }
}

const valueAt = ([c, b, a]: GeneratedQuestion["coefficients"], x: bigint): bigint => (a * x * x) / scale + b * x + c * scale;
const near = (left: bigint, right: bigint): boolean => (left > right ? left - right : right - left) < tolerance;

type Complex = readonly [real: bigint, imaginary: bigint];

/** The value of a number with the imaginary unit in its numerator. */
function evaluateComplex(json: MathJson): Complex {
  if (json === "ImaginaryUnit") return [0n, scale];
  if (!JSON.stringify(json).includes("ImaginaryUnit")) return [evaluate(json), 0n];
  const [head, ...operands] = json as [string, ...MathJson[]];
  const values = operands.map(evaluateComplex);
  const [first = [0n, 0n], second = [0n, 0n]] = values as Complex[];
  switch (head) {
    case "Negate":
      return [-first[0], -first[1]];
    case "Add":
      return values.reduce(([re, im], [more, moreIm]) => [re + more, im + moreIm]);
    case "Subtract":
      return [first[0] - second[0], first[1] - second[1]];
    case "Multiply":
      return values.reduce(times);
    case "Divide":
      assert.equal(second[1], 0n);
      return [(first[0] * scale) / second[0], (first[1] * scale) / second[0]];
    default:
      throw new Error(`unexpected ${head}`);
  }
}

const times = ([a, b]: Complex, [c, d]: Complex): Complex => [(a * c - b * d) / scale, (a * d + b * c) / scale];

/** Where no solution is real, an equation is solved over the complex numbers: two conjugates. */
function checkConjugates({ coefficients: [c, b, a] }: GeneratedQuestion, members: readonly MathJson[]): void {
  assert.equal(members.length, 2);
  const roots = members.map(evaluateComplex);
  for (const root of roots) {
    const [squareRe, squareIm] = times(root, root);
    assert.ok(near(a * squareRe + b * root[0] + c * scale, 0n) && near(a * squareIm + b * root[1], 0n), `${root} is no root`);
  }
  assert.ok(near((roots[0] as Complex)[1], -(roots[1] as Complex)[1]));
}

function checkSolutions(question: GeneratedQuestion, json: MathJson): void {
  const [c, b, a] = question.coefficients;
  if (b * b - 4n * a * c < 0n) checkConjugates(question, (Array.isArray(json) ? json.slice(1) : []) as MathJson[]);
  else checkRoots(question, json);
}

function checkRoots(question: GeneratedQuestion, json: MathJson): void {
  const members = (Array.isArray(json) ? json.slice(1) : []) as MathJson[];
  const [c, b, a] = question.coefficients;
  const discriminant = b * b - 4n * a * c;
  assert.equal(members.length, discriminant < 0n ? 0 : discriminant === 0n ? 1 : 2);
  const roots = members.map(evaluate);
  for (const root of roots) assert.ok(near(valueAt(question.coefficients, root), 0n), `${root} is no root`);
  if (roots.length === 2) assert.ok((roots[1] as bigint) - (roots[0] as bigint) > tolerance, "roots ascend");
}

function checkVertex(question: GeneratedQuestion, json: MathJson): void {
  const [, x, y] = json as [string, MathJson, MathJson];
  const [h, k] = [evaluate(x), evaluate(y)];
  assert.ok(near(valueAt(question.coefficients, h), k));
  assert.ok(near(valueAt(question.coefficients, h + scale), valueAt(question.coefficients, h - scale)));
}

function checkRange(question: GeneratedQuestion, json: MathJson): void {
  const [, from, to] = json as [string, MathJson, MathJson];
  const [c, b, a] = question.coefficients;
  const extreme = c * scale - (b * b * scale) / (4n * a);
  assert.deepEqual(a > 0n ? to : from, ["Open", a > 0n ? "PositiveInfinity" : "NegativeInfinity"]);
  assert.ok(near(evaluate(a > 0n ? from : to), extreme));
}

const checks: Record<string, (question: GeneratedQuestion, json: MathJson) => void> = {
  solutions: checkSolutions,
  zeros: checkRoots,
  vertex: checkVertex,
  range: checkRange,
  axis: (question, json) => checkVertexAbscissa(question, (json as [string, MathJson, MathJson])[2]),
  "y-intercept": (question, json) =>
    assert.ok(near(evaluate((json as [string, MathJson, MathJson])[2]), question.coefficients[0] * scale)),
};

function checkVertexAbscissa({ coefficients: [, b, a] }: GeneratedQuestion, json: MathJson): void {
  assert.ok(near(evaluate(json), (-b * scale) / (2n * a)));
}

const flat = (steps: readonly Step[]): Step[] => steps.flatMap((step) => [step, ...flat(step.substeps ?? [])]);

function checkFigure(question: GeneratedQuestion, derivation: Derivation): void {
  const [figure] = derivation.figures;
  assert.ok(figure, "a function has a figure");
  const curve = figure.plot?.marks.find(({ mark, source }) => mark === "line" && source === "curve");
  const { x = [], y = [] } = curve?.data ?? {};
  assert.ok(x.length > 20);
  const [c, b, a] = question.coefficients.map(Number) as [number, number, number];
  const height = figure.view.y[1] - figure.view.y[0];
  x.forEach((at, index) => {
    const height_ = y[index];
    if (typeof at === "number" && typeof height_ === "number") {
      const slope = Math.abs(2 * a * at + b);
      const pixel = (height + slope * (figure.view.x[1] - figure.view.x[0])) / 400;
      assert.ok(Math.abs(a * at * at + b * at + c - height_) < pixel, `curve is off at ${at}`);
    }
  });
}

describe("200 generated quadratic questions", () => {
  const questions = generateQuadratics(200);

  test("cover both languages, three notations and all kinds of roots", () => {
    for (const roots of ["integer", "rational", "irrational", "none", "double"]) {
      for (const lang of ["en", "zh"])
        assert.ok(questions.some((question) => question.roots === roots && question.lang === lang));
    }
  });

  for (const [index, question] of questions.entries()) {
    test(`${index + 1}: ${question.text}`, async () => {
      const solving = solve({ text: question.text }, { lang: question.lang });
      for await (const event of solving) assert.notEqual(event.type, "step-refuted");
      const derivation = await solving.result;
      assert.equal(derivation.status, "solved", JSON.stringify(derivation.reason));
      const asked = derivation.answers.map(({ ask }) => ask.what);
      for (const what of {
        solve: ["solutions"],
        vertex: ["vertex"],
        zeros: ["zeros"],
        everything: ["vertex", "axis", "zeros", "range"],
      }[question.task]) {
        assert.ok(asked.includes(what), `${what} is missing`);
      }
      for (const answer of derivation.answers) {
        assert.equal(answer.verdict.status, "proved");
        (checks[answer.ask.what] ?? assert.fail)(question, answer.json);
      }
      for (const step of flat(derivation.steps)) {
        const nothingToProve = step.relation === "states" || step.relation === "defines";
        assert.equal(step.verdict.status, nothingToProve ? "given" : "proved", `${step.id} ${step.after.latex}`);
      }
      if (question.task !== "solve") checkFigure(question, derivation);
    });
  }
});

describe("texts that must not be answered", () => {
  test("there are at least fifty", () => assert.ok(unreadable.length >= 50));
  for (const text of unreadable) {
    test(JSON.stringify(text), async () => {
      const derivation = await solve({ text }).result;
      assert.equal(derivation.status, "unsolved");
      assert.deepEqual(derivation.answers, []);
      assert.ok(derivation.reason);
    });
  }
});
