import type { MathJson } from "../../contract.ts";
import { freeLetters, headOf, isApplication, isNumber, isSymbol, operandsOf } from "../mathjson.ts";
import { isOneLetter } from "../notation/alphabets.ts";

/** The letters that a formula itself makes functions, so that a bracket after them may hold arguments. */
export interface CalledLetters {
  /** By p(x) = …, where p is never a number too: before any bracket. */
  defined: ReadonlySet<string>;
  /** By a bracket with another letter alone in it somewhere, E(X): what multiplies needs a sign. */
  once: ReadonlySet<string>;
  /** By y′ or dy/dx: before a number or a letter, y(0). */
  differentiated: ReadonlySet<string>;
}

export function calledLetters(json: MathJson): CalledLetters {
  const found = new Set<string>();
  const differentials = new Set<string>();
  differentiated(json, differentials);
  const letters = freeLetters(json);
  for (const statement of headOf(json) === "List" ? operandsOf(json) : [json]) {
    const name = definedBy(headOf(statement) === "Condition" ? operandsOf(statement)[0] : statement);
    if (name !== undefined && !letters.includes(name)) found.add(name);
  }
  const once = new Set<string>();
  calledOnce(json, once);
  for (const name of once) if (!letters.includes(name)) found.add(name);
  return { defined: found, once, differentiated: differentials };
}

/** Whether a letter before these operands is read as a call because of the formula it stands in. */
export function callsHere({ defined, differentiated }: CalledLetters, head: string, operands: readonly MathJson[]): boolean {
  const [first] = operands;
  const place = operands.length === 1 && first !== undefined && (isNumber(first) || (isSymbol(first) && isPlace(first)));
  return defined.has(head) || (differentiated.has(head) && place);
}

function isPlace(symbol: string): boolean {
  return isOneLetter(symbol) || symbol === "Pi" || symbol === "ExponentialE" || symbol.endsWith("Infinity");
}

function differentiated(json: MathJson, found: Set<string>): void {
  if (!isApplication(json)) return;
  const [head, first, second] = json;
  const primed = (head === "Derivative" || head === "Prime") && (second === undefined || Number(second) <= 3);
  const once = primed || (head === "Differentiate" && json.length === 3);
  if (once && first !== undefined && isSymbol(first) && isOneLetter(first)) found.add(first);
  for (let at = 1; at < json.length; at += 1) differentiated(json[at] as MathJson, found);
}

function calledOnce(json: MathJson, found: Set<string>): void {
  if (!isApplication(json)) return;
  const [head, first] = json;
  if (json.length === 2 && isOneLetter(head) && first !== head && isSymbol(first ?? 0) && isOneLetter(first as string))
    found.add(head);
  for (const operand of operandsOf(json)) calledOnce(operand, found);
}

/** The p of p(x) = … */
function definedBy(statement: MathJson | undefined): string | undefined {
  const [left] = statement !== undefined && headOf(statement) === "Equal" ? operandsOf(statement) : [];
  const name = left === undefined ? undefined : headOf(left);
  const operands = left === undefined ? [] : operandsOf(left);
  const letters = operands.length > 0 && operands.length <= 3 && operands.every((part) => isSymbol(part) && isOneLetter(part));
  return name !== undefined && isOneLetter(name) && letters ? name : undefined;
}
