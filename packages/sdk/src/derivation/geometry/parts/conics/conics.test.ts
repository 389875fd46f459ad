import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { conicWorking, openSteps } from "../../../../../test/ask-conic.ts";
import { conicEquation } from "../../../../../test/conic-equation.ts";
import { conicTable } from "../../../../../test/conic-table.ts";
import type { Ask, MathJson } from "../../../../contract.ts";
import { parse } from "../../../../expression/parse.ts";
import { toAscii } from "../../../../expression/print-ascii.ts";
import { shownLine } from "../../../shown-line.ts";
import { answerAsk } from "../../answer-ask.ts";
import { falseClaim } from "./claims.ts";
import { conics } from "./index.ts";

const heads = {
  point: ["Center", "Focus", "LeftFocus", "UpperFocus", "Vertex", "RightVertex", "LowerVertex"],
  points: ["Foci", "Vertices", "CoVertices", "AllVertices"],
  curve: ["Directrix", "LeftDirectrix", "RightDirectrix", "AxisOfSymmetry", "MajorAxisLine", "MinorAxisLine"],
  curves: ["Directrices", "Asymptotes", "AxesOfSymmetry"],
  quantity: ["SemiMajor", "SemiMinor", "SemiFocal", "Eccentricity", "FocalParameter", "Radius", "Area", "Perimeter"],
} as const;

const lengths = ["MajorAxis", "MinorAxis", "TransverseAxis", "ConjugateAxis", "FocalSegment", "LatusRectum", "Diameter"];

describe("every line about a conic is proved or given", () => {
  for (const [equation] of conicTable) {
    test(equation, () => {
      const { board, working } = conicWorking(conicEquation(equation));
      for (const [sort, names] of Object.entries(heads)) {
        for (const name of names) working[sort as keyof typeof heads]([name, "C"]);
      }
      for (const name of lengths) working.quantity(["Length", [name, "C"]]);
      for (const what of ["kind", "standard-form", "elements", "graph"]) answerAsk(working, { what, of: parse("C") });
      assert.deepEqual(openSteps(board), []);
    });
  }
});

function asked(
  equation: string,
  what: string,
  of: MathJson,
): { answers: string[] | undefined; lines: string[]; layers: string[] } {
  const { board, working } = conicWorking(conicEquation(equation));
  const ask: Ask = { what, of: { latex: "", json: of } };
  const findings = answerAsk(working, ask);
  assert.deepEqual(openSteps(board), []);
  return {
    answers: findings?.map(({ what: own, json }) => `${own === undefined ? "" : `${own}: `}${toAscii(json)}`),
    lines: board.steps.map((step) => shownLine(step).latex),
    layers: board.layers.map(({ layer }) => `${layer.id} ${layer.type} ${layer.role}`),
  };
}

