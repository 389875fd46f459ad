import type { Frame } from "../frame.ts";
import type { Pixel } from "../labels/boxes.ts";
import { type ParametricCurve, parametricCurve } from "../parametric-curve.ts";
import { sampleParametric } from "../sampling/sample-parametric.ts";
import { drawBranches, inCoordinates } from "./branches.ts";
import { isolated } from "./contour.ts";
import type { Drawing, DrawingContext, LayerOf } from "./drawing.ts";
import { pathLabel } from "./equation-label.ts";

/** The path of (x(t), y(t)), broken where it has no place and at poles. */
export function drawParametric(layer: LayerOf<"parametric">, context: DrawingContext): Drawing {
  return drawPath(layer, context);
}

/** r at each angle, with a negative r in the opposite direction. */
export function drawPolar(layer: LayerOf<"polar">, context: DrawingContext): Drawing {
  return drawPath(layer, context);
}

function drawPath(layer: LayerOf<"parametric" | "polar">, context: DrawingContext): Drawing {
  const { frame } = context;
  const curve = parametricCurve(layer);
  const branches = inCoordinates(sampleParametric(curve, frame), frame);
  const place = branches.length === 0 ? onlyPlace(curve, frame) : undefined;
  if (place) return isolated(layer, [place], context);
  return { ...drawBranches(layer, branches, context), labels: pathLabel(layer, branches, context) };
}

/** Values of the parameter at which is looked whether the path moves at all. */
const looks = 33;

/** The pixel of a path that stays in one place, as r = 0 does; undefined where it moves, has no place or is out of the window. */
function onlyPlace({ at, over: [from, to] }: ParametricCurve, { view, pixelX, pixelY }: Frame): Pixel | undefined {
  const places = Array.from({ length: looks }, (_, index) => at(from + ((to - from) * index) / (looks - 1)));
  const [x, y] = places[0] as readonly [number, number];
  const size = Math.max(Math.abs(x), Math.abs(y));
  if (!places.every(([u, v]) => Math.abs(u - x) <= 1e-12 * size && Math.abs(v - y) <= 1e-12 * size)) return undefined;
  const isIn = (value: number, [low, high]: readonly [number, number]): boolean => value >= low && value <= high;
  return isIn(x, view.x) && isIn(y, view.y) ? [pixelX(x), pixelY(y)] : undefined;
}
