import type { MathJson, Rule, RuleId } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply } from "../../../../expression/mathjson.ts";
import type { Point, SecondDegree } from "../../../../geometry/figures.ts";
import { lineEquation } from "../../../../geometry/line-equation.ts";
import { type Combination, combinationOf, commonPoints } from "../../../../geometry/lines/meet-conics.ts";
import { type Roots, rootsOf } from "../../../../geometry/lines/quadratic.ts";
import type { Working } from "../../working.ts";
import { alternatives, meetingWith, pointsStatement, quadraticEquation, workOutMeeting } from "./meeting.ts";
import { equationShown, writeStatement } from "./writing.ts";

export const conicsRules: Readonly<Record<RuleId, Rule>> = {
  "intersection.subtract": {
    relation: "implies",
    example: "x^2 + y^2 = 4 \\land (x - 1)^2 + y^2 = 4 ⟶ 2x - 1 = 0",
    en: "Subtract the two equations, so that the squares drop out",
    zh: "两个方程相减，消去二次项",
  },
  "intersection.eliminate": {
    relation: "implies",
    example: "x^2 + y^2 = 5 \\land y^2 = 4x ⟶ x^2 + 4x - 5 = 0",
    en: "Combine the two equations so that {letter} drops out",
    zh: "由两个方程消去 {letter}",
  },
  "intersection.of-conics": {
    relation: "equivalent",
    example: "x^2 + y^2 = 5 \\land y^2 = 4x ⟶ (x, y) = (1, -2) \\lor (x, y) = (1, 2)",
    en: "So the common points of the two curves are",
    zh: "所以两曲线的公共点为",
  },
  "intersection.of-conics-none": {
    relation: "equivalent",
    example: "x^2 + y^2 = 1 \\land x^2 + y^2 = 4 ⟶ x \\in \\varnothing",
    en: "So the two curves have no common point",
    zh: "所以两曲线没有公共点",
  },
};

/** Two conics whose equations can be combined to a line or to an equation in one coordinate. */
export function workOutConics(
  working: Working,
  [firstTerm, first]: readonly [MathJson, SecondDegree],
  [secondTerm, second]: readonly [MathJson, SecondDegree],
): readonly Point[] | undefined {
  const points = commonPoints(working.numbers, first, second);
  if (!points) return undefined;
  const system = apply("And", equationShown(working, firstTerm, first), equationShown(working, secondTerm, second));
  working.board.write("intersection.system", expressionOf(system));
  const combination = combinationOf(working.numbers, first, second);
  if (combination?.kind === "line") writeLine(working, system, combination, [firstTerm, first]);
  if (combination?.kind === "quadratic") {
    const roots = rootsOf(working.numbers, combination.quadratic);
    writeCoordinate(working, system, combination.quadratic.letter, quadraticEquation(combination.quadratic), roots);
  }
  if (combination?.kind === "eliminant") {
    const { letter, formula, roots } = combination.eliminant;
    writeCoordinate(working, system, letter, apply("Equal", formula, 0), roots);
  }
  if (points.length > 0) writeStatement(working, "intersection.of-conics", system, pointsStatement(points));
  else writeStatement(working, "intersection.of-conics-none", system, apply("Element", "x", apply("Set")));
  return points;
}

function writeLine(
  working: Working,
  system: MathJson,
  { line }: Extract<Combination, { kind: "line" }>,
  [term, conic]: readonly [MathJson, SecondDegree],
): void {
  const equation = lineEquation(working.numbers, line);
  if (equation === undefined) return;
  writeStatement(working, "intersection.subtract", system, equation);
  const meeting = meetingWith(working, [["Graph", equation], line], [term, conic]);
  if (meeting) workOutMeeting(working, meeting);
}

/** What follows for one coordinate alone, and its values. */
function writeCoordinate(
  working: Working,
  system: MathJson,
  letter: "x" | "y",
  equation: MathJson,
  roots: Roots | undefined,
): void {
  const vanishing = expressionOf(letter === "x" ? "y" : "x");
  writeStatement(working, "intersection.eliminate", system, equation, { letter: vanishing });
  if (!roots || roots === "all" || roots.length === 0) return;
  const values = alternatives(roots.map((root) => apply("Equal", letter, root)));
  writeStatement(working, "intersection.roots", equation, values, { letter: expressionOf(letter) });
}
