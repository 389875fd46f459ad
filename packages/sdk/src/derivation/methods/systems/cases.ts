import { factor } from "../../../algebra/multivariate/factor.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import type { Board, MathJson, Outcome, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, headOf, operandsOf } from "../../../expression/mathjson.ts";
import {
  type Branch,
  branchLine,
  type Move,
  type Moved,
  type PolynomialEquation,
  replaced,
  type Solving,
  standard,
  statementsOf,
} from "./branch.ts";
import { distinctPoints, inOrder, type Point, pointsStatement } from "./solutions.ts";

/** Runs branches as cases, and gathers their points. */
export function inCases(board: Board, rule: RuleId, branches: readonly Branch[], solving: Solving): Moved {
  const points: Point[] = [];
  let failed = false;
  board.cases(
    rule,
    branches.map((one) => ({
      condition: expressionOf(apply("And", ...statementsOf(one))),
      work: (inner): Outcome => {
        const found = failed ? undefined : solving.solve(one, solving, inner);
        if (found) points.push(...found);
        else failed = true;
        return { status: found ? "none" : "unsupported" };
      },
    })),
  );
  if (failed) return { points: undefined };
  const all = inOrder(distinctPoints(points));
  board.write("system.solutions", pointsStatement(solving.unknowns, all));
  return { points: all };
}

const isWrittenProduct = ({ shown }: PolynomialEquation): boolean => {
  const [left = 0, right] = operandsOf(shown);
  return right === 0 && headOf(left) === "Multiply";
};

/** An equation that stands as a product that is 0. */
export const splitWrittenProduct: Move = (branch, solving, board) =>
  splitFirst(branch, branch.active.filter(isWrittenProduct), solving, board);

/** An equation in several unknowns whose polynomial has factors: a system for each. */
export const splitFactors: Move = (branch, solving, board) => splitFirst(branch, branch.active, solving, board);

function splitFirst(branch: Branch, equations: readonly PolynomialEquation[], solving: Solving, board: Board): Moved {
  for (const equation of equations) {
    const moved = splitEquation(branch, equation, solving, board);
    if (moved) return moved;
  }
  return undefined;
}

function splitEquation(branch: Branch, equation: PolynomialEquation, solving: Solving, board: Board): Moved {
  const { polynomials } = solving;
  if (P.variablesOf(equation.polynomial).length < 2) return undefined;
  const { factors, complete } = factor(equation.polynomial, polynomials.spend);
  if (!complete || (factors.length < 2 && (factors[0]?.exponent ?? 1) < 2)) return undefined;
  if (!isWrittenProduct(equation)) {
    const written = factors.map(({ base, exponent }) =>
      exponent === 1 ? polynomials.write(base) : apply("Power", polynomials.write(base), exponent),
    );
    const product = written.length === 1 ? (written[0] as MathJson) : apply("Multiply", ...written);
    const factored = { ...equation, shown: apply("Equal", product, 0) };
    board.write("system.factor", branchLine(replaced(branch, equation, factored)), { equation: expressionOf(equation.shown) });
  }
  const branches = factors.map(({ base }) => replaced(branch, equation, standard(base, solving)));
  const [only] = branches;
  if (branches.length > 1 || !only) return inCases(board, "system.zero-product", branches, solving);
  board.write("system.zero-product", branchLine(only));
  return { branch: only };
}
