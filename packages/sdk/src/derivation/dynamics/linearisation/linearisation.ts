import type { Spend } from "../../../algebra/spend.ts";
import type { MathJson } from "../../../contract.ts";
import { freeLetters, substitute } from "../../../expression/mathjson.ts";
import type { DynamicalSystem } from "../dynamical-system.ts";
import type { Equilibrium } from "../equilibria/equilibrium.ts";
import { isPeriodic } from "../equilibria/one-letter.ts";
import { hasValueAt, isInside } from "../keeping-domain.ts";
import { characteristicPolynomial } from "./characteristic.ts";
import { type Eigenvalues, eigenvaluesOf } from "./eigenvalues.ts";
import { Exact } from "./exact.ts";
import type { Matrix } from "./jacobian.ts";
import { type EquilibriumType, typeOf } from "./stability.ts";

/** What the Jacobian matrix says at one equilibrium. */
export interface Linearisation {
  readonly point: Equilibrium;
  /** The symbolic matrix with the state put in, entry by entry as that gives it. */
  readonly inserted: Matrix;
  readonly matrix: Matrix;
  /** Of the characteristic polynomial, ascending. */
  readonly coefficients: readonly MathJson[];
  readonly eigenvalues: Eigenvalues;
  readonly type: EquilibriumType | undefined;
}

/**
 * undefined where an entry differs between the members of a family of equilibria, and where the rates cannot be linearised: at the edge of where they have
 * a value, and where a derivative has none. @throws BudgetError from `spend`
 */
export function linearise(
  system: DynamicalSystem,
  jacobian: Matrix,
  point: Equilibrium,
  spend: Spend,
): Linearisation | undefined {
  const exact = new Exact(spend, point.numbers);
  const representative = point.family === undefined ? point.at : representativeOf(system, point, spend);
  if (!representative) return undefined;
  const values = Object.fromEntries(system.letters.map((letter, index) => [letter, representative[index] as MathJson]));
  const place = { values, numbers: point.numbers };
  if (!system.rates.every((rate) => isInside(rate, place, spend))) return undefined;
  if (!jacobian.every((row) => row.every((entry) => hasValueAt(entry, place, spend)))) return undefined;
  const inserted = jacobian.map((row) => row.map((entry) => substitute(entry, values)));
  const matrix = inserted.map((row) => row.map((entry) => exact.value(entry)));
  const coefficients = characteristicPolynomial(matrix, exact);
  const linear = jacobian.every((row) => row.every((entry) => freeLetters(entry).length === 0));
  return {
    point,
    inserted,
    matrix,
    coefficients,
    eigenvalues: eigenvaluesOf(matrix, coefficients, exact),
    type: typeOf(coefficients, linear ? matrix : undefined, exact),
  };
}

/** The member for 0 of a family that whole turns lead through: the rates must not change by them. */
function representativeOf(
  { rates, letters }: DynamicalSystem,
  { at, family }: Equilibrium,
  spend: Spend,
): MathJson[] | undefined {
  const name = family as string;
  const turning = letters.filter((_, index) => freeLetters(at[index] as MathJson).includes(name));
  if (!turning.every((letter) => rates.every((rate) => isPeriodic(rate, letter, spend)))) return undefined;
  const exact = new Exact(spend);
  return at.map((value) => exact.value(substitute(value, { [name]: 0 })));
}
