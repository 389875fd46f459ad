import type { MathJson } from "../../../contract.ts";
import { apply, headOf, isSymbol, operandsOf } from "../../../expression/mathjson.ts";
import { addExponents, wholeOf } from "../forms.ts";
import { type Kind, kind, type Mistake, type MistakenRule, onParts, onStatement } from "../mistake.ts";
import { counts } from "../sequence-views.ts";

/** Numbers of terms, bounds and subscripts off by one. */

const shifted = (json: MathJson, by: number): MathJson => addExponents(json, by);

/** Σ from 0 instead of 1, to n − 1 instead of n. */
function* bounds(json: MathJson): Iterable<Mistake> {
  const [body = 0, over = 0, ...more] = operandsOf(json);
  const head = headOf(json);
  if ((head !== "Sum" && head !== "Product") || headOf(over) !== "Limits" || more.length > 0) return;
  const [letter = 0, from = 0, to = 0] = operandsOf(over);
  for (const [down, up] of [
    [0, 1],
    [0, -1],
    [1, 0],
    [-1, 0],
    [1, 1],
    [-1, -1],
  ] as const) {
    const limits = apply("Limits", letter, down === 0 ? from : shifted(from, down), up === 0 ? to : shifted(to, up));
    const written = apply(head, body, limits);
    yield { json: written, parts: { part: json, written }, ...(down !== 0 && up !== 0 ? { as: bothBounds } : {}) };
  }
}

const bothBounds: Kind = { ...kind("index", "index.bounds", 86), wholeLine: true };

/** n! as (n − 1)! or the other way: (n + 1)! = n · n!. */
function* factorials(json: MathJson): Iterable<Mistake> {
  const [inner = 0] = operandsOf(json);
  if (headOf(json) !== "Factorial") return;
  for (const by of [-1, 1]) {
    const written = apply("Factorial", shifted(inner, by));
    yield { json: written, parts: { part: json, written } };
  }
}

/** Letters that count terms. */
const counting = /^[nkmij]$/;

/** In a formula for a sequence: n for n − 1, n + 1 for n, aₙ for aₙ₊₁, each in one place. */
function* terms(json: MathJson): Iterable<Mistake> {
  if (!counts(json)) return;
  yield* replaceOne(json, (part) => {
    const [base = 0, index = 0] = operandsOf(part);
    if (isSymbol(part) && counting.test(part)) return [shifted(part, 1), shifted(part, -1)];
    if ((headOf(part) === "Subtract" || headOf(part) === "Add") && wholeOf(index) === 1 && isSymbol(base) && counting.test(base))
      return [base];
    if (headOf(part) === "Subscript") return [1, -1].map((by) => named(base as string, shifted(index, by)));
    const [, name, label] = isSymbol(part) ? (/^([A-Za-z]+)_([nkmij]|\d+)$/.exec(part) ?? []) : [];
    if (name === undefined || label === undefined) return [];
    return [1, -1].map((by) => named(name, shifted(/^\d+$/.test(label) ? Number(label) : label, by)));
  });
}

/** aₙ where the index is one letter or number, else a with a formula for an index. */
function named(name: string, index: MathJson): MathJson {
  return isSymbol(index) || (wholeOf(index) ?? -1) >= 0 ? `${name}_${index}` : apply("Subscript", name, index);
}

/** Every way to replace one part, wherever it stands. */
function* replaceOne(json: MathJson, replace: (part: MathJson) => MathJson[], path: number[] = []): Iterable<Mistake> {
  for (const written of replace(json)) yield { json: written, parts: { part: json, written }, place: path };
  const bounded = headOf(json) === "Limits";
  for (const [index, operand] of operandsOf(json).entries()) {
    if ((headOf(json) === "Subscript" && index === 0) || bounded) continue;
    for (const mistake of replaceOne(operand, replace, [...path, index + 1])) {
      const operands = operandsOf(json).map((each, place) => (place === index ? mistake.json : each));
      yield { ...mistake, json: apply(headOf(json) as string, ...operands) };
    }
  }
}

export const indexRules: readonly MistakenRule[] = [
  onParts("index", "index.bounds", 86, bounds),
  onParts("index", "index.factorial", 72, factorials),
  onStatement("index", "index.term", 78, terms),
];
