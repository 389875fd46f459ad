import assert from "node:assert/strict";
import type { DefiniteIntegral } from "../src/algebra/integrals/definite.ts";
import type { MathJson } from "../src/contract.ts";
import { BudgetError } from "../src/errors/budget-error.ts";
import { compile } from "../src/expression/evaluation/compile.ts";
import { freeLetters } from "../src/expression/mathjson.ts";
import { parse } from "../src/expression/parse.ts";
import { toUnicode } from "../src/expression/print-unicode.ts";

/** As much as one integral may spend. */
const operations = 1_000_000;

export function spending(): (count: number) => void {
  let left = operations;
  return (count) => {
    left -= count;
    if (left < 0) throw new BudgetError(operations);
  };
}

/** Values of letters that expected and found formulas are compared at. */
const places = [0.7, 1.3, 0.29];

function assertSameValue(found: MathJson, expected: MathJson, name: string): void {
  const letters = [...new Set([...freeLetters(expected), ...freeLetters(found)])];
  const [a, b] = [compile(found, letters), compile(expected, letters)];
  let compared = 0;
  for (let shift = 0; shift < places.length; shift++) {
    const at = letters.map((_, index) => places[(index + shift) % places.length] as number);
    const [left, right] = [a(...at), b(...at)];
    if (Number.isNaN(left) && Number.isNaN(right)) continue;
    compared++;
    assert.ok(Math.abs(left - right) <= 1e-11 * (1 + Math.abs(right)), `${name}: ${toUnicode(found)}, ${left} is not ${right}`);
  }
  assert.ok(compared > 0, `${name}: ${toUnicode(found)} has a value somewhere`);
}

/** That a value was found and is that of a formula. */
export function assertValue(found: DefiniteIntegral | undefined, expected: string, name: string): void {
  assert.equal(found?.kind, "value", name);
  if (found?.kind === "value") assertSameValue(found.json, parse(expected).json, name);
}