const answers: readonly (readonly [equation: string, of: MathJson, answer: string | undefined])[] = [
  ["x^2/25+y^2/9=1", ["Length", ["FocalSegment", "C"]], "8"],
  ["x^2/25+y^2/9=1", ["Length", ["MajorAxis", "C"]], "10"],
  ["x^2/25+y^2/9=1", ["Length", ["MinorAxis", "C"]], "6"],
  ["x^2/25+y^2/9=1", ["Length", ["LatusRectum", "C"]], "18/5"],
  ["x^2/25+y^2/9=1", ["Area", "C"], "15*pi"],
  ["x^2/25+y^2/9=1", ["RightFocus", "C"], "(4, 0)"],
  ["x^2/25+y^2/9=1", ["UpperVertex", "C"], "(0, 3)"],
  ["x^2/25+y^2/9=1", ["UpperFocus", "C"], undefined],
  ["x^2/9+y^2/25=1", ["LeftFocus", "C"], undefined],
  ["x^2/9+y^2/25=1", ["LeftVertex", "C"], "(-3, 0)"],
  ["x^2/9+y^2/25=1", ["LeftDirectrix", "C"], undefined],
  ["x^2-y^2/3=1", ["Length", ["ConjugateAxis", "C"]], "2*sqrt(3)"],
  ["x^2-y^2/3=1", ["Length", ["MajorAxis", "C"]], undefined],
  ["x^2-y^2/3=1", ["UpperVertex", "C"], undefined],
  ["x^2-y^2/3=1", ["RightDirectrix", "C"], "x = 1/2"],
  ["x^2-y^2/3=1", ["MajorAxisLine", "C"], "y = 0"],
  ["y^2=4x", ["Length", ["LatusRectum", "C"]], "4"],
  ["y^2=4x", ["FocalParameter", "C"], "2"],
  ["y^2=4x", ["Eccentricity", "C"], "1"],
  ["y^2=4x", ["Foci", "C"], "{(1, 0)}"],
  ["x^2=-6y", ["FocalParameter", "C"], "3"],
  ["y=kx^2", ["FocalParameter", "C"], undefined],
  ["x^2+y^2-4x=5", ["Radius", "C"], "3"],
  ["x^2+y^2-4x=5", ["Perimeter", "C"], "6*pi"],
  ["x^2+y^2-4x=5", ["Length", ["Diameter", "C"]], "6"],
  ["x^2+y^2-4x=5", ["Eccentricity", "C"], undefined],
  ["x^2+y^2-4x=5", ["PowerOfPoint", ["Tuple", 5, 4], "C"], "16"],
  ["x^2+y^2-4x=5", ["PowerOfPoint", ["Tuple", 2, 1], "C"], "-8"],
  ["x^2-y^2/3=1", ["Distance", ["Focus", "C"], ["Asymptote", "C"]], "sqrt(3)"],
  ["x^2/9-y^2/16=1", ["Distance", ["Vertex", "C"], ["Asymptote", "C"]], "12/5"],
  ["x^2/25+y^2/9=1", ["Distance", ["Focus", "C"], ["Vertex", "C"]], undefined],
  ["x^2/25+y^2/9=1", ["Distance", ["Focus", "C"], ["Center", "C"]], "4"],
  ["x^2/25+y^2/9=1", ["Distance", ["Focus", "C"], ["Directrix", "C"]], undefined],
  ["x^2/25+y^2/9=1", ["Focus", "C"], undefined],
  ["2x^2+3xy+y^2=1", ["Asymptotes", "C"], "y = -x, y = -2*x"],
  ["2x^2+3xy+y^2=1", ["Foci", "C"], undefined],
  ["3x^2+2xy+y^2-2x=5", ["Center", "C"], "(1/2, -1/2)"],
  ["3x^2+2xy+y^2-2x=5", ["Area", "C"], "(11*pi*sqrt(2))/4"],
];

describe("terms that name parts and measures of conics", () => {
  for (const [equation, of, expected] of answers) {
    test(`${JSON.stringify(of)} of ${equation} is ${expected ?? "left open"}`, () => {
      assert.deepEqual(asked(equation, "value", of).answers, expected === undefined ? undefined : [expected]);
    });
  }
});

test("Completing the square is shown line by line", () => {
  assert.deepEqual(asked("9x^2+16y^2-36x+96y+36=0", "standard-form", "C").lines, [
    "9(x^{2} - 4x) + 16(y^{2} + 6y) = -36",
    "9(x^{2} - 4x + 4) + 16(y^{2} + 6y + 9) = -36 + 36 + 144",
    "9(x - 2)^{2} + 16(y + 3)^{2} = 144",
    "\\frac{(x - 2)^{2}}{16} + \\frac{(y + 3)^{2}}{9} = 1",
    "a^{2} = 16 \\land b^{2} = 9",
  ]);
  assert.deepEqual(asked("y^2-2y-4x-7=0", "standard-form", "C").lines, [
    "y^{2} - 2y = 4x + 7",
    "y^{2} - 2y + 1 = 4x + 7 + 1",
    "(y - 1)^{2} = 4x + 8",
    "(y - 1)^{2} = 4(x + 2)",
  ]);
  assert.deepEqual(asked("\\frac{(y+3)^2}{9}+\\frac{(x-2)^2}{16}=1", "standard-form", "C").lines.length, 2);
});

test("The axes are turned where there is an xy term", () => {
  assert.deepEqual(asked("xy=1", "standard-form", "C"), {
    answers: ["u^2/2 - v^2/2 = 1"],
    lines: [
      "\\cos \\theta = \\frac{\\sqrt{2}}{2} \\land \\sin \\theta = \\frac{\\sqrt{2}}{2}",
      "x = \\frac{\\sqrt{2}}{2}u - \\frac{\\sqrt{2}}{2}v \\land y = \\frac{\\sqrt{2}}{2}u + \\frac{\\sqrt{2}}{2}v",
      "\\left(\\frac{\\sqrt{2}}{2}u - \\frac{\\sqrt{2}}{2}v\\right)\\left(\\frac{\\sqrt{2}}{2}u + \\frac{\\sqrt{2}}{2}v\\right) = \\frac{1}{2}u^{2} - \\frac{1}{2}v^{2}",
      "u^{2} - v^{2} - 2 = 0",
      "\\frac{u^{2}}{2} - \\frac{v^{2}}{2} = 1",
      "a^{2} = 2 \\land b^{2} = 2",
    ],
    layers: ["C implicit main"],
  });
});

