import type { PlotMark } from "../../contract.ts";
import { FigureError } from "../../errors/figure-error.ts";
import { chartBox } from "../clip-branches.ts";
import { edgeZeros } from "../contour/edge-zeros.ts";
import { distance, isAlone, lowestPlaces } from "../contour/touching.ts";
import { touchingLines } from "../contour/touching-lines.ts";
import { tracedClearly } from "../contour/trace-contour.ts";
import type { Frame } from "../frame.ts";
import { around, type Pixel } from "../labels/boxes.ts";
import type { LeftOut } from "../left-out.ts";
import type { PlaneMap } from "../plane-equation.ts";
import { problem } from "../problem.ts";
import { type Branch, drawBranches } from "./branches.ts";
import type { Drawing, DrawingContext, LayerOf } from "./drawing.ts";
import { equationLabel } from "./equation-label.ts";
import { hollow, isLeftOut, withoutLeftOut } from "./missing-points.ts";
import { colourOf } from "./stroke.ts";

const radius = 4.5;
/** A place is explained by a line that runs so near, in pixels. */
const near = 6;
/** More zeros than this at the edge of where there are values, and the curve runs along it. */
const mostAtEdge = 2;

/**
 * The curve of any equation in two letters: lines where its two sides cross each other or touch along a line, dots where they are equal at one place
 * only, hollow ones where a line has a gap of one place. Several functions have the curves of all of them.
 *
 * @throws FigureError where they touch, and nothing certain can be drawn: an empty picture would be wrong.
 */
export function drawContour(
  layer: LayerOf<"implicit">,
  { maps, leftOut }: { readonly maps: readonly PlaneMap[]; readonly leftOut?: LeftOut | undefined },
  context: DrawingContext,
): Drawing {
  const { frame } = context;
  const curves = maps.map((map) => curveOf(layer, map, frame));
  const traced = curves.flatMap((curve) => curve.branches);
  const { branches, missing } = leftOut ? withoutLeftOut(traced, leftOut, frame) : { branches: traced, missing: [] };
  const isFar = isFarFrom(branches, frame);
  const places = curves.flatMap((curve) => curve.places).filter((place) => isFar(place) && !isLeftOut(place, leftOut, frame));
  const dots = [isolated(layer, places, context), hollow(layer, missing, context)];
  return {
    ...drawBranches(layer, branches, context),
    dots: dots.flatMap(({ dots = [] }) => dots),
    solid: dots.flatMap(({ solid = [] }) => solid),
    labels: equationLabel(layer, branches, context),
  };
}

/** The lines of one function, and its single places. */
function curveOf(layer: LayerOf<"implicit">, equation: PlaneMap, frame: Frame): { branches: Branch[]; places: Pixel[] } {
  const crossing = tracedClearly(equation, frame);
  if (!crossing) throw tooFine(layer);
  const value = ([x, y]: Pixel): number => equation(frame.atPixelX(x), frame.atPixelY(y));
  const { usual, places, maybeMore } = lowestPlaces(
    value,
    chartBox(frame),
    crossing.map((branch) => pixelsOf(branch, frame)),
  );
  const open = places.filter(isFarFrom(crossing, frame));
  const touching = open.every((place) => isAlone(value, place)) ? [] : touchingLines(equation, usual, frame);
  const left = open.filter(isFarFrom(touching, frame));
  const atEdge = edgeZeros(value, chartBox(frame)).filter(isFarFrom([...crossing, ...touching], frame));
  if (!left.every((place) => isAlone(value, place)) || atEdge.length > mostAtEdge) {
    throw new FigureError(
      `the two sides of layer ${layer.id} touch without crossing, which cannot be drawn`,
      layer.id,
      problem("figure-error.touching", { relation: layer.relation }),
    );
  }
  if (maybeMore && left.length > 0) throw tooFine(layer);
  return { branches: [...crossing, ...touching], places: left };
}

const tooFine = ({ id, relation }: LayerOf<"implicit">): FigureError =>
  new FigureError(`the curve of layer ${id} is too fine for the window`, id, problem("figure-error.too-fine", { relation }));

const pixelsOf = (branch: Branch, frame: Frame): Pixel[] => branch.map(([x, y]) => [frame.pixelX(x), frame.pixelY(y)]);

function isFarFrom(lines: readonly Branch[], frame: Frame): (place: Pixel) => boolean {
  const pixels = lines.map((line) => pixelsOf(line, frame));
  return (place) => !pixels.some((line) => distanceFrom(place, line) < near);
}

/** Single places that satisfy the equation. */
export function isolated(
  { id, role }: LayerOf<"implicit" | "parametric" | "polar">,
  places: readonly Pixel[],
  { frame, colour }: DrawingContext,
): Drawing {
  if (places.length === 0) return {};
  const data: PlotMark["data"] = {
    x: places.map(([x]) => frame.roundX(frame.atPixelX(x))),
    y: places.map(([, y]) => frame.roundY(frame.atPixelY(y))),
  };
  const options = { x: "x", y: "y", r: radius, fill: colourOf(role, colour) };
  return { dots: [{ mark: "dot", data, options, source: id }], solid: places.map((place) => around(place, radius)) };
}

/** From a place to the nearest chord of a line. */
function distanceFrom([x, y]: Pixel, line: readonly Pixel[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (let index = 1; index < line.length; index++) {
    const [[x0, y0], [x1, y1]] = [line[index - 1] as Pixel, line[index] as Pixel];
    const square = (x1 - x0) ** 2 + (y1 - y0) ** 2;
    const share = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / square));
    least = Math.min(least, distance([x, y], [x0 + share * (x1 - x0), y0 + share * (y1 - y0)]));
  }
  return least;
}
