import assert from "node:assert/strict";
import { test } from "node:test";
import type { Derivation, Layer, Parameter, Step } from "../../contract.ts";
import { headOf } from "../../expression/mathjson.ts";
import { toAscii } from "../../expression/print-ascii.ts";
import { isFormula } from "../../locale/say.ts";
import { solve } from "../../solve.ts";
import { pictures } from "./examples/pictures.ts";

const solved = new Map<string, Promise<Derivation>>();
const solvedOnce = (text: string): Promise<Derivation> => {
  const known = solved.get(text) ?? solve({ text }).result;
  solved.set(text, known);
  return known;
};

const nameOf = (layer: Layer): string =>
  layer.type === "points"
    ? `${layer.id} ${layer.points.length}`
    : layer.type === "implicit" && layer.role === "main"
      ? `${layer.id}=`
      : layer.id;

const layersOf = ({ figures }: Derivation): Layer[] => figures.flatMap(({ layers }) => layers);

const allSteps = (steps: readonly Step[]): Step[] => steps.flatMap((step) => [step, ...allSteps(step.substeps ?? [])]);

test("what is asked to be drawn is drawn, with what is found out about it", async (context) => {
  for (const [request, layers] of pictures) {
    await context.test(request, async () => {
      const derivation = await solvedOnce(request);
      assert.equal(derivation.status, "solved");
      assert.equal(layersOf(derivation).map(nameOf).join(", "), layers);
    });
  }
});

test("every line about a graph is verified, or worked out by lines that are, and points at what is drawn", async () => {
  for (const [request] of pictures) {
    const { steps, figures } = await solvedOnce(request);
    const drawn = new Set(figures.flatMap(({ layers }) => layers.map(({ id }) => id)));
    for (const { verdict, substeps, rule, marks } of allSteps(steps)) {
      assert.ok(verdict.status !== "unchecked" || (substeps ?? []).length > 0, `${request}: ${rule}`);
      for (const { layer } of marks ?? []) assert.ok(drawn.has(layer), `${request}: ${rule} points at ${layer}`);
    }
  }
});

/** The points of a layer as they are typed. */
async function placesOf(request: string, id: string): Promise<string> {
  const layer = layersOf(await solvedOnce(request)).find((each) => each.id === id);
  assert.ok(layer?.type === "points", `${request}: ${id}`);
  return layer.points.map(({ x, y, open }) => `(${toAscii(x.json)}, ${toAscii(y.json)})${open ? " open" : ""}`).join(" ");
}

test("points are exact", async () => {
  const rows: [request: string, layer: string, places: string][] = [
    ["graph y = sin x", "zeros", "(-2*pi, 0) (-pi, 0) (0, 0) (pi, 0) (2*pi, 0)"],
    ["graph y = sin x", "turning-points", "(-(3*pi)/2, 1) (-pi/2, -1) (pi/2, 1) ((3*pi)/2, -1)"],
    ["plot (x^2-1)/(x-1)", "holes", "(1, 2) open"],
    ["graph y = x^3 - 3x and mark the inflection point", "inflection-points", "(0, 0)"],
    ["sketch y = x^4 - 4x^3 with its inflection points", "inflection-points", "(0, 0) (2, -16)"],
    ["graph y = sin(x)/x", "holes", "(0, 1) open"],
    ["plot y = x^2 and y = 2x+3", "meeting-1-2", "(-1, 1) (3, 9)"],
    ["Plot f(x) = x^3 - 6x^2 + 9x", "turning-points", "(1, 4) (3, 0)"],
    ["plot y = e^x - 5", "zeros", "(ln(5), 0)"],
    ["plot y = x e^(-x)", "turning-points", "(1, e^(-1))"],
    ["plot y = cos x and y = x", "meeting-1-2", "(0.739085133215, 0.739085133215)"],
    ["plot sin x on [-2,6]", "zeros", "(0, 0) (pi, 0)"],
    ["plot y = x^4 - 5x^2 + 4", "zeros", "(-2, 0) (-1, 0) (1, 0) (2, 0)"],
    ["plot f(x) = x^2 if x < 0, x + 1 if x >= 0", "y-intercept", "(0, 1)"],
  ];
  for (const [request, layer, places] of rows) assert.equal(await placesOf(request, layer), places, `${request}: ${layer}`);
});

test("asymptotes are where the limits are, and nowhere else", async () => {
  const rows: [request: string, lines: string][] = [
    ["plot y = (2x+1)/(x-3)", "x = 3; y = 2"],
    ["plot y = x^2/(x-1)", "x = 1; y = x + 1"],
    ["plot y = 1/(x^2-4)", "x = -2; x = 2; y = 0"],
    ["plot y = arctan x", "y = pi/2; y = -pi/2"],
    ["plot y = e^(-x^2)", "y = 0"],
    ["plot y = sqrt(x^2+1)", "y = x; y = -x"],
    ["plot y = ln x", "x = 0"],
    ["plot y = e^(1/x)", "x = 0; y = 1"],
    ["plot y = tan x on [-2, 2]", "x = -pi/2; x = pi/2"],
    // The graph is the line, or has a hole, or swings.
    ["plot y = |x|", ""],
    ["plot (x^2-1)/(x-1)", ""],
    ["plot y = x + sin x", ""],
    ["plot y = 1/x on [1, 2]", ""],
  ];
  for (const [request, lines] of rows) {
    const asymptotes = layersOf(await solvedOnce(request)).filter(({ role }) => role === "asymptote");
    const found = asymptotes.map((layer) => (layer.type === "implicit" ? toAscii(layer.relation.json) : layer.id)).join("; ");
    assert.equal(found, lines, request);
  }
});

