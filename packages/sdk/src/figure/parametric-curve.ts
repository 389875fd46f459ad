import type { Layer, MathJson } from "../contract.ts";
import { MisuseError } from "../errors/misuse-error.ts";
import { compileEnclosure, type Enclosure } from "../expression/evaluation/enclosure.ts";
import { expressionOf } from "../expression/expression.ts";
import { apply } from "../expression/mathjson.ts";
import type { RealMap } from "./curve-function.ts";
import { numberOf } from "./number-of.ts";
import { realFormula } from "./real-formula.ts";
import { costOf } from "./sampling/cost.ts";

/** A curve by its parameter: a place for each value of it between two bounds. */
export interface ParametricCurve {
  readonly at: (t: number) => readonly [x: number, y: number];
  readonly over: readonly [from: number, to: number];
  /** Bounds of both coordinates and of their slopes over an interval of the parameter; undefined where a formula has none. */
  readonly bounds: { readonly x: Bounds; readonly y: Bounds } | undefined;
  /** Roughly how many operations it takes to compute a place. */
  readonly cost: number;
}

type Bounds = (lo: number, hi: number) => Enclosure;

/** @throws FigureError for a formula with other letters, and for bounds that are no numbers. */
export function parametricCurve(layer: Extract<Layer, { type: "parametric" | "polar" }>): ParametricCurve {
  const over = [numberOf(layer.over[0], layer), numberOf(layer.over[1], layer)] as const;
  if (layer.type === "parametric") {
    const { parameter } = layer;
    const place = expressionOf(["Tuple", layer.x.json, layer.y.json]);
    const [x, y] = [layer.x, layer.y].map(({ json }) => realFormula(json, [parameter], layer, place)) as [RealMap, RealMap];
    return { over, at: (t) => [x(t), y(t)], ...boundsOf(layer.x.json, layer.y.json, parameter) };
  }
  const r = realFormula(layer.r.json, [layer.angle], layer, layer.r);
  return {
    over,
    at: (angle) => {
      const radius = r(angle);
      return [radius * Math.cos(angle), radius * Math.sin(angle)];
    },
    ...boundsOf(
      apply("Multiply", layer.r.json, apply("Cos", layer.angle)),
      apply("Multiply", layer.r.json, apply("Sin", layer.angle)),
      layer.angle,
    ),
  };
}

function boundsOf(x: MathJson, y: MathJson, letter: string): Pick<ParametricCurve, "bounds" | "cost"> {
  const cost = costOf(x) + costOf(y);
  try {
    return { cost, bounds: { x: compileEnclosure(x, letter), y: compileEnclosure(y, letter) } };
  } catch (error) {
    if (error instanceof MisuseError) return { cost, bounds: undefined };
    throw error;
  }
}
