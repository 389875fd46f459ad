import assert from "node:assert/strict";
import { test } from "node:test";
import type { Layer, PlotMark } from "../../contract.ts";
import { FigureError } from "../../errors/figure-error.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { parse } from "../../expression/parse.ts";
import { composeFigure } from "../compose-figure.ts";
import { toPlotSpec } from "../to-plot-spec.ts";
import { withGap } from "./level-labels.ts";
import { levelsOf } from "./level-values.ts";

const size = { width: 520, height: 480 };
const surface = (formula: string): Layer => ({ id: "surface", type: "surface", variables: ["x", "y"], z: parse(formula) });
const compose = (...layers: Layer[]) => composeFigure({ id: "figure", title: { key: "title" }, layers, fromAbove: true });
const marksOf = (formula: string): { lines: PlotMark[]; labels: PlotMark | undefined } => {
  const marks = toPlotSpec(compose(surface(formula)), size).marks.filter(({ source }) => source === "surface");
  return { lines: marks.filter(({ mark }) => mark === "line"), labels: marks.find(({ mark }) => mark === "text") };
};
/** The formula at all places of a line. */
const heightsOn = ({ data = {} }: PlotMark, formula: string): number[] => {
  const f = compile(parse(formula).json, ["x", "y"]);
  return (data.x ?? []).flatMap((x, index) => (x === null ? [] : f(x as number, data.y?.[index] as number)));
};

for (const formula of ["x^2 + y^2", "x^2 - y^2", "sin(x) cos(y)", "1/(x^2 + y^2)", "x y", "x^3 - 3x y^2", "sqrt(4 - x^2 - y^2)"])
  test(`on each level curve of ${formula} the height is the same`, () => {
    const { lines } = marksOf(formula);
    assert.ok(lines.length >= 5, `${lines.length} levels`);
    const levels = lines.map((line) => {
      const heights = heightsOn(line, formula);
      const level = heights.reduce((sum, height) => sum + height / heights.length, 0);
      for (const height of heights)
        assert.ok(Math.abs(height - level) < 2e-3 * Math.max(1, Math.abs(level)), `${height}, ${level}`);
      return level;
    });
    assert.deepEqual(
      levels,
      levels.toSorted((a, b) => a - b),
    );
  });

test("a number stands in a gap of the line whose height it is", () => {
  const formula = "x^2 + y^2";
  const { lines, labels } = marksOf(formula);
  const f = compile(parse(formula).json, ["x", "y"]);
  const { x = [], y = [], text = [] } = labels?.data ?? {};
  assert.ok(text.length >= 5);
  text.forEach((height, index) => {
    const at = [x[index] as number, y[index] as number] as const;
    assert.ok(Math.abs(f(...at) - Number(height)) < 0.05, `${height} at ${at}`);
    for (const { data = {} } of lines)
      (data.x ?? []).forEach((each, place) => {
        if (each === null) return;
        const away = Math.hypot((each as number) - at[0], (data.y?.[place] as number) - at[1]);
        assert.ok(away > 0.05, `a line through ${height}`);
      });
  });
});

test("levels read well, and near poles there are not too many", () => {
  const values = (f: (x: number, y: number) => number): number[] => levelsOf(f, [-3, 3], [-3, 3]).map(({ value }) => value);
  assert.deepEqual(
    values((x) => x),
    [-2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5],
  );
  assert.ok(values((x, y) => 1 / (x * x + y * y)).length < 16);
  assert.deepEqual(
    values(() => 4),
    [],
  );
  assert.deepEqual(
    values(() => Number.NaN),
    [],
  );
});

test("outside its own rectangle a surface has no levels", () => {
  const over = [
    [parse("0"), parse("2")],
    [parse("0"), parse("1")],
  ] as Extract<Layer, { type: "surface" }>["over"];
  const figure = compose({ ...(surface("x + y") as Extract<Layer, { type: "surface" }>), ...(over && { over }) });
  const wide = toPlotSpec(figure, { ...size, view: { ...figure.view, x: [-5, 5], y: [-5, 5] } });
  for (const { mark, source, data } of wide.marks) {
    if (mark !== "line" || source !== "surface") continue;
    for (const x of data?.x ?? []) assert.ok(x === null || ((x as number) >= -1e-3 && (x as number) <= 2 + 1e-3), String(x));
  }
});

test("a gap cuts a line at the edges of its box", () => {
  const parts = withGap(
    [
      [0, 0],
      [10, 0],
      [20, 0],
      [30, 0],
    ],
    { left: 12, right: 18, top: -5, bottom: 5 },
  );
  assert.deepEqual(
    parts.map((part) => part.map(([x]) => Math.round(1000 * x) / 1000)),
    [
      [0, 10, 12],
      [18, 20, 30],
    ],
  );
});

test("a surface by parameters has no level curves", () => {
  const sphere: Layer = {
    ...{ id: "sphere", type: "parametric-surface", parameters: ["u", "v"] },
    ...{ x: parse("u"), y: parse("v"), z: parse("u v") },
    over: [
      [parse("0"), parse("1")],
      [parse("0"), parse("1")],
    ],
  };
  assert.throws(() => toPlotSpec(compose(surface("x"), sphere), size), FigureError);
});

test("level curves that are too fine for their window are refused", () => {
  assert.throws(
    () => toPlotSpec({ ...compose(surface("sin(x y)")), view: { x: [-60, 60], y: [-60, 60], aspect: "equal" } }, size),
    (error) => error instanceof FigureError && error.said?.key === "figure-error.too-fine-levels",
  );
});
