import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { boxOfLabel, labelsOf, shrunk } from "../../test/label-boxes.ts";
import { parabolaFigure } from "../../test/parabola-figure.ts";
import type { Figure, Layer, MathJson, PlotMark, PlotSpec, View } from "../contract.ts";
import { FigureError } from "../errors/figure-error.ts";
import { expressionOf } from "../expression/expression.ts";
import { composeFigure } from "./compose-figure.ts";
import { overlap, within } from "./labels/boxes.ts";
import { toPlotSpec } from "./to-plot-spec.ts";

const e = expressionOf;
const title = { key: "figure.graph-of", params: { function: e(["Equal", "y", "x"]) } };
const figureOf = (...layers: Layer[]): Figure => composeFigure({ id: "figure", title, layers });
const curve = (y: MathJson, more: Partial<Layer> = {}): Layer =>
  ({ id: "curve", type: "curve", variable: "x", y: e(y), ...more }) as Layer;
const marksOf = (spec: PlotSpec, source: string): PlotMark[] => spec.marks.filter((mark) => mark.source === source);
const column = (mark: PlotMark | undefined, name: string): (number | string | null)[] => mark?.data?.[name] ?? [];
const texts = (spec: PlotSpec): unknown[] => labelsOf(spec).map((mark) => column(mark, "text")[0]);

test("points carry their exact coordinates, never decimals, and no words", () => {
  const said = (figure: Figure): unknown[] => texts(toPlotSpec(figure)).toSorted();
  assert.deepEqual(said(parabolaFigure(1, -4, 3)), ["(0, 3)", "(1, 0)", "(2, −1)", "(3, 0)", "x = 2"]);
  assert.deepEqual(said(parabolaFigure(1, 0, -3)), ["(0, −3)", "(−√3, 0)", "(√3, 0)", "x = 0"].toSorted());
  assert.deepEqual(
    said(parabolaFigure(2, 3, -1)),
    ["(0, −1)", "((−3 + √17)/4, 0)", "((−3 − √17)/4, 0)", "(−3/4, −17/8)", "x = −3/4"].toSorted(),
  );
});

test("a vertex that is a zero is labelled once", () => {
  assert.deepEqual(texts(toPlotSpec(parabolaFigure(1, 0, 0))), ["(0, 0)", "x = 0"]);
});

test("tips give the name, the exact coordinates, and decimals where these say more", () => {
  const tips = (spec: PlotSpec, source: string): unknown[] => marksOf(spec, source).flatMap((mark) => column(mark, "title"));
  const irrational = toPlotSpec(parabolaFigure(1, 0, -3));
  assert.deepEqual(tips(irrational, "zeros"), ["zero (−√3, 0)\n≈ (−1.73205, 0)", "zero (√3, 0)\n≈ (1.73205, 0)"]);
  assert.deepEqual(tips(irrational, "vertex"), ["vertex (0, −3)"]);
  assert.deepEqual(tips(toPlotSpec(parabolaFigure(2, 3, -1)), "vertex"), ["vertex (−3/4, −17/8)\n= (−0.75, −2.125)"]);
});

test("words come from the wording, and change nothing else", () => {
  const figure = parabolaFigure(1, -4, 3);
  const english = toPlotSpec(figure);
  const chinese = toPlotSpec(figure, { wording: { "figure.graph-of": "{function} 的图像", "label.vertex": "顶点 {point}" } });
  assert.match(String(english.options.ariaLabel), /^Graph of y = /);
  assert.match(String(chinese.options.ariaLabel), /^y = .* 的图像$/);
  assert.match(String(chinese.options.ariaDescription), /; 顶点 \(2, −1\)$/);
  assert.deepEqual(
    marksOf(chinese, "vertex").flatMap((mark) => column(mark, "title")),
    ["顶点 (2, −1)"],
  );
  assert.deepEqual(texts(chinese), texts(english));
});

test("a specification is plain JSON, and the same every time", () => {
  for (const figure of [
    parabolaFigure(1, -4, 3),
    parabolaFigure("1e-8", "-0.02", "10000.000001"),
    figureOf(curve(["Divide", 1, "x"])),
  ]) {
    const spec = toPlotSpec(figure);
    assert.deepEqual(JSON.parse(JSON.stringify(spec)), spec);
    assert.deepEqual(toPlotSpec(structuredClone(figure)), spec);
  }
});

test("every mark of a layer names it, and grid and axes name none", () => {
  const spec = toPlotSpec(parabolaFigure(1, -4, 3));
  assert.deepEqual([...new Set(spec.marks.map(({ source }) => source))].toSorted(), [
    "axis",
    "curve",
    "vertex",
    "y-intercept",
    "zeros",
    undefined,
  ]);
  assert.deepEqual(
    marksOf(spec, "axis").map(({ mark }) => mark),
    ["line", "text"],
  );
});

