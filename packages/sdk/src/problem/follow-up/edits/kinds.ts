import type { Problem } from "../../../contract.ts";
import { operandsOf } from "../../../expression/mathjson.ts";
import { functionKind } from "../../classify.ts";
import { statementKind } from "../../equation-kinds.ts";
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
  if (first === undefined || unknown === undefined) return kind;
  if (family === "function") {
    const graph = graphOf(first.json, unknown);
    return graph ? functionKind(graph.body, unknown) : kind;
  }
  const isStatement =
    (family === "equation" || family === "inequality") && operandsOf(first.json).length > 1 && given.length === 1;
  return isStatement && kind !== "equation.construct" ? `${family}.${statementKind(first.json, unknown)}` : kind;
}
