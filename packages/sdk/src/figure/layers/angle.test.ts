import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Layer, Place, PlotMark, View } from "../../contract.ts";
import { FigureError } from "../../errors/figure-error.ts";
import { expressionOf } from "../../expression/expression.ts";
import { parse } from "../../expression/parse.ts";
import { composeFigure } from "../compose-figure.ts";
import { toPlotSpec } from "../to-plot-spec.ts";

const place = (at: string): Place => {
  const [x = "", y = ""] = at.split(",");
  return [parse(x), parse(y)];
};
const angle = (at: string, from: string, to: string, params?: Record<string, ReturnType<typeof parse> | string>): Layer => ({
  id: "angle",
  type: "angle",
  at: place(at),
  from: place(from),
  to: place(to),
  ...(params && { label: { key: "angle", params } }),
});
const view: View = { x: [-5, 5], y: [-4, 4], aspect: "equal" };
const marksOf = (...layers: Layer[]): PlotMark[] =>
  toPlotSpec(composeFigure({ id: "figure", title: { key: "" }, layers }), { view, width: 500, height: 400 }).marks;

/** The directions from the vertex to the places of the drawn arc, in degrees. */
function directions(layer: Layer, [x, y]: readonly [number, number] = [0, 0]): number[] {
  const arc = marksOf(layer).filter(({ source, mark }) => source === "angle" && mark === "line")[1];
  const { x: xs = [], y: ys = [] } = arc?.data ?? {};
  return xs.map((at, index) => Math.round((Math.atan2(Number(ys[index]) - y, Number(at) - x) * 180) / Math.PI));
}

describe("an arc runs counter-clockwise from the first side to the second", () => {
  const rows: readonly (readonly [from: string, to: string, first: number, middle: number, last: number])[] = [
    ["1, 0", "1, sqrt(3)", 0, 30, 60],
    ["1, sqrt(3)", "1, 0", 60, -150, 0],
    ["2, 0", "-1, 0", 0, 90, 180],
    ["0, 1", "0, -2", 90, 180, -90],
    ["-1, 0", "1, 0", 180, -90, 0],
  ];
  for (const [from, to, first, middle, last] of rows) {
    test(`from (${from}) to (${to})`, () => {
      const found = directions(angle("0, 0", from, to));
      assert.ok(found.length > 3);
      assert.deepEqual([found[0], found[Math.floor(found.length / 2)], found.at(-1)], [first, middle, last]);
    });
  }
});

describe("a right angle, and no other, is a square", () => {
  const rows: readonly (readonly [from: string, to: string, isSquare: boolean])[] = [
    ["1, 0", "0, 1", true],
    ["3, 1", "-1, 3", true],
    ["sqrt(2), sqrt(3)", "-sqrt(3), sqrt(2)", true],
    ["0, 1", "1, 0", false],
    ["1, 0", "0.001, 1", false],
    ["1, 0", "1, 1", false],
  ];
  for (const [from, to, isSquare] of rows)
    test(`from (${from}) to (${to})`, () => assert.equal(directions(angle("0, 0", from, to)).length === 3, isSquare));
});

test("name and exact size stand beside it", () => {
  const texts = (layer: Layer): unknown[] =>
    marksOf(layer).flatMap(({ mark, source, data }) => (mark === "text" && source === "angle" ? (data?.text ?? []) : []));
  const labelled = (params: Record<string, ReturnType<typeof parse> | string>): unknown[] =>
    texts(angle("0, 0", "2, 0", "1, sqrt(3)", params));
  assert.deepEqual(labelled({ name: expressionOf("alpha"), size: parse("pi/3") }), ["α = π/3"]);
  assert.deepEqual(labelled({ size: "60°" }), ["60°"]);
  assert.deepEqual(texts(angle("0, 0", "2, 0", "1, sqrt(3)")), []);
});

test("an angle without sides is an error", () => {
  assert.throws(() => marksOf(angle("1, 1", "1, 1", "2, 0")), { name: FigureError.name, message: /needs places on its sides/ });
});
