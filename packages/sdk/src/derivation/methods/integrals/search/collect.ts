import { sumOf } from "../../../../algebra/calculus/building.ts";
import * as Q from "../../../../algebra/rational.ts";
import type { MathJson } from "../../../../contract.ts";
import { apply, headOf, operandsOf } from "../../../../expression/mathjson.ts";
import { type Term, termOf, termToJson } from "./term.ts";

/** No letter: all factors count as constants, and are gathered all the same. */
const none = "";

/** The terms of a sum, each as a product; numbers and letters before brackets are multiplied in, nothing else is. */
export function termsOf(json: MathJson, letter = none): Term[] {
  const head = headOf(json);
  const operands = operandsOf(json);
  if (head === "Add") return operands.flatMap((operand) => termsOf(operand, letter));
  if (head === "Subtract") return [...termsOf(operands[0] ?? 0, letter), ...termsOf(operands[1] ?? 0, letter).map(negated)];
  if (head === "Negate") return termsOf(operands[0] ?? 0, letter).map(negated);
  const term = termOf(json, letter);
  const factors = [...term.constants, ...term.moving];
  const sum = factors.find(({ base, exponent }) => exponent === 1 && /^(Add|Subtract|Negate)$/.test(headOf(base) ?? ""));
  const others = factors.filter((factor) => factor !== sum);
  if (!sum || others.some(({ base }) => !isPlain(base) || base === letter)) return [term];
  const outside = termToJson({ coefficient: term.coefficient, constants: others, moving: [] });
  return termsOf(sum.base, letter).map((inner) => termOf(apply("Multiply", outside, termToJson(inner)), letter));
}

/** A number, a root of one, or a letter: what is multiplied into brackets. */
const isPlain = (json: MathJson): boolean =>
  typeof json === "number" ||
  (typeof json === "string" && json !== "ExponentialE") ||
  ((headOf(json) === "Sqrt" || headOf(json) === "Abs") && isPlain(operandsOf(json)[0] ?? 0));

const negated = (term: Term): Term => ({ ...term, coefficient: Q.negate(term.coefficient) });

/** Like terms put together, numbers multiplied into brackets; the order of the terms is kept. */
export function collect(json: MathJson): MathJson {
  const found = new Map<string, Term>();
  for (const term of termsOf(json)) {
    const key = keyOf(term);
    const present = found.get(key);
    found.set(key, present ? { ...present, coefficient: Q.add(present.coefficient, term.coefficient) } : term);
  }
  return sumOf([...found.values()].map(termToJson));
}

const keyOf = ({ constants, moving }: Term): string =>
  [...constants, ...moving]
    .map(({ base, exponent }) => JSON.stringify([base, exponent]))
    .sort()
    .join("·");
