import assert from "node:assert/strict";
import { test } from "node:test";
import type { Figure, MathJson } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { toPlotSpec } from "../to-plot-spec.ts";
import { chooseView } from "../view/choose-view.ts";
import { viewInWindow } from "../view/view-in-window.ts";

const circle: MathJson = ["Equal", ["Add", ["Power", "x", 2], ["Power", "y", 2]], 4];
const parabola: MathJson = ["Equal", ["Power", "y", 2], ["Multiply", 4, "x"]];
const line: MathJson = ["Equal", ["Add", ["Multiply", 2, "x"], "y"], 4];
const cubic: MathJson = ["Equal", ["Add", ["Power", "x", 3], ["Power", "y", 3]], ["Multiply", 6, "x", "y"]];

/** Equation, conditions, whether a place of the part lies where it should, full and hollow dots. */
const parts: [MathJson, MathJson[], (x: number, y: number) => boolean, string[], string[] | undefined][] = [
  [circle, [["Greater", "y", 0]], (_, y) => y >= 0, [], ["(-2, 0)", "(2, 0)"]],
  [
    circle,
    [
      ["GreaterEqual", "x", 0],
      ["Greater", "y", 0],
    ],
    (x, y) => x >= 0 && y >= 0,
    ["(0, 2)"],
    ["(2, 0)"],
  ],
  [parabola, [["LessEqual", 0, "x", 4]], (x) => x <= 4.001, ["(4, -4)", "(4, 4)"], []],
  [parabola, [["GreaterEqual", "x", 0]], () => true, [], []],
  [parabola, [["Greater", "y", 0]], (_, y) => y >= 0, [], ["(0, 0)"]],
  [["Equal", "x", 3], [["Less", 0, "y", 2]], (x, y) => x === 3 && y >= 0 && y <= 2, [], ["(3, 0)", "(3, 2)"]],
  [line, [["GreaterEqual", "x", 0]], (x) => x >= 0, ["(0, 4)"], []],
  [cubic, [["Less", 2, "y"]], (_, y) => y > 1.99, [], undefined],
];

for (const [equation, conditions, isMeant, full, hollow] of parts) {
  const relation = expressionOf(["And", equation, ...conditions]);
  test(relation.latex, () => {
    const layers: Figure["layers"] = [{ id: "part", type: "implicit", role: "main", relation }];
    const figure: Figure = {
      id: "figure",
      title: { key: "title" },
      alt: [],
      view: chooseView(layers),
      layers,
      parameters: [],
    } as never;
    const marks = toPlotSpec(figure, { width: 600, height: 400 }).marks.filter(({ source }) => source === "part");
    const at = (mark: string, isHollow?: boolean): [number, number][] =>
      marks
        .filter(
          (each) => each.mark === mark && (isHollow === undefined || /surface/.test(String(each.options.fill)) === isHollow),
        )
        .flatMap(({ data }) =>
          (data?.x ?? []).flatMap((x, index): [number, number][] => (x === null ? [] : [[Number(x), Number(data?.y?.[index])]])),
        );
    const drawn = at("line");
    assert.ok(drawn.length > 10);
    for (const [x, y] of drawn) assert.ok(isMeant(x, y), `(${x}, ${y})`);
    const named = (places: [number, number][]): string[] => places.map(([x, y]) => `(${x}, ${y})`).sort();
    assert.deepEqual(named(at("dot", false)), full);
    if (hollow) assert.deepEqual(named(at("dot", true)), hollow);
  });
}

