/** What can be asked of a function or an equation in one letter. "roots" are the solutions of an equation and the zeros of a function. */
export type AskWord =
  | "solutions"
  | "roots"
  | "number-of-solutions"
  | "discriminant"
  | "vertex"
  | "axis"
  | "zeros"
  | "x-intercepts"
  | "y-intercept"
  | "range"
  | "domain"
  | "minimum"
  | "maximum"
  | "extremum"
  | "sign-positive"
  | "sign-negative"
  | "sign"
  | "graph"
  | "vertex-form"
  | "factored-form";

/** What a formula is called, and what that says about it. */
export type Claim = "equation" | "function" | "linear-equation" | "quadratic-equation" | "linear-function" | "quadratic-function";

/** Deeds of phrases by what they ask for of a function. */
const askWords: Readonly<Record<string, AskWord>> = {
  ...Object.fromEntries(
    "solutions roots number-of-solutions discriminant vertex axis zeros x-intercepts y-intercept range domain minimum maximum extremum sign-positive sign-negative sign graph vertex-form factored-form"
      .split(" ")
      .map((what) => [what, what as AskWord]),
  ),
  "completed-square": "vertex-form",
};

/** undefined for what is done to formulas otherwise. */
export const askWordOf = (what: unknown): AskWord | undefined =>
  typeof what === "string" && Object.hasOwn(askWords, what) ? askWords[what] : undefined;

export const isSign = (what: AskWord): boolean => what.startsWith("sign");
