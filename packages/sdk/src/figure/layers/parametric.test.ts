import assert from "node:assert/strict";
import { test } from "node:test";
import type { Figure, Layer } from "../../contract.ts";
import { parse } from "../../expression/parse.ts";
import { toPlotSpec } from "../to-plot-spec.ts";

const figure = (layer: Layer, x: [number, number] = [-2, 2]): Figure => ({
  ...{ id: "figure", title: { key: "figure" }, alt: [], layers: [layer] },
  view: { x, y: [-2, 2], aspect: "free" },
});
const polar = (r: string): Layer => ({ id: "C", type: "polar", angle: "theta", r: parse(r), over: [parse("0"), parse("2 pi")] });
const path = (x: string, y: string): Layer => ({
  ...{ id: "C", type: "parametric", parameter: "t" },
  ...{ x: parse(x), y: parse(y), over: [parse("0"), parse("1")] },
});

test("a path that stays in one place is that place", () => {
  const rows: [what: string, figure: Figure, marks: string[], place?: [number, number]][] = [
    ["the pole", figure(polar("0 cos(3 theta)")), ["dot"], [0, 0]],
    ["a place", figure(path("1", "1/2")), ["dot"], [1, 0.5]],
    ["out of the window", figure(path("1", "1/2"), [2, 3]), []],
    ["nowhere", figure(path("sqrt(-1 - t^2)", "1")), []],
    ["a path", figure(path("t", "1")), ["line"]],
  ];
  for (const [what, each, marks, place] of rows) {
    const drawn = toPlotSpec(each, { width: 400, height: 300 }).marks.filter(({ source }) => source === "C");
    assert.deepEqual(
      drawn.map(({ mark }) => mark),
      marks,
      what,
    );
    if (place) assert.deepEqual([drawn[0]?.data?.x?.[0], drawn[0]?.data?.y?.[0]], place, what);
  }
});
