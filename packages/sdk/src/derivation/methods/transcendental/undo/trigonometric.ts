import { signOfConstant } from "../../../../algebra/constant/decide.ts";
import { spendFreely } from "../../../../algebra/spend.ts";
import type { MathJson, Rule, RuleId } from "../../../../contract.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../../../expression/mathjson.ts";
import { type BasicFunction, solveBasicAngle } from "../basic-angle.ts";
import { quotient, tidy } from "../values.ts";
import { none, signOf } from "./arithmetic.ts";
import { type Isolated, next, type Undone } from "./undone.ts";

export const trigonometricUndoRules: Record<RuleId, Rule> = {
  "trigonometric.reciprocal": {
    relation: "equivalent",
    example: "\\cot x = 2 ⟶ \\tan x = \\frac{1}{2}",
    en: "{function} is the reciprocal of {other}",
    zh: "{function} 是 {other} 的倒数",
  },
  "trigonometric.cotangent-zero": {
    relation: "equivalent",
    example: "\\cot x = 0 ⟶ \\cos x = 0",
    en: "The cotangent is zero exactly where the cosine is",
    zh: "余切为零，当且仅当余弦为零",
  },
  "trigonometric.reciprocal-zero": {
    relation: "equivalent",
    example: "\\sec x = 0 ⟶ x \\in \\varnothing",
    en: "A reciprocal is never zero: there is no solution",
    zh: "倒数不可能为零：方程无解",
  },
  "trigonometric.undo-inverse": {
    relation: "equivalent",
    example: "\\arcsin x = \\frac{\\pi}{6} ⟶ x = \\frac{1}{2}",
    en: "{value} is among the values of the inverse function: take {function} of both sides",
    zh: "{value} 在反三角函数的值域内：两边取 {function}",
  },
  "trigonometric.inverse-range": {
    relation: "equivalent",
    example: "\\arcsin x = 3 ⟶ x \\in \\varnothing",
    en: "The values of {function} lie from {from} to {to}, so it is never {value}: there is no solution",
    zh: "{function} 的值域在 {from} 与 {to} 之间，不可能等于 {value}：方程无解",
  },
};

export function undoBasic({ board, unknown, left, right }: Isolated): Undone {
  const members = solveBasicAngle(board, unknown, headOf(left) as BasicFunction, operandsOf(left)[0] as MathJson, right);
  return members && { kind: "members", members };
}

const reciprocals: Readonly<Record<string, string>> = { Cot: "Tan", Sec: "Cos", Csc: "Sin" };

export function undoReciprocal(isolated: Isolated): Undone {
  const { left, right } = isolated;
  const head = headOf(left) ?? "";
  const [u = 0] = operandsOf(left);
  const other = apply(reciprocals[head] as string, u);
  if (signOf(right) === undefined) return undefined;
  if (signOf(right) !== 0)
    return next(isolated, "trigonometric.reciprocal", other, quotient(1, right), { function: left, other });
  return head === "Cot"
    ? next(isolated, "trigonometric.cotangent-zero", apply("Cos", u), 0)
    : none(isolated, "trigonometric.reciprocal-zero");
}

const half: MathJson = ["Divide", "Pi", 2];

const ranges: Readonly<Record<string, { of: string; from: MathJson; to: MathJson; open: boolean }>> = {
  Arcsin: { of: "Sin", from: ["Negate", half], to: half, open: false },
  Arccos: { of: "Cos", from: 0, to: "Pi", open: false },
  Arctan: { of: "Tan", from: ["Negate", half], to: half, open: true },
};

export function undoInverse(isolated: Isolated): Undone {
  const { left, right } = isolated;
  const range = ranges[headOf(left) ?? ""];
  const [u = 0] = operandsOf(left);
  if (!range || freeLetters(right).length > 0) return undefined;
  const room = [apply("Subtract", right, range.from), apply("Subtract", range.to, right)].map((part) =>
    signOfConstant(part, spendFreely),
  );
  if (!room.every((sign) => typeof sign === "number")) return undefined;
  if (room.some((sign) => sign < 0 || (range.open && sign === 0)))
    return none(isolated, "trigonometric.inverse-range", { function: left, from: range.from, to: range.to, value: right });
  const params = { value: right, function: apply(range.of, left) };
  return next(isolated, "trigonometric.undo-inverse", u, tidy(apply(range.of, right)), params);
}