test("All elements of a conic are answered, each with what it is", () => {
  assert.deepEqual(asked("x^2/9-y^2/16=1", "elements", "C").answers, [
    "kind: \\text{Hyperbola}",
    "center: (0, 0)",
    "vertices: {(-3, 0), (3, 0)}",
    "foci: {(-5, 0), (5, 0)}",
    "eccentricity: 5/3",
    "asymptotes: y = (4/3)*x, y = -(4/3)*x",
    "directrices: x = -9/5, x = 9/5",
  ]);
  assert.deepEqual(asked("x^2+y^2+2x-4y+5=0", "elements", "C").answers, ["kind: \\text{Point}"]);
});

test("A drawing has what belongs to the curve", () => {
  const layers = (equation: string): string[] => asked(equation, "graph", "C").layers;
  assert.deepEqual(layers("x^2/9-y^2/16=1"), [
    "C implicit main",
    "C.center points answer",
    "C.vertices points answer",
    "C.foci points answer",
    "C.asymptote-1 implicit asymptote",
    "C.asymptote-2 implicit asymptote",
  ]);
  assert.deepEqual(layers("y^2=4x"), ["C implicit main", "C.vertex points answer", "C.focus points answer"]);
  assert.deepEqual(layers("y^2=2px"), []);
});

test("The steps of a drawing lead to what it shows", () => {
  const { board, working } = conicWorking(conicEquation("x^2/9-y^2/16=1"));
  answerAsk(working, { what: "graph", of: parse("C") });
  const rules = board.steps.map(({ rule }) => rule);
  for (const rule of ["hyperbola.vertices", "hyperbola.foci", "hyperbola.asymptotes"]) assert.ok(rules.includes(rule), rule);
});

test("What is worked out and drawn is marked as an answer, once", () => {
  assert.deepEqual(asked("x^2+4y^2=64", "foci", ["Foci", "C"]).layers, ["C implicit main", "C.foci points answer"]);
});

test("What is worked out for a drawing is not drawn again where it is asked for too", () => {
  const { board, working } = conicWorking(conicEquation("y^2=4x"));
  answerAsk(working, { what: "graph", of: parse("C") });
  answerAsk(working, { what: "focus", of: { latex: "", json: ["Focus", "C"] } });
  const roles = board.layers.filter(({ layer }) => layer.id === "C.focus").map(({ layer }) => layer.role);
  assert.deepEqual(roles, ["answer"]);
});

test("Where one thing is asked for and there are two, both are the answer", () => {
  assert.deepEqual(asked("x^2/25+y^2/9=1", "focus", ["Focus", "C"]).answers, ["{(-4, 0), (4, 0)}"]);
  assert.deepEqual(asked("x^2/25+y^2/9=1", "directrix", ["Directrix", "C"]).answers, ["x = -25/4, x = 25/4"]);
  assert.deepEqual(asked("2x^2+3xy+y^2=1", "asymptote", ["Asymptote", "C"]).answers, ["y = -x, y = -2*x"]);
  assert.deepEqual(asked("y^2=4x", "directrix", ["Directrix", "C"]).answers, ["x = -1"]);
});

const claims: readonly (readonly [equation: string, called: string, reason: string | undefined])[] = [
  ["x^2-y^2=1", "Ellipse", "reason.not-a-ellipse"],
  ["x^2+y^2=1", "Ellipse", "reason.not-a-ellipse"],
  ["x^2/4+y^2=1", "Ellipse", undefined],
  ["x^2/4+y^2=1", "Conic", undefined],
  ["x^2/4+y^2=1", "Parabola", "reason.not-a-parabola"],
  ["x^2+y^2+1=0", "Circle", "reason.not-a-circle"],
  ["x+y=1", "Circle", "reason.not-a-circle"],
  ["x+y=1", "Line", undefined],
  ["x^2-y^2=0", "Hyperbola", "reason.not-a-hyperbola"],
  ["x^2/k+y^2/4=1", "Ellipse", undefined],
];

describe("what the question calls a curve", () => {
  for (const [equation, called, reason] of claims) {
    test(`${equation} ${reason === undefined ? "may be" : "is not"} called ${called}`, () => {
      const { working } = conicWorking(conicEquation(equation), called);
      assert.equal(falseClaim(working)?.key, reason);
    });
  }
});

test("Every rule has its sentence in both languages with the same parameters", () => {
  const parameters = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string).sort();
  for (const part of conics) {
    for (const [id, { en, zh }] of Object.entries(part.rules)) assert.deepEqual(parameters(en), parameters(zh), id);
  }
});
