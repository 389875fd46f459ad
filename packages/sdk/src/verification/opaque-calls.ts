import type { MathJson } from "../contract.ts";
import { headOf, isSymbol, mapOperands, operandsOf } from "../expression/mathjson.ts";

/** f(x) becomes one letter named "f(x)": what is proved for any number in its place holds for the function's value. f(2) stays a call. */
export function opaqueCalls(json: MathJson): MathJson {
  const head = headOf(json);
  if (head === undefined) return json;
  const isCall = head.length === 1 && /^[a-z]$/.test(head) && operandsOf(json).every(isSymbol);
  return isCall ? `${head}(${operandsOf(json).join(",")})` : mapOperands(json, opaqueCalls);
}

/** Whether two of the letters are calls of one function. */
export function sharesFunction(letters: readonly string[]): boolean {
  const calls = [...new Set(letters)].filter((letter) => letter.includes("("));
  return calls.some((call, index) => calls.findIndex((other) => other[0] === call[0]) < index);
}
