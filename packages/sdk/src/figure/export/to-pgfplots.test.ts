import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Expression, Figure, Layer } from "../../contract.ts";
import { parse } from "../../expression/parse.ts";
import { toMatplotlib } from "./to-matplotlib.ts";
import { toPgfplots } from "./to-pgfplots.ts";

const p = parse;
const place = (x: string, y: string): [Expression, Expression] => [p(x), p(y)];

/** One layer of each type. */
const flat: Layer[] = [
  { id: "curve", type: "curve", variable: "x", y: p("\\frac1x") },
  { id: "ends", type: "curve", variable: "x", y: p("x^2"), over: place("0", "2"), ends: ["closed", "open"] },
  { id: "implicit", type: "implicit", relation: p("x^2+y^2=4") },
  { id: "parametric", type: "parametric", x: p("\\cos t"), y: p("\\sin t"), parameter: "t", over: place("0", "2\\pi") },
  { id: "polar", type: "polar", r: p("1+\\cos t"), angle: "t", over: place("0", "2\\pi") },
  { id: "region", type: "region", conditions: [p("x+y<1"), p("x \\ge 0")] },
  {
    id: "points",
    type: "points",
    points: [
      { x: p("\\sqrt{7}"), y: p("1") },
      { x: p("1"), y: p("1"), open: true },
    ],
  },
  { id: "segment", type: "segment", from: place("0", "0"), to: place("1", "2") },
  { id: "arrow", type: "arrow", from: place("0", "0"), to: place("2", "1") },
  { id: "angle", type: "angle", at: place("0", "0"), from: place("1", "0"), to: place("1", "2") },
  { id: "field", type: "field", dx: p("y"), dy: p("-x") },
  { id: "slopes", type: "field", dx: p("1"), dy: p("x"), as: "slopes" },
  { id: "rectangles", type: "rectangles", y: p("x^2"), variable: "x", over: place("0", "2"), count: p("4"), at: "midpoint" },
  { id: "trajectory", type: "trajectory", samples: { t: [0, 1, 2], x: [0, 1, 2], y: [0, 1, 0] } },
  { id: "levels", type: "surface", z: p("x^2-y^2"), variables: ["x", "y"] },
];
const charts: Layer[][] = [
  [{ id: "bars", type: "bars", samples: { x: ["a_1", "50 %", "{c}"], y: [1, 3, 2] } }],
  [{ id: "box", type: "box", samples: { x: ["a", "a", "a", "b", "b"], y: [1, 2, 9, 4, 5] } }],
  [{ id: "scatter", type: "scatter", samples: { x: [1, 2, 3], y: [2, 4, 5] } }],
  [{ id: "histogram", type: "histogram", samples: { x: [1, 2, 2, 3, 9] }, edges: [0, 2, 4] }],
  [{ id: "line", type: "number-line", sets: [p("(1, 3]")] }],
];
const spatial: Layer[] = [
  { id: "helix", type: "space-curve", x: p("\\cos t"), y: p("\\sin t"), z: p("t"), parameter: "t", over: place("0", "6") },
  { id: "surface", type: "surface", z: p("x^2-y^2"), variables: ["x", "y"] },
  {
    id: "sphere",
    type: "parametric-surface",
    x: p("\\cos u \\cos v"),
    y: p("\\sin u \\cos v"),
    z: p("\\sin v"),
    parameters: ["u", "v"],
    over: [place("0", "6"), place("-1", "1")],
  },
];

const figure = (layers: Layer[], space = false): Figure => ({
  id: "figure",
  title: { key: "figure.graph-of", params: { function: p("y = x^2") } },
  alt: [],
  view: { x: [-4, 4], y: [-3, 3], aspect: "equal", ...(space ? { z: [-4, 4], turn: { azimuth: -60, elevation: 20 } } : {}) },
  layers,
});
const all: [name: string, figure: Figure][] = [
  ...flat.map((layer): [string, Figure] => [layer.id, figure([layer])]),
  ...charts.map((layers): [string, Figure] => [layers[0]?.id ?? "", figure(layers)]),
  ...spatial.map((layer): [string, Figure] => [layer.id, figure([layer], true)]),
];

describe("every type of layer is written for pgfplots", () => {
  for (const [name, each] of all) {
    test(name, () => {
      const document = toPgfplots(each);
      assertBalanced(document);
      assert.match(document, /\\addplot|\\draw/);
      assert.doesNotMatch(document, /undefined|NaN|Infinity|\[object/);
    });
  }
});

describe("and for matplotlib", () => {
  for (const [name, each] of all) {
    test(name, () => {
      const program = toMatplotlib(each);
      assert.match(
        program,
        /^(levels = )?ax\.(plot|axline|contour|contourf|fill|quiver|bar|bxp|scatter|hist|annotate|plot_surface)\(/m,
      );
      assert.doesNotMatch(program, /undefined|NaN|Infinity|\[object/);
    });
  }
});

test("each branch of a graph is a plot of its own", () => {
  const plots = toPgfplots(figure([flat[0] as Layer])).match(/\\addplot\[[^\]]*domain=[^\]]*\]/g) ?? [];
  assert.equal(plots.length, 2);
});

test("words are text and never commands", () => {
  const hostile = "\\input{/etc/passwd} $x$ 50% a_b ^^5c \n\\end{axis}";
  const document = toPgfplots({
    ...figure([{ id: hostile, type: "bars", samples: { x: [hostile], y: [1] }, label: { key: hostile } }]),
    title: { key: "seen.named", params: { name: hostile, what: hostile } },
  });
  assertBalanced(document);
  assert.equal(document.match(/\\end\{axis\}/g)?.length, 1);
  assert.doesNotMatch(document.replace(/^%.*$/gm, ""), /\\input|\^\^/);
});

/** Brackets and environments close in order; comments do not count. */
function assertBalanced(document: string): void {
  const text = document.replace(/(?<!\\)%.*$/gm, "").replace(/\\[{}]/g, "");
  let depth = 0;
  for (const sign of text) {
    depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
    assert.ok(depth >= 0);
  }
  assert.equal(depth, 0);
  const open: string[] = [];
  for (const [, way, name] of text.matchAll(/\\(begin|end)\{(\w+)\}/g)) {
    if (way === "begin") open.push(name as string);
    else assert.equal(open.pop(), name);
  }
  assert.deepEqual(open, []);
}

const beside: [formula: string, byPlaces: boolean][] = [
  ["\\frac{\\sinh x}{x}", true],
  ["\\frac{x^2-1}{x-1}", true],
  ["\\frac{1-\\cos x}{x^2}", true],
  ["\\lfloor x \\rfloor", true],
  ["\\frac1x", false],
  ["\\tan x", false],
  ["\\sqrt{x}", false],
  ["\\ln x", false],
];
for (const [formula, byPlaces] of beside)
  test(`pgf, which has five digits, ${byPlaces ? "does not compute" : "computes"} ${formula}`, () => {
    const written = toPgfplots(figure([{ id: "f", type: "curve", variable: "x", y: p(formula) }]));
    assert.equal(written.includes("f: by its places"), byPlaces);
    assert.equal(/domain=/.test(written), !byPlaces);
  });
