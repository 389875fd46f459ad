import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Figure, PlotMark } from "../../contract.ts";
import { parse } from "../../expression/parse.ts";
import { toPlotSpec } from "../to-plot-spec.ts";

/** Places of texts in pixels of the window, near enough to say whether two lie on each other. */
const placesOf = ({ data, options }: PlotMark): { text: string; x: number; y: number }[] => {
  const { x = [], y = [], text = [] } = data as { x?: number[]; y?: number[]; text?: string[] };
  const { dx = 0, dy = 0 } = options as { dx?: number; dy?: number };
  const scale = 604 / 6;
  return text.map((each, index) => ({
    text: each,
    x: (x[index] as number) * scale + dx,
    y: -(y[index] as number) * (372 / 6) + dy,
  }));
};

describe("heights in level curves and numbers of the axes", () => {
  for (const z of ["x^2+y^2", "x^2-y^2", "xy", "x+2y", "y-x^2"]) {
    test(z, () => {
      const figure: Figure = {
        id: "figure",
        title: { key: "title" },
        alt: [],
        view: { x: [-3, 3], y: [-3, 3], aspect: "free" },
        layers: [{ id: "levels", type: "surface", z: parse(z), variables: ["x", "y"] }],
      };
      const texts = toPlotSpec(figure, { width: 640, height: 400 }).marks.filter(({ mark }) => mark === "text");
      const heights = texts.filter(({ source }) => source === "levels").flatMap(placesOf);
      const ticks = texts.filter(({ source }) => source === undefined).flatMap(placesOf);
      assert.ok(heights.length > 0 && ticks.length > 0);
      const covered = ticks.filter((tick) => heights.some(({ x, y }) => Math.abs(x - tick.x) < 8 && Math.abs(y - tick.y) < 8));
      assert.deepEqual(covered, []);
    });
  }
});
