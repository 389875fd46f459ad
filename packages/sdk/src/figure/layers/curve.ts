import type { Layer, MathJson, PlotMark } from "../../contract.ts";
import { FigureError } from "../../errors/figure-error.ts";
import { headOf, mentions, operandsOf, someOperand } from "../../expression/mathjson.ts";
import { colours } from "../colours.ts";
import { type EnclosedCurve, enclosedCurve } from "../curve-function.ts";
import { contains, type Frame } from "../frame.ts";
import { around, type Pixel } from "../labels/boxes.ts";
import { numberOf } from "../number-of.ts";
import { problem } from "../problem.ts";
import type { Mark } from "../sampling/assemble.ts";
import { isNowhereDefined, isScattered } from "../sampling/nowhere.ts";
import { mostWhole, sampleFunction } from "../sampling/sample-function.ts";
import { columnsOfPixels, inCoordinates } from "./branches.ts";
import type { Drawing, DrawingContext, LayerOf } from "./drawing.ts";
import { graphLabel } from "./equation-label.ts";
import { colourOf, inPlace, strokeOf } from "./stroke.ts";

const radius = 4;
/** Ends and gaps closer together than this, in pixels, could not be told apart, and have no dots. */
const leastDistance = 12;

/**
 * The graph of a function: each connected part of it, bands where it oscillates faster than pixels can show, full and hollow dots at jumps, gaps and
 * isolated values, and at the ends of an interval it is given over.
 */
export function drawCurve(layer: LayerOf<"curve">, { frame, layers, colour }: DrawingContext): Drawing {
  const [from, to] = frame.view.x;
  const curve = enclosedCurve(layer, from + (to - from) / 2);
  const over = layer.over?.map((end) => numberOf(end, layer));
  refuseEmpty(layer, curve, layers, over && [Math.min(...over), Math.max(...over)]);
  const domain: [number, number] = over ? [Math.max(from, Math.min(...over)), Math.min(to, Math.max(...over))] : [from, to];
  if (!(domain[0] < domain[1])) return {};
  if (curve.ofIntegers) refuseTooMany(layer, domain);
  const { branches, bands, marks } = sampleFunction(curve, domain, frame);
  const isEmpty = branches.length + bands.length + marks.length === 0;
  const ends = over ? endsOf(layer, over, isEmpty ? "closed" : "none", (x) => heightAt(x, curve.at, branches, frame)) : [];
  const own = colourOf(layer.role, colour);
  const lines = [
    ...lineMark(layer, branches, frame, strokeOf(layer.role, colour)),
    ...lineMark(layer, bands, frame, { ...strokeOf(layer.role, colour), fill: own, strokeDasharray: "none" }),
  ];
  const dots = dotMarks(layer, [...(curve.ofIntegers ? marks : legible(marks, frame)), ...ends], frame, own);
  return {
    ...inPlace(layer.role, lines),
    dots: dots.marks,
    solid: dots.pixels.map((pixel) => around(pixel, radius)),
    labels: graphLabel(layer, () => inCoordinates(branches, frame), { frame, layers, colour: own }),
    paths: [...branches, ...bands].map((pixels) => ({ pixels, cost: 5 })),
  };
}

/**
 * A picture of nothing but a curve that is nowhere would be an empty one, without a word why; one whose values are no line would miss them, whatever is
 * beside it.
 */
function refuseEmpty(
  layer: LayerOf<"curve">,
  curve: EnclosedCurve,
  layers: readonly Layer[],
  within: readonly [number, number] | undefined,
): void {
  const said = { formula: layer.y, letter: layer.variable };
  if (hasVaryingExponent(layer.y.json, layer.variable) && isScattered(curve, within))
    throw new FigureError(
      `the function of layer ${layer.id} has values at scattered places only`,
      layer.id,
      problem("figure-error.scattered", said),
    );
  if (layers.some((other) => other !== layer && other.role !== "asymptote") || !isNowhereDefined(curve, within)) return;
  throw new FigureError(`the function of layer ${layer.id} is nowhere defined`, layer.id, problem("figure-error.nowhere", said));
}

