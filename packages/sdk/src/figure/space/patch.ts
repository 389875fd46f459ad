import type { Expression, Layer } from "../../contract.ts";
import { FigureError } from "../../errors/figure-error.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { compileInterval } from "../../expression/evaluation/interval.ts";
import type { LayerOf } from "../layers/drawing.ts";
import { numberOf } from "../number-of.ts";
import { problem } from "../problem.ts";
import { realFormula } from "../real-formula.ts";
import type { Interval, SpaceFrame } from "./space-frame.ts";
import type { Vector } from "./turn.ts";

export type SurfaceLayer = LayerOf<"surface" | "parametric-surface">;

/** A rectangle of parameters. */
export interface Rectangle {
  readonly u: Interval;
  readonly v: Interval;
}

/** A surface as places for two parameters, in coordinates; not finite where it has none. */
export interface Patch {
  readonly layer: SurfaceLayer;
  readonly over: Rectangle;
  readonly at: (u: number, v: number) => Vector;
  /** Whether all of a rectangle certainly has places, without a pole or a jump. */
  readonly isWhole: (part: Rectangle) => boolean;
  /** Over each place of the ground there is at most one of the surface. */
  readonly isGraph: boolean;
}

export const isSurface = (layer: Layer): layer is SurfaceLayer => layer.type === "surface" || layer.type === "parametric-surface";

/**
 * The surface of a layer; z = f(x, y) over its own rectangle, or the one given where it has none.
 *
 * @throws FigureError for formulas with other letters or without real values, and for bounds that are no numbers.
 */
export function patchOf(layer: SurfaceLayer, ground: Rectangle): Patch {
  const { letters, formulas } = formulasOf(layer);
  const over = layer.over ? rectangleOf(layer.over, layer) : ground;
  const functions = formulas.map(({ json }) => realFormula(json, letters, layer)) as unknown as Functions;
  const [x, y, z] = functions;
  return {
    layer,
    over,
    at: layer.type === "surface" ? (u, v) => [u, v, z(u, v)] : (u, v) => [x(u, v), y(u, v), z(u, v)],
    isWhole: wholeness(formulas, letters),
    isGraph: layer.type === "surface",
  };
}

type RealFunction = (u: number, v: number) => number;
type Functions = readonly [RealFunction, RealFunction, RealFunction];

function formulasOf(layer: SurfaceLayer): { letters: readonly [string, string]; formulas: Expression[] } {
  if (layer.type === "parametric-surface") return { letters: layer.parameters, formulas: [layer.x, layer.y, layer.z] };
  const [x, y] = layer.variables.map((letter): Expression => ({ latex: letter, json: letter })) as [Expression, Expression];
  return { letters: layer.variables, formulas: [x, y, layer.z] };
}

function rectangleOf([first, second]: NonNullable<SurfaceLayer["over"]>, layer: Layer): Rectangle {
  const interval = (ends: readonly [Expression, Expression]): Interval => {
    const [from, to] = ends.map((end) => numberOf(end, layer)) as [number, number];
    if (from === to)
      throw new FigureError(
        `layer ${layer.id} goes from a number to the same number`,
        layer.id,
        problem("figure-error.range", { layer: layer.id }),
      );
    return from < to ? [from, to] : [to, from];
  };
  return { u: interval(first), v: interval(second) };
}

/** By enclosures of the coordinates; what has no enclosure is never certain. */
function wholeness(formulas: readonly Expression[], letters: readonly [string, string]): Patch["isWhole"] {
  const enclosures = formulas.map(({ json }) => {
    try {
      return compileInterval(json, letters);
    } catch (error) {
      if (error instanceof MisuseError) return undefined;
      throw error;
    }
  });
  return ({ u, v }) =>
    enclosures.every((enclosure) => {
      const value = enclosure?.(u, v);
      return value !== undefined && value.defined === "everywhere" && value.continuous;
    });
}

/** The part of a rectangle that lies over the ground of the box: of a graph there is nothing else to be seen. */
export function groundOf({ intervals: [x, y] }: SpaceFrame): Rectangle {
  return { u: x, v: y };
}

/** What two rectangles have in common, or undefined. */
export function common(a: Rectangle, b: Rectangle): Rectangle | undefined {
  const [u, v] = [meet(a.u, b.u), meet(a.v, b.v)];
  return u && v && { u, v };
}

function meet(a: Interval, b: Interval): Interval | undefined {
  const [from, to] = [Math.max(a[0], b[0]), Math.min(a[1], b[1])];
  return from < to ? [from, to] : undefined;
}
