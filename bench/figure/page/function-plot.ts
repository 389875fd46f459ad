// Its modules are old-style; this is the same as one script.
import "function-plot/dist/function-plot.js";
import type { Curve } from "../curves.ts";
import { offer, size } from "./contender.ts";

declare const functionPlot: typeof import("function-plot").default;

function datumOf({ kind, formula = "" }: Curve, points: readonly (readonly [number, number])[]) {
  if (kind === "graph") return { fn: formula };
  if (kind === "implicit") return { fn: formula, fnType: "implicit" as const };
  return { points: points.map(([x, y]): [number, number] => [x, y]), fnType: "points" as const, graphType: "polyline" as const };
}

offer((curve, place, points) => {
  const chart = functionPlot({
    target: place,
    ...size,
    grid: true,
    xAxis: { domain: [...curve.window.x] },
    yAxis: { domain: [...curve.window.y] },
    data: [datumOf(curve, points)],
  });
  return {
    // What its own handler of the pointer does.
    show({ x, y }) {
      chart.meta.xScale?.domain([...x]);
      chart.meta.yScale?.domain([...y]);
      chart.draw();
    },
    curveNodes: () => place.querySelectorAll(".content .graph"),
    area: () => {
      const { margin, width = size.width, height = size.height } = chart.meta;
      return { left: margin?.left ?? 0, top: margin?.top ?? 0, width, height };
    },
  };
});
