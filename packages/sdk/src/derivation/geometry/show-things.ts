import { isSymbol } from "../../expression/mathjson.ts";
import { sortOfTerm } from "./answer-ask.ts";
import { showConic } from "./parts/conics/figure.ts";
import { SilentBoard } from "./parts/conics/silent-board.ts";
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
  // What the answer did not need is worked out without a word.
  const quiet = working.with(configuration, new SilentBoard(working.board));
  for (const name of names) {
    if (!isSymbol(name)) continue;
    const sort = sortOfTerm(working, name);
    const curve = sort === "curve" ? quiet.curve(name) : undefined;
    if (curve?.kind === "conic") showConic(working, name);
    else if (curve) showCurve(working, name, curve);
    const point = sort === "point" ? quiet.point(name) : undefined;
    if (point) showPoint(working, name, point);
  }
}