test("answers about graphs are held against the question", async () => {
  const rows: [request: string, answer: string, verdict: string][] = [
    ["find the asymptotes of f(x) = 1 + e^(-x^2)", "y = 1", "proved"],
    ["asymptotes of y = coth x", "x = 0, y = 1, y = -1", "proved"],
    ["asymptotes of y = artanh x", "x = -1, x = 1", "proved"],
    ["asymptotes of y = log_x(2)", "x = 1, y = 0", "proved"],
    // Whether there are values to the left of 0 is not decided for such a power.
    ["asymptotes of y = x^(-pi)", "x = 0, y = 0", "unchecked"],
    ["asymptotes of y = arctan x", "y = \\frac{\\pi}{2}, y = -\\frac{\\pi}{2}", "proved"],
    ["plot y = 1/x with its asymptotes", "x = 0, y = 0", "proved"],
    ["plot y = tan x on [0, 2π] with asymptotes", "x = \\frac{\\pi}{2}, x = \\frac{3\\pi}{2}", "proved"],
    ["plot y = 1/(x + 1) for x > 0 and its asymptotes", "y = 0", "proved"],
    ["period of sin(2x)", "\\pi", "proved"],
    ["is f(x) = x^3 even or odd", "\\text{odd}", "proved"],
    ["判断函数 f(x) = |x| + cos x 的奇偶性", "\\text{偶函数}", "proved"],
    ["Is the function f(x) = x^2 + x even, odd, or neither?", "\\text{neither even nor odd}", "proved"],
    ["find the period of y = sin x + cos(2x)", "2\\pi", "sampled"],
    ["find the turning points of y = x^3 - 3x", "(-1, 2), (1, -2)", "proved"],
    // Neither the second derivative nor a level tangent tells of these.
    ["find the turning points of y = x^4(x - 2)", "(0, 0), \\left(\\frac{8}{5}, -\\frac{8192}{3125}\\right)", "proved"],
    ["find the turning points of y = |x^2 - 4|", "(-2, 0), (0, 4), (2, 0)", "proved"],
    ["find the turning points of y = 3x^5 - 5x^3", "(-1, 2), (1, -2)", "proved"],
    ["plot y = x^2 and y = 2x+3 and mark the intersections", "(-1, 1), (3, 9)", "proved"],
    ["plot sin x and cos x and label the points of intersection", "\\frac{\\pi}{4} + k\\pi, k \\in \\mathbb{Z}", "proved"],
    ["plot sin x on [0, 2pi] and mark its zeros", "x = 0, x = \\pi, x = 2\\pi", "proved"],
    ["画出 y=x² 与 y=x+2 的图像，并求交点", "(-1, 1), (2, 4)", "proved"],
  ];
  for (const [request, latex, status] of rows) {
    const { answers } = await solvedOnce(request);
    assert.deepEqual([answers[0]?.latex, answers[0]?.verdict.status], [latex, status], request);
  }
});

test("at a corner the second derivative decides nothing", async () => {
  const rows: [request: string, keys: string[]][] = [
    ["plot y = x^2 - 4|x|", ["label.minimum", "label.maximum", "label.minimum"]],
    ["plot y = |x| - x^2", ["label.maximum", "label.minimum", "label.maximum"]],
    ["plot y = x^4 - 4|x|", ["label.minimum", "label.maximum", "label.minimum"]],
  ];
  for (const [request, keys] of rows) {
    const layer = layersOf(await solvedOnce(request)).find(({ id }) => id === "turning-points");
    assert.ok(layer?.type === "points", request);
    assert.deepEqual(
      layer.points.map(({ label }) => label?.key),
      keys,
      request,
    );
  }
});

test("points are said to be all there are only where they are", async () => {
  const rows: [request: string, id: string, key: string][] = [
    ["plot y = tan x for x > 0", "zeros", "label.some-zeros"],
    ["plot y = tan x on [1, 5]", "zeros", "label.zero"],
    ["plot y = sin x on [0, 100] and mark the zeros", "zeros", "label.some-zeros"],
    ["plot y = sin x on [0, 10] and mark the zeros", "zeros", "label.zeros"],
  ];
  for (const [request, id, key] of rows) {
    const layer = layersOf(await solvedOnce(request)).find((each) => each.id === id);
    assert.equal(layer?.label?.key, key, request);
  }
});

