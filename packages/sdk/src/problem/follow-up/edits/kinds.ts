import type { Term } from "../../../algebra/polynomial.ts";
import type { MathJson, Problem } from "../../../contract.ts";
import { apply, headOf, isNumber, operandsOf } from "../../../expression/mathjson.ts";
import { functionKind } from "../../classify.ts";
import { statementKind } from "../../equation-kinds.ts";
import { inequalityKind } from "../../tasks/asks/inequality-kind.ts";
import { withValues } from "../../with-values.ts";
import { graphOf } from "../curves.ts";
import { polynomialOf } from "../transform/written.ts";

/** The problem with its kind as its formulas are now. */
export function reclassified(problem: Problem): Problem {
  const kind = kindAfter(withValues(problem));
  return kind === problem.kind ? problem : { ...problem, kind };
}

function kindAfter({ kind, given, unknowns }: Problem): string {
  const [first] = given;
  const [unknown] = unknowns;
  const [family] = kind.split(".");
  if (family === "system" && /^system\.(linear|nonlinear)$/.test(kind))
    return kindOfSystem(
      given.map(({ json }) => json),
      unknowns,
    );
  if (first === undefined || unknown === undefined) return kind;
  if (family === "function") {
    const graph = graphOf(first.json, unknown);
    return graph ? functionKind(graph.body, unknown) : kind;
  }
  const isStatement =
    (family === "equation" || family === "inequality") && operandsOf(first.json).length > 1 && given.length === 1;
  return isStatement && kind !== "equation.construct" ? kindOfStatement(family, first.json, unknown) : kind;
}

/** −2, 45°, 3/4, π/3: nothing is asked of it. */
export const isBareNumber = (json: MathJson): boolean =>
  isNumber(json) ||
  json === "Pi" ||
  (/^(Degrees|Negate|Divide)$/.test(headOf(json) ?? "") && operandsOf(json).every(isBareNumber));

/** equation.quadratic, inequality.polynomial. */
export const kindOfStatement = (family: string, json: MathJson, unknown: string): string =>
  family === "equation" ? `equation.${statementKind(json, unknown)}` : `inequality.${inequalityKind(json, unknown)}`;

/** Linear where every equation is of first degree in all unknowns together. */
export function kindOfSystem(equations: readonly MathJson[], unknowns: readonly string[]): string {
  const isLinear = equations.every((equation) => {
    const [left, right] = operandsOf(equation) as [MathJson, MathJson];
    const polynomial = polynomialOf(apply("Subtract", left, right));
    const degreeOf = ({ powers }: Term): number =>
      powers.reduce((degree, [letter, exponent]) => degree + (unknowns.includes(letter) ? exponent : 0), 0);
    return polynomial !== undefined && [...polynomial.values()].every((term) => degreeOf(term) <= 1);
  });
  return `system.${isLinear ? "linear" : "nonlinear"}`;
}
