import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Layer, PlotMark, PlotSpec } from "../../contract.ts";
import { FigureError } from "../../errors/figure-error.ts";
import { parse } from "../../expression/parse.ts";
import { composeFigure } from "../compose-figure.ts";
import { toPlotSpec } from "../to-plot-spec.ts";

type Samples = { x: (string | number)[]; y?: number[] };

const layer = (type: "bars" | "box" | "scatter", samples: Samples): Layer => ({ id: type, type, samples });
const histogram = (x: number[], edges: number[]): Layer => ({ id: "histogram", type: "histogram", samples: { x }, edges });
const draw = (...layers: Layer[]): PlotSpec => toPlotSpec(composeFigure({ id: "figure", title: { key: "" }, layers }));
const marksOf = (spec: PlotSpec, source: string, mark: string): PlotMark[] =>
  spec.marks.filter((each) => each.source === source && each.mark === mark);
const column = (marks: readonly PlotMark[], name: string): (string | number | null)[] =>
  marks.flatMap(({ data = {} }) => data[name] ?? []);
const texts = (spec: PlotSpec): (string | number | null)[] => column(spec.marks, "text");
const windowOf = (...layers: Layer[]): [x: number[], y: number[]] => {
  const { view } = composeFigure({ id: "figure", title: { key: "" }, layers });
  return [view.x, view.y];
};

describe("windows", () => {
  const rows: readonly (readonly [name: string, layers: Layer[], x: number[], y: number[]])[] = [
    ["names in slots, bars from zero", [layer("bars", { x: ["A", "B", "C"], y: [3, 5, 2] })], [0, 3], [0, 6]],
    ["bars below zero", [layer("bars", { x: ["A", "B"], y: [-3, -5] })], [0, 2], [-6, 0]],
    ["bars of height zero", [layer("bars", { x: ["A"], y: [0] })], [0, 1], [0, 1]],
    ["bars at numbers", [layer("bars", { x: [1, 2, 4], y: [1, 1, 1] })], [0.25, 4.75], [0, 1.2]],
    ["bins", [histogram([1, 2, 3], [0, 5])], [-0.2, 5.2], [0, 3.5]],
    ["a scatter plot far from zero", [layer("scatter", { x: [1000, 1010], y: [50, 51] })], [999, 1011], [49.9, 51.1]],
    ["one dot", [layer("scatter", { x: [2], y: [3] })], [1, 3], [2, 4]],
  ];
  for (const [name, layers, x, y] of rows) test(name, () => assert.deepEqual(windowOf(...layers), [x, y]));

  test("all observations are in the window", () => {
    const numbers = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(numbers, (values) => {
        const half = Math.floor(values.length / 2);
        const [x, y] = [values.slice(0, half), values.slice(half, 2 * half)];
        const view = windowOf(layer("scatter", { x, y }));
        const inside = ([from = 0, to = 0]: number[], column: number[]): boolean =>
          column.every((value) => value >= from && value <= to);
        assert.ok(inside(view[0], x) && inside(view[1], y));
      }),
    );
  });
});

describe("in any window nothing is drawn outside of it", () => {
  const many = Array.from({ length: 400 }, (_, index) => index);
  const strips: Layer = {
    id: "strips",
    type: "rectangles",
    variable: "x",
    y: parse("x^2 - 2"),
    over: [parse("-1"), parse("3")],
    count: parse("7"),
    at: "trapezoid",
  };
  const rows: readonly (readonly [name: string, layer: Layer])[] = [
    ["bars", layer("bars", { x: ["A", "B", "C"], y: [3, -5, 2] })],
    ["hundreds of bars", layer("bars", { x: many.map((index) => index / 100), y: many.map((index) => Math.sin(index)) })],
    ["bins", histogram([1, 2, 2.5, 3, 3.5], [0, 1, 2, 3, 4])],
    ["boxes", layer("box", { x: ["A", "A", "A", "A", "B", "B"], y: [-3, 1, 2, 4, 0, 3] })],
    ["a lying box", layer("box", { x: [-3, 1, 2, 2, 2, 4] })],
    ["dots", layer("scatter", { x: [-1, 0, 1, 2, 3], y: [3, 0, 1, -2, 4] })],
    ["strips", strips],
  ];
  const interval = fc
    .tuple(fc.double({ min: -6, max: 6, noNaN: true }), fc.double({ min: 0.1, max: 6, noNaN: true }))
    .map(([from, width]): [number, number] => [from, from + width]);
  for (const [name, given] of rows) {
    test(name, () => {
      const figure = composeFigure({ id: "figure", title: { key: "" }, layers: [given] });
      fc.assert(
        fc.property(interval, interval, (x, y) => {
          const { marks } = toPlotSpec(figure, { view: { x, y, aspect: "free" } });
          const slack = [1e-3 * (x[1] - x[0]), 1e-3 * (y[1] - y[0])] as const;
          for (const { source, data = {}, mark } of marks) {
            if (source === undefined || mark === "text") continue;
            for (const [side, [from, to]] of [x, y].entries())
              for (const value of (side === 0 ? ["x", "x1", "x2"] : ["y", "y1", "y2"]).flatMap((name) => data[name] ?? []))
                assert.ok(
                  value === null || (Number(value) >= from - (slack[side] ?? 0) && Number(value) <= to + (slack[side] ?? 0)),
                  `${mark} at ${value}`,
                );
          }
        }),
      );
    });
  }
});

