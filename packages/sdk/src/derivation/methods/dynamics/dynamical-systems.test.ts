import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Answer, Layer, Problem, Step } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { composeFigure } from "../../../figure/compose-figure.ts";
import { sayPlainly } from "../../../locale/say.ts";
import { readDynamics } from "../../../problem/dynamics/read-dynamics.ts";
import { cleanText, isClean } from "../../../problem/text.ts";
import { type DerivationEnd, derive } from "../../derive.ts";
import { templateOf } from "../../tell.ts";

interface Derived {
  readonly steps: Step[];
  readonly answers: Answer[];
  readonly end: DerivationEnd;
}

function problemOf(text: string): Problem {
  const clean = cleanText(text);
  const problem = isClean(clean) ? readDynamics({ text }, clean)?.[0]?.problem : undefined;
  assert.ok(problem, `not read: ${text}`);
  return problem;
}

function derived(text: string): Derived {
  const found: { steps: Step[]; answers: Answer[]; end: DerivationEnd | undefined } = { steps: [], answers: [], end: undefined };
  for (const part of derive(problemOf(text), { operations: 2_000_000 })) {
    if (part.type === "steps") found.steps.push(...part.steps);
    else if (part.type === "answers") found.answers.push(...part.answers);
    else found.end = part.end;
  }
  assert.ok(found.end);
  return { ...found, end: found.end };
}

const flat = (steps: readonly Step[]): Step[] => steps.flatMap((step) => [step, ...flat(step.substeps ?? [])]);
const layersOf = ({ end }: Derived): Layer[] => end.layers.map(({ layer }) => layer);

function trajectoryOf(found: Derived): Extract<Layer, { type: "trajectory" }> {
  const layer = layersOf(found).find(({ id }) => id === "trajectory");
  assert.equal(layer?.type, "trajectory");
  return layer as Extract<Layer, { type: "trajectory" }>;
}

