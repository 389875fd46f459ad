import type { MathJson } from "../../contract.ts";
import { headOf, isSymbol, operandsOf } from "../mathjson.ts";
import { isOneLetter } from "./alphabet.ts";

const none: ReadonlySet<string> = new Set();

/**
 * The letters that a formula itself makes functions, so that a bracket after them holds arguments: it differentiates them (y′, dy/dx) or
 * defines them (p(x) = …, where p is never a number too).
 */
export function calledLetters(json: MathJson): ReadonlySet<string> {
  if (typeof json !== "object") return none;
  const found = new Set<string>();
  const alone = new Set<MathJson>();
  const visit = (part: MathJson): void => {
    const operands = operandsOf(part);
    const [first, second] = operands;
    const primed = /^(Derivative|Prime)$/.test(headOf(part) ?? "") && (second === undefined || Number(second) <= 3);
    const once = headOf(part) === "D" && operands.length === 2;
    if ((primed || once) && first !== undefined && isSymbol(first) && isOneLetter(first)) found.add(first);
    else if (isSymbol(part)) alone.add(part);
    for (const operand of primed ? [] : operands) visit(operand);
  };
  visit(json);
  for (const statement of headOf(json) === "List" ? operandsOf(json) : [json]) {
    const name = definedBy(headOf(statement) === "Condition" ? operandsOf(statement)[0] : statement);
    if (name !== undefined && !alone.has(name)) found.add(name);
  }
  return found;
}

/** The p of p(x) = … */
function definedBy(statement: MathJson | undefined): string | undefined {
  const [left] = statement !== undefined && headOf(statement) === "Equal" ? operandsOf(statement) : [];
  const name = left === undefined ? undefined : headOf(left);
  const operands = left === undefined ? [] : operandsOf(left);
  const letters = operands.length > 0 && operands.length <= 3 && operands.every((part) => isSymbol(part) && isOneLetter(part));
  return name !== undefined && isOneLetter(name) && letters ? name : undefined;
}
