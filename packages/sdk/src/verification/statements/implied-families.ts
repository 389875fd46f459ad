import type { MathJson } from "../../contract.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../expression/mathjson.ts";

/** Letters that count in families of solutions by custom. */
const counting = /^[knm](_\w+)?$/;

const trigonometric: ReadonlySet<string> = new Set(["Sin", "Cos", "Tan", "Cot", "Sec", "Csc"]);

/**
 * In sin x = 1/2 → x = π/6 + 2kπ the k is a whole number though nobody says so: it stands in one of the statements only, the other is about a
 * trigonometric function, and no more is said about it.
 */
export function impliedFamilies(before: MathJson, after: MathJson): [MathJson, MathJson] {
  return [completed(before, after), completed(after, before)];
}

function completed(json: MathJson, other: MathJson): MathJson {
  const [own, others] = [freeLetters(json), freeLetters(other)];
  const speaks = mentionsHead(json) || mentionsHead(other);
  const isMeant = (letter: string): boolean =>
    isDeclared(json, letter) || isDeclared(other, letter) || multipliesPi(json, letter) || (speaks && !others.includes(letter));
  const missing = own.filter((letter) => counting.test(letter) && occursUndeclared(json, letter) && isMeant(letter));
  if (missing.length === 0 || own.length === missing.length) return json;
  return apply("And", withoutDeclarations(json, missing), ...missing.map((letter) => apply("Element", letter, "Integers")));
}

const declares = (json: MathJson, letter: string): boolean => headOf(json) === "Element" && operandsOf(json)[0] === letter;

/** Whether a letter stands in a part beside which nothing is said about it. */
function occursUndeclared(json: MathJson, letter: string): boolean {
  const operands = operandsOf(json);
  if (/^(And|List|Condition)$/.test(headOf(json) ?? "") && operands.some((part) => declares(part, letter))) return false;
  if (/^(And|Or|List|Condition)$/.test(headOf(json) ?? "")) return operands.some((part) => occursUndeclared(part, letter));
  return freeLetters(json).includes(letter);
}

/** What is said of a letter in one part goes for all. */
function withoutDeclarations(json: MathJson, letters: readonly string[]): MathJson {
  const head = headOf(json) ?? "";
  if (!/^(And|Or|List|Condition)$/.test(head)) return json;
  const kept = operandsOf(json).filter((part) => !letters.some((letter) => declares(part, letter)));
  const parts = kept.map((part) => withoutDeclarations(part, letters));
  return parts.length === 1 ? (parts[0] as MathJson) : apply(head, ...parts);
}

/** In x = π/6 + 2kπ the k counts half turns, whatever the other line is about. */
function multipliesPi(json: MathJson, letter: string): boolean {
  const operands = operandsOf(json);
  if (headOf(json) === "Multiply" && operands.includes("Pi") && operands.some((operand) => freeLetters(operand).includes(letter)))
    return true;
  return operands.some((operand) => multipliesPi(operand, letter));
}

function mentionsHead(json: MathJson): boolean {
  return trigonometric.has(headOf(json) ?? "") || operandsOf(json).some(mentionsHead);
}

function isDeclared(json: MathJson, letter: string): boolean {
  const operands = operandsOf(json);
  return (headOf(json) === "Element" && operands[0] === letter) || operands.some((operand) => isDeclared(operand, letter));
}
