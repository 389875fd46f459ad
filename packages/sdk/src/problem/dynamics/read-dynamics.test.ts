import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readsAs } from "../../../../../test/support/reads-as.ts";
import type { Problem } from "../../contract.ts";
import { printProblem } from "../notation/print.ts";
import { cleanText, isClean } from "../text.ts";
import { systems } from "./examples/systems.ts";
import { readDynamics } from "./read-dynamics.ts";

function problemOf(text: string): Problem | undefined {
  const clean = cleanText(text);
  return isClean(clean) ? readDynamics({ text }, clean)?.[0]?.problem : undefined;
}

readsAs("systems are read in all their wordings", systems, (text) => {
  const problem = problemOf(text);
  return problem ? printProblem(problem) : "not read";
});

describe("questions that are not read, because something in them is not understood", () => {
  const texts = [
    "plot the stock market x' = y, y' = -x",
    "Find the unstable manifold of x' = y, y' = -x",
    "Find the general solution of y' = y(1-y)",
    "Solve x' = y, y' = -x",
    "求方程组 x' = y, y' = -x 的通解",
    "Draw the bifurcation diagram of x' = r x - x^3",
    "Find the limit cycle of the Van der Pol oscillator",
    "What is the pendulum?",
    "Draw the Lorenz curve of income",
    "Plot the Lorenz attractor and the Rossler attractor",
    "Plot y = x^2 - 4x + 3",
    "f'(x) = 2x",
    "y' = 2x + 1",
    "Find the derivative y' of y = x^2",
    "Plot x' = y, y' = -x with z(0) = 1, y(0) = 0",
    "Plot x' = y, y' = -x with x(0) = 1",
    "Plot x' = y, y' = -x with x(0) = 1, x(0) = 2, y(0) = 0",
    "Plot x' = y, y' = -x with initial condition (1, 2, 3)",
    "Plot x' = y, y' = -x with q = 2",
    "Plot x' = y, y' = -x for t from 0 to 10 and for t from 0 to 20",
    "Plot x' = y at (1, 2), y' = -x",
    "Plot x' + y' = 1, y' = x",
    "Draw the solution curve and find the equilibria of x'' + x = 0",
    "x' = y, x' = -y",
    "求函数 y = x^3 的导数 y'",
    "解方程 x^2 - 4x + 3 = 0",
    "陈先生画出一条直线",
  ];
  for (const text of texts) test(text, () => assert.equal(problemOf(text), undefined));
});

test("initial values are written as everyone writes them", () => {
  const given = problemOf("Plot x'' = -x with x(0) = 1, x'(0) = 1/2")?.given ?? [];
  assert.deepEqual(
    given.slice(2).map(({ latex }) => latex),
    ["x(0) = 1", "v(0) = \\frac{1}{2}"],
  );
});

test("spans lie in the source, also where characters of it were left out", () => {
  const text = "画出\u200b洛伦兹吸引子";
  const clean = cleanText(text);
  assert.ok(isClean(clean));
  const [reading] = readDynamics({ text }, clean) ?? [];
  const name = reading?.spans.find(({ part }) => part === "given");
  assert.equal(name && text.slice(name.from, name.to), "洛伦兹");
});
