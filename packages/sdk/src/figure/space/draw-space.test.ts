import assert from "node:assert/strict";
import { test } from "node:test";
import type { Figure, Layer, PlotMark, PlotSpec } from "../../contract.ts";
import { FigureError } from "../../errors/figure-error.ts";
import { expressionOf } from "../../expression/expression.ts";
import { parse } from "../../expression/parse.ts";
import { composeFigure } from "../compose-figure.ts";
import { boxOf } from "../labels/place-labels.ts";
import { movingFigure } from "../moving-figure.ts";
import { toPlotSpec } from "../to-plot-spec.ts";

/** Lorenz's system from (1, 1, 1), by the classical Runge–Kutta method with fixed steps. */
function lorenz(count: number, step: number): Extract<Layer, { type: "trajectory" }> {
  const rates = ([x = 0, y = 0, z = 0]: readonly number[]): number[] => [10 * (y - x), x * (28 - z) - y, x * y - (8 / 3) * z];
  const moved = (from: readonly number[], along: readonly number[], by: number): number[] =>
    from.map((value, axis) => value + by * (along[axis] as number));
  const states = [[1, 1, 1]];
  while (states.length < count) {
    const state = states.at(-1) as number[];
    const first = rates(state);
    const second = rates(moved(state, first, step / 2));
    const third = rates(moved(state, second, step / 2));
    const fourth = rates(moved(state, third, step));
    states.push([first, second, second, third, third, fourth].reduce((sum, slope) => moved(sum, slope, step / 6), state));
  }
  const column = (axis: number): number[] => states.map((state) => state[axis] as number);
  const samples = { t: states.map((_, index) => index * step), x: column(0), y: column(1), z: column(2) };
  return { id: "trajectory", type: "trajectory", samples, start: ["1", "1", "1"].map((text) => parse(text)) };
}

const path = lorenz(2000, 0.01);
const at = (x: string, y: string, z: string) => ({ x: parse(x), y: parse(y), z: parse(z) });
const equilibria: Layer = {
  id: "equilibria",
  type: "points",
  points: [at("0", "0", "0"), at("6sqrt(2)", "6sqrt(2)", "27"), at("-6sqrt(2)", "-6sqrt(2)", "27")],
};
const compose = (...layers: Layer[]): Figure => composeFigure({ id: "figure", title: { key: "title" }, layers });
const figure = compose(path, equilibria);

const size = { width: 480, height: 384 };
const numbersOf = ({ data = {} }: PlotMark, name: string): number[] =>
  (data[name] ?? []).filter((value) => typeof value === "number");
const marksOf = ({ marks }: PlotSpec, mark: string, source?: string): PlotMark[] =>
  marks.filter((each) => each.mark === mark && (source === undefined || each.source === source));

test("everything is inside the picture from every side", () => {
  for (const aspect of ["equal", "free"] as const) {
    for (let index = 0; index < 24; index++) {
      const turn = { azimuth: 37 * index - 180, elevation: -90 + (180 * index) / 23 };
      const spec = toPlotSpec(figure, { ...size, view: { ...figure.view, aspect, turn } });
      for (const mark of spec.marks) {
        for (const x of numbersOf(mark, "x")) assert.ok(x >= 0 && x <= size.width, `${mark.mark} at x = ${x}`);
        for (const y of numbersOf(mark, "y")) assert.ok(y >= 0 && y <= size.height, `${mark.mark} at y = ${y}`);
      }
      for (const { data, options } of marksOf(spec, "text")) {
        const anchor = (options.textAnchor ?? "middle") as "start";
        (data?.text ?? []).forEach((text, place) => {
          const pixel = [data?.x?.[place] as number, data?.y?.[place] as number] as const;
          const box = boxOf(String(text), options.fontSize as number, pixel, { dx: 0, dy: 0, anchor });
          assert.ok(box.left >= -2 && box.right <= size.width + 2 && box.top >= -2 && box.bottom <= size.height + 2, `${text}`);
        });
      }
    }
  }
});

test("turning changes no length along the line of sight's axis: z stays as long at elevation 0", () => {
  const heights = [0, 50, 100, 200].map((azimuth) => {
    const spec = toPlotSpec(figure, { ...size, view: { ...figure.view, turn: { azimuth, elevation: 0 } } });
    const y = marksOf(spec, "line", "trajectory").flatMap((mark) => numbersOf(mark, "y"));
    return Math.max(...y) - Math.min(...y);
  });
  for (const height of heights) assert.ok(Math.abs(height - (heights[0] as number)) <= 0.3, String(heights));
});

test("axes have letters, and numbers at their ticks", () => {
  const [numbers, letters] = marksOf(toPlotSpec(figure, size), "text");
  assert.deepEqual(letters?.data?.text, ["x", "y", "z"]);
  for (const text of ["−20", "0", "20", "40"]) assert.ok(numbers?.data?.text?.includes(text), text);
});

test("the axes of a system have its letters", () => {
  const [layer] = figure.layers;
  assert.equal(layer?.type, "trajectory");
  const system = ["S", "I", "R"].map((letter) => expressionOf(["Equal", ["Derivative", letter], 0]));
  const named = { ...figure, layers: [{ ...layer, system } as Layer] };
  assert.deepEqual(marksOf(toPlotSpec(named, size), "text")[1]?.data?.text, ["S", "I", "R"]);
});

test("an axis that points at the eye has neither", () => {
  const spec = toPlotSpec(figure, { ...size, view: { ...figure.view, turn: { azimuth: -90, elevation: 0 } } });
  assert.deepEqual(marksOf(spec, "text")[1]?.data?.text, ["x", "z"]);
});

