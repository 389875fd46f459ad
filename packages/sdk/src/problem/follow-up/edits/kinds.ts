import type { MathJson, Problem } from "../../../contract.ts";
import { headOf, isNumber, operandsOf } from "../../../expression/mathjson.ts";
import { equationKind, functionKind, systemKind } from "../../classify.ts";
import { inequalityKind } from "../../tasks/asks/inequality-kind.ts";
import { withValues } from "../../with-values.ts";
import { graphOf } from "../curves.ts";

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
    return systemKind(
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
  family === "equation" ? equationKind(json, unknown) : `inequality.${inequalityKind(json, unknown)}`;
