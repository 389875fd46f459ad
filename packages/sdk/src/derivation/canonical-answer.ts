import { decimalOf } from "../algebra/decimal.ts";
import * as N from "../algebra/quadratic-number.ts";
import { exactValue } from "../algebra/rational-function.ts";
import type { Answer, MathJson } from "../contract.ts";
import { apply, operandsOf } from "../expression/mathjson.ts";
import { toLatex } from "../expression/print-latex.ts";

type Unverified = Omit<Answer, "verdict">;

/** One form of `latex` and `json` for each kind, numbers ascending, so that two right derivations give the same answer. */
export function canonicalAnswer(answer: Unverified, unknown: string): Unverified {
  switch (answer.kind) {
    case "none":
      return { ...answer, json: apply("Set"), latex: "\\varnothing" };
    case "all":
      return { ...answer, json: "RealNumbers", latex: "\\mathbb{R}" };
    case "set":
      return solutionSet(answer, unknown);
    case "points":
      return { ...answer, latex: operandsOf(answer.json).map(toLatex).join(", ") };
    default:
      return { ...answer, latex: toLatex(answer.json), ...approximation([answer.json], (values) => values[0] ?? "") };
  }
}

function solutionSet(answer: Unverified, unknown: string): Unverified {
  const members = [...operandsOf(answer.json)].sort(compareValues);
  const named = (value: MathJson): string => toLatex(apply("Equal", unknown, value));
  return {
    ...answer,
    json: apply("Set", ...members),
    latex: members.map(named).join(", "),
    ...approximation(members, (values) => values.map((value) => `${unknown} ≈ ${value}`).join(", ")),
  };
}

function compareValues(left: MathJson, right: MathJson): number {
  const [first, second] = [exactValue(left), exactValue(right)];
  return first && second ? N.compare(first, second) : 0;
}

/** Decimals only where some value is irrational: they add nothing to 3 or 3/4. */
function approximation(values: readonly MathJson[], join: (decimals: string[]) => string): { approx?: string } {
  const exact = values.map((value) => exactValue(value));
  if (!exact.every((value) => value !== undefined) || exact.every(N.isRational)) return {};
  return { approx: join(exact.map((value) => decimalOf(value, 5))) };
}
