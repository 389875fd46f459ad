import assert from "node:assert/strict";
import { test } from "node:test";
import type { MathJson } from "../../../contract.ts";
import { Grammar } from "../../grammar/grammar.ts";
import type { Row } from "../../grammar/row.ts";
import { simplified } from "../../grammar/simplified.ts";
import { rows } from "./rows.ts";

/** What formulas may stand for: given by views.ts. */
const ofFormulas = new Set(
  "Expr Letter Operator Number MixedNumber TwoValues Call InverseCall BeforeDifferential Rate Equation EquationWhere EquationEach Assign Assigns Initial Definition Inequality Condition Piecewise PiecewiseEquation PieceWhere Interval Point Arrow Values MoreValues Equations Inequalities Statements".split(
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

/** The slots that a row asks for, as far as it asks when they are filled with nothing in particular. */
function wantedOf({ make }: Row): string[] {
  if (typeof make !== "function") return wantedBy(make);
  const wanted: string[] = [];
  make((slot) => {
    wanted.push(slot);
    return ["List", "x", 2];
  });
  return wanted;
}

test("every phrase has the slots that its meaning needs", () => {
  for (const row of rows) {
    for (const phrase of phrasesOf(row)) {
      for (const slot of wantedOf(row)) assert.ok(slotsOf(phrase).includes(slot), `${row.gives}: "${phrase}" lacks {${slot}}`);
    }
  }
});

/** Formulas that a phrase may hold without a say: the name of the function that an equation defines, the letter that solutions are said of. */
const idle = [
  "[{Letter}|{Call}]",
  "y是x的函数]{Call}",
  "[{Call}]",
  "{IntegralWord} {Call}",
  "关于{Letter}的(方程|方程式)",
  "{Letter} = __",
  "(是|为)[{Letter}]",
];
const fillings: readonly MathJson[] = [["List", "x", 2], "x", ["Percent", "x"], 2, ["Equal", "y", ["y", "x"]]];

test("nothing that a phrase takes in is dropped", () => {
  for (const row of rows) {
    const { make } = row;
    const wanted = new Set(typeof make === "function" ? [] : wantedBy(make));
    if (typeof make === "function") {
      for (const filling of fillings) {
        make((slot) => {
          wanted.add(slot);
          return filling;
        });
      }
    }
    for (const phrase of phrasesOf(row)) {
      if (idle.some((part) => phrase.includes(part))) continue;
      for (const slot of slotsOf(phrase).filter((each) => ofFormulas.has(each.replace(/\d+$/, ""))))
        assert.ok(wanted.has(slot), `${row.gives}: "${phrase}" drops {${slot}}`);
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
    ["Joint"],
  );
});

test("Chinese phrases are written in simplified characters, so that both scripts are read", () => {
  for (const phrase of rows.flatMap(({ zh = [] }) => zh)) assert.equal([...phrase].map(simplified).join(""), phrase);
});

test("no phrase is empty, and the groups of all are closed", () => {
  assert.doesNotThrow(() => new Grammar(rows));
  for (const phrase of rows.flatMap(phrasesOf)) assert.notEqual(phrase.trim(), "");
});
