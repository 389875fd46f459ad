import type { MathJson } from "../../contract.ts";
import { constants, isSymbol } from "../mathjson.ts";
import { isOneLetter } from "../notation/alphabets.ts";
import { functionName, isElementary as mayGoWithoutBrackets } from "../notation/functions.ts";
import { isFunctionLetter, isProbability } from "../notation/letters.ts";

/** The names that LaTeX has a command for. */
const commands = /^((arc)?(sin|cos|tan)|(sin|cos|tan|cot)h|cot|sec|csc|ln|log|exp|arg|det)$/;

/** "Sin" as "\sin", "Arccot" as "arccot"; undefined for heads that are no such function. */
export function functionCommand(head: string): string | undefined {
  const name = mayGoWithoutBrackets(head) ? functionName(head) : undefined;
  return name !== undefined && commands.test(name) ? `\\${name}` : name;
}

/** Whether sin² x is written for its powers. */
export function isElementary(head: string): boolean {
  return /^(A?r?c?(Sin|Cos|Tan|Cot|Sec|Csc)h?|Ar.+|Ln|Log|Exp)$/i.test(head) && head !== "Argument";
}

/** Whether a bracket after the letter holds its arguments. P is a probability then, but P² (x + 1) is a product. */
export function beginsCall(symbol: string): boolean {
  return isProbability(symbol) || isFunctionLetter(symbol);
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
