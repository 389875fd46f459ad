import assert from "node:assert/strict";
import { test } from "node:test";
import { Grammar } from "../../grammar/grammar.ts";
import type { Row } from "../../grammar/row.ts";
import { rows } from "./rows.ts";

/** What formulas may stand for: given by the views of tasks. */
const ofFormulas = new Set(
  "Number Letter Expr Equation Equations Inequality Condition Interval Point Assign Assigns Initial".split(" "),
);

const phrasesOf = ({ en = [], zh = [] }: Row): string[] => [en, zh].flat();
const slotsOf = (phrase: string): string[] =>
  [...phrase.matchAll(/\{(\w+)\}/g)].map(([, slot]) => (slot as string).replace(/\d+$/, ""));

test("every slot can be filled, and everything that is given is used", () => {
  const given = new Set([...ofFormulas, ...rows.map(({ gives }) => gives)]);
  const used = new Set(rows.flatMap(phrasesOf).flatMap(slotsOf));
  assert.deepEqual(
    [...used].filter((category) => !given.has(category)),
    [],
  );
  assert.deepEqual([...given].filter((category) => !used.has(category)).sort(), ["Clause", "Joint"]);
});

test("no phrase is empty, the groups of all are closed, and every row has phrases", () => {
  assert.doesNotThrow(() => new Grammar(rows));
  for (const row of rows) assert.ok(phrasesOf(row).length > 0, JSON.stringify(row.make));
});

test("every row is said in both languages, but where word order makes the difference", () => {
  const inOne = rows.filter(
    ({ gives, en = [], zh = [] }) => gives === "Clause" && ([en].flat().length === 0 || [zh].flat().length === 0),
  );
  assert.ok(inOne.length <= 20, `${inOne.length}`);
});
