import type { Answer, Expression, Goal, MathJson, Outcome } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, freshLetter, headOf, operandsOf } from "../../../expression/mathjson.ts";
import { isDecimal } from "../../outcome.ts";
import { mergedMembers } from "../../solution-set.ts";

export const has = (json: MathJson, letter: string): boolean => freeLetters(json).includes(letter);

const functionsOfAngles = /^(Sin|Cos|Tan|Cot|Sec|Csc)$/;
const functions =
  /^(Exp|Ln|Log|Lb|Lg|Sin|Cos|Tan|Cot|Sec|Csc|Arcsin|Arccos|Arctan|Sinh|Cosh|Tanh|Coth|Sech|Csch|Arsinh|Arcosh|Artanh)$/;

/** Whether the unknown stands in an exponent, a logarithm, an angle or the like at the top of a formula. */
export function isFunctionOf(json: MathJson, unknown: string): boolean {
  const head = headOf(json) ?? "";
  if (head === "Power") return has(operandsOf(json)[1] ?? 0, unknown);
  return functions.test(head) && operandsOf(json).some((operand) => has(operand, unknown));
}

/** Whether it does so anywhere. */
export function isTranscendental(json: MathJson, unknown: string): boolean {
  return isFunctionOf(json, unknown) || operandsOf(json).some((operand) => isTranscendental(operand, unknown));
}

export const isTrigonometric = (json: MathJson, unknown: string): boolean =>
  (functionsOfAngles.test(headOf(json) ?? "") && has(json, unknown)) ||
  operandsOf(json).some((operand) => isTrigonometric(operand, unknown));

/** The equation as a goal of its own, which answers nothing that was asked. */
export function subgoal(goal: Goal, left: MathJson, right: MathJson, unknown?: string): Goal {
  const { ask: _, ...rest } = goal;
  return { ...rest, expression: equal(left, right), unknowns: unknown === undefined ? goal.unknowns : [unknown] };
}

export const equal = (left: MathJson, right: MathJson): Expression => expressionOf(apply("Equal", left, right));

const answer = (members: readonly MathJson[]): Omit<Answer, "verdict"> => ({
  ask: { what: "solutions" },
  kind: "set",
  ...expressionOf(apply("Set", ...members)),
});

/** The outcome with these solutions, numbers and families. */
export function solvedBy(members: readonly MathJson[]): Outcome {
  return members.length === 0 ? { status: "none" } : { status: "solved", answers: [answer(mergedMembers(members))] };
}

/** The solutions that an outcome names; undefined where it does not name them all, or only rounded: other lines are to follow. */
export function membersOf(outcome: Outcome): MathJson[] | undefined {
  if (outcome.status === "none") return [];
  if (outcome.status !== "solved" || outcome.answers.some(({ kind }) => kind !== "set")) return undefined;
  const members = outcome.answers.flatMap(({ json }) => operandsOf(json));
  return members.some(isDecimal) ? undefined : members;
}

/** A letter to count with that stands for nothing else. */
export const countingLetter = (json: MathJson): string => freshLetter(["k", "n", "m"], [json]);

/** A letter for a formula that is put in its place. */
export const replacementLetter = (json: MathJson): string => freshLetter(["u", "v", "w", "z", "s"], [json]);
