import assert from "node:assert/strict";
import { test } from "node:test";
import type { MathJson } from "../../../contract.ts";
import { Grammar } from "../../grammar/grammar.ts";
import type { Row } from "../../grammar/row.ts";
import { simplified } from "../../grammar/simplified.ts";
import { kindWords, rows } from "./rows.ts";

/** What formulas may stand for: given by views.ts. */
const ofFormulas = new Set(
  "Capital Small CurveName NamedPoint Coordinates TwoPoints Pair Three Many Region Equation XOfParameter YOfParameter NamedEquation Quantity Relation Condition TwoLines LetterE EIs RIs AngleIs".split(
    " ",
  ),
);

const phrasesOf = ({ en = [], zh = [] }: Row): string[] => [en, zh].flat();
const slotsOf = (phrase: string): string[] => [...phrase.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot as string);
const wantedBy = (json: MathJson): string[] =>
  typeof json === "string"
    ? [...json.matchAll(/^(?:\.\.\.)?\$(\w+)$/g)].map(([, slot]) => slot as string)
    : Array.isArray(json)
      ? json.flatMap(wantedBy)
      : [];

test("every phrase has the slots that its meaning needs", () => {
  for (const row of rows) {
    if (typeof row.make === "function") continue;
    for (const phrase of phrasesOf(row)) {
      for (const slot of wantedBy(row.make))
        assert.ok(slotsOf(phrase).includes(slot), `${row.gives}: "${phrase}" lacks {${slot}}`);
    }
  }
});

test("every slot can be filled, and everything that is given is used", () => {
  const given = new Set([...ofFormulas, ...rows.map(({ gives }) => gives)]);
  const used = new Set(
    rows
      .flatMap(phrasesOf)
      .flatMap(slotsOf)
      .map((slot) => slot.replace(/\d+$/, "")),
  );
  assert.deepEqual(
    [...used].filter((category) => !given.has(category)),
    [],
  );
  assert.deepEqual(
    [...given].filter((category) => !used.has(category)),
    ["Clause", "Joint"],
  );
});

test("Chinese phrases are written in simplified characters, so that both scripts are read", () => {
  for (const phrase of rows.flatMap(({ zh = [] }) => zh)) assert.equal([...phrase].map(simplified).join(""), phrase);
});

test("no phrase is empty, and the groups of all are closed", () => {
  assert.doesNotThrow(() => new Grammar(rows, kindWords));
  for (const phrase of rows.flatMap(phrasesOf)) assert.notEqual(phrase.trim(), "");
});