describe("exact answers about systems", () => {
  const rows: [question: string, answers: string[]][] = [
    [
      "Find the equilibria of x' = x - y, y' = x^2 - 4 and classify them",
      ["(-2, -2), (2, 2)", "(-2, -2)\\colon \\text{Saddle}, (2, 2)\\colon \\text{UnstableFocus}"],
    ],
    ["Find the equilibria of the Lorenz system", ["(-6\\sqrt{2}, -6\\sqrt{2}, 27), (0, 0, 0), (6\\sqrt{2}, 6\\sqrt{2}, 27)"]],
    ["Find the equilibria of the Lorenz system with rho = 1/2", ["(0, 0, 0)"]],
    ["Find and classify the equilibria of the Sprott A system", ["\\varnothing", "\\varnothing"]],
    ["Find the equilibria of x' = -0.5xy, y' = 0.5xy - 0.1y", ["y = 0"]],
    ["Find the equilibria of x' = x(1 - x^2 - y^2), y' = y(1 - x^2 - y^2)", ["x = 0 \\land y = 0 \\lor x^{2} + y^{2} - 1 = 0"]],
    [
      "Find the equilibria of x' = x^2 - 2, y' = y^2 - 3",
      [
        "\\left(-\\sqrt{2}, -\\sqrt{3}\\right), \\left(-\\sqrt{2}, \\sqrt{3}\\right), \\left(\\sqrt{2}, -\\sqrt{3}\\right), \\left(\\sqrt{2}, \\sqrt{3}\\right)"
          .replaceAll("\\left", "")
          .replaceAll("\\right", ""),
      ],
    ],
    ["Find the equilibria of x' = 1/x - y, y' = y - x", ["(-1, -1), (1, 1)"]],
    ["Find the equilibria of x' = y, y' = -\\sin x", ["(2k\\pi, 0), (\\pi + 2k\\pi, 0), k \\in \\mathbb{Z}"]],
    [
      "Classify the equilibria of x' = y, y' = -\\sin x",
      ["(2k\\pi, 0)\\colon \\text{Center}, (\\pi + 2k\\pi, 0)\\colon \\text{Saddle}"],
    ],
    [
      "Classify the equilibria of x' = y, y' = -\\sin x - y",
      ["(2k\\pi, 0)\\colon \\text{StableFocus}, (\\pi + 2k\\pi, 0)\\colon \\text{Saddle}"],
    ],
    ["Classify the equilibria of x' = x(2 - y), y' = y(x - 3)", ["(0, 0)\\colon \\text{Saddle}, (3, 2)\\colon \\text{Center}"]],
    // The spiral that the linearisation does not see.
    ["Classify the equilibria of x' = y - x^3, y' = -x", ["(0, 0)\\colon \\text{LinearCenter}"]],
    ["Classify the equilibria of x' = -x, y' = -y", ["(0, 0)\\colon \\text{StableNode}"]],
    ["Classify the equilibria of x' = x^2, y' = -y", ["(0, 0)\\colon \\text{Degenerate}"]],
    ["Classify the equilibria of x' = y, y' = -x", ["(0, 0)\\colon \\text{Center}"]],
    ["Classify the equilibria of the Rossler system", ["\\text{SaddleFocus}", "\\text{SaddleFocus}"]],
    ["Classify the equilibria of x' = -x, y' = z - y, z' = -y - z", ["(0, 0, 0)\\colon \\text{StableFocus}"]],
    ["Classify the equilibria of y' = y(1 - y)", ["0\\colon \\text{Unstable}, 1\\colon \\text{Stable}"]],
    ["Classify the equilibria of y' = y^2(1 - y)", ["0\\colon \\text{SemiStable}, 1\\colon \\text{Stable}"]],
    ["Find the eigenvalues of x' = 3x - 2y, y' = 2x - 2y", ["\\lambda = -1, \\lambda = 2"]],
    ["Find the eigenvalues of x' = x - y, y' = x + y", ["\\lambda = 1 - i, \\lambda = 1 + i"]],
    ["Find the Jacobian of x' = x^2 y, y' = sin(x) + y", ["\\begin{pmatrix} 2xy & x^{2} \\\\ \\cos x & 1 \\end{pmatrix}"]],
    ["Find the Jacobian of x' = x^2 y, y' = y - x at (1, 2)", ["\\begin{pmatrix} 4 & 1 \\\\ -1 & 1 \\end{pmatrix}"]],
  ];
  for (const [question, answers] of rows) {
    test(question, () => {
      const found = derived(question);
      const given = found.answers.map(({ latex }) => latex);
      if (question.includes("Rossler"))
        assert.equal([...(given[0] ?? "").matchAll(/\\text\{SaddleFocus\}/g)].length, answers.length);
      else assert.deepEqual(given, answers);
      assert.equal(found.end.status, "solved");
      assert.deepEqual(found.end.refuted, []);
      for (const { verdict, rule } of flat(found.steps)) assert.match(verdict.status, /^(proved|given)$/, rule);
      if (!question.includes("y^2(1 - y)")) for (const { verdict } of found.answers) assert.equal(verdict.status, "proved");
    });
  }

  test("equilibria without a short formula are told in decimals, and how many there are", () => {
    const found = derived("Find and classify the equilibria of x' = y - x, y' = x^5 - x - 1");
    assert.deepEqual(
      found.answers.map(({ latex }) => latex),
      ["(1.16730, 1.16730)", "(1.16730, 1.16730)\\colon \\text{Saddle}"],
    );
    assert.equal(found.steps.find(({ rule }) => rule === "dynamics.equilibria-decimals")?.params?.count, 1);
  });

  test("nothing is said of equilibria that were not proved to be all", () => {
    const { end, answers } = derived("Find the equilibria of x' = e^x - y, y' = y - 2 - x");
    assert.equal(end.status, "unsolved");
    assert.equal(end.reason?.key, "reason.dynamics-equilibria");
    assert.deepEqual(answers, []);
  });

  test("a letter without a value is asked for", () => {
    const { end } = derived("Plot x' = a y, y' = -x");
    assert.equal(end.reason?.key, "reason.dynamics-parameter");
  });

  test("nullclines are solved for a letter where that is easy", () => {
    const { answers } = derived("Find the nullclines of x' = x(3 - x - 2y), y' = y - x^2");
    assert.deepEqual(
      answers.map(({ ask, latex }) => [ask.of?.latex, latex]),
      [
        ["x'", "x = 0 \\lor y = \\frac{-x + 3}{2}"],
        ["y'", "y = x^{2}"],
      ],
    );
  });

  test("the period of a linear centre is exact, any other one as found", () => {
    assert.equal(derived("Find the period of x' = y, y' = -4x").answers[0]?.latex, "\\pi");
    assert.equal(derived("Find the period of the Van der Pol oscillator").answers[0]?.json, 6.66329);
    assert.equal(derived("Find the period of x' = -x, y' = -y").end.reason?.key, "reason.dynamics-period");
  });
});

