import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import type { Board, Expression, Goal, MathJson } from "../../../contract.ts";
import { apply } from "../../../expression/mathjson.ts";
import type { Polynomials } from "./polynomials.ts";
import type { Point } from "./solutions.ts";
import { braced } from "./system.ts";

/** An equation as it stands, and the polynomial that is 0 where it holds. */
export interface PolynomialEquation {
  readonly shown: MathJson;
  readonly polynomial: Polynomial;
}

/** unknown = value, where the value may hold unknowns that are found later. */
export interface Known {
  readonly unknown: string;
  readonly value: MathJson;
}

/** A system on its way: what is still to be solved, what is already solved for a letter, and what must not be 0. */
export interface Branch {
  readonly active: readonly PolynomialEquation[];
  readonly known: readonly Known[];
  readonly nonZero: readonly MathJson[];
}

/** What all branches of one system share. */
export interface Solving {
  readonly goal: Goal;
  readonly unknowns: readonly string[];
  readonly polynomials: Polynomials;
  /** All points of a branch, as of the whole; for branches within cases. */
  readonly solve: (branch: Branch, solving: Solving, board: Board) => Point[] | undefined;
}

export const knownEquation = ({ unknown, value }: Known): MathJson => apply("Equal", unknown, value);

/** The line that stands on the board for a branch. */
export const branchLine = (branch: Branch): Expression => braced(statementsOf(branch));

/** Unknowns that are still to be found. */
export const openUnknowns = ({ known }: Branch, { unknowns }: Solving): string[] =>
  unknowns.filter((unknown) => !known.some((one) => one.unknown === unknown));

/** Unknowns that an equation speaks of. */
export const unknownsIn = ({ polynomial }: PolynomialEquation, { unknowns, polynomials }: Solving): string[] => {
  const places = P.variablesOf(polynomial);
  return unknowns.filter((unknown) => places.includes(polynomials.placeOf(unknown)));
};

/** The equation of a polynomial in its usual form. */
export const standard = (polynomial: Polynomial, { polynomials }: Solving): PolynomialEquation => ({
  shown: polynomials.equation(polynomial),
  polynomial,
});

/** What a step of solving leads to: another branch to go on with, or all points; undefined where it does not apply. */
export type Moved = { readonly branch: Branch } | { readonly points: Point[] | undefined } | undefined;

export type Move = (branch: Branch, solving: Solving, board: Board) => Moved;

/** What stands on the board for a branch, one formula a statement. */
export const statementsOf = ({ active, known, nonZero }: Branch): MathJson[] => [
  ...active.map(({ shown }) => shown),
  ...known.map(knownEquation),
  ...nonZero.map((formula) => apply("NotEqual", formula, 0)),
];

export const replaced = (branch: Branch, former: PolynomialEquation, next: PolynomialEquation): Branch => ({
  ...branch,
  active: branch.active.map((one) => (one === former ? next : one)),
});