test("the axis of symmetry runs exactly from edge to edge", () => {
  const figure = parabolaFigure(1, -4, 3);
  const [line] = marksOf(toPlotSpec(figure), "axis");
  assert.deepEqual(column(line, "x"), [2, 2]);
  assert.deepEqual(column(line, "y"), figure.view.y);
  assert.ok(line?.options.strokeDasharray);
});

test("axes are drawn where they are, and not where they are out of view", () => {
  const arrows = (view: View): number =>
    toPlotSpec(parabolaFigure(1, -4, 3), { view }).marks.filter(({ mark }) => mark === "arrow").length;
  assert.equal(arrows({ x: [-1, 5], y: [-2, 5], aspect: "free" }), 2);
  assert.equal(arrows({ x: [1, 5], y: [-2, 5], aspect: "free" }), 1);
  assert.equal(arrows({ x: [1, 5], y: [1, 5], aspect: "free" }), 0);
});

test("zooming samples anew: as smooth as before, and what is out of view is not drawn", () => {
  const spec = toPlotSpec(parabolaFigure(1, -4, 3), { view: { x: [0.999, 1.001], y: [-0.002, 0.002], aspect: "free" } });
  const [line] = marksOf(spec, "curve");
  assert.ok(column(line, "x").length >= 2);
  for (const [index, x] of column(line, "x").entries()) {
    const expected = Number(x) ** 2 - 4 * Number(x) + 3;
    assert.ok(Math.abs(Number(column(line, "y")[index]) - expected) < 1e-6, `${x}`);
  }
  assert.deepEqual(texts(spec), ["(1, 0)"]);
});

test("numbers have no more digits than a pixel can show", () => {
  const spec = toPlotSpec(parabolaFigure(1, -4, 3));
  for (const mark of spec.marks.filter(({ source }) => source !== undefined)) {
    for (const name of ["x", "y"]) for (const value of column(mark, name)) assert.ok(String(value).length <= 8, `${value}`);
  }
});

test("a phone gets fewer ticks and larger text", () => {
  const figure = parabolaFigure(1, -4, 3);
  const [wide, narrow] = [toPlotSpec(figure), toPlotSpec(figure, { width: 390, height: 300 })];
  const rules = (spec: PlotSpec): number =>
    spec.marks.filter(({ mark }) => mark.startsWith("rule")).flatMap((mark) => Object.values(mark.data ?? {}).flat()).length;
  assert.ok(rules(narrow) < rules(wide));
  assert.ok(Number(labelsOf(narrow)[0]?.options.fontSize) > Number(labelsOf(wide)[0]?.options.fontSize));
});

test("axes are called by the letters of the function", () => {
  const label = { key: "figure.line", params: { function: e(["Equal", "s", "t"]) } };
  const spec = toPlotSpec(figureOf({ id: "curve", type: "curve", variable: "t", y: e("t"), label }));
  const names = spec.marks.filter(({ options }) => options.fontStyle === "italic").flatMap((mark) => column(mark, "text"));
  assert.deepEqual(names, ["t", "s"]);
});

test("a curve over an interval ends there, with the ends it has", () => {
  const spec = toPlotSpec(
    figureOf(curve(["Power", "x", 2], { over: [e(0), e(2)], ends: ["closed", "open"] } as Partial<Layer>)),
    {
      view: { x: [-1, 3], y: [-1, 5], aspect: "free" },
    },
  );
  const [line, closed, open] = marksOf(spec, "curve");
  assert.deepEqual([column(line, "x")[0], column(line, "x").at(-1)], [0, 2]);
  assert.deepEqual(
    [closed, open].map((mark) => [column(mark, "x")[0], column(mark, "y")[0]]),
    [
      [0, 0],
      [2, 4],
    ],
  );
  assert.notEqual(closed?.options.fill, open?.options.fill);
});

test("breaks are null in both columns", () => {
  const [line] = marksOf(toPlotSpec(figureOf(curve(["Divide", 1, "x"]))), "curve");
  assert.equal(column(line, "x").filter((value) => value === null).length, 1);
  assert.equal(column(line, "x").indexOf(null), column(line, "y").indexOf(null));
});

test("a segment is cut off at the window, and an arrow that is cut off has no head", () => {
  const ends = { from: [e(0), e(0)], to: [e(10), e(10)] } as const;
  const figure = (type: "segment" | "arrow"): Figure => figureOf({ id: "it", type, from: [...ends.from], to: [...ends.to] });
  const inside: View = { x: [-1, 11], y: [-1, 11], aspect: "free" };
  const cut: View = { x: [-1, 5], y: [-1, 11], aspect: "free" };
  const drawn = (type: "segment" | "arrow", view: View) => marksOf(toPlotSpec(figure(type), { view }), "it");
  assert.deepEqual(column(drawn("segment", cut)[0], "x"), [0, 5]);
  assert.deepEqual(column(drawn("segment", cut)[0], "y"), [0, 5]);
  assert.deepEqual(
    drawn("arrow", inside).map(({ mark }) => mark),
    ["arrow"],
  );
  assert.deepEqual(
    drawn("arrow", cut).map(({ mark }) => mark),
    ["line"],
  );
  assert.deepEqual(drawn("arrow", { x: [20, 30], y: [-1, 11], aspect: "free" }), []);
});

