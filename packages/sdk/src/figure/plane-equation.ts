import type { Layer, MathJson } from "../contract.ts";
import { FigureError } from "../errors/figure-error.ts";
import { MisuseError } from "../errors/misuse-error.ts";
import { compile } from "../expression/evaluation/compile.ts";
import { expressionOf } from "../expression/expression.ts";
import { headOf, operandsOf, sameTree } from "../expression/mathjson.ts";
import { type AxisNames, usualNames } from "./axis-names.ts";
import { alternativesOf } from "./contour/alternatives.ts";
import { isUnderEvenRoot, zeroForm } from "./contour/zero-form.ts";
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

/** As `planeMap`, of an equation: zero on its curve, and, where a factor is under a root, wherever any factor is zero. */
export const equationMap = (layer: Extract<Layer, { type: "implicit" }>, names: AxisNames): PlaneMap =>
  productMap(alternativesOfLayer(layer), layer, names);

function productMap(factors: readonly Alternative[], layer: Extract<Layer, { type: "implicit" }>, names: AxisNames): PlaneMap {
  const [only] = factors;
  if (only && factors.length === 1) return planeMap(only.plain, layer, names);
  if (!factors.some(({ isEdge }) => isEdge)) return planeMap(withoutSquares(zeroForm(differenceOfLayer(layer))), layer, names);
  const maps = factors.map(({ plain }) => planeMap(plain, layer, names));
  return (x, y) => maps.reduce((product, map) => product * map(x, y), 1);
}

/** As `equationMap`, of formulas whose curves together are that of the equation: see `alternativesOf`. */
export function equationMaps(layer: Extract<Layer, { type: "implicit" }>, names: AxisNames): PlaneMap[] {
  const alternatives = alternativesOfLayer(layer);
  if (alternatives.length < 2) return [productMap(alternatives, layer, names)];
  const whole = planeMap(zeroForm(differenceOfLayer(layer)), layer, names);
  const hasEdge = alternatives.some(({ isEdge }) => isEdge);
  return alternatives.map(({ plain }, own) => {
    const map = planeMap(plain, layer, names);
    const others = alternatives.filter((_, index) => index !== own).flatMap(({ written }) => written);
    const needed = hasEdge ? others.map((json) => planeMap(json, layer, names)) : [whole];
    // A factor is zero in vain where another has no value.
    return (x, y) => (needed.some((each) => Number.isNaN(each(x, y))) ? Number.NaN : map(x, y));
  });
}

interface Alternative {
  /** The formulas with these zeros. */
  readonly written: readonly MathJson[];
  /** One that changes its sign there, if that can be had. */
  readonly plain: MathJson;
  /** Whether one of them has no value on one side of its zeros, as √u. */
  readonly isEdge: boolean;
}

function alternativesOfLayer(layer: Extract<Layer, { type: "implicit" }>): Alternative[] {
  const found: Alternative[] = [];
  for (const json of alternativesOf(zeroForm(differenceOfLayer(layer)))) {
    const [plain, isEdge] = [withoutSquares(zeroForm(json)), isUnderEvenRoot(json)];
    const same = found.findIndex((other) => sameTree(other.plain, plain));
    const other = found[same];
    if (other) found[same] = { written: [...other.written, json], plain, isEdge: other.isEdge || isEdge };
    else found.push({ written: [json], plain, isEdge });
  }
  return found;
}

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
