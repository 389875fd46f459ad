import assert from "node:assert/strict";
import { test } from "node:test";
import type { Layer } from "../../contract.ts";
import { parse } from "../../expression/parse.ts";
import { composeFigure } from "../compose-figure.ts";
import { toMatplotlib } from "../export/to-matplotlib.ts";
import { toPlotSpec } from "../to-plot-spec.ts";
import { readPlottingCode } from "./read-plotting-code.ts";

const head = "import numpy as np\nimport matplotlib.pyplot as plt\nx = np.linspace(-2, 3, 200)\n";

test("the window is the program's, else all that its curves are drawn over", () => {
  const viewOf = (code: string) => readPlottingCode(head + code).figures[0]?.view;
  const own = viewOf("plt.plot(x, x**2)\nplt.xlim(-1, 1)\nplt.ylim(-3, 4)");
  assert.deepEqual(
    [own?.x, own?.y],
    [
      [-1, 1],
      [-3, 4],
    ],
  );
  const { x, y } = viewOf("plt.plot(x, x**3)") ?? { x: [0, 0], y: [0, 0] };
  assert.ok(x[0] <= -2 && x[1] >= 3 && x[1] - x[0] < 8, `${x}`);
  assert.ok(y[0] <= -8 && y[1] >= 27, `${y}`);
  assert.equal(viewOf("plt.plot(x, x**2)\nplt.axis('equal')")?.aspect, "equal");
  assert.equal(viewOf("plt.polar(x, x)")?.plane, "polar");
});

const grid = `${head}X, Y = np.meshgrid(np.linspace(-3, 3, 100), np.linspace(-2, 2, 100))\n`;

test("level curves lie in the plane, and surfaces in space", () => {
  const planeOf = (code: string) => {
    const { figures, notUnderstood } = readPlottingCode(grid + code);
    const { view } = figures[0] ?? assert.fail();
    assert.deepEqual(notUnderstood, []);
    assert.ok(toPlotSpec(figures[0] ?? assert.fail()).marks.length > 0);
    const { x, y, z, turn } = view;
    return z !== undefined || turn !== undefined ? "space" : x[0] <= -3 && x[1] >= 3 && y[0] <= -2 && y[1] >= 2 ? "plane" : "cut";
  };
  assert.equal(planeOf("plt.contour(X, Y, X*Y)"), "plane");
  assert.equal(planeOf("plt.contourf(X, Y, X**2 - Y, 20)"), "plane");
  assert.equal(planeOf("plt.contour(X, Y, X**2 + Y**2, levels=5)\nplt.plot(x, x/2)\nplt.scatter([1], [1])"), "plane");
  const beside = readPlottingCode(`${grid}plt.contour(X, Y, X*Y)\nplt.plot(6*np.cos(x), np.sin(x))`).figures[0];
  assert.ok(beside && beside.view.x[0] <= -5.93 && beside.view.x[1] >= 6, `${beside?.view.x}`);
  assert.equal(planeOf("ax = plt.figure().add_subplot(projection='3d')\nax.plot_surface(X, Y, X*Y)"), "space");
});

