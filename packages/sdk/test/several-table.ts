import assert from "node:assert/strict";
import { test } from "node:test";
import { BudgetError } from "../src/errors/budget-error.ts";
import { parse } from "../src/expression/parse.ts";
import { toUnicode } from "../src/expression/print-unicode.ts";
import { compareInSeveral, type SeveralVerdict } from "../src/verification/several/compare-in-several.ts";
import { lettersIn } from "../src/verification/several/logic.ts";
import { truthAt } from "../src/verification/several/truth.ts";
import { readStatement } from "../src/verification/statements/read-statement.ts";
import { always, type Statement } from "../src/verification/statements/statement.ts";

/** As much as one step may spend. */
export const operations = 1_000_000;

export function limited(most = operations): (count: number) => void {
  let left = most;
  return (count) => {
    left -= count;
    if (left < 0) throw new BudgetError(most);
  };
}

export function statementOf(text: string): Statement {
  const statement = readStatement(parse(text).json);
  assert.ok(statement, `${text} is a statement`);
  return statement;
}

const directions = { "⇔": "equivalent", "⇒": "implies", "⇐": "follows" } as const;

function outcomeOf(verdict: SeveralVerdict): string {
  if (verdict?.kind !== "holds") return verdict?.kind ?? "undecided";
  return verdict.conditions.length === 0 ? "holds" : `where ${verdict.conditions.map(toUnicode).join(", ")}`;
}

/** Rows "first ⇔ second ; hypotheses → outcome". A witness is looked at again. */
export function runTable(table: string): void {
  for (const row of table.trim().split("\n")) {
    test(row, () => {
      const [, left = "", sign = "", right = "", given, outcome] =
        /^(.*?) (⇔|⇒|⇐) (.*?)(?: ; (.*?))? → (.*)$/.exec(row.trim()) ?? assert.fail("no row");
      const [first, second] = [statementOf(left), statementOf(right)];
      const hypotheses = given === undefined ? always : statementOf(given);
      const direction = directions[sign as keyof typeof directions];
      const verdict = compareInSeveral(first, second, hypotheses, direction, { spend: limited(), seed: 1 });
      assert.equal(outcomeOf(verdict), outcome);
      if (verdict?.kind === "fails") checkWitness(verdict.witness, first, second, hypotheses);
    });
  }
}

function checkWitness(
  witness: (SeveralVerdict & { kind: "fails" })["witness"],
  first: Statement,
  second: Statement,
  given: Statement,
): void {
  const letters = lettersIn(first, second, given);
  assert.deepEqual(
    Object.keys(witness).filter((letter) => !letters.includes(letter)),
    [],
  );
  // The parameter of a family may have any value.
  if (Object.keys(witness).length < letters.length) return;
  if (Object.values(witness).some((value) => Array.isArray(value) && value[0] === "Interval")) return;
  const point = new Map(Object.entries(witness));
  assert.equal(truthAt(given, point, limited()), true);
  const truths = [first, second].map((statement) => truthAt(statement, point, limited()));
  assert.deepEqual(new Set(truths), new Set([true, false]));
}
