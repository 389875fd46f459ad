import type { MathJson } from "../src/contract.ts";
import { apply } from "../src/expression/mathjson.ts";
import { parse } from "../src/expression/parse.ts";

/** An equation, or several separated by semicolons as a curve with a parameter. */
export function conicEquation(text: string): MathJson {
  const [only, ...others] = text.split(";").map((part) => parse(part).json);
  return only !== undefined && others.length === 0 ? only : apply("List", only ?? 0, ...others);
}

/** What is assumed of the letters in the table of conics. */
export const conicAssuming: readonly MathJson[] = [
  ["Greater", "a", "b", 0],
  ["Greater", "p", 0],
  ["NotEqual", "k", 0],
];
