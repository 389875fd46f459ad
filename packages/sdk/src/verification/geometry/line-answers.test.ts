import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type LineQuestion, lineQuestions, pointQuestions } from "../../../test/line-questions.ts";
import { measureQuestions, meetingQuestions } from "../../../test/meeting-questions.ts";
import { askPlane, knownOf } from "../../../test/plane-question.ts";
import type { Answer, MathJson } from "../../contract.ts";
import { apply, freeLetters, operandsOf } from "../../expression/mathjson.ts";
import { verifyLineAnswer } from "./line-answers.ts";

const words = [
  "Intersecting",
  "Tangent",
  "Separate",
  "Parallel",
  "Perpendicular",
  "Coincident",
  "ExternallyTangent",
  "InternallyTangent",
  "Contained",
  "Concentric",
  "Inside",
  "Outside",
  "OnCurve",
];

type Unverified = Omit<Answer, "verdict">;
const moved = (point: MathJson): MathJson => apply("Tuple", ["Add", operandsOf(point)[0] ?? 0, 1], operandsOf(point)[1] ?? 0);

/** Wrong answers beside a right one. */
function spoiled({ kind, json }: Unverified): MathJson[] {
  const operands = operandsOf(json);
  switch (kind) {
    case "point":
      return [moved(json), apply("Tuple", operands[0] ?? 0, ["Subtract", operands[1] ?? 0, ["Divide", 1, 7]])];
    case "points":
      return [
        apply("Set", ...operands.slice(1)),
        apply("Set", ...operands, ["Tuple", 17, 19]),
        apply("Set", ...operands.map(moved)),
      ];
    case "equation":
      return [apply("Equal", ["Add", operands[0] ?? 0, ["Divide", 1, 3]], operands[1] ?? 0)];
    case "value":
      return [
        ["Add", json, ["Divide", 1, 5]],
        ["Multiply", 3, ["Add", json, 1]],
      ];
    case "statement":
      return words.filter((word) => word !== json && !(json === "Perpendicular" && word === "Intersecting"));
    default:
      return [];
  }
}

const isPosition = ([, what]: LineQuestion): boolean => what === "position";

describe("wrong answers", () => {
  const questions = [...pointQuestions, ...lineQuestions, ...measureQuestions, ...meetingQuestions];
  for (const [facts, what, of, expected, assuming] of questions.filter(([, asked, , answer]) => answer && asked !== "check")) {
    test(`beside ${expected} for ${what} of ${JSON.stringify(of)}, ${facts}, are refuted`, () => {
      const known = knownOf(facts, assuming);
      for (const answer of askPlane(facts, what, of, assuming).answers ?? []) {
        for (const json of spoiled(answer)) {
          const { status } = verifyLineAnswer(known, of, { ...answer, json });
          const isOpen = freeLetters(apply("List", json, ...operandsOf(of))).some((letter) => /^[a-km-wz]$/.test(letter));
          if (isOpen) assert.notEqual(status, "proved", JSON.stringify(json));
          else assert.equal(status, "refuted", JSON.stringify(json));
        }
      }
    });
  }
});

describe("the verdict is open", () => {
  const rows: readonly (readonly [string, MathJson, Unverified["kind"], MathJson])[] = [
    ["C: x^2 + y^2 = 4", ["Radius", "C"], "value", 2],
    ["C: x^2 + y^2 = 4", ["Center", "C"], "point", ["Tuple", 0, 0]],
    ["A = (1, 2)", ["Distance", "A", "B"], "value", 2],
    ["A = (a, 0)", ["Distance", "A", "Origin"], "value", "a"],
    ["A = (1, 2); B = (3, 4)", ["Line", "A", "B"], "expression", 3],
  ];
  for (const [facts, of, kind, json] of rows) {
    test(`on ${JSON.stringify(json)} for ${JSON.stringify(of)}`, () => {
      const answer = { ask: { what: "value" }, kind, json };
      assert.equal(verifyLineAnswer(knownOf(facts), of, answer).status, "unchecked");
    });
  }
});

test("a slope in letters is proved where the line is not vertical", () => {
  const answer = { ask: { what: "slope" }, kind: "value", json: ["Divide", 1, ["Subtract", "a", 1]] } as const;
  const verdict = verifyLineAnswer(knownOf("A = (1, 2); B = (a, 3)"), ["Slope", ["Line", "A", "B"]], answer);
  assert.equal(verdict.status, "proved");
  assert.equal(verdict.conditions?.length, 1);
});

test("every position is met in the table", () => {
  const met = meetingQuestions.filter(isPosition).map(([, , , answer]) => answer);
  for (const word of words) assert.ok(met.includes(`\\text{${word}}`), word);
});