/** Where the border of a condition runs along the curve, or only touches it: how many lines, full and hollow dots. */
const borders: [MathJson, MathJson[], lines: number, full: string[], hollow: string[]][] = [
  // The border of the condition is the curve, whose drawing goes by chords.
  [circle, [["GreaterEqual", ["Add", ["Power", "x", 2], ["Power", "y", 2]], 4]], 1, [], []],
  [cubic, [["GreaterEqual", ["Add", ["Power", "x", 3], ["Power", "y", 3]], ["Multiply", 6, "x", "y"]]], 1, [], []],
  [cubic, [["LessEqual", ["Add", ["Power", "x", 3], ["Power", "y", 3]], ["Multiply", 6, "x", "y"]]], 1, [], []],
  [cubic, [["Less", ["Add", ["Power", "x", 3], ["Power", "y", 3]], ["Multiply", 6, "x", "y"]]], 0, [], []],
  // It touches where no place of the drawing lies.
  [circle, [["GreaterEqual", ["Add", "x", ["Multiply", 2, "y"]], ["Sqrt", 20]]], 0, ["(0.894, 1.789)"], []],
  [circle, [["Greater", ["Add", "x", ["Multiply", 2, "y"]], ["Sqrt", 20]]], 0, [], []],
  [circle, [["Less", ["Add", "x", ["Multiply", 2, "y"]], ["Sqrt", 20]]], 2, [], ["(0.894, 1.789)"]],
  [circle, [["LessEqual", ["Add", "x", ["Multiply", 2, "y"]], ["Sqrt", 20]]], 1, [], []],
  [circle, [["LessEqual", "x", -2]], 0, ["(-2, 0)"], []],
  [["Equal", "y", ["Power", "x", 2]], [["LessEqual", "y", 0]], 0, ["(0, 0)"], []],
  [["Equal", "y", ["Power", ["Subtract", "x", ["Sqrt", 2]], 2]], [["LessEqual", "y", 0]], 0, ["(1.414, 0)"], []],
  [
    ["Equal", ["Multiply", "x", "y"], 1],
    [
      ["LessEqual", ["Add", ["Multiply", 3, "x"], "y"], ["Sqrt", 12]],
      ["Greater", "x", 0],
    ],
    0,
    ["(0.577, 1.732)"],
    [],
  ],
  [cubic, [["GreaterEqual", ["Add", "x", "y"], 6]], 0, ["(3, 3)"], []],
  [cubic, [["GreaterEqual", "y", ["Multiply", 2, ["Root", 4, 3]]]], 1, ["(-5.04, 3.175)", "(2.52, 3.175)"], []],
  [
    cubic,
    [["Or", ["GreaterEqual", "y", ["Multiply", 2, ["Root", 4, 3]]], ["Less", "x", -5]]],
    1,
    ["(2.52, 3.175)"],
    ["(-5, 3.137)"],
  ],
  [circle, [["GreaterEqual", "y", 2]], 0, ["(0, 2)"], []],
  [circle, [["Greater", "y", 2]], 0, [], []],
  [circle, [["GreaterEqual", ["Multiply", "x", "y"], 2]], 0, ["(-1.414, -1.414)", "(1.414, 1.414)"], []],
  [circle, [["LessEqual", ["Add", ["Power", "x", 2], ["Power", "y", 2]], 4]], 1, [], []],
  [line, [["GreaterEqual", ["Add", ["Multiply", 2, "x"], "y"], 4]], 1, [], []],
  [line, [["Greater", ["Add", ["Multiply", 2, "x"], "y"], 4]], 0, [], []],
  [line, [["GreaterEqual", ["Divide", 1, "x"], 0]], 1, [], ["(0, 4)"]],
  [line, [["Or", ["Less", "x", 0], ["Greater", "x", 0]]], 2, [], ["(0, 4)"]],
  [
    line,
    [
      ["LessEqual", "x", 1],
      ["GreaterEqual", "x", 1],
    ],
    0,
    ["(1, 2)"],
    [],
  ],
  [line, [["Or", ["Less", "x", 0], ["LessEqual", "x", 0]]], 1, ["(0, 4)"], []],
  [line, [["Or", ["Less", "x", 0], ["GreaterEqual", "x", 0]]], 1, [], []],
];
for (const [equation, conditions, lines, full, hollow] of borders) {
  const relation = expressionOf(["And", equation, ...conditions]);
  test(relation.latex, () => {
    const layers: Figure["layers"] = [{ id: "part", type: "implicit", role: "main", relation }];
    const view: Figure["view"] = { x: [-6, 6], y: [-4, 5], aspect: "free" };
    const figure: Figure = { id: "figure", title: { key: "title" }, alt: [], view, layers };
    const marks = toPlotSpec(figure, { width: 600, height: 400 }).marks.filter(({ source }) => source === "part");
    const [drawn] = marks.filter(({ mark }) => mark === "line").map(({ data }) => data?.x ?? []);
    assert.equal(drawn ? drawn.filter((x) => x === null).length + 1 : 0, lines);
    const dots = (isHollow: boolean): string[] =>
      marks
        .filter(({ mark, options }) => mark === "dot" && /surface/.test(String(options.fill)) === isHollow)
        .flatMap(({ data }) => (data?.x ?? []).map((x, index) => `(${x}, ${data?.y?.[index]})`))
        .sort();
    assert.deepEqual([dots(false), dots(true)], [full, hollow]);
  });
}

test("a window between two heights is as wide as the part goes there", () => {
  const relation = expressionOf(["And", ["Equal", "x", ["Power", "y", 2]], ["Greater", "y", 0]]);
  const layers: Figure["layers"] = [{ id: "part", type: "implicit", role: "main", relation }];
  const { x, y } = viewInWindow({ x: [-1, 1], y: [0, 1], aspect: "free" }, layers, { y: [0, 2] });
  assert.ok(x[1] >= 4 && x[1] <= 5, String(x));
  assert.deepEqual(y, [0, 2]);
});

test("a window holds the single places that a condition leaves", () => {
  const rows: [MathJson, MathJson, [number, number]][] = [
    [circle, ["GreaterEqual", "x", 2], [2, 0]],
    [
      ["Equal", "x", ["Power", ["Subtract", "y", 30], 2]],
      ["LessEqual", "x", 0],
      [0, 30],
    ],
    // Beside a part that goes on and on.
    [cubic, ["GreaterEqual", "y", ["Multiply", 2, ["Root", 4, 3]]], [2.52, 3.175]],
  ];
  for (const [equation, condition, [x, y]] of rows) {
    const relation = expressionOf(["And", equation, condition]);
    const view = chooseView([{ id: "part", type: "implicit", role: "main", relation }]);
    const isInside = ([from, to]: [number, number], place: number): boolean => from < place && place < to;
    assert.ok(isInside(view.x, x) && isInside(view.y, y), `${relation.latex}: ${view.x}, ${view.y}`);
  }
});
