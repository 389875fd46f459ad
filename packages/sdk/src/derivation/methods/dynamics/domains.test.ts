import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Answer, Layer, Problem, Step } from "../../../contract.ts";
import { readDynamics } from "../../../problem/dynamics/read-dynamics.ts";
import { cleanText, isClean } from "../../../problem/text.ts";
import { type DerivationEnd, derive } from "../../derive.ts";

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

const rulesOf = ({ steps }: Derived): string[] => steps.map(({ rule }) => rule);
const trajectoriesOf = ({ end }: Derived): Layer[] =>
  end.layers.map(({ layer }) => layer).filter(({ type }) => type === "trajectory");

describe("where a rate has no value is no equilibrium", () => {
  const rows: [question: string, answers: string[]][] = [
    ["Classify the equilibria of x' = ln(x), y' = y", ["(1, 0)\\colon \\text{UnstableNode}"]],
    ["Classify the equilibria of x' = sqrt(x) - 1, y' = y", ["(1, 0)\\colon \\text{UnstableNode}"]],
    ["Find the equilibria of x' = ln(x) - y, y' = y - 1", ["(e, 1)"]],
    ["Find the equilibria of x' = y/x, y' = y - x + 1", ["(1, 0)"]],
    ["Find the equilibria of x' = sqrt(x) - y, y' = y - 2", ["(4, 2)"]],
    ["Find and classify the equilibria of x' = x ln(x)", ["1", "1\\colon \\text{Unstable}"]],
    ["Find the equilibria of x' = sqrt(x)(1 - x)", ["0, 1"]],
    ["Find and classify the equilibria of x' = (x^2 - 1)/(x - 1)", ["-1", "-1\\colon \\text{Unstable}"]],
    ["Find the equilibria of x' = x/x", ["\\varnothing"]],
    ["Find the equilibria of x' = |x| - 1, y' = y - x", ["(-1, -1), (1, 1)"]],
    ["Find the equilibria of x' = sqrt(x^2) - 1", ["-1, 1"]],
    ["Find the equilibria of x' = 1/(1/x) - x^2", ["1"]],
    [
      "Find the Jacobian of x' = sqrt(x^2 + 1), y' = y",
      ["\\begin{pmatrix} \\frac{2x}{2\\sqrt{x^{2} + 1}} & 0 \\\\ 0 & 1 \\end{pmatrix}"],
    ],
    ["Find the nullclines of x' = y^2/y, y' = x", ["\\frac{y^{2}}{y} = 0", "x = 0"]],
    [
      "Find the Jacobian of x' = x ln(x), y' = sqrt(y)",
      ["\\begin{pmatrix} \\ln x + x \\cdot \\frac{1}{x} & 0 \\\\ 0 & \\frac{1}{2\\sqrt{y}} \\end{pmatrix}"],
    ],
  ];
  for (const [question, answers] of rows) {
    test(question, () => {
      const found = derived(question);
      assert.deepEqual(
        found.answers.map(({ latex }) => latex),
        answers,
      );
      assert.equal(found.end.status, "solved");
      for (const { verdict } of found.answers) assert.match(verdict.status, /^(proved|unchecked)$/);
    });
  }

  test("nothing is said of eigenvalues where there is no value, or at the edge of where there is one", () => {
    for (const question of [
      "Find the eigenvalues of x' = ln(x), y' = y at (-1, 0)",
      "Find the eigenvalues of x' = sqrt(x), y' = -y at (0, 0)",
      "Find the eigenvalues of x' = x^(3/2), y' = -y at (0, 0)",
      "Find the Jacobian of x' = sqrt(x), y' = -y at (0, 0)",
      "Classify the equilibria of x' = x|x|, y' = -y",
    ])
      assert.deepEqual(derived(question).answers, [], question);
  });

  test("a locus that leaves out where a rate has no value is not said without that", () => {
    for (const question of ["Find the equilibria of x' = x y / y, y' = x", "Find the equilibria of x' = x - y^2/y, y' = x - y"])
      for (const { latex } of derived(question).answers) assert.match(latex, /\\ne|\\neq/);
  });
});

