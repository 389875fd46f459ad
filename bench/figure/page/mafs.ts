import { Coordinates, Mafs, Plot, Polyline } from "mafs";
import { createElement as make, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { Curve, Window } from "../curves.ts";
import { offer, size } from "./contender.ts";

function curveOf({ kind, of }: Curve, points: readonly (readonly [number, number])[]): ReactNode {
  if (kind === "graph") return make(Plot.OfX, { y: (x: number) => of?.(x, 0) ?? 0 });
  return make(Polyline, { points: points.map(([x, y]): [number, number] => [x, y]), fillOpacity: 0 });
}

offer((curve, place, points) => {
  // It has no curves of equations.
  if (curve.kind === "implicit") return undefined;
  const root = createRoot(place);
  const child = make("g", { key: "curve", id: "curve" }, curveOf(curve, points));
  const show = ({ x, y }: Window): void => {
    const viewBox = { x: [...x] as [number, number], y: [...y] as [number, number], padding: 0 };
    const grid = make(Coordinates.Cartesian, { key: "grid" });
    flushSync(() =>
      root.render(make(Mafs, { ...size, viewBox, preserveAspectRatio: false, pan: true, zoom: false }, [grid, child])),
    );
  };
  show(curve.window);
  return { show, curveNodes: () => place.querySelectorAll("#curve"), area: () => ({ left: 0, top: 0, ...size }) };
});
