import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Expression, Figure, Layer, MathJson, PlotMark, PlotSpec } from "../../contract.ts";
import { FigureError } from "../../errors/figure-error.ts";
import { expressionOf } from "../../expression/expression.ts";
import { operandsOf } from "../../expression/mathjson.ts";
import { parse } from "../../expression/parse.ts";
import { composeFigure } from "../compose-figure.ts";
import { toPlotSpec } from "../to-plot-spec.ts";

const title = { key: "figure.solution-set", params: { formula: parse("x > 1") } };
const figureOf = (...layers: Layer[]): Figure => composeFigure({ id: "figure", title, layers });
const line = (sets: string[], more: Partial<Layer> = {}): Layer =>
  ({ id: "solutions", type: "number-line", role: "answer", sets: sets.map(setOf), ...more }) as Layer;
/** (1, 3) alone would be read as a point. */
const setOf = (text: string): Expression => expressionOf(operandsOf(parse(`x \\in ${text}`).json)[1] ?? "Nothing");
const own = (spec: PlotSpec, mark: string, source = "solutions"): PlotMark[] =>
  spec.marks.filter((each) => each.mark === mark && each.source === source);
const numbers = (marks: readonly PlotMark[], column: string): number[] =>
  marks.flatMap(({ data }) => (data?.[column] ?? []).map(Number));
const texts = (spec: PlotSpec): unknown[] =>
  spec.marks.filter(({ mark }) => mark === "text").flatMap(({ data }) => data?.text ?? []);

/** What is drawn of a set: its arrows by where they point, its finite stretches, its full and its hollow ends. */
function drawn(text: string): { arrows: string[]; stretches: number[][]; full: number[]; hollow: number[] } {
  const spec = toPlotSpec(figureOf(line([text])));
  const ends = (isFull: boolean): number[] =>
    numbers(
      own(spec, "dot").filter(({ options }) => (options.fill === options.stroke) === isFull),
      "x",
    ).sort((a, b) => a - b);
  return {
    arrows: own(spec, "arrow").map(({ data }) => (Number(data?.x2?.[0]) > Number(data?.x1?.[0]) ? "right" : "left")),
    stretches: own(spec, "line").map(({ data }) => (data?.x ?? []).map(Number)),
    full: ends(true),
    hollow: ends(false),
  };
}

describe("a set on the number line", () => {
  const table: [set: string, arrows: string[], stretches: number[][], full: number[], hollow: number[]][] = [
    ["[-2, 4]", [], [[-2, 4]], [-2, 4], []],
    ["(1, 3)", [], [[1, 3]], [], [1, 3]],
    ["(-\\infty, 1) \\cup [3, \\infty)", ["left", "right"], [], [3], [1]],
    ["(-\\infty, 1) \\cup (1, \\infty)", ["left", "right"], [], [], [1, 1]],
    ["\\mathbb{R}", ["left", "right"], [], [], []],
    ["\\{2, 5\\}", [], [], [2, 5], []],
    ["(0, 1] \\cup \\{3\\}", [], [[0, 1]], [1, 3], [0]],
  ];
  for (const [set, arrows, stretches, full, hollow] of table) {
    test(set, () => assert.deepEqual(drawn(set), { arrows, stretches, full, hollow }));
  }
});

test("ends are labelled exactly, and zero where it tells the place", () => {
  const said = texts(toPlotSpec(figureOf(line(["[-2, 1 + \\sqrt{2})"]))));
  assert.deepEqual(said, ["−2", "0", "1 + √2", "x"]);
});

test("ends that are close have their labels on two lines, and none overlaps another", () => {
  const spec = toPlotSpec(figureOf(line(["(0, 100)", "(1, 101)"])), { width: 320 });
  const rows = spec.marks.filter(({ mark, options }) => mark === "text" && (options.dy === 18 || options.dy === 34));
  assert.equal(rows.length, 2);
});

test("several sets lie one above the other with their names, and the signs of a formula above them", () => {
  const names = ["x > 1", "x < 5"].map((text) => ({ key: "label.inequality", params: { formula: parse(text) } }));
  const signs: Layer = {
    id: "signs",
    type: "number-line",
    sets: [],
    signs: { of: parse("(x-1)/(x-5)"), points: [parse("1"), parse("5")], at: ["zero", "none"], between: [1, -1, 1] },
  };
  const wording = { "label.inequality": "{formula}" };
  const spec = toPlotSpec(figureOf(line(["(1, \\infty)", "(-\\infty, 5)"], { names } as Partial<Layer>), signs), { wording });
  assert.deepEqual(
    own(spec, "arrow").map(({ data }) => data?.y1?.[0]),
    [1, 2],
  );
  const said = texts(spec);
  for (const text of ["x > 1", "x < 5", "(x − 1)/(x − 5)", "+", "−"]) assert.ok(said.includes(text), `${text} in ${said}`);
  const points = own(spec, "dot", "signs");
  assert.deepEqual(
    points.map(({ data, options }) => [data?.x?.[0], options.fill === options.stroke]),
    [
      [1, true],
      [5, false],
    ],
  );
});

test("a number line is low, takes the letter of its unknown, and its description is what its labels say", () => {
  const set = { key: "label.solution-set", params: { set: parse("[1, 2]") } };
  const layer = line(["[1, 2]"], { variable: "n", label: set } as Partial<Layer>);
  const figure = composeFigure({ id: "figure", title, layers: [layer], alt: [set] });
  const spec = toPlotSpec(figure, { wording: { "label.solution-set": "solution set {set}" } });
  assert.ok(Number(spec.options.height) < 200);
  assert.ok(texts(spec).includes("n"));
  assert.equal(spec.options.ariaDescription, "solution set [1, 2]");
  assert.deepEqual(JSON.parse(JSON.stringify(spec)), spec);
});

test("beside a curve the set lies on the axis", () => {
  const curve: Layer = { id: "curve", type: "curve", role: "main", variable: "x", y: parse("x^2 - 4") };
  const spec = toPlotSpec(figureOf(curve, line(["[-2, 2]"])));
  assert.deepEqual(numbers(own(spec, "line"), "y"), [0, 0]);
});

test("members of a family are drawn for k = −1, 0, 1", () => {
  const family = expressionOf(["Family", ["Interval", "k", ["Open", ["Add", "k", ["Divide", 1, 2]]]], "k", "Integers"]);
  const layer: Layer = { id: "solutions", type: "number-line", sets: [family] };
  assert.deepEqual(
    own(toPlotSpec(figureOf(layer)), "line").map(({ data }) => data?.x?.[0]),
    [-1, 0, 1],
  );
});

test("what is no set of numbers is an error", () => {
  for (const json of [["Add", "x", 1], ["Interval", "a", 2], "Integers"] as MathJson[])
    assert.throws(() => figureOf({ id: "solutions", type: "number-line", sets: [expressionOf(json)] }), FigureError);
});
