import type { MathJson } from "../../contract.ts";
import { freeLetters, headOf, isApplication, isSymbol, operandsOf } from "../mathjson.ts";
import { isOneLetter } from "../notation/alphabets.ts";

/**
 * The letters that a formula itself makes functions, so that a bracket after them holds arguments: it differentiates them (y′, dy/dx) or
 * defines them (p(x) = …, where p is never a number too).
 */
export function calledLetters(json: MathJson): ReadonlySet<string> {
  const found = new Set<string>();
  differentiated(json, found);
  for (const statement of headOf(json) === "List" ? operandsOf(json) : [json]) {
    const name = definedBy(headOf(statement) === "Condition" ? operandsOf(statement)[0] : statement);
    if (name !== undefined && !freeLetters(json).includes(name)) found.add(name);
  }
  return found;
}

function differentiated(json: MathJson, found: Set<string>): void {
  if (!isApplication(json)) return;
  const [head, first, second] = json;
  const primed = (head === "Derivative" || head === "Prime") && (second === undefined || Number(second) <= 3);
  const once = primed || (head === "D" && json.length === 3);
  if (once && first !== undefined && isSymbol(first) && isOneLetter(first)) found.add(first);
  for (let at = 1; at < json.length; at += 1) differentiated(json[at] as MathJson, found);
}

/** The p of p(x) = … */
function definedBy(statement: MathJson | undefined): string | undefined {
  const [left] = statement !== undefined && headOf(statement) === "Equal" ? operandsOf(statement) : [];
  const name = left === undefined ? undefined : headOf(left);
  const operands = left === undefined ? [] : operandsOf(left);
  const letters = operands.length > 0 && operands.length <= 3 && operands.every((part) => isSymbol(part) && isOneLetter(part));
  return name !== undefined && isOneLetter(name) && letters ? name : undefined;
}
