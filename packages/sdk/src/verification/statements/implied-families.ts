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
  const missing = own.filter(
    (letter) =>
      counting.test(letter) && !isDeclared(json, letter) && (isDeclared(other, letter) || (speaks && !others.includes(letter))),
  );
  if (missing.length === 0 || own.length === missing.length) return json;
  return apply("And", json, ...missing.map((letter) => apply("Element", letter, "Integers")));
}

function mentionsHead(json: MathJson): boolean {
  return trigonometric.has(headOf(json) ?? "") || operandsOf(json).some(mentionsHead);
}

function isDeclared(json: MathJson, letter: string): boolean {
  const operands = operandsOf(json);
  return (headOf(json) === "Element" && operands[0] === letter) || operands.some((operand) => isDeclared(operand, letter));
}
