import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Layer } from "../../contract.ts";
import { FigureError } from "../../errors/figure-error.ts";
import { expressionOf } from "../../expression/expression.ts";
import { parse } from "../../expression/parse.ts";
import { composeFigure } from "../compose-figure.ts";
import { toPlotSpec } from "../to-plot-spec.ts";
import { silhouetteOf } from "./silhouette.ts";
import { type Strip, stripsOf } from "./strips.ts";

type Strips = Extract<Layer, { type: "rectangles" }>;

const layer = (y: string, from: string, to: string, count: string, at: Strips["at"]): Strips => ({
  id: "strips",
  type: "rectangles",
  variable: "x",
  y: parse(y),
  over: [parse(from), parse(to)],
  count: parse(count),
  at,
});

const areaOf = (strips: readonly Strip[]): number =>
  strips.reduce((sum, { from, to, left, right }) => sum + ((left + right) / 2) * (to - from), 0);

describe("the sum of the strips is the sum by its definition", () => {
  const rows: readonly (readonly [strips: Strips, sum: number])[] = [
    [layer("x^2", "0", "2", "4", "left"), 1.75],
    [layer("x^2", "0", "2", "4", "right"), 3.75],
    [layer("x^2", "0", "2", "4", "midpoint"), 2.625],
    [layer("x^2", "0", "2", "4", "trapezoid"), 2.75],
    [layer("x - 1", "0", "1", "1", "trapezoid"), -0.5],
    [layer("1", "3", "1", "10", "left"), 2],
    [layer("x^3", "-1", "1", "1000", "midpoint"), 0],
  ];
  for (const [strips, sum] of rows) {
    test(`${strips.y.latex}, ${strips.count.latex}, ${strips.at}`, () => {
      assert.ok(Math.abs(areaOf(stripsOf(strips)) - sum) < 1e-12);
    });
  }
});

describe("what has no strips is an error", () => {
  const rows: readonly (readonly [strips: Strips, message: RegExp])[] = [
    [layer("1/x", "0", "1", "4", "left"), /no height at x = 0/],
    [layer("sqrt(x)", "-1", "1", "4", "midpoint"), /no height at x = -0.75/],
    [layer("x", "0", "1", "0", "left"), /cannot have 0 strips/],
    [layer("x", "0", "1", "2.5", "left"), /cannot have 2.5 strips/],
    [layer("x", "0", "1", "10^9", "left"), /cannot have 1000000000 strips/],
    [layer("x", "1", "1", "3", "left"), /no width: from 1 to 1/],
    [layer("x", "0", "1", "n", "left"), /is not a real number/],
  ];
  for (const [strips, message] of rows) {
    test(String(message), () => {
      const figure = { id: "figure", title: { key: "" }, layers: [strips] };
      assert.throws(() => composeFigure(figure), { name: FigureError.name, message });
    });
  }
});

test("1/x from the right of a pole has strips", () => {
  assert.equal(stripsOf(layer("1/x", "0", "1", "4", "right")).length, 4);
});

test("a silhouette encloses the area of its strips, above and below the axis", () => {
  const strips = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(strips, (heights) => {
      const row = heights.map((height, index): Strip => ({ from: index, to: index + 1, left: height, right: height }));
      const enclosed = ([1, -1] as const).map((side) => shoelace(silhouetteOf(row, side, 1) ?? []));
      const sums = [1, -1].map((side) => heights.reduce((sum, height) => sum + Math.max(0, side * height), 0));
      assert.deepEqual(enclosed.map(Math.abs), sums);
    }),
  );
});

/** Twice-counted triangles from the origin. */
function shoelace(path: readonly (readonly [number, number])[]): number {
  return path.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = path[(index + 1) % path.length] as readonly [number, number];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

describe("strips lie below the curve, light, and few points draw many", () => {
  for (const [count, at] of [
    [5, "left"],
    [200, "trapezoid"],
    [5000, "midpoint"],
  ] as const) {
    test(`${count} ${at}`, () => {
      const curve: Layer = { id: "curve", type: "curve", variable: "x", y: parse("x sin(x)") };
      const strips = layer("x sin(x)", "0", "4pi", String(count), at);
      const figure = composeFigure({ id: "figure", title: { key: "" }, layers: [curve, strips] });
      const { marks } = toPlotSpec(figure);
      const places = marks.findIndex(({ source }) => source === "strips");
      assert.ok(places >= 0 && places < marks.findIndex(({ source }) => source === "curve"));
      assert.ok(Number(marks[places]?.options.fillOpacity) < 0.4);
      for (const { data = {} } of marks) assert.ok((Object.values(data)[0]?.length ?? 0) <= 1500);
    });
  }
});

test("a slider moves the number of strips", () => {
  const figure = composeFigure({
    id: "figure",
    title: { key: "" },
    layers: [layer("x^2", "0", "1", "n", "left")],
    parameters: [{ name: "n", value: 4, from: 1, to: 50, step: 1 }],
  });
  const dots = (n: number): number =>
    toPlotSpec(figure, { values: { n } }).marks.find(({ mark }) => mark === "dot")?.data?.x?.length ?? 0;
  assert.deepEqual([4, 7].map(dots), [4, 7]);
  assert.deepEqual(figure.layers[0], { ...layer("x^2", "0", "1", "n", "left"), count: expressionOf("n") });
});
