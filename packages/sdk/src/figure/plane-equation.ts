import type { Layer, MathJson } from "../contract.ts";
import { FigureError } from "../errors/figure-error.ts";
import { MisuseError } from "../errors/misuse-error.ts";
import { compile } from "../expression/evaluation/compile.ts";
import { expressionOf } from "../expression/expression.ts";
import { headOf, operandsOf } from "../expression/mathjson.ts";
import { type AxisNames, usualNames } from "./axis-names.ts";
import { alternativesOf } from "./contour/alternatives.ts";
import { zeroForm } from "./contour/zero-form.ts";
import { problem } from "./problem.ts";
import { withoutSquares } from "./without-squares.ts";

/** A function of a point of the plane; NaN where it has no value. */
export type PlaneMap = (x: number, y: number) => number;

/** Left minus right of an equation; undefined for what is none. */
export function differenceOf(relation: MathJson): MathJson | undefined {
  const [left, right, ...more] = operandsOf(relation);
  if (headOf(relation) !== "Equal" || left === undefined || right === undefined || more.length > 0) return undefined;
  return right === 0 ? left : ["Subtract", left, right];
}

/**
 * A formula as a function of the point (x, y), whatever its letters are called: those of the axes, or x and y.
 *
 * @throws FigureError for letters that have no value, and for heads that are no real functions.
 */
export function planeMap(json: MathJson, layer: Layer, names: AxisNames): PlaneMap {
  try {
    return compile(json, [names.horizontal, names.vertical]);
  } catch (error) {
    if (!(error instanceof MisuseError)) throw error;
    if (names.horizontal !== usualNames.horizontal || names.vertical !== usualNames.vertical)
      return planeMap(json, layer, usualNames);
    throw new FigureError(
      `layer ${layer.id} cannot be drawn: ${error.message}`,
      layer.id,
      problem("figure-error.formula", { formula: expressionOf(json) }),
    );
  }
}

/** As `planeMap`, of an equation: zero on its curve. */
export function equationMap(layer: Extract<Layer, { type: "implicit" }>, names: AxisNames): PlaneMap {
  return planeMap(tidied(layer), layer, names);
}

/** As `equationMap`, of formulas whose curves together are that of the equation: see `alternativesOf`. */
export function equationMaps(layer: Extract<Layer, { type: "implicit" }>, names: AxisNames): PlaneMap[] {
  const whole = zeroForm(differenceOfLayer(layer));
  const alternatives = alternativesOf(whole);
  if (alternatives.length < 2) return [equationMap(layer, names)];
  const isThere = planeMap(whole, layer, names);
  return alternatives.map((alternative) => {
    const map = planeMap(withoutSquares(zeroForm(alternative)), layer, names);
    // A factor is zero in vain where another has no value.
    return (x, y) => (Number.isNaN(isThere(x, y)) ? Number.NaN : map(x, y));
  });
}

/** A formula that is zero on the curve, and changes its sign there if that can be had. */
const tidied = (layer: Extract<Layer, { type: "implicit" }>): MathJson => withoutSquares(zeroForm(differenceOfLayer(layer)));

function differenceOfLayer(layer: Extract<Layer, { type: "implicit" }>): MathJson {
  const difference = differenceOf(layer.relation.json);
  if (difference === undefined)
    throw new FigureError(
      `implicit layers other than equations are not drawn: ${layer.id}`,
      layer.id,
      problem("figure-error.no-equation", { relation: layer.relation }),
    );
  return difference;
}
