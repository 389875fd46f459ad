import type { Layer } from "../contract.ts";
import { FigureError } from "../errors/figure-error.ts";
import { MisuseError } from "../errors/misuse-error.ts";
import { compile } from "../expression/evaluation/compile.ts";
import { expressionOf } from "../expression/expression.ts";
import { numberOf } from "./number-of.ts";
import { problem } from "./problem.ts";

/** A curve by its parameter: a place for each value of it between two bounds. */
export interface ParametricCurve {
  readonly at: (t: number) => readonly [x: number, y: number];
  readonly over: readonly [from: number, to: number];
}

/** @throws FigureError for a formula with other letters, and for bounds that are no numbers. */
export function parametricCurve(layer: Extract<Layer, { type: "parametric" | "polar" }>): ParametricCurve {
  const over = [numberOf(layer.over[0], layer), numberOf(layer.over[1], layer)] as const;
  try {
    if (layer.type === "parametric") {
      const [x, y] = [compile(layer.x.json, [layer.parameter]), compile(layer.y.json, [layer.parameter])];
      return { over, at: (t) => [x(t), y(t)] };
    }
    const r = compile(layer.r.json, [layer.angle]);
    return {
      over,
      at: (angle) => {
        const radius = r(angle);
        return [radius * Math.cos(angle), radius * Math.sin(angle)];
      },
    };
  } catch (error) {
    if (error instanceof MisuseError)
      throw new FigureError(
        `layer ${layer.id} cannot be drawn: ${error.message}`,
        layer.id,
        problem("figure-error.formula", {
          formula: layer.type === "polar" ? layer.r : expressionOf(["Tuple", layer.x.json, layer.y.json]),
        }),
      );
    throw error;
  }
}
