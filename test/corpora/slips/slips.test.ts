import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkStep } from "../../../packages/sdk/src/check-step.ts";
import type { Slip } from "../../../packages/sdk/src/contract.ts";
import { at } from "../../../packages/sdk/src/expression/mathjson.ts";
import { parse } from "../../../packages/sdk/src/expression/parse.ts";
import { slips } from "../../../packages/sdk/src/locale/slips.ts";
import { type FoundSlip, findSlip } from "../../../packages/sdk/src/verification/slips/find-slip.ts";
import { verifierJudge } from "../../../packages/sdk/src/verification/slips/judge.ts";
import { algebra } from "./algebra.ts";
import { asTeachersList } from "./as-teachers-list.ts";
import { calculus } from "./calculus.ts";
import { equations } from "./equations.ts";
import { functions } from "./functions.ts";
import { further } from "./further.ts";
import { heldBack } from "./held-back.ts";
import { mixed } from "./mixed.ts";
import { others } from "./others.ts";
import { rightLines } from "./right-lines.ts";
import type { WrongLine } from "./row.ts";
import { sequencesAndUnits } from "./sequences-and-units.ts";

const known: readonly WrongLine[] = [
  ...algebra,
  ...equations,
  ...calculus,
  ...functions,
  ...sequencesAndUnits,
  ...asTeachersList,
  ...mixed,
  ...further,
];

/** As many operations as one line may take, with what it asks the verifier, and one question to the verifier alone. */
const allowed = 2_000_000;
const allowedQuestion = 100_000;

function look([before, after, relation]: WrongLine): FoundSlip | undefined {
  let left = allowed;
  const spend = (operations: number): void => {
    left -= operations;
    assert.ok(left > 0, `${before} → ${after} takes more than ${allowed} operations`);
  };
  return findSlip(parse(before).json, parse(after).json, relation, verifierJudge({}, allowedQuestion, spend), spend);
}

interface Score {
  readonly rightly: number;
  readonly wrongly: number;
  readonly failures: readonly string[];
}

function score(lines: readonly WrongLine[]): Score {
  const found = lines.map((line) => ({ line, slip: look(line)?.slip }));
  const failures = found.filter(({ line, slip }) => slip !== line[3]);
  const wrongly = failures.filter(({ slip }) => slip !== undefined).length;
  return {
    rightly: (lines.length - failures.length) / lines.length,
    wrongly: wrongly / lines.length,
    failures: failures.map(({ line, slip }) => `${line[0]} → ${line[1]}: ${slip ?? "no name"} for ${line[3] ?? "no name"}`),
  };
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

describe("mistakes are named", () => {
  const sets: readonly [name: string, lines: readonly WrongLine[]][] = [
    ["lines of known mistakes", known],
    ["lines held back", heldBack],
  ];
  for (const [name, lines] of sets) {
    test(`rightly for 85 % and wrongly for at most 3 % of the ${name}`, (context) => {
      const { rightly, wrongly, failures } = score(lines);
      context.diagnostic(`${lines.length} ${name}: ${percent(rightly)} rightly, ${percent(wrongly)} wrongly`);
      for (const failure of failures) context.diagnostic(failure);
      assert.ok(rightly >= 0.85 && wrongly <= 0.03, failures.join("\n"));
    });
  }

  test("hardly ever where the line comes of no known mistake", (context) => {
    const { rightly, failures } = score(others);
    context.diagnostic(`${others.length} other wrong lines: ${percent(1 - rightly)} named`);
    assert.ok(1 - rightly <= 0.03, failures.join("\n"));
  });

  test("never where the line is right", () => {
    for (const [before, after, relation] of rightLines)
      assert.equal(look([before, after, relation, undefined])?.slip, undefined, `${before} → ${after}`);
  });

  test("by checkStep as well, where the verifier refutes the line", async (context) => {
    const lines = [...known, ...heldBack];
    const verdicts = await Promise.all(lines.map(([before, after, relation]) => checkStep(before, after, { relation })));
    const refuted = lines.filter((_, index) => verdicts[index]?.status === "refuted");
    const rightly = lines.filter(([, , , slip], index) => slip !== undefined && verdicts[index]?.slip === slip);
    context.diagnostic(`${refuted.length} of ${lines.length} refuted, ${rightly.length} named rightly`);
    for (const [index, { status }] of verdicts.entries())
      assert.ok(status === "refuted" || status === "unchecked", `${lines[index]?.[0]} → ${lines[index]?.[1]} is ${status}`);
    assert.ok(refuted.length >= 0.9 * lines.length && rightly.length >= 0.95 * refuted.length);
  });

  test("on enough lines of every kind", () => {
    const kinds = new Map<Slip, number>();
    for (const [, , , slip] of known) if (slip !== undefined) kinds.set(slip, (kinds.get(slip) ?? 0) + 1);
    assert.equal(kinds.size, 15);
    for (const [slip, count] of kinds) assert.ok(count >= 12, `only ${count} lines of ${slip}`);
    assert.ok(known.length >= 330 && others.length >= 100);
  });

  test("at a place in the line before, with a sentence in both languages that has all it speaks of", () => {
    for (const line of [...known, ...heldBack]) {
      const found = look(line);
      if (!found) continue;
      const { key, params = {} } = found.explanation;
      if (found.place) at(parse(line[0]).json, found.place);
      const sentence = (slips as Record<string, { en: string; zh: string }>)[key];
      assert.ok(sentence, `no sentence for ${key}`);
      for (const text of [sentence.en, sentence.zh])
        for (const [, name = ""] of text.matchAll(/\{(\w+)\}/g))
          assert.ok(Object.hasOwn(params, name), `${key} speaks of ${name}: ${line[0]} → ${line[1]}`);
    }
  });
});
