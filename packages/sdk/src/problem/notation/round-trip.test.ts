import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { randomFormula } from "../../../test/random-formula.ts";
import { vocabulary } from "../../../test/random-vocabulary.ts";
import type { Expression, MathJson, Problem } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { systems } from "../dynamics/examples/systems.ts";
import { wordings } from "../dynamics/examples/wordings.ts";
import { namedSystems } from "../dynamics/systems.ts";
import { geometryExamples } from "../geometry/examples/all.ts";
import { read } from "../read.ts";
import { taskExamples } from "../tasks/examples/all.ts";
import { studyExamples } from "../tasks/examples/studies.ts";
import { parseProblem } from "./parse.ts";
import type { Phrasings } from "./phrasings.ts";
import { printProblem } from "./print.ts";

/** LaTeX is made anew from the trees. */
const withoutLatex = (problem: Problem): unknown =>
  JSON.parse(JSON.stringify(problem, (key, part: unknown) => (key === "latex" ? undefined : part)));

function assertRoundTrip(problem: Problem): void {
  const line = printProblem(problem);
  assert.doesNotMatch(line, /[\n\r]|^ | $/);
  const back = parseProblem(line);
  assert.deepEqual(withoutLatex(back), withoutLatex(problem), line);
  assert.equal(printProblem(back), line);
}

const named = namedSystems.flatMap(({ names }) => [`Plot the ${names.en[0]} system`, `画出${names.zh[0]}系统`]);
const asked = (rows: Phrasings): string[] => rows.flatMap(([, ...wordings]) => wordings);
const questions: Readonly<Record<string, readonly string[]>> = {
  tasks: asked(Object.values(taskExamples).flat()),
  geometry: asked(Object.values(geometryExamples).flat()),
  functions: asked(Object.values(studyExamples).flat()),
  dynamics: [...asked([...systems, ...wordings]), ...named],
};

for (const [domain, texts] of Object.entries(questions)) {
  test(`every reading of the questions of ${domain} is read back from its notation`, () => {
    let count = 0;
    for (const text of texts) {
      for (const { problem } of read({ text }).readings) {
        assertRoundTrip(problem);
        count++;
      }
    }
    assert.ok(count >= 20, `${count}`);
  });
}

/** Trees that no parser gives too: any head over anything. */
const anyTree: fc.Arbitrary<MathJson> = fc.letrec<{ tree: MathJson }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom<MathJson>("x", "i", "C", "ImaginaryUnit", "Origin", "Line", "P_prime", "True", "a b", 2, -1, { num: "0.50" }),
    fc.string(),
    fc
      .tuple(
        fc.constantFrom(
          "Equal",
          "Element",
          "Is",
          "Colon",
          "EvaluateAt",
          "Set",
          "Tuple",
          "List",
          "Midpoint",
          "Foo",
          "x",
          "f",
          "Add",
          "§",
        ),
        fc.array(tie("tree"), { maxLength: 3 }),
      )
      .map(([head, operands]): MathJson => [head, ...operands]),
  ),
})).tree;

const formulas: fc.Arbitrary<Expression> = fc.oneof(vocabulary, randomFormula(true), anyTree).map(shown);

/** What no printer shows has a name for its LaTeX here, which does not matter. */
function shown(json: MathJson): Expression {
  try {
    return expressionOf(json);
  } catch {
    return { latex: "", json };
  }
}

const names = fc.oneof(
  fc.constantFrom("x", "theta", "x_1", "over", "where", "of", "with", "units", "method", "way", "a → b"),
  fc.string(),
);
const record = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Record<string, Value>> =>
  fc.dictionary(
    names.filter((name) => name !== "__proto__"),
    value,
    { maxKeys: 3, noNullPrototype: true },
  );
const asks = fc.record({ what: names, of: formulas, with: record(formulas) }, { requiredKeys: ["what"], noNullPrototype: true });
const problems: fc.Arbitrary<Problem> = fc.record(
  {
    kind: names,
    given: fc.array(formulas, { maxLength: 3 }),
    unknowns: fc.array(names, { maxLength: 3 }),
    asks: fc.array(asks, { maxLength: 3 }),
    numbers: fc.constantFrom("real", "complex", "integer", "natural"),
    assuming: fc.array(formulas, { maxLength: 2 }),
    parameters: record(formulas),
    units: record(names),
  },
  { requiredKeys: ["kind", "given", "unknowns", "asks", "numbers", "assuming"], noNullPrototype: true },
);

test("random problems are read back from their notation", () => {
  fc.assert(fc.property(problems, assertRoundTrip), { numRuns: 1500 });
});
