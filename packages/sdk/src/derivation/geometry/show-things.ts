import { isSymbol } from "../../expression/mathjson.ts";
import { sortOfTerm } from "./answer-ask.ts";
import { showConic } from "./parts/conics/figure.ts";
import { showCurve, showPoint } from "./parts/lines/drawing.ts";
import type { Working } from "./working.ts";

/** Draws what has a name in the question: its curves and its points. */
export function showThings(working: Working): void {
  const { scene, configuration } = working;
  const names = new Set([
    ...scene.equations.keys(),
    ...scene.kinds.keys(),
    ...scene.definitions.keys(),
    ...configuration.curves.keys(),
    ...configuration.points.keys(),
  ]);
  for (const name of names) {
    if (!isSymbol(name)) continue;
    const sort = sortOfTerm(working, name);
    const curve = sort === "curve" ? working.curve(name) : undefined;
    if (curve?.kind === "conic") showConic(working, name);
    else if (curve) showCurve(working, name, curve);
    const point = sort === "point" ? working.point(name) : undefined;
    if (point) showPoint(working, name, point);
  }
}
