import { isFunctionLetter, isProbability, symbolParts } from "../notation/letters.ts";

/** Functions by their heads: the name, with a backslash where LaTeX has a command for it. */
const names: ReadonlyMap<string, string> = new Map(
  (
    "Sin \\sin Cos \\cos Tan \\tan Cot \\cot Sec \\sec Csc \\csc Arcsin \\arcsin Arccos \\arccos Arctan \\arctan Arccot arccot " +
    "Arcsec arcsec Arccsc arccsc Sinh \\sinh Cosh \\cosh Tanh \\tanh Coth \\coth Sech sech Csch csch Arsinh arsinh Arcosh arcosh " +
    "Artanh artanh Ln \\ln Log \\log Exp \\exp Sign sgn Real Re Imaginary Im Argument \\arg Determinant \\det Trace \\operatorname{tr} " +
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

/** f, g, h, F, G, H and P before a bracket are called. */
export function isCalledLetter(symbol: string): boolean {
  return isFunctionLetter(symbol) || isProbability(symbol);
}

/** Whether the letter is one of combinatorics, whose subscript with an exponent counts something: C_n^k. */
export function countsChoices(symbol: string): boolean {
  return /^[ACP]$/.test(symbolParts(symbol).base);
}
