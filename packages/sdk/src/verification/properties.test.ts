import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { measure, Precise } from "../../test/precise-value.ts";
import { randomFormula } from "../../test/random-formula.ts";
import { elementOf } from "../algebra/normal-form/convert.ts";
import { inField } from "../algebra/normal-form/in-field.ts";
import { elementToJson } from "../algebra/normal-form/to-json.ts";
import type { MathJson, Relation, Verdict } from "../contract.ts";
import { BudgetError } from "../errors/budget-error.ts";
import { expressionOf } from "../expression/expression.ts";
import { mapTree, sizeOf } from "../expression/mathjson.ts";
import { parse } from "../expression/parse.ts";
import { toUnicode } from "../expression/print-unicode.ts";
import { verifyStep, verifyWithin } from "./verify-step.ts";

const operations = 200_000;

function verdictOn(before: MathJson, after: MathJson, relation: Relation = "equal", seed = 1): Verdict {
  return verifyWithin(operations, { before: expressionOf(before), after: expressionOf(after), relation, seed });
}

/** The formula as an element of a field and written again: another formula, most often an equal one. */
function rewritten(json: MathJson): MathJson | undefined {
  let left = operations;
  const spend = (count: number): void => {
    left -= count;
    if (left < 0) throw new BudgetError(operations);
  };
  try {
    return inField({ spend }, (field) => {
      const element = elementOf(field, json);
      return element && field.generators.length < 6 ? elementToJson(field, element) : undefined;
    });
  } catch (error) {
    if (error instanceof BudgetError) return undefined;
    throw error;
  }
}

/** A number somewhere in the formula changed by one. */
function changed(json: MathJson, place: number): MathJson {
  let count = 0;
  return mapTree(json, (part) => (typeof part === "number" && count++ === place ? part + 1 : part));
}

/** A thousand points, small whole values and others at mixed scales. Pairs of long formulas are looked at the first of them only. */
const points: readonly { x: number; y: number }[] = Array.from({ length: 1_000 }, (_, index) => ({
  x: valueAt(index),
  y: valueAt(index * 3 + 1),
}));
const fewPoints = 60;
/** So many pairs of short formulas are compared at all points. */
const thoroughPairs = 8;

function valueAt(index: number): number {
  const scattered = (index * 2_654_435_761) % 4_001;
  return index % 3 === 0 ? (index % 11) - 5 : (scattered - 2_000) / ([4, 40, 400, 1][index % 4] as number);
}

describe("what is certain is never contradicted by sixty digits", () => {
  test("proved pairs agree wherever both have a value, refuted ones differ at their witness", () => {
    const seed = Math.floor(Math.random() * 2 ** 31);
    const counts: Record<string, number> = {};
    let thorough = 0;
    fc.assert(
      fc.property(randomFormula(false), fc.nat(3), fc.boolean(), (formula, place, keep) => {
        const other = sizeOf(formula) > 14 ? undefined : rewritten(formula);
        if (other === undefined || sizeOf(other) > 60) return;
        const after = keep ? other : changed(other, place);
        const verdict = verdictOn(formula, after);
        counts[verdict.status] = (counts[verdict.status] ?? 0) + 1;
        const name = `${toUnicode(formula)} → ${toUnicode(after)} (${verdict.by})`;
        if (verdict.status === "proved" || verdict.status === "sampled") {
          const all = sizeOf(formula) > 2 && sizeOf(formula) + sizeOf(after) < 18 && thorough++ < thoroughPairs;
          assertEqualEverywhere(formula, after, points.slice(0, all ? points.length : fewPoints), verdict, name);
        }
        if (verdict.status === "refuted") assertDifferent(formula, after, verdict, name);
      }),
      { numRuns: 120, seed },
    );
    assert.ok(thorough > 0 && (counts.proved ?? 0) > 8 && (counts.refuted ?? 0) > 3, `seed ${seed}: ${JSON.stringify(counts)}`);
  });
});

