import type { MathJson } from "../../contract.ts";
import { constants, isSymbol } from "../mathjson.ts";
import { isOneLetter } from "../notation/alphabets.ts";
import { isFunctionLetter } from "../notation/letters.ts";

/** Functions by their heads: the name, with a backslash where LaTeX has a command for it. */
const names: ReadonlyMap<string, string> = new Map(
  (
    "Sin \\sin Cos \\cos Tan \\tan Cot \\cot Sec \\sec Csc \\csc Arcsin \\arcsin Arccos \\arccos Arctan \\arctan Arccot arccot " +
    "Arcsec arcsec Arccsc arccsc Sinh \\sinh Cosh \\cosh Tanh \\tanh Coth \\coth Sech sech Csch csch Arsinh arsinh Arcosh arcosh " +
    "Artanh artanh Ln \\ln Log \\log Exp \\exp Sign sgn Real Re Imaginary Im Argument \\arg Determinant \\det Trace tr " +
    "Rank rank"
  )
    .match(/\S+ \S+/g)
    ?.map((entry) => entry.split(" ") as [string, string]),
);

/** "Sin" as "\sin", "Arccot" as "arccot"; undefined for heads that are no such function. */
export function functionCommand(head: string): string | undefined {
  return names.get(head);
}

/** Whether sin² x is written for its powers. */
export function isElementary(head: string): boolean {
  return /^(A?r?c?(Sin|Cos|Tan|Cot|Sec|Csc)h?|Ar.+|Ln|Log|Exp)$/i.test(head) && head !== "Argument";
}

/** f, g, h, F, G and H before a bracket are called. */
export function isCalledLetter(symbol: string): boolean {
  return isFunctionLetter(symbol) || /^[FGH](_|$)/.test(symbol);
}

/** Whether a bracket after the letter holds its arguments. P is a probability then, but P² (x + 1) is a product. */
export function beginsCall(symbol: string): boolean {
  return symbol === "P" || symbol === "ℙ" || isCalledLetter(symbol);
}

/** Whether the letter is one of combinatorics with a subscript: with an exponent it would count something, C_n^k. */
export function countsChoices(json: unknown): boolean {
  const name = Array.isArray(json) && json[0] === "Subscript" ? `${json[1]}_` : json;
  return typeof name === "string" && /^[ACP]_/.test(name);
}

/** Whether any letter before these operands is read as a call: y(t) and P(2, 3) are, y(0) is a product. */
export function readsAsCall(head: string, operands: readonly MathJson[]): boolean {
  const [first] = operands;
  if (operands.length > 1) return true;
  return first !== undefined && isSymbol(first) && first !== head && isOneLetter(first) && !constants.has(first);
}
