import type { Expression, Problem } from "../contract.ts";

/** Problems whose givens are several facts: one method works out all that is asked in one go, so that nothing is derived twice. */
export const isWhole = ({ kind }: Problem): boolean => /^(conic|geometry|ode|picture|code)\./.test(kind);

/** What a problem is about first: its first given or, where a question of several facts needs none, what it asks for. */
export const subjectOf = (problem: Problem): Expression | undefined =>
  problem.given[0] ?? (isWhole(problem) ? problem.asks[0]?.of : undefined);

/** Studies of one function y = f(x), whose asks share a working and a graph. All other problems are formulas with something to be done about them. */
export const isStudy = ({ kind }: Problem): boolean => kind.startsWith("function.");

/** Points, lines and curves of the plane, or conics by their equations. */
export const isOfGeometry = ({ kind }: Problem): boolean => /^(conic|geometry)\./.test(kind);
