import { factor } from "../../../algebra/multivariate/factor.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import { isolateRealRoots } from "../../../algebra/multivariate/real-roots.ts";
import * as Q from "../../../algebra/rational.ts";
import type { Board, Goal, MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../../expression/mathjson.ts";
import { algebraicValue } from "../../dynamics/equilibria/algebraic-value.ts";
import { alternatives, isDecimal } from "../../outcome.ts";
import type { Polynomials } from "./polynomials.ts";
import { braced } from "./system.ts";

/**
 * The real solutions of an equation in one unknown, by whichever method solves it, as substeps; by the factors of its polynomial where none does.
 * undefined where they are not all found exactly.
 */
export function solveOne(
  board: Board,
  goal: Goal,
  equation: MathJson,
  unknown: string,
  polynomials: Polynomials,
): MathJson[] | undefined {
  const [left, right] = operandsOf(equation);
  if (left === unknown && right !== undefined && freeLetters(right).length === 0) return [right];
  if (!hasExactRoots(equation, polynomials)) return undefined;
  const { ask: _, problem: __, ...plain } = goal;
  const outcome = board.solve("system.solve-one", {
    ...plain,
    task: "solve",
    expression: expressionOf(equation),
    unknowns: [unknown],
    assuming: [],
  });
  if (outcome.status === "none") return [];
  if (outcome.status === "solved") {
    const values = outcome.answers.flatMap(({ json, kind }) => (kind === "set" ? operandsOf(json) : [json]));
    return outcome.answers.every(({ kind }) => kind === "set") && values.every(isOneNumber) ? [...values] : undefined;
  }
  return outcome.status === "unsupported" ? byFactors(board, equation, unknown, polynomials) : undefined;
}

/** A decimal only stands for a root that has no formula. */
const isOneNumber = (value: MathJson): boolean =>
  headOf(value) !== "Family" && freeLetters(value).length === 0 && !isDecimal(value);

/** Whether each real root of a polynomial equation has a short formula; of other equations nothing is known here. */
function hasExactRoots(equation: MathJson, polynomials: Polynomials): boolean {
  const polynomial = polynomials.difference(equation)?.numerator;
  if (polynomial === undefined || P.isConstant(polynomial) || P.totalDegree(polynomial) <= 2) return true;
  if (P.variablesOf(polynomial).length > 1) return true;
  return isolateRealRoots(polynomial, polynomials.spend).every(
    (root) => "json" in algebraicValue([Q.zero, Q.one], root, polynomials.spend),
  );
}

function byFactors(board: Board, equation: MathJson, unknown: string, polynomials: Polynomials): MathJson[] | undefined {
  const polynomial = polynomials.difference(equation)?.numerator;
  if (polynomial === undefined || P.isConstant(polynomial)) return undefined;
  const { factors, complete } = factor(polynomial, polynomials.spend);
  if (!complete) return undefined;
  const before = expressionOf(equation);
  const several = factors.length > 1 || (factors[0]?.exponent ?? 1) > 1;
  const product = factors.map(({ base, exponent }) =>
    exponent === 1 ? polynomials.write(base) : apply("Power", polynomials.write(base), exponent),
  );
  const factored = several
    ? board.write(
        "system.factor-one",
        expressionOf(apply("Equal", product.length === 1 ? (product[0] as MathJson) : apply("Multiply", ...product), 0)),
        {},
        { before },
      ).after
    : before;
  const values: MathJson[] = [];
  for (const root of isolateRealRoots(polynomial, polynomials.spend)) {
    const value = algebraicValue([Q.zero, Q.one], root, polynomials.spend);
    if (!("json" in value)) return undefined;
    values.push(value.json);
  }
  const statement =
    values.length === 0
      ? expressionOf(apply("Element", unknown, apply("Set")))
      : alternatives(values.map((value) => braced([apply("Equal", unknown, value)])));
  board.write("system.roots-one", statement, { unknown: expressionOf(unknown) }, { before: factored });
  return values;
}
