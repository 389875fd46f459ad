import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { conicWorking } from "../../../test/ask-conic.ts";
import { conicAssuming, conicEquation } from "../../../test/conic-equation.ts";
import { conicTable } from "../../../test/conic-table.ts";
import { spendFreely } from "../../algebra/spend.ts";
import type { MathJson, Verdict } from "../../contract.ts";
import { answerAsk } from "../../derivation/geometry/answer-ask.ts";
import type { Finding } from "../../derivation/geometry/part.ts";
import { SilentBoard } from "../../derivation/geometry/parts/conics/silent-board.ts";
import { Working } from "../../derivation/geometry/working.ts";
import { parse } from "../../expression/parse.ts";
import { verifyConicAnswer } from "./conic-answers.ts";

const terms: readonly MathJson[] = [
  ..."Center Focus Foci LeftFocus RightFocus LowerFocus UpperFocus Vertex Vertices CoVertices AllVertices LeftVertex RightVertex".split(
    " ",
  ),
  ..."LowerVertex UpperVertex Directrix Directrices LeftDirectrix RightDirectrix Asymptotes AxisOfSymmetry AxesOfSymmetry".split(
    " ",
  ),
  ..."MajorAxisLine MinorAxisLine SemiMajor SemiMinor SemiFocal Eccentricity FocalParameter Radius Area Perimeter".split(" "),
]
  .map((head): MathJson => [head, "C"])
  .concat(
    ["MajorAxis", "MinorAxis", "TransverseAxis", "ConjugateAxis", "FocalSegment", "LatusRectum", "Diameter"].map(
      (head): MathJson => ["Length", [head, "C"]],
    ),
    [["PowerOfPoint", ["Tuple", 5, 1], "C"]],
  );

interface Answered {
  readonly what: string;
  readonly of: MathJson;
  readonly finding: Finding;
}

/** All that the parts answer about a curve. */
function answersOf(equation: MathJson): Answered[] {
  // The steps are not of interest here, and so not verified.
  const { board, working: told } = conicWorking(equation);
  const working = new Working(new SilentBoard(board), told.scene, told.numbers, told.parts);
  const asks = [
    ...terms.map((of) => ({ what: "value", of })),
    { what: "kind", of: "C" as MathJson },
    { what: "standard-form", of: "C" as MathJson },
  ];
  return asks.flatMap(({ what, of }) =>
    (answerAsk(working, { what, of: { latex: "", json: of } }) ?? []).map((finding) => ({ what, of, finding })),
  );
}

const verdict = (equation: MathJson, { what, of, finding }: Answered): Verdict["status"] =>
  verifyConicAnswer({ what, of }, finding, equation, conicAssuming, spendFreely).status;

describe("answers about conics hold by definition", () => {
  for (const [text] of conicTable) {
    test(text, () => {
      const equation = conicEquation(text);
      for (const answered of answersOf(equation)) assert.equal(verdict(equation, answered), "proved", JSON.stringify(answered));
    });
  }
});

/** Another answer of the same form: every number in it moved a little. */
function spoiled(json: MathJson): MathJson {
  if (typeof json === "number" || json === "Pi") return ["Add", json, 1];
  if (!Array.isArray(json)) return json;
  const [head, ...operands] = json as [string, ...MathJson[]];
  if (head === "Set" || head === "List") return [head, spoiled(operands[0] ?? 0), ...operands.slice(1)];
  if (head === "Equal") return [head, operands[0] as MathJson, ["Add", operands[1] as MathJson, 1]];
  return [head, ...operands.map(spoiled)];
}

describe("spoiled answers about conics are refuted", () => {
  const numeric = conicTable.filter(([text], index) => index % 3 === 0 && !/[abpk]/.test(text.replace(/\\[a-z]+/g, "")));
  for (const [text] of numeric) {
    test(text, () => {
      const equation = conicEquation(text);
      for (const answered of answersOf(equation)) {
        if (answered.what === "kind") continue;
        const wrong = { ...answered, finding: { ...answered.finding, json: spoiled(answered.finding.json) } };
        assert.notEqual(verdict(equation, wrong), "proved", JSON.stringify(wrong));
      }
    });
  }
});

