import type { MathJson, Problem } from "../../contract.ts";
import { headOf, isSymbol, operandsOf } from "../../expression/mathjson.ts";
import { sortOfHead } from "../../geometry/vocabulary.ts";

/**
 * A question in which what is assumed speaks of letters only: a > b > 0. An inequality between lengths, |AF| > |BF|, is a fact like others; it tells
 * which of two points is A.
 */
export function withAssumedFacts(problem: Problem): Problem {
  // The span of a system is no fact about figures, nor is the interval of an equation: t ∈ [0, 10].
  const facts = !/^(conic|geometry)\./.test(problem.kind) ? [] : problem.assuming.filter(({ json }) => speaksOfFigures(json));
  if (facts.length === 0) return problem;
  return {
    ...problem,
    given: [...problem.given, ...facts],
    assuming: problem.assuming.filter((assumption) => !facts.includes(assumption)),
  };
}

const speaksOfFigures = (json: MathJson): boolean =>
  sortOfHead(isSymbol(json) ? json : (headOf(json) ?? "")) !== undefined || operandsOf(json).some(speaksOfFigures);
