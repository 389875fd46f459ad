import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Figure, Layer, MathJson, PlotMark, PlotSpec, View } from "../../contract.ts";
import { FigureError } from "../../errors/figure-error.ts";
import { expressionOf } from "../../expression/expression.ts";
import { parse } from "../../expression/parse.ts";
import { colours } from "../colours.ts";
import { composeFigure } from "../compose-figure.ts";
import { toPlotSpec } from "../to-plot-spec.ts";

const title = { key: "figure.region-of", params: { formula: expressionOf("x") } };
const figureOf = (...layers: Layer[]): Figure => composeFigure({ id: "figure", title, layers });
const region = (conditions: string[], more: Partial<Layer> = {}): Layer =>
  ({ id: "region", type: "region", conditions: conditions.map((text) => parse(text)), ...more }) as Layer;
const marksOf = (spec: PlotSpec): PlotMark[] => spec.marks.filter(({ source, mark }) => source === "region" && mark === "line");
const shadingOf = (spec: PlotSpec): PlotMark | undefined => marksOf(spec).find(({ options }) => options.fill !== undefined);

/** The outlines of the shaded parts. */
function outlinesOf(mark: PlotMark | undefined): [number, number][][] {
  const outlines: [number, number][][] = [[]];
  (mark?.data?.x ?? []).forEach((x, index) => {
    if (x === null) outlines.push([]);
    else outlines.at(-1)?.push([Number(x), Number(mark?.data?.y?.[index])]);
  });
  return outlines;
}

/** Whether a point lies within a closed outline: a ray from it crosses an odd number of sides. */
function isWithin([x, y]: [number, number], outline: readonly [number, number][]): boolean {
  return outline.reduce((inside, [x0, y0], index) => {
    const [x1, y1] = outline[(index + 1) % outline.length] as [number, number];
    const crosses = y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0);
    return crosses ? !inside : inside;
  }, false);
}

describe("what is shaded is what satisfies all conditions", () => {
  const table: [conditions: string[], inside: (x: number, y: number) => number][] = [
    [["x + y <= 4", "x >= 0", "y >= 0"], (x, y) => Math.min(4 - x - y, x, y)],
    [["2x - y > 1"], (x, y) => 2 * x - y - 1],
    [["x^2 + y^2 < 9", "y >= x^2 - 1"], (x, y) => Math.min(9 - x * x - y * y, y - x * x + 1)],
    [["0 <= y <= 4x - x^2", "0 <= x <= 4"], (x, y) => Math.min(y, 4 * x - x * x - y, x, 4 - x)],
    [["x y > 1"], (x, y) => x * y - 1],
    [["x^4 + y^4 <= 16"], (x, y) => 16 - x ** 4 - y ** 4],
    [["y < sqrt(x)", "y > -1"], (x, y) => (x < 0 ? -1 : Math.min(Math.sqrt(x) - y, y + 1))],
    [["x < -1 or x > 2", "y < 1"], (x, y) => Math.min(Math.max(-1 - x, x - 2), 1 - y)],
    [["y < floor(x)"], (x, y) => (Math.abs(x - Math.round(x)) < 0.05 ? 0 : Math.floor(x) - y)],
    [["y > ln(x)"], (x, y) => (x <= 0 ? -1 : y - Math.log(x))],
    [["y < tan(x)"], (x, y) => Math.tan(x) - y],
    [["sin(x) > sin(y)"], (x, y) => Math.sin(x) - Math.sin(y)],
    [["sin(x) < y", "y < 1/2"], (x, y) => Math.min(y - Math.sin(x), 0.5 - y)],
  ];
  const view: View = { x: [-5, 5], y: [-4, 6], aspect: "free" };
  for (const [conditions, inside] of table) {
    test(conditions.join(", "), () => {
      const outlines = outlinesOf(shadingOf(toPlotSpec({ ...figureOf(region(conditions)), view })));
      for (let column = 0; column < 41; column++) {
        for (let row = 0; row < 41; row++) {
          const [x, y] = [-4.97 + column * 0.2431, -3.96 + row * 0.2427];
          const value = inside(x, y);
          if (Math.abs(value) < 0.15) continue;
          assert.equal(
            outlines.some((outline) => isWithin([x, y], outline)),
            value > 0,
            `${x}, ${y}`,
          );
        }
      }
    });
  }
});

test("a half-plane is a polygon of few corners, however wide the picture", () => {
  const [outline] = outlinesOf(shadingOf(toPlotSpec(figureOf(region(["2x - y > 1"])))));
  assert.ok((outline?.length ?? 0) <= 8, `${outline?.length} corners`);
});

test("a border that belongs to the region is solid, one that does not is dashed", () => {
  for (const border of ["edge", "whole"] as const) {
    const spec = toPlotSpec(figureOf(region(["x + y < 4", "x >= 0"], { border } as Partial<Layer>)));
    const dashed = marksOf(spec).filter(({ options }) => options.fill === undefined);
    assert.deepEqual(dashed.map(({ options }) => options.strokeDasharray !== undefined).sort(), [false, true], border);
  }
});

