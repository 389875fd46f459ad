import assert from "node:assert/strict";
import { test } from "node:test";
import { notSolving } from "../../../test/support/put-back.ts";
import type { Answer } from "../src/contract.ts";
import { parse } from "../src/expression/parse.ts";
import { allSteps, worked } from "./worked-problem.ts";

/** What a row is held to besides its answer. */
export interface RowOptions {
  readonly unknown?: string;
  readonly assuming?: string;
  /** "proved" unless the equation has parameters. */
  readonly verdicts?: readonly Answer["verdict"]["status"][];
}

/** The equation is solved, with this answer and no other; every line is proved, and the answer against the question. */
export function solvesTo(
  equation: string,
  answer: string,
  { unknown = "x", assuming = "", verdicts = ["proved"] }: RowOptions = {},
): void {
  const conditions = assuming.split(";").filter((part) => part.trim() !== "");
  test(`${equation}${assuming ? ` where ${assuming}` : ""} has the solutions ${answer}`, () => {
    const found = worked({
      kind: "equation.transcendental",
      ask: "solutions",
      given: equation,
      unknowns: [unknown],
      assuming: conditions,
    });
    assert.deepEqual(found.refuted, []);
    assert.equal(found.status, "solved");
    assert.deepEqual(
      found.answers.map(({ latex }) => latex),
      [answer],
    );
    for (const { json } of found.answers) assert.equal(notSolving(parse(equation).json, unknown, json), undefined, "put in");
    assert.ok(found.answers.every(({ verdict }) => verdicts.includes(verdict.status)));
    const open = allSteps(found.steps).filter(({ verdict }) => verdict.status !== "proved" && verdict.status !== "given");
    assert.deepEqual(
      open.map(({ rule }) => rule),
      [],
    );
  });
}