describe("linear systems are their own linearisation", () => {
  const rows: [question: string, answer: string][] = [
    ["Classify the equilibria of x' = y, y' = -x, z' = -z", "(0, 0, 0)\\colon \\text{NeutrallyStable}"],
    ["Classify the equilibria of x' = y, y' = z, z' = -x - y - z", "(0, 0, 0)\\colon \\text{NeutrallyStable}"],
    ["Classify the equilibria of x' = 0, y' = -y", "y = 0\\colon \\text{NeutrallyStable}"],
    ["Classify the equilibria of x' = y, y' = 0", "y = 0\\colon \\text{SlowlyUnstable}"],
    ["Classify the equilibria of x' = x - y, y' = x - y", "y = x\\colon \\text{SlowlyUnstable}"],
    ["Classify the equilibria of x' = x, y' = 2x", "x = 0\\colon \\text{Unstable}"],
  ];
  for (const [question, answer] of rows) {
    test(question, () => {
      const { answers, end } = derived(question);
      assert.deepEqual(
        answers.map(({ latex, verdict }) => [latex, verdict.status]),
        [[answer, "proved"]],
      );
      assert.equal(end.status, "solved");
    });
  }
});

describe("starts, times and spans", () => {
  test("where a derivative has no value at the start, the solution is one of perhaps many", () => {
    for (const question of ["x' = sqrt(x), x(0) = 0", "Plot y' = 3y^(2/3) with y(0) = 0", "Plot x' = |x|, y' = 1 from (0, 0)"])
      assert.ok(rulesOf(derived(question)).includes("dynamics.not-unique"), question);
    for (const question of ["x' = sqrt(x), x(0) = 1", "Plot x' = -x with x(0) = 0"])
      assert.ok(!rulesOf(derived(question)).includes("dynamics.not-unique"), question);
  });

  test("the independent variable keeps its name in all lines", () => {
    const { steps } = derived("y' = x - y, y(0) = 1");
    const lines = steps.map(({ after }) => after.latex);
    assert.ok(lines.includes("\\frac{dy}{dx} = x - y"));
    assert.ok(lines.includes("-5 \\leq x \\leq 5"));
    for (const line of lines) assert.doesNotMatch(line, /\bt\b/);
  });

  test("times are written in the order they are gone through", () => {
    const spans = (question: string): string[] =>
      derived(question)
        .steps.filter(({ rule }) => rule === "dynamics.span-question")
        .map(({ after }) => after.latex);
    assert.deepEqual(spans("Plot x' = -x for t from 5 to 0"), ["5 \\geq t \\geq 0"]);
    assert.deepEqual(spans("Plot x' = -x for t from 0 to 5"), ["0 \\leq t \\leq 5"]);
    // The state at 0 is followed to 5, also where the span is given the other way.
    assert.deepEqual(spans("Plot x' = -x with x(0) = 1 for t from 5 to 0"), ["0 \\leq t \\leq 5"]);
  });

  test("a state is never taken for one at another time", () => {
    const { end, steps } = derived("Plot x' = -x with x(0) = 1 for t from -5 to 5");
    assert.deepEqual([end.reason?.key, steps.length], ["reason.dynamics-start-between", 0]);
    const [later] = trajectoriesOf(derived("Plot x' = -x with x(0) = 1 for t from 2 to 5"));
    assert.ok(later?.type === "trajectory");
    assert.deepEqual([later.samples.x[0], later.samples.y[0]], [0, 1]);
  });

  test("what changes with the time has no equilibria, and a plot of it lacks nothing", () => {
    for (const question of ["x'' + x = \\cos t", "y' = x - y", "Draw the phase portrait of x' = y, y' = -x + \\cos t"])
      assert.equal(derived(question).end.status, "solved", question);
    for (const question of ["Find the equilibria of y' = x - y", "Classify the equilibria of x' = y, y' = -x + \\cos t"])
      assert.equal(derived(question).end.reason?.key, "reason.dynamics-time", question);
  });

  test("of a solution that can hardly be computed nothing is drawn", () => {
    const found = derived("Plot the van der Pol oscillator with mu = 1000");
    assert.deepEqual([found.end.status, found.end.reason?.key], ["partial", "reason.dynamics-stopped"]);
    assert.ok(rulesOf(found).includes("dynamics.stop-stiff"));
    assert.deepEqual(trajectoriesOf(found), []);
  });
});
