import assert from "node:assert/strict";
import { test } from "node:test";
import { sayPlainly } from "../../../locale/say.ts";
import { parseProblem } from "../../../problem/notation/parse.ts";
import { printProblem } from "../../../problem/notation/print.ts";
import { read } from "../../../problem/read.ts";
import { solve } from "../../../solve.ts";
import { wordingOf } from "../../tell.ts";

const parabola = `import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(-1, 5, 200)
y = x**2 - 4*x + 3
plt.plot(x, y, label="the 'y'")
plt.show()
`;

test("a program is a question: what it draws is drawn", async () => {
  const { status, readings, steps, figures, answers, reason } = await solve({ text: parabola }).result;
  assert.deepEqual([status, answers, reason], ["solved", [], undefined]);
  assert.equal(readings[0]?.sentence.key, "reading.plotting-code");
  assert.deepEqual(
    steps.map(({ rule, after, verdict, text }) => [rule, after.latex, verdict.status, text]),
    [["plotting-code.drawn-over", "y = x^{2} - 4x + 3", "given", "The code draws this for −1 ≤ x ≤ 5"]],
  );
  assert.deepEqual(
    figures.map(({ layers }) => layers.map(({ type }) => type)),
    [["curve"]],
  );
  assert.deepEqual(steps[0]?.marks, [{ figure: figures[0]?.id, layer: "curve-1" }]);
});

test("of a program with several pictures each is a figure", async () => {
  const text = `${parabola}plt.plot(x, -x)\nplt.title("Falling")\n`;
  const { figures, status } = await solve({ text }).result;
  assert.equal(status, "solved");
  assert.deepEqual(
    figures.map(({ id, plot }) => [id, plot !== undefined]),
    [
      ["figure", true],
      ["figure-2", true],
    ],
  );
});

test("what is not understood is told, and the rest is drawn", async () => {
  const text = parabola.replace("plt.show()", "plt.loglog(x, y)");
  const derivation = await solve({ text, lang: "en" }).result;
  assert.equal(derivation.status, "partial");
  assert.equal(derivation.figures.length, 1);
  assert.equal(
    sayPlainly(derivation.reason ?? { key: "" }, wordingOf(derivation, "en")),
    "What these lines of the code say is not understood, and nothing is drawn from them: line 6, plt.loglog(x, y) (logarithmic axes are not drawn here).",
  );
});

test("a program of which nothing is understood is not solved, with the reason", async () => {
  const { status, reason, figures } = await solve({ text: "import matplotlib.pyplot as plt\nplt.pie([1, 2])" }).result;
  assert.deepEqual([status, figures, reason?.key], ["unsolved", [], "plotting-code.left-out"]);
  const nothing = await solve({ text: "import matplotlib.pyplot as plt\nplt.grid(True)" }).result;
  assert.deepEqual([nothing.status, nothing.reason?.key], ["unsolved", "plotting-code.draws-nothing"]);
});

test("code stands for itself, whatever was asked before it", async () => {
  const { figures, readings } = await solve({ text: "Solve x^2 = 4" }).result;
  const problem = readings[0]?.problem;
  assert.ok(problem);
  const next = await solve({ text: parabola, previous: { problem, figures } }).result;
  assert.equal(next.status, "solved");
});

test("words around a fence are no question of their own", async () => {
  const { status } = await solve({ text: `Here is the code:\n\n\`\`\`python\n${parabola}\`\`\`\nIt draws a parabola.` }).result;
  assert.equal(status, "solved");
});

test("what only looks like code is read as before", () => {
  for (const text of ["plot y = x^2", "solve plt.x = 3", "Draw ax + b = 0 for a = 2, b = 3", "the derivative of axes"])
    assert.notEqual(read({ text }).readings[0]?.problem.kind, "code.plotting", text);
});

test("the problem is told in one line, and read back from it", () => {
  const [reading] = read({ text: parabola }).readings;
  assert.ok(reading);
  const back = parseProblem(printProblem(reading.problem));
  assert.deepEqual(
    back.given.map(({ json }) => json),
    reading.problem.given.map(({ json }) => json),
  );
});