describe("trajectories", () => {
  test("x″ = −x from (1, 0) is the cosine at every sample, from the start to the end of the span", () => {
    const { samples } = trajectoryOf(derived("Plot x' = y, y' = -x with x(0) = 1, y(0) = 0 for t from 0 to 10"));
    assert.deepEqual([samples.t[0], samples.t.at(-1)], [0, 10]);
    samples.t.forEach((t, index) => {
      assert.ok(Math.abs((samples.x[index] ?? Number.NaN) - Math.cos(t)) < 1e-8);
    });
  });

  test("Lorenz from (1, 1, 1) at t = 10 agrees with high precision", () => {
    // mpmath, Taylor series with 50 digits.
    const { samples } = trajectoryOf(derived("Plot the Lorenz attractor with initial condition (1, 1, 1) for t from 0 to 10"));
    const end = [samples.x.at(-1), samples.y.at(-1), samples.z?.at(-1)] as number[];
    const wanted = [-4.90268754, -3.74387294, 24.6908581];
    wanted.forEach((value, index) => {
      assert.ok(Math.abs((end[index] as number) - value) < 1e-6);
    });
  });

  test("what the question does not say is said to be chosen", () => {
    const rules = derived("Lorenz attractor").steps.map(({ rule }) => rule);
    for (const rule of ["dynamics.usual-parameters", "dynamics.start-usual", "dynamics.span-usual"])
      assert.ok(rules.includes(rule));
    const asked = derived("Plot x' = y, y' = -x from (1, 0) for t from 0 to 1").steps.map(({ rule }) => rule);
    for (const rule of ["dynamics.start-question", "dynamics.span-question"]) assert.ok(asked.includes(rule));
  });

  test("method, tolerance and steps stand in a remark", () => {
    const step = derived("Plot x' = y, y' = -x from (1, 0) for t from 0 to 1").steps.find(
      ({ rule }) => rule === "dynamics.integrated",
    );
    assert.equal(step?.verdict.status, "given");
    assert.deepEqual(step?.params?.tolerance, expressionOf(["Power", 10, -12]));
    assert.ok(Number(step?.params?.steps) > 0);
  });

  test("a solution that blows up is followed to where it does", () => {
    const found = derived("Plot x' = x^2 with x(0) = 1 for t from 0 to 2");
    assert.ok(found.steps.some(({ rule }) => rule === "dynamics.end-blow-up"));
    const { samples } = trajectoryOf(found);
    assert.ok(Math.abs((samples.t.at(-1) ?? 0) - 1) < 0.03);
    assert.ok(Math.max(...samples.y) < 100);
  });

  test("where the computation has to stop, that is said, and the drawing is partial", () => {
    const found = derived("Plot the van der Pol oscillator with mu = 1000 from (2, 0) for t from 0 to 10");
    assert.deepEqual([found.end.status, found.end.reason?.key], ["partial", "reason.dynamics-stopped"]);
    assert.ok(found.steps.some(({ rule }) => rule === "dynamics.end-stiff"));
    assert.ok(trajectoryOf(found));
  });

  test("one letter is drawn over time", () => {
    const { samples } = trajectoryOf(derived("Plot the solution of y' = -2y with y(0) = 3 for t from 0 to 4"));
    assert.deepEqual(samples.x, samples.t);
    assert.equal(samples.y[0], 3);
  });

  describe("the solution of one equation is drawn over its variable, on both sides of the start where that is no time", () => {
    const rows: [question: string, over: [number, number], value: (x: number) => number, start: [number, number]][] = [
      ["Plot the solution of y'' + y = 0, y(0) = 1, y'(0) = 0", [0, 20], Math.cos, [0, 1]],
      ["画出 x'' + x = 0, x(1) = 0, x'(1) = 1 的图像", [1, 21], (t) => Math.sin(t - 1), [1, 0]],
      ["Plot the solution of d^2y/dx^2 = y, y(0) = 1, y'(0) = 0", [-5, 5], Math.cosh, [0, 1]],
      ["Draw the slope field of dy/dx = x/y with the solution through (0, 1)", [-5, 5], (x) => Math.hypot(1, x), [0, 1]],
      ["Plot dy/dx = -x/y with the solution curve through (3, 4)", [-2, 5], (x) => Math.sqrt(Math.max(0, 25 - x * x)), [3, 4]],
    ];
    for (const [question, over, value, start] of rows) {
      test(question, () => {
        const found = derived(question);
        const layer = trajectoryOf(found);
        const { x, y } = layer.samples;
        assert.deepEqual(x, layer.samples.t);
        assert.ok(Math.abs((x[0] ?? 0) - over[0]) < 0.01 && Math.abs((x.at(-1) ?? 0) - over[1]) < 0.01);
        for (const [index, place] of x.entries())
          assert.ok(Math.abs((y[index] ?? Number.NaN) - value(place)) < 1e-5 * (1 + Math.abs(value(place))), String(place));
        assert.deepEqual(
          layer.start?.map(({ json }) => json),
          start,
        );
        assert.ok(!layersOf(found).some(({ id }) => id === "equilibria"));
      });
    }
  });

  test("the start of a solution that runs away on one side is in view", () => {
    const layers = layersOf(derived("Plot dy/dx = y^2, y(0) = 1"));
    const { view } = composeFigure({ id: "figure", title: { key: "figure.solutions-of" }, layers });
    assert.ok(view.y[1] > 1 && view.x[0] < -4 && view.x[1] > 0.5);
  });

  test("a phase portrait has its field, its nullclines, several trajectories and the equilibria", () => {
    const ids = layersOf(derived("Draw the phase portrait of x' = y, y' = x - x^3 - 0.2y")).map(({ id }) => id);
    for (const id of ["field", "nullcline-x", "nullcline-y", "trajectory-1", "trajectory-2", "equilibria"])
      assert.ok(ids.includes(id), id);
  });

  test("members of a family of equilibria are drawn where something is drawn", () => {
    const layer = layersOf(derived("Draw the phase portrait of x' = y, y' = -\\sin x from (1, 0) for t from 0 to 10")).find(
      ({ id }) => id === "equilibria",
    );
    assert.deepEqual(layer?.type === "points" && layer.points.map(({ x }) => x.latex), ["0", "-\\pi", "\\pi"]);
  });
});

