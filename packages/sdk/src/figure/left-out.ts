import { signOf } from "../algebra/rational.ts";
import type { Layer, MathJson } from "../contract.ts";
import { rationalOf } from "../expression/evaluation/literal.ts";
import { apply, freeLetters, headOf, operandsOf } from "../expression/mathjson.ts";
import type { AxisNames } from "./axis-names.ts";
import { differenceOf, type PlaneMap, planeMap } from "./plane-equation.ts";
import { withoutSquares } from "./without-squares.ts";

/** What must not be zero for a head to have a value. */
const borders: Readonly<Record<string, (first: MathJson, second: MathJson | undefined) => MathJson[]>> = {
  Divide: (_, divisor = 0) => [divisor],
  Ln: (value) => [value],
  Log: (value, base) => [value, ...(base === undefined ? [] : [base, apply("Subtract", base, 1)])],
  Power: (base, exponent = 0) => {
    const rational = rationalOf(exponent);
    return rational && signOf(rational) < 0 ? [base] : [];
  },
  Tan: (value) => [apply("Cos", value)],
  Sec: (value) => [apply("Cos", value)],
  Cot: (value) => [apply("Sin", value)],
  Csc: (value) => [apply("Sin", value)],
  Artanh: (value) => [apply("Subtract", 1, value), apply("Add", 1, value)],
};

/** Formulas where one of which is zero an equation has no value; of cases nothing is said, for a divisor is asked for in its case only. */
function bordersIn(json: MathJson): MathJson[] {
  const [head, operands] = [headOf(json) ?? "", operandsOf(json)];
  if (head === "Which") return [];
  const [first = 0, second] = operands;
  const own = Object.hasOwn(borders, head) ? (borders[head]?.(first, second) ?? []) : [];
  return [...own.filter((border) => freeLetters(border).length > 0), ...operands.flatMap(bordersIn)];
}

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
  const found = difference === undefined ? [] : bordersIn(difference);
  if (difference === undefined || found.length === 0) return undefined;
  return {
    borders: found.map((border) => planeMap(border, layer, names)),
    curve: planeMap(withoutSquares(difference), layer, names),
  };
}