describe("on the smallest chart there is still room for the data", () => {
  const names = ["a long name of something", "another name that is long", "Llanfairpwllgwyngyll"];
  const labelled = (id: string): Layer => ({
    ...layer("bars", { x: names, y: [1, 2, 3] }),
    id,
    label: { key: "what has a long name, too, as names of columns have" },
  });
  const rows: readonly (readonly [name: string, ...layers: Layer[]])[] = [
    ["long names", layer("bars", { x: names, y: [1, 2, 3] })],
    ["long labels", labelled("first"), labelled("second")],
    ["a scatter plot", layer("scatter", { x: [1, 2], y: [1e6, 2e6] })],
    ["a histogram", histogram([1, 2], [0, 1, 2, 3])],
  ];
  for (const [name, ...layers] of rows) {
    test(name, () => {
      const { options } = toPlotSpec(composeFigure({ id: "figure", title: { key: "" }, layers }), { width: 120, height: 90 });
      const { marginLeft, marginRight, marginTop, marginBottom } = options as Record<string, number>;
      assert.ok(120 - Number(marginLeft) - Number(marginRight) >= 20, JSON.stringify(options));
      assert.ok(90 - Number(marginTop) - Number(marginBottom) >= 20, JSON.stringify(options));
    });
  }
});

describe("texts", () => {
  test("each bar has its name below and its number at its end", () => {
    const spec = draw(layer("bars", { x: ["apples", "pears"], y: [4, -7.5] }));
    for (const text of ["apples", "pears", "4", "−7.5"]) assert.ok(texts(spec).includes(text), text);
  });

  test("counted things have no tick at a half", () => {
    const spec = draw(layer("bars", { x: ["A", "B"], y: [1, 2] }));
    assert.deepEqual(texts(spec), ["A", "B", "0", "1", "2", "1", "2"]);
  });

  test("ticks of a histogram stand at its edges", () => {
    const spec = draw(histogram([1, 7, 8, 22], [0, 7, 14, 21, 28]));
    for (const text of ["0", "7", "14", "21", "28"]) assert.ok(texts(spec).includes(text), text);
  });

  test("tips tell the data exactly", () => {
    const bars = draw(layer("bars", { x: ["A"], y: [1.123456789] }));
    assert.deepEqual(column(marksOf(bars, "bars", "dot"), "title"), ["A: 1.123456789"]);
    const scatter = draw(layer("scatter", { x: [0.1234567], y: [-2] }));
    assert.deepEqual(column(marksOf(scatter, "scatter", "dot"), "title"), ["(0.1234567, −2)"]);
    const box = draw(layer("box", { x: [1, 2, 3, 4, 5] }));
    assert.deepEqual(column(marksOf(box, "box", "dot"), "title"), [
      "minimum 1, lower quartile 1.5, median 3, upper quartile 4.5, maximum 5",
    ]);
    const bins = draw(histogram([1, 2, 2.5], [0, 2, 4]));
    assert.deepEqual(column(marksOf(bins, "histogram", "dot"), "title"), ["[0, 2): 1", "[2, 4]: 2"]);
  });

  test("a legend names the data and the curve with them, and only then", () => {
    const dots: Layer = { ...layer("scatter", { x: [1, 2], y: [1, 2] }), label: { key: "measured" } };
    const line: Layer = { id: "line", type: "curve", variable: "x", y: parse("x"), label: { key: "fitted" } };
    assert.ok(["measured", "fitted"].every((name) => texts(draw(dots, line)).includes(name)));
    assert.ok(!texts(draw(dots)).includes("measured"));
  });
});

test("as many places as a page can hold are drawn as squares that hold them all, and the picture says so", () => {
  const count = 1_000_000;
  const x = Array.from({ length: count }, (_, index) => Math.sin(index));
  const y = x.map((value, index) => value + Math.cos(index * index));
  const spec = draw(layer("scatter", { x, y }));
  const marks = marksOf(spec, "scatter", "dot").filter(({ data }) => data?.title);
  assert.ok(marks.every(({ data }) => (data?.x?.length ?? 0) <= 1500));
  const held = column(marks, "title").map((title) => Number(String(title).split(" ")[0]));
  assert.equal(
    held.reduce((sum, part) => sum + part, 0),
    count,
  );
  assert.ok(texts(spec).some((text) => String(text).startsWith("1000000 points")));
});

describe("data that cannot be drawn are an error", () => {
  const rows: readonly (readonly [name: string, layer: Layer, message: RegExp])[] = [
    [
      "a number that is none",
      layer("bars", { x: ["A", "B"], y: [1, Number.NaN] }),
      /observation 2 of layer bars is no number: NaN/,
    ],
    ["a name among numbers", layer("scatter", { x: [1, "two"], y: [1, 2] }), /observation 2 of layer scatter is no number: two/],
    ["no heights", layer("bars", { x: ["A"] }), /layer bars has no second column/],
    ["columns of unequal length", layer("scatter", { x: [1, 2], y: [1] }), /columns of layer scatter have 2 and 1 entries/],
    ["nothing", layer("box", { x: [] }), /layer box has no observations/],
    [
      "more bars than can be told apart",
      layer("bars", { x: Array.from({ length: 2000 }, (_, index) => index), y: Array.from({ length: 2000 }, () => 1) }),
      /layer bars has 2000 bars, and no more than 1500/,
    ],
    ["one edge", histogram([1], [0]), /needs two edges/],
    ["edges turned round", histogram([1], [2, 1]), /edge 2 of layer histogram does not ascend: 1/],
    ["numbers beyond all windows", layer("scatter", { x: [0, 1e300], y: [0, 1] }), /beyond 10\^100/],
  ];
  for (const [name, given, message] of rows)
    test(name, () => assert.throws(() => draw(given), { name: FigureError.name, message }));
});
