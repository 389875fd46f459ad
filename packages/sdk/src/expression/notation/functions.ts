import type { Sign } from "./signs.ts";

/**
 * Functions with names. "function": of one argument, with brackets or without (sin x). "call": in brackets, of one argument or more.
 * The first name of a head is the one that is printed, with a backslash in LaTeX where LaTeX knows it.
 */
const table: readonly [kind: "function" | "call", head: string, names: string][] = [
  ["function", "Sin", "sin"],
  ["function", "Cos", "cos"],
  ["function", "Tan", "tan tg"],
  ["function", "Cot", "cot ctg ctan"],
  ["function", "Sec", "sec"],
  ["function", "Csc", "csc cosec"],
  ["function", "Arcsin", "arcsin asin"],
  ["function", "Arccos", "arccos acos"],
  ["function", "Arctan", "arctan atan arctg"],
  ["function", "Arccot", "arccot acot arcctg"],
  ["function", "Arcsec", "arcsec asec"],
  ["function", "Arccsc", "arccsc acsc"],
  ["function", "Sinh", "sinh"],
  ["function", "Cosh", "cosh"],
  ["function", "Tanh", "tanh"],
  ["function", "Coth", "coth"],
  ["function", "Sech", "sech"],
  ["function", "Csch", "csch"],
  ["function", "Arsinh", "arsinh asinh arcsinh"],
  ["function", "Arcosh", "arcosh acosh arccosh"],
  ["function", "Artanh", "artanh atanh arctanh"],
  ["function", "Ln", "ln"],
  ["function", "Log", "log"],
  ["function", "Exp", "exp"],
  ["function", "Sign", "sgn sign"],
  ["function", "Real", "Re"],
  ["function", "Imaginary", "Im"],
  ["function", "Argument", "arg"],
  ["function", "Determinant", "det"],
  ["function", "Trace", "tr"],
  ["function", "Rank", "rank"],
  ["call", "Max", "max Max"],
  ["call", "Min", "min Min"],
  ["call", "GCD", "gcd GCD"],
  ["call", "LCM", "lcm LCM"],
  ["call", "Floor", "floor"],
  ["call", "Ceil", "ceil"],
  ["call", "Round", "round"],
];

const names: ReadonlyMap<string, string> = new Map(table.map(([, head, spellings]) => [head, spellings.split(" ")[0] ?? ""]));

/** What a name is as a token: "sin" is a function with the head "Sin". "lg" is "Log" to the base 10 and no head of its own. */
export const functions: ReadonlyMap<string, Sign> = new Map<string, Sign>([
  ...table.flatMap(([kind, text, spellings]) => spellings.split(" ").map((name): [string, Sign] => [name, { kind, text }])),
  ["lg", { kind: "function", text: "lg" }],
  ["lb", { kind: "function", text: "lb" }],
]);

/** "Sin" as "sin". */
export function functionName(head: string): string | undefined {
  return names.get(head);
}

/** Functions whose power may stand after their name, sin² x, and whose argument may go without brackets. */
export function isElementary(head: string): boolean {
  return functions.get(names.get(head) ?? "")?.kind === "function";
}

const inverses: ReadonlyMap<string, string> = new Map([
  ..."Sin Cos Tan Cot Sec Csc".split(" ").map((head): [string, string] => [head, `Arc${head.toLowerCase()}`]),
  ..."Sinh Cosh Tanh".split(" ").map((head): [string, string] => [head, `Ar${head.toLowerCase()}`]),
]);

/** What sin⁻¹ means: the inverse function. */
export function inverseOf(head: string): string | undefined {
  return inverses.get(head);
}

/** Names that may stand within a run of letters (2sinx), the longest first, so that sinh is not read as sin h. */
export const functionNames: readonly string[] = "arcsin arccos arctan sinh cosh tanh sin cos tan cot sec csc exp log ln lg".split(
  " ",
);

/** Whether a run of letters is the name of a function; tr and lb are as likely products, and only functions when upright. */
export function isFunctionName(run: string): boolean {
  return functions.has(run) && !/^(tr|lb|Re|Im|GCD|LCM|Max|Min)$/.test(run);
}
