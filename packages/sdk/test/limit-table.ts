import assert from "node:assert/strict";
import { type LimitResult, limitOfTree } from "../src/algebra/limits/limit.ts";
import { BudgetError } from "../src/errors/budget-error.ts";
import { compile } from "../src/expression/evaluation/compile.ts";
import { freeLetters } from "../src/expression/mathjson.ts";
import { parse } from "../src/expression/parse.ts";
import { toUnicode } from "../src/expression/print-unicode.ts";

/** As much as one limit may spend. */
const operations = 400_000;

export function spending(): (count: number) => void {
  let left = operations;
  return (count) => {
    left -= count;
    if (left < 0) throw new BudgetError(operations);
  };
}

export const limit = (text: string): LimitResult | undefined => limitOfTree(parse(text).json, spending());

/** Values of letters that expected and found formulas are compared at. */
const places = [0.7, 1.3, 2.9, 0.31];

/** That a value was found and is that of a formula, as far as numbers tell. */
export function assertSameValue(found: LimitResult | undefined, expected: string, name: string): void {
  assert.equal(found?.kind, "value", name);
  if (found?.kind !== "value") return;
  const wanted = parse(expected).json;
  const letters = [...new Set([...freeLetters(wanted), ...freeLetters(found.json)])];
  const [a, b] = [compile(found.json, letters), compile(wanted, letters)];
  for (let shift = 0; shift < places.length; shift++) {
    const at = letters.map((_, index) => places[(index + shift) % places.length] as number);
    const [left, right] = [a(...at), b(...at)];
    assert.ok(Math.abs(left - right) <= 1e-12 * (1 + Math.abs(right)), `${name}: ${toUnicode(found.json)} is not ${expected}`);
  }
}
