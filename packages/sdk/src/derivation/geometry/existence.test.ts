import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type ConditionQuestion, curve, said, work } from "../../../test/condition-facts.ts";
import * as questions from "../../../test/existence-questions.ts";
import { expressionOf } from "../../expression/expression.ts";

type Row = readonly [given: ConditionQuestion[0], ask: ConditionQuestion[1], ...rest: unknown[]];

const name = ([given, [what, of]]: Row): string =>
  `${given.map((fact) => expressionOf(fact).latex).join("; ")} → ${what} ${expressionOf(of).latex}`;

for (const row of [...questions.chordsThatAreNone, ...questions.radiiThatAreNone, ...questions.trianglesThatAreNone]) {
  test(`No figure: ${name(row)}`, () => {
    const [given, ask, reason, unknowns = []] = row;
    const worked = work([given, ask, "", unknowns]);
    assert.equal(said(worked), "");
    assert.equal(worked.end.status, "unsolved");
    assert.equal(worked.end.reason?.key, reason);
  });
}

for (const [group, rows] of Object.entries({ figures: questions.existenceQuestions, kinds: questions.kindQuestions })) {
  describe(`Questions about ${group}, confirmed by a second way`, () => {
    for (const row of rows) {
      test(name(row), () => {
        const worked = work(row);
        assert.equal(said(worked), row[2]);
        assert.equal(worked.end.status, "solved");
        for (const { verdict } of worked.answers) assert.equal(verdict.status, "proved");
        for (const { rule, verdict } of worked.steps) assert.match(verdict.status, /^(proved|given)$/, rule);
      });
    }
  });
}

describe("A letter is never answered with itself", () => {
  for (const row of questions.openKinds) {
    test(name(row), () => {
      const worked = work(row);
      assert.equal(said(worked), "");
      assert.equal(worked.end.status, "unsolved");
    });
  }
});

describe("Circles have a common chord only where they meet in two points, and a line of equal powers anyhow", () => {
  const rows: readonly [first: string, second: string, chord: string, axis: string][] = [
    ["x^2+y^2=9", "x^2+y^2-6x+2y+1=0", "y = 3x - 5", "y = 3x - 5"],
    ["x^2+y^2=4", "(x-10)^2+y^2=1", "", "x = \\frac{103}{20}"],
    ["x^2+y^2=1", "(x-1)^2+y^2=4", "", "x = -1"],
  ];
  for (const [first, second, chord, axis] of rows) {
    test(`${first} and ${second}`, () => {
      const given = [curve("C", first), curve("D", second)];
      const lineOf = (head: string): string => said(work([given, ["equation", [head, "C", "D"]], ""]));
      assert.deepEqual([lineOf("CommonChord"), lineOf("RadicalAxis")], [chord, axis]);
    });
  }
});

test("A midpoint is checked to be that of a chord, on the board", () => {
  const row = questions.existenceQuestions[0] as ConditionQuestion;
  assert.ok(work(row).steps.some(({ rule, after }) => rule === "conditions.two-points" && after.latex === "16 > 0"));
});

test("What is taken as usual is said", () => {
  const usual: ConditionQuestion = [
    [
      ["Is", "C", "Ellipse"],
      ["Equal", ["Length", ["MajorAxis", "C"]], 4],
      ["Equal", ["Length", ["MinorAxis", "C"]], 2],
    ],
    ["equation", "C"],
    "",
  ];
  assert.ok(work(usual).steps.some(({ rule }) => rule === "conditions.let-ellipse-usual"));
  const placed: ConditionQuestion = [[...usual[0], ["Element", ["Foci", "C"], "XAxis"]], usual[1], ""];
  assert.ok(work(placed).steps.every(({ rule }) => rule !== "conditions.let-ellipse-usual"));
});

test("Cases are named by their equations, and no form is called impossible that leads to the answer", () => {
  const tangents: ConditionQuestion = [
    [
      ["Is", "l", "Line"],
      ["Element", ["Tuple", 2, 3], "l"],
      ["Colon", "C", ["Equal", ["Add", ["Power", ["Subtract", "x", 1], 2], ["Power", ["Subtract", "y", 1], 2]], 1]],
      ["Tangent", "l", "C"],
    ],
    ["equation", "l"],
    "",
  ];
  const ways = work(tangents).steps.filter(({ rule }) => rule === "conditions.way");
  assert.deepEqual(
    ways.map(({ after }) => after.latex),
    ["y = kx - (2k - 3)", "x = 2"],
  );
  const ends: ConditionQuestion = [
    [
      ["Is", "C", "Hyperbola"],
      ["Equal", ["Center", "C"], ["Tuple", 0, 0]],
      ["Equal", ["Vertex", "C"], ["Tuple", 4, 0]],
      ["Equal", ["Focus", "C"], ["Tuple", 6, 0]],
    ],
    ["equation", "C"],
    "",
  ];
  assert.ok(work(ends).steps.every(({ rule }) => rule !== "conditions.impossible"));
});

test("Nothing is written twice on one board", () => {
  const chord: ConditionQuestion = [
    [
      ["Is", "l", "Line"],
      ["Colon", "C", ["Equal", ["Add", ["Divide", ["Power", "x", 2], 5], ["Divide", ["Power", "y", 2], 4]], 1]],
      ["Equal", "l", ["LineWithSlope", ["RightFocus", "C"], 1]],
      ["Equal", ["Intersections", "l", "C"], ["Set", "A", "B"]],
    ],
    ["distance", ["Distance", "A", "B"]],
    "",
  ];
  const written = work(chord).steps.map(({ rule, after }) => `${rule} ${after.latex}`);
  assert.equal(new Set(written).size, written.length);
});

test("What letters must not be is listed with the answer", () => {
  const slope: ConditionQuestion = [
    [["Equal", "l", ["Line", ["Tuple", "a", "b"], ["Tuple", "c", "d"]]]],
    ["slope", ["Slope", "l"]],
    "",
  ];
  const [answer] = work(slope).answers;
  assert.deepEqual(
    answer?.verdict.conditions?.map(({ latex }) => latex),
    ["a - c \\neq 0"],
  );
});
