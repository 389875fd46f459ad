import type { MathJson } from "../../contract.ts";
import { mentions } from "./node.ts";

/** The first of the wanted letters that stands in none of the formulas, bound or free; else the first with a number: u_1, u_2 … */
export function freshLetter(wanted: readonly [string, ...string[]], formulas: readonly MathJson[]): string {
  const isFree = (letter: string): boolean => !formulas.some((formula) => mentions(formula, letter));
  const letter = wanted.find(isFree);
  if (letter !== undefined) return letter;
  const [base = ""] = wanted[0].split("_");
  for (let index = 1; ; index++) if (isFree(`${base}_${index}`)) return `${base}_${index}`;
}
