import type { MathJson } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, headOf, mentions, operandsOf } from "../../../../expression/mathjson.ts";
import type { Conic } from "../../../../geometry/conics/conic.ts";
import { squared } from "../../../../geometry/conics/formulas.ts";
import type { SecondDegree } from "../../../../geometry/figures.ts";
import { standardEquation } from "../../../../geometry/standard-equation.ts";
import type { Part } from "../../part.ts";
import type { Working } from "../../working.ts";
import { writeStatement } from "../lines/writing.ts";
import { inLetters, squareLines } from "./completing.ts";
import { isDegenerate, writeDegenerate } from "./degenerate.ts";
import { showConic } from "./figure.ts";
import { writeRotation } from "./rotation.ts";
import { cartesianEquation, lettersOf, type Subject, subjectOf } from "./subject.ts";

/** A conic's equation brought to standard form: squares completed, axes turned where there is an xy term. Other parts start from there. */
export const standardForm: Part = {
  rules: {
    "conic.group-terms": {
      relation: "equivalent",
      example: "9x^2 + 16y^2 - 36x + 96y + 36 = 0 ⟶ 9(x^2 - 4x) + 16(y^2 + 6y) = -36",
      en: "Group the terms of each letter and bring the constant to the right",
      zh: "按字母分组，常数项移到右边",
    },
    "conic.add-squares": {
      relation: "equivalent",
      example: "9(x^2 - 4x) + 16(y^2 + 6y) = -36 ⟶ 9(x^2 - 4x + 4) + 16(y^2 + 6y + 9) = -36 + 36 + 144",
      en: "Complete the squares: add the same to both sides",
      zh: "配方：两边加上相同的数",
    },
    "conic.write-squares": {
      relation: "equivalent",
      example: "9(x^2 - 4x + 4) + 16(y^2 + 6y + 9) = -36 + 36 + 144 ⟶ 9(x - 2)^2 + 16(y + 3)^2 = 144",
      en: "Write the brackets as squares",
      zh: "写成完全平方",
    },
    "conic.standard-form": {
      relation: "equivalent",
      example: "9x^2 + 25y^2 = 225 ⟶ \\frac{x^2}{25} + \\frac{y^2}{9} = 1",
      en: "Bring the equation to standard form",
      zh: "化为标准方程",
    },
    "conic.read-squares": {
      relation: "defines",
      example: "a^2 = 25 \\land b^2 = 9",
      en: "Read off the squares of the semi-axes from {equation}",
      zh: "由标准方程 {equation} 得",
    },
  },
  curve: {
    StandardForm(working, [term]) {
      const subject = subjectOf(
        working,
        term,
        "circle",
        "ellipse",
        "hyperbola",
        "parabola",
        "point",
        "crossing-lines",
        "parallel-lines",
        "double-line",
        "empty",
      );
      if (!subject) return undefined;
      if (!writeStandardForm(working, subject)) return undefined;
      showConic(working, subject.term);
      return subject.curve;
    },
  },
};

function writeStandardForm(working: Working, subject: Subject): boolean {
  const equation = cartesianEquation(working, subject.term, subject.curve);
  if (equation === undefined) return false;
  const rotated = subject.curve.coefficients[1] !== 0;
  if (rotated && !isDegenerate(subject.conic)) {
    const turned = writeRotation(working, subject, equation);
    if (!turned) return false;
    const standard = writeCompletion(working, turned.curve, turned.equation, turned.letters, subject.conic);
    writeSquares(working, subject, standard);
    return true;
  }
  writeSquares(working, subject, writeCompletion(working, subject.curve, equation, ["x", "y"], subject.conic));
  return true;
}

/** The lines from an equation without an xy term to its standard form, and the last of them. */
function writeCompletion(
  working: Working,
  curve: SecondDegree,
  equation: MathJson,
  letters: readonly [string, string],
  conic: Conic,
): MathJson {
  let line = equation;
  const write = (rule: string, after: MathJson): void => {
    writeStatement(working, rule, line, after);
    line = after;
  };
  const isTurned = curve.coefficients[1] !== 0;
  if (!isTurned && !hasOnlySquares(equation, curve, letters)) {
    const lines = squareLines(working.numbers, curve, letters);
    if (lines) {
      write("conic.group-terms", lines.grouped);
      write("conic.add-squares", lines.completed);
      write("conic.write-squares", lines.asSquares);
    }
  }
  if (isDegenerate(conic)) {
    writeDegenerate(working, line, conic);
    return line;
  }
  const standard = standardEquation(working.numbers, curve);
  if (standard !== undefined) write("conic.standard-form", inLetters(standard, letters));
  return line;
}

/** Whether each letter that is squared stands in squares alone: there is nothing to complete. */
function hasOnlySquares(equation: MathJson, { coefficients }: SecondDegree, [first, second]: readonly [string, string]): boolean {
  const isSquared = (json: MathJson, letter: string): boolean => {
    if (headOf(json) === "Power" && operandsOf(json)[1] === 2) return true;
    return json !== letter && operandsOf(json).every((part) => isSquared(part, letter));
  };
  const inSquares = (letter: string): boolean => !mentions(equation, letter) || isSquared(equation, letter);
  return (coefficients[0] === 0 || inSquares(first)) && (coefficients[2] === 0 || inSquares(second));
}

/** a² = 25 and b² = 9, unless the equation has letters of its own by these names. */
function writeSquares(working: Working, { curve, conic }: Subject, standard: MathJson): void {
  if (conic.kind !== "ellipse" && conic.kind !== "hyperbola") return;
  if (lettersOf(curve).some((letter) => letter === "a" || letter === "b")) return;
  const squares = [apply("Equal", squared("a"), conic.aSquared), apply("Equal", squared("b"), conic.bSquared)];
  working.board.write("conic.read-squares", expressionOf(apply("And", ...squares)), { equation: expressionOf(standard) });
}
