import type { MathJson } from "../../../contract.ts";
import { headOf, isSymbol, mapOperands, operandsOf } from "../../../expression/mathjson.ts";
import { isFunctionLetter } from "../../../expression/notation/letters.ts";
import { withNumbers } from "../../with-values.ts";
import { derivativeWithin } from "./derivative.ts";
import { callArgument } from "./shape.ts";

/** Functions by their letters, as a question gives them: f(x) = x². */
type Functions = ReadonlyMap<string, { readonly variable: string; readonly body: MathJson }>;

/** So deep functions are put into one another; one that is given by itself has no end. */
const deepest = 4;

/** The function that a formula gives, f of f(x) = x². */
export function givenFunction(json: MathJson): string | undefined {
  const [head = 0] = operandsOf(json);
  return headOf(json) === "Equal" && callArgument(head) !== undefined ? headOf(head) : undefined;
}

/** Whether a formula speaks of a function by its letter, beyond giving it. */
export const speaksOf = (json: MathJson, letter: string): boolean =>
  givenFunction(json) === undefined ? holdsName(json, letter) : holdsName(operandsOf(json)[1] as MathJson, letter);

const holdsName = (json: MathJson, letter: string): boolean =>
  json === letter || headOf(json) === letter || operandsOf(json).some((part) => holdsName(part, letter));

/** Whether a letter of functions is called with one argument or stands before a bracket, f(x − 1), or a derivative is taken of one. */
export const holdsFunction = (json: MathJson): boolean => {
  const operands = operandsOf(json);
  const isOfName = /^[A-Za-z]$/.test(headOf(json) ?? "") && operands.length === 1;
  const isCalled = isOfName || (headOf(json) === "Apply" && headOf(operands[0] ?? 0) === "Derivative");
  return isCalled || isBeforeBracket(json) || operands.some(holdsFunction);
};

const isBeforeBracket = (json: MathJson): boolean =>
  headOf(json) === "Multiply" &&
  operandsOf(json).some((factor, index, all) => {
    const before = all[index - 1];
    return before !== undefined && isSymbol(before) && isFunctionLetter(before) && callOf(before, factor) !== undefined;
  });

/**
 * Formulas with the functions that are given among them put in where these are called: beside f(x) = x² the formula f(x − 1) is (x − 1)². undefined where
 * a function is called that is not given, is given twice, or stands there without an argument.
 */
export function withFunctionsPutIn(formulas: readonly MathJson[]): MathJson[] | undefined {
  const functions = new Map<string, { variable: string; body: MathJson }>();
  for (const json of formulas) {
    const [head = 0, body = 0] = operandsOf(json);
    const variable = headOf(json) === "Equal" ? callArgument(head) : undefined;
    if (variable === undefined) continue;
    const letter = headOf(head) as string;
    const known = functions.get(letter);
    if (known && JSON.stringify(known.body) !== JSON.stringify(body)) return undefined;
    functions.set(letter, { variable, body });
  }
  const put = formulas.map((json) => {
    const [head = 0, body = 0] = operandsOf(json);
    // The call that a definition begins with stays.
    const isDefinition = headOf(json) === "Equal" && callArgument(head) !== undefined;
    const filled = isDefinition ? putIn(body, functions, deepest) : putIn(json, functions, deepest);
    return filled === undefined ? undefined : isDefinition ? (["Equal", head, filled] as MathJson) : filled;
  });
  return put.every((json) => json !== undefined) ? put : undefined;
}

function putIn(json: MathJson, functions: Functions, depth: number): MathJson | undefined {
  if (depth < 0) return undefined;
  // A name without its argument is no number.
  if (isSymbol(json)) return functions.has(json) ? undefined : json;
  if (headOf(json) === "Apply") return derivativeIn(json, functions, depth);
  const called = asCalls(json, functions);
  if (called === undefined) return undefined;
  const parts = operandsOf(called).map((part) => putIn(part, functions, depth));
  if (!parts.every((part) => part !== undefined)) return undefined;
  const whole = mapOperands(called, (_, index) => parts[index] as MathJson);
  const letter = headOf(whole) ?? "";
  if (!/^[A-Za-z]$/.test(letter)) return whole;
  const given = functions.get(letter);
  const [argument, ...others] = operandsOf(whole);
  if (!given || argument === undefined || others.length > 0) return undefined;
  const body = putIn(given.body, functions, depth - 1);
  return body === undefined ? undefined : at(body, given.variable, argument);
}

const at = (body: MathJson, variable: string, argument: MathJson): MathJson =>
  argument === variable ? body : withNumbers(body, { [variable]: argument });

/** f′(x), f″(2x) of a function that is given. */
function derivativeIn(json: MathJson, functions: Functions, depth: number): MathJson | undefined {
  const [sign = 0, place = 0, ...others] = operandsOf(json);
  const [letter = 0, order = 1] = operandsOf(sign);
  const given = isSymbol(letter) ? functions.get(letter) : undefined;
  if (headOf(sign) !== "Derivative" || !given || typeof order !== "number" || others.length > 0) return undefined;
  const argument = putIn(place, functions, depth);
  const body = putIn(given.body, functions, depth - 1);
  const derivative = body === undefined ? undefined : derivativeWithin(body, given.variable, order);
  return derivative === undefined || argument === undefined ? undefined : at(derivative, given.variable, argument);
}

/** p · (x − 1), where p is a function, is its value; and f · (x − 1) is never a product. */
function asCalls(json: MathJson, functions: Functions): MathJson | undefined {
  if (headOf(json) !== "Multiply") return json;
  const factors: MathJson[] = [];
  for (const factor of operandsOf(json)) {
    const before = factors.at(-1);
    const isName = before !== undefined && isSymbol(before) && (functions.has(before) || isFunctionLetter(before));
    const call = isName ? callOf(before, factor) : undefined;
    if (call === undefined) factors.push(factor);
    else if (isFunctionLetter(before as string)) return undefined;
    else factors.splice(-1, 1, call);
  }
  return factors.length === 1 ? factors[0] : ["Multiply", ...factors];
}

const bracketed: ReadonlySet<string> = new Set(["Add", "Subtract", "Negate", "Divide", "Multiply"]);

/** What stood in brackets behind a name, with a power outside of them. */
function callOf(name: string, factor: MathJson): MathJson | undefined {
  if (bracketed.has(headOf(factor) ?? "")) return [name, factor];
  const [base, exponent] = operandsOf(factor);
  const isRaised =
    headOf(factor) === "Power" && base !== undefined && exponent !== undefined && bracketed.has(headOf(base) ?? "");
  return isRaised ? ["Power", [name, base], exponent] : undefined;
}