describe("what cannot be drawn is an error, never a wrong picture", () => {
  const figure = parabolaFigure(1, -4, 3);
  const view = (x: [number, number], y: [number, number] = [0, 1]): { view: View } => ({ view: { x, y, aspect: "free" } });
  const table: [name: string, draw: () => unknown, message: RegExp][] = [
    [
      "a type that nobody draws",
      () => toPlotSpec(figureOf({ id: "ghost", type: "hologram" } as unknown as Layer)),
      /^hologram layers are not drawn yet: ghost$/,
    ],
    [
      "a layer of no known type",
      () => toPlotSpec(figureOf({ id: "it", type: "constructor" } as unknown as Layer)),
      /^constructor layers are not drawn yet/,
    ],
    [
      "the side of a line",
      () => toPlotSpec(figureOf({ id: "side", type: "implicit", relation: e(["Less", "x", "y"]) })),
      /^implicit layers other than equations are not drawn: side$/,
    ],
    [
      "an equation that every point satisfies",
      () => toPlotSpec(figureOf({ id: "plane", type: "implicit", relation: e(["Equal", ["Add", "x", "y"], ["Add", "y", "x"]]) })),
      /^every point satisfies the equation of layer plane$/,
    ],
    [
      "an equation with a third letter",
      () => toPlotSpec(figureOf({ id: "family", type: "implicit", relation: e(["Equal", ["Power", "x", "a"], "y"]) })),
      /^layer family cannot be drawn: a has no value/,
    ],
    [
      "a path with a second letter",
      () => toPlotSpec(figureOf({ id: "path", type: "parametric", x: e("t"), y: e("s"), parameter: "t", over: [e(0), e(1)] })),
      /^layer path cannot be drawn: s has no value/,
    ],
    [
      "a curve with a letter",
      () => toPlotSpec(figureOf(curve(["Multiply", "a", "x"]))),
      /layer curve cannot be drawn: a has no value/,
    ],
    ["a window of no width", () => toPlotSpec(figure, view([1, 1])), /window has no width: x from 1 to 1/],
    ["a window turned round", () => toPlotSpec(figure, view([0, 1], [3, 2])), /window has no width: y from 3 to 2/],
    ["a window of NaN", () => toPlotSpec(figure, view([Number.NaN, 1])), /window is not finite: x from NaN to 1/],
    ["a window of ±10^300", () => toPlotSpec(figure, view([-1e300, 1e300])), /window reaches beyond 10\^100/],
    ["a window without end", () => toPlotSpec(figure, view([0, Number.POSITIVE_INFINITY])), /window is not finite/],
    ["a window between two doubles", () => toPlotSpec(figure, view([1, 1 + 1e-15])), /window is too narrow/],
    ["no pixels", () => toPlotSpec(figure, { width: 0 }), /chart of 0 × 400 pixels cannot be drawn/],
    ["pixels that are no number", () => toPlotSpec(figure, { height: Number.NaN }), /640 × NaN/],
  ];
  for (const [name, draw, message] of table) {
    test(name, () => assert.throws(draw, (error) => error instanceof FigureError && message.test(error.message)));
  }
});

test("no label leaves the picture or overlaps another, whatever the parabola and the size", () => {
  const coefficient = fc
    .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -5, max: 5 }))
    .map(([digits, exponent]) => `${digits}e${exponent}`);
  const leading = coefficient.filter((text) => !text.startsWith("0"));
  fc.assert(
    fc.property(leading, coefficient, coefficient, fc.constantFrom(320, 390, 640, 1000), (a, b, c, width) => {
      const spec = toPlotSpec(parabolaFigure(a, b, c), { width, height: width < 400 ? 260 : 400 });
      const boxes = labelsOf(spec).map((mark) => boxOfLabel(mark, spec));
      const picture = { left: 1, top: 1, right: width - 1, bottom: Number(spec.options.height) - 1 };
      const inner = boxes.map(shrunk);
      boxes.forEach((box, index) => {
        assert.ok(within(box, picture), `${texts(spec)[index]} leaves the picture`);
        for (const other of inner.slice(index + 1)) assert.ok(!overlap(box, other), `${texts(spec)}`);
      });
      for (const mark of spec.marks) for (const values of Object.values(mark.data ?? {})) assert.ok(values.length <= 1500);
      const [line] = marksOf(spec, "curve");
      assert.ok(column(line, "x").length >= 20, "the curve is drawn");
    }),
    { numRuns: 200 },
  );
});
