import type { Ask, Expression, Goal, Problem, Verdict } from "../contract.ts";
import { freeLetters, headOf, operandsOf } from "../expression/mathjson.ts";
import { leibnizForm } from "../verification/answers/differential/leibniz-form.ts";
import type { CalculusRungs } from "../verification/calculus/load.ts";
import { verifyAnswer } from "../verification/verify-answer.ts";

const undecided: Verdict = { status: "unchecked" };

/** Whether an option solves a differential equation: it is put in; with too few free constants it is not the general solution. */
export function solvesEquation(goal: Goal, ask: Ask, claim: Expression, calculus: CalculusRungs): Verdict {
  const form = leibnizForm(goal);
  const [left, right] = operandsOf(claim.json);
  if (!form || headOf(claim.json) !== "Equal" || left !== form.y || right === undefined) return undecided;
  if (freeLetters(right).includes(form.y)) return undecided;
  const known = [form.x, ...freeLetters(goal.expression.json)];
  const constants = freeLetters(right).filter((letter) => !known.includes(letter));
  if (constants.length < form.order - form.conditions.length) return { status: "refuted", by: "options", witness: {} };
  return verifyAnswer({ ask, kind: "equation", ...claim }, goal, calculus);
}

export const isDifferentialProblem = ({ kind }: Problem): boolean => kind.startsWith("differential.");