describe("where formulas end to have values a region has a border, solid where it belongs to it", () => {
  const view: View = { x: [-5, 5], y: [-4, 6], aspect: "free" };
  const table: [conditions: string[], border: (x: number, y: number) => number, solid: boolean, places: [number, number][]][] = [
    [
      ["sqrt(x - y) < 2"],
      (x, y) => x - y,
      true,
      [
        [-3, -3],
        [0, 0],
        [3, 3],
      ],
    ],
    [
      ["(y - 1)/(x - 2) >= 0"],
      (x) => x - 2,
      false,
      [
        [2, -3],
        [2, 0],
        [2, 3],
        [2, 5],
      ],
    ],
    [
      ["(x - 2)/(y - 1) >= 0"],
      (_, y) => y - 1,
      false,
      [
        [-4, 1],
        [0, 1],
        [4, 1],
      ],
    ],
    [
      ["1/(x - 2)^2 > 0"],
      (x) => x - 2,
      false,
      [
        [2, -3],
        [2, 5],
      ],
    ],
    [
      ["1/(x - y)^2 > 0"],
      (x, y) => x - y,
      false,
      [
        [-3, -3],
        [3, 3],
      ],
    ],
    [
      ["ln(x + y) < 1"],
      (x, y) => x + y,
      false,
      [
        [-3, 3],
        [3, -3],
      ],
    ],
    [
      ["1/sqrt(x - y) > 1"],
      (x, y) => x - y,
      false,
      [
        [-3, -3],
        [3, 3],
      ],
    ],
    [["y < sqrt(x)", "y > -1"], (x) => x, true, [[0, -0.5]]],
    [["y < arcosh(x)", "y > -1"], (x) => x - 1, true, [[1, -0.5]]],
    [
      ["sqrt(x^2 + y^2 - 4) < 1"],
      (x, y) => x * x + y * y - 4,
      true,
      [
        [2, 0],
        [0, 2],
        [-2, 0],
        [0, -2],
      ],
    ],
  ];
  for (const [conditions, border, solid, places] of table)
    for (const drawn of ["edge", "whole"] as const) {
      test(`${conditions.join(", ")}, ${drawn}`, () => {
        const spec = toPlotSpec({ ...figureOf(region(conditions, { border: drawn } as Partial<Layer>)), view });
        const lines = marksOf(spec)
          .filter(({ options }) => options.fill === undefined && (options.strokeDasharray === undefined) === solid)
          .flatMap((mark) => outlinesOf(mark));
        for (const [x, y] of places) {
          const isNear = lines.some((line) =>
            line.slice(1).some(([x1, y1], index) => {
              const [x0, y0] = line[index] as [number, number];
              const share = Math.max(
                0,
                Math.min(1, ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / ((x1 - x0) ** 2 + (y1 - y0) ** 2 || 1)),
              );
              return Math.hypot(x0 + share * (x1 - x0) - x, y0 + share * (y1 - y0) - y) < 0.06;
            }),
          );
          assert.ok(isNear, `no border at ${x}, ${y} (${border(x, y)})`);
        }
      });
    }
});

test("a line that another condition of a choice holds on is none of its borders", () => {
  const view: View = { x: [-5, 5], y: [-4, 6], aspect: "free" };
  const spec = toPlotSpec({ ...figureOf(region(["(x - 2)/(y - 1) >= 0 or x < 8"])), view });
  assert.deepEqual(
    marksOf(spec).filter(({ options }) => options.fill === undefined),
    [],
  );
});

test("borders are drawn where they bound the region, as a whole with their equations, or not at all", () => {
  const drawn = (border: "edge" | "whole" | "none"): PlotSpec =>
    toPlotSpec(figureOf(region(["x + y <= 4", "x >= 0", "y >= 0"], { border } as Partial<Layer>)));
  const lines = (spec: PlotSpec): PlotMark[] => marksOf(spec).filter(({ options }) => options.fill === undefined);
  const reach = (spec: PlotSpec): number => Math.min(...lines(spec).flatMap(({ data }) => (data?.x ?? []).map(Number)));
  assert.equal(reach(drawn("edge")), 0);
  assert.ok(reach(drawn("whole")) < -0.5);
  assert.deepEqual(lines(drawn("none")), []);
  const texts = drawn("whole").marks.filter(({ mark, source }) => mark === "text" && source === "region");
  assert.ok(texts.some(({ data }) => data?.text?.includes("x + y = 4")));
});

test("the colour of a region is that of its role", () => {
  const fill = (role?: Layer["role"]): unknown =>
    shadingOf(toPlotSpec(figureOf(region(["y > x"], role ? ({ role } as Partial<Layer>) : {}))))?.options.fill;
  assert.deepEqual([fill(), fill("answer"), fill("construction")], [colours.curve, colours.point, colours.construction]);
});

test("a region that is nowhere is not shaded", () => {
  assert.equal(shadingOf(toPlotSpec(figureOf(region(["y > x", "y < x - 1", "x > 0"])))), undefined);
});

test("with a curve the window is that of its graph and holds the upright borders", () => {
  const curve: Layer = { id: "curve", type: "curve", role: "main", variable: "x", y: parse("1/x") };
  const { view } = figureOf(curve, region(["0 <= y <= 1/x", "1 <= x <= 9"]));
  assert.ok(view.x[1] > 9 && view.x[0] < 1 && view.aspect === "free", JSON.stringify(view));
});

test("what is no relation of order between formulas of the plane is an error", () => {
  const view: View = { x: [-5, 5], y: [-4, 6], aspect: "free" };
  const draw =
    (json: MathJson): (() => PlotSpec) =>
    () =>
      toPlotSpec({
        id: "figure",
        title,
        alt: [],
        view,
        layers: [{ id: "region", type: "region", conditions: [expressionOf(json)] }],
      });
  for (const json of [["Equal", "x", "y"], ["Less", "a", "x"], "x"] as MathJson[]) assert.throws(draw(json), FigureError);
});
