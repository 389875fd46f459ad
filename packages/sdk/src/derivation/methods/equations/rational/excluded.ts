import * as N from "../../../../algebra/quadratic-number.ts";
import * as Q from "../../../../algebra/rational.ts";
import type { Goal, MathJson } from "../../../../contract.ts";
import { equation, inOrder } from "../../../equation.ts";
import { integersToJson } from "../../../equation-standard-form.ts";
import { complexRoots, quadraticEquation, realRoots } from "../../../quadratic.ts";
import type { CommonDenominator, DenominatorFactor } from "./fractions.ts";

/** The numbers at which a denominator is zero, and the factors whose zeros are not written simply. */
export interface Excluded {
  readonly values: readonly MathJson[];
  readonly unwritten: readonly DenominatorFactor[];
}

/** Only of use where the solutions are then known to be no zeros of the unwritten factors: these are irreducible of degree 3 or more. */
export function excludedBy({ factors }: CommonDenominator, unknown: string, numbers: Goal["numbers"]): Excluded | undefined {
  const values: MathJson[] = [];
  const unwritten: DenominatorFactor[] = [];
  for (const factor of factors) {
    const zeros = zerosOf(factor, unknown, numbers);
    if (zeros) values.push(...zeros);
    else unwritten.push(factor);
  }
  return { values: inOrder(values), unwritten };
}

function zerosOf({ coefficients }: DenominatorFactor, unknown: string, numbers: Goal["numbers"]): MathJson[] | undefined {
  const [q = 0n, p = 1n] = coefficients;
  if (coefficients.length === 2) return [Q.rationalToJson(Q.rational(-q, p))];
  const quadratic = quadraticEquation({
    task: "solve",
    expression: equation(integersToJson(coefficients, unknown), 0),
    unknowns: [unknown],
    assuming: [],
    numbers,
  });
  if (!quadratic) return undefined;
  return numbers === "complex" ? complexRoots(quadratic) : realRoots(quadratic).map(N.toJson);
}
