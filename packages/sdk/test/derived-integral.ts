import assert from "node:assert/strict";
import { allSteps, derived as derivedOf } from "../../../test/support/derived.ts";
import type { Answer, Expression, Layer, MathJson, Step } from "../src/contract.ts";
import type { DerivationEnd } from "../src/derivation/derive.ts";
import { expressionOf } from "../src/expression/expression.ts";
import { parse } from "../src/expression/parse.ts";
import type { CalculusRungs } from "../src/verification/calculus/load.ts";

export interface DerivedIntegral {
  readonly steps: readonly Step[];
  readonly answer: Answer | undefined;
  readonly end: DerivationEnd;
  readonly layers: Layer[];
}

/** What is derived for an integral, or for the area between curves, given as LaTeX or as a tree. */
export function derived(
  given: readonly (string | MathJson)[],
  calculus: CalculusRungs,
  {
    what = "integral",
    bounds,
    assuming = [],
  }: { what?: "integral" | "area"; bounds?: readonly [string, string]; assuming?: readonly string[] } = {},
): DerivedIntegral {
  const formulas = given.map((formula): Expression => (typeof formula === "string" ? parse(formula) : expressionOf(formula)));
  const values = bounds ? { with: { from: parse(bounds[0]), to: parse(bounds[1]) } } : {};
  const problem = {
    kind: `calculus.${what}` as const,
    given: formulas,
    unknowns: ["x"],
    asks: [{ what, ...values }],
    numbers: "real" as const,
    assuming: assuming.map((condition) => parse(condition)),
  };
  const { steps, answers, end } = derivedOf(problem, { calculus });
  return { steps, answer: answers[0], end, layers: end.layers.map(({ layer }) => layer) };
}

/** Every line is proved, or there is nothing to prove in it. */
export function assertProved({ steps, end }: DerivedIntegral): void {
  assert.deepEqual(
    end.refuted.map(({ rule, after }) => `${rule}: ${after.latex}`),
    [],
  );
  const open = allSteps(steps).filter(({ verdict }) => verdict.status !== "proved" && verdict.status !== "given");
  assert.deepEqual(
    open.map(({ rule, after }) => `${rule}: ${after.latex}`),
    [],
  );
}

export { allSteps };
