import * as P from "../../../../algebra/multivariate/polynomial.ts";
import { cancel } from "../../../../algebra/normal-form/arithmetic.ts";
import { elementOf } from "../../../../algebra/normal-form/convert.ts";
import * as Q from "../../../../algebra/rational.ts";
import type { Board, Expression, MathJson, Rule, RuleId } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, at, findPaths, headOf, operandsOf, sameTree } from "../../../../expression/mathjson.ts";
import { has } from "../sides.ts";
import { rationalOfConstant, tidy } from "../values.ts";
import { inSine, type Wave, written } from "./wave.ts";

export const identityRules: Record<RuleId, Rule> = {
  "trigonometric.quotient-identity": {
    relation: "equal",
    example: "\\tan x ⟶ \\frac{\\sin x}{\\cos x}",
    en: "Write {function} with sine and cosine",
    zh: "把 {function} 用正弦和余弦表示",
  },
  "trigonometric.double-angle": {
    relation: "equal",
    example: "\\cos 2x ⟶ 1 - 2\\sin^2 x",
    en: "Double angle: {function} = {value}",
    zh: "二倍角公式：{function} = {value}",
  },
  "trigonometric.multiple-angle": {
    relation: "equal",
    example: "\\sin 3x ⟶ 3\\sin x - 4\\sin^3 x",
    en: "Multiple angle: {function} = {value}",
    zh: "倍角公式：{function} = {value}",
  },
  "trigonometric.angle-sum": {
    relation: "equal",
    example: "\\sin\\left(x + \\frac{\\pi}{2}\\right) ⟶ \\cos x",
    en: "Angle sum: {function} = {value}",
    zh: "和角公式：{function} = {value}",
  },
  "trigonometric.pythagorean": {
    relation: "equal",
    example: "\\cos^2 x ⟶ 1 - \\sin^2 x",
    en: "Since sin² + cos² = 1, {function} = {value}",
    zh: "由 sin² + cos² = 1，{function} = {value}",
  },
  "trigonometric.clear-divisor": {
    relation: "implies",
    example: "\\frac{\\sin x}{\\cos x} = 2\\sin x ⟶ \\sin x - 2\\sin x\\cos x = 0",
    en: "Multiply both sides by {divisor}, which must not be zero, and bring everything to the left",
    zh: "两边同乘 {divisor}（不能为零），并移到左边",
  },
};

/** Which function an equation is to be written in; both where it cannot be one. */
export type Target = "sine" | "cosine" | "both";

const functions = /^(Sin|Cos|Tan|Cot|Sec|Csc)$/;

/** Writes every function on the board with sine and cosine of the one angle, by the identity that leads to the target. */
export function writeInOneAngle(board: Board, wave: Wave, unknown: string, target: Target): void {
  for (const path of functionPaths(board, unknown)) {
    const line = (board.line as Expression).json;
    const part = at(line, path);
    const value = valueOfPart(wave, part, target);
    if (value === undefined || sameTree(part, value)) continue;
    board.rewrite(ruleFor(wave, part), path, value, { function: expressionOf(part), value: expressionOf(value) });
  }
  if (target !== "both") writeSquares(board, wave, target);
}

const functionPaths = (board: Board, unknown: string): number[][] =>
  board.line ? findPaths(board.line.json, (part) => functions.test(headOf(part) ?? "") && has(part, unknown)).reverse() : [];

function valueOfPart(wave: Wave, part: MathJson, target: Target): MathJson | undefined {
  const { field } = wave;
  const element = elementOf(field, part);
  if (!element) return undefined;
  const { numerator, denominator } = cancel(field, element);
  const own = { ...wave, polynomial: numerator };
  const above = tidy(written(wave, (target === "sine" ? inSine(own) : undefined) ?? numerator));
  return P.isConstant(denominator) && denominator === 1n ? above : apply("Divide", above, written(wave, denominator));
}

function ruleFor(wave: Wave, part: MathJson): RuleId {
  if (!/^(Sin|Cos)$/.test(headOf(part) ?? "")) return "trigonometric.quotient-identity";
  const ratio = rationalRatio(operandsOf(part)[0] as MathJson, wave.angle);
  if (!ratio) return "trigonometric.angle-sum";
  return Q.equal(ratio, Q.rational(2)) ? "trigonometric.double-angle" : "trigonometric.multiple-angle";
}

const rationalRatio = (angle: MathJson, other: MathJson): Q.Rational | undefined =>
  rationalOfConstant(apply("Divide", angle, other));

/** cos² as 1 − sin², or sin² as 1 − cos². */
function writeSquares(board: Board, { angle }: Wave, target: Target): void {
  const [from, to] = target === "sine" ? ["Cos", "Sin"] : ["Sin", "Cos"];
  const square = apply("Power", apply(from as string, angle), 2);
  const value = apply("Subtract", 1, apply("Power", apply(to as string, angle), 2));
  for (const path of board.line ? findPaths(board.line.json, (part) => sameTree(part, square)) : [])
    board.rewrite("trigonometric.pythagorean", path, value, { function: expressionOf(square), value: expressionOf(value) });
}

/** The line without divisors that have the angle in them, where there are such; what they may not be is checked at the end. */
export function clearDivisor(board: Board, wave: Wave): void {
  if (wave.divisor === undefined) return;
  const divisor = expressionOf(written(wave, wave.divisor));
  board.write("trigonometric.clear-divisor", expressionOf(apply("Equal", written(wave, wave.polynomial), 0)), { divisor });
}
