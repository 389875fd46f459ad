import type { Decimal } from "decimal.js";
import type { MathJson } from "../../../packages/sdk/src/contract.ts";
import { headOf, operandsOf } from "../../../packages/sdk/src/expression/mathjson.ts";
import type { Value } from "./arithmetic.ts";
import { calculus, common, series } from "./calculus.ts";
import { type Complex, complexes } from "./complexes.ts";
import { decimals, largestExponent } from "./decimals.ts";
import { doubles } from "./doubles.ts";
import { type Environment, type Evaluation, evaluate, type Special } from "./evaluate.ts";
import { isMatrix } from "./matrices.ts";
import { holds, type Truth } from "./truth.ts";

const exact = 1e-70;
const inDecimals = common<Decimal>(
  (json, environment) => holds(json, environment, precise(exact)),
  decimals.fromNumber,
  decimals.toNumber,
);
const sum: Special<Decimal> = (operands, environment, again) => {
  const upper = operandsOf(operands[1] ?? 0)[2];
  return upper === "PositiveInfinity" ? series(operands, environment) : inDecimals.Sum?.(operands, environment, again);
};
const decimalEvaluation: Evaluation<Decimal> = { arithmetic: decimals, special: { ...inDecimals, ...calculus, Sum: sum } };

/** To some 90 digits, but for integrals, limits and infinite sums. */
export const preciseValue = (json: MathJson, environment: Environment<Decimal>): Value<Decimal> | undefined =>
  evaluate(json, environment, decimalEvaluation);

export const precise = (tolerance = exact): Truth<Decimal> => ({
  arithmetic: decimals,
  value: preciseValue,
  tolerance,
  ...(tolerance > exact ? {} : { lost }),
});

/** So many of the 100 digits may be lost to numbers that are larger than the result, and 70 be left to compare. */
const spare = 22;

/** Whether values computed since the last call were so much larger than what came out that too many digits of it are gone. */
function lost(...values: readonly Value<Decimal>[]): boolean {
  const sizes = values.flatMap((value) => (isMatrix(value) ? value.flat() : [value])).map((value) => value.e);
  return largestExponent() > spare + Math.max(0, ...sizes);
}

const inDoubles = common<number>((json, environment) => holds(json, environment, rough), Number, Number);
const doubleEvaluation: Evaluation<number> = { arithmetic: doubles, special: inDoubles };

/** In doubles, for looking around. */
export const rough: Truth<number> = {
  arithmetic: doubles,
  value: (json, environment) => evaluate(json, environment, doubleEvaluation),
  tolerance: 1e-7,
};

const inComplexes = common<Complex>(
  (json, environment) => holds(json, environment, complex),
  complexes.fromNumber,
  complexes.toNumber,
);
const complexEvaluation: Evaluation<Complex> = { arithmetic: complexes, special: inComplexes };

export const complex: Truth<Complex> = {
  arithmetic: complexes,
  value: (json, environment) => evaluate(json, environment, complexEvaluation),
  tolerance: 1e-9,
};

/** How far apart values of a formula may be that are equal: what integrals, limits and sums are computed to. */
export function toleranceFor(json: MathJson): number {
  const own = headOf(json);
  const upper = operandsOf(operandsOf(json)[1] ?? 0)[2];
  const here = own === "Sum" && upper === "PositiveInfinity" ? 2e-3 : (coarse[own ?? ""] ?? exact);
  return Math.max(here, ...operandsOf(json).map(toleranceFor));
}

const coarse: Readonly<Record<string, number>> = {
  Differentiate: 1e-10,
  PartialD: 1e-10,
  Derivative: 1e-10,
  Limit: 1e-5,
  Integrate: 1e-5,
};