const wrong: readonly (readonly [equation: string, of: MathJson, answer: MathJson])[] = [
  ["x^2/25+y^2/9=1", ["Foci", "C"], ["Set", ["Tuple", 0, -4], ["Tuple", 0, 4]]],
  ["x^2/25+y^2/9=1", ["Foci", "C"], ["Set", ["Tuple", 4, 0], ["Tuple", 4, 0]]],
  ["x^2/25+y^2/9=1", ["Vertices", "C"], ["Set", ["Tuple", 0, -3], ["Tuple", 0, 3]]],
  ["x^2/25+y^2/9=1", ["CoVertices", "C"], ["Set", ["Tuple", -5, 0], ["Tuple", 5, 0]]],
  ["x^2/25+y^2/9=1", ["LeftFocus", "C"], ["Tuple", 4, 0]],
  ["x^2/25+y^2/9=1", ["SemiMajor", "C"], 3],
  ["x^2/25+y^2/9=1", ["SemiMinor", "C"], 5],
  ["x^2/25+y^2/9=1", ["SemiMajor", "C"], -5],
  ["x^2/25+y^2/9=1", ["Eccentricity", "C"], ["Divide", -4, 5]],
  ["x^2/25+y^2/9=1", ["MajorAxisLine", "C"], ["Equal", "x", 0]],
  ["x^2/25+y^2/9=1", ["LeftDirectrix", "C"], ["Equal", "x", ["Divide", 25, 4]]],
  ["x^2/25+y^2/9=1", ["Directrices", "C"], ["List", ["Equal", "x", ["Divide", 25, 4]], ["Equal", "x", ["Divide", 25, 4]]]],
  ["x^2/9-y^2/16=1", ["Eccentricity", "C"], ["Divide", 5, 4]],
  ["x^2/9-y^2/16=1", ["Vertices", "C"], ["Set", ["Tuple", 0, -4], ["Tuple", 0, 4]]],
  ["x^2/9-y^2/16=1", ["Asymptotes", "C"], ["List", ["Equal", "y", ["Multiply", 2, "x"]], ["Equal", "y", ["Multiply", -2, "x"]]]],
  ["y^2=4x", ["Focus", "C"], ["Tuple", -1, 0]],
  ["y^2=4x", ["Directrix", "C"], ["Equal", "x", 1]],
  ["y^2=4x", ["FocalParameter", "C"], 4],
  ["y^2=4x", ["AxisOfSymmetry", "C"], ["Equal", "x", 0]],
  ["x^2+y^2=4", ["Radius", "C"], 4],
];

describe("wrong answers about conics that look like right ones are refuted", () => {
  for (const [text, of, json] of wrong) {
    test(`${JSON.stringify(of)} of ${text} is not ${JSON.stringify(json)}`, () => {
      assert.equal(verdict(conicEquation(text), { what: "value", of, finding: { kind: "value", json } }), "refuted");
    });
  }
});

const words: readonly (readonly [equation: string, word: string, status: Verdict["status"]])[] = [
  ["x^2+y^2=4", "Ellipse", "refuted"],
  ["x^2-y^2=0", "Hyperbola", "refuted"],
  ["x^2-y^2=0", "PairOfLines", "proved"],
  ["x^2+y^2+1=0", "Point", "refuted"],
  ["x^2/k+y^2/4=1", "Ellipse", "unchecked"],
];

for (const [text, word, status] of words) {
  test(`That ${text} is ${word} is ${status}`, () => {
    const ask = { what: "kind", of: parse("C").json };
    const answer = { kind: "statement", json: word } as const;
    assert.equal(verifyConicAnswer(ask, answer, conicEquation(text), conicAssuming, spendFreely).status, status);
  });
}