describe("chaos", () => {
  test("two starts a millionth apart are drawn for a system known to be chaotic", () => {
    const found = derived("Lorenz attractor");
    assert.ok(found.steps.some(({ rule }) => rule === "dynamics.parted"));
    assert.ok(layersOf(found).some(({ id }) => id === "trajectory-beside"));
  });

  test("it is found numerically and never proved", () => {
    const { answers } = derived("Is the Lorenz system chaotic?");
    assert.deepEqual([answers[0]?.json, answers[0]?.verdict.status], ["Chaotic", "unchecked"]);
  });

  test("it is not found where the solution comes to rest, nor in the plane", () => {
    assert.equal(derived("Is the Lorenz system with rho = 14 chaotic?").answers[0]?.json, "NotChaotic");
    assert.equal(derived("Is the Van der Pol oscillator chaotic?").answers[0]?.json, "NotChaotic");
  });
});

test("every sentence is complete in both languages", () => {
  const questions = [
    "Find and classify the equilibria of the Lorenz system",
    "Draw the phase portrait of x' = x(2 - y), y' = y(x - 3)",
    "Is the Lorenz system chaotic?",
    "Classify the equilibria of y' = y(1 - y)",
    "Find the period of x' = y, y' = -4x",
    "Find the equilibria of x' = y - x, y' = x^5 - x - 1",
  ];
  for (const question of questions) {
    const found = derived(question);
    for (const language of ["en", "zh"] as const) {
      for (const { rule, params } of flat(found.steps)) {
        const template = templateOf(rule, language);
        assert.ok(template, rule);
        assert.doesNotMatch(sayPlainly({ key: rule, ...(params ? { params } : {}) }, { [rule]: template }), /[{}]/);
      }
      for (const layer of layersOf(found)) if (layer.label) assert.ok(templateOf(layer.label.key, language), layer.label.key);
      for (const { ask, json } of found.answers) {
        assert.ok(templateOf(`ask.${ask.what}`, language), ask.what);
        const words =
          JSON.stringify(json).match(/"(?:[A-Z][a-z]+(?:Node|Focus|Center|Chaotic)|Saddle|Chaotic|Stable|Unstable|Center)"/g) ??
          [];
        for (const word of words) assert.ok(templateOf(`answer.${word.slice(1, -1)}`, language), word);
      }
    }
  }
});
