import type { Layer, MathJson } from "../contract.ts";
import { headOf, operandsOf } from "../expression/mathjson.ts";
import type { AxisNames } from "./axis-names.ts";
import { differenceOf, type PlaneMap, planeMap } from "./plane-equation.ts";
import { domainBordersOf } from "./region/domain-borders.ts";
import { withoutSquares } from "./without-squares.ts";

/** Where points may be missing from the curve of an equation. */
export interface LeftOut {
  readonly borders: readonly PlaneMap[];
  /** Zero on the curve, and smooth even where the equation itself has no value, if that can be had. */
  readonly curve: PlaneMap;
}

/**
 * What an equation in two letters must not be zero in, such as x − 1 in (y − 2)/(x − 1) = 3; undefined where it has a value everywhere, or ends in a way
 * that it is known to belong to.
 *
 * @throws FigureError as `planeMap` does.
 */
export function leftOutOf(layer: Extract<Layer, { type: "implicit" }>, names: AxisNames): LeftOut | undefined {
  const difference = differenceOf(layer.relation.json);
  const found = difference === undefined ? [] : domainBordersOf(difference).filter(({ excludes }) => excludes);
  if (difference === undefined || found.length === 0) return undefined;
  return {
    borders: found.map(({ json }) => planeMap(json, layer, names)),
    curve: planeMap(withoutDivisor(withoutSquares(difference)), layer, names),
  };
}

const withoutDivisor = (json: MathJson): MathJson => (headOf(json) === "Divide" ? (operandsOf(json)[0] ?? 0) : json);
