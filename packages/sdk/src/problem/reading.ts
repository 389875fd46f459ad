import type { Expression, MethodId, Reading } from "../contract.ts";

const methodNames: Readonly<Record<MethodId, string>> = {
  "quadratic.factoring": "factoring",
  "quadratic.completing-square": "completing the square",
  "quadratic.formula": "quadratic formula",
  "quadratic.square-root": "square roots",
  "system.elimination": "elimination",
  "system.substitution": "substitution",
  "system.cramer": "Cramer's rule",
  "forms.long-division": "long division",
  "forms.synthetic-division": "synthetic division",
  "limit.lhopital": "L'Hôpital's rule",
};
const solved: ReadonlySet<string> = new Set(["solutions", "zeros", "x-intercepts"]);

/** The id of a method, shown by its name. */
export const methodExpression = (id: MethodId): Expression => ({
  json: id,
  latex: `\\text{${methodNames[id] ?? id.replace(/[^\w.-]/g, "")}}`,
});

/** A reading whose solutions are to be found by the method that was asked for from outside. */
export function byMethod(reading: Reading, asked: MethodId | undefined): Reading {
  if (asked === undefined) return reading;
  const asks = reading.problem.asks.map((ask) =>
    solved.has(ask.what) ? { ...ask, with: { ...ask.with, method: methodExpression(asked) } } : ask,
  );
  return { ...reading, problem: { ...reading.problem, asks } };
}