test("the trajectory is drawn in few points, to a tenth of a pixel, and names its layer", () => {
  const lines = marksOf(toPlotSpec(figure), "line", "trajectory");
  assert.ok(lines.length > 6, `${lines.length} marks`);
  for (const { data } of lines) {
    const columns = [data?.x ?? [], data?.y ?? []];
    assert.ok((columns[0]?.length ?? 0) <= 1500);
    for (const value of columns.flat())
      assert.ok(value === null || Math.abs(10 * Number(value) - Math.round(10 * Number(value))) < 1e-9);
  }
  const opacities = lines.map(({ options }) => options.strokeOpacity as number);
  assert.deepEqual(
    opacities,
    opacities.toSorted((a, b) => a - b),
    "the farthest first",
  );
});

test("points have dots with their coordinates; a trajectory has a ring where it starts", () => {
  const spec = toPlotSpec(figure, size);
  assert.deepEqual(marksOf(spec, "dot", "equilibria")[0]?.data?.x?.length, 3);
  assert.deepEqual(marksOf(spec, "dot", "trajectory")[0]?.data?.title, ["start (1, 1, 1)"]);
  const texts = marksOf(spec, "text").flatMap(({ data }) => data?.text ?? []);
  for (const text of ["(0, 0, 0)", "(1, 1, 1)", "(6√2, 6√2, 27)", "(−6√2, −6√2, 27)"]) assert.ok(texts.includes(text), text);
});

test("coordinates that are too long are told by decimals, the exact ones by the tip", () => {
  const exact = "(5.7 + sqrt(32.49 - 0.16))/2";
  const spec = toPlotSpec(compose(path, { id: "point", type: "points", points: [at(exact, "1", "27")] }), size);
  assert.ok(marksOf(spec, "text").some(({ data }) => data?.text?.[0] === "≈ (5.69, 1, 27)"));
  assert.match(String(marksOf(spec, "dot", "point")[0]?.data?.title), /√.*\n≈ \(5\.69297, 1, 27\)/);
});

test("at a time the trajectory is drawn so far, with a dot at its head", () => {
  const [whole, half] = [toPlotSpec(figure, size), toPlotSpec(figure, { ...size, at: 8 })];
  const length = (spec: PlotSpec): number =>
    marksOf(spec, "line", "trajectory").reduce((sum, mark) => sum + numbersOf(mark, "x").length, 0);
  assert.ok(length(half) < 0.6 * length(whole));
  const [, head] = marksOf(half, "dot", "trajectory");
  const last = path.samples.t.findIndex((time) => time >= 8 - 1e-9);
  const there = compose(path, equilibria).layers.concat({
    id: "there",
    type: "points",
    points: [at(String(path.samples.x[last]), String(path.samples.y[last]), String(path.samples.z?.[last]))],
  });
  const expected = marksOf(toPlotSpec({ ...figure, layers: there }, size), "dot", "there")[0]?.data;
  assert.deepEqual([head?.data?.x, head?.data?.y], [expected?.x, expected?.y]);
  const ends = marksOf(half, "line", "trajectory").map(({ data }) => [data?.x?.at(-1), data?.y?.at(-1)].join());
  assert.ok(ends.includes(`${head?.data?.x?.[0]},${head?.data?.y?.[0]}`), "the line ends at the head");
});

test("a figure made ready draws every moment as it would be drawn alone, with the same marks from every side", () => {
  const draw = movingFigure(figure, size);
  const kinds = ({ marks }: PlotSpec): string[] => marks.map(({ mark, source }) => `${mark} ${source}`);
  const usual = kinds(draw({ at: 12 }));
  for (const [azimuth, elevation, time] of [
    [0, 10, 0],
    [70, 35, 5],
    [-140, -20, 19.99],
  ] as const) {
    const turn = { azimuth, elevation };
    const moving = draw({ turn, at: time });
    assert.deepEqual(kinds(moving), usual);
    const alone = toPlotSpec(figure, { ...size, view: { ...figure.view, turn }, at: time });
    const shown = moving.marks.filter(({ data }) => data?.x?.some((value) => value !== null));
    assert.deepEqual({ ...moving, marks: shown }, alone);
  }
});

test("several trajectories have a colour each, one has colours along time", () => {
  const other = { ...path, id: "other" };
  const strokes = (spec: PlotSpec, source: string): number =>
    new Set(marksOf(spec, "line", source).map(({ options }) => options.stroke)).size;
  assert.equal(strokes(toPlotSpec(figure, size), "trajectory"), 6);
  const both = toPlotSpec(compose(path, other), size);
  assert.deepEqual([strokes(both, "trajectory"), strokes(both, "other")], [1, 1]);
});

test("a curve in space is sampled", () => {
  const helix: Layer = {
    ...{ id: "helix", type: "space-curve", parameter: "t", over: [parse("0"), parse("4pi")] },
    ...{ x: parse("cos(t)"), y: parse("sin(t)"), z: parse("t/4") },
  };
  assert.ok(marksOf(toPlotSpec(compose(helix), size), "line", "helix").length > 0);
  assert.throws(() => compose({ ...helix, x: parse("a t") }), FigureError);
});

test("what has no place in space is refused, not left out", () => {
  const refused = (layer: Layer): void =>
    assert.throws(() => toPlotSpec({ ...figure, layers: [path, layer] }, size), FigureError);
  refused({ id: "curve", type: "curve", variable: "x", y: parse("x") });
  refused({ id: "points", type: "points", points: [{ x: parse("1"), y: parse("1") }] });
  refused({ id: "flat", type: "trajectory", samples: { t: [0, 1], x: [0, 1], y: [0, 1] } });
  refused({ id: "short", type: "trajectory", samples: { t: [0, 1], x: [0, 1], y: [0, 1], z: [0] } });
});
