import type { Goal, MathJson, Method, Outcome } from "../../../contract.ts";
import { freeLetters } from "../../../expression/mathjson.ts";
import { commonRules } from "../common-rules.ts";
import { finishConstant } from "./constant-through.ts";
import { solutionsTitle } from "./figure.ts";
import { finishExplicit, finishImplicit } from "./finish.ts";
import { Lesson } from "./lesson.ts";
import { type DifferentialEquation, differentialEquation, linearForm, remembered, solvedForSlope } from "./ode.ts";
import { differentialRules } from "./rules.ts";
import { type Separated, separated } from "./separate.ts";
import { isolated, separateAndSolve } from "./separate-and-solve.ts";

/** y′ = f(x)g(y): everything with y to the left, everything with x to the right, both sides integrated. */
export const separable: Method = {
  id: "differential.separable",
  example: "y' = xy",
  rules: { ...commonRules, ...differentialRules },
  suits(goal) {
    const form = separableForm(goal);
    if (!form) return 0;
    // With letters as coefficients dividing by b − ay leaves cases open that an integrating factor does not meet.
    return isLinearWithParameters(form) ? 0.8 : 0.92;
  },
  derive(goal, board) {
    const form = separableForm(goal);
    return form ? solveSeparable(goal, new Lesson(board, form.ode), form.ode, form) : { status: "unsupported" };
  },
  title: solutionsTitle,
};

interface Form extends Separated {
  readonly ode: DifferentialEquation;
  readonly slope: MathJson;
}

function isLinearWithParameters({ ode, g }: Form): boolean {
  const letters = freeLetters(g).filter((letter) => letter !== ode.y);
  return letters.length > 0 && linearForm(ode) !== undefined;
}

function separableForm(goal: Goal): Form | undefined {
  const ode = differentialEquation(goal);
  return ode && formOf(ode);
}

const formOf = remembered((ode): Form | undefined => {
  const slope = solvedForSlope(ode);
  if (slope === undefined || !freeLetters(slope).includes(ode.y)) return undefined;
  const parts = separated(slope, ode.x, ode.y);
  return parts && { ...parts, ode, slope };
});

/** Writes the working for y′ = f(x)g(y) from where the lesson stands. */
function solveSeparable(goal: Goal, lesson: Lesson, ode: DifferentialEquation, form: Form): Outcome {
  const through = finishConstant(lesson, ode, form);
  if (through) return through;
  const found = separateAndSolve(lesson, ode, form, "C");
  if (!found) return { status: "unsupported" };
  lesson.besides.push(...found.besides);
  return found.solution === undefined
    ? finishImplicit(goal, lesson, ode, isolated(found.equation, "C"), "C")
    : finishExplicit(goal, lesson, ode, found.solution, ["C"]);
}
