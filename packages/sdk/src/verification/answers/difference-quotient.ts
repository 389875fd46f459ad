import type { MathJson } from "../../contract.ts";
import { apply, substitute } from "../../expression/mathjson.ts";

/** lim (f(x) − f(a))/(x − a), which is f′(a) where the formula of the derivative has no value: of x|x| at 0. */
export function limitOfQuotient(formula: MathJson, letter: string, place: MathJson): MathJson {
  const rise = apply("Subtract", formula, substitute(formula, { [letter]: place }));
  return apply("Limit", apply("Divide", rise, apply("Subtract", letter, place)), letter, place);
}
