import nerdamer from "nerdamer-prime";

/** Its types know only systems of equations; it also takes one equation and one letter, as its documentation shows. */
const solveEquations = nerdamer.solveEquations as unknown as (equation: string, variable: string) => { toString(): string }[];

/** The roots as nerdamer-prime writes them: "1+sqrt(2)". */
export function rootsOf(equation: string): string[] {
  return solveEquations(equation, "x").map(String);
}

export function toLatex(expression: string): string {
  return nerdamer.convertToLaTeX(expression);
}