test("one place of several that are named is no list", async () => {
  const layer = layersOf(await solvedOnce("graph y = sqrt(sin x - 1)")).find(({ id }) => id === "zeros");
  const { points } = layer?.label?.params ?? {};
  assert.ok(isFormula(points));
  assert.deepEqual([layer?.label?.key, points.json], ["label.some-zeros", ["Tuple", ["Divide", "Pi", 2], 0]]);
});

test("over an interval a curve has ends; over half a line it has values only there", async () => {
  const rows: [request: string, shape: string][] = [
    ["plot sin x on [-2,6]", "-2 closed 6 closed"],
    ["Graph y = x^2 on (0, 3)", "0 open 3 open"],
    ["Graph f(x) = x^2 where -1 < x ≤ 2", "-1 open 2 closed"],
    ["draw y=x^2, -2<=x<=2", "-2 closed 2 closed"],
    ["plot sin(x) for x from 0 to 10", "0 closed 10 closed"],
    ["Graph y = 1/x for x > 0", "Which"],
  ];
  for (const [request, shape] of rows) {
    const curve = layersOf(await solvedOnce(request))[0];
    assert.ok(curve?.type === "curve");
    const ends = curve.over?.map(({ json }, index) => `${toAscii(json)} ${curve.ends?.[index]}`).join(" ");
    assert.equal(ends ?? headOf(curve.y.json), shape, request);
  }
});

test("letters without a value are sliders", async () => {
  const range = ({ name, value, from, to, step }: Parameter): string => `${name} ${value} [${from}, ${to}] ${step}`;
  const rows: [request: string, parameters: string][] = [
    ["graph y = a x^2", "a 1 [-5, 5] 0.1"],
    ["graph y = a x^2 with a from -3 to 3", "a 1 [-3, 3] 0.05"],
    ["plot y = k/x with k from 1 to 10", "k 1 [1, 10] 0.05"],
    ["plot y = sin(kx) for k between 2 and 5", "k 3.5 [2, 5] 0.02"],
    ["plot y = x^n", "n 2 [0, 10] 1"],
    ["graph y = a^x", "a 2 [0.1, 5] 0.1"],
    ["plot y = e^(-kx) where k > 0", "k 1 [0.05, 5] 0.05"],
    ["plot x^2+y^2=r^2", "r 2 [0, 5] 0.1"],
    ["画出 y = A sin(ωx + φ) 的图像", "A 1 [-5, 5] 0.1; omega 1 [0, 5] 0.1; varphi 0 [-3.2, 3.2] 0.1"],
    ["plot s = v t + a t^2", "v 1 [-5, 5] 0.1; a 1 [-5, 5] 0.1"],
    ["graph y = sin x", ""],
  ];
  for (const [request, parameters] of rows) {
    const { figures } = await solvedOnce(request);
    assert.equal((figures[0]?.parameters ?? []).map(range).join("; "), parameters, request);
  }
});

test("a window that is asked for is the window", async () => {
  const rows: [request: string, x: number[] | undefined, y: number[] | undefined][] = [
    ["plot sin x in the window [-5,5] by [-2,2]", [-5, 5], [-2, 2]],
    ["plot tan x with y from -5 to 5", undefined, [-5, 5]],
    ["plot y = sin x zoomed to x from -1 to 1", [-1, 1], undefined],
    ["plot y = x^2 with the window -2 <= x <= 2, 0 <= y <= 4", [-2, 2], [0, 4]],
    ["graph y = a x^2 in the window [-1,1] by [0,5]", [-1, 1], [0, 5]],
  ];
  for (const [request, x, y] of rows) {
    const { figures } = await solvedOnce(request);
    const view = figures[0]?.view;
    if (x) assert.deepEqual(view?.x, x, request);
    if (y) assert.deepEqual(view?.y, y, request);
  }
});

test("a picture is not lost where nothing can be found out about it", async () => {
  for (const request of [
    "plot y = sin(x^3 + e^x) / ln(x^2 + cos x)",
    "plot y = sin(sin(sin(x) + x^2))",
    "plot y = (x^50 - 3x^49 + 1)/(x^20 - 7x^3 + 5)",
    "plot y = floor(x^2) - x",
    "graph y = a sin(b x + c) + d",
  ]) {
    const { status, figures } = await solvedOnce(request);
    assert.deepEqual([status, figures.length], ["solved", 1], request);
  }
});

test("the letter of the vertical axis is no letter that can be changed, and what it names has a scale of its own", async (context) => {
  const rows: [request: string, letters: string][] = [
    ["plot P = 100 e^(0.05 t)", ""],
    ["plot N = 50*2^t", ""],
    ["graph V = 1/t", ""],
    ["graph V = k/t", "k"],
    ["plot y = a e^x", "a"],
    ["plot x^2 + a y^2 = 1", "a"],
  ];
  for (const [request, letters] of rows) {
    await context.test(request, async () => {
      const { figures } = await solvedOnce(request);
      const [figure] = figures;
      assert.equal((figure?.parameters ?? []).map(({ name }) => name).join(), letters);
      if (/ = /.test(request) && !request.includes("x^2")) assert.equal(figure?.view.aspect, "free");
    });
  }
});
