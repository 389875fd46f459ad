import assert from "node:assert/strict";
import { test } from "node:test";
import type { Board, MathJson } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { headOf, operandsOf, replaceAt } from "../../expression/mathjson.ts";
import { parse } from "../../expression/parse.ts";
import { toUnicode } from "../../expression/print-unicode.ts";
import { type RewriteOptions, type Rewriter, rewriteLine, type Stage } from "./rewrite.ts";

/** The lines that an engine writes on a board that verifies nothing. */
function linesOf(formula: string, stages: readonly Stage[], options?: RewriteOptions): string[] {
  const lines: string[] = [];
  const board = {
    line: parse(formula),
    spend: () => {},
    rewrite(_: string, path: readonly number[], part: MathJson) {
      this.line = expressionOf(replaceAt(this.line.json, path, part));
      lines.push(toUnicode(this.line.json));
    },
  };
  rewriteLine(board as unknown as Board, stages, options);
  return lines;
}

const calculation =
  (head: string, of: (a: number, b: number) => number): Rewriter =>
  (part) => {
    const [a, b, ...more] = operandsOf(part);
    const isPlain = headOf(part) === head && typeof a === "number" && typeof b === "number" && more.length === 0;
    return isPlain ? { rule: head, after: of(a, b) } : undefined;
  };

const add = calculation("Add", (a, b) => a + b);
const multiply = calculation("Multiply", (a, b) => a * b);
const power = calculation("Power", (a, b) => a ** b);

test("Brackets come first, then the stages in order, and left before right", () => {
  assert.deepEqual(linesOf("2\\cdot3+4\\cdot(5+6)^2", [[power], [multiply], [add]]), [
    "2·3 + 4·11²",
    "2·3 + 4·121",
    "6 + 4·121",
    "6 + 484",
    "490",
  ]);
});

test("It ends where it is told to", () => {
  assert.deepEqual(
    linesOf("2\\cdot3+1", [[multiply], [add]], { until: (line) => headOf(line) === "Add" && operandsOf(line)[0] === 6 }),
    ["6 + 1"],
  );
});

test("No line is written twice", () => {
  const swap: Rewriter = (part) =>
    headOf(part) === "Add" ? { rule: "swap", after: ["Add", ...[...operandsOf(part)].reverse()] } : undefined;
  assert.deepEqual(linesOf("x+y", [[swap]]), ["y + x"]);
});

test("What a rule brings with it follows at once, and a product within a product loses its brackets", () => {
  const split: Rewriter = (part) =>
    headOf(part) === "Sqrt" && operandsOf(part)[0] === 12
      ? { rule: "split", after: ["Sqrt", ["Multiply", 4, 3]], next: { rule: "out", after: ["Multiply", 2, ["Sqrt", 3]] } }
      : undefined;
  assert.deepEqual(linesOf("x\\sqrt{12}", [[multiply], [split]]), ["x√(4·3)", "x·2√3"]);
});

test("The first stages look at the whole line, the last ones come when nothing else changes", () => {
  const stages = { first: [[multiply]], last: [[add]] };
  assert.deepEqual(linesOf("(1+2)\\cdot x+2\\cdot3", [], stages), ["(1 + 2)x + 6", "3x + 6"]);
});

test("Too many lines end it", () => {
  const grow: Rewriter = (part) => (typeof part === "number" ? { rule: "grow", after: part + 1 } : undefined);
  assert.throws(() => linesOf("1", [[grow]], { lines: 5 }), { name: "BudgetError" });
});