function assertEqualEverywhere(
  before: MathJson,
  after: MathJson,
  at: readonly { x: number; y: number }[],
  verdict: Verdict,
  name: string,
): void {
  for (const point of at) {
    const [left, right] = [measure(before, point)?.value, measure(after, point)?.value];
    if (!left || !right) continue;
    const near = left.minus(right).abs().lte(Precise.max(1, left.abs()).times("1e-15"));
    assert.ok(near || (verdict.conditions ?? []).length > 0, `${name} at ${JSON.stringify(point)}: ${left} and ${right}`);
  }
}

function assertDifferent(before: MathJson, after: MathJson, { witness = {} }: Verdict, name: string): void {
  const values: Record<string, InstanceType<typeof Precise>> = {};
  for (const letter of ["x", "y"]) {
    const own = measure(witness[letter]?.json ?? 1, {})?.value;
    if (!own) return;
    values[letter] = own;
  }
  const [left, right] = [measure(before, values)?.value, measure(after, values)?.value];
  if (!left || !right || witness.x?.latex.includes("approx")) return;
  assert.ok(!left.eq(right), `${name}: no witness ${JSON.stringify(witness)}`);
}

describe("verdicts depend on the seed and on counted work alone", () => {
  const pairs: [string, string, Relation][] = [
    ["\\sin x\\cos y", "\\frac{\\sin(x+y)+\\sin(x-y)}{2}", "equal"],
    ["\\sqrt{x+1}", "\\sqrt{x}+1", "equal"],
    ["\\arctan x+\\arctan y", "\\arctan\\frac{x+y}{1-xy}", "equal"],
    ["x^3-3x+1=0", "x=2\\cos\\frac{2\\pi}{9}", "equivalent"],
    ["\\cos 3x=\\frac12", "x=\\frac{\\pi}{9}+\\frac{2k\\pi}{3}", "equivalent"],
  ];
  for (const [before, after, relation] of pairs) {
    test(`${before} → ${after}`, () => {
      const claim = { before: parse(before), after: parse(after), relation };
      const spent = (seed: number): [Verdict, number] => {
        let count = 0;
        const verdict = verifyStep({ ...claim, seed }, (work) => {
          count += work;
        });
        return [verdict, count];
      };
      assert.deepEqual(spent(5), spent(5));
      assert.equal(spent(5)[0].status, spent(6)[0].status);
    });
  }
});

describe("what is too large is left unchecked or decided at once", () => {
  const many = Array.from({ length: 60 }, (_, index) => `x_{${index + 1}}`);
  const determinant = Array.from({ length: 30 }, (_, row) =>
    Array.from({ length: 30 }, (_, column) => `a_{${row + 1},${column + 1}}`).join("&"),
  ).join("\\\\");
  const rows: [name: string, before: string, after: string][] = [
    ["a huge power", "x^{1000000000}", "x^{1000000001}"],
    ["a huge power of a sum", "(x+1)^{1000000000}", "x^{1000000000}+1"],
    ["a power of four letters", "(a+b+c+d)^{40}", "(a+b+c+d)^{39}"],
    ["sixty letters", `(${many.join("+")})^{8}`, many.join("+")],
    ["a symbolic determinant", `\\begin{vmatrix}${determinant}\\end{vmatrix}`, "0"],
    ["a tower", "9^{9^{9^9}}", "1"],
    ["a factorial", "(10^9)!", "1"],
    ["a long sum", "\\sum_{k=1}^{10^9}\\frac{1}{k}", "21"],
    ["nested roots", `${"\\sqrt{2+".repeat(40)}3${"}".repeat(40)}`, "2"],
    ["many absolute values", Array.from({ length: 30 }, (_, k) => `|x-${k}|`).join("+"), "0"],
  ];
  for (const [name, before, after] of rows) {
    test(name, () => {
      let spent = 0;
      const claim = { before: parse(before), after: parse(after), relation: "equal" as const };
      const verdict = verifyWithin(1_000_000, claim);
      assert.notEqual(verdict.status, "proved");
      assert.doesNotThrow(() => {
        try {
          verifyStep(claim, (count) => {
            spent += count;
            if (spent > 2_000_000) throw new BudgetError(2_000_000);
          });
        } catch (error) {
          if (!(error instanceof BudgetError)) throw error;
        }
      });
    });
  }
});