test("numbers that are plotted have units of their own on both axes, shapes have equal ones", () => {
  const table: [code: string, aspect: string, x: [number, number], y: [number, number]][] = [
    ["plt.plot([1, 4, 9, 16])", "free", [-0.15, 3.15], [0.25, 16.75]],
    ["plt.plot(np.degrees(x), np.sin(x))", "free", [-128.92, 186.21], [-1.1, 1.1]],
    ["plt.plot([1, 2, 3], [2, 4, 3], 'o')\nplt.axhline(9)", "free", [0.9, 3.1], [1.65, 9.35]],
    ["plt.plot([0, 4, 1, 0], [0, 0, 3, 0])\nplt.axis('equal')", "equal", [-1.5, 5.5], [-1, 4]],
    ["plt.plot(np.sin(x), 4*x)\nplt.plot(x, x)", "free", [-2.25, 3.25], [-9, 13]],
    ["plt.plot(9*x, 4*x)\nplt.plot(x, 5*x**2)", "free", [-20.25, 29.25], [-10.65, 47.65]],
    ["plt.plot([0, 50], [0, 1])\nplt.plot(x, x**2)", "free", [-5, 60], [-1, 10]],
    ["plt.plot(np.cos(4*x), np.sin(4*x))", "equal", [-1.4, 1.4], [-1.4, 1.4]],
  ];
  for (const [code, aspect, ...window] of table) {
    const { view } = readPlottingCode(head + code).figures[0] ?? assert.fail();
    const rounded = [view.x, view.y].map((range) => range.map((end) => Number(end.toFixed(2))));
    assert.deepEqual([code, view.aspect, ...rounded], [code, aspect, ...window]);
  }
});

test("names of points stand apart from their coordinates, and coordinates are told once", () => {
  const code = `plt.plot([0, 1, 2, 3], [0, 2, 1, 4], 'o')
plt.text(0, 0, 'A')
plt.text(1, 2, 'top left')
plt.text(2, 1, '(2, 1)')
plt.text(3, 4, 'x = 3.00, (3, 4)')`;
  const [figure] = readPlottingCode(head + code).figures;
  const drawn = JSON.stringify(toPlotSpec(figure ?? assert.fail()));
  for (const label of ["A(0, 0)", "top left (1, 2)", '"(2, 1)"', "x = 3.00, (3, 4)"]) assert.ok(drawn.includes(label), label);
  assert.ok(!drawn.includes("(2, 1)(2, 1)"));
});

test("a pole does not make the picture endlessly high", () => {
  const [figure] = readPlottingCode(`${head}plt.plot(x, 1/(x - 1))`).figures;
  assert.ok(figure && figure.view.y[1] < 60 && figure.view.y[0] > -60, `${figure?.view.y}`);
});

test("each figure has a title and words, and can be drawn", () => {
  const { figures } = readPlottingCode(
    `${head}plt.plot(x, np.where(x < 0, 0, x), label="ramp")\nplt.show()\nplt.hist([1, 2, 2, 3])\nplt.title("Data")`,
  );
  assert.deepEqual(
    figures.map(({ id, title, alt }) => [id, title.key, alt.length]),
    [
      ["figure", "plotting-code.graph", 1],
      ["figure-2", "plotting-code.named", 1],
    ],
  );
  const { options } = toPlotSpec(figures[0] ?? assert.fail());
  assert.equal(options.ariaLabel, "Graph: ramp: y = 0 where x < 0 and x elsewhere");
});

test("what cannot be drawn is listed with the line that asked for it", () => {
  const { figures, notUnderstood } = readPlottingCode(`${head}plt.plot([0, 1e200], [0, 1e300])`);
  assert.deepEqual(figures, []);
  assert.deepEqual(
    notUnderstood.map(({ line, text, reason }) => [line, text, reason.key]),
    [[4, "plt.plot([0, 1e200], [0, 1e300])", "reason.figure"]],
  );
});

const formulas = [
  "x^2 - 4x + 3",
  "\\sin(2x)",
  "e^{-x^2}",
  "|x| + 1",
  "\\sqrt{x}",
  "\\frac{1}{x}",
  "\\ln(x)",
  "\\lfloor x \\rfloor",
];

test("our own programs for matplotlib are read back", async (context) => {
  for (const formula of formulas)
    await context.test(formula, () => {
      const layers: Layer[] = [{ id: "curve", type: "curve", role: "main", y: parse(formula), variable: "x" }];
      const { figures, notUnderstood } = readPlottingCode(toMatplotlib(composeFigure({ id: "f", title: { key: "f" }, layers })));
      assert.deepEqual(notUnderstood, []);
      assert.ok(figures[0]?.layers.some(({ type }) => type === "curve"));
    });
});
