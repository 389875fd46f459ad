import type { Goal, MathJson, Method, Outcome } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, mapTree } from "../../../expression/mathjson.ts";
import { domainConditions } from "../../../verification/domain.ts";
import { commonRules } from "../common-rules.ts";
import { Polynomials } from "../systems/polynomials.ts";
import { constantRoots } from "./constant-roots.ts";
import { solutionsTitle } from "./figure.ts";
import { finishExplicit, finishImplicit } from "./finish.ts";
import { Lesson, primitive, product, tidy } from "./lesson.ts";
import { type DifferentialEquation, differentialEquation, remembered, slopeOf, solvedForSlope } from "./ode.ts";
import { differentialRules } from "./rules.ts";
import { type Separated, separated } from "./separate.ts";
import { solveForFunction } from "./solve-for-function.ts";

/** y′ = f(x)g(y): everything with y to the left, everything with x to the right, both sides integrated. */
export const separable: Method = {
  id: "differential.separable",
  example: "y' = xy",
  rules: { ...commonRules, ...differentialRules },
  suits: (goal) => (separableForm(goal) ? 0.92 : 0),
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
export function solveSeparable(
  goal: Goal,
  lesson: Lesson,
  ode: DifferentialEquation,
  { f, g, slope }: Separated & { slope: MathJson },
): Outcome {
  const { x, y } = ode;
  const constant = "C";
  const derivative = slopeOf(y, x, 1);
  lesson.provide(domainConditions(slope));
  lesson.write("differential.solve-for-slope", apply("Equal", derivative, slope), { slope: expressionOf(derivative) });
  const lost = constantRoots(g, y, lesson.board);
  const vanishes = apply("Equal", g, 0);
  for (const value of lost) {
    lesson.remark("differential.constant-solution", apply("Equal", y, value), { condition: expressionOf(vanishes) });
  }
  const isPolynomial = new Polynomials([y], (operations) => lesson.board.spend(operations)).read(g) !== undefined;
  if (!isPolynomial) lesson.remark("differential.constant-solutions", vanishes, {});
  const inverse = tidy(apply("Divide", 1, g));
  const [left, right] = [primitive(inverse, y, lesson.board), primitive(f, x, lesson.board)];
  if (left === undefined || right === undefined) return { status: "unsupported" };
  const provided = freeLetters(g).includes(y) && (lost.length > 0 || !isPolynomial) ? [apply("NotEqual", g, 0)] : [];
  lesson.write(
    "differential.separate",
    apply("Equal", product(inverse, derivative), f),
    { y: expressionOf(y), x: expressionOf(x) },
    provided,
  );
  lesson.integrate(inverse, y, constant);
  lesson.integrate(f, x, constant);
  lesson.state("differential.integrate-both-sides", apply("Equal", left, apply("Add", right, constant)));
  const { solution, equation } = solveForFunction(lesson, left, right, y, constant);
  if (solution === undefined) return finishImplicit(goal, lesson, ode, isolated(equation, constant), constant);
  for (const value of lost) nameLost(lesson, solution, value, y, constant);
  return finishExplicit(goal, lesson, ode, solution, [constant]);
}

/** F(x, y) = C from G(y) = F(x) + C. */
function isolated(equation: MathJson, constant: string): MathJson {
  const [left = 0, right = 0] = (equation as [string, MathJson, MathJson]).slice(1) as MathJson[];
  const rest = tidy(apply("Subtract", right, constant));
  return freeLetters(rest).includes(constant) ? equation : apply("Equal", tidy(apply("Subtract", left, rest)), constant);
}

/** Whether the constant solution is the general one for C = 0, or one beside it. */
function nameLost(lesson: Lesson, solution: MathJson, value: MathJson, y: string, constant: string): void {
  const atZero = tidy(replaced(solution, constant));
  const same = JSON.stringify(atZero) === JSON.stringify(value);
  const params = same ? { value: expressionOf(apply("Equal", constant, 0)) } : {};
  lesson.remark(same ? "differential.constant-included" : "differential.constant-besides", apply("Equal", y, value), params);
}

const replaced = (json: MathJson, letter: string): MathJson => mapTree(json, (part) => (part === letter ? 0 : part));