/** Powers of negative numbers have values at single exponents. */
const hasVaryingExponent = (json: MathJson, letter: string): boolean =>
  (headOf(json) === "Power" && mentions(operandsOf(json)[1] ?? 0, letter)) ||
  someOperand(json, (operand) => hasVaryingExponent(operand, letter));

function refuseTooMany(layer: LayerOf<"curve">, [from, to]: readonly [number, number]): void {
  if (to - from < mostWhole) return;
  throw new FigureError(
    `the values of layer ${layer.id} at whole numbers are too close in the window`,
    layer.id,
    problem("figure-error.too-fine", { relation: layer.y }),
  );
}

function lineMark(
  { id }: LayerOf<"curve">,
  lines: readonly (readonly Pixel[])[],
  frame: Frame,
  stroke: Record<string, unknown>,
): PlotMark[] {
  if (lines.length === 0) return [];
  const data = columnsOfPixels(lines, frame);
  return [{ mark: "line", data, options: { x: "x", y: "y", ...stroke }, source: id }];
}

/** Those whose neighbours at other places are not too near. */
function legible(marks: readonly Mark[], { pixelX }: Frame): Mark[] {
  const places = [...new Set(marks.map(({ x }) => x))].sort((a, b) => a - b);
  const isApart = (x: number): boolean => {
    const index = places.indexOf(x);
    const near = [places[index - 1], places[index + 1]].filter((place) => place !== undefined);
    return near.every((place) => Math.abs(pixelX(place) - pixelX(x)) >= leastDistance);
  };
  return marks.filter(({ x }) => isApart(x));
}

/** @param otherwise of an end of which nothing is said: √−x over [0, 3] is the one point at 0. */
function endsOf(
  layer: LayerOf<"curve">,
  over: readonly number[],
  otherwise: "closed" | "none",
  at: (x: number) => number,
): Mark[] {
  return over.flatMap((x, index): Mark[] => {
    const kind = layer.ends?.[index] ?? otherwise;
    return kind === "none" ? [] : [{ x, y: at(x), open: kind === "open" }];
  });
}

/** The value at an end, or where the curve comes to it: sin x/x over (0, π] ends at (0, 1). */
function heightAt(x: number, at: (x: number) => number, branches: readonly (readonly Pixel[])[], frame: Frame): number {
  const value = at(x);
  if (!Number.isNaN(value)) return value;
  const ends = branches.flatMap((branch) => [branch[0] as Pixel, branch.at(-1) as Pixel]);
  const end = ends.find(([pixel]) => Math.abs(pixel - frame.pixelX(x)) < 0.5);
  return end ? frame.atPixelY(end[1]) : Number.NaN;
}

/** Full dots in one mark, hollow ones in another. */
function dotMarks(
  { id }: LayerOf<"curve">,
  marks: readonly Mark[],
  frame: Frame,
  colour: string,
): { marks: PlotMark[]; pixels: Pixel[] } {
  const seen = marks.filter(({ x, y }) => contains(frame.view.x, x) && contains(frame.view.y, y));
  const dots = [false, true].flatMap((isOpen): PlotMark[] => {
    const own = seen.filter(({ open }) => open === isOpen);
    if (own.length === 0) return [];
    const data = { x: own.map(({ x }) => frame.roundX(x)), y: own.map(({ y }) => frame.roundY(y)) };
    const fill = isOpen ? colours.surface : colour;
    return [{ mark: "dot", data, options: { x: "x", y: "y", r: radius, fill, stroke: colour, strokeWidth: 2 }, source: id }];
  });
  return { marks: dots, pixels: seen.map(({ x, y }): Pixel => [frame.pixelX(x), frame.pixelY(y)]) };
}
