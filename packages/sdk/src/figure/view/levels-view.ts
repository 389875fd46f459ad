import type { Layer, View } from "../../contract.ts";
import { FigureError } from "../../errors/figure-error.ts";
import { problem } from "../problem.ts";
import { patchOf } from "../space/patch.ts";
import { hasHeights, usualGround } from "../space/surface-extent.ts";

/** The window of a surface that is seen from above: its own ground, or that on which it would be shown in space; undefined where there is none. */
export function levelsView(layers: readonly Layer[]): View | undefined {
  const grounds = layers.flatMap((layer) => {
    if (layer.type !== "surface") return [];
    const patch = patchOf(layer, { u: [-1, 1], v: [-1, 1] });
    const ground = layer.over ? patch.over : usualGround(patch);
    if (!hasHeights(patch, ground))
      throw new FigureError(`surface ${layer.id} has no height anywhere`, layer.id, problem("figure-error.nothing"));
    return [ground];
  });
  if (grounds.length === 0) return undefined;
  const hull = (side: "u" | "v"): [number, number] => [
    Math.min(...grounds.map((ground) => ground[side][0])),
    Math.max(...grounds.map((ground) => ground[side][1])),
  ];
  return { x: hull("u"), y: hull("v"), aspect: "equal" };
}
