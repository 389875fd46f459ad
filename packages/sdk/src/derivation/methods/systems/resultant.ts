import * as P from "../../../algebra/multivariate/polynomial.ts";
import { resultant } from "../../../algebra/multivariate/resultant.ts";
import * as Q from "../../../algebra/rational.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { commonZeros } from "../../../verification/several/ideal/common-zeros.ts";
import { within } from "../../../verification/several/share.ts";
import { algebraicValue } from "../../dynamics/equilibria/algebraic-value.ts";
import { type Branch, branchLine, type Move, openUnknowns, type PolynomialEquation, type Solving, standard } from "./branch.ts";
import { noPoints } from "./finish.ts";
import { inOrder, type Point, pointsStatement } from "./solutions.ts";

const zeroOperations = 300_000;

/** Where nothing easier applies: an unknown is eliminated from two equations by their resultant, and the common points are found exactly. */
export const eliminateByResultant: Move = (branch, solving, board) => {
  const { polynomials, unknowns } = solving;
  const open = openUnknowns(branch, solving);
  if (branch.known.length > 0 || open.length !== unknowns.length) return undefined;
  const points = commonPoints(branch, solving);
  if (!points) return undefined;
  const [x, y, ...more] = unknowns;
  const [first, second, ...others] = branch.active as [PolynomialEquation, PolynomialEquation, ...PolynomialEquation[]];
  if (x !== undefined && y !== undefined && more.length === 0 && second && others.length === 0) {
    const eliminant = resultant(first.polynomial, second.polynomial, polynomials.placeOf(y), polynomials.spend);
    if (!P.isConstant(eliminant)) {
      const extended = { ...branch, active: [...branch.active, standard(eliminant, solving)] };
      board.write("system.eliminate-by-resultant", branchLine(extended), {
        unknown: expressionOf(y),
        other: expressionOf(x),
      });
    }
  }
  if (points.length === 0) return { points: noPoints(board, "system.no-values", solving) };
  board.write("system.solutions", pointsStatement(unknowns, points));
  return { points };
};

/** All real common points, exactly; undefined where they are not finitely many, or have no short formula. */
function commonPoints({ active, nonZero }: Branch, { polynomials, unknowns }: Solving): Point[] | undefined {
  const places = unknowns.map((unknown) => polynomials.placeOf(unknown)).sort((left, right) => left - right);
  const zeros = within(polynomials.spend, zeroOperations, (spend) =>
    commonZeros(
      active.map(({ polynomial }) => polynomial),
      places,
      spend,
    ),
  );
  if (!zeros || nonZero.length > 0) return undefined;
  const points = zeros.map(({ root, values }) =>
    unknowns.map((unknown) => {
      const value = algebraicValue(values.get(polynomials.placeOf(unknown)) ?? [Q.zero], root, polynomials.spend);
      return "json" in value ? value.json : undefined;
    }),
  );
  return points.every((point): point is Point & typeof point => point.every((value) => value !== undefined))
    ? inOrder(points as Point[])
    : undefined;
}
