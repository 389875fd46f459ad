import { signOfConstant } from "../../../algebra/constant/decide.ts";
import type { MathJson, Outcome } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, substitute } from "../../../expression/mathjson.ts";
import { domainConditions } from "../../../verification/domain.ts";
import { showSolutions } from "./figure.ts";
import { type Lesson, solutionOutcome } from "./lesson.ts";
import { isSmooth } from "./lost-solutions.ts";
import { type DifferentialEquation, slopeOf } from "./ode.ts";
import type { Separated } from "./separate.ts";
import { nameZero } from "./separate-and-solve.ts";

/**
 * Where y′ = f(x)g(y) starts at a zero of g, it stays there: the constant is the solution, the only one where g has a derivative. undefined where it starts
 * elsewhere.
 */
export function finishConstant(
  lesson: Lesson,
  ode: DifferentialEquation,
  { g, slope }: Separated & { readonly slope: MathJson },
): Outcome | undefined {
  const { x, y, conditions } = ode;
  const [condition, ...more] = conditions;
  if (!condition || more.length > 0 || condition.order > 0) return undefined;
  const spend = (operations: number): void => lesson.board.spend(operations);
  if (signOfConstant(substitute(g, { [y]: condition.value }), spend) !== 0) return undefined;
  if (signOfConstant(substitute(slope, { [x]: condition.at, [y]: condition.value }), spend) !== 0) return undefined;
  lesson.provide(domainConditions(slope));
  const derivative = slopeOf(y, x, 1);
  lesson.write("differential.solve-for-slope", apply("Equal", derivative, slope), { slope: expressionOf(derivative) });
  const solution = apply("Equal", y, condition.value);
  nameZero(lesson, solution, g, y);
  lesson.state("differential.particular-solution", solution);
  showSolutions(lesson.board, ode, condition.value, []);
  const outcome = solutionOutcome(solution);
  if (isSmooth(g) || outcome.status !== "solved") return outcome;
  return {
    ...outcome,
    status: "partial",
    reason: { key: "reason.solution-not-unique", params: { solution: expressionOf(solution) } },
  };
}
