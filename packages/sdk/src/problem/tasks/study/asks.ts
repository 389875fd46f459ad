/** What can be asked of a function or an equation in one letter. "roots" are the solutions of an equation and the zeros of a function. */
const askWords = [
  "solutions",
  "roots",
  "number-of-solutions",
  "discriminant",
  "vertex",
  "axis",
  "zeros",
  "x-intercepts",
  "y-intercept",
  "range",
  "domain",
  "minimum",
  "maximum",
  "extremum",
  "sign-positive",
  "sign-negative",
  "sign",
  "graph",
  "asymptotes",
  "vertical-asymptotes",
  "horizontal-asymptotes",
  "oblique-asymptotes",
  "intersections",
  "turning-points",
  "local-maxima",
  "local-minima",
  "stationary-points",
  "critical-points",
  "inflection-points",
  "period",
  "parity",
  "vertex-form",
  "factored-form",
] as const;

export type AskWord = (typeof askWords)[number];

/** What a formula is called, and what that says about it. */
export type Claim = "equation" | "function" | "linear-equation" | "quadratic-equation" | "linear-function" | "quadratic-function";

/** What a deed of a phrase asks for of a function; undefined for what is done to formulas otherwise. */
export function askWordOf(what: unknown): AskWord | undefined {
  return what === "completed-square" ? "vertex-form" : askWords.find((word) => word === what);
}
