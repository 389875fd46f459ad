import { signOfConstant } from "../../../algebra/constant/decide.ts";
import { linearForm, solvedFor } from "../../../algebra/progressions/linear.ts";
import { mergedProgressions } from "../../../algebra/progressions/merge.ts";
import { type Progression, progressionOf, progressionToJson } from "../../../algebra/progressions/progression.ts";
import * as Q from "../../../algebra/rational.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import type { Board, MathJson, Rule, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, sameTree } from "../../../expression/mathjson.ts";
import { startsWithMinus } from "../../../expression/tree/sign.ts";
import { noSolution } from "../../equation.ts";
import { membersStatement } from "../../solution-set.ts";
import { countingLetter } from "./sides.ts";
import { tidy } from "./values.ts";

export type BasicFunction = "Sin" | "Cos" | "Tan";

export const basicAngleRules: Record<RuleId, Rule> = {
  "trigonometric.out-of-range": {
    relation: "equivalent",
    example: "\\sin x = 2 ⟶ x \\in \\varnothing",
    en: "{function} lies between −1 and 1, so it is never {value}: there is no solution",
    zh: "{function} 的值在 −1 与 1 之间，不可能等于 {value}：方程无解",
  },
  "trigonometric.sine-general": {
    relation: "equivalent",
    example: "\\sin x = \\frac{1}{2} ⟶ x = \\frac{\\pi}{6} + 2k\\pi \\lor x = \\frac{5\\pi}{6} + 2k\\pi",
    en: "The angle {angle} has the sine {value}, and so has π minus it; both come round again after every 2π",
    zh: "正弦等于 {value} 的角有 {angle} 及 π 减去它，且每隔 2π 重复",
  },
  "trigonometric.cosine-general": {
    relation: "equivalent",
    example: "\\cos x = \\frac{1}{2} ⟶ x = -\\frac{\\pi}{3} + 2k\\pi \\lor x = \\frac{\\pi}{3} + 2k\\pi",
    en: "The angle {angle} has the cosine {value}, and so has its opposite; both come round again after every 2π",
    zh: "余弦等于 {value} 的角有 {angle} 及其相反角，且每隔 2π 重复",
  },
  "trigonometric.tangent-general": {
    relation: "equivalent",
    example: "\\tan x = 1 ⟶ x = \\frac{\\pi}{4} + k\\pi",
    en: "The angle {angle} has the tangent {value}; the tangent comes round again after every π",
    zh: "正切等于 {value} 的角有 {angle}，且每隔 π 重复",
  },
  "trigonometric.solve-angle": {
    relation: "equivalent",
    example: "2x - \\frac{\\pi}{3} = \\frac{\\pi}{4} + k\\pi ⟶ x = \\frac{7\\pi}{24} + \\frac{k\\pi}{2}",
    en: "Solve for {unknown}: the period is divided by the coefficient too",
    zh: "解出 {unknown}，周期也要除以系数",
  },
  "trigonometric.merge": {
    relation: "equivalent",
    example: "x = 2k\\pi \\lor x = \\pi + 2k\\pi ⟶ x = k\\pi",
    en: "Written together",
    zh: "合并写成",
  },
};

const inverses = { Sin: "Arcsin", Cos: "Arccos", Tan: "Arctan" } as const;
const generalRules = {
  Sin: "trigonometric.sine-general",
  Cos: "trigonometric.cosine-general",
  Tan: "trigonometric.tangent-general",
} as const;

/** Solves sin u = c, cos u = c or tan u = c for a u that is linear in the unknown, line by line. undefined where it is not. */
export function solveBasicAngle(
  board: Board,
  unknown: string,
  head: BasicFunction,
  u: MathJson,
  value: MathJson,
): MathJson[] | undefined {
  if (freeLetters(value).length > 0) return undefined;
  if (head !== "Tan" && isOutOfRange(value)) {
    const params = { function: expressionOf(apply(head, u)), value: expressionOf(value) };
    board.write("trigonometric.out-of-range", noSolution(unknown), params);
    return [];
  }
  const form = linearForm(u, unknown);
  if (!form || [form.slope.unit, ...form.constant].some((part) => freeLetters(part).length > 0)) return undefined;
  const angle = principalAngle(head, value);
  const k = countingLetter(apply("Add", u, unknown));
  const written = (families: readonly Progression[]): MathJson[] => families.map((family) => progressionToJson(family, k));
  const angles = mergedProgressions(generalAngles(head, angle));
  board.write(generalRules[head], membersStatement(u, written(angles)), {
    angle: expressionOf(angle),
    value: expressionOf(value),
  });
  if (u === unknown) return written(angles);
  const solved = angles.map((family) => solvedFor(form, family));
  board.write("trigonometric.solve-angle", membersStatement(unknown, written(solved)), { unknown: expressionOf(unknown) });
  return merge(board, unknown, solved, k);
}

/** Writes the families in their shortest form where that is another. */
export function merge(board: Board, unknown: string, families: readonly Progression[], k: string): MathJson[] {
  const members = mergedProgressions(families).map((family) => progressionToJson(family, k));
  const line = membersStatement(unknown, members);
  if (board.line && !sameTree(board.line.json, line.json)) board.write("trigonometric.merge", line);
  return members;
}

const isOutOfRange = (value: MathJson): boolean =>
  signOfConstant(apply("Subtract", 1, apply("Power", value, 2)), spendFreely) === -1;

/** arcsin c and so on: a share of π where it is one of the usual ones, and odd functions with their minus in front. */
export function principalAngle(head: BasicFunction, value: MathJson): MathJson {
  const angle = tidy(apply(inverses[head], value));
  if (head !== "Cos" && sameTree(angle, apply(inverses[head], value)) && startsWithMinus(value))
    return apply("Negate", apply(inverses[head], tidy(apply("Negate", value))));
  return angle;
}

/** All angles with the sine, cosine or tangent of one. */
export function generalAngles(head: BasicFunction, angle: MathJson): Progression[] {
  const { rest, shift } = progressionOf(angle) as Progression;
  const main: Progression = { unit: "Pi", rest, shift, step: Q.rational(head === "Tan" ? 1 : 2) };
  if (head === "Tan") return [main];
  const opposite: Progression = { ...main, rest: rest === 0 ? 0 : tidy(apply("Negate", rest)), shift: Q.negate(shift) };
  return [main, head === "Sin" ? { ...opposite, shift: Q.add(opposite.shift, Q.one) } : opposite];
}
